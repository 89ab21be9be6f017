"""Added members that stand in front of those that an object's own type declares.

PowerShell looks for a member among the object's own, then among those of its type's data, then in
the type. Reading a declared member goes straight to the type here, so the first addition that
would hide one takes that shortcut away: from the names of methods (`preferred_methods`), from the
names of properties that type data has (`preferred_properties`), or from the one object, which then
is of a class made for it, whose members are looked for in full.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from poshws.corelib.psobject import MISSING, Member, MemberSlot, PSCustomObject, PSObject
from poshws.corelib.typesystem.types import type_of
from poshws.objects import members
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.instance_members import ON_ADDED, added_members
from poshws.objects.invocation.calls import added_method, invoke_member, preferred_methods
from poshws.objects.properties import property_value, set_property

LEARNED: list[Callable[[], None]] = []
"""What forgets the calls that were learned before a method was hidden."""

_CLASSES: dict[tuple[type, frozenset[str]], type] = {}


def put_in_front(value: object, member: Member) -> None:
    """Notes that a member was added to an object."""
    if type(value) is PSCustomObject or type(value) is PSObject:
        return
    if type_of(value).find_member(member.name) is None:
        return
    if member.member_type.endswith("Method"):
        prefer_method(member.name)
        return
    hidden = {member.name.lower(), *getattr(type(value), "shadowed", ())}
    base = getattr(type(value), "shadows", type(value))
    try:
        value.__class__ = _shadow_class(base, frozenset(hidden))
    except TypeError:
        return  # of Python's own classes, whose objects keep theirs


ON_ADDED.append(put_in_front)


def prefer_method(name: str) -> None:
    """From now on an added method of the name counts before a type's own."""
    if name.lower() in preferred_methods:
        return
    preferred_methods.add(name.lower())
    for forget in LEARNED:
        forget()


def added_text(value: object) -> str | None:
    """What an added ToString gives, which counts where PowerShell has the object with its members;
    None where there is none.
    """
    if "tostring" not in preferred_methods or isinstance(value, str | int | float):
        return None
    if added_method(value, "ToString") is None:
        return None
    return convert_to_string(invoke_member(value, "ToString", []))


def _shadow_class(base: type, hidden: frozenset[str]) -> type:
    found = _CLASSES.get((base, hidden))
    if found is not None:
        return found
    body: dict[str, Any] = {"__slots__": (), "shadows": base, "shadowed": hidden}
    if hasattr(base, "script_fields"):
        fields = base.script_fields
        body["script_fields"] = {
            name: each for name, each in fields.items() if name.lower() not in hidden
        }
    made = _CLASSES[base, hidden] = type(base.__name__, (base,), body)
    members.register_getter(made, _reader(base))
    members.register_setter(made, _writer(base))
    return made


def _reader(base: type) -> Callable[[object, str], object]:
    def read(value: object, name: str) -> object:
        own = added_members(value)
        found = MISSING if own is None else own.find(name)
        if found is MISSING:
            return members.getter_of(base)(value, name)
        return property_value(value, found.member) if type(found) is MemberSlot else found

    return read


def _writer(base: type) -> Callable[[object, str, object], object]:
    def write(value: object, name: str, new: object) -> object:
        own = added_members(value)
        found = MISSING if own is None else own.find(name)
        if own is None or found is MISSING:
            return members.write_by_class(base, value, name, new)
        if type(found) is MemberSlot:
            set_property(value, found.member, new)
        else:
            own.set_note(name, new)
        return None

    return write
