"""Remove-Item."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from poshws.binding import CmdletContext, cmdlet
from poshws.commands.management.item.parameters import (
    Credential,
    LiteralPaths,
    Paths,
    Selection,
    each_place,
    work_of,
)
from poshws.corelib.exceptions.powershell import PSInvalidOperationException
from poshws.runtime.providers.name_filters import Choice
from poshws.runtime.providers.work import Reported, Work

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Place


@cmdlet(
    "Remove-Item",
    alias=("ri", "del", "rd", "erase"),
    default_set="Path",
    module="Microsoft.PowerShell.Management",
    supports_should_process=True,
)
def remove_item(
    path: Paths = None,
    *,
    literal_path: LiteralPaths = None,
    selection: Selection,
    recurse: bool = False,
    force: bool = False,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> None:
    """Deletes items.

    A folder that is not empty is only deleted with -Recurse; without it PowerShell asks.

    -Path         What to delete; wildcards are allowed.
    -LiteralPath  What to delete, letter by letter.
    -Exclude      Patterns of names to keep.
    -Recurse      Deletes also what lies in containers.
    -Force        Deletes hidden and read-only items, too.

    PS> Set-Content note.txt 'x'; Remove-Item note.txt; Test-Path note.txt
    False
    """
    work = work_of(cmdlet, selection, force=force, credential=credential)
    places = list(each_place(work, path, literal_path, filtered=not recurse))
    for place in places:
        with Reported(work):
            remove_place(work, place, recurse)


def remove_place(work: Work, place: Place, recurse: bool) -> None:
    """Removes one resolved item, unless the session stands in it."""
    if stands_in(work, place):
        work.report(
            PSInvalidOperationException(
                f"Cannot remove the item at '{place.shown}' because it is in use."
            )
        )
        return
    link = place.provider.navigates and os.path.islink(place.path.rstrip("/"))
    if not link and not recurse and has_children(place):
        query = (
            f"The item at {place.path} has children and the Recurse parameter was not specified. "
            "If you continue, all children will be removed with the item. Are you sure you want "
            "to continue?"
        )
        if not work.shall_remove_all(query):
            return
        recurse = True
    if work.filters():
        remove_chosen(work, place, recurse and not link)
    else:
        place.provider.remove_item(work, place, recurse and not link)


def remove_chosen(work: Work, place: Place, recurse: bool) -> None:
    """With -Include or -Exclude: what matches goes, and a container once nothing else is in it."""
    choice = Choice(work.include, work.exclude)
    kept = remove_below(work, place, choice, recurse)
    if place.is_container() and not kept and choice.takes(place.name):
        place.provider.remove_item(work, place, False)


def remove_below(work: Work, place: Place, choice: Choice, recurse: bool) -> int:
    """Removes the chosen children; gives how many in the last folder looked at were kept."""
    if not place.is_container():
        if choice.takes(place.name):
            place.provider.remove_item(work, place, recurse)
        return 0
    kept = 0
    for name in list(place.provider.child_names(place.path.rstrip("/") or "/", hidden=work.force)):
        child = place.child(name)
        if choice.takes(name):
            place.provider.remove_item(work, child, False)
        else:
            kept += 1
        if recurse and child.is_container():
            kept = remove_below(work, child, choice, recurse)
    return kept


def stands_in(work: Work, place: Place) -> bool:
    """Whether the session's location is the item or lies below it, by the same drive."""
    here = work.context.session.locations.current
    if here.provider is not place.provider or not place.provider.navigates:
        return False
    if here.drive is not place.drive:
        return False
    path = place.path.rstrip("/")
    return here.path == path or here.path.startswith(path + "/")


def has_children(place: Place) -> bool:
    if not place.provider.navigates or not os.path.isdir(place.path):
        return False
    with os.scandir(place.path) as entries:
        return any(True for _ in entries)
