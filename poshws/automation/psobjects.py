"""Members that scripts add to objects, as objects themselves: script properties, aliases, script
methods, sets.
"""

from __future__ import annotations

from typing import Any

from poshws.clr.declaring.describe import describe
from poshws.corelib import execution_context
from poshws.corelib.automation_null import NullString
from poshws.corelib.exceptions.powershell import PSArgumentException, SetValueException
from poshws.corelib.messages import message
from poshws.corelib.psobject import (
    Member,
    PSAliasProperty,
    PSCustomObject,
    PSMemberSet,
    PSPropertySet,
    PSScriptMethod,
    PSScriptProperty,
)
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import Type, resolve_type
from poshws.objects.properties import property_value

_SPACE = "System.Management.Automation"
_OBJECT = "System.Object"


class CustomObjectMembers:
    """An object that is nothing but its added members says nothing of itself."""

    @staticmethod
    def to_string(this: PSCustomObject) -> str:
        return ""


class MemberMembers:
    """What every added member tells about itself; outside an object it has no value."""

    @staticmethod
    def name(this: Member) -> str:
        return this.name

    @staticmethod
    def member_type(this: Member) -> object:
        found = resolve_type(f"{_SPACE}.PSMemberTypes")
        if found is None or found.python is None:
            return this.member_type
        return found.python.parse(this.member_type)  # type: ignore[attr-defined]

    @staticmethod
    def is_instance(this: Member) -> bool:
        return True

    @staticmethod
    def is_gettable(this: Member) -> bool:
        return True

    @staticmethod
    def is_settable(this: Member) -> bool:
        return True

    @staticmethod
    def type_name_of_value(this: Member) -> str:
        return _OBJECT

    @staticmethod
    def copy(this: Member) -> Member:
        from copy import copy  # deferred

        return copy(this)


class ScriptPropertyMembers(MemberMembers):
    """A value that a block computes."""

    @staticmethod
    def new(name: str, getter: object, setter: object = None) -> PSScriptProperty:
        return PSScriptProperty(name, getter, setter)

    @staticmethod
    def getter_script(this: PSScriptProperty) -> object:
        return this.getter

    @staticmethod
    def setter_script(this: PSScriptProperty) -> object:
        return this.setter

    @staticmethod
    def is_gettable(this: PSScriptProperty) -> bool:  # type: ignore[override]
        return this.getter is not None

    @staticmethod
    def is_settable(this: PSScriptProperty) -> bool:  # type: ignore[override]
        return this.setter is not None

    @staticmethod
    def value(this: PSScriptProperty) -> object:
        return property_value(None, this)

    @staticmethod
    def set_value(this: PSScriptProperty, value: object) -> None:
        text = message("SetWithoutSetterException", this.name)
        raise SetValueException(text, error_id="SetWithoutSetter")

    @staticmethod
    def to_string(this: PSScriptProperty) -> str:
        parts = [
            f"{word}={block};"
            for word, block in (("get", this.getter), ("set", this.setter))
            if block is not None
        ]
        return f"{_OBJECT} {this.name} {{{''.join(parts)}}}"


class AliasPropertyMembers(MemberMembers):
    """Another name of a member."""

    @staticmethod
    def new(name: str, target: str, conversion: Type | None = None) -> PSAliasProperty:
        return PSAliasProperty(name, target, conversion)

    @staticmethod
    def referenced_member_name(this: PSAliasProperty) -> str:
        return this.target

    @staticmethod
    def conversion_type(this: PSAliasProperty) -> Type | None:
        return this.conversion

    @staticmethod
    def to_string(this: PSAliasProperty) -> str:
        kind = f"({this.conversion.full_name})" if this.conversion is not None else ""
        return f"{this.name} = {kind}{this.target}"


class ScriptMethodMembers(MemberMembers):
    """A block that is called as a method."""

    @staticmethod
    def new(name: str, script: object) -> PSScriptMethod:
        return PSScriptMethod(name, script)

    @staticmethod
    def script(this: PSScriptMethod) -> object:
        return this.script

    @staticmethod
    def overload_definitions(this: PSScriptMethod) -> list[str]:
        return [ScriptMethodMembers.to_string(this)]

    @staticmethod
    def value(this: PSScriptMethod) -> object:
        return this

    @staticmethod
    def invoke(this: PSScriptMethod, arguments: list[Any] | None) -> object:
        return execution_context.current.call_block(this.script, None, arguments or ())

    @staticmethod
    def to_string(this: PSScriptMethod) -> str:
        return f"{_OBJECT} {this.name}();"


class PropertySetMembers(MemberMembers):
    """A name for several properties."""

    @staticmethod
    def new(name: str, names: list[str]) -> PSPropertySet:
        return PSPropertySet(name, names)

    @staticmethod
    def referenced_property_names(this: PSPropertySet) -> list[str]:
        return this.names

    @staticmethod
    def value(this: PSPropertySet) -> object:
        return this

    @staticmethod
    def to_string(this: PSPropertySet) -> str:
        return f"{this.name} {{{', '.join(this.names)}}}"


class MemberSetMembers(MemberMembers):
    """A name for members of its own."""

    @staticmethod
    def new(name: str, members: list[Member] | None = None) -> PSMemberSet:
        if not name:
            raise PSArgumentException(
                'Cannot process argument because the value of argument "name" is not valid. Change'
                ' the value of the "name" argument and run the operation again.'
            )
        return PSMemberSet(name, members or ())

    @staticmethod
    def value(this: PSMemberSet) -> object:
        return this

    @staticmethod
    def to_string(this: PSMemberSet) -> str:
        return f"{this.name} {{{', '.join(each.name for each in this.members)}}}"


class PSTypeName:
    """A type by its name, which need not be loaded."""

    __slots__ = ("name", "type")

    def __init__(self, name: str | Type, type: Type | None = None) -> None:
        self.name = name.full_name if isinstance(name, Type) else name
        self.type = name if isinstance(name, Type) else type

    def to_string(self) -> str:
        return self.name


TYPES = describe(
    __file__,
    {
        f"{_SPACE}.PSCustomObject": (PSCustomObject, CustomObjectMembers),
        f"{_SPACE}.PSMemberInfo": (Member, MemberMembers),
        f"{_SPACE}.PSScriptProperty": (PSScriptProperty, ScriptPropertyMembers),
        f"{_SPACE}.PSAliasProperty": (PSAliasProperty, AliasPropertyMembers),
        f"{_SPACE}.PSScriptMethod": (PSScriptMethod, ScriptMethodMembers),
        f"{_SPACE}.PSPropertySet": (PSPropertySet, PropertySetMembers),
        f"{_SPACE}.PSMemberSet": (PSMemberSet, MemberSetMembers),
        f"{_SPACE}.PSTypeName": PSTypeName,
    },
) + [
    declare(
        "System.Management.Automation.Language.NullString",
        NullString,
        {
            "static System.Management.Automation.Language.NullString Value {get;}": (
                NullString.value
            ),
            "string ToString()": NullString.to_string,
        },
    )
]
