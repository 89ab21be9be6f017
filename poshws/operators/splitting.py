"""`-split` and `-join`: strings cut at patterns, plain text or where a script block says so, and
put together again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import InvalidCastException
from poshws.corelib.exceptions.powershell import ParseException, RuntimeException
from poshws.corelib.messages import message
from poshws.corelib.psobject import base_of
from poshws.corelib.regex.regex import escape, regex_of
from poshws.corelib.regex.syntax import (
    EXPLICIT,
    EXTENDED,
    IGNORE_CASE,
    MULTILINE,
    RIGHT_TO_LEFT,
    SINGLE_LINE,
)
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.types import Type, core_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import (
    convert_to_string,
    element_string,
    join_elements,
    net_to_string,
)
from poshws.objects.conversion.truth import truth
from poshws.objects.enumeration import elements_of, enumerable
from poshws.objects.invocation.calls import preferred_methods
from poshws.objects.shadowing import added_text
from poshws.operators.arithmetic.number_kinds import int_type
from poshws.operators.matching import is_block

_SIMPLE: Final = 1
_IGNORE_CASE: Final = 64
_REGEX_OPTIONS: Final = {
    8: EXTENDED,
    16: MULTILINE,
    32: SINGLE_LINE,
    64: IGNORE_CASE,
    128: EXPLICIT,
}

Predicate = Callable[[Any, str, list[Any]], Any]


_STRING: Final = core_type("System.String")


def text_array(parts: Iterable[str]) -> TypedArray:
    """`string[]` of the parts."""
    # What the class would do, in half the time.
    array = TypedArray.__new__(TypedArray)
    array += parts
    array.element_type = _STRING
    return array


def split_text(text: str, pattern: str, ignore_case: bool) -> TypedArray:
    """`text -split pattern`, all its parts."""
    return text_array(regex_of(pattern, IGNORE_CASE if ignore_case else 0).split(text))


def split_all(value: object) -> list[Any]:
    """`-split value`: at blanks, those around the text left out."""
    return text_array(
        part
        for each in elements_of(value)
        for part in regex_of("\\s+").split(convert_to_string(each).strip())
    )


def split(
    left: object, right: object, ignore_case: bool, run: Predicate | None = None
) -> list[Any]:
    """`left -split separator, count, options`.

    `run` calls a script block with a character as `$_` and the text and place as arguments.
    """
    if type(left) is str and type(right) is str:
        return split_text(left, right, ignore_case)
    arguments = [] if right is AUTOMATION_NULL else elements_of(base_of(right))
    if not arguments:
        shown = "" if right is AUTOMATION_NULL else net_to_string(right)
        raise RuntimeException(
            message("BadArgumentOfOperator", "-split", shown),
            error_id="BadOperatorArgument",
            category="InvalidOperation",
            target=right,
        )
    items = [] if left is AUTOMATION_NULL else elements_of(left)
    strings = [convert_to_string(each) for each in items]
    separator = base_of(arguments[0])
    limit = _as(arguments[1], int_type()) if len(arguments) > 1 else 0
    options = _options(arguments, is_block(separator), ignore_case)
    if is_block(separator) and run is not None:
        if abs(limit) == 1:
            return text_array(strings)
        cut = _cut_backwards if limit < 0 else _cut
        return text_array(
            part for text in strings for part in cut(text, separator, abs(limit), run)
        )
    return _split_with_pattern(strings, convert_to_string(separator), limit, options)


def _as(value: object, wanted: Type) -> Any:
    try:
        return convert(value, wanted)
    except InvalidCastException as error:
        raise RuntimeException(error.message, error) from error


def _options(arguments: list[object], has_block: bool, ignore_case: bool) -> int:
    given = base_of(arguments[2]) if len(arguments) > 2 else None
    if given is None:
        return _IGNORE_CASE if ignore_case else 0
    if given == "" and isinstance(given, str):
        return 0
    options = int(_as(given, core_type("System.Management.Automation.SplitOptions")))
    if has_block:
        raise _wrong("InvalidSplitOptionWithPredicate")
    return options | _IGNORE_CASE if ignore_case else options


def _wrong(name: str) -> ParseException:
    return ParseException(message(name), error_id=name, category="InvalidOperation")


def _split_with_pattern(strings: list[str], separator: str, limit: int, options: int) -> list[Any]:
    if options & _SIMPLE:
        if options & ~(_SIMPLE | _IGNORE_CASE):
            raise _wrong("InvalidSplitOptionCombination")
        separator = escape(separator)
    flags = sum(flag for bit, flag in _REGEX_OPTIONS.items() if options & bit)
    if limit < 0:
        flags |= RIGHT_TO_LEFT
    regex = regex_of(separator, flags)
    return text_array(part for text in strings for part in regex.split(text, abs(limit)))


def _cut(text: str, block: object, limit: int, run: Predicate) -> list[str]:
    parts: list[str] = []
    start = 0
    for place, char in enumerate(text):
        if truth(run(block, char, [text, place])):
            parts.append(text[start:place])
            start = place + 1
            if len(parts) + 1 == limit:
                break
    return [*parts, text[start:]]


def _cut_backwards(text: str, block: object, limit: int, run: Predicate) -> list[str]:
    parts: list[str] = []
    end = len(text)
    for place in range(len(text) - 1, -1, -1):
        if truth(run(block, text[place], [text, place])):
            parts.append(text[place + 1 : end])
            end = place
            if len(parts) + 1 == limit:
                break
    return [*reversed([*parts, text[:end]])]


def join(left: object, separator: object = "") -> str:
    """`left -join separator`"""
    between = separator if type(separator) is str else convert_to_string(separator)
    if isinstance(left, list) and (not left or isinstance(left[0], str)):
        try:
            return between.join(left)
        except TypeError:  # not all of them are strings or characters
            pass
    # An IEnumerator is no IEnumerable: it counts as one value, whose text is that of its elements.
    elements = None if hasattr(left, "move_next") else enumerable(left)
    if elements is None:
        return convert_to_string(left)
    if "tostring" in preferred_methods:
        return between.join(added_text(each) or element_string(each) for each in elements)
    return join_elements(elements, between)
