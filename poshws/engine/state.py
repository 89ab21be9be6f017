"""Values that all handlers share by name, each with the scopes it is filed under."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(slots=True)
class Entry:
    """One shared value."""

    name: str
    value: Any
    scopes: list[str] = field(default_factory=list)


class SharedState:
    """The values by name; names do not mind case, and the spelling of the first set stays."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}

    def __iter__(self) -> Iterator[Entry]:
        return iter(list(self._entries.values()))

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._entries

    def find(self, name: str) -> Entry | None:
        """The entry of that name, or None."""
        return self._entries.get(name.casefold())

    def get(self, name: str) -> Any:
        """The value of that name, or None."""
        entry = self._entries.get(name.casefold())
        return None if entry is None else entry.value

    def set(self, name: str, value: Any, scopes: Iterable[str] = ()) -> None:
        """Sets a value; the scopes replace those it had."""
        entry = self._entries.get(name.casefold())
        if entry is None:
            self._entries[name.casefold()] = Entry(name, value, list(scopes))
        else:
            entry.value, entry.scopes = value, list(scopes)

    def remove(self, name: str) -> Any:
        """Removes a value and gives it."""
        entry = self._entries.pop(name.casefold(), None)
        return None if entry is None else entry.value

    def clear(self) -> None:
        """Removes everything."""
        self._entries.clear()

    def select(
        self,
        scopes: Iterable[str] = (),
        include: Iterable[str] = (),
        exclude: Iterable[str] = (),
        pattern: str | None = None,
    ) -> list[Entry]:
        """The entries of any of the scopes, among the included and not the excluded names."""
        wanted = {s.casefold() for s in scopes}
        only, never = {n.casefold() for n in include}, {n.casefold() for n in exclude}
        return [
            entry
            for key, entry in self._entries.items()
            if (not wanted or wanted & {s.casefold() for s in entry.scopes})
            and (not only or key in only)
            and key not in never
            and (pattern is None or re.search(pattern, entry.name, re.IGNORECASE))
        ]
