"""[enum]: names and values of any enum, and the members of enum values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    FormatException,
    InvalidOperationException,
    NetException,
)
from poshws.corelib.numerics.numbers import Char, SizedInteger
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.enums import EnumValue, name_of
from poshws.corelib.typesystem.types import core_type, enum_type, type_of
from poshws.objects.conversion.from_string import parse_enum
from poshws.objects.conversion.numeric import UNDERLYING

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

_BAD_FORMAT: Final = 'Format string can be only "G", "g", "X", "x", "F", "f", "D" or "d".'
_WIDTHS: Final = {"Byte": 2, "SByte": 2, "Int16": 4, "UInt16": 4, "Int64": 16, "UInt64": 16}


def class_of(wanted: Any) -> type[EnumValue]:
    """The class of an enum's values; raises ArgumentException for another type."""
    kind = wanted[0] if isinstance(wanted, tuple) else wanted
    if kind is None:
        raise ArgumentNullException("enumType")
    if not kind.is_enum:
        raise ArgumentException("Type provided must be an Enum.", parameter="enumType")
    return cast("type[EnumValue]", kind.python)


def _sorted_names(kind: type[EnumValue]) -> list[tuple[str, int]]:
    """By value as unsigned numbers, as .NET orders them."""
    return sorted(kind.names.items(), key=lambda pair: pair[1] & (2**64 - 1))


def underlying(kind: type[EnumValue]) -> Type:
    return core_type(kind.underlying)


def _number_of(value: object) -> int:
    """The value of an enum or of one of the types that enums are made of."""
    if value is None:
        raise ArgumentNullException("value")
    if isinstance(value, Char):
        return ord(value)
    if not isinstance(value, int):
        text = (
            "The value passed in must be an enum base or an underlying type for an enum, such as"
            " an Int32."
        )
        raise ArgumentException(text, parameter="value")
    return int(value)


class EnumMembers:
    """System.Enum. The generic forms get a tuple of the type where the others get the type."""

    simple_name: ClassVar[str] = "Enum"

    @staticmethod
    def get_names(wanted: object) -> list[str]:
        return [name for name, _ in _sorted_names(class_of(wanted))]

    @staticmethod
    def get_values(wanted: object) -> object:
        kind = class_of(wanted)
        values = [kind(value) for _, value in _sorted_names(kind)]
        return TypedArray(values, element_type=enum_type(kind))

    @staticmethod
    def get_values_as_underlying_type(wanted: object) -> object:
        kind = class_of(wanted)
        element = underlying(kind)
        python = cast(type, element.python)
        values = [python(value) for _, value in _sorted_names(kind)]
        return TypedArray(values, element_type=element)

    @staticmethod
    def get_name(wanted: object, value: object) -> str | None:
        kind = class_of(wanted)
        number = _number_of(value)
        return next((name for name, each in kind.names.items() if each == number), None)

    @staticmethod
    def get_underlying_type(wanted: object) -> Type:
        return underlying(class_of(wanted))

    @staticmethod
    def is_defined(wanted: object, value: Any) -> bool:
        """By name with its case, or by value."""
        kind = class_of(wanted)
        if isinstance(value, str):
            return value in kind.names
        if value is None:
            raise ArgumentNullException("value")
        if isinstance(value, EnumValue) and not isinstance(value, kind):
            raise ArgumentException(_wrong_type(value, kind))
        _check_underlying(value, kind)
        return int(value) in kind.names.values()

    @staticmethod
    def parse(wanted: object, text: str, ignore_case: bool = False) -> EnumValue:
        if text is None:
            raise ArgumentNullException("value")
        return _parse(class_of(wanted), text, ignore_case)

    @staticmethod
    def try_parse(*arguments: Any) -> bool:
        """(type, text, …, result); a generic form without a type goes by what the reference
        holds.
        """
        wanted, text, *rest = arguments
        kind = class_of(wanted)
        result = rest[-1]
        try:
            result.value = _parse(kind, text or "", bool(len(rest) > 1 and rest[0]))
        except NetException:
            result.value = kind(0)
            return False
        return True

    @staticmethod
    def to_object(wanted: object, value: object) -> EnumValue:
        kind = class_of(wanted)
        low, high = UNDERLYING[kind.underlying]
        width = (high - low).bit_length()
        number = _number_of(value) & ((1 << width) - 1)
        return kind(number - (1 << width) if number > high else number)

    @staticmethod
    def format(wanted: object, value: Any, pattern: str) -> str:
        kind = class_of(wanted)
        if isinstance(value, EnumValue) and not isinstance(value, kind):
            raise ArgumentException(_wrong_type(value, kind))
        if not isinstance(value, EnumValue) and type_of(value) is not underlying(kind):
            raise ArgumentException(
                "Enum underlying type and the object must be same type or object. Type passed in"
                f" was '{type_of(value).full_name}'; the enum underlying type was"
                f" '{kind.underlying}'."
            )
        return format_enum(kind(int(value)), pattern)

    @staticmethod
    def has_flag(this: EnumValue, flag: EnumValue) -> bool:
        if type(flag) is not type(this):
            raise ArgumentException(
                f"The argument type, '{flag.net_name}', is not the same as the enum type"
                f" '{this.net_name}'."
            )
        return int(this) & int(flag) == int(flag)

    @staticmethod
    def compare_to(this: EnumValue, other: object) -> int:
        if other is None:
            return 1
        if type(other) is not type(this):
            raise ArgumentException(
                "Object must be the same type as the enum. The type passed in was"
                f" '{_type_name(other)}'; the enum type was '{this.net_name}'."
            )
        return (int(this) > int(other)) - (int(this) < int(other))

    @staticmethod
    def equals(this: EnumValue, other: object) -> bool:
        return type(this) is type(other) and int(this) == int(other)

    @staticmethod
    def get_hash_code(this: EnumValue) -> int:
        return int(this) & 0x7FFFFFFF if int(this) > 0x7FFFFFFF else int(this)

    @staticmethod
    def get_type_code(this: EnumValue) -> EnumValue:
        return enum_value("System.TypeCode", this.underlying.rpartition(".")[2])

    @staticmethod
    def to_string(this: EnumValue, *arguments: object) -> str:
        pattern = next((each for each in arguments if isinstance(each, str)), "")
        return format_enum(this, pattern)


def _parse(kind: type[EnumValue], text: str, ignore_case: bool) -> EnumValue:
    if not text.strip():
        raise ArgumentException(
            "Must specify valid information for parsing in the string.", parameter="value"
        )
    found = parse_enum(text, kind)
    if found is not None and not ignore_case:
        words = [part.strip() for part in text.split(",")]
        is_exact = all(word in kind.names or word.lstrip("+-").isdigit() for word in words)
        found = found if is_exact else None
    if found is None:
        raise ArgumentException(f"Requested value '{text}' was not found.")
    return found


def format_enum(value: EnumValue, pattern: str) -> str:
    """`G`: the name; `F`: names of bits; `D`: the number; `X`: its hexadecimal digits."""
    letter = pattern.upper() or "G"
    if letter == "G":
        return value.name
    if letter == "D":
        return int.__repr__(int(value))
    if letter == "X":
        width = _WIDTHS.get(value.underlying.rpartition(".")[2], 8)
        return format(int(value) & (16**width - 1), f"0{width}X")
    if letter == "F":
        return _as_flags(value)
    raise FormatException(_BAD_FORMAT)


def _as_flags(value: EnumValue) -> str:
    kind = type(value)
    flags = type(kind.__name__, (EnumValue,), {"names": kind.names, "is_flags": True})
    return name_of(flags, int(value))


def _type_name(value: object) -> str:
    return str(type_of(value))


def _wrong_type(value: EnumValue, kind: type[EnumValue]) -> str:
    return (
        f"Object must be the same type as the enum. The type passed in was '{value.net_name}';"
        f" the enum type was '{kind.net_name}'."
    )


def _check_underlying(value: object, kind: type[EnumValue]) -> None:
    """A number must be of the enum's own kind."""
    if isinstance(value, EnumValue):
        return
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidOperationException("Unknown enum type.")
    name = type(value).net_name if isinstance(value, SizedInteger) else "System.Int32"
    if name != kind.underlying:
        raise ArgumentException(
            "Enum underlying type and the object must be same type or object must be a String."
            f" Type passed in was '{name}'; the enum underlying type was '{kind.underlying}'."
        )


TYPES = describe(__file__, {"System.Enum": (None, EnumMembers)})
