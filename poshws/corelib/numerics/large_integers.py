"""Integers of many digits ↔ text, in less than quadratic time.

Python before 3.12 takes time with the square of the digits: half a minute for a million. Halves
are read and written by themselves and put together by multiplication, which is faster than that.
"""

from __future__ import annotations

from typing import Final

_FEW: Final = 2000
"""Digits that Python's own conversion is good for."""
_BITS_OF_DIGIT: Final = 3.3219280948873626


def read_integer(digits: str) -> int:
    """The integer that decimal digits stand for, a sign before them."""
    if len(digits) <= _FEW:
        return int(digits)
    is_negative = digits[0] == "-"
    powers: dict[int, int] = {}
    value = _read(digits.lstrip("+-"), powers)
    return -value if is_negative else value


def _read(digits: str, powers: dict[int, int]) -> int:
    if len(digits) <= _FEW:
        return int(digits)
    low = len(digits) >> 1
    scale = _power(low, powers)
    return _read(digits[:-low], powers) * scale + _read(digits[-low:], powers)


def _power(exponent: int, powers: dict[int, int]) -> int:
    """A power of ten, by those of half its size."""
    found = powers.get(exponent)
    if found is None:
        if exponent <= _FEW:
            found = 10**exponent
        else:
            half = _power(exponent >> 1, powers)
            found = half * half * (10 if exponent & 1 else 1)
        powers[exponent] = found
    return found


def write_integer(value: int) -> str:
    """The decimal digits of an integer, a sign before them."""
    if value.bit_length() <= _FEW * _BITS_OF_DIGIT:
        return int.__repr__(value)
    if value < 0:
        return "-" + write_integer(-value)
    from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, localcontext  # deferred

    powers: dict[int, Decimal] = {}

    def write(number: int, bits: int) -> Decimal:
        if bits <= _FEW:
            return Decimal(number)
        low = bits >> 1
        scale = powers.get(low)
        if scale is None:
            scale = powers[low] = Decimal(2) ** low
        high = number >> low
        return write(number - (high << low), low) + write(high, bits - low) * scale

    with localcontext(Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)):
        return str(write(value, value.bit_length()))
