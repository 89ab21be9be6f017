"""Python functions and param blocks as commands: declaration, metadata, binding, help.

A cmdlet's module needs nothing but this::

    from poshws.binding import Pipe, Session, cmdlet

See ``command.py`` for how a command is declared and ``annotations.py`` for its parameters.
"""

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
    "Pattern",
    "Pipe",
    "Piped",
    "Range",
    "Session",
    "Set",
    "cmdlet",
]
