"""What deserialized objects have from where they came: their properties and ToString."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from poshws.corelib.psobject import (
    MemberSlot,
    PSCodeMethod,
    PSCodeProperty,
    PSCustomObject,
    PSObject,
)
from poshws.objects.instance_members import added_members
from poshws.objects.properties import value_type_name

TO_STRING = "ToString"


class DeserializedProperty(PSCodeProperty):
    """A property that the object itself had where it came from."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Management.Automation.PSProperty"
    member_type: ClassVar[str] = "Property"

    def __init__(self, name: str, value: object) -> None:
        box = [value]
        super().__init__(name, lambda owner: box[0], _setter(box), value_type_name(value))


def _setter(box: list[object]) -> Callable[[object, object], None]:
    def write(owner: object, value: object) -> None:
        box[0] = value

    return write


class DeserializedToString(PSCodeMethod):
    """ToString of an object that came from elsewhere: the string it gave there."""

    __slots__ = ("string",)
    net_name: ClassVar[str] = "System.Management.Automation.PSMethod"
    member_type: ClassVar[str] = "Method"

    def __init__(self, string: str) -> None:
        super().__init__(TO_STRING, lambda owner: string)
        self.string = string


def deserialized_string(value: object) -> str | None:
    """What ToString of a deserialized object gave where it came from, or None."""
    members = added_members(value) if isinstance(value, PSCustomObject | PSObject) else None
    if members is None:
        return None
    held = members.slots.get(TO_STRING)
    member = held.member if type(held) is MemberSlot else None
    return member.string if isinstance(member, DeserializedToString) else None
