"""Add-Member: properties, methods and type names for a single object."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Annotated, Any, Final, NoReturn

from poshws.binding import (
    AllowNull,
    Calls,
    CmdletContext,
    NotNullOrEmpty,
    Param,
    Session,
    Set,
    cmdlet,
)
from poshws.binding.validation import ValidateArgumentsAttribute
from poshws.commands.core.for_each_member import member_names
from poshws.commands.reporting import call_directly, fail, record_of_input
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import (
    InvalidOperationException,
    KeyNotFoundException,
    NetException,
)
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import ValidationMetadataException
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
    unwrap,
)
from poshws.corelib.system.arrays import ensure_list
from poshws.corelib.typesystem.types import Type, core_type, resolve_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.extended.members import extended_members
from poshws.objects.instance_members import add_member as add_to_object
from poshws.objects.instance_members import added_members, own_type_names, type_names
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import get_member
from poshws.runtime.execution.scriptblock import ScriptBlock

_MESSAGES: Final = {
    "WrongMemberCount": (
        "To add a member, only one member type can be specified. The member types specified are: "
        '"{0}"'
    ),
    "CannotAddMemberType": (
        'Cannot add a member with type "{0}". Specify a different type for the MemberTypes '
        "parameter."
    ),
    "Value2ShouldNotBeSpecified": (
        'The SecondValue parameter is not necessary for a member of type "{0}", and should not be '
        "specified. Do not specify the SecondValue parameter when you add members of this type."
    ),
    "Value1AndValue2AreNotBothNull": (
        "Both Value and SecondValue parameters should not be null for a member of type "
        '"{0}". Specify a non-null value for one of the two parameters.'
    ),
    "MemberAlreadyExists": (
        'Cannot add a member with the name "{0}" because a member with that name already exists. '
        "To overwrite the member anyway, add the Force parameter to your command."
    ),
    "CannotRemoveTypeDataMember": (
        'Cannot force the member with name "{0}" and type "{1}" to be added. A member with that '
        "name and type already exists, and the existing member is not an instance extension."
    ),
    "InvalidValueForNotePropertyName": (
        "The parameter NotePropertyName cannot take values that could be converted to the type "
        "System.Management.Automation.PSMemberTypes. To define the name of a member with those "
        "values, use Add-Member, and specify the member type."
    ),
    "Value1ShouldNotBeNull": (
        'The Value parameter should not be null for a member of type "{0}". Specify a non-null '
        "value for the Value parameter when adding members of this type."
    ),
    "NotePropertyNameShouldNotBeNull": (
        "The name for a NoteProperty member should not be null or an empty string."
    ),
    "TypeNameShouldNotBeEmpty": (
        "The TypeName parameter should not be null, empty, or contain only white spaces."
    ),
}

_KINDS: Final = frozenset(
    [
        "AliasProperty",
        "CodeMethod",
        "CodeProperty",
        "MemberSet",
        "NoteProperty",
        "PropertySet",
        "ScriptMethod",
        "ScriptProperty",
    ]
)


class NotAKindOfMember(ValidateArgumentsAttribute):
    """Refuses `ScriptMethod` and its like as the name of a note: there they are the member type."""

    __slots__ = ()

    def validate(self, value: object, session: object = None) -> None:
        if isinstance(value, str) and str(member_type_of(value)) in _KINDS:
            error = ValidationMetadataException(_MESSAGES["InvalidValueForNotePropertyName"])
            error.is_swallowed = True  # type: ignore[attr-defined]
            raise error


@lru_cache(maxsize=256)
def member_type_of(value: str) -> object:
    """The PSMemberTypes of a name or number; None where it is none."""
    try:
        return convert(value, resolve_type(_MEMBER_TYPES))  # type: ignore[arg-type]
    except NetException:
        return None


def _number_as_text(session: Session, value: object) -> Any:
    base = unwrap(value)
    return convert_to_string(base) if isinstance(base, int | float) and base is not True else value


_MEMBER_TYPES = "System.Management.Automation.PSMemberTypes"
_TYPE_NAME, _MEMBER = "TypeNameSet", "MemberSet"
_SINGLE, _MULTI = "NotePropertySingleMemberSet", "NotePropertyMultiMemberSet"
_EVERYWHERE = (_TYPE_NAME, _MEMBER, _SINGLE, _MULTI)
_INPUT = Set(mandatory=True, by_value=True)


@cmdlet("Add-Member", default_set=_TYPE_NAME)
def add_member(
    *,
    input: Annotated[
        object, Param(name="InputObject", sets=dict.fromkeys(_EVERYWHERE, _INPUT))
    ] = None,
    member_type: Annotated[
        object,
        Param(
            alias="Type",
            type=_MEMBER_TYPES,
            sets={_MEMBER: Set(0, mandatory=True)},
        ),
    ] = None,
    name: Annotated[str, Param(sets={_MEMBER: Set(1, mandatory=True)})] = "",
    value: Annotated[object, Param(sets={_MEMBER: Set(2)})] = None,
    second_value: Annotated[object, Param(sets={_MEMBER: Set(3)})] = None,
    type_name: Annotated[
        str | None,
        Param(
            sets={
                _TYPE_NAME: Set(mandatory=True),
                _MEMBER: Set(),
                _SINGLE: Set(),
                _MULTI: Set(),
            }
        ),
        NotNullOrEmpty(),
    ] = None,
    force: Annotated[bool, Param(sets=(_MEMBER, _SINGLE, _MULTI))] = False,
    pass_thru: Annotated[bool, Param(sets=_EVERYWHERE)] = False,
    note_property_name: Annotated[
        str,
        Param(
            sets={_SINGLE: Set(0, mandatory=True)},
            validate=(NotAKindOfMember(),),
            transform=_number_as_text,
        ),
        NotNullOrEmpty(),
    ] = "",
    note_property_value: Annotated[
        object, Param(sets={_SINGLE: Set(1, mandatory=True)}), AllowNull()
    ] = None,
    note_property_members: Annotated[
        Hashtable | None,
        Param(type="System.Collections.IDictionary", sets={_MULTI: Set(0, mandatory=True)}),
        NotNullOrEmpty(),
    ] = None,
    calls: Calls,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Adds members to an object.

    -InputObject          The object.
    -MemberType           The kind: NoteProperty, ScriptProperty, ScriptMethod, AliasProperty …
    -Name                 The member's name.
    -Value                Its value: a value, a scriptblock, or the name of another member.
    -SecondValue          The setter of a ScriptProperty, or the type of an AliasProperty.
    -TypeName             A name to put in front of the object's type names.
    -Force                Replaces a member that is there.
    -PassThru             Gives the object.
    -NotePropertyName     The name of a note property.
    -NotePropertyValue    Its value.
    -NotePropertyMembers  A hashtable of note properties.

    PS> $o = [pscustomobject]@{ C = 100 }
    PS> $o | Add-Member ScriptProperty F { $this.C * 9 / 5 + 32 }; $o.F
    212
    """
    given_second = cmdlet.is_bound("SecondValue")
    given_first = cmdlet.is_bound("Value")
    for call in calls:
        if type_name is not None and not type_name.strip():
            _refuse("TypeNameShouldNotBeEmpty", type_name)
        target = call.input
        if cmdlet.parameter_set == _MULTI:
            added = _add_notes(session, target, call.note_property_members, force)
        elif cmdlet.parameter_set == _SINGLE:
            note = PSNoteProperty(call.note_property_name, call.note_property_value)
            added = _add(session, target, note, force)
        elif cmdlet.parameter_set == _MEMBER:
            member = _make(session, call, given_first, given_second)
            added = _add(session, target, member, force)
        else:
            added = target
        if added is None:
            continue
        if type_name is not None:
            own_type_names(added).insert(0, _full_type_name(type_name))
        if pass_thru:
            yield added


def _add_notes(session: Session, target: object, members: Hashtable, force: bool) -> object | None:
    result: object | None = None
    for key, value in members.items():
        name = convert_to_string(key)
        if not name:
            session.write_error(_error("NotePropertyNameShouldNotBeNull", target))
            continue
        added = _add(session, result or target, PSNoteProperty(name, value), force)
        result = added if added is not None else result
    return result


def _add(session: Session, target: object, member: Member, force: bool) -> object | None:
    """The object with the member added, or None when there was one already."""
    members = added_members(target)
    spelled = members.spelling(member.name) if members is not None else None
    taken = _is_added_to_type if force else _has_member
    if spelled is None and taken(target, member.name):
        error_id = "CannotRemoveTypeDataMember" if force else "MemberAlreadyExists"
        session.write_error(_error(error_id, target, member.name, member.member_type))
        return None
    if spelled is not None and not force:
        session.write_error(_error("MemberAlreadyExists", target, member.name))
        return None
    if spelled is not None and members is not None:
        members.remove(spelled)
    return add_to_object(target, member)


def _has_member(target: object, name: str) -> bool:
    """Whether the type has the member; ToString and its like of a PSCustomObject don't count."""
    base = unwrap(target)
    if isinstance(base, PSCustomObject):
        return False
    if isinstance(base, Hashtable) and name in base:
        return False
    return any(each.lower() == name.lower() for each in member_names(target))


def _is_added_to_type(target: object, name: str) -> bool:
    """Whether type data has the member; what .NET's type itself has can be hidden."""
    return name.lower() in extended_members(type_names(target))


def _make(session: Session, call: Any, given_first: bool, given_second: bool) -> Member:
    kind = str(call.member_type)
    maker = _MAKERS.get(kind)
    if "," in kind or kind in ("Properties", "Methods", "All"):
        _refuse("WrongMemberCount", None, kind)
    if maker is None:
        _refuse("CannotAddMemberType", None, kind)
    if given_second and kind not in ("ScriptProperty", "AliasProperty", "CodeProperty"):
        _refuse("Value2ShouldNotBeSpecified", None, kind)
    is_asked_for = not given_first and kind != "MemberSet"
    value = _ask_for_value(session, kind) if is_asked_for else call.value
    return maker(kind, call.name, value, call.second_value)


def _ask_for_value(session: Session, kind: str) -> object:
    """The value as the user answers; raises KeyNotFoundException where the input has ended."""
    field = construct(core_type("System.Management.Automation.Host.FieldDescription"), ["Value"])
    text = (
        f'The Value parameter is required for a member of type "{kind}". Specify the Value '
        "parameter when adding members of this type."
    )
    ui = get_member(session.get_variable("Host"), "UI")
    answers: Any = call_directly(ui, "Prompt", text, None, [field])
    if not get_member(answers, "Count"):
        missing = "The given key 'Value' was not present in the dictionary."
        raise KeyNotFoundException(missing)
    return unwrap(call_directly(answers, "get_Item", "Value"))


def _note(kind: str, name: str, value: object, second: object) -> Member:
    return PSNoteProperty(name, value)


def _alias(kind: str, name: str, value: object, second: object) -> Member:
    _need_value(kind, value)
    conversion = None if second is None else convert(second, core_type("System.Type"))
    return PSAliasProperty(
        name, convert_to_string(value), conversion if isinstance(conversion, Type) else None
    )


def _script_property(kind: str, name: str, value: object, second: object) -> Member:
    if value is None and second is None:
        _refuse("Value1AndValue2AreNotBothNull", None, kind)
    return PSScriptProperty(name, _script(value), _script(second))


def _script_method(kind: str, name: str, value: object, second: object) -> Member:
    _need_value(kind, value)
    return PSScriptMethod(name, _script(value))


def _property_set(kind: str, name: str, value: object, second: object) -> Member:
    _need_value(kind, value)
    names = ensure_list(value)
    return PSPropertySet(name, [convert_to_string(each) for each in names])


def _member_set(kind: str, name: str, value: object, second: object) -> Member:
    if value is None:
        return PSMemberSet(name)
    wanted = resolve_type(
        "System.Collections.ObjectModel.Collection`1[System.Management.Automation.PSMemberInfo]"
    )
    assert wanted is not None
    members: Any = convert(value, wanted)
    return PSMemberSet(name, members)


def _code_property(kind: str, name: str, value: object, second: object) -> Member:
    if value is None and second is None:
        _refuse("Value1AndValue2AreNotBothNull", None, kind)
    reader, writer = _method(value), _method(second)

    def read(this: object) -> object:
        return None if reader is None else reader.invoke(None, [this])

    def write(this: object, new: object) -> None:
        writer.invoke(None, [this, new])

    return PSCodeProperty(name, read, None if writer is None else write)


def _code_method(kind: str, name: str, value: object, second: object) -> Member:
    _need_value(kind, value)
    method = _method(value)
    return PSCodeMethod(
        name, lambda this, *given: method.invoke(None, [this, *given]), method.definition
    )


def _method(value: object) -> Any:
    return None if value is None else convert(value, core_type("System.Reflection.MethodInfo"))


_MAKERS: Final[dict[str, Callable[[str, str, object, object], Member]]] = {
    "NoteProperty": _note,
    "AliasProperty": _alias,
    "ScriptProperty": _script_property,
    "ScriptMethod": _script_method,
    "PropertySet": _property_set,
    "MemberSet": _member_set,
    "CodeProperty": _code_property,
    "CodeMethod": _code_method,
}


def _script(value: object) -> object:
    if value is None or isinstance(value, ScriptBlock):
        return value
    return convert(value, core_type("System.Management.Automation.ScriptBlock"))


def _need_value(kind: str, value: object) -> None:
    if value is None:
        _refuse("Value1ShouldNotBeNull", None, kind)


def _full_type_name(name: str) -> str:
    found = resolve_type(name)
    return name if found is None else found.full_name


def _error(error_id: str, target: object, *details: str) -> ErrorRecord:
    text = _MESSAGES[error_id].format(*details)
    return record_of_input(InvalidOperationException(text), error_id, "InvalidOperation", target)


def _refuse(error_id: str, target: object, *details: str) -> NoReturn:
    text = _MESSAGES[error_id].format(*details)
    fail(InvalidOperationException(text), error_id, "InvalidOperation", target)
