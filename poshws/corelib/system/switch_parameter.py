"""[switch]: a parameter that is there or is not."""

from __future__ import annotations

from typing import ClassVar


class SwitchParameter:
    """A switch as an object; it is true and false, and equal to them, where it is used
    as a value.
    """

    __slots__ = ("is_present",)
    net_name: ClassVar[str] = "System.Management.Automation.SwitchParameter"

    def __init__(self, is_present: bool = False) -> None:
        self.is_present = is_present

    def __bool__(self) -> bool:
        return self.is_present

    def __eq__(self, other: object) -> bool:
        if isinstance(other, SwitchParameter):
            return self.is_present == other.is_present
        return self.is_present == other

    def __hash__(self) -> int:
        return hash(self.is_present)

    def __str__(self) -> str:
        return str(self.is_present)

    def __repr__(self) -> str:
        return f"SwitchParameter({self.is_present})"
