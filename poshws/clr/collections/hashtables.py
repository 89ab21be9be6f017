"""Members of the dictionaries from before generics: Hashtable, OrderedDictionary, ListDictionary,
DictionaryEntry.

The classes themselves are in `corelib/collections/hashtable.py`, since literals make them
without any type being named.
"""

from __future__ import annotations

from typing import ClassVar, Final, NoReturn, cast

from poshws.clr.collections import equality
from poshws.clr.collections.compared_keys import is_own_comparer, use_comparer
from poshws.clr.collections.comparers import ignores_case
from poshws.clr.collections.copying import PLUS, SPACE, copy_checked
from poshws.clr.system.argument_guards import not_negative
from poshws.corelib import execution_context
from poshws.corelib.collections.enumerators import DictionaryEnumerator, Enumerator
from poshws.corelib.collections.hashtable import (
    DefaultParameterDictionary,
    DictionaryEntry,
    Hashtable,
    KeyCollection,
    OrderedDictionary,
    OrderedHashtable,
    OrderedKeys,
    OrderedValues,
    SyncHashtable,
    ValueCollection,
    entries_while_unchanged,
)
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    NotSupportedException,
)
from poshws.corelib.exceptions.powershell import PSArgumentNullException
from poshws.corelib.numerics.numbers import Single
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.elements import register_reader


class ListDictionary(Hashtable):
    """System.Collections.Specialized.ListDictionary; keys differ by case."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Collections.Specialized.ListDictionary"


class HybridDictionary(ListDictionary):
    """System.Collections.Specialized.HybridDictionary."""

    __slots__ = ()
    net_name = "System.Collections.Specialized.HybridDictionary"


class ListKeys(KeyCollection):
    """`$table.Keys` of a ListDictionary."""

    __slots__ = ()
    net_name = "System.Collections.Specialized.ListDictionary+NodeKeyValueCollection"


class ListValues(ValueCollection):
    """`$table.Values` of a ListDictionary."""

    __slots__ = ()
    net_name = ListKeys.net_name


class DictionaryEntryMembers:
    """System.Collections.DictionaryEntry."""

    @staticmethod
    def new(key: object, value: object) -> DictionaryEntry:
        return DictionaryEntry(key, value)

    @staticmethod
    def key(entry: DictionaryEntry) -> object:
        return entry.key

    @staticmethod
    def set_key(entry: DictionaryEntry, key: object) -> None:
        entry.key = key

    @staticmethod
    def value(entry: DictionaryEntry) -> object:
        return entry.value

    @staticmethod
    def set_value(entry: DictionaryEntry, value: object) -> None:
        entry.value = value

    @staticmethod
    def to_string(entry: DictionaryEntry) -> str:
        return f"[{net_to_string(entry.key)}, {net_to_string(entry.value)}]"

    @staticmethod
    def equals(entry: DictionaryEntry, other: object) -> bool:
        if type(other) is not DictionaryEntry:
            return False
        return equality.same(entry.key, other.key) and equality.same(entry.value, other.value)


_KEYS: Final[dict[type, type[KeyCollection]]] = {
    Hashtable: KeyCollection,
    SyncHashtable: KeyCollection,
    OrderedDictionary: OrderedKeys,
    OrderedHashtable: OrderedKeys,
    ListDictionary: ListKeys,
    HybridDictionary: ListKeys,
}
_VALUES: Final[dict[type, type[ValueCollection]]] = {
    Hashtable: ValueCollection,
    SyncHashtable: ValueCollection,
    OrderedDictionary: OrderedValues,
    OrderedHashtable: OrderedValues,
    ListDictionary: ListValues,
    HybridDictionary: ListValues,
}


_ENUMERATORS: Final = {
    Hashtable.net_name: "Hashtable+HashtableEnumerator",
    SyncHashtable.net_name: "Hashtable+HashtableEnumerator",
    OrderedDictionary.net_name: "Specialized.OrderedDictionary+OrderedDictionaryEnumerator",
    ListDictionary.net_name: "Specialized.ListDictionary+NodeEnumerator",
    HybridDictionary.net_name: "Specialized.ListDictionary+NodeEnumerator",
    "System.Collections.SortedList": "SortedList+SortedListEnumerator",
}


class PartMembers:
    """The keys or values of a table."""

    @staticmethod
    def count(part: KeyCollection) -> int:
        return len(part)

    @staticmethod
    def is_synchronized(part: KeyCollection) -> bool:
        return False

    @staticmethod
    def sync_root(part: KeyCollection) -> object:
        return part.table

    @staticmethod
    def get_enumerator(part: KeyCollection) -> object:
        return Enumerator(lambda: part)

    @staticmethod
    def copy_to(part: KeyCollection, array: list[object], index: int) -> None:
        copy_checked(list(part), array, index, PLUS)


class OrderedPartMembers(PartMembers):
    """The keys or values of an [ordered] table, a list that cannot be changed."""

    is_read_only = is_fixed_size = staticmethod(lambda part: True)

    @staticmethod
    def item(part: KeyCollection, index: int) -> object:
        return list(part)[_checked_place(part, index)]

    @staticmethod
    def index_of(part: KeyCollection, value: object) -> int:
        found = (at for at, each in enumerate(part) if equality.same(each, value))
        return next(found, -1)

    @staticmethod
    def contains(part: KeyCollection, value: object) -> bool:
        return OrderedPartMembers.index_of(part, value) >= 0

    @staticmethod
    def add(part: KeyCollection, *given: object) -> NoReturn:
        what = "value" if isinstance(part, ValueCollection) else "key"
        raise NotSupportedException(
            f"Mutating a {what} collection derived from a dictionary is not allowed."
        )

    clear = insert = remove = remove_at = set_item = add


def _checked_place(part: KeyCollection, index: int) -> int:
    if 0 <= index < len(part):
        return index
    words = f"less than '{len(part)}'" if index >= 0 else "a non-negative value"
    raise ArgumentOutOfRangeException("index", f"index ('{index}') must be {words}.", index)


def _part_at(part: KeyCollection, index: object) -> object:
    """The element counted from the start; null where there is none."""
    items = list(part)
    places = index if isinstance(index, list) else [index]
    numbers = [cast(int, convert(each, core_type("System.Int32"))) for each in places]
    found = [items[place] for place in numbers if 0 <= place < len(items)]
    if isinstance(index, list):
        return found
    if not found and execution_context.current.strict_version() >= 3:
        text = (
            "Index was out of range. Must be non-negative and less than the size of the collection."
        )
        raise ArgumentOutOfRangeException("index", text)
    return found[0] if found else None


for _part in (OrderedKeys, OrderedValues):
    register_reader(_part, _part_at)


class DictionaryMembers:
    """What every dictionary can do, generic or not."""

    @staticmethod
    def on_deserialization(this: object, sender: object) -> None:
        """Nothing was read from a stream of .NET's."""

    @staticmethod
    def count(table: Hashtable) -> int:
        return len(table)

    @staticmethod
    def keys(table: Hashtable) -> object:
        made = _KEYS.get(type(table))
        return table.keys() if made is None else made(table)

    @staticmethod
    def values(table: Hashtable) -> object:
        made = _VALUES.get(type(table))
        return table.values() if made is None else made(table)

    @staticmethod
    def item(table: Hashtable, key: object) -> object:
        return table.get(key)

    @staticmethod
    def set_item(table: Hashtable, key: object, value: object) -> None:
        if key is None:
            raise ArgumentNullException("key")
        table[key] = value

    @staticmethod
    def add(table: Hashtable, key: object, value: object) -> None:
        table.add(key, value)

    @staticmethod
    def clear(table: Hashtable) -> None:
        table.clear()

    @staticmethod
    def contains(table: Hashtable, key: object) -> bool:
        if key is None:
            raise ArgumentNullException("key")
        return key in table

    @staticmethod
    def contains_key(table: Hashtable, key: object) -> bool:
        if type(key) is str:
            return (key.lower() if table.ignores_case else key) in table._values
        if key is None:
            raise ArgumentNullException("key")
        return key in table

    @staticmethod
    def contains_value(table: Hashtable, value: object) -> bool:
        return equality.index_of(table.values(), value) >= 0

    @staticmethod
    def copy_to(table: Hashtable, array: list[object], index: int = 0) -> None:
        copy_checked(cast(list[object], table.entries()), array, index, PLUS)

    @staticmethod
    def get_enumerator(table: Hashtable) -> DictionaryEnumerator:
        # A script's class has the enumerator of the one it comes from.
        names = (getattr(each, "net_name", "") for each in type(table).__mro__)
        kind = next(_ENUMERATORS[name] for name in names if name in _ENUMERATORS)
        return DictionaryEnumerator(
            lambda: entries_while_unchanged(table), f"System.Collections.{kind}"
        )

    @staticmethod
    def is_read_only(table: Hashtable) -> bool:
        return getattr(table, "is_read_only", False)

    @staticmethod
    def is_fixed_size(table: Hashtable) -> bool:
        return False

    @staticmethod
    def is_synchronized(table: Hashtable) -> bool:
        return False

    @staticmethod
    def sync_root(table: Hashtable) -> object:
        return table


class HashtableMembers(DictionaryMembers):
    """System.Collections.Hashtable. A table that a script makes by `new` tells keys apart by
    case.
    """

    @staticmethod
    def new(*arguments: object) -> Hashtable:
        table = Hashtable(ignores_case=any(map(ignores_case, arguments)))
        for argument in arguments:
            if is_own_comparer(argument):
                use_comparer(table, argument)
        for argument in arguments:
            if type(argument) is int:
                not_negative(argument, "capacity")
            if type(argument) is Single and not 0.1 <= argument <= 1:
                text = "Load factor needs to be between 0.1 and 1.0."
                raise ArgumentOutOfRangeException("loadFactor", text)
            if isinstance(argument, Hashtable):
                for key, value in argument.items():
                    table[key] = value
        if arguments and arguments[0] is None:
            raise ArgumentNullException("d", "Dictionary cannot be null.")
        return table

    @staticmethod
    def clone(table: Hashtable) -> Hashtable:
        return table.copy()

    @staticmethod
    def remove(table: Hashtable, key: object) -> None:
        table.remove(key)

    @staticmethod
    def synchronized(table: Hashtable) -> SyncHashtable:
        if table is None:
            raise ArgumentNullException("table")
        return SyncHashtable(table)


class SyncHashtableMembers(HashtableMembers):
    """System.Collections.Hashtable+SyncHashtable."""

    @staticmethod
    def is_synchronized(table: Hashtable) -> bool:
        return True

    @staticmethod
    def sync_root(table: Hashtable) -> object:
        return cast(SyncHashtable, table).root


class DefaultParameterMembers(HashtableMembers):
    """System.Management.Automation.DefaultParameterDictionary."""

    @staticmethod
    def new(*arguments: object) -> DefaultParameterDictionary:
        if not arguments:
            return DefaultParameterDictionary()
        if not isinstance(arguments[0], Hashtable):
            raise PSArgumentNullException("dictionary")
        return DefaultParameterDictionary.of(arguments[0])


class OrderedHashtableMembers(HashtableMembers):
    """System.Management.Automation.OrderedHashtable."""

    @staticmethod
    def new(*arguments: object) -> OrderedHashtable:
        source = arguments[0] if arguments else None
        return OrderedHashtable(source.items() if isinstance(source, Hashtable) else ())


class OrderedDictionaryMembers(DictionaryMembers):
    """System.Collections.Specialized.OrderedDictionary."""

    @staticmethod
    def new(*arguments: object) -> OrderedDictionary:
        return OrderedDictionary(ignores_case=any(map(ignores_case, arguments)))

    @staticmethod
    def item(table: Hashtable, key: object) -> object:
        if type(key) is int and isinstance(table, OrderedDictionary):
            return table.value_at(key)
        return table.get(key)

    @staticmethod
    def set_item(table: Hashtable, key: object, value: object) -> None:
        if type(key) is int and isinstance(table, OrderedDictionary):
            table.set_at(key, value)
        else:
            table[key] = value

    @staticmethod
    def as_read_only(table: OrderedDictionary) -> OrderedDictionary:
        twin = OrderedDictionary(table.items(), ignores_case=table.ignores_case)
        twin.is_read_only = True
        return twin

    @staticmethod
    def insert(table: OrderedDictionary, index: int, key: object, value: object) -> None:
        table.insert(index, key, value)

    @staticmethod
    def remove(table: OrderedDictionary, key: object) -> None:
        table.remove(key)

    @staticmethod
    def remove_at(table: OrderedDictionary, index: int) -> None:
        table.remove_at(index)


class ListDictionaryMembers(DictionaryMembers):
    """System.Collections.Specialized.ListDictionary."""

    @staticmethod
    def copy_to(table: Hashtable, array: list[object], index: int = 0) -> None:
        copy_checked(cast(list[object], table.entries()), array, index, SPACE)

    @staticmethod
    def new(comparer: object = None) -> ListDictionary:
        return ListDictionary(ignores_case=ignores_case(comparer))

    @staticmethod
    def add(table: Hashtable, key: object, value: object) -> None:
        if key in table:
            text = f"An item with the same key has already been added. Key: {net_to_string(key)}"
            raise ArgumentException(text)
        table[key] = value

    @staticmethod
    def remove(table: Hashtable, key: object) -> None:
        table.remove(key)


class HybridDictionaryMembers(ListDictionaryMembers):
    """System.Collections.Specialized.HybridDictionary."""

    @staticmethod
    def new(*arguments: object) -> HybridDictionary:
        return HybridDictionary(ignores_case=bool(arguments) and arguments[-1] is True)
