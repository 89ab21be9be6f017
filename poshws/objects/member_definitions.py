"""The definition of a member as Get-Member prints it."""

from __future__ import annotations

from typing import Any

from poshws.corelib.psobject import (
    PSAliasProperty,
    PSComputedProperty,
    PSMemberSet,
    PSPropertySet,
    PSScriptMethod,
    PSScriptProperty,
)
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.properties import PropertyView


def member_definition(member: Any, item: object) -> str:
    """`int Length {get;}`, `string Name=bolt`, `Size = Length`: the member as text."""
    if isinstance(member, PropertyView):
        return _property_text(member)
    if isinstance(member, PSScriptMethod):
        return f"System.Object {member.name}();"
    if isinstance(member, PSPropertySet):
        return f"{member.name} {{{', '.join(member.names)}}}"
    if isinstance(member, PSMemberSet):
        return f"{member.name} {{{', '.join(each.name for each in member.members)}}}"
    return str(member)


def _property_text(view: PropertyView) -> str:
    member = view.member
    if isinstance(member, PSAliasProperty):
        target = member.target
        if member.conversion is not None:
            target = f"({member.conversion.full_name}){target}"
        return f"{member.name} = {target}"
    if isinstance(member, PSScriptProperty):
        parts = ""
        if member.getter is not None:
            parts += f"get={member.getter};"
        if member.setter is not None:
            parts += f"set={member.setter};"
        return f"System.Object {member.name} {{{parts}}}"
    if isinstance(member, PSComputedProperty):
        return f"System.Object {member.name} {{get={member.script};}}"
    if view.member_type == "NoteProperty":
        return note_text(view.name, view.type_name, view.value())
    if view.member_type == "Property" and hasattr(member, "type_name"):
        return str(member)
    access = "get;set;" if view.is_settable else "get;"
    return f"{_short(view.type_name)} {view.name} {{{access}}}"


def note_text(name: str, type_name: str, value: object) -> str:
    """`string Name=bolt`"""
    if value is None:
        return f"System.Object {name}=null"
    return f"{_short(type_name)} {name}={net_to_string(value)}"


def _short(type_name: str) -> str:
    """The name as PowerShell abbreviates it: `int` for System.Int32."""
    found = resolve_type(type_name)
    return type_name if found is None else found.display_name
