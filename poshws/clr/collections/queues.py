"""Queues and stacks, generic and not, concurrent ones, and the priority queue."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar, Final

from poshws.clr.collections import equality
from poshws.clr.collections.copying import INDEX_OR_END_TEXT, OFFSETS, copy_checked
from poshws.clr.collections.element_type_guards import element_classes
from poshws.clr.collections.lists import array_of, grown, source_items
from poshws.clr.collections.priority_queues import PriorityQueue
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import default_value
from poshws.clr.system.argument_guards import at_least, not_negative
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    CollectionModified,
    InvalidOperationException,
)
from poshws.corelib.typesystem.types import core_type, declared_type
from poshws.objects.conversion.strings import net_to_string

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


class Queue:
    """A queue; read from the front. `net_type` is given for generic ones, the others have a
    `net_name`.
    """

    __slots__ = ("items", "net_type", "classes", "initial_capacity", "__weakref__")
    initial_capacity: int  # what there was room for at first, where that was said
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
        return grown(getattr(queue, "initial_capacity", 0), len(queue))

    @staticmethod
    def clear(queue: Queue) -> None:
        queue.items.clear()

    @staticmethod
    def contains(queue: Queue, item: object) -> bool:
        return equality.index_of(queue.items, item) >= 0

    @staticmethod
    def copy_to(queue: Queue, array: list[object], index: int = 0) -> None:
        if queue.net_type.arguments and array is not None and not 0 <= index <= len(array):
            shown = index if isinstance(queue, Stack) else None
            raise ArgumentOutOfRangeException("arrayIndex", INDEX_OR_END_TEXT, shown)
        copy_checked(list(queue.items), array, index, OFFSETS)

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
        kind = queue.net_type
        name = f"{kind.definition_name}+{'' if kind.arguments else kind.name}Enumerator"
        return Enumerator(lambda: queue, _ENUMERATORS.get(kind.name, name), kind.arguments)

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
        not_negative(capacity, "capacity")
        reserved = QueueMembers.capacity(queue)
        if reserved < capacity:
            least = 0 if isinstance(queue, Stack) else reserved + 4
            reserved = max(reserved * 2 or 4, least, capacity)
        queue.initial_capacity = reserved
        return reserved

    @staticmethod
    def trim_excess(queue: Queue, capacity: int | None = None) -> None:
        if capacity is not None:
            at_least(capacity, len(queue), "capacity")
            queue.initial_capacity = capacity
        elif len(queue) < QueueMembers.capacity(queue) * 9 // 10:
            queue.initial_capacity = len(queue)

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


_ENUMERATORS: Final = {
    "ConcurrentQueue`1": "System.Collections.Concurrent.ConcurrentQueue`1+<Enumerate>d__26",
    "ConcurrentStack`1": "System.Collections.Concurrent.ConcurrentStack`1+<GetEnumerator>d__35",
    "ConcurrentBag`1": "System.SZGenericArrayEnumerator`1",
    "BlockingCollection`1": "System.SZGenericArrayEnumerator`1",
}


def _make(kind: type[Queue], net_type: Type, arguments: tuple[object, ...]) -> Queue:
    first = arguments[0] if arguments else ()
    if first is None:
        raise ArgumentNullException("collection" if net_type.arguments else "col")
    if isinstance(first, int):
        is_old_stack = kind is Stack and not net_type.arguments
        not_negative(first, "initialCapacity" if is_old_stack else "capacity")
        if len(arguments) > 1 and not 1 <= arguments[1] <= 10:  # type: ignore[operator]
            least = arguments[1] < 1  # type: ignore[operator]
            bound = "greater than or equal to '1'" if least else "less than or equal to '10'"
            text = f"growFactor ('{net_to_string(arguments[1])}') must be {bound}."
            raise ArgumentOutOfRangeException("growFactor", text, net_to_string(arguments[1]))
        made = kind(net_type)
        made.initial_capacity = first
        return made
    made = kind(net_type, source_items(first))
    made.initial_capacity = len(made)
    return made


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
