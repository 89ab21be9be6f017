"""The attributes in front of a class's members, as reflection shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding.attributes import HiddenAttribute

if TYPE_CHECKING:
    from poshws.runtime.classes.types import ClassBuilder


def attributes_of_member(builder: ClassBuilder, name: str, types: list[Any] | None) -> list[Any]:
    """Those of a property (`types` is None) or of the method with parameters of the types."""
    flags, function = "", None
    if types is None:
        for row in builder.properties:
            if row[0].lower() == name.lower():
                flags, function = row[2], row[4]
    else:
        for row in builder.methods:
            if row[0].lower() == name.lower() and len(row[3]) == len(types):
                kinds = [builder.parameter_type(each) for _, each in row[3]]
                if kinds == types:
                    flags, function = row[2], row[6]
    made = builder.made_attributes(function)
    if "hidden" in flags:
        made.append(HiddenAttribute())
    return made
