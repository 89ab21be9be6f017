"""The definitions of added members and of properties as Get-Member prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.psobject import (
    PSAliasProperty,
    PSCodeProperty,
    PSComputedProperty,
    PSCustomObject,
    PSMemberSet,
    PSNoteProperty,
    PSObject,
    PSPropertySet,
    PSScriptProperty,
)
from poshws.corelib.typesystem.types import Type, resolve_type, type_of
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.instance_members import type_names

if TYPE_CHECKING:
    from poshws.corelib.psobject import Member
    from poshws.objects.properties import PropertyView

_CODE = {"LinkType": "GetLinkType", "Parent": "GetParentProcess"}
"""The static methods of .NET's behind code properties, where they have a name of their own."""


def added_text(member: Member) -> str:
    """A member that was added to an object or to its type, where it says what it is by itself."""
    if isinstance(member, PSPropertySet):
        return f"{member.name} {{{', '.join(member.names)}}}"
    if isinstance(member, PSMemberSet):
        return f"{member.name} {{{', '.join(each.name for each in member.members)}}}"
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
    if isinstance(member, PSCodeProperty) and isinstance(member.type_name, str):
        reference = _CODE.get(member.name, member.name)
        return f"{member.type_name} {member.name}{{get={reference};}}"
    if isinstance(member, PSNoteProperty):
        return note_text(member.name, member.held)
    return str(member.name)


def property_definition(view: PropertyView) -> str:
    """`int Length {get;}`, `string Name=bolt`, `Size = Length`: the property as text."""
    member = view.member
    if isinstance(member, PSAliasProperty | PSScriptProperty | PSComputedProperty):
        return added_text(member)
    if type(member) is PSCodeProperty:
        reference = _CODE.get(member.name, member.name)
        return f"{view.type_name} {member.name}{{get={reference};}}"
    if view.member_type == "NoteProperty":
        return note_text(view.name, view.value())
    if view.member_type == "Property" and hasattr(member, "type_name"):
        return str(member)
    access = "get;set;" if view.is_settable else "get;"
    return f"{_short(view.type_name)} {view.name} {{{access}}}"


def note_text(name: str, value: object) -> str:
    """`string Name=bolt`"""
    shown = "null" if value is None else net_to_string(value)
    return f"{_kind_of_note(value)} {name}={shown}"


def _kind_of_note(value: object) -> str:
    """What a wrapped object's first type name is, or a plain value's type without namespaces."""
    if value is None:
        return "object"
    if isinstance(value, PSCustomObject | PSObject):
        return type_names(value)[0]
    return type_without_namespaces(type_of(value))


def type_without_namespaces(kind: Type) -> str:
    """`int[,]`, `List[int]`, `Dictionary[string,Object]`"""
    if kind.element_type is not None:
        return f"{type_without_namespaces(kind.element_type)}[{',' * (kind.rank - 1)}]"
    if kind.arguments:
        inside = ",".join(map(type_without_namespaces, kind.arguments))
        head = kind.definition_name.rpartition(".")[2].partition("`")[0]
        return f"{head}[{inside}]"
    return kind.display_name.rpartition(".")[2]


def _short(type_name: str) -> str:
    """The name as PowerShell abbreviates it: `int` for System.Int32."""
    found = resolve_type(type_name)
    return type_name if found is None else found.display_name
