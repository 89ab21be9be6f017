"""Composite formats, `{0,-10:N2} of {1}`, and any value in a format of its type: `-f`,
String.Format, ToString(format).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Final

from poshws.corelib.exceptions.dotnet import FormatException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.globalization.format_providers import number_format_data
from poshws.corelib.messages import message
from poshws.corelib.numerics.format import format_number
from poshws.corelib.numerics.numbers import NUMBER_TYPES, Char
from poshws.corelib.psobject import PSCustomObject, PSObject
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.enums import EnumValue, name_of
from poshws.corelib.typesystem.types import type_of
from poshws.objects.conversion.numeric import UNDERLYING
from poshws.objects.conversion.strings import convert_to_string, net_to_string
from poshws.operators.format_fast_path import fast_format

_LIMIT: Final = 1_000_000
_FAILURE: Final = "Input string was not in a correct format. Failure to parse near offset {}. {}"
_CLOSING: Final = "Unexpected closing brace without a corresponding opening brace."
_DIGIT: Final = "Expected an ASCII digit."
_ENDS: Final = "Format item ends prematurely."
_INDEX: Final = (
    "Index (zero based) must be greater than or equal to zero and less than the size of the "
    "argument list."
)
_ENUM_FORMATS: Final = 'Format string can be only "G", "g", "X", "x", "F", "f", "D" or "d".'

Item = tuple[int, int, str]
"""The number of an argument, its width (below zero: to the left), its format."""


def format_operator(left: object, right: object) -> str:
    """`left -f right`: an array gives the arguments, anything else is the only one.

    Raises RuntimeException FormatError with .NET's words inside.
    """
    template = left if type(left) is str else convert_to_string(left)
    try:
        return format_string(template, _arguments(right))
    except FormatException as error:
        if error.stands_inside:  # a script's own ToString threw it
            raise
        raise RuntimeException(
            message("FormatError", error.message),
            error_id="FormatError",
            category="InvalidOperation",
            target=template,
        ) from error


def _arguments(right: object) -> Sequence[Any]:
    """An array of references is an object[] too, one of numbers is not."""
    if type(right) is list:
        return right
    if type(right) is TypedArray and not right.element_type.is_value_type:
        return right
    return (right,)


def format_string(template: str, arguments: Sequence[Any], provider: object = None) -> str:
    """String.Format; a provider is a culture, or one's formats."""
    if "{" not in template and "}" not in template:
        return template
    if provider is None:
        quick = fast_format(template, arguments, _pieces)
        if quick is not None:
            return quick
    parts: list[str] = []
    for piece in _pieces(template):
        if isinstance(piece, str):
            parts.append(piece)
            continue
        number, width, form = piece
        if number >= len(arguments):
            raise FormatException(_INDEX)
        value = arguments[number]
        kind = type(value)
        if kind is str:
            text = value
        elif kind is int and value >= 0 and provider is None and form in _WHOLE_FORMATS:
            text = format(value, _WHOLE_FORMATS[form])
        else:
            text = format_one(value, form, provider)
        parts.append(text.rjust(width) if width >= 0 else text.ljust(-width))
    return "".join(parts)


# .NET's formats of whole numbers that Python has as well; those of negative ones differ.
_WHOLE_FORMATS: Final = {
    "": "d",
    "D": "d",
    "X": "X",
    "x": "x",
    **{
        f"{letter}{width}": f"0{width}{spec}"
        for letter, spec in (("D", "d"), ("X", "X"), ("x", "x"))
        for width in range(1, 21)
    },
}

_PIECES: dict[str, list[str | Item]] = {}


def _pieces(template: str) -> list[str | Item]:
    """The literal parts and items of a template, kept for the next time."""
    pieces = _PIECES.get(template)
    if pieces is None:
        pieces = _read(template)
        if len(_PIECES) > 500:
            _PIECES.clear()
        _PIECES[template] = pieces
    return pieces


def _read(template: str) -> list[str | Item]:
    plain = _read_plain(template)
    if plain is not None:
        return plain
    pieces: list[str | Item] = []
    place, end = 0, len(template)
    while place < end:
        start = place
        while place < end and template[place] not in "{}":
            place += 1
        if place > start:
            pieces.append(template[start:place])
        if place >= end:
            break
        brace = template[place]
        place += 1
        following = _at(template, place)
        if following == brace:
            pieces.append(brace)
            place += 1
        elif brace == "}":
            raise _failure(place, _CLOSING)
        else:
            item, place = _read_item(template, place)
            pieces.append(item)
    return pieces


_PLAIN_ITEM: Final = re.compile(r"\{([0-9]{1,6})(?:,(-?[0-9]{1,6}))?(?::([^{}]*))?\}")


def _read_plain(template: str) -> list[str | Item] | None:
    """The pieces of a template without doubled braces, blanks or mistakes; None for another."""
    pieces: list[str | Item] = []
    place = 0
    for match in _PLAIN_ITEM.finditer(template):
        literal = template[place : match.start()]
        if literal:
            if "{" in literal or "}" in literal:
                return None
            pieces.append(literal)
        number, width, form = match.groups()
        pieces.append((int(number), int(width) if width else 0, form or ""))
        place = match.end()
    literal = template[place:]
    if literal:
        if "{" in literal or "}" in literal:
            return None
        pieces.append(literal)
    return pieces


def _at(template: str, place: int) -> str:
    if place >= len(template):
        raise _failure(place, _ENDS)
    return template[place]


def _failure(place: int, reason: str) -> FormatException:
    return FormatException(_FAILURE.format(place, reason))


def _read_number(template: str, place: int) -> tuple[int, int]:
    """A number and the blanks behind it."""
    start = place
    while _at(template, place).isascii() and template[place].isdecimal():
        place += 1
    if place == start:
        raise _failure(place, _DIGIT)
    number = min(int(template[start:place]), _LIMIT)
    while _at(template, place) == " ":
        place += 1
    return number, place


def _read_item(template: str, place: int) -> tuple[Item, int]:
    """An item from behind its brace, and the place behind the closing one."""
    number, place = _read_number(template, place)
    width, form = 0, ""
    if template[place] == ",":
        place += 1
        while _at(template, place) == " ":
            place += 1
        sign = 1
        if template[place] == "-":
            sign, place = -1, place + 1
        width, place = _read_number(template, place)
        width *= sign
    if template[place] != "}":
        if template[place] != ":":
            raise _failure(place, _ENDS)
        start = place + 1
        place = start
        while _at(template, place) != "}":
            if template[place] == "{":
                raise _failure(place, _ENDS)
            place += 1
        form = template[start:place]
    return (number, width, form), place + 1


# One value in a format


def format_one(value: Any, form: str = "", provider: object = None) -> str:
    """`value.ToString(form, provider)`, an empty format being the type's own; null is empty."""
    kind = type(value)
    if kind is str:
        return value  # type: ignore[no-any-return]
    if value is None:
        return ""
    if kind in NUMBER_TYPES:
        if provider is not None:
            return _number_for(value, form, provider)
        if not form and (kind is int or kind is Decimal):
            return net_to_string(value)
        return format_number(value, form)
    writer = _WRITERS.get(kind) if provider is None else None
    if writer is not None:
        return writer(value, form)
    if isinstance(value, EnumValue):
        return format_enum(value, form)
    return _declared(value, form, provider)


def _number_for(value: object, form: str, provider: object) -> str:
    data = number_format_data(provider)
    if form:
        return format_number(value, form, data)
    text = net_to_string(value)
    return text.replace(".", data.decimal) if data.decimal != "." else text


def _declared(value: object, form: str, provider: object = None) -> str:
    """ISpanFormattable's own form where it isn't the same, IFormattable.ToString(format, provider)
    as the type declares it, else ToString().
    """
    format_item = getattr(type(value), "format_item", None)
    if format_item is not None:
        return str(format_item(value, form or None, provider))
    found = type_of(value)
    if any(each.full_name == "System.IFormattable" for each in found.ancestors):
        method = found.find_method("ToString")
        for overload in method.overloads if method is not None else ():
            names = [each.type_name for each in overload.parameters]
            if names == ["string", "System.IFormatProvider"]:
                return str(overload.function(value, form or None, provider))
    return net_to_string(value)


def format_enum(value: EnumValue, form: str) -> str:
    """Enum.ToString(format)."""
    letter = form.upper() or "G"
    if letter == "G":
        return value.name
    if letter == "F":
        return _flags_name(value)
    if letter == "D":
        return str(int(value))
    if letter == "X":
        low, high = UNDERLYING[value.underlying]
        width = (high - low).bit_length() // 4
        return f"{int(value) & (high - low):0{width}X}"
    raise FormatException(_ENUM_FORMATS)


def _flags_name(value: EnumValue) -> str:
    if value.is_flags or int(value) in value.names.values():
        return value.name
    twin = type(value.__class__.__name__, (EnumValue,), {"names": value.names, "is_flags": True})
    return name_of(twin, int(value))


_WRITERS: Final[dict[type, Callable[[Any, str], str]]] = {
    bool: lambda value, form: "True" if value else "False",
    Char: lambda value, form: str.__str__(value),
    PSCustomObject: lambda value, form: convert_to_string(value),
    PSObject: lambda value, form: format_one(value.base, form),
}
