"""The generic dictionaries: Dictionary, OrderedDictionary and ConcurrentDictionary, and their
KeyValuePair.

They are hashtables that know their closed type. Text keys differ by case unless the comparer says
otherwise.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar, cast

from poshws.clr.collections import equality
from poshws.clr.collections.compared_keys import is_own_comparer, use_comparer
from poshws.clr.collections.comparers import default_equality, ignores_case
from poshws.clr.collections.copying import INDEX_TEXT, SORTED, copy_checked, prime_capacity
from poshws.clr.collections.element_type_guards import entry_classes
from poshws.clr.collections.hashtables import (
    DefaultParameterMembers,
    DictionaryEntryMembers,
    DictionaryMembers,
    HashtableMembers,
    HybridDictionary,
    HybridDictionaryMembers,
    ListDictionary,
    ListDictionaryMembers,
    ListKeys,
    OrderedDictionaryMembers,
    OrderedHashtableMembers,
    OrderedPartMembers,
    PartMembers,
    SyncHashtableMembers,
)
from poshws.clr.collections.lists import READ_ONLY_TEXT, List
from poshws.clr.metadata.describe import describe, of_closed_type
from poshws.clr.system.argument_guards import not_negative
from poshws.clr.system.delegates import call
from poshws.corelib.collections.enumerators import DictionaryEnumerator, Enumerator
from poshws.corelib.collections.hashtable import (
    DefaultParameterDictionary,
    DictionaryEntry,
    Hashtable,
    KeyCollection,
    OrderedDictionary,
    OrderedHashtable,
    OrderedKeys,
    SyncHashtable,
    ValueCollection,
)
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    CollectionModified,
    KeyNotFoundException,
    NotSupportedException,
)
from poshws.corelib.psobject import MISSING
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.strings import net_to_string

if TYPE_CHECKING:
    from poshws.corelib.system.reference import PSReference
    from poshws.corelib.typesystem.types import Type


class KeyValuePair:
    """System.Collections.Generic.KeyValuePair[TKey,TValue]."""

    __slots__ = ("key", "net_type", "value")
    holds_arguments = True

    def __init__(self, net_type: Type, key: object = None, value: object = None) -> None:
        self.net_type = net_type
        self.key = key
        self.value = value

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, KeyValuePair)
            and equality.same(self.key, other.key)
            and equality.same(self.value, other.value)
        )

    def __hash__(self) -> int:
        return hash((self.key, self.value))

    def __repr__(self) -> str:
        return f"KeyValuePair({self.key!r}, {self.value!r})"

    def to_string(self) -> str:
        return f"[{net_to_string(self.key)}, {net_to_string(self.value)}]"

    def equals(self, other: object) -> bool:
        return self == other

    def get_hash_code(self) -> int:
        return hash(self) & 0x7FFFFFFF

    def deconstruct(self, key: PSReference, value: PSReference) -> None:
        key.value, value.value = self.key, self.value


class Dictionary(Hashtable):
    """A generic dictionary; `net_type` is its closed type and `comparer` what it was made with."""

    __slots__ = ("comparer", "key_class", "net_type", "value_classes")

    def __init__(
        self,
        net_type: Type,
        items: Iterable[tuple[object, object]] = (),
        comparer: object = None,
    ) -> None:
        self.net_type = net_type
        self.comparer = comparer
        # What is a key and a value as it is, by its class; see `taken.py`.
        self.key_class, self.value_classes = entry_classes(net_type)
        super().__init__((), ignores_case=ignores_case(comparer))
        if is_own_comparer(comparer):
            use_comparer(self, comparer)
        for key, value in items:
            self[key] = value

    def entries(self) -> list[DictionaryEntry]:
        """The entries as KeyValuePairs, which read like DictionaryEntries."""
        kind = self.pair_type()
        pairs = [KeyValuePair(kind, key, value) for key, value in self.items()]
        return cast("list[DictionaryEntry]", pairs)

    def pair_type(self) -> Type:
        from poshws.clr.metadata.generic_instantiation import close_type  # deferred

        arguments = self.net_type.closed_arguments[:2]
        return close_type("System.Collections.Generic.KeyValuePair`2", *arguments)

    def part_type(self, part: str) -> Type:
        """The type of the keys or values."""
        # A script's class may be derived from a closed type.
        closed = (kind for kind in self.net_type.hierarchy() if kind.arguments)
        kind = next(closed, self.net_type)
        return declared_type(f"{kind.definition_name}+{part}").close(kind.arguments)

    def copy(self) -> Dictionary:
        return Dictionary(self.net_type, self.items(), self.comparer)

    def add(self, key: object, value: object) -> None:
        if key is None:
            raise ArgumentNullException("key")
        if key in self:
            raise ArgumentException(self._duplicate(key))
        self[key] = value

    def try_get(self, key: Hashable, result: PSReference) -> bool:
        """TryGetValue of a key that is kept under itself."""
        found = self._values.get(key, MISSING)
        result.value = value_default(self) if found is MISSING else found
        return found is not MISSING

    def _duplicate(self, key: object) -> str:
        return f"An item with the same key has already been added. Key: {net_to_string(key)}"


class GenericKeys(KeyCollection):
    """The keys of a generic dictionary, of a type of its own."""

    __slots__ = ("net_type",)
    table: Dictionary
    part: ClassVar[str] = "KeyCollection"

    def __init__(self, table: Dictionary) -> None:
        super().__init__(table)
        self.net_type = table.part_type(self.part)

    def _part(self) -> list[object]:
        return self.table.keys()

    def __iter__(self) -> Iterator[object]:
        """Keys that are added meanwhile are an error; those taken away are left out."""
        table = self.table
        values, size = table._values, len(table)
        for key, item in zip(table.keys(), self._part(), strict=True):
            if key not in table:
                continue
            yield item
            if len(values) > size:
                raise CollectionModified
            size = len(values)

    @property
    def count(self) -> int:
        return len(self.table)

    @property
    def is_read_only(self) -> bool:
        return True

    @property
    def sync_root(self) -> object:
        return self.table

    def contains(self, item: object) -> bool:
        return equality.index_of(self._part(), item) >= 0

    def copy_to(self, array: list[object], index: int) -> None:
        copy_checked(self._part(), array, index, SORTED)

    def get_enumerator(self) -> Enumerator:
        name = f"{self.net_type.definition_name}+Enumerator"
        return Enumerator(lambda: self, name, self.net_type.arguments)


class GenericValues(GenericKeys):
    """The values."""

    __slots__ = ()
    part = "ValueCollection"

    def _part(self) -> list[object]:
        return self.table.values()


class GenericMembers(DictionaryMembers):
    """What the generic dictionaries share."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> Dictionary:
        items: list[tuple[object, object]] = []
        comparer: object = None
        for place, argument in enumerate(arguments):
            if isinstance(argument, int):
                if argument < 0:
                    raise ArgumentOutOfRangeException("capacity")
            elif isinstance(argument, (Hashtable, list)):
                items = _pairs(argument)
            elif argument is not None:
                comparer = argument
            elif place == 0 and len(arguments) == 1:
                raise ArgumentNullException("dictionary")
        made = Dictionary(net_type, (), comparer)
        for key, value in items:
            made.add(key, value)
        return made

    @staticmethod
    def keys(table: Dictionary) -> object:  # type: ignore[override]
        return GenericKeys(table)

    @staticmethod
    def values(table: Dictionary) -> object:  # type: ignore[override]
        return GenericValues(table)

    @staticmethod
    def comparer(table: Dictionary) -> object:
        if table.comparer is None:
            return default_equality(table.pair_type().arguments[0])
        return table.comparer

    @staticmethod
    def capacity(table: Dictionary) -> int:
        """Primes, as .NET grows its buckets."""
        return prime_capacity(len(table))

    @staticmethod
    def item(table: Hashtable, key: object) -> object:
        if key is None:
            raise ArgumentNullException("key")
        if key not in table:
            text = f"The given key '{net_to_string(key)}' was not present in the dictionary."
            raise KeyNotFoundException(text)
        return table[key]

    @staticmethod
    def get_enumerator(table: Hashtable) -> DictionaryEnumerator:
        assert isinstance(table, Dictionary)
        kind = table.part_type("Enumerator")
        return DictionaryEnumerator(
            lambda: _entries_while_unchanged(table), kind.definition_name, kind.arguments
        )

    @staticmethod
    def remove(table: Dictionary, key: object, *results: object) -> bool:
        """(key) or (key, [ref] value)."""
        if key is None:
            raise ArgumentNullException("key")
        was_there = key in table
        if results:
            results[0].value = table.get(key, value_default(table))  # type: ignore[attr-defined]
        table.remove(key)
        return was_there

    @staticmethod
    def try_get_value(table: Dictionary, key: object, *results: object) -> bool:
        """(key, [ref] value), and for an ordered one (key, [ref] value, [ref] index)."""
        if key is None:
            raise ArgumentNullException("key")
        was_there = key in table
        found = table[key] if was_there else value_default(table)
        results[0].value = found  # type: ignore[attr-defined]
        if len(results) > 1:
            results[1].value = index_of_key(table, key)  # type: ignore[attr-defined]
        return was_there

    @staticmethod
    def try_add(table: Dictionary, key: object, value: object, *results: object) -> bool:
        if key is None:
            raise ArgumentNullException("key")
        is_new = key not in table
        if is_new:
            table[key] = value
        if results:
            results[0].value = index_of_key(table, key)  # type: ignore[attr-defined]
        return is_new

    @staticmethod
    def ensure_capacity(table: Dictionary, capacity: int) -> int:
        if capacity < 0:
            raise ArgumentOutOfRangeException("capacity")
        return prime_capacity(max(capacity, len(table)))

    @staticmethod
    def trim_excess(table: Dictionary, capacity: int | None = None) -> None:
        """Memory is Python's business."""
        if capacity is not None and capacity < len(table):
            raise ArgumentOutOfRangeException("capacity")


class OrderedGenericMembers(GenericMembers):
    """System.Collections.Generic.OrderedDictionary[TKey,TValue]."""

    @staticmethod
    def get_at(table: Dictionary, index: int) -> object:
        _check_place(table, index)
        return table.entries()[index]

    @staticmethod
    def index_of(table: Dictionary, key: object) -> int:
        return index_of_key(table, key)

    @staticmethod
    def insert(table: Dictionary, index: int, key: object, value: object) -> None:
        if not 0 <= index <= len(table):
            raise ArgumentOutOfRangeException("index", INDEX_TEXT)
        if key in table:
            table.add(key, value)
        _rewrite(table, index, [(key, value)], 0)

    @staticmethod
    def remove_at(table: Dictionary, index: int) -> None:
        _check_place(table, index)
        table.remove(table.keys()[index])

    @staticmethod
    def set_at(table: Dictionary, index: int, *pair: object) -> None:
        """(index, value) or (index, key, value)."""
        _check_place(table, index)
        key = pair[0] if len(pair) == 2 else table.keys()[index]
        _rewrite(table, index, [(key, pair[-1])], 1)


class ReadOnlyDictionary(Dictionary):
    """System.Collections.ObjectModel.ReadOnlyDictionary[TKey,TValue]: the entries of another."""

    __slots__ = ("wrapped",)

    def __init__(self, net_type: Type, wrapped: Hashtable) -> None:
        super().__init__(net_type, (), getattr(wrapped, "comparer", None))
        self.wrapped = wrapped
        self._keys, self._values = wrapped._keys, wrapped._values
        self.ignores_case = wrapped.ignores_case

    def __setitem__(self, key: object, value: object) -> None:
        raise NotSupportedException(READ_ONLY_TEXT)

    def keys(self) -> list[object]:
        return self.wrapped.keys()

    def values(self) -> list[object]:
        return self.wrapped.values()

    def items(self) -> list[tuple[object, object]]:
        return self.wrapped.items()

    def add(self, key: object, value: object) -> None:
        raise NotSupportedException(READ_ONLY_TEXT)

    def remove(self, key: object) -> None:
        raise NotSupportedException(READ_ONLY_TEXT)

    def clear(self) -> None:
        raise NotSupportedException(READ_ONLY_TEXT)


class ReadOnlyDictionaryMembers(GenericMembers):
    """System.Collections.ObjectModel.ReadOnlyDictionary[TKey,TValue]."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> ReadOnlyDictionary:
        if arguments[0] is None:
            raise ArgumentNullException("dictionary")
        return ReadOnlyDictionary(net_type, cast(Hashtable, arguments[0]))

    @staticmethod
    @of_closed_type
    def empty(kind: Type) -> ReadOnlyDictionary:
        return ReadOnlyDictionary(kind, Hashtable())

    @staticmethod
    def get_enumerator(table: Hashtable) -> DictionaryEnumerator:
        wrapped = cast(ReadOnlyDictionary, table).wrapped
        return GenericMembers.get_enumerator(wrapped)

    @staticmethod
    def is_read_only(table: Hashtable) -> bool:
        return True


class ConcurrentMembers(GenericMembers):
    """System.Collections.Concurrent.ConcurrentDictionary[TKey,TValue]."""

    @staticmethod
    def new(net_type: Type, *arguments: object) -> Dictionary:
        if len(arguments) > 1 and type(arguments[0]) is int:
            level, capacity, *_ = arguments
            if level == 0 or level < -1:  # type: ignore[operator]
                text = (
                    "The concurrencyLevel argument must be positive, or -1 to indicate a default "
                    "level."
                )
                raise ArgumentOutOfRangeException("concurrencyLevel", text)
            if type(capacity) is int:
                not_negative(capacity, "capacity")
        return GenericMembers.new(net_type, *arguments)

    @staticmethod
    def keys(table: Dictionary) -> object:  # type: ignore[override]
        return _snapshot(table.pair_type().arguments[0], table.keys())

    @staticmethod
    def values(table: Dictionary) -> object:  # type: ignore[override]
        return _snapshot(table.pair_type().arguments[1], table.values())

    @staticmethod
    def is_empty(table: Dictionary) -> bool:
        return len(table) == 0

    @staticmethod
    def try_remove(table: Dictionary, key: object, *results: object) -> bool:
        """(key, [ref] value) or (pair)."""
        if isinstance(key, KeyValuePair) and not results:
            if key.key not in table or not equality.same(table[key.key], key.value):
                return False
            table.remove(key.key)
            return True
        return GenericMembers.remove(table, key, *results)

    @staticmethod
    def try_update(table: Dictionary, key: object, new_value: object, expected: object) -> bool:
        if key not in table or not equality.same(table[key], expected):
            return False
        table[key] = new_value
        return True

    @staticmethod
    def to_array(table: Dictionary) -> list[object]:
        return TypedArray(table.entries(), element_type=table.pair_type())

    @staticmethod
    def get_or_add(table: Dictionary, *arguments: object) -> object:
        """(key, value), (key, factory) or (types, key, factory, argument)."""
        generic, (key, source, *rest) = _without_types(arguments)
        if key not in table:
            is_factory = generic or callable(source)
            table[key] = call(source, key, *rest) if is_factory else source
        return table[key]

    @staticmethod
    def add_or_update(table: Dictionary, *arguments: object) -> object:
        """(key, value or factory, update) or (types, key, factory, update, argument)."""
        _, (key, source, update, *rest) = _without_types(arguments)
        if key in table:
            table[key] = call(update, key, table[key], *rest)
        else:
            table[key] = call(source, key, *rest) if callable(source) else source
        return table[key]


def _without_types(arguments: tuple[object, ...]) -> tuple[bool, tuple[object, ...]]:
    """A generic overload hands over its type arguments first."""
    is_generic = bool(arguments) and isinstance(arguments[0], tuple)
    return is_generic, arguments[1:] if is_generic else arguments


def _pairs(source: Iterable[object]) -> list[tuple[object, object]]:
    if isinstance(source, Hashtable):
        return source.items()
    return [(pair.key, pair.value) for pair in source]  # type: ignore[attr-defined]


def _snapshot(element: Type, items: list[object]) -> List:
    """The elements as they are now, to be read only."""
    from poshws.clr.metadata.generic_instantiation import close_type  # deferred

    return List(close_type("System.Collections.ObjectModel.ReadOnlyCollection`1", element), items)


def _entries_while_unchanged(table: Dictionary) -> Iterator[object]:
    pairs = table.entries()
    values, size = table._values, len(pairs)
    for pair in pairs:
        if pair.key not in table:
            continue
        yield pair
        if len(values) > size:
            raise CollectionModified
        size = len(values)


def _check_place(table: Dictionary, index: int) -> None:
    if not 0 <= index < len(table):
        raise ArgumentOutOfRangeException("index", INDEX_TEXT)


def _rewrite(
    table: Dictionary, index: int, pairs: list[tuple[object, object]], replaced: int
) -> None:
    items = table.items()
    items[index : index + replaced] = pairs
    table.clear()
    for key, value in items:
        table[key] = value


def index_of_key(table: Hashtable, key: object) -> int:
    """Where a key stands in the order of the dictionary, or -1."""
    return table.keys().index(table.original_key(key)) if key in table else -1


def value_default(table: Dictionary) -> object:
    """What a reference is set to when the key is not there."""
    from poshws.clr.metadata.generic_instantiation import default_value  # deferred

    return default_value(table.net_type.closed_arguments[1])


class KeyValuePairHelpers:
    """System.Collections.Generic.KeyValuePair, the class of the static method."""

    @staticmethod
    def create(types: tuple[Type, ...], key: object, value: object) -> KeyValuePair:
        from poshws.clr.metadata.generic_instantiation import close_type  # deferred

        kind = close_type("System.Collections.Generic.KeyValuePair`2", *types)
        return KeyValuePair(kind, key, value)


TYPES = describe(
    __file__,
    {
        "System.Collections.Hashtable": (Hashtable, HashtableMembers),
        SyncHashtable.net_name: (SyncHashtable, SyncHashtableMembers),
        KeyCollection.net_name: (KeyCollection, PartMembers),
        ValueCollection.net_name: (ValueCollection, PartMembers),
        OrderedKeys.net_name: (OrderedKeys, OrderedPartMembers),
        ListKeys.net_name: (ListKeys, PartMembers),
        DefaultParameterDictionary.net_name: (
            DefaultParameterDictionary,
            DefaultParameterMembers,
        ),
        OrderedHashtable.net_name: (OrderedHashtable, OrderedHashtableMembers),
        "System.Collections.DictionaryEntry": (DictionaryEntry, DictionaryEntryMembers),
        "System.Collections.Specialized.OrderedDictionary": (
            OrderedDictionary,
            OrderedDictionaryMembers,
        ),
        "System.Collections.Specialized.ListDictionary": (ListDictionary, ListDictionaryMembers),
        HybridDictionary.net_name: (HybridDictionary, HybridDictionaryMembers),
        "System.Collections.ObjectModel.ReadOnlyDictionary`2": (
            ReadOnlyDictionary,
            ReadOnlyDictionaryMembers,
        ),
        "System.Collections.Generic.Dictionary`2": (Dictionary, GenericMembers),
        "System.Collections.Generic.OrderedDictionary`2": (Dictionary, OrderedGenericMembers),
        "System.Collections.Concurrent.ConcurrentDictionary`2": (Dictionary, ConcurrentMembers),
        "System.Collections.Generic.KeyValuePair`2": KeyValuePair,
        "System.Collections.Generic.KeyValuePair": (None, KeyValuePairHelpers),
    },
)
