"""[bigint] and [System.Numerics.Complex]."""

from __future__ import annotations

import cmath
import math
from typing import Any, ClassVar

from poshws.clr.metadata.describe import describe
from poshws.clr.system.comparable import ComparisonOperators
from poshws.clr.system.timespans import attempt
from poshws.clr.text.composite_format import format_value
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    DivideByZeroException,
    FormatException,
    OverflowException,
)
from poshws.corelib.numerics.default_format import net_double_text
from poshws.corelib.numerics.large_integers import read_integer, write_integer
from poshws.corelib.numerics.numbers import BigInteger
from poshws.corelib.numerics.parse import bad_format
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.types import core_type
from poshws.objects.invocation.calls import invoke_static


def divide(left: int, right: int) -> tuple[int, int]:
    """Quotient towards zero and remainder with the dividend's sign, as C# has them."""
    if right == 0:
        raise DivideByZeroException()
    quotient = abs(left) // abs(right)
    if (left < 0) != (right < 0):
        quotient = -quotient
    return quotient, left - quotient * right


def parse_big(text: str, style: int = 7) -> BigInteger:
    """With blanks and a sign; hexadecimal (512) and thousands (64) by style."""
    stripped = text.strip()
    if style & 512:
        digits = stripped
        try:
            number = int(digits, 16)
        except ValueError:
            raise FormatException("The value could not be parsed.") from None
        if digits and int(digits[0], 16) >= 8:
            number -= 1 << (4 * len(digits))
        return BigInteger(number)
    if style & 64:
        stripped = stripped.replace(",", "")
    if (
        not stripped.isascii()
        or not stripped.lstrip("+-").isdigit()
        or len(stripped) - len(stripped.lstrip("+-")) > 1
    ):
        raise FormatException("The value could not be parsed." if text else bad_format(text))
    return BigInteger(read_integer(stripped))


class BigIntegerMembers(ComparisonOperators):
    """System.Numerics.BigInteger."""

    zero = BigInteger(0)
    one = BigInteger(1)
    minus_one = BigInteger(-1)

    @staticmethod
    def new(value: Any) -> BigInteger:
        """A number, cut to whole, or bytes with the lowest first."""
        if isinstance(value, list):
            return BigInteger(int.from_bytes(bytes(value), "little", signed=True))
        if isinstance(value, float) and not math.isfinite(value):
            kind = "a number" if math.isnan(value) else "infinity"
            raise OverflowException(
                "The value is not a number."
                if kind == "a number"
                else "BigInteger cannot represent infinity."
            )
        return BigInteger(int(value))

    @staticmethod
    def is_zero(this: int) -> bool:
        return this == 0

    @staticmethod
    def is_one(this: int) -> bool:
        return this == 1

    @staticmethod
    def is_even(this: int) -> bool:
        return this % 2 == 0

    @staticmethod
    def is_power_of_two(this: int) -> bool:
        return this > 0 and this & (this - 1) == 0

    is_pow2 = is_power_of_two

    @staticmethod
    def sign(this: int) -> int:
        return (this > 0) - (this < 0)

    @staticmethod
    def parse(text: str, *how: object) -> BigInteger:
        if text is None:
            raise ArgumentNullException("value")
        style = next((int(each) for each in how if isinstance(each, int)), 7)
        return parse_big(text, style)

    @staticmethod
    def try_parse(text: str, *rest: Any) -> bool:
        style = next((int(each) for each in rest[:-1] if isinstance(each, int)), 7)
        return attempt(rest[-1], BigInteger(0), lambda: parse_big(text or "", style))

    @staticmethod
    def compare(left: int, right: int) -> int:
        return (left > right) - (left < right)

    @staticmethod
    def compare_to(this: int, other: object) -> int:
        if other is None:
            return 1
        if not isinstance(other, int):
            text = "The parameter must be a BigInteger."
            raise ArgumentException(text, parameter="obj")
        return (this > other) - (this < other)

    @staticmethod
    def equals(this: int, other: object) -> bool:
        return isinstance(other, int) and not isinstance(other, bool) and this == other

    @staticmethod
    def abs(value: int) -> int:
        return abs(value)

    @staticmethod
    def add(left: int, right: int) -> int:
        return left + right

    @staticmethod
    def subtract(left: int, right: int) -> int:
        return left - right

    @staticmethod
    def multiply(left: int, right: int) -> int:
        return left * right

    @staticmethod
    def divide(left: int, right: int) -> int:
        return divide(left, right)[0]

    @staticmethod
    def remainder(left: int, right: int) -> int:
        return divide(left, right)[1]

    op_addition, op_subtraction, op_multiply = add, subtract, multiply
    op_division, op_modulus = divide, remainder

    @staticmethod
    def div_rem(left: int, right: int, result: Any = None) -> object:
        """With a reference for the remainder, else a pair."""
        quotient, rest = divide(left, right)
        if result is not None:
            result.value = BigInteger(rest)
            return BigInteger(quotient)

        pair = [BigInteger(quotient), BigInteger(rest)]
        return invoke_static(core_type("System.ValueTuple"), "Create", pair)

    @staticmethod
    def negate(value: int) -> int:
        return -value

    op_unary_negation = negate

    @staticmethod
    def op_unary_plus(value: int) -> int:
        return value

    @staticmethod
    def op_ones_complement(value: int) -> int:
        return ~value

    @staticmethod
    def op_increment(value: int) -> int:
        return value + 1

    @staticmethod
    def op_decrement(value: int) -> int:
        return value - 1

    @staticmethod
    def op_bitwise_and(left: int, right: int) -> int:
        return left & right

    @staticmethod
    def op_bitwise_or(left: int, right: int) -> int:
        return left | right

    @staticmethod
    def op_exclusive_or(left: int, right: int) -> int:
        return left ^ right

    @staticmethod
    def op_left_shift(value: int, shift: int) -> int:
        return _shifted(value, shift)

    @staticmethod
    def op_right_shift(value: int, shift: int) -> int:
        return _shifted(value, -shift)

    @staticmethod
    def log(value: int, base: float | None = None) -> float:
        if value <= 0:
            return -math.inf if value == 0 else math.nan
        return math.log(value) if base is None else math.log(value, base)

    @staticmethod
    def log10(value: int) -> float:
        return BigIntegerMembers.log(value) if value <= 0 else math.log10(value)

    @staticmethod
    def log2(value: int) -> int:
        return value.bit_length() - 1

    @staticmethod
    def greatest_common_divisor(left: int, right: int) -> int:
        return math.gcd(left, right)

    @staticmethod
    def max(left: int, right: int) -> int:
        return max(left, right)

    @staticmethod
    def min(left: int, right: int) -> int:
        return min(left, right)

    @staticmethod
    def clamp(value: int, low: int, high: int) -> int:
        return max(low, min(value, high))

    @staticmethod
    def pow(value: int, exponent: int) -> int:
        if exponent < 0:
            raise ArgumentOutOfRangeException(
                "exponent", f"exponent ('{exponent}') must be a non-negative value.", exponent
            )
        if value.bit_length() * exponent > _MOST_BITS and abs(value) > 1:
            raise OverflowException()
        return int(int(value) ** exponent)

    @staticmethod
    def mod_pow(value: int, exponent: int, modulus: int) -> int:
        if exponent < 0:
            raise ArgumentOutOfRangeException(
                "exponent", f"exponent ('{exponent}') must be a non-negative value.", exponent
            )
        if modulus == 0:
            raise DivideByZeroException()
        result = pow(int(value), int(exponent), abs(int(modulus)))
        is_negative = value < 0 and exponent % 2
        return result - abs(int(modulus)) if is_negative and result else result

    @staticmethod
    def get_hash_code(this: int) -> int:
        return hash(int(this)) & 0x7FFFFFFF

    @staticmethod
    def to_byte_array(this: int, unsigned: bool = False, big_endian: bool = False) -> TypedArray:
        if unsigned and this < 0:
            raise OverflowException("Negative values do not have an unsigned representation.")
        bits = this.bit_length() if unsigned or this >= 0 else (this + 1).bit_length()
        size = max(1, (bits + (7 if unsigned else 8)) // 8)
        order = "big" if big_endian else "little"
        return byte_array(int(this).to_bytes(size, order, signed=not unsigned))  # type: ignore[arg-type]

    @staticmethod
    def get_byte_count(this: int, unsigned: bool = False) -> int:
        return len(BigIntegerMembers.to_byte_array(this, unsigned))

    @staticmethod
    def get_bit_length(this: int) -> int:
        return this.bit_length() if this >= 0 else (this + 1).bit_length()

    @staticmethod
    def pop_count(value: int) -> int:
        return value.bit_count()

    @staticmethod
    def to_string(this: int, *arguments: object) -> str:
        pattern = next((each for each in arguments if isinstance(each, str)), "")
        if not pattern or pattern in ("D", "G", "R", "d", "g", "r"):
            return write_integer(int(this))
        if pattern[0] in "xX":
            return _hexadecimal(int(this), pattern)
        return format_value(this, pattern)


def _hexadecimal(value: int, pattern: str) -> str:
    """A leading digit of 8 or more means a negative number, so positive ones may begin with 0."""
    width = int(pattern[1:] or 0)
    if value >= 0:
        text = f"{value:x}"
        text = text if int(text[0], 16) < 8 else f"0{text}"
        text = text.rjust(width, "0")
    else:
        size = (value + 1).bit_length() // 4 + 1
        text = f"{value + (1 << (4 * size)):x}".rjust(width, "f")
    return text.upper() if pattern[0] == "X" else text


class Complex:
    """System.Numerics.Complex."""

    __slots__ = ("number",)
    net_name: ClassVar[str] = "System.Numerics.Complex"

    def __init__(self, real: Any = 0.0, imaginary: float = 0.0) -> None:
        self.number = real if isinstance(real, complex) else complex(real, imaginary)

    @staticmethod
    def zero() -> Complex:
        return Complex(0j)

    @staticmethod
    def one() -> Complex:
        return Complex(1 + 0j)

    @staticmethod
    def imaginary_one() -> Complex:
        return Complex(1j)

    @property
    def real(self) -> float:
        return self.number.real

    @property
    def imaginary(self) -> float:
        return self.number.imag

    @property
    def magnitude(self) -> float:
        return abs(self.number)

    @property
    def phase(self) -> float:
        return cmath.phase(self.number)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Complex) and self.number == other.number

    def __hash__(self) -> int:
        return hash(self.number)

    def __str__(self) -> str:
        return f"<{net_double_text(self.real)}; {net_double_text(self.imaginary)}>"

    def to_string(self, *how: object) -> str:
        return str(self)

    @staticmethod
    def from_polar_coordinates(magnitude: float, phase: float) -> Complex:
        return Complex(cmath.rect(magnitude, phase))

    @staticmethod
    def abs(value: Complex) -> float:
        return abs(value.number)

    @staticmethod
    def conjugate(value: Complex) -> Complex:
        return Complex(value.number.conjugate())

    @staticmethod
    def reciprocal(value: Complex) -> Complex:
        return Complex(1 / value.number if value.number else 0j)

    @staticmethod
    def pow(value: Complex, power: object) -> Complex:
        return Complex(value.number ** _of(power))

    @staticmethod
    def op_equality(left: object, right: object) -> bool:
        return left == right

    @staticmethod
    def op_inequality(left: object, right: object) -> bool:
        return left != right


# .NET keeps no longer numbers.
_MOST_BITS = 2**31 - 1


def _shifted(value: int, places: int) -> int:
    if places < 0:
        return value >> -places
    if value and value.bit_length() + places > _MOST_BITS:
        raise OverflowException()
    return value << places


def _of(value: Any) -> complex:
    return value.number if isinstance(value, Complex) else complex(value)


def _binary(function: Any) -> staticmethod[..., Complex]:
    return staticmethod(lambda left, right: Complex(function(_of(left), _of(right))))


def _unary(function: Any) -> staticmethod[..., Complex]:
    return staticmethod(lambda value: Complex(function(_of(value))))


for _name, _function in {
    "add": lambda left, right: left + right,
    "subtract": lambda left, right: left - right,
    "multiply": lambda left, right: left * right,
    "divide": lambda left, right: left / right,
}.items():
    setattr(Complex, _name, _binary(_function))
    _operator = {"add": "addition", "subtract": "subtraction", "divide": "division"}
    setattr(Complex, f"op_{_operator.get(_name, _name)}", _binary(_function))
for _name in [
    "sin",
    "cos",
    "tan",
    "sinh",
    "cosh",
    "tanh",
    "asin",
    "acos",
    "atan",
    "exp",
    "sqrt",
    "log10",
]:
    setattr(Complex, _name, _unary(getattr(cmath, _name)))
Complex.log = staticmethod(  # type: ignore[attr-defined]
    lambda value, *base: Complex(cmath.log(_of(value), *base))
)
for _name in ("negate", "op_unary_negation"):
    setattr(Complex, _name, _unary(lambda value: -value))

TYPES = describe(
    __file__,
    {
        "System.Numerics.BigInteger": (BigInteger, BigIntegerMembers),
        "System.Numerics.Complex": Complex,
    },
)
