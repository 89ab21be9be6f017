"""System.Attribute and the attributes of .NET that a script can make."""

from __future__ import annotations

from typing import ClassVar

from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.dotnet import AmbiguousMatchException
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.types import Type, core_type, is_instance, type_of
from poshws.objects.enumeration import enumerable
from poshws.objects.invocation.calls import invoke_member


class CompilerGeneratedAttribute:
    """System.Runtime.CompilerServices.CompilerGeneratedAttribute, which says nothing more."""

    __slots__ = ("__weakref__",)
    net_name: ClassVar[str] = "System.Runtime.CompilerServices.CompilerGeneratedAttribute"


class AttributeMembers:
    """The statics that look for the attributes of a member."""

    @staticmethod
    def get_custom_attributes(element: object, *how: object) -> list[object]:
        wanted = next((each for each in how if isinstance(each, Type)), None)
        found = enumerable(invoke_member(element, "GetCustomAttributes", [True])) or ()
        kept = [each for each in found if wanted is None or is_instance(each, wanted)]
        return TypedArray(kept, element_type=wanted or core_type("System.Attribute"))

    @staticmethod
    def get_custom_attribute(element: object, wanted: Type, inherit: bool = True) -> object:
        found = AttributeMembers.get_custom_attributes(element, wanted)
        if len(found) > 1:
            raise AmbiguousMatchException(
                f"Multiple custom attributes of the same type '{type_of(found[0])}' found."
            )
        return found[0] if found else None

    @staticmethod
    def is_defined(element: object, wanted: Type, inherit: bool = True) -> bool:
        return bool(AttributeMembers.get_custom_attributes(element, wanted))


TYPES = describe(
    __file__,
    {
        "System.Attribute": (None, AttributeMembers),
        CompilerGeneratedAttribute.net_name: CompilerGeneratedAttribute,
    },
)
