"""The object model: conversions, calls and members as one, for those of them that stand below."""

from __future__ import annotations

from typing import Final

from poshws.objects.conversion.convert import convert
from poshws.objects.instance_members import own_type_names
from poshws.objects.invocation.calls import invoke_member, invoke_static
from poshws.objects.invocation.invoke import call_method, construct, default_value
from poshws.objects.members import get_member, get_static, has_property, set_member
from poshws.objects.object_model import ObjectModel
from poshws.objects.properties import properties_of, property_value


class Model:
    """Conversions, calls and members of any value."""

    convert = staticmethod(convert)
    construct = staticmethod(construct)
    default_value = staticmethod(default_value)
    call_method = staticmethod(call_method)
    invoke_member = staticmethod(invoke_member)
    invoke_static = staticmethod(invoke_static)
    get_member = staticmethod(get_member)
    set_member = staticmethod(set_member)
    has_property = staticmethod(has_property)
    get_static = staticmethod(get_static)
    property_value = staticmethod(property_value)
    properties_of = staticmethod(properties_of)

    @staticmethod
    def object_view(value: object) -> object:
        from poshws.objects.member_sets import PSObjectView  # deferred

        return PSObjectView(value)

    @staticmethod
    def base_view(value: object) -> object:
        from poshws.objects.member_sets import BaseView  # deferred

        return BaseView(value)

    @staticmethod
    def type_names_view(value: object) -> object:
        from poshws.objects.member_sets import TypeNames  # deferred

        return TypeNames(own_type_names(value))


MODEL: Final[ObjectModel] = Model()
