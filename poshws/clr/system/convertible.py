"""IConvertible's methods, which numbers, strings and dates have in .NET for those alone who ask for
the interface; PowerShell lists and calls them like any others.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from poshws.corelib.typesystem.types import core_type
from poshws.objects.invocation.calls import invoke_static

_NAMES = (
    ("bool", "Boolean"),
    ("char", "Char"),
    ("sbyte", "SByte"),
    ("byte", "Byte"),
    ("short", "Int16"),
    ("ushort", "UInt16"),
    ("int", "Int32"),
    ("uint", "UInt32"),
    ("long", "Int64"),
    ("ulong", "UInt64"),
    ("float", "Single"),
    ("double", "Double"),
    ("decimal", "Decimal"),
    ("datetime", "DateTime"),
)
_PROVIDER = "System.IFormatProvider provider"


def to_named(name: str, value: object, provider: object = None) -> object:
    """The value as [Convert] makes it."""
    return invoke_static(core_type("System.Convert"), f"To{name}", [value])


def to_type(value: object, kind: object, provider: object = None) -> object:
    """The value as a type."""
    return invoke_static(core_type("System.Convert"), "ChangeType", [value, kind])


def convertible_signatures() -> dict[str, Callable[..., object]]:
    """The interface's methods as signatures with the functions behind them."""
    found: dict[str, Callable[..., object]] = {
        f"{kind} IConvertible.To{name}({_PROVIDER})": partial(to_named, name)
        for kind, name in _NAMES
    }
    found[f"System.Object IConvertible.ToType(type conversionType, {_PROVIDER})"] = to_type
    return found
