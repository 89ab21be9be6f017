"""`$PSBoundParameters`: a dictionary of names and values."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Final

from poshws.clr.collections.comparers import BY_KIND
from poshws.clr.collections.dictionaries import Dictionary
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import declared_type

_NAME: Final = "System.Management.Automation.PSBoundParametersDictionary"


class PSBoundParametersDictionary(Dictionary):
    """The parameters of a call by name, whatever the case."""

    __slots__ = ()

    def __init__(self, items: Iterable[tuple[object, object]] = ()) -> None:
        super().__init__(declared_type(_NAME), items, BY_KIND["OrdinalIgnoreCase"])

    @classmethod
    def of_call(cls, bound: dict[str, object]) -> PSBoundParametersDictionary:
        """The dictionary of what was bound in a call, by name as declared."""
        return cls.of_names({name.lower(): name for name in bound}, bound)

    @classmethod
    def of_names(
        cls, names: dict[Hashable, object], bound: dict[str, object]
    ) -> PSBoundParametersDictionary:
        """The same with the names by lower case in the same order, which are copied."""
        values: dict[Hashable, object] = dict(zip(names, bound.values(), strict=True))
        table = cls.of_strings(names.copy(), values)
        table.net_type, table.comparer = declared_type(_NAME), BY_KIND["OrdinalIgnoreCase"]
        return table


TYPES = [
    declare(
        _NAME,
        PSBoundParametersDictionary,
        base="System.Collections.Generic.Dictionary[string,System.Object]",
        interfaces=("System.Collections.IDictionary", "System.Collections.IEnumerable"),
    )
]
