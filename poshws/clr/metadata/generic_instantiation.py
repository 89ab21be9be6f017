"""Closed generic types by name, and what .NET puts where a value of a type was never given."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from poshws.corelib.typesystem.types import core_type

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

_ZEROS: Final[dict[str, object]] = {
    "System.Int32": 0,
    "System.Double": 0.0,
    "System.Decimal": Decimal(0),
    "System.Boolean": False,
}


def close_type(definition: str, *arguments: Type) -> Type:
    """A generic type with its arguments: ``close_type("System.Collections.Generic.List`1",
    int_type)``.
    """
    return core_type(definition).close(arguments)


def close_over_object(definition: str, count: int = 1) -> Type:
    """The generic type closed with System.Object throughout."""
    return close_type(definition, *[core_type("System.Object")] * count)


def default_value(kind: Type) -> object:
    """`default(T)`: zero, false, or null for objects."""
    if kind.full_name in _ZEROS:
        return _ZEROS[kind.full_name]
    if not kind.is_value_type or kind.python is None:
        return None
    if kind.full_name == "System.Char":
        return kind.python("\0")
    try:
        return kind.python() if not kind.is_enum else kind.python(0)
    except TypeError:
        return None
