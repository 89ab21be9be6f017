"""The generic dictionaries: Dictionary, OrderedDictionary and ConcurrentDictionary, and their
KeyValuePair.

They are hashtables that know their closed type. Text keys differ by case unless the comparer says
otherwise.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TYPE_CHECKING, cast

from poshws.clr.collections import equality
from poshws.clr.collections.compared_keys import is_own_comparer, use_comparer
from poshws.clr.collections.comparers import DEFAULT_EQUALITY, ignores_case
from poshws.clr.collections.element_type_guards import entry_classes
from poshws.clr.collections.enumerators import Enumerator
from poshws.clr.collections.hashtables import (
    DictionaryEntryMembers,
    DictionaryMembers,
    HashtableMembers,
    ListDictionary,
    ListDictionaryMembers,
    OrderedDictionaryMembers,
    OrderedHashtableMembers,
    PartMembers,
    SyncHashtableMembers,
)
from poshws.clr.collections.lists import INDEX_TEXT
from poshws.clr.declaring.describe import describe
from poshws.clr.system.delegates import call
from poshws.corelib.collections.hashtable import (
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
    KeyNotFoundException,
)
from poshws.corelib.psobject import MISSING
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.strings import net_to_string

if TYPE_CHECKING:
    from poshws.corelib.system.reference import PSReference
    from poshws.corelib.typesystem.types import Type


class KeyValuePair:
    """System.Collections.Generic.KeyValuePair[TKey,TValue]."""

    __slots__ = ("key", "net_type", "value")

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
        from poshws.clr.declaring.generic_instantiation import close_type  # deferred

        arguments = self.net_type.arguments[:2]
        if not arguments:  # a class derived from a closed type
            arguments = (core_type("System.String"), core_type("System.Object"))
        return close_type("System.Collections.Generic.KeyValuePair`2", *arguments)

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
    def comparer(table: Dictionary) -> object:
        return DEFAULT_EQUALITY if table.comparer is None else table.comparer

    @staticmethod
    def capacity(table: Dictionary) -> int:
        """Primes, as .NET grows its buckets."""
        primes = (0, 3, 7, 17, 37, 89, 197, 431, 919, 1931, 4049, 8419, 17519, 36353, 75431)
        return next((prime for prime in primes if prime >= len(table)), len(table))

    @staticmethod
    def item(table: Hashtable, key: object) -> object:
        if key is None:
            raise ArgumentNullException("key")
        if key not in table:
            text = f"The given key '{net_to_string(key)}' was not present in the dictionary."
            raise KeyNotFoundException(text)
        return table[key]

    @staticmethod
    def get_enumerator(table: Hashtable) -> Enumerator:  # type: ignore[override]
        return Enumerator(lambda: cast(list[object], table.entries()))

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
        return max(capacity, GenericMembers.capacity(table))

    @staticmethod
    def trim_excess(table: Dictionary, capacity: int = 0) -> None:
        """Memory is Python's business."""


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


class ConcurrentMembers(GenericMembers):
    """System.Collections.Concurrent.ConcurrentDictionary[TKey,TValue]."""

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
    from poshws.clr.declaring.generic_instantiation import default_value  # deferred

    arguments = table.net_type.arguments  # none of a class derived from a closed type
    return default_value(arguments[1]) if arguments else None


TYPES = describe(
    __file__,
    {
        "System.Collections.Hashtable": (Hashtable, HashtableMembers),
        SyncHashtable.net_name: (SyncHashtable, SyncHashtableMembers),
        KeyCollection.net_name: (KeyCollection, PartMembers),
        ValueCollection.net_name: (ValueCollection, PartMembers),
        OrderedKeys.net_name: (OrderedKeys, PartMembers),
        OrderedHashtable.net_name: (OrderedHashtable, OrderedHashtableMembers),
        "System.Collections.DictionaryEntry": (DictionaryEntry, DictionaryEntryMembers),
        "System.Collections.Specialized.OrderedDictionary": (
            OrderedDictionary,
            OrderedDictionaryMembers,
        ),
        "System.Collections.Specialized.ListDictionary": (ListDictionary, ListDictionaryMembers),
        "System.Collections.Generic.Dictionary`2": (Dictionary, GenericMembers),
        "System.Collections.Generic.OrderedDictionary`2": (Dictionary, OrderedGenericMembers),
        "System.Collections.Concurrent.ConcurrentDictionary`2": (Dictionary, ConcurrentMembers),
        "System.Collections.Generic.KeyValuePair`2": KeyValuePair,
    },
)
