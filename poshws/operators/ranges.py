"""`a..b`: integers, or characters where both ends are one."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from poshws.corelib.exceptions.dotnet import InvalidCastException, OverflowException
from poshws.corelib.memory_limits import check_array_size
from poshws.corelib.numerics.numbers import INT32_MAX, INT32_MIN, Char
from poshws.corelib.numerics.parse import parse_integer, too_large
from poshws.corelib.psobject import base_of
from poshws.corelib.typesystem.types import type_of
from poshws.operators.arithmetic.number_kinds import code_of


def range_values(left: object, right: object) -> Any:
    """The values from one end to the other, upwards or downwards, made one by one."""
    if type(left) is int and type(right) is int:
        if not INT32_MIN <= right - left <= INT32_MAX:
            raise OverflowException("Arithmetic operation resulted in an overflow.")
        return range(left, right + 1) if left <= right else range(left, right - 1, -1)
    first, last = _character(base_of(left)), _character(base_of(right))
    if first is not None and last is not None:
        codes = range(first, last + 1) if first <= last else range(first, last - 1, -1)
        return map(Char, map(chr, codes))
    return range_values(to_int32(base_of(left)), to_int32(base_of(right)))


def range_array(left: object, right: object) -> list[Any]:
    """The values as an array."""
    values = range_values(left, right)
    if type(values) is range:
        check_array_size(_SLOTS * len(values))
    return list(values)


def range_input(left: object, right: object) -> object:
    """The values that a pipeline begins with: many are made one by one."""
    values = range_values(left, right)
    return values if type(values) is range and len(values) > _MANY else list(values)


# A number takes its own place beside that in the array.
_SLOTS = 4
_MANY = 1_000_000


def _character(value: object) -> int | None:
    """The code of a character, or of a text of one character that is no digit."""
    if type(value) is Char or (type(value) is str and len(value) == 1 and not value.isdecimal()):
        return ord(value)
    return None


def to_int32(value: Any) -> int:
    """Convert.ToInt32: null is zero, fractions are rounded half to even, text is parsed.

    Raises OverflowException, FormatException and InvalidCastException with .NET's words.
    """
    if value is None:
        return 0
    if type(value) is str:
        return parse_integer(value, int)
    if not code_of(value):
        name = type_of(value).full_name
        raise InvalidCastException(
            f"Unable to cast object of type '{name}' to type 'System.IConvertible'."
        )
    if isinstance(value, str):
        return ord(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise OverflowException(too_large(int))
        value = round(value)
    elif isinstance(value, Decimal):
        value = value.to_integral_value(ROUND_HALF_EVEN)
    number = int(value)
    if not INT32_MIN <= number <= INT32_MAX:
        raise OverflowException(too_large(int))
    return number
