"""Get-Item."""

from __future__ import annotations

from collections.abc import Iterator
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
from poshws.corelib.exceptions.dotnet import IOException
from poshws.corelib.io.file_attributes import is_hidden_name

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Place
    from poshws.runtime.providers.work import Work


@cmdlet(
    "Get-Item",
    alias="gi",
    default_set="Path",
    module="Microsoft.PowerShell.Management",
    output=(
        "System.IO.FileInfo",
        "System.Boolean",
        "System.String",
        "System.IO.FileInfo",
        "System.IO.DirectoryInfo",
    ),
)
def get_item(
    path: Paths = None,
    *,
    literal_path: LiteralPaths = None,
    selection: Selection,
    force: bool = False,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets the item at a path.

    It gives the file or folder itself, not what lies in it; of a variable, function, alias or
    environment variable it gives the object that stands for it.

    -Path         The item; wildcards are allowed.
    -LiteralPath  The item, letter by letter.
    -Exclude      Patterns of names to leave out.
    -Force        Also gets hidden items.

    PS> Set-Content note.txt 'abc'; (Get-Item note.txt).Length
    4
    """
    work = work_of(cmdlet, selection, force=force, credential=credential)
    for place in each_place(work, path, literal_path):
        if not place.provider.navigates and not place.path:
            for name in place.provider.child_names(""):
                yield place.provider.item_at(place.child(name))
        elif force or not is_hidden(place):
            yield place.provider.item_at(place)
        else:
            report_hidden(work, place)


def is_hidden(place: Place) -> bool:
    """Whether only -Force shows the item."""
    return place.provider.navigates and is_hidden_name(place.name)


def report_hidden(work: Work, place: Place) -> None:
    """What is hidden is not found without -Force."""
    error = IOException(f"Could not find item {place.path}.")
    work.report(error, "ItemNotFound", "ObjectNotFound", place.path)
