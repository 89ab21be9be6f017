"""Strings to numbers, characters, enums and types."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, cast

from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import (
    FormatException,
    NetException,
    OverflowException,
)
from poshws.corelib.exceptions.powershell import PSInvalidCastException, RuntimeException
from poshws.corelib.numerics.number_bases import parse_in_base
from poshws.corelib.numerics.numbers import CHARACTERS, BigInteger, Single
from poshws.corelib.numerics.parse import (
    bad_format,
    parse_decimal,
    parse_double,
    parse_integer,
    scan_number,
    too_large,
)
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, core_type, resolve_type
from poshws.objects.conversion.failures import impossible, names_by_value, wrapped
from poshws.objects.conversion.numeric import UNDERLYING, change_number, is_defined, undefined


def to_integer(value: object, wanted: Type) -> object:
    """A string to an integer type: as a literal, as Int32.Parse, and at last through a double."""
    text, kind = cast(str, value), cast(type[int], wanted.python)
    if not text:
        return kind(0)
    literal = _literal(text, kind)
    if literal is not None:
        return literal
    try:
        if kind is BigInteger:
            return _parse_big(text)
        return _parse_with_prefix(text, kind)
    except FormatException as error:
        try:
            return change_number(parse_double(text), kind)
        except NetException:
            raise wrapped("InvalidCastFromStringToInteger", text, wanted, error) from None
    except NetException as error:
        raise wrapped("InvalidCastFromStringToInteger", text, wanted, error) from None


def _parse_big(text: str) -> BigInteger:
    try:
        return BigInteger(parse_integer(text, BigInteger, thousands=True))
    except FormatException:
        raise FormatException("The value could not be parsed.") from None


def _literal(text: str, kind: type) -> object:
    number = scan_number(text)
    if number is None:
        return None
    try:
        return change_number(number, kind)
    except NetException:
        return None


def _parse_with_prefix(text: str, kind: type[int]) -> int:
    """Int32Converter: `#1F`, `0x1F` and `&h1F` are hexadecimal."""
    stripped = text.strip()
    for prefix in ("#", "0x", "0X", "&h", "&H"):
        if stripped.startswith(prefix):
            return cast(int, parse_in_base(stripped[len(prefix) :], 16, kind))
    return parse_integer(stripped, kind)


def to_real(value: object, wanted: Type) -> object:
    """A string to a double or a single."""
    text, kind = cast(str, value), cast(type, wanted.python)
    if not text:
        return kind(0.0)
    literal = _literal(text, kind)
    if literal is not None:
        return literal
    try:
        return kind(parse_double(text))
    except NetException as error:
        raise wrapped("InvalidCastFromStringToDoubleOrSingle", text, wanted, error) from None


def to_decimal(value: object, wanted: Type) -> object:
    """A string to a decimal."""
    text = cast(str, value)
    if not text:
        return Decimal(0)
    literal = _literal(text, Decimal)
    if literal is not None:
        return literal
    try:
        return parse_decimal(text)
    except FormatException as error:
        try:
            return change_number(parse_double(text), Decimal)
        except NetException:
            raise wrapped("InvalidCastFromStringToDecimal", text, wanted, error) from None
    except NetException as error:
        raise wrapped("InvalidCastFromStringToDecimal", text, wanted, error) from None


def to_char(value: object, wanted: Type) -> object:
    """A string of one character to a character."""
    text = cast(str, value)
    if len(text) != 1:
        error = FormatException("String must be exactly one character long.")
        raise wrapped("InvalidCastParseTargetInvocation", text, wanted, error)
    return CHARACTERS[text]


def to_enum(value: object, wanted: Type) -> object:
    """A string to an enum: names (or their beginnings) and numbers, with commas between."""
    text, kind = cast(str, value), cast(type[EnumValue], wanted.python)
    result = _READ_ENUMS.get((kind, text))
    if result is None:
        result = _read_enum(text, kind, wanted)
        if len(_READ_ENUMS) >= _MOST_READ:
            _READ_ENUMS.clear()
        _READ_ENUMS[kind, text] = result
    return result


_READ_ENUMS: Final[dict[tuple[type[EnumValue], str], EnumValue]] = {}
"""Values of enums that strings were converted to."""

_MOST_READ: Final = 2000


def _read_enum(text: str, kind: type[EnumValue], wanted: Type) -> EnumValue:
    try:
        result = parse_enum(text, kind)
    except OverflowException as error:
        raise wrapped("CaseSensitiveEnumParseThrewAnException", text, wanted, error) from None
    if result is None and wanted.full_name in _BY_WILDCARD:
        return _matching(text, kind, wanted)
    if result is None:
        try:
            result = parse_enum(_only_match(text, kind), kind)
        except NetException as error:
            name = "SubstringDisambiguationEnumParseThrewAnException"
            raise wrapped(name, text, wanted, error) from None
    if result is None or not is_defined(result):
        raise undefined("EnumParseUndefined", text, wanted)
    return result


def parse_enum(text: str, kind: type[EnumValue]) -> EnumValue | None:
    """Enum.Parse, ignoring case: a number, or names with commas between; None for anything else."""
    number = _enum_number(text.strip(), kind)
    if number is not None:
        return kind(number)
    total = 0
    lower = {name.lower(): value for name, value in reversed(kind.names.items())}
    for part in text.split(","):
        word = part.strip()
        found = kind.names.get(word, lower.get(word.lower()))
        if found is None:
            return None
        total |= found
    return kind(total)


def _enum_number(word: str, kind: type[EnumValue]) -> int | None:
    digits = word[1:] if word[:1] in ("-", "+") else word
    if not (digits.isascii() and digits.isdigit()):
        return None

    low, high = UNDERLYING[kind.underlying]
    number = int(word)
    if not low <= number <= high:
        raise OverflowException(too_large(cast(type, core_type(kind.underlying).python)))
    return number


_BY_WILDCARD: Final = frozenset(
    f"System.Management.Automation.{name}" for name in ("PSMemberTypes", "PSMemberViewTypes")
)
"""Enums with EnumMultipleTypeConverter: wildcards stand for all that match; beginnings don't do."""


def _matching(text: str, kind: type[EnumValue], wanted: Type) -> EnumValue:
    total = 0
    for word in text.split(","):
        pattern = WildcardPattern(word.strip())
        found = [int(value) for name, value in kind.names.items() if pattern.matches(name)]
        if not found:
            names = ",".join(names_by_value(kind))
            inner = PSInvalidCastException(
                f'Cannot convert value "{word.strip()}" to type "{wanted}" due to enumeration '
                "values that are not valid. Specify one of the following enumeration values and "
                f'try again. The possible enumeration values are "{names}".',
                error_id="InvalidCastEnumStringNotFound",
            )
            raise wrapped("InvalidCastPSTypeConvertersConvertFrom", text, wanted, inner)
        for value in found:
            total |= value
    return kind(total)


def _only_match(word: str, kind: type[EnumValue]) -> str:
    """The one name that the text is the beginning of (EnumMinimumDisambiguation)."""
    names = names_by_value(kind)
    matches = [name for name in names if name.lower().startswith(word.lower())]
    if len(matches) == 1 or (exact := [m for m in matches if m.lower() == word.lower()]):
        return matches[0] if len(matches) == 1 else exact[0]
    if not matches:
        raise RuntimeException(
            f"Unable to match the identifier name {word} to a valid enumerator name. "
            f"Specify one of the following enumerator names and try again:\n{', '.join(names)}"
        )
    for name in _PREFERRED.get(kind.net_name, ()):
        if name.lower().startswith(word.lower()):
            return name
    raise RuntimeException(
        f"The identifier name {word} cannot be processed because it is either too similar or "
        f"identical to the following enumerator names: {', '.join(matches)}. "
        "Use a more specific identifier name."
    )


_PREFERRED: Final = {"System.IO.FileAttributes": ("Directory", "ReadOnly", "System")}
"""Names that win over others with the same beginning."""


def to_type(value: object, wanted: Type) -> object:
    """A type's name to the type."""
    found = resolve_type(cast(str, value), execution_context.current.namespaces())
    if found is None:
        error = impossible(value, wanted)
        raise PSInvalidCastException(error.message, error_id="InvalidCastFromStringToType")
    return found


def to_char_array(value: object, wanted: Type) -> object:
    return TypedArray(
        map(CHARACTERS.__getitem__, cast(str, value)), element_type=core_type("System.Char")
    )


def to_single(value: object, wanted: Type) -> object:
    return Single(cast(float, to_real(value, wanted)))


__all__ = [
    "bad_format",
    "parse_enum",
    "to_char",
    "to_char_array",
    "to_decimal",
    "to_enum",
    "to_integer",
    "to_real",
    "to_single",
    "to_type",
]
