"""Values to types, to text, to truth: the one place other packages import conversions from."""

from __future__ import annotations

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.psobject import PSObject
from poshws.corelib.typesystem.types import Type, core_type, type_of
from poshws.objects.conversion.resolver import find_conversion


def convert(value: object, wanted: Type) -> object:
    """The value as a value of the type, as a cast does it.

    Raises PSInvalidCastException with PowerShell's id and text where it cannot become one.
    """
    kind = type(value)
    if kind is wanted.python:
        return value
    if kind is PSObject:
        return _convert_wrapped(value, wanted)  # type: ignore[arg-type]
    source = None if value is None or value is AUTOMATION_NULL else type_of(value)
    return find_conversion(source, wanted).convert(value, wanted)


_KEEPS_MEMBERS = ("System.Object", "System.Management.Automation.PSObject")


def _convert_wrapped(value: PSObject, wanted: Type) -> object:
    """Added members stay where the type stays the same, but for texts."""
    if type(value.base) is str and wanted.full_name == "System.String":
        return value.base
    if wanted.full_name in _KEEPS_MEMBERS or wanted is type_of(value.base):
        return value
    return convert(value.base, wanted)


def as_type(value: object, wanted: Type) -> object:
    """`-as`: the converted value, or null."""
    try:
        return convert(value, wanted)
    except NetException:
        return None


def try_double(value: object) -> float | None:
    """The value as a double, or None."""
    if type(value) is float:
        return value
    if type(value) is int:
        return float(value)

    converted = as_type(value, core_type("System.Double"))
    return converted if isinstance(converted, float) else None
