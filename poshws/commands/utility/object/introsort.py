"""The order .NET's List.Sort gives to equal elements, as the output of Sort-Object shows it.

.NET sorts introspectively: quicksort with the median of three as the pivot, insertion sort for
sixteen elements or fewer, heapsort when quicksort goes too deep. It is not stable, but it always
does the same. Here it runs over the ranks (small integers) of elements whose order is known, and
only when some are equal; or over the elements themselves where they are of mixed types, so that
what is less depends on which is asked (10 and '9').
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cmp_to_key
from typing import Any, TypeVar

T = TypeVar("T")

_INSERTION_SORT_SIZE = 16


def introspective_order(ranked: list[tuple[int, T]]) -> list[tuple[int, T]]:
    """A stably sorted list of (rank, entry) in the order .NET would have left it in.

    Entries have their place in the input as `index`.
    """
    is_small = len(ranked) <= _INSERTION_SORT_SIZE and len(ranked) != 3  # three are not kept apart
    if is_small or ranked[-1][0] == len(ranked) - 1:
        return ranked
    by_input = sorted(ranked, key=lambda each: each[1].index)  # type: ignore[attr-defined]
    ranks = [rank for rank, _ in by_input]
    places = list(range(len(ranks)))
    _Sorter(ranks, places).sort()
    return [by_input[place] for place in places]


def introsorted(items: list[T], compare: Callable[[T, T], int]) -> list[T]:
    """The items in the order that .NET leaves them in, however `compare` contradicts itself."""
    places = list(range(len(items)))
    _Sorter([cmp_to_key(compare)(item) for item in items], places).sort()
    return [items[place] for place in places]


class _Sorter:
    """Sorts `ranks`, and `places` along with them."""

    def __init__(self, ranks: list[Any], places: list[int]) -> None:
        self.ranks = ranks
        self.places = places

    def sort(self) -> None:
        length = len(self.ranks)
        self._sort_part(0, length, 2 * length.bit_length())

    def _sort_part(self, start: int, size: int, depth: int) -> None:
        while size > 1:
            if size <= _INSERTION_SORT_SIZE:
                self._sort_small(start, size)
                return
            if depth == 0:
                self._heap_sort(start, size)
                return
            depth -= 1
            pivot = self._partition(start, size)
            self._sort_part(start + pivot + 1, size - pivot - 1, depth)
            size = pivot

    def _sort_small(self, start: int, size: int) -> None:
        if size == 2:
            self._swap_if_greater(start, start + 1)
        elif size == 3:
            self._swap_if_greater(start, start + 1)
            self._swap_if_greater(start, start + 2)
            self._swap_if_greater(start + 1, start + 2)
        else:
            self._insertion_sort(start, size)

    def _swap_if_greater(self, first: int, second: int) -> None:
        if self.ranks[first] > self.ranks[second]:
            self._swap(first, second)

    def _swap(self, first: int, second: int) -> None:
        ranks, places = self.ranks, self.places
        ranks[first], ranks[second] = ranks[second], ranks[first]
        places[first], places[second] = places[second], places[first]

    def _partition(self, start: int, size: int) -> int:
        """Splits a part at the median of three of its elements; gives where that went."""
        high = start + size - 1
        middle = start + ((size - 1) >> 1)
        self._swap_if_greater(start, middle)
        self._swap_if_greater(start, high)
        self._swap_if_greater(middle, high)
        ranks = self.ranks
        pivot = ranks[middle]
        self._swap(middle, high - 1)
        left, right = start, high - 1
        while left < right:
            left += 1
            while ranks[left] < pivot:
                left += 1
            right -= 1
            while pivot < ranks[right]:
                right -= 1
            if left >= right:
                break
            self._swap(left, right)
        if left != high - 1:
            self._swap(left, high - 1)
        return left - start

    def _insertion_sort(self, start: int, size: int) -> None:
        ranks, places = self.ranks, self.places
        for i in range(start, start + size - 1):
            rank, place = ranks[i + 1], places[i + 1]
            j = i
            while j >= start and rank < ranks[j]:
                ranks[j + 1], places[j + 1] = ranks[j], places[j]
                j -= 1
            ranks[j + 1], places[j + 1] = rank, place

    def _heap_sort(self, start: int, size: int) -> None:
        for i in range(size >> 1, 0, -1):
            self._down_heap(start, i, size)
        for i in range(size, 1, -1):
            self._swap(start, start + i - 1)
            self._down_heap(start, 1, i - 1)

    def _down_heap(self, start: int, i: int, size: int) -> None:
        ranks, places = self.ranks, self.places
        rank, place = ranks[start + i - 1], places[start + i - 1]
        while i <= size >> 1:
            child = 2 * i
            if child < size and ranks[start + child - 1] < ranks[start + child]:
                child += 1
            if not rank < ranks[start + child - 1]:
                break
            ranks[start + i - 1] = ranks[start + child - 1]
            places[start + i - 1] = places[start + child - 1]
            i = child
        ranks[start + i - 1], places[start + i - 1] = rank, place
