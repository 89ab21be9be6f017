"""What kind of value Pester takes a value to be."""

from __future__ import annotations

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.psobject import PSObject
from poshws.corelib.typesystem.types import declared_type, is_instance
from poshws.objects.enumeration import enumerable
from poshws.pester.command import pester_command
from poshws.runtime.execution.enumeration import is_dictionary
from poshws.runtime.execution.scriptblock import ScriptBlock


def _plain(value: object) -> object:
    return value.base if isinstance(value, PSObject) else value


def _is(value: object, *names: str) -> bool:
    return any(is_instance(_plain(value), declared_type(name)) for name in names)


def _as_written(value: object) -> object:
    """`$( $value )`: a collection of one is its element."""
    elements = enumerable(value)
    if elements is None:
        return value
    listed = list(elements)
    return listed[0] if len(listed) == 1 else listed


@pester_command("Is-Value")
def is_value(value: object = None) -> bool:
    """Whether a value is a number or the like, a string or code."""
    single = _as_written(value)
    return isinstance(_plain(single), ScriptBlock) or _is(
        single, "System.ValueType", "System.String"
    )


@pester_command("Is-Collection")
def is_collection(value: object = None) -> bool:
    """Whether a value has elements."""
    return not _is(value, "System.ValueType", "System.String") and enumerable(value) is not None


@pester_command("Is-ScriptBlock")
def is_script_block(value: object = None) -> bool:
    """Whether a value is code."""
    return isinstance(_plain(value), ScriptBlock)


@pester_command("Is-DecimalNumber")
def is_decimal_number(value: object = None) -> bool:
    """Whether a value is a number with a fraction."""
    return _is(value, "System.Single", "System.Double", "System.Decimal")


@pester_command("Is-Hashtable")
def is_hashtable(value: object = None) -> bool:
    """Whether a value is a hashtable."""
    return isinstance(_plain(value), Hashtable)


@pester_command("Is-Dictionary")
def is_any_dictionary(value: object = None) -> bool:
    """Whether a value has keys and values."""
    return bool(is_dictionary(_plain(value)))


@pester_command("Is-Object")
def is_object(value: object = None) -> bool:
    """Whether a value is none of the others."""
    return not (value is None or is_value(value) or is_collection(value))
