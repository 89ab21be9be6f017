"""Members that scripts add to objects, as objects themselves: script properties, aliases, script
methods, sets.
"""

from __future__ import annotations

from typing import Any

from poshws.clr.metadata.describe import describe
from poshws.corelib import execution_context
from poshws.corelib.automation_null import NullString
from poshws.corelib.exceptions.powershell import PSArgumentException, SetValueException
from poshws.corelib.messages import message
from poshws.corelib.psobject import (
    Member,
    PSAliasProperty,
    PSCodeMethod,
    PSCodeProperty,
    PSCustomObject,
    PSMemberSet,
    PSNoteProperty,
    PSPropertySet,
    PSScriptMethod,
    PSScriptProperty,
    PSVariableProperty,
)
from poshws.corelib.typesystem.declare import Indexer, declare
from poshws.corelib.typesystem.types import Type, resolve_type, type_of
from poshws.objects.invocation.adapter_calls import (
    invoke_static_through_adapter,
    invoke_through_adapter,
)
from poshws.objects.invocation.methods import MethodView
from poshws.objects.member_sets import set_view
from poshws.objects.properties import (
    AdaptedPropertyView,
    PropertyView,
    is_of_instance,
    property_value,
)
from poshws.objects.property_definitions import note_text

_SPACE = "System.Management.Automation"
_OBJECT = "System.Object"


class CustomObjectMembers:
    """An object that is nothing but its added members says nothing of itself."""

    @staticmethod
    def to_string(this: PSCustomObject) -> str:
        return ""


class MemberMembers:
    """What a member tells about itself: one that was made alone, or the view of an object's."""

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
        """False for what was added to the object's type."""
        return not isinstance(this, PropertyView) or is_of_instance(this)

    @staticmethod
    def is_gettable(this: Member) -> bool:
        return True

    @staticmethod
    def is_settable(this: Member) -> bool:
        return this.is_settable if isinstance(this, PropertyView) else True

    @staticmethod
    def type_name_of_value(this: Member) -> str:
        return this.type_name if isinstance(this, PropertyView) else _OBJECT

    @staticmethod
    def value(this: Member) -> object:
        return this.value() if isinstance(this, PropertyView) else None

    @staticmethod
    def set_value(this: Member, value: object) -> None:
        if isinstance(this, PropertyView):
            set_view(this, value)

    @staticmethod
    def to_string(this: Member) -> str:
        return str(this)

    @staticmethod
    def copy(this: Member) -> Member:
        from copy import copy  # deferred

        return copy(this)


class NotePropertyMembers(MemberMembers):
    """A name with a value."""

    @staticmethod
    def new(name: str, value: object) -> PSNoteProperty:
        return PSNoteProperty(name, value)

    @staticmethod
    def value(this: Member) -> object:
        return this.held if isinstance(this, PSNoteProperty) else MemberMembers.value(this)

    @staticmethod
    def set_value(this: Member, value: object) -> None:
        if isinstance(this, PSNoteProperty):
            this.held = value
        else:
            MemberMembers.set_value(this, value)

    @staticmethod
    def type_name_of_value(this: Member) -> str:
        if isinstance(this, PSNoteProperty):
            return _OBJECT if this.held is None else type_of(this.held).full_name
        return this.type_name

    @staticmethod
    def to_string(this: Member) -> str:
        if isinstance(this, PropertyView):
            return str(this)
        return note_text(this.name, this.held)  # type: ignore[attr-defined]


class MethodMembers(MemberMembers):
    """A method of an object or a type."""

    @staticmethod
    def name(this: MethodView) -> str:  # type: ignore[override]
        return ".ctor" if this.is_static and this.name == "new" else this.name

    @staticmethod
    def overload_definitions(this: MethodView) -> object:
        return this.overload_definitions()

    @staticmethod
    def is_instance(this: MethodView) -> bool:  # type: ignore[override]
        return this.is_instance

    @staticmethod
    def is_gettable(this: MethodView) -> bool:  # type: ignore[override]
        return isinstance(this.member, Indexer) and bool(this.member.getters)

    @staticmethod
    def is_settable(this: MethodView) -> bool:  # type: ignore[override]
        return isinstance(this.member, Indexer) and bool(this.member.setters)

    @staticmethod
    def type_name_of_value(this: MethodView) -> str:  # type: ignore[override]
        return this.type_name_of_value()

    @staticmethod
    def value(this: MethodView) -> object:  # type: ignore[override]
        return this

    @staticmethod
    def invoke(this: MethodView, arguments: list[object] | None) -> object:
        if this.is_static and isinstance(this.owner, Type):
            return invoke_static_through_adapter(this.owner, this.name, arguments or [])
        return invoke_through_adapter(this.owner, this.name, arguments or [])


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
    def value(this: PSScriptProperty) -> object:  # type: ignore[override]
        return this.value() if isinstance(this, PropertyView) else property_value(None, this)

    @staticmethod
    def set_value(this: PSScriptProperty, value: object) -> None:  # type: ignore[override]
        if isinstance(this, PropertyView):
            set_view(this, value)
            return
        text = message("SetWithoutSetterException", this.name)
        raise SetValueException(text, error_id="SetWithoutSetter")

    @staticmethod
    def to_string(this: PSScriptProperty) -> str:  # type: ignore[override]
        if isinstance(this, PropertyView):
            return str(this)
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
    def to_string(this: PSAliasProperty) -> str:  # type: ignore[override]
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
    def value(this: PSScriptMethod) -> object:  # type: ignore[override]
        return this

    @staticmethod
    def invoke(this: PSScriptMethod, arguments: list[Any] | None) -> object:
        if isinstance(this, MethodView):  # of an object, which is its `$this`
            return this.invoke(arguments or [])
        return execution_context.current.call_block(this.script, None, arguments or ())

    @staticmethod
    def to_string(this: PSScriptMethod) -> str:  # type: ignore[override]
        return f"{_OBJECT} {this.name}();"


class PropertySetMembers(MemberMembers):
    """A name for several properties."""

    @staticmethod
    def new(name: str, names: list[str]) -> PSPropertySet:
        return PSPropertySet(name, names)

    @staticmethod
    def type_name_of_value(this: Member) -> str:
        return f"{_SPACE}.PSPropertySet"

    @staticmethod
    def referenced_property_names(this: PSPropertySet) -> list[str]:
        return this.names

    @staticmethod
    def value(this: PSPropertySet) -> object:  # type: ignore[override]
        return this

    @staticmethod
    def to_string(this: PSPropertySet) -> str:  # type: ignore[override]
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
    def type_name_of_value(this: Member) -> str:
        return f"{_SPACE}.PSMemberSet"

    @staticmethod
    def value(this: PSMemberSet) -> object:  # type: ignore[override]
        return this

    @staticmethod
    def to_string(this: PSMemberSet) -> str:  # type: ignore[override]
        return f"{this.name} {{{', '.join(each.name for each in this.members)}}}"


class PSTypeName:
    """A type by its name, which need not be loaded."""

    __slots__ = ("name", "type")

    def __init__(self, name: str | Type, type: Type | None = None) -> None:
        self.name = name.full_name if isinstance(name, Type) else name
        self.type = name if isinstance(name, Type) else type or resolve_type(name)

    def to_string(self) -> str:
        return self.name


TYPES = describe(
    __file__,
    {
        f"{_SPACE}.PSCustomObject": (PSCustomObject, CustomObjectMembers),
        f"{_SPACE}.PSMemberInfo": (Member, MemberMembers),
        f"{_SPACE}.PSProperty": (AdaptedPropertyView, MemberMembers),
        f"{_SPACE}.PSNoteProperty": (PSNoteProperty, NotePropertyMembers),
        f"{_SPACE}.PSCodeProperty": (PSCodeProperty, MemberMembers),
        f"{_SPACE}.PSVariableProperty": (PSVariableProperty, MemberMembers),
        f"{_SPACE}.PSCodeMethod": (PSCodeMethod, MethodMembers),
        f"{_SPACE}.PSMethod": (MethodView, MethodMembers),
        f"{_SPACE}.PSParameterizedProperty": (None, MethodMembers),
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
