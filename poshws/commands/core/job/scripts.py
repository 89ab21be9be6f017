"""What a job runs: a script that stands in a file, and the objects for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.commands.text_files import read_text
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.records import dataclass
from poshws.corelib.text.wildcard import has_wildcards
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load
from poshws.runtime.providers.text_files import file_path

if TYPE_CHECKING:
    from poshws.binding import Calls, CmdletContext
    from poshws.runtime.session.session import Session


@dataclass(frozen=True, slots=True)
class Refusals:
    """What a command says of a path that it does not take."""

    wildcards: str
    extension: str


JOB = Refusals(
    "Wildcard characters are not supported for the FilePath parameter. Specify a path without "
    "wildcard characters. (Parameter 'filePath')",
    "The value of the FilePath parameter must be a PowerShell script file. Enter the path to a "
    "file with a .ps1 file name extension and try the command again. (Parameter 'filePath')",
)
THREAD_JOB = Refusals(
    "FilePath cannot contain wildcards.",
    "Invalid file path extension.  Extension should be .ps1.",
)


def script_of_file(
    session: Session, path: str, refusals: Refusals = JOB, *, literal: bool = False
) -> ScriptBlock:
    """The code of a file; raises ItemNotFoundException where there is none, or ParseException for
    what is no script.
    """
    if not literal and has_wildcards(path):
        raise ArgumentException(refusals.wildcards)
    if not path.lower().endswith(".ps1"):
        raise ArgumentException(refusals.extension)
    session.locations.resolve(path, literal=literal)
    target = file_path(session, path, literal=literal)
    return ScriptBlock(load(read_text(target), target).root, None)


def piped_objects(cmdlet: CmdletContext, calls: Calls) -> list[Any] | None:
    """The objects for a job's script, when all have come; None where there is no -InputObject."""
    items: list[Any] = []
    has_input = False
    for call in calls:
        if cmdlet.is_bound("InputObject"):
            has_input = True
            items.append(call.input)
    return items if has_input else None
