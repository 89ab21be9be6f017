"""ArraySegment: a part of an array, by offset and count, that shares the array's elements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from poshws.clr.collections.copying import INDEX_TEXT, RANGE_TEXT
from poshws.clr.collections.lists import array_of
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
)

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


class ArraySegment:
    """System.ArraySegment[T]."""

    __slots__ = ("net_type", "array", "offset", "count")

    def __init__(
        self, net_type: Type, array: Any = None, offset: int = 0, count: int | None = None
    ) -> None:
        if array is None:
            raise ArgumentNullException("array")
        self.net_type = net_type
        self.array: list[Any] = array
        self.offset = offset
        self.count = len(array) - offset if count is None else count
        if offset < 0 or self.count < 0 or offset + self.count > len(array):
            raise ArgumentException(RANGE_TEXT)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.array[self.offset : self.offset + self.count])

    def __len__(self) -> int:
        return self.count

    def __bool__(self) -> bool:
        return True

    def item(self, index: int) -> Any:
        self._check(index)
        return self.array[self.offset + index]

    def set_item(self, index: int, value: object) -> None:
        self._check(index)
        self.array[self.offset + index] = value

    def _check(self, index: int) -> None:
        if not 0 <= index < self.count:
            raise ArgumentOutOfRangeException("index", INDEX_TEXT)

    def slice(self, index: int, count: int | None = None) -> ArraySegment:
        size = self.count - index if count is None else count
        return ArraySegment(self.net_type, self.array, self.offset + index, size)

    def to_array(self) -> list[Any]:
        return array_of(self.net_type.arguments[0], self)

    def copy_to(self, target: Any, index: int = 0) -> None:
        if isinstance(target, ArraySegment):
            target, index = target.array, target.offset
        target[index : index + self.count] = list(self)


def segment_of(value: Any) -> ArraySegment:
    """A segment, or the whole of an array as one."""
    if isinstance(value, ArraySegment):
        return value
    return ArraySegment(close_type("System.ArraySegment`1", value.element_type), value)


class ArraySegmentMembers(ArraySegment):
    """With the conversion from an array, which a script's plain array goes through."""

    __slots__ = ()
    new = ArraySegment

    @staticmethod
    def op_implicit(array: object) -> ArraySegment | None:
        return None if array is None else segment_of(array)


TYPES = describe(__file__, {"System.ArraySegment`1": (ArraySegment, ArraySegmentMembers)})
