"""What a job runs: a script that stands in a file, and the objects for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.commands.text_files import read_text
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load
from poshws.runtime.providers.text_files import file_path

if TYPE_CHECKING:
    from poshws.binding import Calls, CmdletContext
    from poshws.runtime.session.session import Session


def script_of_file(session: Session, path: str, *, literal: bool = False) -> ScriptBlock:
    """The code of a file; raises FileOpenFailure, or ParseException for what is no script."""
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
