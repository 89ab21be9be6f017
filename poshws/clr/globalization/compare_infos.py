"""CompareInfo: comparing and finding text as a culture does, with CompareOptions."""

from __future__ import annotations

from typing import ClassVar, Final

from poshws.clr.system.string_comparison import compare_as
from poshws.corelib.exceptions.dotnet import ArgumentOutOfRangeException
from poshws.corelib.globalization.collation import compare_text, equal_text
from poshws.corelib.typesystem.enums import EnumValue

_IGNORE_CASE: Final = 1
_ORDINAL: Final = 0x40000000
_ORDINAL_IGNORE_CASE: Final = 0x10000000

_INDEX_TEXT: Final = (
    "Index was out of range. Must be non-negative and less than or equal to the size of the "
    "collection."
)
_COUNT_TEXT: Final = (
    "Count must be positive and count must refer to a location within the string/array/collection."
)


class CompareInfo:
    """System.Globalization.CompareInfo."""

    __slots__ = ("name", "lcid")
    net_name: ClassVar[str] = "System.Globalization.CompareInfo"

    def __init__(self, name: str, lcid: int = 127) -> None:
        self.name = name
        self.lcid = lcid

    def __str__(self) -> str:
        return f"CompareInfo - {self.name}"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CompareInfo) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)

    @staticmethod
    def get_compare_info(culture: str | int, assembly: object = None) -> CompareInfo:
        from poshws.clr.globalization.cultures import CultureInfo  # deferred: circle

        return CultureInfo(culture).compare_info

    def compare(self, *arguments: object) -> int:
        """(a, b), (a, b, options), or with offsets, and lengths, behind each text."""
        options = 0
        parts = list(arguments)
        texts = [each for each in parts if isinstance(each, str) or each is None]
        if len(parts) in (3, 5, 7):
            options = int(parts.pop())  # type: ignore[call-overload]
        left, right = texts[:2]
        if len(parts) == 4:
            left, right = _cut(left, parts[1]), _cut(right, parts[3])
        elif len(parts) == 6:
            left, right = _cut(left, parts[1], parts[2]), _cut(right, parts[4], parts[5])
        return _compare(left, right, options)

    def is_prefix(self, text: str, prefix: str, options: int = 0) -> bool:
        return _equal(text[: len(prefix)], prefix, options)

    def is_suffix(self, text: str, suffix: str, options: int = 0) -> bool:
        return not suffix or _equal(text[-len(suffix) :], suffix, options)

    def index_of(self, text: str, value: str, *where: int) -> int:
        """(text, value), with a start, a count, and options behind."""
        start, count, options = _where(where, 0, len(text))
        if not 0 <= start <= len(text):
            raise ArgumentOutOfRangeException("startIndex", _INDEX_TEXT)
        if count is None:
            count = len(text) - start
        if not 0 <= count <= len(text) - start:
            raise ArgumentOutOfRangeException("count", _COUNT_TEXT)
        for place in range(start, start + count - len(value) + 1):
            if _equal(text[place : place + len(value)], value, options):
                return place
        return -1

    def last_index_of(self, text: str, value: str, *where: int) -> int:
        """(text, value), with the last place, a count, and options behind."""
        start, count, options = _where(where, len(text) - 1, len(text))
        if not text and start in (-1, 0):
            return -1 if value else 0
        if not 0 <= start <= len(text):
            raise ArgumentOutOfRangeException("startIndex", _INDEX_TEXT)
        first = 0 if count is None else start - count + 1
        if count is not None and (count < 0 or first < 0):
            raise ArgumentOutOfRangeException("count", _COUNT_TEXT)
        for place in range(start - len(value) + 1, first - 1, -1):
            if _equal(text[place : place + len(value)], value, options):
                return place
        return -1


def _where(where: tuple[int, ...], start: int, count: int) -> tuple[int, int | None, int]:
    options = 0
    if where and isinstance(where[-1], EnumValue):
        options = int(where[-1])
        where = where[:-1]
    first = where[0] if where else start
    return first, where[1] if len(where) > 1 else None, options


def _cut(text: str | None, start: object, count: object = None) -> str | None:
    if text is None:
        return None
    end = len(text) if count is None else start + count  # type: ignore[operator]
    return text[start:end]  # type: ignore[index]


def _compare(left: str | None, right: str | None, options: int) -> int:
    if left is None or right is None:
        return compare_as(left, right, "Ordinal")
    if options & (_ORDINAL | _ORDINAL_IGNORE_CASE):
        name = "OrdinalIgnoreCase" if options & _ORDINAL_IGNORE_CASE else "Ordinal"
        return compare_as(left, right, name)
    return compare_text(left, right, bool(options & _IGNORE_CASE))


def _equal(left: str, right: str, options: int) -> bool:
    if options & (_ORDINAL | _ORDINAL_IGNORE_CASE):
        return _compare(left, right, options) == 0
    return equal_text(left, right, bool(options & _IGNORE_CASE))
