"""System.Math and System.MathF: Python's `math` with .NET's answers where the two differ.

.NET's functions never fail on doubles: out of their range they give NaN or an infinity.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING, Final, cast

from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentOutOfRangeException,
    ArithmeticException,
    DivideByZeroException,
    OverflowException,
)
from poshws.corelib.numerics.numbers import INTEGER_RANGES, Single
from poshws.objects.conversion.strings import net_to_string

if TYPE_CHECKING:
    from poshws.clr.system.tuples import Tuple

Number = int | float | Decimal

NAN: Final = math.nan
NOT_A_NUMBER_TEXT = "Function does not accept floating point Not-a-Number values."
NEGATE_TEXT = "Negating the minimum value of a twos complement number is invalid."
_JUST_BELOW_HALF: Final = 0.49999999999999994


def total(function: Callable[..., float], *arguments: float) -> float:
    """The function's value, NaN or an infinity where Python refuses."""
    try:
        return function(*arguments)
    except ValueError:
        return NAN
    except OverflowError:
        return math.inf


def round_half_even(value: float) -> float:
    if not math.isfinite(value) or abs(value) >= 2**52:
        return value
    return math.copysign(float(round(value)), value)


def _round_by(value: float, mode: str) -> float:
    if mode == "ToEven":
        return round_half_even(value)
    if not math.isfinite(value) or abs(value) >= 2**52:
        return value
    if mode == "AwayFromZero":
        value += math.copysign(_JUST_BELOW_HALF, value)
    whole: Callable[[float], int] = {
        "ToNegativeInfinity": math.floor,
        "ToPositiveInfinity": math.ceil,
    }.get(mode, math.trunc)
    return math.copysign(float(whole(value)), value)


_DECIMAL_MODES: Final = {
    "ToEven": ROUND_HALF_EVEN,
    "AwayFromZero": "ROUND_HALF_UP",
    "ToZero": "ROUND_DOWN",
    "ToNegativeInfinity": "ROUND_FLOOR",
    "ToPositiveInfinity": "ROUND_CEILING",
}


def round_number(value: Number, *how: object) -> Number:
    """(value), (value, digits), (value, mode) or (value, digits, mode)."""
    digits, mode = 0, "ToEven"
    for argument in how:
        if type(argument) is int:
            digits = argument
        else:
            mode = str(argument)
    if isinstance(value, Decimal):
        if not 0 <= digits <= 28:
            text = "Decimal can only round to between 0 and 28 digits of precision."
            raise ArgumentOutOfRangeException("decimals", text)
        return _round_decimal(value, digits, mode)
    limit = 6 if type(value) is Single else 15
    if not 0 <= digits <= limit:
        text = f"Rounding digits must be between 0 and {limit}, inclusive."
        raise ArgumentOutOfRangeException("digits", text)
    if not digits or abs(value) >= 1e16 or not math.isfinite(value):
        return _round_by(float(value), mode)
    power = 10.0**digits
    return _round_by(float(value) * power, mode) / power


def _round_decimal(value: Decimal, digits: int, mode: str) -> Decimal:
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and -exponent <= digits:
        return value
    step = Decimal(1).scaleb(-digits)
    return value.quantize(step, _DECIMAL_MODES[mode], Context(prec=60))


def power(base: float, exponent: float) -> float:
    try:
        return math.pow(base, exponent)
    except ValueError:  # zero to a negative power is infinite, a root of a negative number is none
        if base != 0:
            return NAN
        is_odd = exponent == int(exponent) and int(exponent) % 2 == 1
        return math.copysign(math.inf, base) if is_odd else math.inf
    except OverflowError:
        is_odd = exponent == int(exponent) and int(exponent) % 2 == 1
        return -math.inf if base < 0 and is_odd else math.inf


def logarithm(value: float, base: float | None = None) -> float:
    if base is None:
        return _log(value)
    if math.isnan(value) or math.isnan(base):
        return NAN
    if base == 1 or (value != 1 and (base == 0 or base == math.inf)):
        return NAN
    divisor = _log(base)
    return _log(value) / divisor if divisor else NAN


def _log(value: float) -> float:
    return -math.inf if value == 0 else total(math.log, value)


def least(left: Number, right: Number) -> Number:
    if left != left or right != right:
        return NAN
    if left == right == 0:
        return left if math.copysign(1, left) < 0 else right
    return left if left < right else right


def greatest(left: Number, right: Number) -> Number:
    if left != left or right != right:
        return NAN
    if left == right == 0:
        return right if math.copysign(1, left) < 0 else left
    return left if left > right else right


def clamp(value: Number, low: Number, high: Number) -> Number:
    if low > high:
        raise ArgumentException(f"'{_plain(low)}' cannot be greater than {_plain(high)}.")
    return low if value < low else high if value > high else value


def _plain(value: Number) -> str:
    return net_to_string(value)


def pair(left: object, right: object) -> Tuple:
    from poshws.clr.system.tuples import ValueTuple, make_tuple  # deferred

    return make_tuple(ValueTuple, (left, right))


class ArithmeticMembers:
    """What Math and the number types share; the result has the type that the overload declares."""

    @staticmethod
    def abs(value: Number) -> Number:
        lowest = INTEGER_RANGES.get(type(value), (None,))[0]
        if lowest is not None and value == lowest < 0:
            raise OverflowException(NEGATE_TEXT)
        return abs(value)  # type: ignore[return-value]

    @staticmethod
    def ceiling(value: Number) -> Number:
        if isinstance(value, Decimal):
            return _round_decimal(value, 0, "ToPositiveInfinity")
        return _round_by(value, "ToPositiveInfinity")

    @staticmethod
    def floor(value: Number) -> Number:
        if isinstance(value, Decimal):
            return _round_decimal(value, 0, "ToNegativeInfinity")
        return _round_by(value, "ToNegativeInfinity")

    @staticmethod
    def truncate(value: Number) -> Number:
        if isinstance(value, Decimal):
            return _round_decimal(value, 0, "ToZero")
        return _round_by(value, "ToZero")

    round = staticmethod(round_number)
    max = staticmethod(greatest)
    min = staticmethod(least)
    clamp = staticmethod(clamp)

    @staticmethod
    def sign(value: Number) -> int:
        if value != value:
            raise ArithmeticException(NOT_A_NUMBER_TEXT)
        return (value > 0) - (value < 0)

    @staticmethod
    def max_magnitude(left: Number, right: Number) -> Number:
        if left != left or right != right:
            return NAN
        if abs(left) == abs(right):
            return greatest(left, right)
        return left if abs(left) > abs(right) else right  # type: ignore[operator]

    @staticmethod
    def min_magnitude(left: Number, right: Number) -> Number:
        if left != left or right != right:
            return NAN
        if abs(left) == abs(right):
            return least(left, right)
        return left if abs(left) < abs(right) else right  # type: ignore[operator]

    @staticmethod
    def copy_sign(value: Number, sign: Number) -> Number:
        if isinstance(value, float):
            return math.copysign(value, cast(float, sign))
        return -abs(value) if sign < 0 else abs(value)  # type: ignore[operator, return-value]

    @staticmethod
    def div_rem(left: int, right: int, *result: object) -> object:
        """(a, b, [ref] result) gives the quotient, (left, right) the pair."""
        if right == 0:
            raise DivideByZeroException()
        quotient = abs(left) // abs(right) * (1 if (left < 0) == (right < 0) else -1)
        kind = type(left)
        rest = kind(left - quotient * right)
        if not result:
            return pair(kind(quotient), rest)
        result[0].value = rest  # type: ignore[attr-defined]
        return quotient


class FunctionMembers(ArithmeticMembers):
    """The functions of real numbers."""

    @staticmethod
    def acos(value: float) -> float:
        return total(math.acos, value)

    @staticmethod
    def acosh(value: float) -> float:
        return total(math.acosh, value)

    @staticmethod
    def asin(value: float) -> float:
        return total(math.asin, value)

    @staticmethod
    def asinh(value: float) -> float:
        return total(math.asinh, value)

    @staticmethod
    def atan(value: float) -> float:
        return total(math.atan, value)

    @staticmethod
    def atanh(value: float) -> float:
        if abs(value) == 1:
            return math.copysign(math.inf, value)
        return total(math.atanh, value)

    @staticmethod
    def atan2(y: float, x: float) -> float:
        return total(math.atan2, y, x)

    @staticmethod
    def cbrt(value: float) -> float:
        return total(math.cbrt, value)

    @staticmethod
    def cos(value: float) -> float:
        return total(math.cos, value)

    @staticmethod
    def cosh(value: float) -> float:
        return total(math.cosh, value)

    @staticmethod
    def exp(value: float) -> float:
        return total(math.exp, value)

    @staticmethod
    def sin(value: float) -> float:
        return total(math.sin, value)

    @staticmethod
    def sin_cos(value: float) -> Tuple:
        return pair(total(math.sin, value), total(math.cos, value))

    @staticmethod
    def sinh(value: float) -> float:
        found = total(math.sinh, value)
        return math.copysign(found, value) if math.isinf(found) else found

    @staticmethod
    def sqrt(value: float) -> float:
        return total(math.sqrt, value)

    @staticmethod
    def tan(value: float) -> float:
        return total(math.tan, value)

    @staticmethod
    def tanh(value: float) -> float:
        return total(math.tanh, value)

    log = staticmethod(logarithm)
    pow = staticmethod(power)

    @staticmethod
    def log2(value: float) -> float:
        return -math.inf if value == 0 else total(math.log2, value)

    @staticmethod
    def log10(value: float) -> float:
        return -math.inf if value == 0 else total(math.log10, value)

    @staticmethod
    def fused_multiply_add(x: float, y: float, z: float) -> float:
        from fractions import Fraction  # deferred

        if not all(map(math.isfinite, (x, y, z))):
            return x * y + z
        return float(Fraction(x) * Fraction(y) + Fraction(z))

    @staticmethod
    def bit_increment(value: float) -> float:
        return math.nextafter(value, math.inf)

    @staticmethod
    def bit_decrement(value: float) -> float:
        return math.nextafter(value, -math.inf)

    @staticmethod
    def i_log_b(value: float) -> int:
        if value == 0:
            return -(2**31)
        if not math.isfinite(value):
            return 2**31 - 1
        return math.frexp(value)[1] - 1

    @staticmethod
    def scale_b(value: float, exponent: int) -> float:
        try:
            return math.ldexp(value, exponent)
        except OverflowError:
            return math.copysign(math.inf, value)

    @staticmethod
    def reciprocal_estimate(value: float) -> float:
        return 1 / value if value else math.copysign(math.inf, value)

    @staticmethod
    def reciprocal_sqrt_estimate(value: float) -> float:
        return NAN if value < 0 else math.inf if value == 0 else 1 / math.sqrt(value)


class MathMembers(FunctionMembers):
    """System.Math and System.MathF."""

    @staticmethod
    def big_mul(left: int, right: int, *low: object) -> int:
        """(a, b), or (a, b, [ref] low) which gives the high half."""
        product = int(left) * int(right)
        if not low:
            return product
        low[0].value = type(left)(product & (2**64 - 1))  # type: ignore[attr-defined]
        return product >> 64

    @staticmethod
    def ieee_remainder(x: float, y: float) -> float:
        return total(math.remainder, x, y)


TYPES = describe(
    __file__, {"System.Math": (None, MathMembers), "System.MathF": (None, MathMembers)}
)
