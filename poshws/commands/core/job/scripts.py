"""A job's script that stands in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.commands.text_files import read_text
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load
from poshws.runtime.providers.text_files import file_path

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


def script_of_file(session: Session, path: str, *, literal: bool = False) -> ScriptBlock:
    """The code of a file; raises FileOpenFailure, or ParseException for what is no script."""

    target = file_path(session, path, literal=literal)
    return ScriptBlock(load(read_text(target), target).root, None)
