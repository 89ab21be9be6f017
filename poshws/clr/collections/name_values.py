"""NameValueCollection: names without regard to case, each with one value or several."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from poshws.clr.collections.copying import INDEX_TEXT, SPACE, copy_checked
from poshws.clr.metadata.describe import describe
from poshws.clr.net.url_encoding import encode_form
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import ArgumentOutOfRangeException
from poshws.corelib.system.typed_arrays import typed_array


class NameValueCollection:
    """System.Collections.Specialized.NameValueCollection; enumerating gives the names."""

    __slots__ = ("entries", "__weakref__")
    net_name: ClassVar[str] = "System.Collections.Specialized.NameValueCollection"

    def __init__(self, *arguments: object) -> None:
        self.entries: dict[str | None, tuple[str | None, list[str | None]]] = {}
        for argument in arguments:
            if isinstance(argument, NameValueCollection):
                self.add(argument)

    @staticmethod
    def _fold(name: str | None) -> str | None:
        return None if name is None else name.lower()

    def __len__(self) -> int:
        return len(self.entries)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[str | None]:
        return (name for name, _ in list(self.entries.values()))

    def __contains__(self, name: str) -> bool:
        return self._fold(name) in self.entries

    @property
    def count(self) -> int:
        return len(self.entries)

    @property
    def all_keys(self) -> list[str | None]:
        return list(self)

    @property
    def keys(self) -> list[object]:
        return list(self)

    def add(self, *arguments: object) -> None:
        """(collection) or (name, value)."""
        if len(arguments) == 1:
            (other,) = arguments
            for name, values in other.entries.values():  # type: ignore[attr-defined]
                for value in values:
                    self.add(name, value)
            return
        name, value = arguments
        entry = self.entries.setdefault(self._fold(name), (name, []))  # type: ignore[arg-type]
        if value is not None:
            entry[1].append(value)  # type: ignore[arg-type]

    def set(self, name: str | None, value: str | None) -> None:
        spelled = self.entries.get(self._fold(name), (name, []))[0]
        self.entries[self._fold(name)] = (spelled, [value])

    def get(self, name: str | int | None) -> str | None:
        """All values of a name, joined by commas; null for a name that is not there."""
        values = self._values(name)
        return ",".join(value or "" for value in values) if values else None

    def get_values(self, name: str | int | None) -> list[object] | None:
        values = self._values(name)
        return typed_array("System.String", values) if values else None

    def item(self, name: str | int | None) -> str | None:
        return self.get(name)

    def set_item(self, name: str, value: str | None) -> None:
        self.set(name, value)

    def get_key(self, index: int) -> str | None:
        return self._at(index)[0]

    def remove(self, name: str | None) -> None:
        self.entries.pop(self._fold(name), None)

    def clear(self) -> None:
        self.entries.clear()

    def has_keys(self) -> bool:
        return any(name is not None for name in self)

    def copy_to(self, array: list[object], index: int) -> None:
        copy_checked([self.get(name) for name in self], array, index, SPACE)

    def get_enumerator(self) -> Enumerator:
        name = "System.Collections.Specialized.NameObjectCollectionBase+NameObjectKeysEnumerator"
        return Enumerator(lambda: self, name)

    def _values(self, name: str | int | None) -> list[str | None]:
        if isinstance(name, int):
            return self._at(name)[1]
        return self.entries.get(self._fold(name), (None, []))[1]

    def _at(self, index: int) -> tuple[str | None, list[str | None]]:
        if not 0 <= index < len(self.entries):
            raise ArgumentOutOfRangeException("index", INDEX_TEXT)
        return list(self.entries.values())[index]


class QueryCollection(NameValueCollection):
    """What ParseQueryString gives: its text is the query string again."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Web.HttpUtility+HttpQSCollection"

    def to_string(self) -> str:
        parts = []
        for name, values in self.entries.values():
            for value in values or [""]:
                written = encode_form(value or "")
                parts.append(written if name is None else f"{encode_form(name)}={written}")
        return "&".join(parts)


TYPES = describe(
    __file__,
    {
        "System.Collections.Specialized.NameValueCollection": NameValueCollection,
        "System.Web.HttpUtility+HttpQSCollection": QueryCollection,
    },
)
