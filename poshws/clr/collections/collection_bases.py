"""Classes of .NET that scripts derive from to make collections and lists of valid values."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, ClassVar, Final

from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.invocation.invoke import construct

_VALUES: Final = "System.Management.Automation.CachedValidValuesGeneratorBase"


class CollectionBase:
    """System.Collections.CollectionBase: a collection over a list that only derived classes see."""

    __slots__ = ("items", "__weakref__")
    net_name: ClassVar[str] = "System.Collections.CollectionBase"

    def __init__(self) -> None:
        self.items: Any = construct(declared_type("System.Collections.ArrayList"), [])

    def __iter__(self) -> Iterator[object]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def clear(self) -> None:
        """Without elements."""
        del self.items[:]

    def remove_at(self, index: int) -> None:
        """Without the element at the index."""
        del self.items[index]


class CachedValidValues:
    """CachedValidValuesGeneratorBase: keeps what GenerateValidValues() gave for some seconds."""

    __slots__ = ("kept", "seconds", "until", "__weakref__")
    net_name: ClassVar[str] = _VALUES

    def __init__(self, seconds: int = 0) -> None:
        self.seconds = seconds
        self.kept: Any = None
        self.until = 0.0

    def valid_values(self) -> object:
        """The kept words; made anew when the time is over."""
        now = time.monotonic()
        if self.kept is not None and now < self.until:
            return self.kept
        found = invoke_member(self, "GenerateValidValues", [])
        if self.seconds > 0:
            self.kept, self.until = found, now + self.seconds
        return found


TYPES = [
    declare(
        CollectionBase.net_name,
        CollectionBase,
        {
            "new()": CollectionBase,
            "int Count {get;}": len,
            "System.Collections.ArrayList InnerList {get;}": lambda self: self.items,
            "System.Collections.IList List {get;}": lambda self: self.items,
            "void Clear()": CollectionBase.clear,
            "void RemoveAt(int index)": CollectionBase.remove_at,
            "System.Collections.IEnumerator GetEnumerator()": iter,
        },
        interfaces=("System.Collections.ICollection", "System.Collections.IEnumerable"),
    ),
    declare(
        _VALUES,
        CachedValidValues,
        {
            "new(int cacheExpirationInSeconds)": CachedValidValues,
            "string[] GetValidValues()": CachedValidValues.valid_values,
        },
        interfaces=("System.Management.Automation.IValidateSetValuesGenerator",),
    ),
]
