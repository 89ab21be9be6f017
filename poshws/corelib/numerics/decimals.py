"""System.Decimal's arithmetic on Python's Decimal: 96 bits and a scale from 0 to 28, rounded half
to even.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Final

from poshws.corelib.exceptions.dotnet import DivideByZeroException, OverflowException
from poshws.corelib.numerics.numbers import DECIMAL_MAX

TOO_LARGE: Final = "Value was either too large or too small for a Decimal."
_EXACT: Final = Context(prec=120, rounding=ROUND_HALF_EVEN)


def fit(value: Decimal) -> Decimal:
    """The nearest decimal that 96 bits and 28 places hold; OverflowException beyond."""
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        raise OverflowException(TOO_LARGE)
    if exponent > 0:
        value = value.quantize(Decimal(1), context=_wide(len(digits) + exponent))
        exponent = 0
    places = min(-exponent, 28)
    while True:
        # From the exact value each time, since rounding twice could round wrongly.
        rounded = value.quantize(
            Decimal(1).scaleb(-places), ROUND_HALF_EVEN, _wide(len(digits) + 30)
        )
        kept = rounded.as_tuple().digits
        if len(kept) < 29 or int("".join(map(str, kept))) <= DECIMAL_MAX:
            return rounded
        if places <= 0:
            raise OverflowException(TOO_LARGE)
        places = max(places - max(len(kept) - 29, 1), 0)


def _wide(precision: int) -> Context:
    return _EXACT if precision <= 120 else Context(prec=precision, rounding=ROUND_HALF_EVEN)


def add(left: Decimal, right: Decimal) -> Decimal:
    return fit(_EXACT.add(left, right))


def subtract(left: Decimal, right: Decimal) -> Decimal:
    return fit(_EXACT.subtract(left, right))


def multiply(left: Decimal, right: Decimal) -> Decimal:
    return fit(_EXACT.multiply(left, right))


def divide(left: Decimal, right: Decimal) -> Decimal:
    """The quotient: as few places as it takes to be exact, never fewer than the operands' scales
    differ by.
    """
    if not right:
        raise DivideByZeroException()
    quotient = fit(_EXACT.divide(left, right))
    exact = quotient.normalize(_EXACT)
    if not exact:
        return Decimal(0)
    least = max(scale(left) - scale(right), 0)
    places = max(scale(exact), least)
    return exact.quantize(Decimal(1).scaleb(-places), context=_EXACT)


def remainder(left: Decimal, right: Decimal) -> Decimal:
    """What is left of a division, with the sign of the dividend."""
    if not right:
        raise DivideByZeroException()
    return left if abs(left) < abs(right) else fit(_EXACT.remainder(left, right))


def scale(value: Decimal) -> int:
    """The number of digits behind the point."""
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def from_double(value: float, digits: int = 15) -> Decimal:
    """A double as Convert.ToDecimal sees it: its first 15 digits (7 of a single), trailing zeros
    gone.
    """
    if value != value or abs(value) >= 7.922816251426434e28:
        raise OverflowException(TOO_LARGE)
    shortest = float.__repr__(value)
    if len(shortest) <= digits and shortest.replace(".", "").isdecimal():
        # So few digits are the first ones.
        return Decimal(shortest.removesuffix(".0"))
    exact = Decimal(f"{value:.{digits - 1}e}")
    if not exact:
        return Decimal(0)
    return fit(fit(exact).normalize(_EXACT))
