"""The order that Sort-Object gives with -Stable, -Top and -Bottom.

PowerShell keeps the best entries in a heap, then sorts what is left of them. Where elements of
mixed types contradict each other (10 and '9'), what comes out depends on each comparison made on
the way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from poshws.commands.utility.object.introsort import introsorted

T = TypeVar("T")


def heap_sorted(
    items: list[T], compare: Callable[[T, T], int], *, top: int = 0, bottom: int = 0
) -> list[T]:
    """The first `top` or last `bottom` of the items in order, or all of them if neither is given.

    `compare` must say of any two which comes first. As in PowerShell only -1 and 1 count as below
    and above in the heap: characters, whose CompareTo is their difference, are neither there.
    """
    size = top or bottom or len(items)
    sign = -1 if top else 1
    heap: list[T] = []
    for item in items:
        if len(heap) == size and compare(heap[0], item) == sign:
            continue
        if len(heap) == size:
            heap.append(item)
            # PowerShell takes what is behind a full heap for a child of the element in its middle
            _bubble_up(heap, (size - 1) >> 1, compare, sign)
            heap[0] = heap.pop()
            _sink(heap, compare, sign)
        else:
            heap.append(item)
            _bubble_up(heap, (len(heap) - 2) >> 1, compare, sign)
    return introsorted(heap, compare)


def _bubble_up(heap: list[T], parent: int, compare: Callable[[T, T], int], sign: int) -> None:
    """Moves the last element up, from below `parent`."""
    child = len(heap) - 1
    while child > 0:
        if compare(heap[child], heap[parent]) == sign:
            return
        heap[child], heap[parent] = heap[parent], heap[child]
        child, parent = parent, (parent - 1) >> 1


def _sink(heap: list[T], compare: Callable[[T, T], int], sign: int) -> None:
    """Moves the first element down to where it belongs."""
    size = len(heap)
    parent = 0
    while parent < size >> 1:
        child, right = 2 * parent + 1, 2 * parent + 2
        if right != size and compare(heap[child], heap[right]) == sign:
            child = right
        if compare(heap[child], heap[parent]) in (0, sign):
            return
        heap[child], heap[parent] = heap[parent], heap[child]
        parent = child
