"""How a command of Pester is declared: as a function of the module Pester."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from poshws.binding import Cmdlet, cmdlet
from poshws.binding.command import PythonFunction

if TYPE_CHECKING:
    from poshws.binding.help import CommentHelp


class PesterFunction(PythonFunction):
    """A function whose help names Pester's own page of it."""

    __slots__ = ()

    @property
    def help(self) -> CommentHelp:
        """The docstring, which says the same as Pester's help in fewer words."""
        found = super().help
        found.links = found.links or [f"https://pester.dev/docs/v5/commands/{self.name}"]
        found.description = found.description or found.synopsis
        return found


def pester_command(name: str, **details: Any) -> Callable[[Callable[..., Any]], Cmdlet]:
    """Declares the decorated function to be a command of Pester."""
    return cmdlet(name, module="Pester", net_class=name, kind=PesterFunction, **details)
