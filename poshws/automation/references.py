"""[ref], [switch], variables and AutomationNull as scripts see them."""

from __future__ import annotations

from typing import Any

from poshws.clr.metadata.describe import describe
from poshws.corelib import execution_context
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.system.reference import PSReference
from poshws.corelib.system.switch_parameter import SwitchParameter
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert

AUTOMATION = "System.Management.Automation."


class SwitchMembers:
    """SwitchParameter."""

    is_present = ""

    @staticmethod
    def new(is_present: bool) -> SwitchParameter:
        return SwitchParameter(is_present)

    @staticmethod
    def present() -> SwitchParameter:
        return SwitchParameter(True)

    def to_bool(self: object) -> bool:
        return bool(self)

    def equals(self: object, other: object) -> bool:
        return bool(self == other)

    def get_hash_code(self: object) -> int:
        return int(bool(self))

    @staticmethod
    def op_implicit(value: Any) -> object:
        return bool(value) if isinstance(value, SwitchParameter) else SwitchParameter(value)

    @staticmethod
    def op_equality(first: object, second: object) -> bool:
        return bool(first) == bool(second)

    @staticmethod
    def op_inequality(first: object, second: object) -> bool:
        return bool(first) != bool(second)

    def to_string(self: object) -> str:
        return str(bool(self))


class ReferenceMembers:
    """PSReference."""

    @staticmethod
    def new(value: object) -> PSReference:
        return PSReference(value)

    def value(self: Any) -> Any:
        return self.value

    def set_value(self: Any, value: object) -> None:
        self.value = value


class VariableMembers:
    """PSVariable; the objects are the cells of ``runtime.session.variables``."""

    name = ""

    @staticmethod
    def new(name: str, value: object = None, options: Any = 0, attributes: Any = ()) -> Any:
        return execution_context.current.services.new_variable(
            name, value, int(options), attributes
        )

    def description(self: Any) -> str:
        if self.description is not None:
            return str(self.description)
        from poshws.automation.variable_descriptions import DESCRIPTIONS  # deferred

        return DESCRIPTIONS.get(self.name, "")

    def set_description(self: Any, value: str) -> None:
        self.description = value

    def value(self: Any) -> Any:
        return self.value if self.exists else None

    def set_value(self: Any, value: object) -> None:
        self.value = value

    def options(self: Any) -> Any:
        return _enum("ScopedItemOptions", self.options)

    def set_options(self: Any, value: Any) -> None:
        self.change_options(int(value))

    def visibility(self: object) -> object:
        return _enum("SessionStateEntryVisibility", 0)

    def set_visibility(self: object, value: object) -> None:
        """All variables are public here."""

    def module(self: object) -> None:
        return None

    def module_name(self: object) -> str:
        return ""

    def attributes(self: Any) -> list[Any]:
        # What checks assignments holds the attribute that the script wrote.
        held = [getattr(each, "attribute", each) for each in self.attributes]
        found = [getattr(each, "attribute", each) for each in held]
        make = execution_context.current.services.make_attribute
        if self.has_type_of_its_own:
            found.append(_CONVERTER)
        return [make(_CONVERTER, ()) if _is_converter(each) else each for each in found]

    def is_valid_value(self: Any, value: object) -> bool:
        try:
            for attribute in self.attributes:
                value = attribute.assign(self, value)
        except NetException:
            return False
        return True


_CONVERTER = AUTOMATION + "ArgumentTypeConverterAttribute"


def _is_converter(attribute: Any) -> bool:
    """Whether it stands for a type."""
    return attribute is _CONVERTER or getattr(attribute, "net_name", "") == _CONVERTER


class AutomationNullMembers:
    """AutomationNull."""

    @staticmethod
    def value() -> Any:
        return AUTOMATION_NULL


class _Null:
    """What the type of a reference to null is named after; it has no objects."""


def _enum(name: str, number: int) -> object:
    return convert(number, declared_type(AUTOMATION + name))


TYPES = describe(
    __file__,
    {
        AUTOMATION + "SwitchParameter": (SwitchParameter, SwitchMembers),
        AUTOMATION + "PSVariable": (None, VariableMembers),
        AUTOMATION + "PSReference": (PSReference, ReferenceMembers),
        AUTOMATION + "PSReference`1": (PSReference, ReferenceMembers),
        AUTOMATION + "LanguagePrimitives+Null": _Null,
        AUTOMATION + "Internal.AutomationNull": (None, AutomationNullMembers),
    },
)
