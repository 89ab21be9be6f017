"""Queues and stacks, generic and not, concurrent ones, and the priority queue."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from poshws.clr.collections import equality
from poshws.clr.collections.element_type_guards import taken_as_is
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


class Line:
    """A queue; read from the front. `net_type` is given for generic ones, the others have a
    `net_name`.
    """

    __slots__ = ("items", "net_type", "takes", "__weakref__")
    empty_text: ClassVar[str] = "Queue empty."

    def __init__(self, net_type: Type, items: Iterable[object] = ()) -> None:
        self.net_type = net_type
        self.takes = taken_as_is(net_type)
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


class Pile(Line):
    """A stack; read from the top, which is the left end of the deque."""

    __slots__ = ()
    empty_text = "Stack empty."

    def __init__(self, net_type: Type, items: Iterable[object] = ()) -> None:
        super().__init__(net_type, list(items)[::-1])

    def put(self, item: object) -> None:
        self.items.appendleft(item)


class LineMembers:
    """What all queues and stacks share."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> Line:
        return _make(Line, net_type, arguments)

    @staticmethod
    def count(line: Line) -> int:
        return len(line)

    @staticmethod
    def is_empty(line: Line) -> bool:
        return len(line) == 0

    @staticmethod
    def is_synchronized(line: Line) -> bool:
        return False

    @staticmethod
    def sync_root(line: Line) -> object:
        return line

    @staticmethod
    def capacity(line: Line) -> int:
        size = 0 if not len(line) else 4
        while size < len(line):
            size *= 2
        return size

    @staticmethod
    def clear(line: Line) -> None:
        line.items.clear()

    @staticmethod
    def contains(line: Line, item: object) -> bool:
        return equality.index_of(line.items, item) >= 0

    @staticmethod
    def copy_to(line: Line, array: list[object], index: int = 0) -> None:
        copy_into(list(line.items), array, index)

    @staticmethod
    def enqueue(line: Line, item: object) -> None:
        line.put(item)

    @staticmethod
    def dequeue(line: Line) -> object:
        return line.take()

    @staticmethod
    def peek(line: Line) -> object:
        return line.peek()

    @staticmethod
    def try_dequeue(line: Line, result: object) -> bool:
        return _try(line, result, takes=True)

    @staticmethod
    def try_peek(line: Line, result: object) -> bool:
        return _try(line, result, takes=False)

    @staticmethod
    def get_enumerator(line: Line) -> Enumerator:
        return Enumerator(lambda: line)

    @staticmethod
    def to_array(line: Line) -> list[object]:
        return array_of(line.element_type, line.items)

    @staticmethod
    def clone(line: Line) -> Line:
        twin = type(line)(line.net_type)
        twin.items = line.items.copy()
        return twin

    @staticmethod
    def synchronized(line: Line) -> Line:
        return line

    @staticmethod
    def ensure_capacity(line: Line, capacity: int) -> int:
        return max(capacity, LineMembers.capacity(line))

    @staticmethod
    def trim_excess(line: Line, capacity: int = 0) -> None:
        """Memory is Python's business."""

    @staticmethod
    def trim_to_size(line: Line) -> None:
        """Memory is Python's business."""


class QueueMembers(LineMembers):
    """System.Collections.Queue."""

    @staticmethod
    def new(*arguments: object) -> Line:
        return _make(Line, declared_type("System.Collections.Queue"), arguments)


class GenericStackMembers(LineMembers):
    """System.Collections.Generic.Stack[T] and ConcurrentStack[T]."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> Line:
        return _make(Pile, net_type, arguments)

    @staticmethod
    def push(line: Line, item: object) -> None:
        line.put(item)

    @staticmethod
    def pop(line: Line) -> object:
        return line.take()

    @staticmethod
    def try_pop(line: Line, result: object) -> bool:
        return _try(line, result, takes=True)

    @staticmethod
    def push_range(
        line: Line, items: list[object], start: int = 0, count: int | None = None
    ) -> None:
        stop = len(items) if count is None else start + count
        for item in items[start:stop]:
            line.put(item)

    @staticmethod
    def try_pop_range(
        line: Line, items: list[object], start: int = 0, count: int | None = None
    ) -> int:
        wanted = len(items) - start if count is None else count
        taken = min(wanted, len(line))
        for place in range(taken):
            items[start + place] = line.take()
        return taken


class StackMembers(GenericStackMembers):
    """System.Collections.Stack."""

    @staticmethod
    def new(*arguments: object) -> Line:
        return _make(Pile, declared_type("System.Collections.Stack"), arguments)


class BagMembers(LineMembers):
    """System.Collections.Concurrent.ConcurrentBag[T], which gives back first what came last."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> Line:
        return _make(Pile, net_type, arguments)

    @staticmethod
    def add(line: Line, item: object) -> None:
        line.put(item)

    @staticmethod
    def try_take(line: Line, result: object) -> bool:
        return _try(line, result, takes=True)


class BlockingLine(Line):
    """System.Collections.Concurrent.BlockingCollection[T]; a script is alone, so taking never
    blocks.
    """

    __slots__ = ("bounded_capacity", "is_adding_completed")

    def __init__(self, net_type: Type, items: Iterable[object] = ()) -> None:
        super().__init__(net_type, items)
        self.bounded_capacity = -1
        self.is_adding_completed = False


class BlockingMembers(LineMembers):
    """System.Collections.Concurrent.BlockingCollection[T]."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> Line:
        made = BlockingLine(net_type)
        for argument in arguments:
            if isinstance(argument, int):
                if argument < 1:
                    text = "The boundedCapacity argument must be positive."
                    raise ArgumentOutOfRangeException("boundedCapacity", text, argument)
                made.bounded_capacity = argument
            elif isinstance(argument, Line):
                made.items = deque(argument)
        return made

    @staticmethod
    def bounded_capacity(line: BlockingLine) -> int:
        return line.bounded_capacity

    @staticmethod
    def is_adding_completed(line: BlockingLine) -> bool:
        return line.is_adding_completed

    @staticmethod
    def is_completed(line: BlockingLine) -> bool:
        return line.is_adding_completed and not line.items

    @staticmethod
    def add(line: BlockingLine, item: object, token: object = None) -> None:
        if line.is_adding_completed:
            text = "The collection has been marked as complete with regards to additions."
            raise InvalidOperationException(text)
        line.put(item)

    @staticmethod
    def try_add(line: BlockingLine, item: object, *waiting: object) -> bool:
        if 0 <= line.bounded_capacity <= len(line):
            return False
        BlockingMembers.add(line, item)
        return True

    @staticmethod
    def take(line: BlockingLine, token: object = None) -> object:
        if not line.items:
            text = (
                "The collection argument is empty and has been marked as complete with regards to"
                " additions."
            )
            raise InvalidOperationException(text)
        return line.take()

    @staticmethod
    def try_take(line: BlockingLine, result: object, *waiting: object) -> bool:
        return _try(line, result, takes=True)

    @staticmethod
    def complete_adding(line: BlockingLine) -> None:
        line.is_adding_completed = True

    @staticmethod
    def get_consuming_enumerable(line: BlockingLine, token: object = None) -> Enumerator:
        def consume() -> Iterator[object]:
            while line.items:
                yield line.take()

        return Enumerator(consume)

    @staticmethod
    def dispose(line: BlockingLine) -> None:
        line.items.clear()


def _make(kind: type[Line], net_type: Type, arguments: tuple[object, ...]) -> Line:
    first = arguments[0] if arguments else ()
    if first is None:
        raise ArgumentNullException("collection" if net_type.arguments else "col")
    if isinstance(first, int):
        if first < 0:
            raise ArgumentOutOfRangeException("capacity", NEGATIVE_TEXT)
        return kind(net_type)
    return kind(net_type, source_items(first))


def _try(line: Line, result: object, *, takes: bool) -> bool:
    if not line.items:
        result.value = default_value(line.element_type)  # type: ignore[attr-defined]
        return False
    result.value = line.take() if takes else line.peek()  # type: ignore[attr-defined]
    return True


TYPES = describe(
    __file__,
    {
        "System.Collections.Queue": (Line, QueueMembers),
        "System.Collections.Stack": (Pile, StackMembers),
        "System.Collections.Generic.Queue`1": (Line, LineMembers),
        "System.Collections.Generic.Stack`1": (Pile, GenericStackMembers),
        "System.Collections.Concurrent.ConcurrentQueue`1": (Line, LineMembers),
        "System.Collections.Concurrent.ConcurrentStack`1": (Pile, GenericStackMembers),
        "System.Collections.Concurrent.ConcurrentBag`1": (Pile, BagMembers),
        "System.Collections.Concurrent.BlockingCollection`1": (BlockingLine, BlockingMembers),
        "System.Collections.Generic.PriorityQueue`2": PriorityQueue,
    },
)
