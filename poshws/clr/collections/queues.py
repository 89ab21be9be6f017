"""Queues and stacks, generic and not, concurrent ones, and the priority queue."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from poshws.clr.collections import equality
from poshws.clr.collections.element_type_guards import element_classes
from poshws.clr.collections.enumerators import Enumerator
from poshws.clr.collections.lists import NEGATIVE_TEXT, array_of, copy_into, source_items
from poshws.clr.collections.priority_queues import PriorityQueue
from poshws.clr.declaring.describe import describe
from poshws.clr.declaring.generic_instantiation import default_value
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    CollectionModified,
    InvalidOperationException,
)
from poshws.corelib.typesystem.types import core_type, declared_type

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


class Queue:
    """A queue; read from the front. `net_type` is given for generic ones, the others have a
    `net_name`.
    """

    __slots__ = ("items", "net_type", "classes", "__weakref__")
    empty_text: ClassVar[str] = "Queue empty."

    def __init__(self, net_type: Type, items: Iterable[object] = ()) -> None:
        self.net_type = net_type
        self.classes = element_classes(net_type)
        self.items = deque(items)

    @property
    def element_type(self) -> Type:
        arguments = self.net_type.arguments
        return arguments[0] if arguments else core_type("System.Object")

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[object]:
        try:
            yield from self.items
        except RuntimeError as error:
            raise CollectionModified from error

    def put(self, item: object) -> None:
        self.items.append(item)

    def take(self) -> object:
        if not self.items:
            raise InvalidOperationException(self.empty_text)
        return self.items.popleft()

    def peek(self) -> object:
        if not self.items:
            raise InvalidOperationException(self.empty_text)
        return self.items[0]


class Stack(Queue):
    """A stack; read from the top, which is the left end of the deque."""

    __slots__ = ()
    empty_text = "Stack empty."

    def __init__(self, net_type: Type, items: Iterable[object] = ()) -> None:
        super().__init__(net_type, list(items)[::-1])

    def put(self, item: object) -> None:
        self.items.appendleft(item)


class QueueMembers:
    """What all queues and stacks share."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> Queue:
        return _make(Queue, net_type, arguments)

    @staticmethod
    def count(queue: Queue) -> int:
        return len(queue)

    @staticmethod
    def is_empty(queue: Queue) -> bool:
        return len(queue) == 0

    @staticmethod
    def is_synchronized(queue: Queue) -> bool:
        return False

    @staticmethod
    def sync_root(queue: Queue) -> object:
        return queue

    @staticmethod
    def capacity(queue: Queue) -> int:
        size = 0 if not len(queue) else 4
        while size < len(queue):
            size *= 2
        return size

    @staticmethod
    def clear(queue: Queue) -> None:
        queue.items.clear()

    @staticmethod
    def contains(queue: Queue, item: object) -> bool:
        return equality.index_of(queue.items, item) >= 0

    @staticmethod
    def copy_to(queue: Queue, array: list[object], index: int = 0) -> None:
        copy_into(list(queue.items), array, index)

    @staticmethod
    def enqueue(queue: Queue, item: object) -> None:
        queue.put(item)

    @staticmethod
    def dequeue(queue: Queue) -> object:
        return queue.take()

    @staticmethod
    def peek(queue: Queue) -> object:
        return queue.peek()

    @staticmethod
    def try_dequeue(queue: Queue, result: object) -> bool:
        return _try(queue, result, removes=True)

    @staticmethod
    def try_peek(queue: Queue, result: object) -> bool:
        return _try(queue, result, removes=False)

    @staticmethod
    def get_enumerator(queue: Queue) -> Enumerator:
        return Enumerator(lambda: queue)

    @staticmethod
    def to_array(queue: Queue) -> list[object]:
        return array_of(queue.element_type, queue.items)

    @staticmethod
    def clone(queue: Queue) -> Queue:
        twin = type(queue)(queue.net_type)
        twin.items = queue.items.copy()
        return twin

    @staticmethod
    def synchronized(queue: Queue) -> Queue:
        return queue

    @staticmethod
    def ensure_capacity(queue: Queue, capacity: int) -> int:
        return max(capacity, QueueMembers.capacity(queue))

    @staticmethod
    def trim_excess(queue: Queue, capacity: int = 0) -> None:
        """Memory is Python's business."""

    @staticmethod
    def trim_to_size(queue: Queue) -> None:
        """Memory is Python's business."""


class NonGenericQueueMembers(QueueMembers):
    """System.Collections.Queue."""

    @staticmethod
    def new(*arguments: object) -> Queue:
        return _make(Queue, declared_type("System.Collections.Queue"), arguments)


class StackMembers(QueueMembers):
    """System.Collections.Generic.Stack[T] and ConcurrentStack[T]."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> Queue:
        return _make(Stack, net_type, arguments)

    @staticmethod
    def push(queue: Queue, item: object) -> None:
        queue.put(item)

    @staticmethod
    def pop(queue: Queue) -> object:
        return queue.take()

    @staticmethod
    def try_pop(queue: Queue, result: object) -> bool:
        return _try(queue, result, removes=True)

    @staticmethod
    def push_range(
        queue: Queue, items: list[object], start: int = 0, count: int | None = None
    ) -> None:
        stop = len(items) if count is None else start + count
        for item in items[start:stop]:
            queue.put(item)

    @staticmethod
    def try_pop_range(
        queue: Queue, items: list[object], start: int = 0, count: int | None = None
    ) -> int:
        wanted = len(items) - start if count is None else count
        taken = min(wanted, len(queue))
        for place in range(taken):
            items[start + place] = queue.take()
        return taken


class NonGenericStackMembers(StackMembers):
    """System.Collections.Stack."""

    @staticmethod
    def new(*arguments: object) -> Queue:
        return _make(Stack, declared_type("System.Collections.Stack"), arguments)


class BagMembers(QueueMembers):
    """System.Collections.Concurrent.ConcurrentBag[T], which gives back first what came last."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> Queue:
        return _make(Stack, net_type, arguments)

    @staticmethod
    def add(queue: Queue, item: object) -> None:
        queue.put(item)

    @staticmethod
    def try_take(queue: Queue, result: object) -> bool:
        return _try(queue, result, removes=True)


class BlockingQueue(Queue):
    """System.Collections.Concurrent.BlockingCollection[T]; a script is alone, so taking never
    blocks.
    """

    __slots__ = ("bounded_capacity", "is_adding_completed")

    def __init__(self, net_type: Type, items: Iterable[object] = ()) -> None:
        super().__init__(net_type, items)
        self.bounded_capacity = -1
        self.is_adding_completed = False


class BlockingMembers(QueueMembers):
    """System.Collections.Concurrent.BlockingCollection[T]."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> Queue:
        made = BlockingQueue(net_type)
        for argument in arguments:
            if isinstance(argument, int):
                if argument < 1:
                    text = "The boundedCapacity argument must be positive."
                    raise ArgumentOutOfRangeException("boundedCapacity", text, argument)
                made.bounded_capacity = argument
            elif isinstance(argument, Queue):
                made.items = deque(argument)
        return made

    @staticmethod
    def bounded_capacity(queue: BlockingQueue) -> int:
        return queue.bounded_capacity

    @staticmethod
    def is_adding_completed(queue: BlockingQueue) -> bool:
        return queue.is_adding_completed

    @staticmethod
    def is_completed(queue: BlockingQueue) -> bool:
        return queue.is_adding_completed and not queue.items

    @staticmethod
    def add(queue: BlockingQueue, item: object, token: object = None) -> None:
        if queue.is_adding_completed:
            text = "The collection has been marked as complete with regards to additions."
            raise InvalidOperationException(text)
        queue.put(item)

    @staticmethod
    def try_add(queue: BlockingQueue, item: object, *waiting: object) -> bool:
        if 0 <= queue.bounded_capacity <= len(queue):
            return False
        BlockingMembers.add(queue, item)
        return True

    @staticmethod
    def take(queue: BlockingQueue, token: object = None) -> object:
        if not queue.items:
            text = (
                "The collection argument is empty and has been marked as complete with regards to"
                " additions."
            )
            raise InvalidOperationException(text)
        return queue.take()

    @staticmethod
    def try_take(queue: BlockingQueue, result: object, *waiting: object) -> bool:
        return _try(queue, result, removes=True)

    @staticmethod
    def complete_adding(queue: BlockingQueue) -> None:
        queue.is_adding_completed = True

    @staticmethod
    def get_consuming_enumerable(queue: BlockingQueue, token: object = None) -> Enumerator:
        def consume() -> Iterator[object]:
            while queue.items:
                yield queue.take()

        return Enumerator(consume)

    @staticmethod
    def dispose(queue: BlockingQueue) -> None:
        queue.items.clear()


def _make(kind: type[Queue], net_type: Type, arguments: tuple[object, ...]) -> Queue:
    first = arguments[0] if arguments else ()
    if first is None:
        raise ArgumentNullException("collection" if net_type.arguments else "col")
    if isinstance(first, int):
        if first < 0:
            raise ArgumentOutOfRangeException("capacity", NEGATIVE_TEXT)
        return kind(net_type)
    return kind(net_type, source_items(first))


def _try(queue: Queue, result: object, *, removes: bool) -> bool:
    if not queue.items:
        result.value = default_value(queue.element_type)  # type: ignore[attr-defined]
        return False
    result.value = queue.take() if removes else queue.peek()  # type: ignore[attr-defined]
    return True


TYPES = describe(
    __file__,
    {
        "System.Collections.Queue": (Queue, NonGenericQueueMembers),
        "System.Collections.Stack": (Stack, NonGenericStackMembers),
        "System.Collections.Generic.Queue`1": (Queue, QueueMembers),
        "System.Collections.Generic.Stack`1": (Stack, StackMembers),
        "System.Collections.Concurrent.ConcurrentQueue`1": (Queue, QueueMembers),
        "System.Collections.Concurrent.ConcurrentStack`1": (Stack, StackMembers),
        "System.Collections.Concurrent.ConcurrentBag`1": (Stack, BagMembers),
        "System.Collections.Concurrent.BlockingCollection`1": (BlockingQueue, BlockingMembers),
        "System.Collections.Generic.PriorityQueue`2": PriorityQueue,
    },
)
