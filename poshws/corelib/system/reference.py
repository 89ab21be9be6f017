"""[ref]: an object that stands for a variable, whose `value` can be read and written."""

from __future__ import annotations

from typing import ClassVar


class PSReference:
    """A reference to a value of its own; one to a variable is a subclass whose `value` is a
    property.
    """

    __slots__ = ("_value",)
    net_name: ClassVar[str] = "System.Management.Automation.PSReference"

    def __init__(self, value: object = None) -> None:
        self._value = value

    @property
    def value(self) -> object:
        return self._value

    @value.setter
    def value(self, value: object) -> None:
        self._value = value
