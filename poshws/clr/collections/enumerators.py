"""Enumerators: what `.GetEnumerator()` gives, stepped by hand with `MoveNext()` and read with
`Current`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from poshws.clr.declaring.describe import describe
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import declared_type

if TYPE_CHECKING:
    from poshws.corelib.typesystem.declare import Declaration
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


_STEPS: dict[str, object] = {
    "System.Object Current {get;}": Enumerator.current.fget,  # type: ignore[attr-defined]
    "bool MoveNext()": Enumerator.move_next,
    "void Reset()": Enumerator.reset,
}

_ENTRIES: dict[str, object] = {
    "System.Collections.DictionaryEntry Entry {get;}": "entry",
    "System.Object Key {get;}": "key",
    "System.Object Value {get;}": "value",
    **_STEPS,
}


def _declare(names: str, members: dict[str, object], interface: str) -> list[Declaration]:
    interfaces = tuple(f"System.{name}" for name in interface.split())
    return [
        declare(f"System.{name}", None, members, interfaces=interfaces) for name in names.split()
    ]


TYPES = [
    *describe(__file__),
    *_declare(
        "ArrayEnumerator CharEnumerator Collections.ArrayList+ArrayListEnumeratorSimple "
        "Collections.ArrayList+ArrayListEnumerator Collections.Queue+QueueEnumerator "
        "Collections.Stack+StackEnumerator Collections.BitArray+BitArrayEnumeratorSimple "
        "Collections.Specialized.NameObjectCollectionBase+NameObjectKeysEnumerator",
        _STEPS,
        "Collections.IEnumerator ICloneable",
    ),
    *_declare(
        "Collections.Hashtable+HashtableEnumerator Collections.SortedList+SortedListEnumerator",
        _ENTRIES,
        "Collections.IDictionaryEnumerator Collections.IEnumerator ICloneable",
    ),
    *_declare(
        "Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator "
        "Collections.Specialized.ListDictionary+NodeEnumerator",
        _ENTRIES,
        "Collections.IDictionaryEnumerator Collections.IEnumerator",
    ),
    *_declare(
        "Text.StringRuneEnumerator", _STEPS, "Collections.IEnumerable Collections.IEnumerator"
    ),
    *(
        declare(
            f"System.Collections.{name}+Enumerator[TKey,TValue]",
            None,
            _ENTRIES,
            base="System.ValueType" if kind == "struct" else "System.Object",
            interfaces=(
                "System.Collections.Generic.IEnumerator"
                "[System.Collections.Generic.KeyValuePair[TKey,TValue]]",
                "System.IDisposable",
                "System.Collections.IEnumerator",
                "System.Collections.IDictionaryEnumerator",
            ),
            kind=kind,
        )
        for name, kind in (
            ("Generic.SortedList`2", "struct"),
            ("Concurrent.ConcurrentDictionary`2", "class"),
        )
    ),
    *(
        declare(
            f"System.{name}[T]",
            None,
            _STEPS,
            interfaces=(
                "System.Collections.Generic.IEnumerator[T]",
                "System.IDisposable",
                "System.Collections.IEnumerator",
            ),
        )
        for name in (
            "Collections.Concurrent.ConcurrentQueue`1+<Enumerate>d__26",
            "Collections.Concurrent.ConcurrentStack`1+<GetEnumerator>d__35",
            "SZGenericArrayEnumerator`1",
        )
    ),
]
