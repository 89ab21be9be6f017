"""The growing lists of .NET as Python lists that know their type: List, Collection,
ReadOnlyCollection, ArrayList.

The classes named `…Members` hold what scripts can call: a function is the .NET member of the same
name in snake case, and takes the object first unless the member is static.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar, cast

from poshws.clr.collections import equality
from poshws.clr.collections.copying import (
    COUNT_TEXT,
    INDEX_OR_END_TEXT,
    INDEX_TEXT,
    NEGATIVE_TEXT,
    RANGE_TEXT,
    array_copy,
)
from poshws.clr.collections.element_type_guards import element_classes
from poshws.clr.metadata.describe import describe, of_closed_type
from poshws.clr.system.argument_guards import not_negative
from poshws.clr.system.delegates import call, holds
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    CollectionModified,
    NotSupportedException,
)
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.types import core_type

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

READ_ONLY_TEXT = "Collection is read-only."
FIXED_SIZE_TEXT = "Collection was of a fixed size."


class NetList(list[object]):
    """A list that refuses to be changed while it is enumerated."""

    __slots__ = ("initial_capacity", "__weakref__")
    initial_capacity: int  # what there was room for at first, where that was said

    def __iter__(self) -> Iterator[object]:
        size = len(self)
        for index, item in enumerate(list.__iter__(self)):
            yield item
            # Another element in the place that was given last stands for a change of any.
            if len(self) != size or list.__getitem__(self, index) is not item:
                raise CollectionModified


class List(NetList):
    """System.Collections.Generic.List[T] and its relatives; `net_type` is the closed type."""

    __slots__ = ("net_type", "classes")

    def __init__(self, net_type: Type, items: Iterable[object] = ()) -> None:
        super().__init__(items)
        self.net_type = net_type
        self.classes = element_classes(net_type)

    @property
    def element_type(self) -> Type:
        return self.net_type.arguments[0]


def object_collection(items: Iterable[object] = ()) -> List:
    """A Collection[psobject], which commands and blocks give where they give several objects."""
    from poshws.clr.metadata.generic_instantiation import close_type  # deferred

    kind = close_type(
        "System.Collections.ObjectModel.Collection`1",
        core_type("System.Management.Automation.PSObject"),
    )
    return List(kind, items)


class Collection(List):
    """What PowerShell's own objects hold their elements in: Collection[PSObject]."""

    __slots__ = ()

    @classmethod
    def of_objects(cls, items: Iterable[object] = ()) -> Collection:
        from poshws.clr.metadata.generic_instantiation import close_type  # deferred

        element = core_type("System.Management.Automation.PSObject")
        return cls(close_type("System.Collections.ObjectModel.Collection`1", element), items)


class ArrayList(NetList):
    """System.Collections.ArrayList; `keeps` says whether it is "fixed" in size or "read" only."""

    __slots__ = ("keeps",)
    net_name: ClassVar[str] = "System.Collections.ArrayList"

    def __init__(self, items: Iterable[object] = (), keeps: str = "") -> None:
        super().__init__(items)
        self.keeps = keeps


def check_index(items: list[object], index: int, parameter: str = "index") -> None:
    """Raises where no element has this index."""
    if not 0 <= index < len(items):
        raise ArgumentOutOfRangeException(parameter, INDEX_TEXT)


def grown(reserved: int, needed: int) -> int:
    """How many elements .NET has room for, when there was room for so many at first."""
    size = reserved
    while size < needed:
        size = size * 2 or 4
    return size


def source_items(source: object) -> Iterable[object]:
    """What a new collection takes over: a dictionary's entries, anything else's elements."""
    entries = getattr(source, "entries", None)
    return cast(Iterable[object], source) if entries is None else entries()


def check_range(items: list[object], index: int, count: int) -> None:
    """Raises where the range is not wholly inside the list."""
    _not_negative(items, index, "index")
    _not_negative(items, count, "count")
    if len(items) - index < count:
        raise ArgumentException(RANGE_TEXT)


def _not_negative(items: list[object], value: int, parameter: str) -> None:
    """Lists with and without type arguments say it in other words."""
    if value < 0 and isinstance(items, List):
        raise ArgumentOutOfRangeException(parameter, NEGATIVE_TEXT)
    not_negative(value, parameter)


def copy_into(items: list[object], *arguments: object) -> None:
    """The overloads of CopyTo: (array), (array, arrayIndex), (index, array, arrayIndex, count)."""
    if len(arguments) == 4:
        index, array, start, count = cast(tuple[int, list[object], int, int], arguments)
        if len(items) - index < count:
            raise ArgumentException(RANGE_TEXT)
        not_negative(count, "length")
        source = items[index : index + count]
    else:
        index = 0
        array = cast(list[object], arguments[0])
        start = cast(int, arguments[1]) if len(arguments) > 1 else 0
        source = list(items)
    array_copy(source, array, start, index)


def _check_last(items: list[object], index: int, count: int | None) -> None:
    """Raises where LastIndexOf can't begin at an index of a list with elements."""
    parameter = "index" if isinstance(items, List) else "startIndex"
    _not_negative(items, index, parameter)
    if count is not None:
        _not_negative(items, count, "count")
    if index >= len(items):
        text = INDEX_TEXT if count is None else "Larger than collection size."
        raise ArgumentOutOfRangeException(parameter, text)
    if count is not None and count > index + 1:
        raise ArgumentOutOfRangeException("count", "Larger than collection size.")


class SequenceMembers:
    """What every list can do."""

    @staticmethod
    def count(items: NetList) -> int:
        return len(items)

    @staticmethod
    def item(items: NetList, index: int) -> object:
        check_index(items, index)
        return items[index]

    @staticmethod
    def set_item(items: NetList, index: int, value: object) -> None:
        check_index(items, index)
        items[index] = value

    @staticmethod
    def clear(items: NetList) -> None:
        items.clear()

    @staticmethod
    def contains(items: NetList, item: object) -> bool:
        return equality.index_of(items, item) >= 0

    @staticmethod
    def copy_to(items: NetList, *arguments: object) -> None:
        copy_into(items, *arguments)

    @staticmethod
    def index_of(items: NetList, item: object, index: int = 0, count: int | None = None) -> int:
        if index > len(items):
            parameter = "index" if isinstance(items, List) else "startIndex"
            raise ArgumentOutOfRangeException(parameter, INDEX_OR_END_TEXT)
        if count is not None and not 0 <= count <= len(items) - index:
            raise ArgumentOutOfRangeException("count", COUNT_TEXT)
        if index < 0:
            raise ArgumentOutOfRangeException("startIndex", INDEX_OR_END_TEXT)
        stop = len(items) if count is None else index + count
        found = equality.index_of(items[index:stop], item)
        return found + index if found >= 0 else -1

    @staticmethod
    def last_index_of(
        items: NetList, item: object, index: int | None = None, count: int | None = None
    ) -> int:
        last = len(items) - 1 if index is None else index
        if index is not None and items:
            _check_last(items, index, count)
        first = 0 if count is None else last - count + 1
        for place in range(last, first - 1, -1):
            if equality.same(items[place], item):
                return place
        return -1

    @staticmethod
    def remove_at(items: NetList, index: int) -> None:
        check_index(items, index)
        del items[index]

    @staticmethod
    def remove_range(items: NetList, index: int, count: int) -> None:
        check_range(items, index, count)
        del items[index : index + count]

    @staticmethod
    def insert_range(items: NetList, index: int, collection: Iterable[object]) -> None:
        if collection is None:
            raise ArgumentNullException("collection")
        if not 0 <= index <= len(items):
            raise ArgumentOutOfRangeException("index", INDEX_OR_END_TEXT)
        items[index:index] = list(collection)

    @staticmethod
    def reverse(items: NetList, index: int = 0, count: int | None = None) -> None:
        stop = len(items) if count is None else index + count
        check_range(items, index, stop - index)
        items[index:stop] = items[index:stop][::-1]

    @staticmethod
    def sort(items: NetList, *arguments: object) -> None:
        """(), (comparer), (index, count, comparer) or (comparison)."""
        if len(arguments) == 3:
            index, count, comparer = cast(tuple[int, int, object], arguments)
            check_range(items, index, count)
            part = items[index : index + count]
            equality.sort(part, comparer)
            items[index : index + count] = part
        else:
            equality.sort(items, arguments[0] if arguments else None)

    @staticmethod
    def binary_search(items: NetList, *arguments: object) -> int:
        """(item), (item, comparer) or (index, count, item, comparer)."""
        if len(arguments) == 4:
            index, count, sought, comparer = cast(tuple[int, int, object, object], arguments)
            check_range(items, index, count)
            found = equality.search_sorted(items[index : index + count], sought, comparer)
            return found + index if found >= 0 else found - index
        return equality.search_sorted(items, *arguments)

    @staticmethod
    def get_enumerator(items: NetList, *bounds: int) -> Enumerator:
        if bounds:
            index, count = bounds
            check_range(items, index, count)
            name = "System.Collections.ArrayList+ArrayListEnumerator"
            return Enumerator(lambda: items[index : index + count], name)
        return Enumerator(lambda: items, "System.Collections.ArrayList+ArrayListEnumeratorSimple")

    @staticmethod
    def capacity(items: NetList) -> int:
        """As .NET grows it: four at first, then doubled."""
        return grown(getattr(items, "initial_capacity", 0), len(items))

    @staticmethod
    def set_capacity(items: NetList, value: int) -> None:
        if value < len(items):
            raise ArgumentOutOfRangeException("value", "capacity was less than the current size.")
        items.initial_capacity = value

    @staticmethod
    def is_read_only(items: NetList) -> bool:
        return False

    @staticmethod
    def is_fixed_size(items: NetList) -> bool:
        return False

    @staticmethod
    def is_synchronized(items: NetList) -> bool:
        return False

    @staticmethod
    def sync_root(items: NetList) -> object:
        return items


class ListMembers(SequenceMembers):
    """System.Collections.Generic.List[T]."""

    @staticmethod
    def new(net_type: Type, source: object = ()) -> List:
        if source is None:
            raise ArgumentNullException("collection")
        if isinstance(source, int):
            if source < 0:
                raise ArgumentOutOfRangeException("capacity", NEGATIVE_TEXT)
            made = List(net_type)
            made.initial_capacity = source
            return made
        made = List(net_type, cast(Iterable[object], source))
        made.initial_capacity = len(made)
        return made

    @staticmethod
    def add(items: List, item: object) -> None:
        items.append(item)

    @staticmethod
    def add_range(items: List, collection: Iterable[object]) -> None:
        if collection is None:
            raise ArgumentNullException("collection")
        items.extend(list(collection))

    @staticmethod
    def as_read_only(items: List) -> List:
        from poshws.clr.metadata.generic_instantiation import close_type  # deferred

        kind = close_type("System.Collections.ObjectModel.ReadOnlyCollection`1", items.element_type)
        return List(kind, items)

    @staticmethod
    def get_enumerator(items: List) -> Enumerator:  # type: ignore[override]
        name = "System.Collections.Generic.List`1+Enumerator"
        return Enumerator(lambda: items, name, (items.element_type,))

    @staticmethod
    def convert_all(items: List, types: tuple[Type, ...], converter: object) -> List:
        from poshws.clr.metadata.generic_instantiation import close_type  # deferred

        kind = close_type("System.Collections.Generic.List`1", *types)
        return List(kind, [call(converter, item) for item in items])

    @staticmethod
    def ensure_capacity(items: List, capacity: int) -> int:
        if capacity < 0:
            raise ArgumentOutOfRangeException("capacity", NEGATIVE_TEXT)
        reserved = SequenceMembers.capacity(items)
        if reserved < capacity:
            reserved = max(reserved * 2 or 4, capacity)
        items.initial_capacity = reserved
        return reserved

    @staticmethod
    def exists(items: List, match: object) -> bool:
        return any(holds(match, item) for item in list(items))

    @staticmethod
    def true_for_all(items: List, match: object) -> bool:
        return all(holds(match, item) for item in list(items))

    @staticmethod
    def find(items: List, match: object) -> object:
        return next((item for item in list(items) if holds(match, item)), default_of(items))

    @staticmethod
    def find_last(items: List, match: object) -> object:
        return next((item for item in items[::-1] if holds(match, item)), default_of(items))

    @staticmethod
    def find_all(items: List, match: object) -> List:
        return List(items.net_type, [item for item in list(items) if holds(match, item)])

    @staticmethod
    def find_index(items: List, *arguments: object) -> int:
        """(match), (startIndex, match) or (startIndex, count, match)."""
        start = cast(int, arguments[0]) if len(arguments) > 1 else 0
        if not 0 <= start <= len(items):
            raise ArgumentOutOfRangeException("startIndex", INDEX_OR_END_TEXT)
        stop = start + cast(int, arguments[1]) if len(arguments) > 2 else len(items)
        if not start <= stop <= len(items):
            raise ArgumentOutOfRangeException("count", COUNT_TEXT)
        places = range(start, min(stop, len(items)))
        return next((place for place in places if holds(arguments[-1], items[place])), -1)

    @staticmethod
    def find_last_index(items: List, *arguments: object) -> int:
        """(match), (startIndex, match) or (startIndex, count, match)."""
        start = cast(int, arguments[0]) if len(arguments) > 1 else len(items) - 1
        stop = start - cast(int, arguments[1]) if len(arguments) > 2 else -1
        if items and not 0 <= start < len(items):
            raise ArgumentOutOfRangeException("startIndex", INDEX_TEXT)
        places = range(start, stop, -1)
        return next((place for place in places if holds(arguments[-1], items[place])), -1)

    @staticmethod
    def for_each(items: List, action: object) -> None:
        for item in items:
            call(action, item)

    @staticmethod
    def get_range(items: List, index: int, count: int) -> List:
        check_range(items, index, count)
        return List(items.net_type, items[index : index + count])

    @staticmethod
    def slice(items: List, start: int, length: int) -> List:
        return ListMembers.get_range(items, start, length)

    @staticmethod
    def insert(items: List, index: int, item: object) -> None:
        if not 0 <= index <= len(items):
            is_list = items.net_type.name == "List`1"
            text = "Index must be within the bounds of the List." if is_list else INDEX_OR_END_TEXT
            raise ArgumentOutOfRangeException("index", text)
        items.insert(index, item)

    @staticmethod
    def remove(items: List, item: object) -> bool:
        place = equality.index_of(items, item)
        if place < 0:
            return False
        del items[place]
        return True

    @staticmethod
    def remove_all(items: List, match: object) -> int:
        kept = [item for item in list(items) if not holds(match, item)]
        removed = len(items) - len(kept)
        items[:] = kept
        return removed

    @staticmethod
    def to_array(items: List) -> object:
        return array_of(items.element_type, items)

    @staticmethod
    def trim_excess(items: List) -> None:
        if len(items) < SequenceMembers.capacity(items) * 9 // 10:
            items.initial_capacity = len(items)


class ReadOnlyCollectionMembers(ListMembers):
    """System.Collections.ObjectModel.ReadOnlyCollection[T]."""

    @staticmethod
    @of_closed_type
    def empty(kind: Type) -> List:
        return List(kind)

    @staticmethod
    def set_item(items: NetList, index: int, value: object) -> None:
        raise NotSupportedException(READ_ONLY_TEXT)

    @staticmethod
    def is_read_only(items: NetList) -> bool:
        return True


def default_of(items: List) -> object:
    """What .NET gives for "none found": zero for numbers, null for objects."""
    from poshws.clr.metadata.generic_instantiation import default_value  # deferred

    return default_value(items.element_type)


def array_of(element_type: Type, items: Iterable[object]) -> list[object]:
    """A new array of the elements; `object[]` is a plain list."""
    if element_type.full_name == "System.Object":
        return list(items)
    return TypedArray(items, element_type=element_type)


TYPES = describe(
    __file__,
    {
        "System.Collections.Generic.List`1": (List, ListMembers),
        "System.Collections.ObjectModel.Collection`1": (List, ListMembers),
        "System.Collections.ObjectModel.ReadOnlyCollection`1": (List, ReadOnlyCollectionMembers),
    },
)
