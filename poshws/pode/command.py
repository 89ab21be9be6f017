"""How a Pode command is declared: as a cmdlet of the module Pode, named like Pode's functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.binding import cmdlet
from poshws.binding.command import PythonFunction

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from poshws.binding import Cmdlet


NO_ITEMS: Final[list[Any]] = []
"""What a command that takes its input as a list gets where nothing was given; never changed."""


def pode_command(
    name: str,
    *,
    alias: str | tuple[str, ...] = (),
    sets: Mapping[str, str] | None = None,
    default_set: str | None = None,
) -> Callable[[Callable[..., Any]], Cmdlet]:
    """Declares the decorated function to be a command of Pode.

    Pode's commands are functions, so errors name the function and not a class of .NET.
    """
    return cmdlet(
        name, alias=alias, sets=sets, default_set=default_set, module="Pode", net_class=name, kind=PythonFunction
    )
