"""System.String: what can be done with a text, and its static members."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final, cast

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.system.argument_guards import at_most, not_negative, require
from poshws.clr.system.string_comparison import compare_as, comparison_name, hash_text
from poshws.clr.system.string_search import SearchMembers
from poshws.clr.text import letters
from poshws.clr.text.letters import WHITE_SPACE
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    IndexOutOfRangeException,
    OutOfMemoryException,
)
from poshws.corelib.memory_limits import check_string_size
from poshws.corelib.numerics.numbers import CHARACTERS, Char
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import typed_array
from poshws.corelib.text.utf16 import is_plain, join_pairs, length, split_pairs
from poshws.objects.conversion.strings import net_to_string

LINE_ENDS = ("\r\n", "\r", "\n", "\f", "\x85", "\u2028", "\u2029")


def characters(text: str) -> TypedArray:
    """`char[]` of the text."""
    return typed_array("System.Char", map(Char, split_pairs(text)))


_PLACE: Final = (
    "Index was out of range. Must be non-negative and less than or equal to the size of the"
    " collection."
)


def _unsigned(value: int) -> int:
    """An Int32 as .NET's guards against negative ones see it."""
    return value & 0xFFFFFFFF


class StringMembers(SearchMembers):
    """System.String."""

    empty = ""

    @staticmethod
    def new(source: object, *rest: int) -> str:
        """(chars), (chars, startIndex, length) or (char, count)."""
        if isinstance(source, Char):
            (count,) = rest
            not_negative(count, "count")
            check_string_size(count)
            return str(source) * count
        if source is None:
            return ""
        text = "".join(cast(Iterable[str], source))
        if rest:
            start, count = rest
            not_negative(start, "startIndex")
            not_negative(count, "length")
            at_most(start, len(text) - count, "startIndex")
            text = text[start : start + count]
        return join_pairs(text)

    @staticmethod
    def length(text: str) -> int:
        return len(text) if text.isascii() else length(text)

    @staticmethod
    def chars(text: str, index: int) -> Char:
        units = split_pairs(text)
        if not 0 <= index < len(units):
            raise IndexOutOfRangeException()
        return Char(units[index])

    @staticmethod
    def substring(text: str, start: int, count: int | None = None) -> str:
        if not (text.isascii() or is_plain(text)):
            return join_pairs(StringMembers.substring(split_pairs(text), start, count))
        if start < 0:
            not_negative(start, "startIndex")
        if start > len(text):
            problem = "startIndex cannot be larger than length of string."
            raise ArgumentOutOfRangeException("startIndex", problem)
        if count is None:
            return text[start:]
        if count < 0:
            not_negative(count, "length")
        if start > len(text) - count:
            problem = "Index and length must refer to a location within the string."
            raise ArgumentOutOfRangeException("length", problem)
        return text[start : start + count]

    @staticmethod
    def insert(text: str, start: int, value: str) -> str:
        require(value, "value")
        units = split_pairs(text)
        at_most(_unsigned(start), len(units), "startIndex")
        return join_pairs(units[:start] + split_pairs(value) + units[start:])

    @staticmethod
    def remove(text: str, start: int, count: int | None = None) -> str:
        units = split_pairs(text)
        if count is None:
            if start < 0:
                problem = "StartIndex cannot be less than zero."
                raise ArgumentOutOfRangeException("startIndex", problem)
            if start > len(units):
                problem = "startIndex cannot be larger than length of string."
                raise ArgumentOutOfRangeException("startIndex", problem)
            return join_pairs(units[:start])
        not_negative(start, "startIndex")
        not_negative(count, "count")
        at_most(count, len(units) - start, "count")
        return join_pairs(units[:start] + units[start + count :])

    @staticmethod
    def replace(text: str, old: str, new: str | None, *how: object) -> str:
        """(old, new), (old, new, comparison) or (old, new, ignoreCase, culture)."""
        if old is None:
            raise ArgumentNullException("oldValue")
        if not old:
            raise ArgumentException("The value cannot be an empty string.", parameter="oldValue")
        ignores = bool(how) and (how[0] is True or comparison_name(how[0]).endswith("IgnoreCase"))
        if not ignores:
            return text.replace(old, new or "")
        return re.sub(re.escape(old), lambda match: new or "", text, flags=re.IGNORECASE)

    @staticmethod
    def replace_line_endings(text: str, replacement: str = "\n") -> str:
        return re.sub("\r\n|[\r\n\f\x85\u2028\u2029]", lambda match: replacement, text)

    @staticmethod
    def pad_left(text: str, width: int, filler: str = " ") -> str:
        not_negative(width, "totalWidth")
        check_string_size(width)
        return filler * (width - length(text)) + text

    @staticmethod
    def pad_right(text: str, width: int, filler: str = " ") -> str:
        not_negative(width, "totalWidth")
        check_string_size(width)
        return text + filler * (width - length(text))

    @staticmethod
    def trim(text: str, letters_: object = None) -> str:
        return text.strip(_to_strip(letters_))

    @staticmethod
    def trim_start(text: str, letters_: object = None) -> str:
        return text.lstrip(_to_strip(letters_))

    @staticmethod
    def trim_end(text: str, letters_: object = None) -> str:
        return text.rstrip(_to_strip(letters_))

    @staticmethod
    def to_upper(text: str, culture: object = None) -> str:
        return letters.upper(text)

    @staticmethod
    def to_lower(text: str, culture: object = None) -> str:
        return letters.lower(text)

    @staticmethod
    def to_upper_invariant(text: str) -> str:
        return letters.upper(text)

    @staticmethod
    def to_lower_invariant(text: str) -> str:
        return letters.lower(text)

    @staticmethod
    def to_char_array(text: str, start: int = 0, count: int | None = None) -> TypedArray:
        units = split_pairs(text)
        if count is not None:
            at_most(_unsigned(start), len(units), "startIndex")
            not_negative(count, "length")
            at_most(start, len(units) - count, "startIndex")
            units = units[start : start + count]
        return typed_array("System.Char", map(CHARACTERS.__getitem__, units))

    @staticmethod
    def copy_to(text: str, source: int, destination: list[object], start: int, count: int) -> None:
        units = split_pairs(text)
        not_negative(count, "count")
        not_negative(source, "sourceIndex")
        at_most(count, len(units) - source, "sourceIndex")
        at_most(start, len(destination) - count, "destinationIndex")
        not_negative(start, "destinationIndex")
        destination[start : start + count] = map(Char, units[source : source + count])

    @staticmethod
    def split(text: str, *arguments: object) -> list[str]:
        """A separator (char, chars, string or strings), then count and options, in that order, as
        given.
        """
        from poshws.clr.system.string_split import split_text  # deferred

        return split_text(text, *arguments)

    @staticmethod
    def to_string(text: str, provider: object = None) -> str:
        return text

    @staticmethod
    def clone(text: str) -> str:
        return text

    @staticmethod
    def compare_to(text: str, other: object) -> int:
        if other is None:
            return 1
        if type(other) is not str:
            raise ArgumentException("Object must be of type String.")
        return compare_as(text, other, "CurrentCulture")

    @staticmethod
    def get_hash_code(text: object, comparison: object = None) -> int:
        return hash_text(str(text), comparison)

    @staticmethod
    def get_type_code(text: str) -> object:
        return enum_value("System.TypeCode", "String")

    @staticmethod
    def get_enumerator(text: str) -> Enumerator:
        return Enumerator(lambda: map(Char, split_pairs(text)), "System.CharEnumerator")

    @staticmethod
    def enumerate_runes(text: str) -> Enumerator:
        from poshws.clr.system.characters import Rune  # deferred

        return Enumerator(lambda: map(Rune, map(ord, text)), "System.Text.StringRuneEnumerator")

    @staticmethod
    def is_normalized(text: str, form: object = "FormC") -> bool:
        return unicodedata.is_normalized(_form(form), text)  # type: ignore[arg-type]

    @staticmethod
    def normalize(text: str, form: object = "FormC") -> str:
        return unicodedata.normalize(_form(form), text)  # type: ignore[arg-type]

    # Static members

    @staticmethod
    def is_null_or_empty(value: str | None) -> bool:
        return not value

    @staticmethod
    def is_null_or_white_space(value: str | None) -> bool:
        return value is None or not value.strip(WHITE_SPACE)

    @staticmethod
    def compare(left: str | None, *arguments: object) -> int:
        """(a, b), with how, or (a, indexA, b, indexB, length), with how."""
        if arguments and type(arguments[0]) is int:
            start, right, other_start, count, *how = cast(
                tuple[int, str, int, int, object], arguments
            )
            units, others = split_pairs(left or ""), split_pairs(right or "")
            not_negative(min(count, len(units) - start), "length1")
            not_negative(min(count, len(others) - other_start), "length2")
            not_negative(start, "offset1")
            not_negative(other_start, "offset2")
            part = others[other_start : other_start + count]
            return compare_as(units[start : start + count], part, _how(how))
        right_text, *how = arguments
        return compare_as(left, cast("str | None", right_text), _how(how))

    @staticmethod
    def compare_ordinal(left: str | None, *arguments: object) -> int:
        """(a, b) or (a, indexA, b, indexB, length)."""
        if len(arguments) == 1:
            return compare_as(left, cast(str, arguments[0]), "Ordinal")
        start, right, other_start, count = cast(tuple[int, str, int, int], arguments)
        not_negative(count, "length")
        units, others = split_pairs(left or ""), split_pairs(right or "")
        for parameter, place, size in (
            ("indexA", start, len(units)),
            ("indexB", other_start, len(others)),
        ):
            if not 0 <= place <= size:
                raise ArgumentOutOfRangeException(parameter, _PLACE)
        part = units[start : start + count]
        return compare_as(part, others[other_start : other_start + count], "Ordinal")

    @staticmethod
    def equals(left: object, right: object, comparison: object = None) -> bool:
        if not isinstance(left, str) or type(left) is not type(right):
            return left is right
        if comparison is None:
            return left == right
        return compare_as(left, right, comparison_name(comparison)) == 0

    @staticmethod
    def op_equality(left: str | None, right: str | None) -> bool:
        return left == right

    @staticmethod
    def op_inequality(left: str | None, right: str | None) -> bool:
        return left != right

    @staticmethod
    def intern(text: str) -> str:
        return text

    @staticmethod
    def is_interned(text: str) -> str:
        return text

    @staticmethod
    def copy(text: str) -> str:
        require(text, "str")
        return text

    @staticmethod
    def concat(*arguments: object) -> str:
        """Strings or objects, or one collection of them; a generic overload's type arguments come
        first.
        """
        if arguments and isinstance(arguments[0], tuple):
            arguments = arguments[1:]
        if len(arguments) == 1:
            (only,) = arguments
            if isinstance(only, Iterable) and not isinstance(only, str):
                return "".join(map(net_to_string, only))
            if only is None:
                raise ArgumentNullException("args")
        return "".join(map(net_to_string, arguments))

    @staticmethod
    def join(*arguments: object) -> str:
        """(separator, values) or (separator, values, startIndex, count)."""
        if arguments and isinstance(arguments[0], tuple):
            arguments = arguments[1:]
        separator, values, *part = arguments
        if values is None:
            raise ArgumentNullException("value" if part else "values")
        items = list(cast(Iterable[object], values))
        if part:
            start, count = cast("list[int]", part)
            not_negative(start, "startIndex")
            not_negative(count, "count")
            at_most(start, len(items) - count, "startIndex")
            items = items[start : start + count]
        return ("" if separator is None else cast(str, separator)).join(map(net_to_string, items))

    @staticmethod
    def format(*arguments: object) -> str:
        """(format, arguments…) or (provider, format, arguments…); one list stands for all
        arguments.
        """
        from poshws.clr.text.composite_format import (  # deferred
            CompositeFormat,
            composite_format,
        )

        provider: object = None
        if type(arguments[0]) is tuple:  # the types of Format[TArg0](provider, format, arg0)
            arguments = arguments[1:]
        if not isinstance(arguments[0], str) and len(arguments) > 1:
            provider, *rest = arguments
            arguments = tuple(rest)
        if len(arguments) == 2 and arguments[1] is None:
            # Of (string, object) and (string, object[]), null means the array.
            raise ArgumentNullException("args")
        template, *values = arguments
        if template is None:
            raise ArgumentNullException("format")
        if len(values) == 1 and isinstance(values[0], list):
            values = list(values[0])
        text = template if isinstance(template, str) else cast(CompositeFormat, template).format
        return composite_format(text, values, provider)


def _to_strip(given: object) -> str:
    """The letters to strip: white space where none are named."""
    if not given:
        return WHITE_SPACE
    return given if isinstance(given, str) else "".join(cast("list[str]", given))


def _form(form: object) -> str:
    return str(form).replace("Form", "NF")


def _how(how: list[object]) -> str:
    """The comparison that the rest of Compare's arguments asks for."""
    if not how or how[0] is False:
        return "CurrentCulture"
    if how[0] is True:
        return "CurrentCultureIgnoreCase"
    name = comparison_name(how[0])
    if name in ("", "None"):  # a culture, then CompareOptions
        options = str(how[1]) if len(how) > 1 else ""
        if "Ordinal" in options:
            return "OrdinalIgnoreCase" if "IgnoreCase" in options else "Ordinal"
        return "CurrentCultureIgnoreCase" if "IgnoreCase" in options else "CurrentCulture"
    return name


def check_size(count: int) -> None:
    """Raises for a text that no memory would hold."""
    if count > 2**30:
        raise OutOfMemoryException()


TYPES = describe(__file__, {"System.String": (str, StringMembers)})
