"""Python functions and param blocks as commands: declaration, metadata, binding, help.

A cmdlet's module needs nothing but this::

    from poshws.binding import Pipe, Session, cmdlet

See ``command.py`` for how a command is declared and ``annotations.py`` for its parameters.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from poshws.binding.annotations import (
        NAMED,
        AllowEmptyCollection,
        AllowEmptyString,
        AllowNull,
        Calls,
        Collected,
        Count,
        Length,
        NotNull,
        NotNullOrEmpty,
        NotNullOrWhiteSpace,
        OneOf,
        Param,
        ParameterGroup,
        Pattern,
        Pipe,
        Piped,
        Range,
        Session,
        Set,
    )
    from poshws.binding.command import Cmdlet, cmdlet
    from poshws.binding.context import CmdletContext

__all__ = [
    "NAMED",
    "AllowEmptyCollection",
    "AllowEmptyString",
    "AllowNull",
    "Calls",
    "Cmdlet",
    "CmdletContext",
    "Collected",
    "Count",
    "Length",
    "NotNull",
    "NotNullOrEmpty",
    "NotNullOrWhiteSpace",
    "OneOf",
    "Param",
    "ParameterGroup",
    "Pattern",
    "Pipe",
    "Piped",
    "Range",
    "Session",
    "Set",
    "cmdlet",
]

_OF_COMMANDS = {"Cmdlet": "command", "cmdlet": "command", "CmdletContext": "context"}


def __getattr__(name: str) -> object:
    """The words are imported when the first of them is used: not every script calls a command."""
    if name not in __all__:
        raise AttributeError(name)
    module = import_module(f"{__name__}.{_OF_COMMANDS.get(name, 'annotations')}")
    for word in __all__:
        if _OF_COMMANDS.get(word) == _OF_COMMANDS.get(name):
            globals()[word] = getattr(module, word)
    return globals()[name]
