"""ArrayList and StringCollection: the lists from before generics, whose `Add` gives the new
element's index.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from poshws.clr.collections import equality
from poshws.clr.collections.copying import INDEX_OR_END_TEXT, array_copy
from poshws.clr.collections.lists import (
    FIXED_SIZE_TEXT,
    READ_ONLY_TEXT,
    ArrayList,
    NetList,
    SequenceMembers,
    array_of,
    check_range,
    source_items,
)
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import default_value
from poshws.clr.system.argument_guards import not_negative
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    NotSupportedException,
)
from poshws.corelib.memory_limits import check_array_size

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


class StringCollection(NetList):
    """System.Collections.Specialized.StringCollection."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Collections.Specialized.StringCollection"


def _check_growth(items: NetList) -> None:
    keeps = getattr(items, "keeps", "")
    if keeps:
        raise NotSupportedException(READ_ONLY_TEXT if keeps == "read" else FIXED_SIZE_TEXT)


class GrowingMembers(SequenceMembers):
    """What ArrayList and StringCollection share."""

    @staticmethod
    def add(items: NetList, value: object) -> int:
        _check_growth(items)
        items.append(value)
        return len(items) - 1

    @staticmethod
    def add_range(items: NetList, collection: Iterable[object]) -> None:
        _check_growth(items)
        if collection is None:
            raise ArgumentNullException("c")
        items.extend(list(collection))

    @staticmethod
    def clear(items: NetList) -> None:
        _check_growth(items)
        items.clear()

    @staticmethod
    def insert(items: NetList, index: int, value: object) -> None:
        _check_growth(items)
        if not 0 <= index <= len(items):
            raise ArgumentOutOfRangeException("index", INDEX_OR_END_TEXT)
        items.insert(index, value)

    @staticmethod
    def remove(items: NetList, value: object) -> None:
        _check_growth(items)
        place = equality.index_of(items, value)
        if place >= 0:
            del items[place]

    @staticmethod
    def remove_at(items: NetList, index: int) -> None:
        _check_growth(items)
        SequenceMembers.remove_at(items, index)

    @staticmethod
    def remove_range(items: NetList, index: int, count: int) -> None:
        _check_growth(items)
        SequenceMembers.remove_range(items, index, count)

    @staticmethod
    def insert_range(items: NetList, index: int, collection: Iterable[object]) -> None:
        _check_growth(items)
        if collection is None:
            raise ArgumentNullException("c")
        SequenceMembers.insert_range(items, index, collection)


class ArrayListMembers(GrowingMembers):
    """System.Collections.ArrayList."""

    @staticmethod
    def new(source: object = ()) -> ArrayList:
        if source is None:
            raise ArgumentNullException("c")
        if isinstance(source, int):
            if source < 0:
                text = "'capacity' must be non-negative."
                raise ArgumentOutOfRangeException("capacity", text)
            made = ArrayList()
            made.initial_capacity = source
            return made
        made = ArrayList(source_items(source))
        made.initial_capacity = len(made)
        return made

    @staticmethod
    def set_item(items: ArrayList, index: int, value: object) -> None:  # type: ignore[override]
        if items.keeps == "read":
            raise NotSupportedException(READ_ONLY_TEXT)
        SequenceMembers.set_item(items, index, value)

    @staticmethod
    def is_read_only(items: ArrayList) -> bool:  # type: ignore[override]
        return items.keeps == "read"

    @staticmethod
    def is_fixed_size(items: ArrayList) -> bool:  # type: ignore[override]
        return bool(items.keeps)

    @staticmethod
    def clone(items: ArrayList) -> ArrayList:
        return ArrayList(items, items.keeps)

    @staticmethod
    def get_range(items: ArrayList, index: int, count: int) -> ArrayList:
        check_range(items, index, count)
        return ArrayList(items[index : index + count])

    @staticmethod
    def set_range(items: ArrayList, index: int, collection: Iterable[object]) -> None:
        values = list(collection)
        if not 0 <= index <= len(items) - len(values):
            raise ArgumentOutOfRangeException("index", INDEX_OR_END_TEXT)
        items[index : index + len(values)] = values

    @staticmethod
    def to_array(items: ArrayList, *kind: Type | None) -> list[object]:
        """(), or (type)."""
        if not kind:
            return list(items)
        (element_type,) = kind
        if element_type is None:
            raise ArgumentNullException("type")
        made = array_of(element_type, [default_value(element_type)] * len(items))
        array_copy(items, made, 0)
        return made

    @staticmethod
    def trim_to_size(items: ArrayList) -> None:
        """Memory is Python's business."""

    @staticmethod
    def adapter(source: Iterable[object]) -> ArrayList:
        return ArrayList(source)

    @staticmethod
    def fixed_size(source: Iterable[object]) -> ArrayList:
        return ArrayList(source, "fixed")

    @staticmethod
    def read_only(source: Iterable[object]) -> ArrayList:
        return ArrayList(source, "read")

    @staticmethod
    def synchronized(source: ArrayList) -> ArrayList:
        return source

    @staticmethod
    def repeat(value: object, count: int) -> ArrayList:
        not_negative(count, "count")
        check_array_size(count)
        return ArrayList([value] * count)


class StringCollectionMembers(GrowingMembers):
    """System.Collections.Specialized.StringCollection."""

    @staticmethod
    def new() -> StringCollection:
        return StringCollection()


TYPES = describe(
    __file__,
    {
        "System.Collections.ArrayList": (ArrayList, ArrayListMembers),
        "System.Collections.Specialized.StringCollection": (
            StringCollection,
            StringCollectionMembers,
        ),
    },
)
