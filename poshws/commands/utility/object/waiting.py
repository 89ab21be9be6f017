"""Entries that wait for a partner: the first that came and is equal is found without a look at all
others, as long as all are strings, or all are Int32.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from poshws.commands.utility.object.ordering import Entry, EntryComparer
from poshws.corelib.globalization.collation import text_key
from poshws.corelib.psobject import unwrap

Key = tuple[object, ...]
Kind = tuple[type, ...] | None


class Waiting:
    """The entries in their order, and for those with plain keys where each key is found."""

    def __init__(self, comparer: EntryComparer) -> None:
        self._comparer = comparer
        # Each with the kind of its key and the key.
        self._entries: dict[int, tuple[Entry, Kind, Key | None]] = {}
        self._places: dict[Key, deque[int]] = {}
        # How many entries there are of each kind of key, None for those without.
        self._kinds: dict[Kind, int] = {}
        self._count = 0

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return (entry for entry, _, _ in self._entries.values())

    def append(self, entry: Entry) -> None:
        """One more, behind the others."""
        kind, key = self._key(entry)
        self._kinds[kind] = self._kinds.get(kind, 0) + 1
        self._entries[self._count] = (entry, kind, key)
        if key is not None:
            self._places.setdefault(key, deque()).append(self._count)
        self._count += 1

    def pop_first(self) -> Entry:
        """The one that has waited longest."""
        return self._pop(next(iter(self._entries)))

    def pop_match(self, entry: Entry) -> Entry | None:
        """The first that is equal to the entry, None if none is."""
        if not self._entries:
            return None
        kind, key = self._key(entry)
        if key is not None and self._kinds.keys() == {kind}:
            places = self._places.get(key)
            return self._pop(places[0]) if places else None
        for place, (other, _, _) in self._entries.items():
            if not self._comparer.compare(entry, other):
                return self._pop(place)
        return None

    def _pop(self, place: int) -> Entry:
        entry, kind, key = self._entries.pop(place)
        self._kinds[kind] -= 1
        if not self._kinds[kind]:
            del self._kinds[kind]
        if key is not None:
            places = self._places[key]
            places.remove(place)
            if not places:
                del self._places[key]
        return entry

    def _key(self, entry: Entry) -> tuple[Kind, Key | None]:
        """The kind of the entry's key, and the key: entries of one kind are equal if theirs are."""
        ignores_case = self._comparer.comparer.ignores_case
        values = [unwrap(value) for value in entry.values]
        parts: list[object] = []
        for value in values:
            if type(value) is str:
                parts.append(text_key(value, ignores_case))
            elif type(value) is int:
                parts.append(value)
            else:
                return None, None
        return tuple(map(type, values)), tuple(parts)
