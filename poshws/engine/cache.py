"""Values that are kept for a time, by key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from poshws.engine.scheduling.clock import Clock

DEFAULT_TTL = 3600  # seconds


@dataclass(frozen=True, slots=True)
class Item:
    """One kept value."""

    value: Any
    ttl: int
    expires: datetime


class Cache:
    """The values by key; keys do not mind case."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or Clock()
        self._items: dict[str, Item] = {}
        self.default_ttl = DEFAULT_TTL

    def __len__(self) -> int:
        return len(self._items)

    def find(self, key: str) -> Item | None:
        """The item of a key; None if there is none, or its time is over."""
        item = self._items.get(key.casefold())
        if item is not None and item.expires < self._clock.utc_now():
            del self._items[key.casefold()]
            return None
        return item

    def get(self, key: str) -> Any:
        """The value of a key, or None."""
        item = self.find(key)
        return None if item is None else item.value

    def set(self, key: str, value: object, ttl: int = 0) -> None:
        """Keeps a value for so many seconds; without a number, for the default time."""
        seconds = ttl if ttl > 0 else self.default_ttl
        expires = self._clock.utc_now() + timedelta(seconds=seconds)
        self._items[key.casefold()] = Item(value, seconds, expires)

    def remove(self, key: str) -> None:
        """Forgets a value."""
        self._items.pop(key.casefold(), None)

    def clear(self) -> None:
        """Forgets all values."""
        self._items.clear()
