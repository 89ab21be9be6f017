"""Numbers as digits, for formats: the sign, the significant digits and where the point stands."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Any

from poshws.corelib.numerics.numbers import Single


class Digits:
    """0.d1d2d3… × 10**scale; no digits for zero."""

    __slots__ = ("digits", "is_negative", "is_real", "scale")

    def __init__(self, digits: str, scale: int, is_negative: bool, is_real: bool = False) -> None:
        self.digits = digits
        self.scale = scale
        self.is_negative = is_negative
        self.is_real = is_real

    def round(self, count: int) -> None:
        """Keeps that many digits, half away from zero; a zero that is no double loses its sign."""
        digits = self.digits
        if count < len(digits):
            if count >= 0 and digits[count] >= "5":
                kept = str(int(digits[:count] or "0") + 1)
                if len(kept) > count:
                    self.scale += 1
                digits = kept
            else:
                digits = digits[:count] if count > 0 else ""
        self.digits = digits.rstrip("0")
        if not self.digits:
            self.scale = 0
            if not self.is_real:
                self.is_negative = False


def digits_of_integer(value: int) -> Digits:
    text = str(abs(value))
    return Digits(text.rstrip("0") if value else "", len(text) if value else 0, value < 0)


def digits_of_decimal(value: Decimal) -> Digits:
    """A decimal, or the exact value of a double."""
    sign, digits, exponent = value.as_tuple()
    text = "".join(map(str, digits)).lstrip("0")
    scale = len(text) + int(exponent) if text else 0
    return Digits(text.rstrip("0"), scale, bool(sign))


def digits_of_real(value: float, places: int) -> Digits:
    """A double with so many places behind the point, from its exact value, half to even."""
    exact = Decimal(value)
    context = Context(prec=places + 330, rounding=ROUND_HALF_EVEN)
    found = digits_of_decimal(exact.quantize(Decimal(1).scaleb(-places), context=context))
    found.is_real = True
    return found


def significant_digits(value: float, count: int) -> Digits:
    """A double with so many significant digits."""
    text = f"{abs(value):.{count - 1}e}"
    mantissa, _, exponent = text.partition("e")
    digits = mantissa.replace(".", "").rstrip("0")
    is_negative = math.copysign(1.0, value) < 0
    return Digits(digits, int(exponent) + 1 if digits else 0, is_negative, True)


def digits_of(value: Any) -> Digits:
    """What custom formats work on: 15 digits of a double, 7 of a single, all of the others."""
    if isinstance(value, float):
        return significant_digits(value, 7 if type(value) is Single else 15)
    if isinstance(value, Decimal):
        return digits_of_decimal(value)
    return digits_of_integer(int(value))
