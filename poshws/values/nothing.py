"""The value of an expression that gave nothing at all, which pipelines drop and `$null` tests see
as null.
"""

from __future__ import annotations

from typing import Final, final


@final
class Nothing:
    """The type of `NOTHING`; PowerShell calls it AutomationNull."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NOTHING"

    def __reduce__(self) -> str:
        return "NOTHING"


NOTHING: Final = Nothing()


def none_if_nothing(value: object) -> object:
    """Null for nothing: what crosses a border (arguments, array literals, collections)
    is a value.
    """
    return None if value is NOTHING else value
