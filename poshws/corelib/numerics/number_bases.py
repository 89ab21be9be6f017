"""Integers in base 2, 8, 10 and 16, as Convert reads and writes them."""

from __future__ import annotations

from typing import Any, Final

from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentOutOfRangeException,
    FormatException,
    OverflowException,
)
from poshws.corelib.numerics.numbers import (
    INTEGER_RANGES,
    Byte,
    Int16,
    Int64,
    SByte,
    UInt16,
    UInt32,
    UInt64,
)
from poshws.corelib.numerics.parse import too_large

_DIGITS: Final = "0123456789abcdef"
_BITS: Final[dict[type, int]] = {
    Byte: 8,
    SByte: 8,
    Int16: 16,
    UInt16: 16,
    int: 32,
    UInt32: 32,
    Int64: 64,
    UInt64: 64,
}
_UNSIGNED: Final = frozenset((Byte, UInt16, UInt32, UInt64))
_EMPTY: Final = (
    "Index was out of range. Must be non-negative and less than the size of the collection."
)


def to_base(value: int, base: int) -> str:
    """The text of an integer; in other bases than 10 a negative one is its bits."""
    if base not in (2, 8, 10, 16):
        raise ArgumentException("Invalid Base.")
    if base == 10:
        return int.__repr__(int(value))
    number = int(value)
    if number < 0:
        number += 1 << _BITS.get(type(value), 32)
    return format(number, {2: "b", 8: "o", 16: "x"}[base])


def parse_in_base(text: Any, base: int, kind: type) -> object:
    """The integer a text stands for in a base; the highest bit is the sign where the type has
    one.
    """
    if base not in (2, 8, 10, 16):
        raise ArgumentException("Invalid Base.")
    if text is None:
        return kind(0)
    if not text:
        raise ArgumentOutOfRangeException(_EMPTY)
    is_negative = text[0] == "-"
    if is_negative and base != 10:
        raise ArgumentException("String cannot contain a minus sign if the base is not 10.")
    if is_negative and kind in _UNSIGNED:
        raise OverflowException(
            "The string was being parsed as an unsigned number and could not have a negative sign."
        )
    digits = text[1:] if text[0] in "+-" else text
    if base == 16 and digits[:2].lower() == "0x":
        digits = digits[2:]
    return kind(_in_range(_number(digits, base), base, kind, is_negative))


def _number(digits: str, base: int) -> int:
    number = 0
    for place, digit in enumerate(digits.lower()):
        value = _DIGITS.find(digit)
        if not 0 <= value < base:
            if place:
                raise FormatException(
                    "Additional non-parsable characters are at the end of the string."
                )
            break
        number = number * base + value
    else:
        if digits:
            return number
    raise FormatException("Could not find any recognizable digits.")


def _in_range(number: int, base: int, kind: type, is_negative: bool) -> int:
    """Small types are read as Int32's bits first, so their messages name that."""
    wide = kind if _BITS[kind] >= 32 else UInt32 if kind in _UNSIGNED or base != 10 else int
    bits = _BITS[wide]
    if base == 10:
        number = -number if is_negative else number
        _must(number, wide)
        _must(number, kind)
        return number
    if number >= 1 << bits:
        raise OverflowException(too_large(UInt64 if bits == 64 else UInt32))
    size = _BITS[kind]
    if kind in _UNSIGNED:
        _must(number, kind)
        return number
    if size < 32 and number >= 1 << size:
        raise OverflowException(too_large(kind))
    return number - (1 << size) if number >= 1 << (size - 1) else number


def _must(number: int, kind: type) -> None:
    low, high = INTEGER_RANGES[kind]
    if not low <= number <= high:
        raise OverflowException(too_large(kind))
