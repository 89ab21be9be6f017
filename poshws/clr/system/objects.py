"""System.Object and System.ValueType: what every value can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.clr.collections import equality
from poshws.clr.metadata.describe import describe
from poshws.corelib.typesystem.types import type_of
from poshws.objects.conversion.strings import net_to_string

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


class ObjectMembers:
    """System.Object."""

    @staticmethod
    def new() -> object:
        return PlainObject()

    @staticmethod
    def get_type(value: object) -> Type:
        return type_of(value)

    @staticmethod
    def to_string(value: object) -> str:
        return net_to_string(value)

    @staticmethod
    def equals(left: object, right: object) -> bool:
        return equality.same(left, right)

    @staticmethod
    def reference_equals(left: object, right: object) -> bool:
        """Values of value types are boxed anew for each argument, so they are never one object."""
        if isinstance(left, (int, float)) and left is not None:
            return False
        return left is right

    @staticmethod
    def get_hash_code(value: object) -> int:
        try:
            return hash(value) & 0x7FFFFFFF
        except TypeError:
            return id(value) >> 4 & 0x7FFFFFFF


class PlainObject:
    """What `[object]::new()` gives: an object with nothing but its identity."""

    __slots__ = ("__weakref__",)
    net_name = "System.Object"


TYPES = describe(
    __file__,
    {"System.Object": (None, ObjectMembers), "System.ValueType": (None, ObjectMembers)},
)
