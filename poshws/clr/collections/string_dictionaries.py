"""StringDictionary: strings by names in lower case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from poshws.clr.collections.hashtables import HashtableMembers
from poshws.clr.metadata.describe import describe
from poshws.corelib.collections.enumerators import DictionaryEnumerator
from poshws.corelib.collections.hashtable import DictionaryEntry, Hashtable
from poshws.corelib.exceptions.dotnet import ArgumentNullException


def _folded(key: str | None) -> str:
    if key is None:
        raise ArgumentNullException("key")
    return key.lower()


class StringDictionary:
    """System.Collections.Specialized.StringDictionary: a hashtable behind folded names."""

    __slots__ = ("table", "__weakref__")
    net_name: ClassVar[str] = "System.Collections.Specialized.StringDictionary"

    def __init__(self) -> None:
        self.table = Hashtable(ignores_case=False)

    def __len__(self) -> int:
        return len(self.table)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[DictionaryEntry]:
        return iter(self.table.entries())

    @property
    def count(self) -> int:
        return len(self.table)

    @property
    def keys(self) -> object:
        return HashtableMembers.keys(self.table)

    @property
    def values(self) -> object:
        return HashtableMembers.values(self.table)

    @property
    def sync_root(self) -> object:
        return self.table

    def item(self, key: str | None) -> object:
        return self.table.get(_folded(key))

    def set_item(self, key: str | None, value: str | None) -> None:
        self.table[_folded(key)] = value

    def add(self, key: str | None, value: str | None) -> None:
        self.table.add(_folded(key), value)

    def clear(self) -> None:
        self.table.clear()

    def contains_key(self, key: str | None) -> bool:
        return _folded(key) in self.table

    def contains_value(self, value: str | None) -> bool:
        return HashtableMembers.contains_value(self.table, value)

    def copy_to(self, array: list[object], index: int) -> None:
        HashtableMembers.copy_to(self.table, array, index)

    def get_enumerator(self) -> DictionaryEnumerator:
        return HashtableMembers.get_enumerator(self.table)

    def remove(self, key: str | None) -> None:
        self.table.remove(_folded(key))


TYPES = describe(__file__, {"System.Collections.Specialized.StringDictionary": StringDictionary})
