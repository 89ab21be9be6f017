"""LinkedList: nodes that know their neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from poshws.clr.collections import equality
from poshws.clr.collections.copying import SPACE, copy_checked
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    CollectionModified,
    InvalidOperationException,
)

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


class LinkedListNode:
    """System.Collections.Generic.LinkedListNode[T]."""

    __slots__ = ("list", "net_type", "next", "previous", "value", "__weakref__")

    def __init__(self, net_type: Type, value: object) -> None:
        self.net_type = net_type
        self.value = value
        self.list: LinkedList | None = None
        self.next: LinkedListNode | None = None
        self.previous: LinkedListNode | None = None


class LinkedList:
    """System.Collections.Generic.LinkedList[T]."""

    __slots__ = ("count", "first", "last", "net_type", "__weakref__")

    def __init__(self, net_type: Type, values: Iterable[object] = ()) -> None:
        self.net_type = net_type
        self.first: LinkedListNode | None = None
        self.last: LinkedListNode | None = None
        self.count = 0
        if values is None:
            raise ArgumentNullException("collection")
        for value in values:
            self.add_last(value)

    def __len__(self) -> int:
        return self.count

    def __bool__(self) -> bool:
        return True

    def nodes(self) -> Iterator[LinkedListNode]:
        node = self.first
        while node is not None:
            yield node
            node = node.next

    def __iter__(self) -> Iterator[object]:
        size = self.count
        for node in self.nodes():
            yield node.value
            if self.count != size:
                raise CollectionModified

    def add_first(self, value: object) -> LinkedListNode | None:
        return self._put(value, None, self.first)

    def add_last(self, value: object) -> LinkedListNode | None:
        return self._put(value, self.last, None)

    def add(self, item: object) -> None:
        self._put(item, self.last, None)

    def add_after(self, node: LinkedListNode, value: object) -> LinkedListNode | None:
        self._check(node)
        return self._put(value, node, node.next)

    def add_before(self, node: LinkedListNode, value: object) -> LinkedListNode | None:
        self._check(node)
        return self._put(value, node.previous, node)

    def clear(self) -> None:
        for node in list(self.nodes()):
            self._take(node)

    def contains(self, value: object) -> bool:
        return self.find(value) is not None

    def copy_to(self, array: list[object], index: int) -> None:
        if array is not None and index > len(array):
            text = "Must be less than or equal to the size of the collection."
            raise ArgumentOutOfRangeException("index", text, index)
        copy_checked([node.value for node in self.nodes()], array, index, SPACE)

    def find(self, value: object) -> LinkedListNode | None:
        return next((node for node in self.nodes() if equality.same(node.value, value)), None)

    def find_last(self, value: object) -> LinkedListNode | None:
        found = None
        for node in self.nodes():
            if equality.same(node.value, value):
                found = node
        return found

    def on_deserialization(self, sender: object) -> None:
        """Nothing was read from a stream of .NET's."""

    def get_enumerator(self) -> Enumerator:
        name = "System.Collections.Generic.LinkedList`1+Enumerator"
        return Enumerator(lambda: self, name, self.net_type.arguments)

    def remove(self, value: object) -> bool | None:
        """A value (says whether it was there) or a node."""
        if isinstance(value, LinkedListNode):
            self._check(value)
            self._take(value)
            return None
        node = self.find(value)
        if node is None:
            return False
        self._take(node)
        return True

    def remove_first(self) -> None:
        if self.first is None:
            raise InvalidOperationException("The LinkedList is empty.")
        self._take(self.first)

    def remove_last(self) -> None:
        if self.last is None:
            raise InvalidOperationException("The LinkedList is empty.")
        self._take(self.last)

    def _check(self, node: LinkedListNode | None) -> None:
        if node is None:
            raise ArgumentNullException("node")
        if node.list is not self:
            text = "The LinkedList node does not belong to current LinkedList."
            raise InvalidOperationException(text)

    def _put(
        self, value: object, before: LinkedListNode | None, after: LinkedListNode | None
    ) -> LinkedListNode | None:
        """Links a value or a node in; a node that was given is not given back."""
        is_node = isinstance(value, LinkedListNode)
        if isinstance(value, LinkedListNode):
            if value.list is not None:
                text = "The LinkedList node already belongs to a LinkedList."
                raise InvalidOperationException(text)
            node = value
        else:
            kind = "System.Collections.Generic.LinkedListNode`1"
            node = LinkedListNode(close_type(kind, *self.net_type.arguments), value)
        node.list, node.previous, node.next = self, before, after
        if before is None:
            self.first = node
        else:
            before.next = node
        if after is None:
            self.last = node
        else:
            after.previous = node
        self.count += 1
        return None if is_node else node

    def _take(self, node: LinkedListNode) -> None:
        if node.previous is None:
            self.first = node.next
        else:
            node.previous.next = node.next
        if node.next is None:
            self.last = node.previous
        else:
            node.next.previous = node.previous
        node.list = node.next = node.previous = None
        self.count -= 1


TYPES = describe(
    __file__,
    {
        "System.Collections.Generic.LinkedList`1": LinkedList,
        "System.Collections.Generic.LinkedListNode`1": LinkedListNode,
    },
)
