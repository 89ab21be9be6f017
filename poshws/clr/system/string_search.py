"""Finding one text in another: IndexOf and its relatives, with .NET's starts, counts and
comparisons.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from poshws.clr.system.string_comparison import comparison_name
from poshws.clr.text import letters
from poshws.corelib.exceptions.dotnet import ArgumentNullException, ArgumentOutOfRangeException
from poshws.corelib.numerics.numbers import Char
from poshws.corelib.text.utf16 import split_pairs
from poshws.corelib.typesystem.enums import EnumValue

LAST_TEXT = "Index was out of range. Must be non-negative and less than the size of the collection."
START_TEXT = (
    "Index was out of range. Must be non-negative and less than or equal to the size of the"
    " collection."
)
COUNT_TEXT = (
    "Count must be positive and count must refer to a location within the string/array/collection."
)


def _prepared(text: str, value: str | None, how: Iterable[object]) -> tuple[str, str]:
    """Both strings in code units, folded where the comparison ignores case."""
    if value is None:
        raise ArgumentNullException("value")
    units, sought = split_pairs(text), split_pairs(value)
    for each in how:
        if each is True or comparison_name(each).endswith("IgnoreCase"):
            return letters.upper(units), letters.upper(sought)
    return units, sought


def _numbers(arguments: Iterable[object]) -> list[int]:
    return [n for n in arguments if isinstance(n, int) and not isinstance(n, (bool, EnumValue))]


def _window(units: str, arguments: tuple[object, ...]) -> tuple[int, int]:
    """Start and end from (startIndex, count), checked."""
    numbers = _numbers(arguments)
    start = numbers[0] if numbers else 0
    if not 0 <= start <= len(units):
        raise ArgumentOutOfRangeException("startIndex", START_TEXT)
    if len(numbers) < 2:
        return start, len(units)
    if not 0 <= numbers[1] <= len(units) - start:
        raise ArgumentOutOfRangeException("count", COUNT_TEXT)
    return start, start + numbers[1]


def _backward_window(units: str, arguments: tuple[object, ...]) -> tuple[int, int]:
    """Start and end of what LastIndexOf looks through, from (startIndex, count)."""
    numbers = _numbers(arguments)
    if not numbers:
        return 0, len(units)
    last = numbers[0]
    if not units and last in (-1, 0):
        return 0, 0
    if not 0 <= last <= len(units):
        raise ArgumentOutOfRangeException("startIndex", LAST_TEXT)
    stop = min(last + 1, len(units))
    if len(numbers) < 2:
        return 0, stop
    if not 0 <= numbers[1] <= last + 1:
        raise ArgumentOutOfRangeException("count", COUNT_TEXT)
    return last + 1 - numbers[1], stop


def _backward_letters(units: str, arguments: tuple[object, ...]) -> tuple[int, int]:
    """The same of those that look for characters."""
    numbers = _numbers(arguments)
    if not units or not numbers:
        return 0, len(units)
    last, count = numbers[0], numbers[-1] if len(numbers) > 1 else numbers[0] + 1
    if not 0 <= last < len(units):
        raise ArgumentOutOfRangeException("startIndex", LAST_TEXT)
    if not 0 <= count <= last + 1:
        raise ArgumentOutOfRangeException("count", COUNT_TEXT)
    return last + 1 - count, last + 1


class SearchMembers:
    """The members of System.String that look for something."""

    @staticmethod
    def contains(text: str, value: str | None, comparison: object = None) -> bool:
        if comparison is None and value is not None:
            return value in text
        units, sought = _prepared(text, value, [comparison])
        return sought in units

    @staticmethod
    def starts_with(text: str, value: str | None, *how: object) -> bool:
        """(value), (value, comparison) or (value, ignoreCase, culture)."""
        if not how and value is not None and text.isascii():
            return text.startswith(value)
        units, sought = _prepared(text, value, how[:1])
        return units.startswith(sought)

    @staticmethod
    def ends_with(text: str, value: str | None, *how: object) -> bool:
        if not how and value is not None and text.isascii():
            return text.endswith(value)
        units, sought = _prepared(text, value, how[:1])
        return units.endswith(sought)

    @staticmethod
    def index_of(text: str, value: str | None, *arguments: object) -> int:
        """(value), then startIndex, count and comparison as given."""
        if not arguments and value is not None and text.isascii():
            return text.find(value)
        units, sought = _prepared(text, value, arguments)
        start, stop = _window(units, arguments)
        return units.find(sought, start, stop)

    @staticmethod
    def last_index_of(text: str, value: str | None, *arguments: object) -> int:
        if type(value) is Char and arguments and type(arguments[0]) is int:
            return SearchMembers.last_index_of_any(text, value, *arguments)
        if not arguments and value is not None and text.isascii():
            return text.rfind(value)
        units, sought = _prepared(text, value, arguments)
        start, stop = _backward_window(units, arguments)
        return units.rfind(sought, start, stop)

    @staticmethod
    def index_of_any(text: str, any_of: object, *arguments: object) -> int:
        if any_of is None:
            raise ArgumentNullException("anyOf")
        units, wanted = split_pairs(text), frozenset(cast("Iterable[str]", any_of))
        start, stop = _window(units, arguments)
        return next((place for place in range(start, stop) if units[place] in wanted), -1)

    @staticmethod
    def last_index_of_any(text: str, any_of: object, *arguments: object) -> int:
        if any_of is None:
            raise ArgumentNullException("anyOf")
        units, wanted = split_pairs(text), frozenset(cast("Iterable[str]", any_of))
        start, stop = _backward_letters(units, arguments)
        places = range(stop - 1, start - 1, -1)
        return next((place for place in places if units[place] in wanted), -1)
