"""What kind of type a type is: the yes-or-no properties of [type]."""

from __future__ import annotations

from typing import Any

from poshws.corelib.typesystem.accelerators import INTERNAL
from poshws.corelib.typesystem.core_types import PRIMITIVES
from poshws.corelib.typesystem.types import Type, is_instance

_PRIMITIVES = frozenset(f"System.{name}" for name in (*PRIMITIVES, "IntPtr", "UIntPtr"))
_SEALED = frozenset(("System.String", "System.DBNull", "System.Text.StringBuilder"))


def is_generic(kind: Type) -> bool:
    return bool(kind.arguments) or kind.is_generic_definition


class KindMembers:
    """The questions that are answered by yes or no."""

    @staticmethod
    def is_array(this: Type) -> bool:
        return this.is_array

    has_element_type = is_array

    @staticmethod
    def is_sz_array(this: Type) -> bool:
        return this.is_array and this.rank == 1

    @staticmethod
    def is_variable_bound_array(this: Type) -> bool:
        return this.is_array and this.rank > 1

    @staticmethod
    def is_enum(this: Type) -> bool:
        return this.is_enum

    @staticmethod
    def is_interface(this: Type) -> bool:
        return this.is_interface

    @staticmethod
    def is_value_type(this: Type) -> bool:
        return this.is_value_type

    @staticmethod
    def is_class(this: Type) -> bool:
        return not this.is_value_type and not this.is_interface

    @staticmethod
    def is_primitive(this: Type) -> bool:
        return this.full_name in _PRIMITIVES

    @staticmethod
    def is_abstract(this: Type) -> bool:
        from poshws.corelib.typesystem.engine_types import engine_kind  # deferred

        known = engine_kind(this.full_name) or this.kind
        return known in ("abstract", "static", "interface")

    @staticmethod
    def is_sealed(this: Type) -> bool:
        if this.is_value_type or this.is_array or this.full_name in _SEALED:
            return True
        from poshws.corelib.typesystem.engine_types import engine_kind  # deferred

        declaration = this._load()
        if declaration is not None and declaration.is_sealed:
            return True
        known = engine_kind(this.full_name) or this.kind
        return known in ("sealed", "static", "delegate")

    @staticmethod
    def is_generic_type(this: Type) -> bool:
        return is_generic(this)

    @staticmethod
    def is_generic_type_definition(this: Type) -> bool:
        return this.is_generic_definition

    @staticmethod
    def is_constructed_generic_type(this: Type) -> bool:
        return bool(this.arguments)

    contains_generic_parameters = is_generic_type_definition

    @staticmethod
    def is_type_definition(this: Type) -> bool:
        return not this.is_array and not this.arguments

    @staticmethod
    def is_nested(this: Type) -> bool:
        return "+" in this.definition_name

    is_nested_public = is_nested

    @staticmethod
    def is_public(this: Type) -> bool:
        return "+" not in this.definition_name and this.definition_name.lower() not in INTERNAL

    @staticmethod
    def is_visible(this: Type) -> bool:
        return True

    is_ansi_class = is_security_critical = is_visible

    @staticmethod
    def is_layout_sequential(this: Type) -> bool:
        return this.kind == "struct"

    @staticmethod
    def is_auto_layout(this: Type) -> bool:
        return this.kind != "struct"

    @staticmethod
    def never(this: Type) -> bool:
        return False

    is_by_ref = is_pointer = is_generic_parameter = is_generic_type_parameter = never
    is_generic_method_parameter = is_by_ref_like = is_function_pointer = never
    is_unmanaged_function_pointer = is_import = is_special_name = is_nested_assembly = never
    is_nested_fam_and_assem = is_nested_family = is_nested_fam_or_assem = never
    is_nested_private = is_not_public = is_explicit_layout = never
    is_auto_class = is_unicode_class = is_com_object = is_contextful = is_marshal_by_ref = never
    is_signature_type = is_security_safe_critical = never
    is_security_transparent = is_collectible = never

    @staticmethod
    def is_serializable(this: Type) -> bool:
        from poshws.clr.metadata.serializable import is_serializable  # deferred

        return is_serializable(this)

    @staticmethod
    def is_assignable_from(this: Type, other: Type | None) -> bool:
        return other is not None and this.is_assignable_from(other)

    @staticmethod
    def is_assignable_to(this: Type, other: Type | None) -> bool:
        return other is not None and other.is_assignable_from(this)

    @staticmethod
    def is_subclass_of(this: Type, other: Type) -> bool:
        return this is not other and other in list(this.hierarchy())

    @staticmethod
    def is_instance_of_type(this: Type, value: object) -> bool:
        if this.definition_name == "System.Nullable`1" and this.arguments:
            return is_instance(value, this.arguments[0])
        return is_instance(value, this)

    @staticmethod
    def is_equivalent_to(this: Type, other: Type) -> bool:
        return this is other

    @staticmethod
    def is_defined(this: Type, attribute: Type, inherit: bool) -> bool:
        """Of attributes only the flags of an enum are known, and what a script's class bears."""
        if attribute.full_name == "System.FlagsAttribute":
            return this.is_enum and bool(getattr(this.python, "is_flags", False))
        return any(is_instance(attribute_object(each), attribute) for each in attributes_of(this))


def attributes_of(kind: Type) -> list[object]:
    """The attributes a script put on its class."""
    return list(getattr(kind, "attributes", None) or [])


def attribute_object(attribute: Any) -> object:
    """The attribute as scripts see it: the object of the script's class, where that is its own."""
    return getattr(attribute, "script_object", attribute)
