"""[convert]: one simple type to another, numbers in other bases, Base64 and hexadecimal."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.numerics.number_members import plain_number
from poshws.clr.system.booleans import BooleanMembers, DBNull
from poshws.clr.text.composite_format import format_value
from poshws.corelib.datetime.date_time import DateTime
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    FormatException,
    InvalidCastException,
    OverflowException,
)
from poshws.corelib.numerics.number_bases import parse_in_base, to_base
from poshws.corelib.numerics.numbers import (
    Byte,
    Char,
    Int16,
    Int64,
    SByte,
    Single,
    SizedInteger,
    UInt16,
    UInt32,
    UInt64,
)
from poshws.corelib.numerics.parse import parse_decimal, parse_double, parse_integer
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.conversion.numeric import bad_cast, change_number
from poshws.objects.conversion.strings import formattable_text, net_to_string

_BAD_BASE64: Final = (
    "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two"
    " padding characters, or an illegal character among the padding characters."
)
_SMALL: Final = frozenset((Byte, SByte, Int16, UInt16))
_LETTERS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")


def to_kind(value: object, kind: type, name: str) -> object:
    """IConvertible's conversion to the class; `name` is the type's for messages."""
    if value is None:
        return kind("\0") if kind is Char else kind(0)
    if isinstance(value, str) and not isinstance(value, Char):
        return _of_text(value, kind)
    if isinstance(value, EnumValue):
        value = int(value)
    if isinstance(value, (DateTime, Char)):
        if type(value) is kind:
            return value
        _refuse_real(value, kind, name)
    elif not isinstance(value, (int, float, Decimal)):
        raise InvalidCastException(_not_convertible(value))
    if isinstance(value, float) and kind in _SMALL:
        value = change_number(value, int)  # .NET goes through Int32
    if isinstance(value, float) and kind in (Int64, UInt64) and not math.isfinite(value):
        raise OverflowException()
    return change_number(value, kind)


def _refuse_real(value: object, kind: type, name: str) -> None:
    is_real = kind in (float, Single, Decimal, bool)
    if isinstance(value, DateTime) or is_real:
        raise InvalidCastException(bad_cast(value, name))


def _not_convertible(value: object) -> str:
    return f"Unable to cast object of type '{type_of(value)}' to type 'System.IConvertible'."


def _of_text(text: str, kind: type) -> object:
    if kind is bool:
        return BooleanMembers.parse(text)
    if kind is Char:
        if len(text) != 1:
            raise FormatException("String must be exactly one character long.")
        return Char(text)
    if kind is float or kind is Single:
        return kind(parse_double(text))
    if kind is Decimal:
        return parse_decimal(text)
    return kind(parse_integer(text, kind))


def _converter(kind: type, name: str) -> staticmethod[..., Any]:
    def convert(value: object, how: object = None) -> Any:
        """(value), (value, provider) or (text, base)."""
        if type(how) is int and kind is not bool:
            return parse_in_base(value, how, kind)
        is_number = kind is not bool and kind is not Char
        if how is not None and is_number and isinstance(value, str) and type(value) is not Char:
            value = plain_number(value, how)
        return to_kind(value, kind, name)

    return staticmethod(convert)


class ConvertMembers:
    """System.Convert."""

    to_boolean = _converter(bool, "Boolean")
    to_char = _converter(Char, "Char")
    to_s_byte = _converter(SByte, "SByte")
    to_byte = _converter(Byte, "Byte")
    to_int16 = _converter(Int16, "Int16")
    to_u_int16 = _converter(UInt16, "UInt16")
    to_int32 = _converter(int, "Int32")
    to_u_int32 = _converter(UInt32, "UInt32")
    to_int64 = _converter(Int64, "Int64")
    to_u_int64 = _converter(UInt64, "UInt64")
    to_single = _converter(Single, "Single")
    to_double = _converter(float, "Double")
    to_decimal = _converter(Decimal, "Decimal")

    @staticmethod
    def db_null() -> object:
        return DBNull.value()

    @staticmethod
    def to_date_time(value: object, provider: object = None) -> DateTime:
        if value is None:
            return DateTime(0)
        if isinstance(value, DateTime):
            return value
        if isinstance(value, str) and not isinstance(value, Char):
            from poshws.clr.system.dates import DateTimeMembers  # deferred

            return DateTimeMembers.parse(value, provider)
        if isinstance(value, EnumValue):
            raise InvalidCastException("Invalid cast from 'Enum' to 'DateTime'.")
        if not isinstance(value, (int, float, Decimal, str)):
            raise InvalidCastException(_not_convertible(value))
        raise InvalidCastException(bad_cast(value, "DateTime"))

    @staticmethod
    def to_string(value: object, how: object = None) -> str:
        """(value), (value, provider) or (integer, base)."""
        if type(how) is int and isinstance(value, int):
            return to_base(value, how)
        if how is not None and value is not None and type(how) is not int:
            return format_value(value, "", how)
        if hasattr(type(value), "script_fields"):
            return formattable_text(value)
        return "" if value is None else net_to_string(value)

    @staticmethod
    def is_db_null(value: object) -> bool:
        return getattr(type(value), "net_name", "") == "System.DBNull"

    @staticmethod
    def get_type_code(value: object) -> EnumValue:
        return enum_value("System.TypeCode", type_code(value))

    @staticmethod
    def change_type(value: object, wanted: Any, provider: object = None) -> object:
        """To a type, or to the type of a TypeCode."""
        name = wanted.name if isinstance(wanted, EnumValue) else wanted.name
        full_name = wanted.full_name if isinstance(wanted, Type) else f"System.{name}"
        if value is None:
            if isinstance(wanted, Type) and not wanted.is_value_type:
                return None
            raise InvalidCastException("Null object cannot be converted to a value type.")
        if isinstance(wanted, Type) and type_of(value) is wanted:
            return value
        function = _BY_NAME.get(full_name)
        if function is None:
            if full_name == "System.Object":
                return value
            if not isinstance(value, (int, float, Decimal, str, DateTime)):
                raise InvalidCastException("Object must implement IConvertible.")
            source = type_of(value).full_name
            raise InvalidCastException(f"Invalid cast from '{source}' to '{full_name}'.")
        if not isinstance(value, (int, float, Decimal, str, DateTime)):
            raise InvalidCastException("Object must implement IConvertible.")
        return function(value)

    @staticmethod
    def to_base64_string(data: object, *how: object) -> str:
        """(bytes), with offset and length, and with Base64FormattingOptions."""
        import base64  # deferred

        text = base64.b64encode(_part(data, how)).decode("ascii")
        options = next((each for each in how if isinstance(each, EnumValue)), 0)
        if not options:
            return text
        return "\r\n".join(text[place : place + 76] for place in range(0, len(text), 76))

    @staticmethod
    def from_base64_string(text: str) -> TypedArray:
        import base64  # deferred
        import binascii  # deferred

        compact = "".join(text.split())
        if len(compact) % 4 or not _LETTERS.issuperset(compact):
            raise FormatException(_BAD_BASE64)
        try:
            return byte_array(base64.b64decode(compact, validate=True))
        except binascii.Error:
            raise FormatException(_BAD_BASE64) from None

    @staticmethod
    def from_base64_char_array(letters: list[str], offset: int, length: int) -> TypedArray:
        return ConvertMembers.from_base64_string("".join(letters[offset : offset + length]))

    @staticmethod
    def to_hex_string(data: object, *how: int) -> str:
        return _part(data, how).hex().upper()

    @staticmethod
    def to_hex_string_lower(data: object, *how: int) -> str:
        return _part(data, how).hex()

    @staticmethod
    def from_hex_string(text: str) -> TypedArray:
        if len(text) % 2:
            raise FormatException(
                "The input is not a valid hex string as its length is not a multiple of 2."
            )
        try:
            return byte_array(bytes.fromhex(text if text.isalnum() or not text else "?"))
        except ValueError:
            raise FormatException(
                "The input is not a valid hex string as it contains a non-hex character."
            ) from None


def type_code(value: object) -> str:
    """The name of a value's TypeCode."""
    if value is None:
        return "Empty"
    if isinstance(value, EnumValue):
        return type(value).underlying.rpartition(".")[2]
    for kinds, name in (
        (bool, "Boolean"),
        (Char, "Char"),
        (str, "String"),
        (Single, "Single"),
        (float, "Double"),
        (Decimal, "Decimal"),
        (DateTime, "DateTime"),
    ):
        if isinstance(value, kinds):
            return name
    if isinstance(value, SizedInteger):
        return type(value).__name__
    if type(value) is int:
        return "Int32"
    return "DBNull" if getattr(type(value), "net_name", "") == "System.DBNull" else "Object"


def _part(data: Any, how: tuple[object, ...]) -> bytes:
    """The bytes meant, of an offset and a length behind them."""
    if data is None:
        raise ArgumentNullException("inArray")
    numbers = [each for each in how if type(each) is int]
    if not numbers:
        return bytes(data)
    offset, length = numbers[:2]
    for value, name in ((length, "length"), (offset, "offset")):
        if value < 0:
            text = f"{name} ('{value}') must be a non-negative value."
            raise ArgumentOutOfRangeException(name, text, value)
    if offset > len(data) - length:
        text = "Offset and length must refer to a position in the string."
        raise ArgumentOutOfRangeException("offset", text)
    return bytes(data[offset : offset + length])


_BY_NAME: Final[dict[str, Callable[..., Any]]] = {
    f"System.{name}": getattr(ConvertMembers, function)
    for name, function in (
        ("Boolean", "to_boolean"),
        ("Char", "to_char"),
        ("SByte", "to_s_byte"),
        ("Byte", "to_byte"),
        ("Int16", "to_int16"),
        ("UInt16", "to_u_int16"),
        ("Int32", "to_int32"),
        ("UInt32", "to_u_int32"),
        ("Int64", "to_int64"),
        ("UInt64", "to_u_int64"),
        ("Single", "to_single"),
        ("Double", "to_double"),
        ("Decimal", "to_decimal"),
        ("DateTime", "to_date_time"),
        ("String", "to_string"),
    )
}

TYPES = describe(__file__, {"System.Convert": (None, ConvertMembers)})
