"""The value of an expression that gave nothing at all, which pipelines drop and `$null` tests see
as null.
"""

from __future__ import annotations

from typing import ClassVar, Final, final


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


@final
class NullString:
    """The type of `[NullString]::Value`: a null that counts as a string in choosing overloads."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Management.Automation.Language.NullString"

    def to_string(self) -> str:
        return ""

    @staticmethod
    def value() -> NullString:
        return NULL_STRING


NULL_STRING: Final = NullString()


def none_if_nothing(value: object) -> object:
    """Null for nothing: what crosses a border (arguments, array literals, collections)
    is a value.
    """
    return None if value is NOTHING else value
