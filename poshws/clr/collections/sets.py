"""HashSet: every value once, in the order it came; two values are the same as keys of a dictionary
are.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import TYPE_CHECKING

from poshws.clr.collections.compared_keys import (
    ComparedKey,
    SameInOrder,
    is_own_comparer,
    is_own_order,
)
from poshws.clr.collections.comparers import DEFAULT_EQUALITY, ignores_case
from poshws.clr.collections.element_type_guards import set_element_class
from poshws.clr.collections.enumerators import Enumerator
from poshws.clr.collections.lists import copy_into
from poshws.clr.declaring.describe import describe
from poshws.clr.system.delegates import holds
from poshws.corelib.collections.hashtable import fold_key
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    CollectionModified,
)

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


class HashSet:
    """A set of .NET; `items` holds the values under their folded keys."""

    __slots__ = ("asked", "comparer", "ignores_case", "items", "net_type", "plain", "__weakref__")

    def __init__(
        self, net_type: Type, values: Iterable[object] = (), comparer: object = None
    ) -> None:
        self.net_type = net_type
        self.comparer = comparer
        self.ignores_case = ignores_case(comparer)
        # The class of values that are kept under themselves; see `taken.py`.
        asked = comparer if is_own_comparer(comparer) else None
        self.asked = SameInOrder(comparer) if is_own_order(comparer) else asked
        is_folded = self.ignores_case or self.asked is not None
        self.plain = None if is_folded else set_element_class(net_type)
        self.items: dict[Hashable, object] = {}
        for value in values:
            self.items.setdefault(self.fold(value), value)

    def fold(self, value: object) -> Hashable:
        if self.asked is not None:
            return ComparedKey(self.asked, value)
        return fold_key(value, self.ignores_case)

    @property
    def element_type(self) -> Type:
        return self.net_type.arguments[0]

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return True

    def __contains__(self, value: object) -> bool:
        return self.fold(value) in self.items

    def __iter__(self) -> Iterator[object]:
        try:
            yield from self.items.values()
        except RuntimeError as error:
            raise CollectionModified from error

    def include(self, value: Hashable) -> bool:
        """Adds a value of the plain class; whether it is new."""
        items = self.items
        if value in items:
            return False
        items[value] = value
        return True


class HashSetMembers:
    """System.Collections.Generic.HashSet[T]."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> HashSet:
        return HashSetMembers.make(HashSet, net_type, arguments)

    @staticmethod
    def make(kind: type[HashSet], net_type: Type, arguments: tuple[object, ...]) -> HashSet:
        """A set from the constructor's arguments: a capacity, values, a comparer, in any order."""
        values: Iterable[object] = ()
        comparer: object = None
        for argument in arguments:
            if isinstance(argument, int):
                if argument < 0:
                    raise ArgumentOutOfRangeException("capacity")
            elif isinstance(argument, Iterable):
                values = argument
            elif argument is not None:
                comparer = argument
        return kind(net_type, values, comparer)

    @staticmethod
    def count(found: HashSet) -> int:
        return len(found)

    @staticmethod
    def capacity(found: HashSet) -> int:
        primes = (0, 3, 7, 17, 37, 89, 197, 431, 919, 1931, 4049, 8419, 17519, 36353, 75431)
        return next((prime for prime in primes if prime >= len(found)), len(found))

    @staticmethod
    def comparer(found: HashSet) -> object:
        return DEFAULT_EQUALITY if found.comparer is None else found.comparer

    @staticmethod
    def add(found: HashSet, item: object) -> bool:
        key = found.fold(item)
        if key in found.items:
            return False
        found.items[key] = item
        return True

    @staticmethod
    def remove(found: HashSet, item: object) -> bool:
        return found.items.pop(found.fold(item), found) is not found

    @staticmethod
    def clear(found: HashSet) -> None:
        found.items.clear()

    @staticmethod
    def contains(found: HashSet, item: object) -> bool:
        return item in found

    @staticmethod
    def try_get_value(found: HashSet, equal_value: object, actual: object) -> bool:
        was_there = equal_value in found
        actual.value = found.items.get(found.fold(equal_value))  # type: ignore[attr-defined]
        return was_there

    @staticmethod
    def get_enumerator(found: HashSet) -> Enumerator:
        return Enumerator(lambda: found)

    @staticmethod
    def copy_to(
        found: HashSet, array: list[object], index: int = 0, count: int | None = None
    ) -> None:
        copy_into(list(found)[:count], array, index)

    @staticmethod
    def union_with(found: HashSet, other: Iterable[object]) -> None:
        for value in _others(other):
            found.items.setdefault(found.fold(value), value)

    @staticmethod
    def intersect_with(found: HashSet, other: Iterable[object]) -> None:
        keep = {found.fold(value) for value in _others(other)}
        found.items = {key: value for key, value in found.items.items() if key in keep}

    @staticmethod
    def except_with(found: HashSet, other: Iterable[object]) -> None:
        for value in _others(other):
            found.items.pop(found.fold(value), None)

    @staticmethod
    def symmetric_except_with(found: HashSet, other: Iterable[object]) -> None:
        for key, value in {found.fold(value): value for value in _others(other)}.items():
            if key in found.items:
                del found.items[key]
            else:
                found.items[key] = value

    @staticmethod
    def is_subset_of(found: HashSet, other: Iterable[object]) -> bool:
        return found.items.keys() <= _keys(found, other)

    @staticmethod
    def is_proper_subset_of(found: HashSet, other: Iterable[object]) -> bool:
        return found.items.keys() < _keys(found, other)

    @staticmethod
    def is_superset_of(found: HashSet, other: Iterable[object]) -> bool:
        return found.items.keys() >= _keys(found, other)

    @staticmethod
    def is_proper_superset_of(found: HashSet, other: Iterable[object]) -> bool:
        return found.items.keys() > _keys(found, other)

    @staticmethod
    def overlaps(found: HashSet, other: Iterable[object]) -> bool:
        return not found.items.keys().isdisjoint(_keys(found, other))

    @staticmethod
    def set_equals(found: HashSet, other: Iterable[object]) -> bool:
        return found.items.keys() == _keys(found, other)

    @staticmethod
    def remove_where(found: HashSet, match: object) -> int:
        doomed = [key for key, value in list(found.items.items()) if holds(match, value)]
        for key in doomed:
            del found.items[key]
        return len(doomed)

    @staticmethod
    def ensure_capacity(found: HashSet, capacity: int) -> int:
        return max(capacity, HashSetMembers.capacity(found))

    @staticmethod
    def trim_excess(found: HashSet, capacity: int = 0) -> None:
        """Memory is Python's business."""


def _others(other: Iterable[object] | None) -> list[object]:
    if other is None:
        raise ArgumentNullException("other")
    return list(other)


def _keys(found: HashSet, other: Iterable[object]) -> set[Hashable]:
    return {found.fold(value) for value in _others(other)}


TYPES = describe(__file__, {"System.Collections.Generic.HashSet`1": (HashSet, HashSetMembers)})
