"""Which kind of number an operator computes with: .NET's type codes, and the class two operands
meet in.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from poshws.corelib.exceptions.dotnet import (
    InvalidCastException,
    InvalidOperationException,
    OverflowException,
)
from poshws.corelib.numerics.decimals import from_double
from poshws.corelib.numerics.numbers import (
    INTEGER_RANGES,
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
from poshws.corelib.numerics.parse import scan_number
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, core_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.ranks import IMPLICIT_CAST
from poshws.objects.conversion.resolver import find_conversion

BOOL: Final = 3
CHAR: Final = 4
INT: Final = 9
UINT: Final = 10
LONG: Final = 11
ULONG: Final = 12
SINGLE: Final = 13
DOUBLE: Final = 14
DECIMAL: Final = 15

CODES: Final[dict[type, int]] = {
    bool: BOOL,
    Char: CHAR,
    SByte: 5,
    Byte: 6,
    Int16: 7,
    UInt16: 8,
    int: INT,
    UInt32: UINT,
    Int64: LONG,
    UInt64: ULONG,
    Single: SINGLE,
    float: DOUBLE,
    Decimal: DECIMAL,
}
"""System.TypeCode of the classes that operators count with, booleans and characters included."""

SIGNED: Final = frozenset((5, 7, INT, LONG))
_NAMES: Final = {kind.net_name: code for kind, code in CODES.items() if hasattr(kind, "net_name")}


def code_of(value: object) -> int:
    """The type code of a value (an enum's is that of its underlying type); 0 for what is
    no number.
    """
    code = CODES.get(type(value))
    if code is None:
        code = 0
        if isinstance(value, EnumValue):
            code = _NAMES.get(value.underlying, INT)
        CODES[type(value)] = code
    return code


def is_number(value: object) -> bool:
    """Whether .NET's type is numeric; booleans and characters are not."""
    return code_of(value) > CHAR


def as_operand(value: object, code: int, other: object) -> object:
    """An operand beside a number (`other`, whose code is given): a number itself, or None for none.

    Null counts as zero, an enum value is converted to the other operand's type, as is what casts
    implicitly.
    """
    if value is None:
        return 0
    found = code_of(value)
    if found and not isinstance(value, EnumValue):
        if found == BOOL and code == DECIMAL:
            return Decimal(int(value))  # type: ignore[call-overload]
        return value
    if type(value) is str:
        return None
    wanted = type_of(other)
    if found or find_conversion(type_of(value), wanted).rank == IMPLICIT_CAST:
        return convert(value, wanted)
    return None


def number_in(text: str, other: object) -> object:
    """A text as an operand: as a literal of the language, else converted to the other operand's
    type.

    Raises PSInvalidCastException where it is no number.
    """
    if len(text) < _SHORT and text.isascii():
        if text.isdecimal():
            return int(text)
        whole, point, fraction = text.partition(".")
        if point and whole.isdecimal() and fraction.isdecimal():
            return float(text)
    number = scan_number(text)
    if number is not None:
        return number
    wanted = type_of(other) if other is not None and is_number(other) else int_type()
    return convert(text, wanted)


_SHORT: Final = 10
"""Digits are an Int32 with less than so many of them, and what they say as a double in any case."""


def python_class(type_name: str) -> type:
    """The class of an integer type: `int` for System.Int32."""
    kind = core_type(type_name).python
    assert kind is not None
    return kind


def int_type() -> Type:
    """System.Int32."""
    return core_type("System.Int32")


def meeting_class(left: Any, left_code: int, right: Any, right_code: int) -> type:
    """The class two operands are computed in: the larger type code, signed where one is
    negative.
    """
    code = left_code if left_code >= right_code else right_code
    if code <= INT:
        return int
    if code in (UINT, ULONG):
        if (left_code in SIGNED and left < 0) or (
            left_code not in SIGNED and right_code in SIGNED and right < 0
        ):
            return Int64 if code == UINT else Decimal
        return UInt32 if code == UINT else UInt64
    if code == LONG:
        return Int64
    return Decimal if code == DECIMAL else float


def as_integer(value: Any) -> int:
    """A number, boolean or character as a plain integer."""
    return ord(value) if isinstance(value, str) else int(value)


def as_double(value: Any) -> float:
    """A number, boolean or character as a double; beyond its range an infinity."""
    if isinstance(value, str):
        return float(ord(value))
    return float(value)


def check_coercion(left: object, right: object, kind: type, code: int) -> None:
    """What LINQ's expressions, which the operators are made of, cannot do with enum values and
    booleans.

    Raises InvalidOperationException and InvalidCastException in .NET's words.
    """
    if kind is Decimal and code == DECIMAL:
        for value in (left, right):
            if isinstance(value, bool | EnumValue):
                name = type_of(value).full_name
                raise InvalidOperationException(
                    f"No coercion operator is defined between types '{name}' and 'System.Decimal'."
                )
    if not isinstance(left, EnumValue):
        return
    name = type_of(left).full_name
    if kind is float:
        raise InvalidCastException(
            f"Unable to cast object of type '{name}' to type 'System.Double'."
        )
    if code in (UINT, ULONG) and code_of(left) in SIGNED:
        test = "LessThan" if left < 0 else "GreaterThanOrEqual"
        raise InvalidOperationException(
            f"The binary operator {test} is not defined for the types '{name}' and 'System.Int32'."
        )


def as_decimal(value: object) -> Decimal:
    """A number as a decimal, as `(decimal) value` casts it.

    Raises OverflowException for doubles out of range.
    """
    if type(value) is Decimal:
        return value
    if isinstance(value, float):
        return from_double(value, 7 if type(value) is Single else 15)
    return Decimal(as_integer(value))


def wrap(value: int, kind: type) -> int:
    """The value cut to the bits of an integer class, as an unchecked cast does."""
    low, high = INTEGER_RANGES[kind]
    size = high - low + 1
    return kind((value - low) % size + low)  # type: ignore[no-any-return]


def checked(value: int, kind: type) -> int:
    """The value in the class; OverflowException where it does not fit."""
    low, high = INTEGER_RANGES[kind]
    if low <= value <= high:
        return kind(value)  # type: ignore[no-any-return]
    raise OverflowException("Arithmetic operation resulted in an overflow.")
