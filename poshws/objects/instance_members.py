"""What scripts gave to single objects: members beside those of their types, and type names."""

from __future__ import annotations

from collections.abc import Callable

from poshws.corelib.psobject import (
    MISSING,
    Member,
    Members,
    MemberSlot,
    PSCustomObject,
    PSObject,
    unwrap,
)
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.extended.members import extended_members

ADDED: dict[int, tuple[object, Members]] = {}
"""Members added to objects that have no place for them, by identity; the object is kept alive with
them.
"""

ON_ADDED: list[Callable[[object, Member], None]] = []
"""What is told of each member that is added to an object."""

_RENAMED: dict[int, tuple[object, list[str]]] = {}
"""Changed type names of such objects."""


def added_members(value: object) -> Members | None:
    """The members added to this very object, or None."""
    if isinstance(value, PSCustomObject):
        return value
    if type(value) is PSObject:
        return value.members
    if ADDED:
        found = ADDED.get(id(value))
        return None if found is None else found[1]
    return None


def add_member(value: object, member: Member) -> object:
    """Adds a member; the result is the object, or for text, numbers and their like a wrapper that
    has it.
    """
    members = added_members(value)
    if members is None:
        if type(value).__hash__ is not None and isinstance(value, str | int | float | bool):
            wrapper = PSObject(value)
            wrapper.members.add(member)
            return wrapper
        members = ADDED.setdefault(id(value), (value, Members()))[1]
    members.add(member)
    for note in ON_ADDED:
        note(value, member)
    return value


def type_names(value: object) -> list[str]:
    """The object's pstypenames: its own list when it was changed, else the names of its type and
    bases.
    """
    if value is None:
        return []
    if isinstance(value, PSCustomObject | PSObject) and value.type_names is not None:
        return value.type_names
    if _RENAMED and id(value) in _RENAMED:
        return _RENAMED[id(value)][1]
    found = type_of(unwrap(value))
    names = _TYPE_NAMES.get(found)
    if names is None:
        names = _TYPE_NAMES[found] = [each.full_name for each in found.hierarchy()]
    return names


_TYPE_NAMES: dict[Type, list[str]] = {}


def own_type_names(value: object) -> list[str]:
    """The pstypenames to change: the object gets a list of its own."""
    if isinstance(value, PSCustomObject | PSObject):
        if value.type_names is None:
            value.type_names = list(type_names(value))
        return value.type_names
    if id(value) not in _RENAMED:
        _RENAMED[id(value)] = (value, list(type_names(value)))
    return _RENAMED[id(value)][1]


def find_added(owner: object, name: str) -> object:
    """An added member by name: the object's own, then its types'; a note's plain value,
    or MISSING.
    """
    members = added_members(owner)
    if members is not None:
        found = members.find(name)
        if found is not MISSING:
            return found.member if type(found) is MemberSlot else found
    return extended_members(type_names(owner)).get(name.lower(), MISSING)
