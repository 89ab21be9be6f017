"""Copy-Item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, cmdlet
from poshws.commands.management.item.parameters import (
    Credential,
    LiteralPaths,
    Paths,
    Selection,
    each_place,
    work_of,
)
from poshws.corelib.exceptions.powershell import PSArgumentException
from poshws.runtime.providers.path_text import unescape
from poshws.runtime.providers.work import Reported, Work

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Place


@cmdlet(
    "Copy-Item",
    order="path literal_path",
    alias=("copy", "cpi"),
    default_set="Path",
    module="Microsoft.PowerShell.Management",
    supports_should_process=True,
)
def copy_item(
    path: Paths = None,
    destination: Annotated[str, Param(position=1, by_property=True)] = "",
    *,
    literal_path: LiteralPaths = None,
    container: bool = True,
    force: bool = False,
    selection: Selection,
    recurse: bool = False,
    pass_thru: bool = False,
    credential: Credential = None,
    from_session: Annotated[
        object,
        Param(type="System.Management.Automation.Runspaces.PSSession", dynamic=True),
        NotNullOrEmpty(),
    ] = None,
    to_session: Annotated[
        object,
        Param(type="System.Management.Automation.Runspaces.PSSession", dynamic=True),
        NotNullOrEmpty(),
    ] = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Copies items to another place in the same provider.

    If the destination is a folder the copy goes into it, otherwise it takes that name.

    -Path         What to copy; wildcards are allowed.
    -Destination  Where to; the current location without it.
    -LiteralPath  What to copy, letter by letter.
    -Container    Keeps the structure of containers (the default); -Container:$false flattens it.
    -Force        Overwrites read-only files and existing folders.
    -Exclude      Patterns of names to leave out.
    -Recurse      Copies also what lies in folders.
    -PassThru     Gives the copies.
    -FromSession  Not supported: there is no remoting.
    -ToSession    Not supported: there is no remoting.

    PS> Set-Content a.txt 'x'; Copy-Item a.txt b.txt; Get-Content b.txt
    x
    """
    work = work_of(cmdlet, selection, force=force, credential=credential)
    with Reported(work):
        target = cmdlet.session.locations.place(unescape(destination or ""))
        for place in each_place(work, path, literal_path):
            for made in copied(work, place, target, recurse, container):
                if pass_thru:
                    yield made


def copied(
    work: Work, place: Place, target: Place, recurse: bool, container: bool
) -> Iterator[object]:
    """One resolved item copied, by the rules of SessionState.CopyItem."""
    if place.provider is not target.provider:
        work.report(
            PSArgumentException(
                "Source and destination path did not resolve to the same provider.",
                parameter="path",
            ),
            "CopyItemSourceAndDestinationNotSameProvider",
            "InvalidArgument",
            [place.path],
        )
        return
    if place.is_container() and not target.is_container() and target.exists():
        work.report(
            PSArgumentException(
                "Container cannot be copied onto existing leaf item.", parameter="path"
            ),
            "CopyContainerItemToLeafError",
            "InvalidArgument",
            place.path,
        )
    elif place.is_container() and target.is_container() and not container:
        yield from copied_flat(work, place, target, recurse)
    else:
        yield from place.provider.copy_item(work, place, target, recurse)


def copied_flat(work: Work, place: Place, target: Place, recurse: bool) -> Iterator[object]:
    """-Container:$false: all files of a tree into one folder."""
    if not recurse:
        work.report(
            PSArgumentException(
                "Container cannot be copied to another container. The -Recurse or -Container "
                "parameter is not specified.",
                parameter="path",
            ),
            "CopyContainerToContainerWithoutRecurseOrContainer",
            "InvalidArgument",
            place.path,
        )
        return
    for name in list(place.provider.child_names(place.path, hidden=True)):
        child = place.child(name)
        if child.is_container():
            yield from copied_flat(work, child, target, recurse)
        else:
            yield from place.provider.copy_item(work, child, target, False)
