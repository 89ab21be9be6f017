"""The .NET numbers and characters that are not Python's own: small subclasses, so that `type(x) is
int` is Int32.

Python's arithmetic on them gives plain `int` and `float` again; the operators put the right class
back on.
"""

from __future__ import annotations

import struct
from decimal import Decimal
from typing import ClassVar, Final

from poshws.corelib.numerics.large_integers import write_integer


class SizedInteger(int):
    """An integer of a fixed number of bits other than Int32; the range is the class's business, not
    checked here.
    """

    __slots__ = ()
    net_name: ClassVar[str]
    minimum: ClassVar[int]
    maximum: ClassVar[int]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({int(self)})"

    def __str__(self) -> str:
        return int.__repr__(self)


class Int64(SizedInteger):
    __slots__ = ()
    net_name = "System.Int64"
    minimum, maximum = -(2**63), 2**63 - 1


class UInt64(SizedInteger):
    __slots__ = ()
    net_name = "System.UInt64"
    minimum, maximum = 0, 2**64 - 1


class UInt32(SizedInteger):
    __slots__ = ()
    net_name = "System.UInt32"
    minimum, maximum = 0, 2**32 - 1


class Int16(SizedInteger):
    __slots__ = ()
    net_name = "System.Int16"
    minimum, maximum = -(2**15), 2**15 - 1


class UInt16(SizedInteger):
    __slots__ = ()
    net_name = "System.UInt16"
    minimum, maximum = 0, 2**16 - 1


class SByte(SizedInteger):
    __slots__ = ()
    net_name = "System.SByte"
    minimum, maximum = -128, 127


class Byte(SizedInteger):
    __slots__ = ()
    net_name = "System.Byte"
    minimum, maximum = 0, 255


class BigInteger(int):
    """[bigint]: an integer without bounds."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Numerics.BigInteger"

    def __repr__(self) -> str:
        return f"BigInteger({int(self)})"

    def __str__(self) -> str:
        return write_integer(int(self))


class Single(float):
    """[float]: a double that was rounded to 24 bits of precision when it was made."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Single"

    def __new__(cls, value: float = 0.0) -> Single:
        return float.__new__(cls, round_to_single(value))

    def __repr__(self) -> str:
        return f"Single({float(self)!r})"


class Char(str):
    """[char]: one UTF-16 code unit, held as a string of length one."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Char"

    def __repr__(self) -> str:
        return f"Char({str.__repr__(self)})"


class _Characters(dict[str, Char]):
    """The characters of the letters: those of ASCII are made once."""

    def __missing__(self, letter: str) -> Char:
        return Char(letter)


CHARACTERS: Final = _Characters((chr(code), Char(chr(code))) for code in range(128))

INT32_MIN: Final = -(2**31)
INT32_MAX: Final = 2**31 - 1
DECIMAL_MAX: Final = 79228162514264337593543950335

INTEGER_RANGES: Final[dict[type, tuple[int, int]]] = {
    int: (INT32_MIN, INT32_MAX),
    **{kind: (kind.minimum, kind.maximum) for kind in SizedInteger.__subclasses__()},
}
EXACT_NUMBERS: Final = frozenset((*INTEGER_RANGES, Decimal))
"""Integers of all sizes and decimals: Python compares them as .NET does."""
INTEGER_TYPES: Final = frozenset((*INTEGER_RANGES, BigInteger))
NUMBER_TYPES: Final = frozenset((*INTEGER_TYPES, float, Single, Decimal))

BYTES: Final = tuple(Byte(value) for value in range(256))

_SINGLE: Final = struct.Struct("<f")


def round_to_single(value: float) -> float:
    """The nearest value a 32-bit float can hold; beyond its range an infinity."""
    try:
        return float(_SINGLE.unpack(_SINGLE.pack(value))[0])
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def truncated_double(value: int) -> float:
    """An integer as a double cut after 53 bits, as BigInteger's cast does it."""
    extra = abs(value).bit_length() - 53
    if extra <= 0:
        return float(value)
    if abs(value).bit_length() > 1024:
        return float("inf") if value > 0 else float("-inf")
    whole = abs(value) >> extra << extra
    return float(whole if value > 0 else -whole)


STRUCT_FORMATS: Final[dict[type, str]] = {
    bool: "?",
    int: "i",
    float: "d",
    Single: "f",
    Byte: "B",
    SByte: "b",
    Int16: "h",
    UInt16: "H",
    UInt32: "I",
    Int64: "q",
    UInt64: "Q",
}
"""What `struct` calls the numbers that are written as they lie in memory, and booleans."""
