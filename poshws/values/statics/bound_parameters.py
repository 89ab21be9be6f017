"""`$PSBoundParameters`: a dictionary of names and values."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from poshws.values.declare import declare
from poshws.values.statics.comparers import BY_KIND
from poshws.values.statics.dictionaries import Dictionary
from poshws.values.types import declared_type

_NAME: Final = "System.Management.Automation.PSBoundParametersDictionary"


class PSBoundParametersDictionary(Dictionary):
    """The parameters of a call by name, whatever the case."""

    __slots__ = ()

    def __init__(self, items: Iterable[tuple[object, object]] = ()) -> None:
        super().__init__(declared_type(_NAME), items, BY_KIND["OrdinalIgnoreCase"])


TYPES = [
    declare(
        _NAME,
        PSBoundParametersDictionary,
        base="System.Collections.Generic.Dictionary[string,System.Object]",
        interfaces=("System.Collections.IDictionary", "System.Collections.IEnumerable"),
    )
]
