"""Update-TypeData: adds members to types, by parameters or from types files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NoReturn

from poshws.binding import CmdletContext, NotNull, NotNullOrEmpty, OneOf, Param, Range, Set, cmdlet
from poshws.commands.reporting import fail, record
from poshws.commands.text_files import read_text
from poshws.commands.utility.ps1xml_files import ps1xml_files
from poshws.commands.utility.type_data.types_file import BadTypesFile, read_types_file
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.psobject import (
    Member,
    PSAliasProperty,
    PSNoteProperty,
    PSScriptMethod,
    PSScriptProperty,
    unwrap,
)
from poshws.corelib.typesystem.types import Type, resolve_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.extended.members import add_type_member, has_type_member, set_type_setting
from poshws.objects.extended.type_data import SETTINGS, TypeData
from poshws.runtime.execution.intrinsic_guards import note_type_member

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

_DYNAMIC, _FILE, _DATA = "DynamicTypeSet", "FileSet", "TypeDataSet"
_KINDS = (
    "NoteProperty",
    "AliasProperty",
    "ScriptProperty",
    "CodeProperty",
    "ScriptMethod",
    "CodeMethod",
)
_MEMBER_TYPES = "System.Management.Automation.PSMemberTypes"
_MESSAGES = {
    "MemberTypeIsMissing": (
        "The MemberName, Value, and SecondValue parameters cannot be specified without the "
        "MemberType parameter."
    ),
    "ShouldBeSpecified": (
        'The {0} parameter is required for the type "{1}". Please specify the {0} parameter.'
    ),
    "ShouldNotBeNull": (
        'The {0} parameter should not be null or an empty string for a member of type "{1}". '
        "Specify a non-null value for the {0} parameter when updating this member type."
    ),
    "ShouldNotBeSpecified": (
        'The {0} parameter is not necessary for a member of type "{1}", and should not be '
        "specified. Do not specify the {0} parameter when updating this member type."
    ),
    "BothNull": (
        "The Value and SecondValue parameters should not both be null for a member of type "
        '"{0}". Specify a non-null value for one of the two parameters.'
    ),
    "CannotUpdateMemberType": (
        'Cannot update a member with type "{0}". Specify a different type for the MemberType '
        "parameter."
    ),
}


def type_name_of(session: Session, value: object) -> object:
    """A type as its full name; what converts to a type by its short name too."""
    base = unwrap(value)
    if isinstance(base, Type):
        return base.full_name
    if isinstance(base, str):
        found = resolve_type(base)
        return base if found is None else found.full_name
    return type_of(base).full_name if base is not None else None


@cmdlet(
    "Update-TypeData",
    default_set=_FILE,
    supports_should_process=True,
    confirm_impact="Low",
)
def update_type_data(
    *,
    member_type: Annotated[
        object,
        Param(type=_MEMBER_TYPES, sets=_DYNAMIC),
        NotNullOrEmpty(),
        OneOf(*_KINDS),
    ] = None,
    member_name: Annotated[str, Param(sets=_DYNAMIC), NotNullOrEmpty()] = "",
    value: Annotated[object, Param(sets=_DYNAMIC)] = None,
    second_value: Annotated[object, Param(sets=_DYNAMIC), NotNull()] = None,
    type_converter: Annotated[type | None, Param(sets=_DYNAMIC), NotNull()] = None,
    type_adapter: Annotated[type | None, Param(sets=_DYNAMIC), NotNull()] = None,
    serialization_method: Annotated[str, Param(sets=_DYNAMIC), NotNullOrEmpty()] = "",
    target_type_for_deserialization: Annotated[type | None, Param(sets=_DYNAMIC), NotNull()] = None,
    serialization_depth: Annotated[int, Param(sets=_DYNAMIC), NotNull(), Range(0, 2147483647)] = 0,
    default_display_property: Annotated[str, Param(sets=_DYNAMIC), NotNullOrEmpty()] = "",
    inherit_property_serialization_set: Annotated[
        object, Param(type="System.Nullable[bool]", sets=_DYNAMIC), NotNull()
    ] = None,
    string_serialization_source: Annotated[str, Param(sets=_DYNAMIC), NotNullOrEmpty()] = "",
    default_display_property_set: Annotated[
        list[str] | None, Param(sets=_DYNAMIC), NotNullOrEmpty()
    ] = None,
    default_key_property_set: Annotated[
        list[str] | None, Param(sets=_DYNAMIC), NotNullOrEmpty()
    ] = None,
    property_serialization_set: Annotated[
        list[str] | None, Param(sets=_DYNAMIC), NotNullOrEmpty()
    ] = None,
    type_name: Annotated[
        str,
        Param(sets={_DYNAMIC: Set(mandatory=True, by_value=True)}, transform=type_name_of),
        NotNullOrEmpty(),
    ] = "",
    force: Annotated[bool, Param(sets=(_DYNAMIC, _DATA))] = False,
    type_data: Annotated[
        list[TypeData] | None,
        Param(sets={_DATA: Set(0, mandatory=True, by_value=True, by_property=True)}),
    ] = None,
    append_path: Annotated[
        list[str] | None,
        Param(alias=("PSPath", "Path"), sets={_FILE: Set(0, by_value=True, by_property=True)}),
        NotNull(),
    ] = None,
    prepend_path: Annotated[list[str] | None, Param(sets=_FILE), NotNull()] = None,
    cmdlet: CmdletContext,
) -> None:
    """Adds members to types: all their objects have them from now on.

    -MemberType                       NoteProperty, AliasProperty, ScriptProperty, ScriptMethod …
    -MemberName                       The member's name.
    -Value                            Its value, its script, or the name it stands for.
    -SecondValue                      The setter's script, or the type of an alias.
    -TypeConverter                    A converter class.
    -TypeAdapter                      An adapter class.
    -SerializationMethod              How objects are written as CLIXML.
    -TargetTypeForDeserialization     The type that objects become when they are read.
    -SerializationDepth               How deep objects are written.
    -DefaultDisplayProperty           The property that Format-Wide shows.
    -InheritPropertySerializationSet  Whether the base's properties are written.
    -StringSerializationSource        The property that stands for an object written as text.
    -DefaultDisplayPropertySet        The properties that Format-List and Format-Table show.
    -DefaultKeyPropertySet            The properties that identify an object.
    -PropertySerializationSet         The properties that are written.
    -TypeName                         The type.
    -Force                            Replaces members that are there.
    -TypeData                         Type data as Get-TypeData gives it.
    -AppendPath                       Types files that add to what is there.
    -PrependPath                      Types files that come first.

    PS> $twice = @{ MemberType = 'ScriptProperty'; MemberName = 'Twice'; Value = { 2 * $this } }
    PS> Update-TypeData -TypeName int @twice
    PS> (21).Twice
    42
    """
    given = cmdlet.bound_parameters
    if cmdlet.parameter_set == _DYNAMIC:
        if not type_name.strip():
            _refuse(
                "TargetTypeNameEmpty",
                "The target type name should not be null, empty, or contain only white spaces.",
            )
        data = TypeData(type_name)
        for member in _members(given):
            data.members[member.name.lower()] = member
        data.settings = {name: given[name] for name in SETTINGS if name in given}
        _update(cmdlet, data, force)
    elif cmdlet.parameter_set == _DATA:
        for each in type_data or ():
            _update(cmdlet, each, force)
    else:
        session = cmdlet.session
        first = list(ps1xml_files(session, prepend_path or (), "TypesPrependPathException"))
        last = list(ps1xml_files(session, append_path or (), "TypesAppendPathException"))
        for path in [*first, *last]:
            _load(cmdlet, path)


def _members(given: dict[str, Any]) -> list[Member]:
    kind = given.get("MemberType")
    if kind is None:
        if any(name in given for name in ("MemberName", "Value", "SecondValue")):
            _refuse("MemberTypeIsMissing", _MESSAGES["MemberTypeIsMissing"])
        return []
    name = str(kind)
    for required in ("MemberName", "Value"):
        if required not in given:
            _refuse(f"{required}ShouldBeSpecified", _MESSAGES["ShouldBeSpecified"], required, name)
    return [_member(name, given["MemberName"], given["Value"], given.get("SecondValue"))]


def _member(kind: str, name: str, value: object, second: object) -> Member:
    if kind in ("NoteProperty", "ScriptMethod") and second is not None:
        text = _MESSAGES["ShouldNotBeSpecified"]
        _refuse("SecondValueShouldNotBeSpecified", text, "SecondValue", kind)
    if kind == "NoteProperty":
        return PSNoteProperty(name, value)
    if kind == "AliasProperty":
        if value is None or value == "":
            _refuse("ValueShouldBeSpecified", _MESSAGES["ShouldNotBeNull"], "Value", kind)
        wanted: Any = None if second is None else convert(second, _type("System.Type"))
        return PSAliasProperty(name, convert_to_string(value), wanted)
    if kind == "ScriptProperty":
        if value is None and second is None:
            _refuse("ValueAndSecondValueAreNotBothNull", _MESSAGES["BothNull"], kind)
        return PSScriptProperty(name, _script(value), _script(second))
    if kind == "ScriptMethod":
        return PSScriptMethod(name, _script(value))
    return _refuse("CannotUpdateMemberType", _MESSAGES["CannotUpdateMemberType"], kind)


def _script(value: object) -> object:
    if value is None:
        return None
    return convert(value, _type("System.Management.Automation.ScriptBlock"))


def _type(name: str) -> Type:
    found = resolve_type(name)
    assert found is not None
    return found


def _update(cmdlet: CmdletContext, data: TypeData, force: bool) -> None:
    session = cmdlet.session
    if not data.members and not data.settings:
        text = f'No member is specified for the update on type "{data.type_name}".'
        error = InvalidOperationException(text)
        session.write_error(record(error, "TypeDataEmpty", "InvalidOperation"))
        return
    if not cmdlet.should_process(f"Type to update: {data.type_name}", "Update TypeData"):
        return
    for member in data.members.values():
        if not force and has_type_member(data.type_name, member.name):
            text = (
                f'Error in TypeData "{data.type_name}": The member {member.name} is already '
                "present."
            )
            failure = RuntimeException(text)
            session.write_error(record(failure, "TypesDynamicUpdateException", "InvalidOperation"))
            return
    install(data)


def install(data: TypeData) -> None:
    """Adds everything of a TypeData to its type."""
    for member in data.members.values():
        add_type_member(data.type_name, member)
        note_type_member(data.type_name, member)
    for name, value in data.settings.items():
        set_type_setting(data.type_name, name, value)


def _load(cmdlet: CmdletContext, path: str) -> None:
    if not cmdlet.should_process(f"FileName: {path}", "Update TypeData"):
        return
    try:
        for data in read_types_file(read_text(path)):
            install(data)
    except BadTypesFile as bad:
        failure = RuntimeException(f"{path}, {bad}")
        cmdlet.session.write_error(record(failure, "TypesXmlUpdateException", "InvalidOperation"))


def _refuse(error_id: str, text: str, *details: str) -> NoReturn:
    fail(InvalidOperationException(text.format(*details)), error_id, "InvalidOperation")
