"""`$PSBoundParameters`: a dictionary of names and values."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from poshws.values.declare import declare
from poshws.values.statics.closing import close_type
from poshws.values.statics.comparers import BY_KIND
from poshws.values.statics.dictionaries import Dictionary
from poshws.values.types import core_type, declared_type

_NAME: Final = "System.Management.Automation.PSBoundParametersDictionary"


class PSBoundParametersDictionary(Dictionary):
    """The parameters of a call by name, whatever the case."""

    __slots__ = ()

    def __init__(self, items: Iterable[tuple[object, object]] = ()) -> None:
        text, anything = core_type("System.String"), core_type("System.Object")
        kind = close_type("System.Collections.Generic.Dictionary`2", text, anything)
        super().__init__(kind, items, BY_KIND["OrdinalIgnoreCase"])
        self.net_type = declared_type(_NAME)


TYPES = [
    declare(
        _NAME,
        PSBoundParametersDictionary,
        base="System.Collections.Generic.Dictionary[string,System.Object]",
        interfaces=("System.Collections.IDictionary", "System.Collections.IEnumerable"),
    )
]
