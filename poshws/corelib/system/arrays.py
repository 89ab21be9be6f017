"""Arrays: `object[]` is a plain list, `int[]` and its like a list that knows its element type,
`int[,]` a flat list.

`byte[]` is a `TypedArray` too: its elements are the 256 `Byte` objects of `numbers.BYTES`, so
`bytes(array)` works and an element costs a pointer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import TYPE_CHECKING, TypeVar

from poshws.corelib.automation_null import AUTOMATION_NULL

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

T = TypeVar("T")


def ensure_list(value: T | list[T]) -> list[T]:
    """The list itself, or one of the single value."""
    return value if isinstance(value, list) else [value]


class TypedArray(list[object]):
    """An array of one element type; whoever fills it has converted the elements."""

    __slots__ = ("element_type", "__weakref__")

    def __init__(self, items: Iterable[object] = (), *, element_type: Type) -> None:
        super().__init__(items)
        self.element_type = element_type

    @property
    def net_type(self) -> Type:
        return self.element_type.array_type()

    def __str__(self) -> str:
        return f"{self.element_type.full_name}[]"

    def __repr__(self) -> str:
        return f"TypedArray({list.__repr__(self)}, {self.element_type.name})"


class MultiArray:
    """An array of two dimensions or more, its elements flat in row order."""

    __slots__ = ("element_type", "items", "shape", "__weakref__")

    def __init__(self, element_type: Type, shape: tuple[int, ...], items: list[object]) -> None:
        self.element_type = element_type
        self.shape = shape
        self.items = items

    @property
    def net_type(self) -> Type:
        return self.element_type.array_type(len(self.shape))

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[object]:
        return iter(self.items)

    def offset(self, indices: tuple[int, ...]) -> int | None:
        """Where an element lies in `items`, or None outside the bounds."""
        place = 0
        for index, length in zip(indices, self.shape, strict=True):
            if not 0 <= index < length:
                return None
            place = place * length + index
        return place

    def positions(self) -> Iterator[tuple[int, ...]]:
        """Every index tuple in row order."""
        return product(*map(range, self.shape))


def has_null(values: list[object]) -> bool:
    """Whether an element is null; those of `byte[]` and its like cannot be, however many."""
    if type(values) is TypedArray and values.element_type.is_value_type:
        return False
    return any(value is None or value is AUTOMATION_NULL for value in values)
