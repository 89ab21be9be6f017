"""Get-ItemProperty and Get-ItemPropertyValue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Set, cmdlet
from poshws.commands.management.item.parameters import (
    Credential,
    LiteralPaths,
    Paths,
    Selection,
    each_place,
    work_of,
)
from poshws.commands.management.item_property.access import (
    picked,
    property_named,
    require_properties,
    whole,
)
from poshws.corelib.exceptions.dotnet import IOException
from poshws.runtime.providers.work import Reported

MANAGEMENT = "Microsoft.PowerShell.Management"


@cmdlet(
    "Get-ItemProperty",
    order="path literal_path",
    alias="gp",
    module=MANAGEMENT,
    default_set="Path",
    output=("System.Boolean", "System.String", "System.IO.FileInfo", "System.IO.DirectoryInfo"),
)
def get_item_property(
    path: Paths = None,
    name: Annotated[list[str] | None, Param(alias="PSProperty", position=1)] = None,
    *,
    literal_path: LiteralPaths = None,
    selection: Selection,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets the properties of a file or folder.

    -Path         The item; wildcards are allowed.
    -Name         Only these properties.
    -LiteralPath  The item, letter by letter.
    -Exclude      Patterns of names to leave out.

    PS> Set-Content note.txt 'abc'; (Get-ItemProperty note.txt -Name Length).Length
    4
    """
    work = work_of(cmdlet, selection, credential=credential)
    for place in each_place(work, path, literal_path):
        with Reported(work):
            require_properties(place)
            found = whole(place) if name is None else picked(work, place, name)
            if found is not None:
                yield found


@cmdlet(
    "Get-ItemPropertyValue",
    order="path literal_path",
    alias="gpv",
    module=MANAGEMENT,
    default_set="Path",
)
def get_item_property_value(
    path: Annotated[
        list[str] | None,
        Param(sets={"Path": Set(0, by_value=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    name: Annotated[list[str], Param(alias="PSProperty", position=1, mandatory=True)] = [],  # noqa: B006
    *,
    literal_path: LiteralPaths = None,
    selection: Selection,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets the values of properties of a file or folder.

    -Path         The item; wildcards are allowed.
    -Name         The properties.
    -LiteralPath  The item, letter by letter.
    -Exclude      Patterns of names to leave out.

    PS> Set-Content note.txt 'abc'; Get-ItemPropertyValue note.txt Length
    4
    """
    work = work_of(cmdlet, selection, credential=credential)
    paths = ["."] if path is None and literal_path is None else path
    for place in each_place(work, paths, literal_path):
        with Reported(work):
            require_properties(place)
            item = whole(place)
            for each in name:
                found = property_named(item, each)
                if found is None:
                    raise IOException(f"The property {each} does not exist or was not found.")
                else:
                    yield found[1]
