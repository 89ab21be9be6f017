"""SortedList (both), SortedDictionary and SortedSet: dictionaries and sets that are read in the
order of their keys.

The order is made when it is first asked for and kept until a key comes or goes.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from functools import cmp_to_key
from typing import TYPE_CHECKING, ClassVar, NoReturn

from poshws.clr.collections import equality
from poshws.clr.collections.compared_keys import SameInOrder, is_own_order, use_comparer
from poshws.clr.collections.comparers import default_order
from poshws.clr.collections.copying import INDEX_TEXT, SORTED, copy_checked
from poshws.clr.collections.dictionaries import Dictionary, GenericMembers, _pairs
from poshws.clr.collections.hashtables import DictionaryMembers
from poshws.clr.collections.lists import NetList, SequenceMembers, grown
from poshws.clr.collections.sets import HashSet, HashSetMembers
from poshws.clr.metadata.describe import describe
from poshws.clr.system.argument_guards import not_negative
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.collections.hashtable import DictionaryEntry, Hashtable, fold_key
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    InvalidOperationException,
    NotSupportedException,
)
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.strings import net_to_string

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


def in_order(keys: Iterable[object], comparer: object) -> list[object]:
    """The keys sorted; raises InvalidOperationException where two can't be compared."""
    compare = equality.comparison(comparer)
    try:
        return sorted(keys, key=cmp_to_key(compare))
    except ArgumentException as error:
        text = "Failed to compare two elements in the array."
        raise InvalidOperationException(text, error) from error


class SortedDictionary(Dictionary):
    """SortedDictionary[TKey,TValue] and SortedList[TKey,TValue]; with `net_type` null the old
    SortedList.
    """

    __slots__ = ("_sorted",)

    def __init__(
        self,
        net_type: Type,
        items: Iterable[tuple[object, object]] = (),
        comparer: object = None,
    ) -> None:
        self._sorted: list[object] | None = None
        super().__init__(net_type, (), comparer)
        if is_own_order(comparer):
            use_comparer(self, SameInOrder(comparer))
        for key, value in items:
            self[key] = value

    def __setitem__(self, key: object, value: object) -> None:
        if key not in self:
            self._sorted = None
        super().__setitem__(key, value)

    def __delitem__(self, key: object) -> None:
        self._sorted = None
        super().__delitem__(key)

    def remove(self, key: object) -> None:
        self._sorted = None
        super().remove(key)

    def clear(self) -> None:
        self._sorted = None
        super().clear()

    def keys(self) -> list[object]:
        if self._sorted is None:
            self._sorted = in_order(self._keys.values(), self.comparer)
        return list(self._sorted)

    def _order(self) -> list[Hashable] | None:
        return [fold_key(key, self.ignores_case) for key in self.keys()]

    def values(self) -> list[object]:
        return [self[key] for key in self.keys()]

    def items(self) -> list[tuple[object, object]]:
        return [(key, self[key]) for key in self.keys()]

    def __iter__(self) -> Iterator[object]:
        return iter(self.keys())

    def copy(self) -> SortedDictionary:
        return type(self)(self.net_type, self.items(), self.comparer)

    def key_at(self, index: int) -> object:
        """The key at a position; ArgumentOutOfRangeException beyond the last."""
        keys = self.keys()
        if not 0 <= index < len(keys):
            is_generic = bool(self.net_type.arguments)
            raise ArgumentOutOfRangeException("index", INDEX_TEXT, index if is_generic else None)
        return keys[index]


class SortedList(SortedDictionary):
    """System.Collections.SortedList, the one without type arguments."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Collections.SortedList"

    def __init__(
        self, items: Iterable[tuple[object, object]] = (), comparer: object = None
    ) -> None:
        super().__init__(declared_type(self.net_name), items, comparer)

    def entries(self) -> list[object]:  # type: ignore[override]

        return [DictionaryEntry(key, value) for key, value in self.items()]

    def copy(self) -> SortedList:
        return SortedList(self.items(), self.comparer)

    def _duplicate(self, key: object) -> str:
        text = net_to_string(key)
        return (
            f"Item has already been added. Key in dictionary: '{text}'  Key being added: '{text}'"
        )


class SortedPart(NetList):
    """The keys or values of a SortedList, which have places."""

    __slots__ = ("net_type",)

    def __init__(self, table: SortedDictionary, name: str) -> None:
        super().__init__(table.keys() if name == "KeyList" else table.values())
        self.net_type = table.part_type(name)


class SortedPartMembers(SequenceMembers):
    """Such a list is read only: what would change it belongs to the table."""

    @staticmethod
    def _refuse(this: SortedPart, *arguments: object) -> NoReturn:
        raise NotSupportedException(
            "This operation is not supported on SortedList nested types because they require "
            "modifying the original SortedList."
        )

    add = clear = insert = remove = remove_at = set_item = _refuse  # type: ignore[assignment]

    @staticmethod
    def is_read_only(this: NetList) -> bool:
        return True

    @staticmethod
    def is_fixed_size(this: NetList) -> bool:
        return True


class SortedDictionaryMembers(GenericMembers):
    """System.Collections.Generic.SortedDictionary[TKey,TValue]."""

    @staticmethod
    def comparer(table: Dictionary) -> object:
        if table.comparer is None:
            return default_order(table.pair_type().arguments[0])
        return table.comparer

    @staticmethod
    def new(net_type: Type, *arguments: object) -> SortedDictionary:
        made = SortedDictionary(net_type, (), _comparer_in(arguments))
        for key, value in _items_in(arguments):
            made.add(key, value)
        return made

    @staticmethod
    def add(table: SortedDictionary, key: object, value: object) -> None:  # type: ignore[override]
        if key is not None and key in table:
            pair = f"[{net_to_string(key)}, {net_to_string(value)}]"
            raise ArgumentException(
                f"An item with the same key has already been added. Key: {pair}"
            )
        table.add(key, value)


class PlaceMembers:
    """What both SortedLists know about positions."""

    @staticmethod
    def keys(table: Hashtable) -> SortedPart:
        assert isinstance(table, SortedDictionary)
        return SortedPart(table, "KeyList")

    @staticmethod
    def values(table: Hashtable) -> SortedPart:
        assert isinstance(table, SortedDictionary)
        return SortedPart(table, "ValueList")

    @staticmethod
    def capacity(table: SortedDictionary) -> int:
        return grown(0 if table.net_type.arguments else 16, len(table))

    @staticmethod
    def set_capacity(table: SortedDictionary, value: int) -> None:
        if value < len(table):
            raise ArgumentOutOfRangeException("value", "capacity was less than the current size.")

    @staticmethod
    def index_of_key(table: SortedDictionary, key: object) -> int:
        if key is None:
            raise ArgumentNullException("key")
        return table.keys().index(table.original_key(key)) if key in table else -1

    @staticmethod
    def index_of_value(table: SortedDictionary, value: object) -> int:
        return equality.index_of(table.values(), value)

    @staticmethod
    def remove_at(table: SortedDictionary, index: int) -> None:
        table.remove(table.key_at(index))

    @staticmethod
    def get_key_at_index(table: SortedDictionary, index: int) -> object:
        return table.key_at(index)

    @staticmethod
    def get_value_at_index(table: SortedDictionary, index: int) -> object:
        return table[table.key_at(index)]

    @staticmethod
    def set_value_at_index(table: SortedDictionary, index: int, value: object) -> None:
        table[table.key_at(index)] = value


class GenericSortedListMembers(PlaceMembers, SortedDictionaryMembers):  # type: ignore[misc]
    """System.Collections.Generic.SortedList[TKey,TValue]."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> SortedDictionary:
        if arguments and type(arguments[0]) is int:
            not_negative(arguments[0], "capacity")
        return SortedDictionaryMembers.new(net_type, *arguments)

    @staticmethod
    def add(table: SortedDictionary, key: object, value: object) -> None:  # type: ignore[override]
        if key is not None and key in table:
            text = f"An item with the same key has already been added. Key: {net_to_string(key)}"
            raise ArgumentException(text, parameter="key")
        table.add(key, value)


class SortedListMembers(PlaceMembers, DictionaryMembers):
    """System.Collections.SortedList."""

    @staticmethod
    def new(*arguments: object) -> SortedList:
        if arguments and type(arguments[0]) is int:
            not_negative(arguments[0], "initialCapacity")
        made = SortedList((), _comparer_in(arguments))
        for key, value in _items_in(arguments):
            made.add(key, value)
        return made

    @staticmethod
    def clone(table: SortedList) -> SortedList:
        return table.copy()

    @staticmethod
    def remove(table: SortedList, key: object) -> None:
        table.remove(key)

    @staticmethod
    def get_by_index(table: SortedList, index: int) -> object:
        return table[table.key_at(index)]

    @staticmethod
    def set_by_index(table: SortedList, index: int, value: object) -> None:
        table[table.key_at(index)] = value

    @staticmethod
    def get_key(table: SortedList, index: int) -> object:
        return table.key_at(index)

    @staticmethod
    def get_key_list(table: SortedList) -> SortedPart:
        return SortedPart(table, "KeyList")

    @staticmethod
    def get_value_list(table: SortedList) -> SortedPart:
        return SortedPart(table, "ValueList")

    @staticmethod
    def synchronized(table: SortedList) -> SortedList:
        return table

    @staticmethod
    def trim_to_size(table: SortedList) -> None:
        """Memory is Python's business."""


class SortedSet(HashSet):
    """System.Collections.Generic.SortedSet[T]."""

    __slots__ = ()

    def __iter__(self) -> Iterator[object]:
        return iter(in_order(self.items.values(), self.comparer))


class SortedSetMembers(HashSetMembers):
    """System.Collections.Generic.SortedSet[T]."""

    kind: ClassVar[type[HashSet]] = SortedSet

    @staticmethod
    def new(net_type: Type, *arguments: object) -> HashSet:
        return HashSetMembers.make(SortedSet, net_type, arguments)

    @staticmethod
    def min(found: SortedSet) -> object:
        return next(iter(found), None)

    @staticmethod
    def max(found: SortedSet) -> object:
        items = list(found)
        return items[-1] if items else None

    @staticmethod
    def reverse(found: SortedSet) -> Enumerator:
        return Enumerator(lambda: list(found)[::-1])

    @staticmethod
    def get_view_between(found: SortedSet, lower: object, upper: object) -> SortedSet:
        compare = equality.comparison(found.comparer)
        if compare(lower, upper) > 0:
            text = "Must be less than or equal to upperValue."
            raise ArgumentException(text, parameter="lowerValue")
        inside = [x for x in found if compare(lower, x) <= 0 <= compare(upper, x)]
        kind = declared_type("System.Collections.Generic.SortedSet`1+TreeSubSet")
        return SortedSet(kind.close(found.net_type.arguments), inside, found.comparer)

    @staticmethod
    def comparer(found: HashSet) -> object:
        return default_order(found.element_type) if found.comparer is None else found.comparer

    @staticmethod
    def get_enumerator(found: HashSet) -> Enumerator:
        name = "System.Collections.Generic.SortedSet`1+Enumerator"
        return Enumerator(lambda: found, name, found.net_type.arguments)

    @staticmethod
    def copy_to(
        found: HashSet, array: list[object], index: int = 0, count: int | None = None
    ) -> None:
        copy_checked(list(found)[:count], array, index, SORTED)


def _comparer_in(arguments: tuple[object, ...]) -> object:
    for argument in arguments:
        if hasattr(argument, "compare") or callable(argument):
            return argument
    return None


def _items_in(arguments: tuple[object, ...]) -> list[tuple[object, object]]:
    for argument in arguments:
        if isinstance(argument, Hashtable):
            return argument.items()
        if isinstance(argument, list):
            return _pairs(argument)
    if arguments == (None,):
        raise ArgumentNullException("dictionary")
    return []


TYPES = describe(
    __file__,
    {
        "System.Collections.SortedList": (SortedList, SortedListMembers),
        **{
            f"System.Collections.{name}": (SortedPart, SortedPartMembers)
            for name in (
                *("SortedList+KeyList", "SortedList+ValueList"),
                *("Generic.SortedList`2+KeyList", "Generic.SortedList`2+ValueList"),
            )
        },
        "System.Collections.Generic.SortedDictionary`2": (
            SortedDictionary,
            SortedDictionaryMembers,
        ),
        "System.Collections.Generic.SortedList`2": (SortedDictionary, GenericSortedListMembers),
        "System.Collections.Generic.SortedSet`1": (SortedSet, SortedSetMembers),
    },
)
