"""Numbers, characters and booleans to one another: Convert.ChangeType with its rounding and its
errors.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final

from poshws.corelib.exceptions.dotnet import InvalidCastException, NetException, OverflowException
from poshws.corelib.exceptions.powershell import PSInvalidCastException
from poshws.corelib.messages import message
from poshws.corelib.numerics.decimals import TOO_LARGE, from_double
from poshws.corelib.numerics.numbers import (
    INTEGER_RANGES,
    BigInteger,
    Char,
    Int64,
    Single,
    UInt32,
    UInt64,
    truncated_double,
)
from poshws.corelib.numerics.parse import fit_range, too_large
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.conversion.failures import enum_names, source_text, wrapped


def change_number(value: object, kind: type) -> object:
    """A number, character, boolean or enum value as another number class, rounded half to even.

    Raises OverflowException, and InvalidCastException where Convert.ChangeType would.
    """
    if kind in INTEGER_RANGES:
        return fit_range(_whole(value, kind), kind)
    if kind is float:
        if type(value) is BigInteger:
            return truncated_double(value)
        return float(_plain(value))  # type: ignore[arg-type]
    if kind is Single:
        return Single(float(_plain(value)))  # type: ignore[arg-type]
    if kind is Decimal:
        return _to_decimal(value)
    if kind is BigInteger:
        return _to_big(value)
    if kind is bool:
        return bool(_plain(value))
    if kind is Char:
        return _to_char(value)
    raise InvalidCastException(bad_cast(value, kind))


def _plain(value: object) -> object:
    return ord(value) if isinstance(value, str) else value


def _whole(value: object, kind: type) -> int:
    if isinstance(value, float):
        return _whole_of_real(value, kind)
    if isinstance(value, Decimal):
        return int(value.quantize(Decimal(1), ROUND_HALF_EVEN) if abs(value) < 10**27 else value)
    if isinstance(value, str):
        return ord(value)
    if type(value) is BigInteger and kind in INTEGER_RANGES and not fits(value, UInt32):
        middle = kind if kind in (Int64, UInt64, UInt32) else int
        return int(fit_range(value, middle))  # the small classes go by way of an Int32
    return int(value)  # type: ignore[call-overload, no-any-return]


def _whole_of_real(value: float, kind: type) -> int:
    """Convert.ToInt64 and its like: the small classes go by way of an Int32."""
    if kind in (Int64, UInt64):
        if not math.isfinite(value) or not fits(round(value), kind):
            raise OverflowException("Arithmetic operation resulted in an overflow.")
    else:
        middle = kind if kind in (int, UInt32) else int
        if not math.isfinite(value) or not fits(round(value), middle):
            raise OverflowException(too_large(middle))
    return round(value)


def fits(value: int, kind: type) -> bool:
    """Whether an integer class can hold the value."""
    low, high = INTEGER_RANGES[kind]
    return low <= value <= high


def _to_decimal(value: object) -> Decimal:
    if isinstance(value, float):
        return from_double(value, 7 if type(value) is Single else 15)
    number = Decimal(int(_plain(value)) if not isinstance(value, Decimal) else value)  # type: ignore[call-overload]
    if abs(number) > 79228162514264337593543950335:
        raise OverflowException(TOO_LARGE)
    return number


def _to_big(value: object) -> BigInteger:
    if isinstance(value, float) and not math.isfinite(value):
        word = "NaN" if math.isnan(value) else "Infinity"
        verb = (
            "The value is not a number" if word == "NaN" else "BigInteger cannot represent infinity"
        )
        raise OverflowException(f"{verb}.")
    return BigInteger(int(_plain(value)))  # type: ignore[call-overload]


def _to_char(value: object) -> Char:
    if isinstance(value, float | bool | Decimal):
        raise InvalidCastException(bad_cast(value, Char))
    if type(value) is BigInteger:
        raise InvalidCastException("Object must implement IConvertible.")
    number = int(value)  # type: ignore[call-overload]
    if not 0 <= number <= 0xFFFF:
        raise OverflowException("Value was either too large or too small for a character.")
    return Char(chr(number))


def bad_cast(value: object, kind: type | str) -> str:
    """The message of IConvertible for what it does not do."""
    name = kind if isinstance(kind, str) else _TYPE_CODES.get(kind, kind.__name__)
    return f"Invalid cast from '{type_of(value).name}' to '{name}'."


_TYPE_CODES: Final = {
    int: "Int32",
    float: "Double",
    str: "String",
    bool: "Boolean",
    Char: "Char",
    Decimal: "Decimal",
}


def number_converter(
    kind: type, error_id: str = "InvalidCastIConvertible"
) -> Callable[..., object]:
    """The conversion of any number to the class, its errors wrapped."""

    def convert_number(value: object, wanted: Type) -> object:
        if type(value) is int and kind is float:
            return float(value)
        if type(value) is float and kind is int and -2147483648.0 <= value <= 2147483647.0:
            return round(value)  # half goes to the even neighbour
        try:
            return change_number(value, kind)
        except NetException as error:
            raise wrapped(error_id, value, wanted, error) from None

    return convert_number


def integer_to_enum(value: object, wanted: Type) -> object:
    """An integer to an enum that has a value for it."""
    python = wanted.python
    assert python is not None and issubclass(python, EnumValue)
    low, high = UNDERLYING[python.underlying]
    number = int(value)  # type: ignore[call-overload]
    width = (high - low).bit_length()
    number &= (1 << width) - 1
    if low < 0 and number > high:
        number -= 1 << width
    result = python(number)
    if not is_defined(result):
        raise undefined("UndefinedIntegerToEnum", value, wanted)
    return result


UNDERLYING: Final[dict[str, tuple[int, int]]] = {
    getattr(kind, "net_name", "System.Int32"): bounds for kind, bounds in INTEGER_RANGES.items()
}


def is_defined(value: EnumValue) -> bool:
    """Whether the enum has a name for the value, or for all of its bits (IsDefinedEnum).

    Enums with negative values take any number.
    """
    number, known = int(value), value.names.values()
    if number in known:
        return True
    if any(each < 0 for each in known):
        return True
    if number < 0 or not value.is_flags:
        return False
    bits = 0
    for each in known:
        bits |= each
    return number & ~bits == 0


def undefined(error_id: str, value: object, wanted: Type) -> PSInvalidCastException:
    """The error for a number that an enum has no value for."""
    text = message(
        "InvalidCastExceptionEnumerationNoValue", source_text(value), wanted, enum_names(wanted)
    )
    return PSInvalidCastException(text, error_id=error_id)
