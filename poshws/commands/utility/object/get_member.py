"""Get-Member: what properties and methods objects have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from poshws.automation.results.command_results import MemberDefinition
from poshws.binding import NotNullOrEmpty, Param, Pipe, Session, cmdlet
from poshws.commands.reporting import record
from poshws.commands.utility.object.intrinsic_members import (
    intrinsic_members,
)
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.psobject import MemberSlot, PSCustomObject, unwrap
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, resolve_type, type_of
from poshws.objects.accessor_methods import accessors, accessors_of_object
from poshws.objects.extended.members import extended_members
from poshws.objects.instance_members import type_names
from poshws.objects.member_definitions import (
    ListedMethod,
    array_method_strings,
    constructor_strings,
    member_definition,
)
from poshws.objects.properties import (
    AdaptedPropertyView,
    PropertyView,
    adapted_properties_of,
    hidden_names,
    hidden_views,
    methods_of,
    properties_of,
)

_GROUPS = {
    "Properties": {
        "AliasProperty",
        "CodeProperty",
        "Property",
        "NoteProperty",
        "ScriptProperty",
    },
    "Methods": {"CodeMethod", "Method", "ScriptMethod"},
}
_SPECIAL_METHODS = ("get_", "set_", "add_", "remove_", "op_")


@cmdlet(
    "Get-Member", order="input", alias="gm", output="Microsoft.PowerShell.Commands.MemberDefinition"
)
def get_member(
    name: Annotated[list[str], NotNullOrEmpty()] = ("*",),  # type: ignore[assignment]
    *,
    input: Pipe[object],
    member_type: Annotated[
        object, Param(alias="Type", type="System.Management.Automation.PSMemberTypes")
    ] = None,
    view: Annotated[object, Param(type="System.Management.Automation.PSMemberViewTypes")] = None,
    static: bool = False,
    force: bool = False,
    session: Session,
) -> Iterator[object]:
    """Lists the members of objects, once for each type.

    -Name         Names or wildcards of members.
    -InputObject  The objects; a collection given here is one object.
    -MemberType   The kinds of members: Property, NoteProperty, Method, Properties, Methods …
    -View         Base, Adapted, Extended or All.
    -Static       The static members of the type.
    -Force        Also members that are hidden, and accessors.

    PS> ('text' | Get-Member Length).Definition
    int Length {get;}
    """
    shown: set[str] = set()
    for item in input:
        if item is None:
            continue
        owner = _type_for_static(item) if static else None
        names = type_names(item)
        type_name = owner.full_name if owner is not None else names[0] if names else "<null>"
        if type_name in shown:
            continue
        shown.add(type_name)
        members = (
            _static_members(owner, force)
            if owner is not None
            else _members(item, str(view or ""), force)
        )
        kept = [each for each in members if _is_wanted(each, member_type, force)]
        for pattern in name:
            yield from _matching(kept, pattern, type_name, item)
    if not shown:
        text = "You must specify an object for the Get-Member cmdlet."
        session.write_error(
            record(InvalidOperationException(text), "NoObjectInGetMember", "CloseError")
        )


def _type_for_static(item: object) -> Type:
    base = unwrap(item)
    return base if isinstance(base, Type) else type_of(base)


def _static_members(owner: Type, force: bool) -> list[Any]:
    """The static members, the constructors among them as the method `new`."""
    found = [owner.find_member(name, True) for name in owner.member_names(True)]
    members: list[Any] = [*(each for each in found if each is not None), *owner.events(True)]
    constructors = constructor_strings(owner)
    if constructors:
        members.append(ListedMethod("new", ", ".join(constructors)))
    if force:
        members += accessors(owner, is_static=True)
    hidden = () if force else hidden_names(owner)
    return [each for each in members if each.name.lower() not in hidden]


def _members(item: object, view: str, force: bool) -> list[Any]:
    members: list[Any] = []
    base = unwrap(item)
    hidden = hidden_names(type_of(base))
    if view != "Extended":
        members += [
            each
            for each in methods_of(item)
            if not _is_added(each) and (force or each.name.lower() not in hidden)
        ]
        kind = type_of(base)
        if view in ("Base", "All") or not _is_xml(kind):
            members += kind.events()
        if kind.element_type is not None:
            members += [ListedMethod(*each) for each in array_method_strings(kind).items()]
        if force:
            members += [*hidden_views(base, hidden), *accessors_of_object(item)]
    extended = view not in ("Base", "Adapted")
    members += _properties(item, view, extended)
    if force and view == "":
        members += intrinsic_members(item)
    if extended:
        members += [each for each in methods_of(item) if _is_added(each)]
        members += _sets_of(item)
    return members


def _is_xml(kind: Type) -> bool:
    """Whether the adapter of XML nodes stands for the type, which knows no events."""
    return any(each.full_name == "System.Xml.XmlNode" for each in kind.ancestors)


def _properties(item: object, view: str, extended: bool) -> list[PropertyView]:
    """The properties that a view shows: of an adapter, of .NET behind it, added ones."""
    found = properties_of(item) if view in ("Base", "All") else adapted_properties_of(item)
    adapted = [each for each in found if isinstance(each, AdaptedPropertyView)]
    if view == "Base" and any(each.is_behind_adapter for each in adapted):
        adapted = [each for each in adapted if each.is_behind_adapter]
    added = [each for each in found if not isinstance(each, AdaptedPropertyView)]
    return (adapted if view != "Extended" else []) + (added if extended else [])


def _is_added(member: Any) -> bool:
    return bool(member.member_type in ("ScriptMethod", "CodeMethod"))


def _sets_of(item: object) -> list[Any]:
    """Property sets and member sets that a script added, or that are added to the type."""
    base = unwrap(item)
    found: list[Any] = list(extended_members(type_names(item)).values())
    if isinstance(base, PSCustomObject):
        found += [each.member for each in base.slots.values() if type(each) is MemberSlot]
    return [each for each in found if each.member_type in ("PropertySet", "MemberSet")]


def _is_wanted(member: Any, member_type: object, force: bool) -> bool:
    is_method = member.member_type == "Method"
    if is_method and not force and member.name.startswith(_SPECIAL_METHODS):
        return False
    if member_type is None:
        return True
    wanted: set[str] = set()
    for word in str(member_type).split(","):
        wanted |= _GROUPS.get(word.strip(), {word.strip()})
    return "All" in wanted or member.member_type in wanted


def _matching(
    members: list[Any], pattern: str, type_name: str, item: object
) -> Iterator[MemberDefinition]:
    matcher = WildcardPattern(pattern, ignore_case=True)
    found = [each for each in members if matcher.is_match(each.name)]
    for each in sorted(found, key=lambda each: (each.member_type.lower(), each.name.upper())):
        kind = _member_type(each.member_type)
        yield MemberDefinition(type_name, each.name, kind, member_definition(each, item))


def _member_type(name: str) -> object:
    """The PSMemberTypes value of a kind."""
    found = resolve_type("System.Management.Automation.PSMemberTypes")
    python = found.python if found is not None else None
    if python is not None and issubclass(python, EnumValue):
        return python.parse(name)
    return name
