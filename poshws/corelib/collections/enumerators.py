"""Enumerators: what `.GetEnumerator()` gives, stepped with `MoveNext()` and read with `Current`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.typesystem.types import declared_type

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


_END: object = object()


class Enumerator:
    """An IEnumerator over anything that can be iterated again and again."""

    __slots__ = ("_arguments", "_current", "_iterator", "_restart", "_type_name", "__weakref__")

    def __init__(
        self,
        restart: Callable[[], Iterable[object]],
        type_name: str = "System.Collections.IEnumerator",
        arguments: tuple[Type, ...] = (),
    ) -> None:
        self._restart = restart
        self._type_name = type_name
        self._arguments = arguments
        self._iterator: Iterator[object] = iter(restart())
        self._current: object = _END

    @property
    def net_type(self) -> Type:
        kind = declared_type(self._type_name)
        return kind.close(self._arguments) if self._arguments else kind

    @property
    def current(self) -> object:
        if self._current is _END:
            raise InvalidOperationException(
                "Enumeration has either not started or has already finished."
            )
        return self._current

    def move_next(self) -> bool:
        self._current = next(self._iterator, _END)
        return self._current is not _END

    def reset(self) -> None:
        self._iterator = iter(self._restart())
        self._current = _END

    def dispose(self) -> None:
        """Nothing is held that would have to be given back."""

    def __iter__(self) -> Iterator[object]:
        """What is left, as PowerShell's pipeline takes an enumerator."""
        while self.move_next():
            yield self._current


class DictionaryEnumerator(Enumerator):
    """An IDictionaryEnumerator: the current entry can be read as Key and Value too."""

    __slots__ = ()

    @property
    def key(self) -> object:
        return self.entry.key  # type: ignore[attr-defined]

    @property
    def value(self) -> object:
        return self.entry.value  # type: ignore[attr-defined]

    @property
    def entry(self) -> object:
        return self.current
