"""The definition of a member as Get-Member prints it."""

from __future__ import annotations

from poshws.corelib.psobject import (
    PSMemberSet,
    PSPropertySet,
    PSScriptMethod,
)
from poshws.corelib.typesystem.types import Type
from poshws.objects.properties import PropertyView
from poshws.objects.property_definitions import added_text, property_definition


def member_definition(member: object, item: object) -> str:
    """`int Length {get;}`, `string Name=bolt`, `Size = Length`: the member as text."""
    if isinstance(member, PropertyView):
        return property_definition(member)
    if isinstance(member, PSScriptMethod):
        return f"System.Object {member.name}();"
    if isinstance(member, PSPropertySet | PSMemberSet):
        return added_text(member)
    return str(member)


def constructor_strings(owner: Type) -> list[str]:
    """`datetime new(long ticks)` for each constructor; an array's take its lengths."""
    if owner.element_type is not None:
        counts = (owner.rank, owner.rank * 2) if owner.rank > 1 else (1,)  # lengths; bounds, too
        return [f"{owner.display_name} new({', '.join(['int '] * count)})" for count in counts]
    return [f"{one.name} new{str(one)[len(one.name) :]}" for one in owner.constructors()]


def array_method_strings(kind: Type) -> dict[str, str]:
    """`Get`, `Set` and `Address`, which .NET makes for each type of array, with their signature."""
    item = kind.element_type
    assert item is not None
    places = ["int "] * kind.rank
    return {
        "Get": f"{item.display_name} Get({', '.join(places)})",
        "Set": f"void Set({', '.join([*places, item.display_name + ' '])})",
        "Address": f"{item.full_name}&, {_CORE} Address({', '.join(places)})",
    }


_CORE = "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"


class ListedMethod:
    """A method that is only listed: a constructor, or what .NET makes for a type of array."""

    member_type = "Method"

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._text = text

    def __str__(self) -> str:
        return self._text
