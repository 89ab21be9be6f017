"""Move-Item and Rename-Item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from poshws.binding import CmdletContext, Param, Set, cmdlet
from poshws.commands.management.item.parameters import (
    Credential,
    LiteralPaths,
    Paths,
    Selection,
    each_place,
    work_of,
)
from poshws.commands.management.item.remove import stands_in
from poshws.corelib.exceptions.powershell import (
    PSArgumentNullException,
    PSInvalidOperationException,
)
from poshws.objects.conversion.special import null_argument
from poshws.runtime.providers.path_text import has_wildcards, unescape
from poshws.runtime.providers.work import Reported, Work

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Place


@cmdlet(
    "Move-Item",
    order="path literal_path",
    alias=("mi", "move"),
    default_set="Path",
    module="Microsoft.PowerShell.Management",
    supports_should_process=True,
)
def move_item(
    path: Paths = None,
    destination: Annotated[str, Param(position=1, by_property=True)] = ".",
    *,
    literal_path: LiteralPaths = None,
    force: bool = False,
    selection: Selection,
    pass_thru: bool = False,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Moves items to another place.

    If the destination is a folder the items go into it, otherwise the item takes that name.

    -Path         What to move; wildcards are allowed.
    -Destination  Where to; the current location without it.
    -LiteralPath  What to move, letter by letter.
    -Force        Overwrites an existing file.
    -Exclude      Patterns of names to leave where they are.
    -PassThru     Gives the moved items.

    PS> Set-Content a.txt 'x'; Move-Item a.txt b.txt; Test-Path a.txt
    False
    """
    work = work_of(cmdlet, selection, force=force, credential=credential)
    for place in list(each_place(work, path, literal_path)):
        if in_use(work, place, "Cannot move item because the item at '{0}' is in use."):
            continue
        with Reported(work):
            if destination is None:
                raise PSArgumentNullException("destination", null_argument("destination"))
            target = cmdlet.session.locations.place(unescape(destination))
            for made in place.provider.move_item(work, place, target):
                if pass_thru:
                    yield made


@cmdlet(
    "Rename-Item",
    order="path literal_path",
    alias=("ren", "rni"),
    default_set="ByPath",
    module="Microsoft.PowerShell.Management",
    supports_should_process=True,
)
def rename_item(
    path: Annotated[
        str | None,
        Param(sets={"ByPath": Set(0, mandatory=True, by_value=True, by_property=True)}),
    ] = None,
    new_name: Annotated[str, Param(position=1, mandatory=True, by_property=True)] = "",
    *,
    literal_path: Annotated[
        str | None,
        Param(
            alias=("PSPath", "LP"), sets={"ByLiteralPath": Set(mandatory=True, by_property=True)}
        ),
    ] = None,
    force: bool = False,
    pass_thru: bool = False,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gives an item another name in the same container.

    -Path         The item.
    -NewName      Its new name; a path that leads elsewhere is refused.
    -LiteralPath  The item, letter by letter.
    -Force        Also renames hidden and read-only items.
    -PassThru     Gives the renamed item.

    PS> Set-Content a.txt 'x'; Rename-Item a.txt b.txt; Get-ChildItem -Name
    b.txt
    """
    work = work_of(cmdlet, force=force, credential=credential)
    paths = None if path is None else [path]
    literal = None if literal_path is None else [literal_path]
    places = list(each_place(work, paths, literal))
    wanted = path if path is not None else literal_path
    if len(places) != 1 and has_wildcards(wanted or ""):
        # Several are none: the path is taken letter by letter then.
        places = [cmdlet.session.locations.place(wanted or "")]
    for place in places:
        if not place.exists():
            work.report(
                PSInvalidOperationException(
                    f"Cannot rename because item at '{wanted}' does not exist.",
                    error_id="InvalidOperation",
                    category="InvalidOperation",
                )
            )
            continue
        if in_use(work, place, "Cannot rename the item at '{0}' because it is in use."):
            continue
        with Reported(work):
            for made in place.provider.rename_item(work, place, new_name):
                if pass_thru:
                    yield made


def in_use(work: Work, place: Place, text: str) -> bool:
    """Whether the session stands in the item, which is then reported."""
    if not stands_in(work, place):
        return False
    work.report(PSInvalidOperationException(text.format(place.shown)))
    return True
