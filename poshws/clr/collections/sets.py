"""HashSet: every value once, in the order it came; two values are the same as keys of a dictionary
are.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import TYPE_CHECKING, Final

from poshws.clr.collections.compared_keys import (
    ComparedKey,
    SameInOrder,
    is_own_comparer,
    is_own_order,
)
from poshws.clr.collections.comparers import default_equality, ignores_case
from poshws.clr.collections.copying import PLUS, copy_checked, prime_capacity
from poshws.clr.collections.element_type_guards import set_element_class
from poshws.clr.metadata.describe import describe, of_closed_type
from poshws.clr.system.argument_guards import at_least
from poshws.clr.system.delegates import holds
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.collections.hashtable import fold_key
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    CollectionModified,
)
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import declared_type

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


class SetComparer:
    """What tells whether two sets have the same elements."""

    __slots__ = ("net_type",)

    def __init__(self, kind: Type) -> None:
        name = f"{kind.definition_name.partition('`')[0]}EqualityComparer`1"
        self.net_type = declared_type(name).close(kind.arguments)

    def equals(self, left: HashSet | None, right: HashSet | None) -> bool:
        if left is None or right is None:
            return left is right
        return left.items.keys() == right.items.keys()

    def get_hash_code(self, found: HashSet | None) -> int:
        return 0 if found is None else hash(frozenset(found.items)) & 0x7FFFFFFF


class HashSetMembers:
    """System.Collections.Generic.HashSet[T]."""

    @staticmethod
    def on_deserialization(this: object, sender: object) -> None:
        """Nothing was read from a stream of .NET's."""

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
        return prime_capacity(len(found))

    @staticmethod
    def comparer(found: HashSet) -> object:
        return default_equality(found.element_type) if found.comparer is None else found.comparer

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
        name = f"{found.net_type.definition_name}+Enumerator"
        return Enumerator(lambda: found, name, found.net_type.arguments)

    @staticmethod
    def copy_to(
        found: HashSet, array: list[object], index: int = 0, count: int | None = None
    ) -> None:
        copy_checked(list(found)[:count], array, index, PLUS)

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
        if capacity < 0:
            raise ArgumentOutOfRangeException("capacity")
        return prime_capacity(max(capacity, len(found)))

    @staticmethod
    def trim_excess(found: HashSet, capacity: int | None = None) -> None:
        """Memory is Python's business."""
        if capacity is not None:
            at_least(capacity, len(found), "capacity")

    @staticmethod
    @of_closed_type
    def create_set_comparer(kind: Type) -> SetComparer:
        return SetComparer(kind)


def _others(other: Iterable[object] | None) -> list[object]:
    if other is None:
        raise ArgumentNullException("other")
    return list(other)


def _keys(found: HashSet, other: Iterable[object]) -> set[Hashable]:
    return {found.fold(value) for value in _others(other)}


def _set(name: str) -> str:
    return f"System.Collections.Generic.{name}[T]"


_COMPARES: Final[dict[str, object]] = {
    "bool Equals(SET x, SET y)": SetComparer.equals,
    "int GetHashCode(SET obj)": SetComparer.get_hash_code,
}

TYPES = [
    *describe(__file__, {"System.Collections.Generic.HashSet`1": (HashSet, HashSetMembers)}),
    *(
        declare(
            f"System.Collections.Generic.{name}EqualityComparer`1[T]",
            None,
            {text.replace("SET", _set(name)): made for text, made in _COMPARES.items()},
            interfaces=(f"System.Collections.Generic.IEqualityComparer[{_set(name)}]",),
        )
        for name in ("HashSet", "SortedSet")
    ),
]
