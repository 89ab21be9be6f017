"""[type], [activator] and reflection: what types say of themselves, and their members as
objects.
"""

from __future__ import annotations

from typing import Any

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.reflection.assemblies import (
    Assembly,
    AssemblyName,
    Module,
    assembly_of_type,
)
from poshws.clr.reflection.custom_attributes import MemberAttributes, custom_attributes
from poshws.clr.reflection.member_infos import (
    ConstructorInfo,
    EventInfo,
    FieldInfo,
    MethodInfo,
    ParameterInfo,
    PropertyInfo,
    constructors_of,
    events_of,
    fields_of,
    find_constructor,
    find_field,
    find_method,
    find_property,
    methods_of,
    properties_of,
)
from poshws.clr.reflection.type_kinds import KindMembers, attribute_object, attributes_of
from poshws.clr.system.enum_types import EnumMembers
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    IndexOutOfRangeException,
    InvalidOperationException,
    MissingMethodException,
    NetException,
    NotSupportedException,
    TypeLoadException,
)
from poshws.corelib.exceptions.powershell import MethodException, MethodInvocationException
from poshws.corelib.numerics.numbers import Char
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, core_type, is_instance, resolve_type, type_of
from poshws.objects.invocation.calls import invoke_member, invoke_static
from poshws.objects.invocation.invoke import construct, default_value
from poshws.objects.members import get_member, get_static, set_member

_MOST_DIMENSIONS = 32


class TypeMembers(KindMembers):
    """System.Type."""

    delimiter = Char(".")

    @staticmethod
    def empty_types() -> list[Type]:
        return []

    @staticmethod
    def name(this: Type) -> str:
        return this.name

    @staticmethod
    def full_name(this: Type) -> str:
        return this.full_name

    @staticmethod
    def namespace(this: Type) -> str | None:
        found = this.element_type.namespace if this.element_type else this.namespace
        return found.partition("+")[0] or None

    @staticmethod
    def assembly(this: Type) -> Assembly:
        return assembly_of_type(this)

    @staticmethod
    def module(this: Type) -> Module:
        return Module(assembly_of_type(this))

    @staticmethod
    def assembly_qualified_name(this: Type) -> str:
        return f"{this.full_name}, {assembly_of_type(this).full_name}"

    @staticmethod
    def base_type(this: Type) -> Type | None:
        return this.base

    @staticmethod
    def underlying_system_type(this: Type) -> Type:
        return this

    @staticmethod
    def declaring_type(this: Type) -> Type | None:
        outer = this.definition_name.rpartition("+")[0]
        return resolve_type(outer) if outer else None

    reflected_type = declaring_type

    @staticmethod
    def member_type(this: Type) -> EnumValue:
        is_nested = "+" in this.definition_name
        return enum_value(
            "System.Reflection.MemberTypes", "NestedType" if is_nested else "TypeInfo"
        )

    @staticmethod
    def attributes(this: Type) -> EnumValue:
        bits = 1
        bits |= 0x20 if this.is_interface else 0
        bits |= 0x80 if KindMembers.is_abstract(this) else 0
        bits |= 0x100 if KindMembers.is_sealed(this) else 0
        return enum_value("System.Reflection.TypeAttributes", bits)

    @staticmethod
    def guid(this: Type) -> object:
        import hashlib  # deferred

        from poshws.clr.system.guids import Guid  # deferred

        digest = hashlib.md5(this.full_name.encode(), usedforsecurity=False).digest()
        return Guid(int.from_bytes(digest, "big"))

    @staticmethod
    def generic_type_arguments(this: Type) -> list[Type]:
        return list(this.arguments)

    @staticmethod
    def get_generic_arguments(this: Type) -> list[Type]:
        if this.arguments or not this.is_generic_definition:
            return list(this.arguments)
        declaration = this._load()
        names = declaration.parameters if declaration is not None else ()
        return [Type(name) for name in names]

    @staticmethod
    def get_generic_type_definition(this: Type) -> Type:
        if this.definition is None:
            if this.is_generic_definition:
                return this
            raise InvalidOperationException("This operation is only valid on generic types.")
        return this.definition

    @staticmethod
    def make_generic_type(this: Type, arguments: list[Type]) -> Type:
        if not this.is_generic_definition:
            raise InvalidOperationException(
                f"{this} is not a GenericTypeDefinition. MakeGenericType may only be called on a"
                " type for which Type.IsGenericTypeDefinition is true."
            )
        return this.close(arguments)

    @staticmethod
    def make_array_type(this: Type, rank: int = 1) -> Type:
        if rank < 1:
            raise IndexOutOfRangeException()
        if rank > _MOST_DIMENSIONS:
            raise TypeLoadException("Array rank exceeds 32.")
        return this.array_type(rank)

    @staticmethod
    def get_element_type(this: Type) -> Type | None:
        return this.element_type

    @staticmethod
    def get_type_info(this: Type) -> Type:
        return this

    @staticmethod
    def get_array_rank(this: Type) -> int:
        if not this.is_array:
            raise ArgumentException("Must be an array type.")
        return this.rank

    @staticmethod
    def get_interfaces(this: Type) -> list[Type]:
        return [each for each in this.interfaces if each is not this]

    @staticmethod
    def get_interface(this: Type, name: str, ignore_case: bool = False) -> Type | None:
        for each in TypeMembers.get_interfaces(this):
            for own in (each.name, each.full_name):
                if own == name or (ignore_case and own.lower() == name.lower()):
                    return each
        return None

    @staticmethod
    def get_type(*arguments: Any) -> Type | None:
        """() of an object; (name), (name, throws) or (name, throws, ignoreCase) static."""
        if isinstance(arguments[0], Type):
            return type_of(arguments[0])
        name = arguments[0]
        if name is None:
            raise ArgumentNullException("typeName")
        found = resolve_type(name, ()) if "." in name or "[" in name else None
        if found is None and len(arguments) > 1 and arguments[1]:
            raise TypeLoadException(f"Could not load type '{name}' from assembly.")
        return found

    @staticmethod
    def get_type_code(kind: Type | None) -> EnumValue:
        if kind is None:
            return enum_value("System.TypeCode", "Empty")
        if kind.is_enum:
            name = EnumMembers.get_underlying_type(kind).name
            return enum_value("System.TypeCode", name)
        known = type(enum_value("System.TypeCode", 0)).names
        is_known = kind.namespace == "System" and kind.name in known
        return enum_value("System.TypeCode", kind.name if is_known else "Object")

    @staticmethod
    def get_type_array(values: list[object]) -> list[Type]:
        return [type_of(value) for value in values]

    @staticmethod
    def get_enum_names(this: Type) -> list[str]:
        return EnumMembers.get_names(this)

    @staticmethod
    def get_enum_values(this: Type) -> object:
        return EnumMembers.get_values(this)

    @staticmethod
    def get_enum_name(this: Type, value: object) -> str | None:
        return EnumMembers.get_name(this, value)

    @staticmethod
    def get_enum_underlying_type(this: Type) -> Type:
        return EnumMembers.get_underlying_type(this)

    @staticmethod
    def implemented_interfaces(this: Type) -> list[Type]:
        return [each for each in this.interfaces if each is not this]

    @staticmethod
    def is_enum_defined(this: Type, value: object) -> bool:
        return EnumMembers.is_defined(this, value)

    @staticmethod
    def get_custom_attributes(this: Type, *how: object) -> list[object]:
        wanted = next((each for each in how if isinstance(each, Type)), None)
        found = map(attribute_object, attributes_of(this))
        return [each for each in found if wanted is None or is_instance(each, wanted)]

    @staticmethod
    def custom_attributes(this: Type) -> list[Any]:
        is_flags = this.is_enum and getattr(this.python, "is_flags", False)
        kinds = [core_type("System.FlagsAttribute")] if is_flags else []
        return custom_attributes(attributes_of(this), kinds)

    @staticmethod
    def get_custom_attributes_data(this: Type) -> list[Any]:
        return TypeMembers.custom_attributes(this)

    @staticmethod
    def get_methods(this: Type, flags: int | None = None) -> list[MethodInfo]:
        return methods_of(this, flags)

    @staticmethod
    def get_method(this: Type, name: str, *how: object) -> MethodInfo | None:
        return find_method(this, name, how)

    @staticmethod
    def get_properties(this: Type, flags: int | None = None) -> list[PropertyInfo]:
        return properties_of(this, flags)

    @staticmethod
    def get_property(this: Type, name: str, *how: object) -> PropertyInfo | None:
        return find_property(this, name, how)

    @staticmethod
    def get_fields(this: Type, flags: int | None = None) -> list[FieldInfo]:
        return fields_of(this, flags)

    @staticmethod
    def get_field(this: Type, name: str, flags: int | None = None) -> FieldInfo | None:
        return find_field(this, name)

    @staticmethod
    def get_constructors(this: Type, flags: int | None = None) -> list[ConstructorInfo]:
        return constructors_of(this)

    @staticmethod
    def get_constructor(this: Type, *how: object) -> ConstructorInfo | None:
        wanted = next((each for each in reversed(how) if isinstance(each, list)), None)
        if wanted is None:
            raise ArgumentNullException("types")
        flags = next((each for each in how if isinstance(each, int)), 0)
        return find_constructor(this, list(wanted), flags)

    @staticmethod
    def get_members(this: Type, flags: int | None = None) -> list[object]:
        return [
            *methods_of(this, flags),
            *constructors_of(this),
            *properties_of(this, flags),
            *events_of(this, flags),
            *fields_of(this, flags),
        ]

    @staticmethod
    def get_events(this: Type, flags: int | None = None) -> list[EventInfo]:
        return events_of(this, flags)

    @staticmethod
    def get_event(this: Type, name: str, flags: int | None = None) -> EventInfo | None:
        return next((each for each in events_of(this, flags) if each.name == name), None)

    @staticmethod
    def get_member(this: Type, name: str, *how: object) -> list[object]:
        return [each for each in TypeMembers.get_members(this) if each.name == name]  # type: ignore[attr-defined]

    @staticmethod
    def invoke_member(
        this: Type,
        name: str,
        flags: int,
        binder: object,
        target: object,
        arguments: Any,
        *how: object,
    ) -> object:
        """By the flags: 256 a method, 512 a new object, 4096 and 8192 a property."""
        values = list(arguments or ())
        if flags & 512:
            return construct(this, values)
        if flags & (1024 | 4096):
            return get_static(this, name) if target is None else get_member(target, name)
        if flags & (2048 | 8192):
            set_member(target, name, values[0])
            return None
        if target is None:
            return invoke_static(this, name, values)
        return invoke_member(target, name, values)

    @staticmethod
    def to_string(this: Type) -> str:
        return str(this)

    @staticmethod
    def equals(this: Type, other: object) -> bool:
        return this is other

    @staticmethod
    def get_hash_code(this: Type) -> int:
        return hash(this.full_name) & 0x7FFFFFFF

    @staticmethod
    def op_equality(left: object, right: object) -> bool:
        return left is right

    @staticmethod
    def op_inequality(left: object, right: object) -> bool:
        return left is not right

    @staticmethod
    def get_type_from_prog_id(name: str, *how: object) -> None:
        return None


class ActivatorMembers:
    """System.Activator."""

    @staticmethod
    def create_instance(*arguments: object) -> object:
        """(type), (type, arguments…), or generic: a tuple of the type."""
        first, *rest = arguments
        kind = first[0] if isinstance(first, tuple) else first
        if kind is None:
            raise ArgumentNullException("type")
        if not isinstance(kind, Type):
            raise NotSupportedException("Only types that are loaded can be made.")
        values = list(rest[0]) if rest and isinstance(rest[0], list) else []
        why = _why_not(kind, values)
        if why:
            text = f"Cannot dynamically create an instance of type '{kind}'. Reason: {why}"
            raise MissingMethodException(text)
        if not values and kind.is_value_type:
            return default_value(kind)
        try:
            made = construct(kind, values)
        except NetException as error:
            if error.inner_exception is not None and not _fits_no_constructor(error):
                raise
            if values:
                raise MissingMethodException(f"Constructor on type '{kind}' not found.") from error
            text = f"Cannot dynamically create an instance of type '{kind}'. Reason: No"
            raise MissingMethodException(f"{text} parameterless constructor defined.") from error
        return None if made is AUTOMATION_NULL else made


def _fits_no_constructor(error: NetException) -> bool:
    """Whether the arguments could not be passed: what a constructor raised is something else."""
    return isinstance(error, MethodException) and not isinstance(error, MethodInvocationException)


def _why_not(kind: Type, arguments: list[object]) -> str:
    """Why nothing can be made of a type, as CheckCanCreateInstance says it."""
    if kind.is_interface:
        return "Cannot create an instance of an interface."
    if kind.kind in ("abstract", "static"):
        return "Cannot create an abstract class."
    if arguments:
        return ""
    if kind.element_type is not None:
        return "Type is not supported."
    return "Uninitialized Strings cannot be created." if kind.full_name == "System.String" else ""


TYPES = describe(
    __file__,
    {
        "System.Type": (None, TypeMembers),
        "System.Reflection.TypeInfo": (None, TypeMembers),
        "System.Activator": (None, ActivatorMembers),
        "System.Reflection.Assembly": Assembly,
        "System.Reflection.AssemblyName": AssemblyName,
        "System.Reflection.MethodInfo": (MethodInfo, MemberAttributes),
        "System.Reflection.PropertyInfo": (PropertyInfo, MemberAttributes),
        "System.Reflection.FieldInfo": (FieldInfo, MemberAttributes),
        "System.Reflection.ConstructorInfo": (ConstructorInfo, MemberAttributes),
        "System.Reflection.ParameterInfo": ParameterInfo,
    },
)
