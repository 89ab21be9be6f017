"""How Sort-Object, Group-Object, Select-Object -Unique and Compare-Object compare two values.

As PowerShell's operators where these can, by their strings where the operators give up.
"""

from __future__ import annotations

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.globalization.collation import compare_text as compare_strings
from poshws.corelib.psobject import PSCustomObject, unwrap
from poshws.objects.conversion.strings import convert_to_string
from poshws.operators.comparison import compare


class ObjectComparer:
    """Compares values; `compare` gives below, equal or above zero."""

    __slots__ = ("ignores_case",)

    def __init__(self, ignores_case: bool = True) -> None:
        self.ignores_case = ignores_case

    def compare(self, first: object, second: object) -> int:
        """Order of two values, never an error."""
        first, second = unwrap(first), unwrap(second)
        if first is None and second is None:
            return 0
        if type(first) is PSCustomObject and type(second) is PSCustomObject:
            return 0  # PowerShell compares what is left of them without their members
        try:
            return compare(first, second, self.ignores_case)
        except NetException:
            return compare_strings(_text(first), _text(second), self.ignores_case)

    def are_equal(self, first: object, second: object) -> bool:
        """Whether two values take the same place in an order."""
        return self.compare(first, second) == 0


def _text(value: object) -> str:
    return "" if type(value) is PSCustomObject else convert_to_string(value)
