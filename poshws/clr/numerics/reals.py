"""Double, Single, Half and Decimal: their static members and methods."""

from __future__ import annotations

import math
import struct
from decimal import Decimal

from poshws.clr.metadata.describe import describe
from poshws.clr.numerics.mathematics import NAN, FunctionMembers, Number, pair, power, total
from poshws.clr.numerics.number_members import DecimalReader, RealReader
from poshws.corelib.exceptions.dotnet import ArgumentException, DivideByZeroException
from poshws.corelib.numerics import decimals
from poshws.corelib.numerics.numbers import Byte, Int64, Single
from poshws.corelib.numerics.parse import fit_range
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import typed_array
from poshws.objects.conversion.numeric import change_number


class RealMembers(FunctionMembers, RealReader):
    """System.Double and System.Single."""

    kind = float
    code = "Double"

    @staticmethod
    def is_na_n(value: float) -> bool:
        return value != value

    @staticmethod
    def is_finite(value: float) -> bool:
        return math.isfinite(value)

    @staticmethod
    def is_infinity(value: float) -> bool:
        return math.isinf(value)

    @staticmethod
    def is_positive_infinity(value: float) -> bool:
        return value == math.inf

    @staticmethod
    def is_negative_infinity(value: float) -> bool:
        return value == -math.inf

    @staticmethod
    def is_negative(value: float) -> bool:
        return math.copysign(1, value) < 0

    @staticmethod
    def is_positive(value: float) -> bool:
        return math.copysign(1, value) > 0

    @classmethod
    def is_normal(cls, value: float) -> bool:
        least = 1.17549435e-38 if cls.kind is Single else 2.2250738585072014e-308
        return math.isfinite(value) and abs(value) >= least

    @classmethod
    def is_subnormal(cls, value: float) -> bool:
        return value != 0 and math.isfinite(value) and not cls.is_normal(value)

    @staticmethod
    def is_integer(value: float) -> bool:
        return math.isfinite(value) and value == int(value)

    @staticmethod
    def is_even_integer(value: float) -> bool:
        return math.isfinite(value) and value % 2 == 0

    @staticmethod
    def is_odd_integer(value: float) -> bool:
        return math.isfinite(value) and abs(value) % 2 == 1

    @staticmethod
    def is_real_number(value: float) -> bool:
        return value == value

    @staticmethod
    def is_pow2(value: float) -> bool:
        return value > 0 and math.isfinite(value) and math.frexp(value)[0] == 0.5

    @staticmethod
    def exp_m1(value: float) -> float:
        return total(math.expm1, value)

    @staticmethod
    def exp2(value: float) -> float:
        return power(2.0, value)

    @staticmethod
    def exp10(value: float) -> float:
        return power(10.0, value)

    @staticmethod
    def exp2_m1(value: float) -> float:
        return power(2.0, value) - 1

    @staticmethod
    def exp10_m1(value: float) -> float:
        return power(10.0, value) - 1

    @staticmethod
    def log_p1(value: float) -> float:
        return -math.inf if value == -1 else total(math.log1p, value)

    @staticmethod
    def log2_p1(value: float) -> float:
        return FunctionMembers.log2(value + 1)

    @staticmethod
    def log10_p1(value: float) -> float:
        return FunctionMembers.log10(value + 1)

    @staticmethod
    def hypot(x: float, y: float) -> float:
        return math.hypot(x, y)

    @staticmethod
    def root_n(value: float, degree: int) -> float:
        if degree % 2 and value < 0:
            return -power(-value, 1 / degree)
        return power(value, 1 / degree) if degree else NAN

    @staticmethod
    def lerp(start: float, stop: float, amount: float) -> float:
        return start * (1 - amount) + stop * amount

    @staticmethod
    def ieee754_remainder(x: float, y: float) -> float:
        return total(math.remainder, x, y)

    @staticmethod
    def degrees_to_radians(value: float) -> float:
        return value * math.pi / 180

    @staticmethod
    def radians_to_degrees(value: float) -> float:
        return value * 180 / math.pi

    @staticmethod
    def sin_pi(value: float) -> float:
        return math.sin(math.pi * value)

    @staticmethod
    def cos_pi(value: float) -> float:
        return math.cos(math.pi * value)

    @staticmethod
    def tan_pi(value: float) -> float:
        return math.tan(math.pi * value)

    @staticmethod
    def sin_cos_pi(value: float) -> object:
        return pair(math.sin(math.pi * value), math.cos(math.pi * value))

    @staticmethod
    def asin_pi(value: float) -> float:
        return total(math.asin, value) / math.pi

    @staticmethod
    def acos_pi(value: float) -> float:
        return total(math.acos, value) / math.pi

    @staticmethod
    def atan_pi(value: float) -> float:
        return math.atan(value) / math.pi

    @staticmethod
    def atan2_pi(y: float, x: float) -> float:
        return math.atan2(y, x) / math.pi

    @staticmethod
    def max_number(left: float, right: float) -> Number:
        return (
            left if right != right else right if left != left else FunctionMembers.max(left, right)
        )

    @staticmethod
    def min_number(left: float, right: float) -> Number:
        return (
            left if right != right else right if left != left else FunctionMembers.min(left, right)
        )

    max_native = FunctionMembers.max
    min_native = FunctionMembers.min
    max_magnitude_number = FunctionMembers.max_magnitude
    min_magnitude_number = FunctionMembers.min_magnitude
    clamp_native = FunctionMembers.clamp
    multiply_add_estimate = FunctionMembers.fused_multiply_add

    @staticmethod
    def get_hash_code(value: object) -> int:
        (bits,) = struct.unpack("<q", struct.pack("<d", value or 0.0))
        folded = (bits ^ bits >> 32) & 0xFFFFFFFF
        return int(folded - 2**32 if folded >= 2**31 else folded)


class SingleMembers(RealMembers):
    """System.Single."""

    kind = Single  # type: ignore[assignment]
    code = "Single"


class DecimalMembers(DecimalReader):
    """System.Decimal."""

    kind = Decimal
    code = "Decimal"
    zero = Decimal(0)
    one = Decimal(1)
    minus_one = Decimal(-1)
    max_value = Decimal("79228162514264337593543950335")
    min_value = Decimal("-79228162514264337593543950335")

    @staticmethod
    def new(source: object, *rest: object) -> Decimal:
        """A number, the four integers of GetBits, or (low, middle, high, isNegative, scale)."""
        if rest:
            middle, high, negative, scale = rest
            return _from_bits((source, middle, high), bool(negative), scale)  # type: ignore[arg-type]
        if isinstance(source, list):
            if len(source) != 4:
                raise ArgumentException(
                    "Decimal constructor requires an array or span of four integers."
                )
            flags = int(source[3]) & 0xFFFFFFFF
            return _from_bits(tuple(source[:3]), bool(flags >> 31), flags >> 16 & 0xFF)
        return change_number(source, Decimal)  # type: ignore[return-value]

    @staticmethod
    def scale(value: Decimal) -> Byte:
        return Byte(decimals.scale(value))

    @staticmethod
    def add(left: Decimal, right: Decimal) -> Decimal:
        return decimals.add(left, right)

    @staticmethod
    def subtract(left: Decimal, right: Decimal) -> Decimal:
        return decimals.subtract(left, right)

    @staticmethod
    def multiply(left: Decimal, right: Decimal) -> Decimal:
        return decimals.multiply(left, right)

    @staticmethod
    def divide(left: Decimal, right: Decimal) -> Decimal:
        return decimals.divide(left, right)

    @staticmethod
    def remainder(left: Decimal, right: Decimal) -> Decimal:
        if not right:
            raise DivideByZeroException()
        return left % right

    @staticmethod
    def negate(value: Decimal) -> Decimal:
        return -value

    @classmethod
    def compare(cls, left: Decimal, right: Decimal) -> int:
        return cls.compare_to(left, right)

    @staticmethod
    def get_bits(value: Decimal) -> TypedArray:
        sign, digits, exponent = value.as_tuple()
        number = int("".join(map(str, digits)) or "0")
        flags = int(-min(int(exponent), 0)) << 16 | sign << 31
        words = [number & 0xFFFFFFFF, number >> 32 & 0xFFFFFFFF, number >> 64, flags]
        return typed_array("System.Int32", [w - 2**32 if w >= 2**31 else w for w in words])

    @staticmethod
    def from_oa_currency(value: int) -> Decimal:
        return Decimal(int(value)).scaleb(-4).normalize()

    @staticmethod
    def to_oa_currency(value: Decimal) -> Int64:
        return Int64(round(value * 10000))

    @staticmethod
    def _to(value: Decimal, kind: type) -> object:
        return fit_range(int(value), kind)

    @staticmethod
    def to_int32(value: Decimal) -> object:
        return DecimalMembers._to(value, int)

    @staticmethod
    def to_int64(value: Decimal) -> object:
        return DecimalMembers._to(value, Int64)

    @staticmethod
    def to_byte(value: Decimal) -> object:
        return DecimalMembers._to(value, Byte)

    @staticmethod
    def to_double(value: Decimal) -> float:
        return float(value)

    @staticmethod
    def to_single(value: Decimal) -> Single:
        return Single(float(value))

    @staticmethod
    def is_canonical(value: Decimal) -> bool:
        return value == 0 or str(value)[-1] != "0"

    @staticmethod
    def is_integer(value: Decimal) -> bool:
        return value == int(value)

    @staticmethod
    def is_even_integer(value: Decimal) -> bool:
        return value % 2 == 0

    @staticmethod
    def is_odd_integer(value: Decimal) -> bool:
        return abs(value) % 2 == 1

    @staticmethod
    def is_negative(value: Decimal) -> bool:
        return value.is_signed()

    @staticmethod
    def is_positive(value: Decimal) -> bool:
        return not value.is_signed()


def _from_bits(words: tuple[int, ...], negative: bool, scale: int) -> Decimal:
    number = sum((int(word) & 0xFFFFFFFF) << 32 * place for place, word in enumerate(words))
    return Decimal(-number if negative else number).scaleb(-scale)


TYPES = describe(
    __file__,
    {
        "System.Double": (float, RealMembers),
        "System.Single": (Single, SingleMembers),
        "System.Decimal": (Decimal, DecimalMembers),
    },
)
