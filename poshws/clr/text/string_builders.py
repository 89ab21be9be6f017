"""StringBuilder: a text that grows in place, kept as pieces until it is read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar, cast

from poshws.clr.metadata.describe import describe
from poshws.clr.system.argument_guards import not_negative, positive, require
from poshws.clr.system.strings import StringMembers
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    IndexOutOfRangeException,
)
from poshws.corelib.memory_limits import check_string_size
from poshws.corelib.numerics.numbers import Char
from poshws.corelib.text.utf16 import is_plain, join_pairs, length, split_pairs
from poshws.objects.conversion.strings import net_to_string

INDEX_TEXT = (
    "Index was out of range. Must be non-negative and less than the size of the collection."
)
INDEX_OR_END_TEXT = (
    "Index was out of range. Must be non-negative and less than or equal to the size of the"
    " collection."
)


_OUTSIDE = "Index and length must refer to a location within the string."


class StringBuilder:
    """System.Text.StringBuilder."""

    __slots__ = ("_capacity", "_counted", "_length", "max_capacity", "pieces", "__weakref__")
    net_name: ClassVar[str] = "System.Text.StringBuilder"

    # Compiled code appends to them, characters too (compiler/optimize/intrinsics.py).
    pieces: list[str]

    def __init__(self, *arguments: object) -> None:
        """(), (capacity), (value), (value, capacity), (value, startIndex, length, capacity),
        (capacity, max).
        """
        if not arguments:
            self.pieces, self._length, self._counted = [], 0, 0
            self._capacity, self.max_capacity = 16, 2**31 - 1
            return
        strings = [text for text in arguments if isinstance(text, str)]
        numbers = [number for number in arguments if isinstance(number, int)]
        text = strings[0] if strings else ""
        limits = not strings and len(numbers) == 2
        if limits:
            positive(numbers[1], "maxCapacity")
            if numbers[0] > numbers[1]:
                raise ArgumentOutOfRangeException("capacity", "Capacity exceeds maximum capacity.")
        self.max_capacity = numbers[1] if limits else 2**31 - 1
        capacity = (numbers[0] if limits else numbers[-1]) if numbers else 16
        not_negative(capacity, "capacity")
        if len(numbers) == 3:
            start, count, _ = numbers
            not_negative(count, "length")
            not_negative(start, "startIndex")
            if start > len(text) - count:
                raise ArgumentOutOfRangeException("length", _OUTSIDE)
            text = text[start : start + count]
        self.pieces = [text] if text else []
        # The length of so many pieces is known.
        self._length, self._counted = length(text), len(self.pieces)
        self._capacity = max(capacity or 16, self._length)

    def __str__(self) -> str:
        pieces = self.pieces
        if not pieces:
            return ""
        if len(pieces) > 1 or type(pieces[0]) is not str:
            len(self)
            pieces[:] = ["".join(pieces)]
            self._counted = 1
        return pieces[0]

    def __len__(self) -> int:
        pieces = self.pieces
        if self._counted < len(pieces):
            for piece in pieces[self._counted :]:
                self._length += len(piece) if piece.isascii() else length(piece)
            self._counted = len(pieces)
        return self._length

    def __bool__(self) -> bool:
        return True

    @property
    def length(self) -> int:
        return len(self)

    @length.setter
    def length(self, value: int) -> None:
        if value < 0:
            raise ArgumentOutOfRangeException("value", "Length cannot be less than zero.")
        units = split_pairs(str(self))
        self._set(units[:value] + "\0" * (value - len(units)))

    @property
    def capacity(self) -> int:
        """Doubled, as .NET's chunks grow."""
        needed = len(self)
        while self._capacity < needed:
            self._capacity = max(self._capacity + max(needed - self._capacity, self._capacity), 16)
        return self._capacity

    @capacity.setter
    def capacity(self, value: int) -> None:
        if value < len(self):
            text = "capacity was less than the current size."
            raise ArgumentOutOfRangeException("value", text)
        self._capacity = value

    def ensure_capacity(self, capacity: int) -> int:
        not_negative(capacity, "capacity")
        if self.capacity < capacity:
            self._capacity = capacity
        return self._capacity

    def append(self, value: Any, *part: int) -> StringBuilder:
        """(value), (char, repeatCount), (text, startIndex, count) or (chars, startIndex, count)."""
        kind = type(value)
        if not part:
            is_text = kind is str or kind is Char
            self.pieces.append(value if is_text else _text_of(value, part))
        elif kind is Char:
            not_negative(part[0], "repeatCount")
            check_string_size(part[0])
            self._put(value * part[0])
        else:
            _check_part(
                value, part, ("startIndex", "charCount" if isinstance(value, list) else "count")
            )
            self._put(_text_of(value, part))
        return self

    def append_line(self, value: str | None = None) -> StringBuilder:
        self._put(f"{value or ''}\n")
        return self

    def append_format(self, *arguments: object) -> StringBuilder:
        self._put(StringMembers.format(*arguments))
        return self

    def append_join(self, *arguments: object) -> StringBuilder:
        """(separator, values); a generic overload's type arguments come first."""
        self._put(StringMembers.join(*arguments))
        return self

    def insert(self, index: int, value: object, *part: int) -> StringBuilder:
        """(index, value), (index, text, count) or (index, chars, startIndex, charCount)."""
        units = split_pairs(str(self))
        if len(part) == 1:
            not_negative(part[0], "count")
        if not 0 <= index <= len(units):
            raise ArgumentOutOfRangeException("index", INDEX_OR_END_TEXT)
        if len(part) == 2:
            _check_part(value, part, ("startIndex", "startIndex"), "charCount")
        added = _text_of(value, part) if len(part) != 1 else _text_of(value, ()) * part[0]
        self._set(units[:index] + split_pairs(added) + units[index:])
        return self

    def remove(self, start: int, count: int) -> StringBuilder:
        not_negative(count, "length")
        not_negative(start, "startIndex")
        units = split_pairs(str(self))
        if count > len(units) - start:
            raise ArgumentOutOfRangeException("length", INDEX_OR_END_TEXT)
        self._set(units[:start] + units[start + count :])
        return self

    def replace(self, old: str, new: str | None, *part: int) -> StringBuilder:
        """(old, new) or (old, new, startIndex, count), for strings and for characters."""
        require(old, "oldValue")
        if not old:
            raise ArgumentException("The value cannot be an empty string.", parameter="oldValue")
        text = str(self)
        if not part:
            self._set(text.replace(old, new or ""))
            return self
        start, count = part
        if not 0 <= start <= len(text):
            raise ArgumentOutOfRangeException("startIndex", INDEX_OR_END_TEXT)
        if not 0 <= count <= len(text) - start:
            raise ArgumentOutOfRangeException("count", INDEX_OR_END_TEXT)
        inside = text[start : start + count].replace(old, new or "")
        self._set(text[:start] + inside + text[start + count :])
        return self

    def clear(self) -> StringBuilder:
        self.pieces.clear()
        self._length = self._counted = 0
        return self

    def to_string(self, *part: int) -> str:
        """(), or (startIndex, length)."""
        if not part:
            return str(self)
        start, count = part
        units = split_pairs(str(self))
        not_negative(start, "startIndex")
        if start > len(units):
            text = "startIndex cannot be larger than length of string."
            raise ArgumentOutOfRangeException("startIndex", text)
        not_negative(count, "length")
        if start > len(units) - count:
            raise ArgumentOutOfRangeException("length", _OUTSIDE)
        return join_pairs(units[start : start + count])

    def chars(self, index: int) -> Char:
        units = split_pairs(str(self))
        if not 0 <= index < len(units):
            raise IndexOutOfRangeException()
        return Char(units[index])

    def set_chars(self, index: int, value: str) -> None:
        units = split_pairs(str(self))
        if not 0 <= index < len(units):
            raise ArgumentOutOfRangeException("index", INDEX_TEXT)
        self._set(units[:index] + value + units[index + 1 :])

    def copy_to(self, source: int, destination: list[object], start: int, count: int) -> None:
        units = split_pairs(str(self))
        not_negative(start, "destinationIndex")
        if start > len(destination) - count:
            text = "Either offset did not refer to a position in the string, or there is an"
            raise ArgumentException(f"{text} insufficient length of destination character array.")
        if not 0 <= source <= len(units):
            raise ArgumentOutOfRangeException("sourceIndex", INDEX_OR_END_TEXT)
        if source > len(units) - count:
            raise ArgumentException(
                "Source string was not long enough. Check sourceIndex and count."
            )
        destination[start : start + count] = map(Char, units[source : source + count])

    def equals(self, other: object) -> bool:
        return isinstance(other, StringBuilder) and str(self) == str(other)

    def _put(self, text: str) -> None:
        self.pieces.append(text)

    def _set(self, units: str) -> None:
        self._length = len(units) if is_plain(units) else length(units)
        text = join_pairs(units)
        self.pieces[:] = [text] if text else []
        self._counted = len(self.pieces)


def _check_part(
    value: object, part: tuple[int, ...], names: tuple[str, str], count_name: str = ""
) -> None:
    """Raises where a start and a count, named like that, are not inside of a value."""
    if len(part) != 2:
        return
    (start, count), (start_name, end_name) = part, names
    not_negative(start, start_name)
    not_negative(count, count_name or end_name)
    size = 0 if value is None else len(split_pairs(_text_of(value, ())))
    if value is None and (start or count):
        raise ArgumentNullException("value")
    if start > size - count:
        is_text = type(value) is str
        raise ArgumentOutOfRangeException(start_name if is_text else end_name, INDEX_OR_END_TEXT)


def _text_of(value: object, part: tuple[int, ...]) -> str:
    """What appending a value adds; a part of it where start and count are given."""
    if isinstance(value, list) and getattr(value, "element_type", None) is not None:
        value = "".join(cast(Iterable[str], value))  # char[]
    text = net_to_string(value)
    return split_pairs(text)[part[0] : part[0] + part[1]] if len(part) == 2 else text


TYPES = describe(__file__, {"System.Text.StringBuilder": StringBuilder})
