"""What counts as true: about_Booleans."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

from poshws.corelib.automation_null import AutomationNull
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.numerics.numbers import NUMBER_TYPES, Char
from poshws.corelib.psobject import PSCustomObject, PSObject
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.switch_parameter import SwitchParameter
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import resolve_type, type_of

_BY_PYTHON = frozenset(
    (str, bool, type(None), AutomationNull, SwitchParameter, Decimal, *NUMBER_TYPES)
)
_ALWAYS = frozenset((Hashtable, PSCustomObject))


def truth(value: object) -> bool:
    """Whether PowerShell takes the value for true."""
    kind = type(value)
    if kind is bool:
        return cast(bool, value)
    if kind in _BY_PYTHON:
        return bool(value)
    if kind is list or kind is TypedArray:
        return _list_truth(cast(list[object], value))
    if kind in _ALWAYS:
        return True
    if kind is PSObject:
        return truth(cast(PSObject, value).base)
    if kind is Char:
        return value != "\0"
    return _other_truth(value)


def _list_truth(value: list[object]) -> bool:
    """An empty list is false, one element decides by itself, more are true."""
    if len(value) != 1:
        return len(value) > 1
    first = value[0]
    return bool(first) if isinstance(first, list) else truth(first)


def _other_truth(value: object) -> bool:
    if isinstance(value, EnumValue):
        return int(value) != 0

    ilist = resolve_type("System.Collections.IList")
    if ilist is not None and ilist in type_of(value).ancestors:
        return _list_truth(list(value))  # type: ignore[call-overload]
    return True
