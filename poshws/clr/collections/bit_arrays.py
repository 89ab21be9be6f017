"""BitArray: booleans in a row that can be combined bit by bit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

from poshws.clr.collections.copying import INDEX_TEXT, OFFSETS, copy_checked
from poshws.clr.metadata.describe import describe
from poshws.clr.system.argument_guards import not_negative
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
)
from poshws.corelib.memory_limits import check_array_size
from poshws.corelib.numerics.numbers import Byte


class BitArray:
    """System.Collections.BitArray; lowest bit first."""

    __slots__ = ("bits", "__weakref__")
    net_name: ClassVar[str] = "System.Collections.BitArray"

    def __init__(self, source: object, default: bool = False) -> None:
        if source is None:
            raise ArgumentNullException("values")
        if isinstance(source, int):
            not_negative(source, "length")
            check_array_size(source)
            self.bits = [default] * source
        else:
            self.bits = list(_bits_of(source))

    def __len__(self) -> int:
        return len(self.bits)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[bool]:
        return iter(self.bits)

    @property
    def length(self) -> int:
        return len(self.bits)

    @length.setter
    def length(self, value: int) -> None:
        not_negative(value, "value")
        self.bits = (self.bits + [False] * value)[:value]

    @property
    def count(self) -> int:
        return len(self.bits)

    @property
    def is_read_only(self) -> bool:
        return False

    @property
    def is_synchronized(self) -> bool:
        return False

    @property
    def sync_root(self) -> object:
        return self

    def item(self, index: int) -> bool:
        return self.get(index)

    def set_item(self, index: int, value: bool) -> None:
        self.set(index, value)

    def get(self, index: int) -> bool:
        self._check(index)
        return self.bits[index]

    def set(self, index: int, value: bool) -> None:
        self._check(index)
        self.bits[index] = value

    def set_all(self, value: bool) -> None:
        self.bits = [value] * len(self.bits)

    def and_(self, other: BitArray) -> BitArray:
        return self._combine(other, lambda a, b: a and b)

    def or_(self, other: BitArray) -> BitArray:
        return self._combine(other, lambda a, b: a or b)

    def xor(self, other: BitArray) -> BitArray:
        return self._combine(other, lambda a, b: a != b)

    def not_(self) -> BitArray:
        self.bits = [not bit for bit in self.bits]
        return self

    def right_shift(self, count: int) -> BitArray:
        """Towards bit 0."""
        self._check_count(count)
        self.bits = (self.bits[count:] + [False] * count)[: len(self.bits)]
        return self

    def left_shift(self, count: int) -> BitArray:
        self._check_count(count)
        self.bits = ([False] * count + self.bits)[: len(self.bits)]
        return self

    def has_all_set(self) -> bool:
        return all(self.bits)

    def has_any_set(self) -> bool:
        return any(self.bits)

    def copy_to(self, array: list[object], index: int) -> None:
        """Into bool[], or packed into byte[] or int[]."""
        name = getattr(getattr(array, "element_type", None), "full_name", "")
        width = {"System.Byte": 8, "System.Int32": 32}.get(name)
        if array is not None and width is None and name != "System.Boolean":
            raise ArgumentException(
                "Only supported array types for CopyTo on BitArrays are Boolean[], Int32[] and"
                " Byte[].",
                parameter="array",
            )
        if width is None:
            copy_checked(self.bits, array, index, OFFSETS)
            return
        packed: list[object] = []
        for start in range(0, len(self.bits), width):
            part = self.bits[start : start + width]
            number = sum(1 << place for place, bit in enumerate(part) if bit)
            wraps = width == 32 and number >= 2**31
            packed.append(Byte(number) if width == 8 else number - 2**32 if wraps else number)
        copy_checked(packed, array, index, OFFSETS)

    def clone(self) -> BitArray:
        return BitArray(self)

    def get_enumerator(self) -> Enumerator:
        return Enumerator(lambda: self.bits, "System.Collections.BitArray+BitArrayEnumeratorSimple")

    def _combine(self, other: BitArray, function: Callable[[bool, bool], bool]) -> BitArray:
        if other is None:
            raise ArgumentNullException("value")
        if len(other) != len(self):
            raise ArgumentException("Array lengths must be the same.")
        self.bits = [function(a, b) for a, b in zip(self.bits, other.bits, strict=True)]
        return self

    def _check(self, index: int) -> None:
        if not 0 <= index < len(self.bits):
            raise ArgumentOutOfRangeException("index", INDEX_TEXT, index)

    def _check_count(self, count: int) -> None:
        not_negative(count, "count")


def _bits_of(source: object) -> Iterator[bool]:
    for value in source:  # type: ignore[attr-defined]
        if isinstance(value, bool):
            yield value
        else:
            width = 8 if isinstance(value, Byte) else 32
            yield from (bool(value >> place & 1) for place in range(width))


TYPES = describe(__file__, {"System.Collections.BitArray": BitArray})
