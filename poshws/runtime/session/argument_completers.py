"""The script blocks that Register-ArgumentCompleter registered in a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session


class ArgumentCompleters:
    """By key in lower case: `command:parameter` or the parameter alone, and a program's name."""

    def __init__(self) -> None:
        self.custom: dict[str, ScriptBlock | None] = {}
        self.native: dict[str, ScriptBlock | None] = {}


def argument_completers(
    session: Session, *, is_native: bool = False
) -> dict[str, ScriptBlock | None]:
    """Those of parameters, or those of programs."""
    completers = session.feature(ArgumentCompleters)
    return completers.native if is_native else completers.custom
