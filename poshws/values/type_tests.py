"""`-is` and `-as`: what a value is, and what it would be as another type."""

from __future__ import annotations

from typing import Any

from poshws.values.convert import as_type as converted_or_null
from poshws.values.convert import convert
from poshws.values.messages import message
from poshws.values.net_exceptions import InvalidCastException
from poshws.values.number_kinds import base_of
from poshws.values.powershell_exceptions import RuntimeException
from poshws.values.psobject import PSCustomObject, PSObject
from poshws.values.types import Type, core_type, is_instance

_WRAPPERS = (
    "System.Management.Automation.PSObject",
    "System.Management.Automation.PSCustomObject",
)


def type_operand(value: Any, operator: str) -> Type:
    """The right operand of -is and -as as a type.

    Raises RuntimeException for what is none.
    """
    value = base_of(value)
    if isinstance(value, Type):
        return value
    try:
        found = convert(value, core_type("System.Type"))
    except InvalidCastException as error:
        raise RuntimeException(error.message, error) from error
    if isinstance(found, Type):
        return found
    name = "IsOperatorRequiresType" if operator == "-is" else "AsOperatorRequiresType"
    raise RuntimeException(
        message(name), error_id=name, category="InvalidOperation", target=value
    )


def is_type(left: Any, right: Any) -> bool:
    """`left -is right`"""
    wanted = type_operand(right, "-is")
    if wanted.full_name in _WRAPPERS and isinstance(left, PSObject | PSCustomObject):
        return True
    return is_instance(base_of(left), wanted)


def as_type(left: Any, right: Any) -> Any:
    """`left -as right`: null where there is no way."""
    return converted_or_null(base_of(left), type_operand(right, "-as"))
