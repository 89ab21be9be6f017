"""The definition of a member as Get-Member prints it."""

from __future__ import annotations

from typing import Any

from poshws.corelib.psobject import (
    PSAliasProperty,
    PSCodeProperty,
    PSComputedProperty,
    PSCustomObject,
    PSMemberSet,
    PSNoteProperty,
    PSObject,
    PSPropertySet,
    PSScriptMethod,
    PSScriptProperty,
)
from poshws.corelib.typesystem.types import Type, resolve_type, type_of
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.properties import PropertyView, type_names

_CODE = {"LinkType": "GetLinkType", "Parent": "GetParentProcess"}
"""The static methods of .NET's behind code properties, where they have a name of their own."""


def member_definition(member: Any, item: object) -> str:
    """`int Length {get;}`, `string Name=bolt`, `Size = Length`: the member as text."""
    if isinstance(member, PropertyView):
        return _property_text(member)
    if isinstance(member, PSScriptMethod):
        return f"System.Object {member.name}();"
    if isinstance(member, PSPropertySet | PSMemberSet):
        return added_text(member)
    return str(member)


def added_text(member: Any) -> str:
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


def constructor_texts(owner: Type) -> list[str]:
    """`datetime new(long ticks)` for each constructor; an array's take its lengths."""
    if owner.element_type is not None:
        counts = (owner.rank, owner.rank * 2) if owner.rank > 1 else (1,)  # lengths; bounds, too
        return [f"{owner.display_name} new({', '.join(['int '] * count)})" for count in counts]
    return [f"{one.name} new{str(one)[len(one.name) :]}" for one in owner.constructors()]


def array_method_texts(kind: Type) -> dict[str, str]:
    """`Get`, `Set` and `Address`, which .NET makes for each type of array, with their signature."""
    item = kind.element_type
    assert item is not None
    places = ["int "] * kind.rank
    return {
        "Get": f"{item.display_name} Get({', '.join(places)})",
        "Set": f"void Set({', '.join([*places, item.display_name + ' '])})",
        "Address": f"{item.full_name}&, {_CORE} Address({', '.join(places)})",
    }


_CORE = "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"


class ListedMethod:
    """A method that is only listed: a constructor, or what .NET makes for a type of array."""

    member_type = "Method"

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._text = text

    def __str__(self) -> str:
        return self._text


def _property_text(view: PropertyView) -> str:
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
