"""PriorityQueue: a heap with four children to a node, moved as .NET moves it, since scripts see the
order of ties.

A new element climbs while it is smaller than its parent; when the root is taken, the last element
sinks from there below the smallest of its children.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from poshws.clr.collections import equality
from poshws.clr.collections.comparers import default_order
from poshws.clr.collections.copying import OFFSETS, copy_checked
from poshws.clr.system.argument_guards import not_negative
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.typesystem.types import declared_type

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

EMPTY_TEXT = "Queue empty."


class UnorderedItems:
    """The elements with their priorities as they stand in the heap."""

    __slots__ = ("net_type", "queue", "__weakref__")

    def __init__(self, queue: PriorityQueue) -> None:
        self.queue = queue
        name = "System.Collections.Generic.PriorityQueue`2+UnorderedItemsCollection"
        self.net_type = declared_type(name).close(queue.net_type.arguments)

    def __len__(self) -> int:
        return len(self.queue.nodes)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[object]:
        from poshws.clr.system.tuples import ValueTuple, make_tuple  # deferred

        return iter([make_tuple(ValueTuple, node) for node in self.queue.nodes])

    @property
    def count(self) -> int:
        return len(self)

    def get_enumerator(self) -> Enumerator:
        name = f"{self.net_type.definition_name}+Enumerator"
        return Enumerator(lambda: self, name, self.net_type.arguments)

    def copy_to(self, array: list[object], index: int) -> None:
        copy_checked(list(self), array, index, OFFSETS)


class PriorityQueue:
    """System.Collections.Generic.PriorityQueue[TElement,TPriority]."""

    __slots__ = ("_compare", "comparer", "net_type", "nodes", "__weakref__")

    def __init__(self, net_type: Type, *arguments: object) -> None:
        self.net_type = net_type
        self.nodes: list[tuple[object, object]] = []
        self.comparer: object = default_order(net_type.arguments[1])
        self._compare: Callable[[object, object], int] = equality.order
        for argument in arguments:
            if isinstance(argument, int):
                not_negative(argument, "initialCapacity")
            elif isinstance(argument, list):
                self.nodes = [(pair.item1, pair.item2) for pair in argument]
            elif argument is not None:
                self.comparer = argument
                self._compare = equality.comparison(argument)
        self._heapify()

    @property
    def count(self) -> int:
        return len(self.nodes)

    @property
    def capacity(self) -> int:
        return max(4, len(self.nodes)) if self.nodes else 0

    @property
    def unordered_items(self) -> UnorderedItems:
        return UnorderedItems(self)

    def enqueue(self, element: object, priority: object) -> None:
        self.nodes.append((element, priority))
        self._climb((element, priority), len(self.nodes) - 1)

    def dequeue(self) -> object:
        if not self.nodes:
            raise InvalidOperationException(EMPTY_TEXT)
        return self._take_root()[0]

    def peek(self) -> object:
        if not self.nodes:
            raise InvalidOperationException(EMPTY_TEXT)
        return self.nodes[0][0]

    def try_dequeue(self, element: object, priority: object) -> bool:
        if not self.nodes:
            return False
        element.value, priority.value = self._take_root()  # type: ignore[attr-defined]
        return True

    def try_peek(self, element: object, priority: object) -> bool:
        if not self.nodes:
            return False
        element.value, priority.value = self.nodes[0]  # type: ignore[attr-defined]
        return True

    def dequeue_enqueue(self, element: object, priority: object) -> object:
        if not self.nodes:
            raise InvalidOperationException(EMPTY_TEXT)
        first = self.nodes[0]
        self._sink((element, priority), 0)
        return first[0]

    def enqueue_dequeue(self, element: object, priority: object) -> object:
        if self.nodes and self._compare(priority, self.nodes[0][1]) > 0:
            return self.dequeue_enqueue(element, priority)
        return element

    def enqueue_range(self, elements: Iterable[object], *priority: object) -> None:
        """(pairs) or (elements, priority)."""
        if priority:
            added = [(element, priority[0]) for element in elements]
        else:
            added = [(pair.item1, pair.item2) for pair in elements]  # type: ignore[attr-defined]
        if self.nodes:
            for element, rank in added:
                self.enqueue(element, rank)
        else:
            self.nodes = added
            self._heapify()

    def remove(
        self, element: object, removed: object, priority: object, comparer: object = None
    ) -> bool:
        place = equality.index_of((node[0] for node in self.nodes), element)
        if place < 0:
            return False
        removed.value, priority.value = self.nodes[place]  # type: ignore[attr-defined]
        last = self.nodes.pop()
        if place < len(self.nodes):
            if self._compare(last[1], priority.value) < 0:  # type: ignore[attr-defined]
                self._climb(last, place)
            else:
                self._sink(last, place)
        return True

    def clear(self) -> None:
        self.nodes.clear()

    def ensure_capacity(self, capacity: int) -> int:
        not_negative(capacity, "capacity")
        reserved = self.capacity
        return reserved if reserved >= capacity else max(reserved * 2, reserved + 4, capacity)

    def trim_excess(self) -> None:
        """Memory is Python's business."""

    def _take_root(self) -> tuple[object, object]:
        root = self.nodes[0]
        last = self.nodes.pop()
        if self.nodes:
            self._sink(last, 0)
        return root

    def _heapify(self) -> None:
        for place in range((len(self.nodes) - 2) // 4, -1, -1):
            self._sink(self.nodes[place], place)

    def _climb(self, node: tuple[object, object], place: int) -> None:
        nodes, compare = self.nodes, self._compare
        while place > 0:
            parent = (place - 1) >> 2
            if compare(node[1], nodes[parent][1]) >= 0:
                break
            nodes[place] = nodes[parent]
            place = parent
        nodes[place] = node

    def _sink(self, node: tuple[object, object], place: int) -> None:
        nodes, compare = self.nodes, self._compare
        while (first := (place << 2) + 1) < len(nodes):
            least = first
            for child in range(first + 1, min(first + 4, len(nodes))):
                if compare(nodes[child][1], nodes[least][1]) < 0:
                    least = child
            if compare(node[1], nodes[least][1]) <= 0:
                break
            nodes[place] = nodes[least]
            place = least
        nodes[place] = node
