"""New-Item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import AllowEmptyString, AllowNull, CmdletContext, Param, Set, cmdlet
from poshws.commands.management.item.parameters import Credential, work_of
from poshws.runtime.providers.path_text import join
from poshws.runtime.providers.work import Reported, Work


@cmdlet(
    "New-Item",
    alias="ni",
    default_set="pathSet",
    module="Microsoft.PowerShell.Management",
    supports_should_process=True,
    output=("System.String", "System.IO.FileInfo", "System.IO.DirectoryInfo"),
)
def new_item(
    path: Annotated[
        list[str] | None,
        Param(
            by_property=True,
            sets={"pathSet": Set(0, mandatory=True), "nameSet": Set(0)},
        ),
    ] = None,
    *,
    name: Annotated[
        str | None,
        Param(sets={"nameSet": Set(mandatory=True, by_property=True)}),
        AllowNull(),
        AllowEmptyString(),
    ] = None,
    item_type: Annotated[str, Param(alias="Type", by_property=True)] = "",
    value: Annotated[object, Param(alias="Target", by_value=True, by_property=True)] = None,
    force: bool = False,
    credential: Credential = None,
    options: Annotated[
        object, Param(type="System.Management.Automation.ScopedItemOptions", dynamic=True)
    ] = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Creates a file, folder or link, a variable, function, alias or environment variable.

    -Path      Where to create it.
    -Name      Its name below -Path.
    -ItemType  File, Directory, SymbolicLink or HardLink; a file without it.
    -Value     What the file holds, or what a link leads to.
    -Force     Makes the folders above, and overwrites a file.
    -Options   ReadOnly, Constant … for variables, functions and aliases.

    PS> (New-Item note.txt -Value 'abc').Name
    note.txt
    """
    work = work_of(cmdlet, force=force, credential=credential)
    work.options = options
    for each in path or [""]:
        yield from created(work, each, name, item_type, value)


def created(work: Work, path: str, name: str | None, kind: str, value: object) -> Iterator[object]:
    """One new item; with a name, `path` is where to make it."""
    locations = work.context.session.locations
    with Reported(work):
        if name is None:
            place = locations.place(path)
            work.given_path = path
            yield from place.provider.new_item(work, place, kind, value)
            return
        for parent in locations.resolve(path, missing_ok=True):
            place = locations.place(join(parent.shown, name))
            yield from place.provider.new_item(work, place, kind, value)
