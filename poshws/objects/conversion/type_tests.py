"""`-is` and `-as`: what a value is, and what it would be as another type."""

from __future__ import annotations

from poshws.corelib.exceptions.dotnet import InvalidCastException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.messages import message
from poshws.corelib.psobject import PSCustomObject, PSObject, base_of
from poshws.corelib.typesystem.types import Type, core_type, is_instance
from poshws.objects.conversion.convert import as_type as converted_or_null
from poshws.objects.conversion.convert import convert

_WRAPPERS = (
    "System.Management.Automation.PSObject",
    "System.Management.Automation.PSCustomObject",
)
_OF_CUSTOM_OBJECTS = (
    "System.IComparable",
    "System.IFormattable",
    "System.Dynamic.IDynamicMetaObjectProvider",
)


def _needs_type(name: str, value: object) -> RuntimeException:
    return RuntimeException(message(name), error_id=name, category="InvalidOperation", target=value)


def _type_of_test(value: object) -> Type:
    """The right operand of -is as a type.

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
    raise _needs_type("IsOperatorRequiresType", value)


def is_type(left: object, right: object) -> bool:
    """`left -is right`"""
    wanted = _type_of_test(right)
    if wanted.full_name in _WRAPPERS and isinstance(left, PSObject | PSCustomObject):
        return True
    if wanted.full_name in _OF_CUSTOM_OBJECTS and isinstance(left, PSCustomObject):
        return True
    if wanted.definition_name == "System.Nullable`1" and wanted.arguments:
        return False  # no value is a Nullable once it is an object
    return is_instance(base_of(left), wanted)


def as_type(left: object, right: object) -> object:
    """`left -as right`: null where there is no way.

    Raises PSInvalidCastException for a right operand that names no type.
    """
    wanted = base_of(right)
    if not isinstance(wanted, Type):
        wanted = convert(wanted, core_type("System.Type"))
    if not isinstance(wanted, Type):
        raise _needs_type("AsOperatorRequiresType", wanted)
    return converted_or_null(base_of(left), wanted)
