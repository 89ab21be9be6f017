"""[ref]: an object that stands for a variable, whose `value` can be read and written."""

from __future__ import annotations

from typing import ClassVar

from poshws.corelib.typesystem.types import Type, core_type, declared_type, type_of

_NAME = "System.Management.Automation.PSReference`1"


class PSReference:
    """A reference to a value of its own; one to a variable is a subclass whose `value` is a
    property.
    """

    __slots__ = ("_value", "first_type")
    net_name: ClassVar[str] = "System.Management.Automation.PSReference"

    def __init__(self, value: object = None) -> None:
        self._value = value
        self.first_type = None if value is None else type_of(value)

    @property
    def net_type(self) -> Type:
        """PSReference of the type that the value had when the reference was made."""
        found = self.first_type
        if found is None:
            found = declared_type("System.Management.Automation.LanguagePrimitives+Null")
        elif found.full_name == "System.Management.Automation.PSCustomObject":
            found = core_type("System.Management.Automation.PSObject")
        return core_type(_NAME).close((found,))

    @property
    def value(self) -> object:
        return self._value

    @value.setter
    def value(self, value: object) -> None:
        self._value = value
