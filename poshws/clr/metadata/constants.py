"""Turns the text of a .NET constant into its value."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from poshws.corelib.numerics.numbers import (
    Byte,
    Char,
    Int16,
    Int64,
    SByte,
    Single,
    UInt16,
    UInt32,
    UInt64,
)


def _real(text: str) -> float:
    return float({"∞": "inf", "-∞": "-inf"}.get(text, text))


_MAKERS: Final[dict[str, Callable[[str], object]]] = {
    "int": int,
    "long": lambda text: Int64(text),
    "byte": lambda text: Byte(text),
    "sbyte": lambda text: SByte(text),
    "short": lambda text: Int16(text),
    "ushort": lambda text: UInt16(text),
    "uint": lambda text: UInt32(text),
    "ulong": lambda text: UInt64(text),
    "float": lambda text: Single(_real(text)),
    "double": _real,
    "decimal": Decimal,
    "char": Char,
    "string": str,
    "bool": lambda text: text == "True",
}


def constant_of(type_name: str, text: str) -> object:
    """The value of a constant, by PowerShell's name of its type."""
    return _MAKERS[type_name](text)
