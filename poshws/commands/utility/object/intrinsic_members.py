"""What Get-Member lists beside the members of a type: those that every object has, constructors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from poshws.corelib.psobject import Member, unwrap
from poshws.corelib.typesystem.declare import Indexer
from poshws.corelib.typesystem.types import type_of
from poshws.objects.accessor_methods import in_declared_order
from poshws.objects.properties import (
    AdaptedPropertyView,
    methods_of,
    properties_of,
)

_OBJECT_MEMBERS: Final = (
    "Members, Properties, Methods, ImmediateBaseObject, BaseObject, TypeNames, get_Members, "
    "get_Properties, get_Methods, get_ImmediateBaseObject, get_BaseObject, get_TypeNames, "
    "ToString, Copy, CompareTo, Equals, GetHashCode, GetObjectData, GetType, GetMetaObject"
)
_TYPE_NAMES: Final = (
    "System.Collections.ObjectModel.Collection`1[[System.String, System.Private.CoreLib, "
    "Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e]] "
    "pstypenames{get=PSTypeNames;}"
)


class IntrinsicMember(Member):
    """One of the five that every object has; its definition is a text."""

    __slots__ = ("definition", "member_type")

    def __init__(self, name: str, member_type: str, definition: str) -> None:
        super().__init__(name)
        self.member_type = member_type  # type: ignore[misc]
        self.definition = definition

    def __str__(self) -> str:
        return self.definition


def intrinsic_members(item: object) -> list[IntrinsicMember]:
    """pstypenames, psadapted, psbase, psextended and psobject."""
    adapted = f"{{{', '.join(_adapted_names(item))}}}"
    added = [each.name for each in properties_of(item) if not isinstance(each, AdaptedPropertyView)]
    sets = {
        "psadapted": adapted,
        "psbase": adapted,
        "psextended": f"{{{', '.join(added)}}}",
        "psobject": f"{{{_OBJECT_MEMBERS}}}",
    }
    return [
        IntrinsicMember("pstypenames", "CodeProperty", _TYPE_NAMES),
        *(IntrinsicMember(name, "MemberSet", f"{name} {text}") for name, text in sets.items()),
    ]


def _adapted_names(item: object) -> Iterator[str]:
    """The members of the object's type: properties, then methods."""
    for each in methods_of(item):
        if isinstance(each, Indexer):
            yield each.name
    for view in properties_of(item):
        if isinstance(view, AdaptedPropertyView):
            yield view.name
    base = unwrap(item)
    if base is not None:
        yield from dict.fromkeys(each.name for each in in_declared_order(type_of(base)))
