"""TypeData: everything that was added to one type, as Get-TypeData shows it and Update-TypeData
takes it.
"""

from __future__ import annotations

from typing import ClassVar

from poshws.corelib.psobject import (
    Member,
    PSAliasProperty,
    PSCodeMethod,
    PSCodeProperty,
    PSComputedProperty,
    PSNoteProperty,
    PSScriptMethod,
    PSScriptProperty,
)

_RUNSPACES = "System.Management.Automation.Runspaces."

SETTINGS = (
    "DefaultDisplayProperty",
    "DefaultDisplayPropertySet",
    "DefaultKeyPropertySet",
    "PropertySerializationSet",
    "SerializationMethod",
    "SerializationDepth",
    "StringSerializationSource",
    "InheritPropertySerializationSet",
    "TargetTypeForDeserialization",
    "TypeConverter",
    "TypeAdapter",
)
"""Names of the standard members, as `extended` keeps them."""


class TypeData:
    """What was added to a type: members by name, and settings by their names in SETTINGS."""

    net_name: ClassVar[str] = _RUNSPACES + "TypeData"

    def __init__(self, type_name: str) -> None:
        self.type_name = type_name
        self.members: dict[str, Member] = {}
        self.settings: dict[str, object] = {}
        self.is_override = False

    def __str__(self) -> str:
        return self.net_name


class TypeMemberData:
    """One member of a TypeData."""

    def __init__(self, member: Member) -> None:
        self.member = member
        self.name = member.name
        self.is_hidden = member.is_hidden


class NotePropertyData(TypeMemberData):
    """A note."""

    net_name: ClassVar[str] = _RUNSPACES + "NotePropertyData"


class AliasPropertyData(TypeMemberData):
    """Another name."""

    net_name: ClassVar[str] = _RUNSPACES + "AliasPropertyData"


class ScriptPropertyData(TypeMemberData):
    """A property with scripts."""

    net_name: ClassVar[str] = _RUNSPACES + "ScriptPropertyData"


class CodePropertyData(TypeMemberData):
    """A property with code."""

    net_name: ClassVar[str] = _RUNSPACES + "CodePropertyData"


class ScriptMethodData(TypeMemberData):
    """A method that is a script."""

    net_name: ClassVar[str] = _RUNSPACES + "ScriptMethodData"


class CodeMethodData(TypeMemberData):
    """A method that is code."""

    net_name: ClassVar[str] = _RUNSPACES + "CodeMethodData"


_KINDS: tuple[tuple[type[Member], type[TypeMemberData]], ...] = (
    (PSNoteProperty, NotePropertyData),
    (PSAliasProperty, AliasPropertyData),
    (PSScriptProperty, ScriptPropertyData),
    (PSComputedProperty, ScriptPropertyData),
    (PSScriptMethod, ScriptMethodData),
    (PSCodeProperty, CodePropertyData),
    (PSCodeMethod, CodeMethodData),
)


def member_data(member: Member) -> TypeMemberData:
    """The member as a TypeData has it."""
    for kind, made in _KINDS:
        if isinstance(member, kind):
            return made(member)
    return TypeMemberData(member)


class PropertySetData:
    """Names of properties."""

    net_name: ClassVar[str] = _RUNSPACES + "PropertySetData"

    def __init__(self, names: list[str]) -> None:
        self.referenced_properties = names
