"""The members of PSStandardMembers: what an object shows, and what it is known by."""

from __future__ import annotations

from poshws.corelib.psobject import MemberSlot, PSMemberSet, PSPropertySet
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.extended.members import type_setting
from poshws.objects.instance_members import added_members, type_names

_STANDARD_MEMBERS = "PSStandardMembers"


def standard_member(value: object, name: str) -> object:
    """One of PSStandardMembers of the object, or what a script declared for its type, or None."""
    own = added_members(value)
    found = own.find(_STANDARD_MEMBERS) if own is not None else None
    if type(found) is MemberSlot and isinstance(found.member, PSMemberSet):
        for member in found.member.members:
            if member.name.lower() == name.lower():
                return member
    return type_setting(type_names(value), name)


def property_set_names(standard: object) -> list[str]:
    """The names in a standard member that is a property set; empty if there is none."""
    if standard is None:
        return []
    names = standard.names if isinstance(standard, PSPropertySet) else standard
    held = names if isinstance(names, list) else [names]
    return [convert_to_string(name) for name in held]
