"""The prompt at a terminal: what is typed → commands that run in the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.apps.repl.loop import Repl

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


def run_repl(session: Session) -> int:
    """Reads and runs commands until `exit` or Ctrl+D; gives the exit code."""
    # Imported here: prompt_toolkit takes longer to load than most scripts to run.
    return Repl(session).run()
