"""Numbers as .NET's default formats print them: `R`, `G15` for a double, `G7` for a single, a
decimal's own scale.
"""

from __future__ import annotations

import math
from decimal import Decimal

from poshws.corelib.numerics.numbers import Single


def digits_of(value: float, precision: int = 0) -> tuple[str, int]:
    """The significant digits of a finite number, and where the point stands: 0.d1d2… × 10**scale.

    Precision 0 gives the fewest digits that read back as the same double (or single).
    """
    is_single = type(value) is Single
    value = abs(value)
    if value == 0.0:
        return "", 0
    if precision:
        text = f"{value:.{precision - 1}e}"
    elif is_single:
        text = shortest_single(value)
    else:
        text = repr(value) if "e" in repr(value) else _as_exponent(repr(value))
    mantissa, _, exponent = text.partition("e")
    digits = mantissa.replace(".", "")
    stripped = digits.rstrip("0")
    return stripped, int(exponent) + 1


def _as_exponent(text: str) -> str:
    whole, _, fraction = text.partition(".")
    digits = (whole + fraction).lstrip("0")
    if whole.strip("0"):
        exponent = len(whole.lstrip("0")) - 1
    else:
        exponent = -(len(fraction) - len(fraction.lstrip("0"))) - 1
    return f"{digits[0]}.{digits[1:] or '0'}e{exponent}"


def shortest_single(value: float) -> str:
    """The fewest digits that read back as the same single, in exponent form."""
    for precision in range(9):
        text = f"{value:.{precision}e}"
        if float(Single(float(text))) == value:
            return text
    return f"{value:.8e}"


def general(value: float, precision: int, largest: int | None = None, upper: bool = True) -> str:
    """The `G` format: plain up to `precision` digits before the point, with an exponent beyond."""
    if not math.isfinite(value):
        return special(value)
    digits, scale = digits_of(value, precision)
    sign = "-" if math.copysign(1.0, value) < 0 else ""
    if not digits:
        return sign + "0"
    limit = precision if largest is None else max(len(digits), largest)
    return sign + place_point(digits, scale, limit, upper)


def place_point(digits: str, scale: int, limit: int, upper: bool = True) -> str:
    """Digits with their point, or with an exponent of two digits at least where there are too many
    zeros.
    """
    if scale > limit or scale < -3:
        rest = "." + digits[1:] if len(digits) > 1 else ""
        exponent = scale - 1
        letter = "E" if upper else "e"
        return f"{digits[0]}{rest}{letter}{'-' if exponent < 0 else '+'}{abs(exponent):02d}"
    if scale <= 0:
        return "0." + "0" * -scale + digits
    if len(digits) <= scale:
        return digits + "0" * (scale - len(digits))
    return digits[:scale] + "." + digits[scale:]


def special(value: float) -> str:
    """`NaN`, `Infinity` and `-Infinity`."""
    if math.isnan(value):
        return "NaN"
    return "Infinity" if value > 0 else "-Infinity"


def double_text(value: float) -> str:
    """PowerShell's own text of a double: 15 digits."""
    if value == (whole := int(value) if -1e15 < value < 1e15 else 0) and (whole or value > 0):
        return int.__repr__(whole)
    shortest = float.__repr__(value)
    if len(shortest) <= _SHORT and shortest[-2:] != ".0" and shortest.replace(".", "").isdecimal():
        # So few digits are the same 15 digits.
        return shortest
    return general(value, 15)


_SHORT = 16
"""15 digits and their point."""


def single_text(value: float) -> str:
    """PowerShell's own text of a single: 7 digits."""
    return general(float(value), 7)


def net_double_text(value: float) -> str:
    """.NET's text of a double or single, ToString(): as many digits as it takes to read it back."""
    # from 17 (9) digits before the point on, what never needs more, there is an exponent
    return general(value, 0, 9 if type(value) is Single else 17)


def decimal_text(value: Decimal) -> str:
    """A decimal with all its digits, trailing zeros too."""
    text = format(value, "f")
    return text[1:] if text.startswith("-") and not value else text
