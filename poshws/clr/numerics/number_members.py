"""What all number types of .NET have in common: reading, writing and comparing."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Final

from poshws.clr.metadata.enums import enum_value
from poshws.clr.numerics.mathematics import ArithmeticMembers
from poshws.clr.text.composite_format import format_value
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    FormatException,
    NetException,
    OverflowException,
)
from poshws.corelib.globalization.format_providers import number_format_data
from poshws.corelib.numerics.numbers import INTEGER_RANGES, Byte, Int16, SByte, Single, UInt16
from poshws.corelib.numerics.parse import (
    bad_format,
    fit_range,
    parse_decimal,
    parse_double,
    parse_integer,
    too_large,
)
from poshws.objects.conversion.numeric import change_number
from poshws.objects.conversion.strings import net_to_string

ALLOW_TRAILING_SIGN: Final = 8
ALLOW_PARENTHESES: Final = 16
ALLOW_POINT: Final = 32
ALLOW_THOUSANDS: Final = 64
ALLOW_EXPONENT: Final = 128
ALLOW_CURRENCY: Final = 256
ALLOW_HEX: Final = 512
ALLOW_BINARY: Final = 1024

_SMALL: Final = frozenset((Byte, SByte, Int16, UInt16))
"""Types whose CompareTo gives the difference."""


def style_of(arguments: tuple[object, ...], default: int) -> int:
    """NumberStyles among a Parse method's arguments."""
    for argument in arguments:
        if isinstance(argument, int) and not isinstance(argument, bool):
            return int(argument)
    return default


def provider_in(arguments: tuple[object, ...]) -> object:
    """The culture, or its formats, among a method's arguments."""
    for argument in arguments:
        if argument is not None and not isinstance(argument, (int, str)):
            return argument
    return None


def plain_number(text: str, provider: object) -> str:
    """A number written for a culture, with the invariant one's signs."""
    if provider is None:
        return text

    data = number_format_data(provider)
    if data.infinity != "Infinity" and text.strip().lstrip("+-") in (data.infinity, "Infinity"):
        return text.replace("Infinity", "\0").replace(data.infinity, "Infinity")
    if data.currency != "¤":
        text = text.replace("¤", "\0").replace(data.currency, "¤")
    if (data.decimal, data.group) == (".", ","):
        return text
    table = {data.group: ",", data.decimal: "."}
    if data.group in ("\u202f", "\xa0"):  # any blank will do
        table.update({" ": ",", "\u202f": ",", "\xa0": ","})
    return "".join(table.get(letter, letter) for letter in text.strip())


class NumberMembers(ArithmeticMembers):
    """Members of every number type; `kind` is the Python class of its values."""

    kind: ClassVar[type] = int
    code: ClassVar[str] = "Int32"

    @classmethod
    def read(cls, text: str, style: int | None) -> object:
        """The number a text stands for; FormatException or OverflowException where it is none."""
        raise NotImplementedError

    @classmethod
    def parse(cls, text: str | None, *how: object) -> object:
        """(text), then style and provider as given."""
        if text is None:
            raise ArgumentNullException("s")
        style = style_of(how, -1) if how else None
        plain = plain_number(text, provider_in(how))
        try:
            return cls.read(plain, style)
        except FormatException:
            if plain == text:
                raise
            raise FormatException(bad_format(text)) from None

    @classmethod
    def try_parse(cls, text: str | None, *rest: object) -> bool:
        """(text, [ref] result) or (text, style, provider, [ref] result)."""
        *how, result = rest
        try:
            if text is None:
                raise FormatException(bad_format(""))
            style = style_of(tuple(how), -1) if how else None
            plain = plain_number(text, provider_in(tuple(how)))
            result.value = cls.read(plain, style)  # type: ignore[attr-defined]
        except NetException:
            result.value = cls.kind(0)  # type: ignore[attr-defined]
            return False
        return True

    @staticmethod
    def to_string(value: object, *how: object) -> str:
        """(), (format), (provider) or (format, provider)."""
        template = how[0] if how and isinstance(how[0], str) else ""
        provider = provider_in(how)
        if template or provider is not None:
            return format_value(value, template, provider)
        return net_to_string(value)

    @classmethod
    def equals(cls, left: object, right: object) -> bool:
        if type(left) is not type(right):
            return False
        return left == right or (left != left and right != right)

    @classmethod
    def compare_to(cls, left: object, right: object) -> int:
        if right is None:
            return 1
        if type(left) is not type(right):
            raise ArgumentException(f"Object must be of type {cls.code}.")
        if type(left) in _SMALL:
            return int(left) - int(right)  # type: ignore[call-overload, no-any-return]
        if left != left:
            return 0 if right != right else -1
        if right != right:
            return 1
        return (left > right) - (left < right)  # type: ignore[operator, no-any-return]

    @staticmethod
    def get_hash_code(value: object) -> int:
        if isinstance(value, int):
            number = int(value)
            folded = (number ^ number >> 32) if not -(2**31) <= number < 2**31 else number
            folded &= 0xFFFFFFFF
            return folded - 2**32 if folded >= 2**31 else folded
        return hash(value) & 0x7FFFFFFF

    @classmethod
    def get_type_code(cls, value: object) -> object:
        return enum_value("System.TypeCode", cls.code)

    @classmethod
    def create_checked(cls, types: object, value: object) -> object:
        return change_number(value, cls.kind)


class IntegerReader(NumberMembers):
    """Reading integers."""

    @classmethod
    def read(cls, text: str, style: int | None) -> object:
        style = 7 if style is None or style == -1 else style
        if style & (ALLOW_HEX | ALLOW_BINARY):
            return cls._read_digits(text, 16 if style & ALLOW_HEX else 2)
        if not style & ~(7 | ALLOW_THOUSANDS):
            _check_blanks(text, style)
            return parse_integer(text, cls.kind, thousands=bool(style & ALLOW_THOUSANDS))
        number = read_styled(text, style)
        if number != int(number):
            raise OverflowException(f"Value was either too large or too small for an {cls.code}.")
        return fit_range(int(number), cls.kind)

    @classmethod
    def _read_digits(cls, text: str, base: int) -> object:
        digits = text.strip()
        try:
            if digits[:1] in ("+", "-") or "_" in digits or digits[1:2] in ("x", "X"):
                raise ValueError
            value = int(digits, base)
        except ValueError:
            raise FormatException(bad_format(text)) from None
        low, high = INTEGER_RANGES[cls.kind]
        width = (high - low).bit_length()
        if value >> width:
            raise OverflowException(too_large(cls.kind))
        if low < 0 and value > high:
            value -= 1 << width
        return cls.kind(value)


class RealReader(NumberMembers):
    """Reading doubles and singles."""

    @classmethod
    def read(cls, text: str, style: int | None) -> object:
        if style is not None and style != -1:
            _check_style(text, style)
            if _is_styled(text, style):
                return cls.kind(float(read_styled(text, style)))
        number = parse_double(text)
        return Single(number) if cls.kind is Single else number


class DecimalReader(NumberMembers):
    """Reading decimals."""

    @classmethod
    def read(cls, text: str, style: int | None) -> object:
        if style is None or style == -1:
            return parse_decimal(text)
        _check_style(text, style)
        if _is_styled(text, style):
            return read_styled(text, style)
        return parse_decimal(text, exponent=bool(style & ALLOW_EXPONENT))


def _is_styled(text: str, style: int) -> bool:
    """Whether what the style allows and plain numbers haven't may be there."""
    if style & (ALLOW_CURRENCY | ALLOW_PARENTHESES):
        return True
    return bool(style & ALLOW_TRAILING_SIGN) and text.rstrip()[-1:] in ("-", "+")


def _check_blanks(text: str, style: int) -> None:
    stripped = text.strip()
    outside = (not style & 1 and text[:1].isspace()) or (not style & 2 and text[-1:].isspace())
    if outside or (not style & 4 and stripped[:1] in ("+", "-")):
        raise FormatException(bad_format(text))


def _check_style(text: str, style: int) -> None:
    """Raises for what the style does not allow."""
    _check_blanks(text, style)
    stripped = text.strip().lower()
    forbidden = (
        (not style & ALLOW_THOUSANDS and "," in stripped)
        or (not style & ALLOW_POINT and "." in stripped)
        or (not style & ALLOW_EXPONENT and "e" in stripped and stripped[:1].isdigit())
    )
    if forbidden:
        raise FormatException(bad_format(text))


def read_styled(text: str, style: int) -> Decimal:
    """A number with currency signs or in parentheses, as NumberStyles.Currency takes it."""
    _check_style(text, style)
    stripped = text.strip()
    negative = False
    if style & ALLOW_TRAILING_SIGN and stripped[-1:] in ("-", "+"):
        stripped, negative = stripped[:-1].rstrip(), stripped[-1] == "-"
    if style & ALLOW_PARENTHESES and stripped.startswith("(") and stripped.endswith(")"):
        stripped, negative = stripped[1:-1].strip(), True
    if style & ALLOW_CURRENCY:
        stripped = stripped.replace("¤", "", 1).strip()
    number = parse_decimal(stripped, exponent=bool(style & ALLOW_EXPONENT))
    return -number if negative else number
