"""Types files (.ps1xml): members that are added to types, written as XML.

What a file says about a type is read into a `TypeData`. Code of .NET assemblies is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree

from poshws.corelib.psobject import (
    Member,
    PSAliasProperty,
    PSNoteProperty,
    PSPropertySet,
    PSScriptMethod,
    PSScriptProperty,
)
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.extended.type_data import SETTINGS, TypeData

if TYPE_CHECKING:
    from collections.abc import Iterator


class BadTypesFile(Exception):
    """The file is no types file."""


def read_types_file(text: str) -> Iterator[TypeData]:
    """The types of a file; raises BadTypesFile."""
    try:
        root = ElementTree.fromstring(text.lstrip("\ufeff"))
    except ElementTree.ParseError as error:
        line, _ = error.position
        raise BadTypesFile(f"({line}) : {error}") from error
    if root.tag != "Types":
        raise BadTypesFile(f'(1) : The node "{root.tag}" is not correct; "Types" is expected.')
    for element in root.iter("Type"):
        data = TypeData((element.findtext("Name") or "").strip())
        for member in _members(element.find("Members"), data):
            data.members[member.name.lower()] = member
        yield data


def _members(parent: ElementTree.Element | None, data: TypeData) -> Iterator[Member]:
    for element in parent if parent is not None else ():
        name = (element.findtext("Name") or "").strip()
        if element.tag == "MemberSet" and name == "PSStandardMembers":
            _read_settings(element.find("Members"), data)
            continue
        member = _member(element, name)
        if member is not None:
            yield member


def _member(element: ElementTree.Element, name: str) -> Member | None:
    if element.tag == "NoteProperty":
        return PSNoteProperty(name, element.findtext("Value"))
    if element.tag == "AliasProperty":
        type_name = element.findtext("TypeName")
        target = (element.findtext("ReferencedMemberName") or "").strip()
        return PSAliasProperty(name, target, resolve_type(type_name) if type_name else None)
    if element.tag == "ScriptProperty":
        getter, setter = element.findtext("GetScriptBlock"), element.findtext("SetScriptBlock")
        return PSScriptProperty(name, _script(getter), _script(setter))
    if element.tag == "ScriptMethod":
        return PSScriptMethod(name, _script(element.findtext("Script")))
    if element.tag == "PropertySet":
        return PSPropertySet(name, _names(element))
    return None  # code of an assembly


def _read_settings(parent: ElementTree.Element | None, data: TypeData) -> None:
    known = {name.lower(): name for name in SETTINGS}
    for element in parent if parent is not None else ():
        name = known.get((element.findtext("Name") or "").strip().lower())
        if name is None:
            continue
        is_set = element.tag == "PropertySet"
        data.settings[name] = _names(element) if is_set else element.findtext("Value")


def _names(element: ElementTree.Element) -> list[str]:
    found = element.find("ReferencedProperties")
    return [(each.text or "").strip() for each in found] if found is not None else []


def _script(text: str | None) -> object:
    if text is None:
        return None
    from poshws.runtime.session.services import create_block  # deferred

    return create_block(text)
