"""System.Management.Automation.Runspaces.TypeData and the kinds of members in it."""

from __future__ import annotations

from typing import Any

from poshws.corelib import execution_context
from poshws.corelib.collections.hashtable import OrderedDictionary
from poshws.corelib.typesystem.declare import declare
from poshws.objects.extended.type_data import (
    AliasPropertyData,
    CodeMethodData,
    CodePropertyData,
    NotePropertyData,
    PropertySetData,
    ScriptMethodData,
    ScriptPropertyData,
    TypeData,
    TypeMemberData,
    member_data,
)

_RUNSPACES = "System.Management.Automation.Runspaces."
_BASE = _RUNSPACES + "TypeMemberData"


def _members(data: TypeData) -> object:
    table = OrderedDictionary()
    for member in data.members.values():
        table[member.name] = member_data(member)
    return table


def _setting(name: str) -> tuple[Any, Any]:
    def read(data: TypeData) -> object:
        value = data.settings.get(name)
        return PropertySetData([str(each) for each in value]) if isinstance(value, list) else value

    def write(data: TypeData, value: object) -> None:
        is_set = isinstance(value, PropertySetData)
        data.settings[name] = value.referenced_properties if is_set else value  # type: ignore[attr-defined]

    return read, write


def _own(attribute: str) -> Any:
    return lambda data: getattr(data.member, attribute)


def _getter(data: TypeMemberData) -> object:
    """The script of a property; one that is computed has it as text."""
    text = getattr(data.member, "script", None)
    return (
        _own("getter")(data)
        if text is None
        else execution_context.current.services.create_block(text)
    )


_SETS = {
    f"{_RUNSPACES}PropertySetData {name} {{get;set;}}": _setting(name)
    for name in ("DefaultDisplayPropertySet", "DefaultKeyPropertySet", "PropertySerializationSet")
}
_BASE_MEMBERS = {"string Name {get;}": "name", "bool IsHidden {get;set;}": "is_hidden"}

TYPES = [
    declare(
        _RUNSPACES + "TypeData",
        TypeData,
        {
            "new(string typeName)": TypeData,
            "string TypeName {get;}": "type_name",
            "System.Object Members {get;}": _members,
            "type TypeConverter {get;set;}": _setting("TypeConverter"),
            "type TypeAdapter {get;set;}": _setting("TypeAdapter"),
            "bool IsOverride {get;set;}": "is_override",
            "string SerializationMethod {get;set;}": _setting("SerializationMethod"),
            "type TargetTypeForDeserialization {get;set;}": _setting(
                "TargetTypeForDeserialization"
            ),
            "uint SerializationDepth {get;set;}": _setting("SerializationDepth"),
            "string DefaultDisplayProperty {get;set;}": _setting("DefaultDisplayProperty"),
            "bool InheritPropertySerializationSet {get;set;}": _setting(
                "InheritPropertySerializationSet"
            ),
            "string StringSerializationSource {get;set;}": _setting("StringSerializationSource"),
            **_SETS,
        },
    ),
    declare(_BASE, TypeMemberData, _BASE_MEMBERS),
    declare(
        _RUNSPACES + "NotePropertyData",
        NotePropertyData,
        {"System.Object Value {get;set;}": _own("held")},
        base=_BASE,
    ),
    declare(
        _RUNSPACES + "AliasPropertyData",
        AliasPropertyData,
        {
            "string ReferencedMemberName {get;set;}": _own("target"),
            "type MemberType {get;set;}": _own("conversion"),
        },
        base=_BASE,
    ),
    declare(
        _RUNSPACES + "ScriptPropertyData",
        ScriptPropertyData,
        {
            "scriptblock GetScriptBlock {get;set;}": _getter,
            "scriptblock SetScriptBlock {get;set;}": _own("setter"),
        },
        base=_BASE,
    ),
    declare(
        _RUNSPACES + "ScriptMethodData",
        ScriptMethodData,
        {"scriptblock Script {get;set;}": _own("script")},
        base=_BASE,
    ),
    declare(_RUNSPACES + "CodePropertyData", CodePropertyData, {}, base=_BASE),
    declare(_RUNSPACES + "CodeMethodData", CodeMethodData, {}, base=_BASE),
    declare(
        _RUNSPACES + "PropertySetData",
        PropertySetData,
        {
            "System.Collections.ObjectModel.Collection[string] ReferencedProperties {get;}": (
                "referenced_properties"
            )
        },
    ),
]
