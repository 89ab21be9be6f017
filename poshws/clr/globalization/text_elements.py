"""StringInfo: a text as its readers see it, by whole characters with what is combined with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    InvalidOperationException,
)
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import typed_array
from poshws.corelib.text.utf16 import join_pairs, split_pairs

_INDEX: Final = (
    "Index was out of range. Must be non-negative and less than the size of the collection."
)


def elements_of_text(text: str) -> list[str]:
    """The text elements (extended grapheme clusters)."""
    import regex  # type: ignore[import-untyped, unused-ignore]  # deferred

    found: list[str] = regex.findall(r"\X", text)
    return found


def _from(text: str | None, index: int) -> str:
    if text is None:
        raise ArgumentNullException("str")
    units = split_pairs(text)
    if not 0 <= index <= len(units):
        raise ArgumentOutOfRangeException("index", _INDEX)
    return join_pairs(units[index:])


class TextElementEnumerator:
    """System.Globalization.TextElementEnumerator."""

    __slots__ = ("_elements", "_starts", "_place", "__weakref__")
    net_name: ClassVar[str] = "System.Globalization.TextElementEnumerator"

    def __init__(self, text: str, index: int) -> None:
        self._elements = elements_of_text(text)
        self._starts = []
        for element in self._elements:
            self._starts.append(index)
            index += len(split_pairs(element))
        self._place = -1

    def __iter__(self) -> Iterator[str]:
        yield from self._elements[self._place + 1 :]

    def move_next(self) -> bool:
        self._place = min(self._place + 1, len(self._elements))
        return self._place < len(self._elements)

    @property
    def current(self) -> str:
        if self._place < 0:
            raise InvalidOperationException("Enumeration has not started. Call MoveNext.")
        if self._place >= len(self._elements):
            raise InvalidOperationException("Enumeration already finished.")
        return self._elements[self._place]

    def get_text_element(self) -> str:
        return self.current

    @property
    def element_index(self) -> int:
        return self._starts[self._place]

    def reset(self) -> None:
        self._place = -1


class StringInfo:
    """System.Globalization.StringInfo."""

    __slots__ = ("string", "__weakref__")
    net_name: ClassVar[str] = "System.Globalization.StringInfo"

    def __init__(self, text: str | None = "") -> None:
        if text is None:
            raise ArgumentNullException("value")
        self.string = text

    @property
    def length_in_text_elements(self) -> int:
        return len(elements_of_text(self.string))

    def substring_by_text_elements(self, start: int, length: int | None = None) -> str:
        elements = elements_of_text(self.string)
        if not 0 <= start < len(elements):
            raise ArgumentOutOfRangeException("startingTextElement", _INDEX)
        if length is None:
            return "".join(elements[start:])
        if not 0 <= length <= len(elements) - start:
            raise ArgumentOutOfRangeException("lengthInTextElements", _INDEX)
        return "".join(elements[start : start + length])

    @staticmethod
    def get_next_text_element(text: str, index: int = 0) -> str:
        return next(iter(elements_of_text(_from(text, index))), "")

    @staticmethod
    def get_next_text_element_length(text: str, index: int = 0) -> int:
        return len(split_pairs(StringInfo.get_next_text_element(text, index)))

    @staticmethod
    def get_text_element_enumerator(text: str, index: int = 0) -> TextElementEnumerator:
        return TextElementEnumerator(_from(text, index), index)

    @staticmethod
    def parse_combining_characters(text: str) -> TypedArray:
        starts, place = [], 0
        for element in elements_of_text(_from(text, 0)):
            starts.append(place)
            place += len(split_pairs(element))
        return typed_array("System.Int32", starts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StringInfo) and self.string == other.string

    def __hash__(self) -> int:
        return hash(self.string)


TYPES = describe(
    __file__,
    {
        "System.Globalization.StringInfo": StringInfo,
        "System.Globalization.TextElementEnumerator": TextElementEnumerator,
    },
)
