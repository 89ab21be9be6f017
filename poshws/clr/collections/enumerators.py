"""The types of enumerators: each collection of .NET's has one of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.clr.metadata.describe import describe
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.typesystem.declare import declare

if TYPE_CHECKING:
    from poshws.corelib.typesystem.declare import Declaration


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
