"""AutomationNull, the value of an expression without output, which pipelines drop and `$null` tests
see as null.
"""

from __future__ import annotations

from typing import ClassVar, Final, final


@final
class AutomationNull:
    """The type of `AUTOMATION_NULL`, System.Management.Automation.Internal.AutomationNull."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "AUTOMATION_NULL"

    def __reduce__(self) -> str:
        return "AUTOMATION_NULL"


AUTOMATION_NULL: Final = AutomationNull()


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


def null_if_automation_null(value: object) -> object:
    """Null for AutomationNull: what crosses a border (arguments, array literals, collections)
    is a value.
    """
    return None if value is AUTOMATION_NULL else value
