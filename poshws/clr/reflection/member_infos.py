"""Reflection's view of a type's declared members: MethodInfo, PropertyInfo, FieldInfo,
ConstructorInfo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

from poshws.clr.metadata.enums import enum_value
from poshws.clr.reflection.internal_members import internal_constructor, internal_property
from poshws.clr.reflection.type_kinds import attribute_object
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import AmbiguousMatchException, ArgumentException
from poshws.corelib.typesystem.core_types import PRIMITIVES
from poshws.corelib.typesystem.declare import Indexer, Method, Overload, Parameter, Property
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, declared_type, is_instance
from poshws.objects.accessor_methods import accessors_of, declarer
from poshws.objects.elements import get_index
from poshws.objects.invocation.invoke import call_method
from poshws.objects.members import get_member, get_static, set_member, set_static

if TYPE_CHECKING:
    from collections.abc import Sequence

    from poshws.corelib.typesystem.declare import NetMember

IGNORE_CASE, DECLARED_ONLY, INSTANCE, STATIC, NON_PUBLIC, FLATTEN = 1, 2, 4, 8, 32, 64


class ParameterInfo:
    """System.Reflection.ParameterInfo."""

    __slots__ = ("name", "position", "parameter", "__weakref__")
    net_name: ClassVar[str] = "System.Reflection.ParameterInfo"

    def __init__(self, parameter: Parameter, position: int) -> None:
        self.parameter = parameter
        self.name = parameter.name
        self.position = position

    @property
    def parameter_type(self) -> Type:
        kind = self.parameter.type
        return declared_type(f"{kind.full_name}&") if self.parameter.mode == "ref" else kind

    @property
    def is_optional(self) -> bool:
        return self.parameter.mode == "optional"

    @property
    def is_out(self) -> bool:
        return self.parameter.mode == "ref"

    has_default_value = is_optional

    def __str__(self) -> str:
        return f"{short_name(self.parameter_type)} {self.name}"


_PRINTED_SHORT: Final = frozenset(("Void", *PRIMITIVES))


def short_name(kind: Type) -> str:
    """As reflection prints it: simple types of System without their namespace."""
    is_simple = kind.namespace == "System" and kind.is_value_type and not kind.is_enum
    return kind.name if is_simple and kind.name in _PRINTED_SHORT else str(kind)


class _MemberInfo:
    """What all have in common."""

    __slots__ = ("name", "declaring_type", "is_static", "__weakref__")
    kind: ClassVar[str] = "Method"
    is_public: ClassVar[bool] = True

    def __init__(self, name: str, declaring_type: Type, is_static: bool = False) -> None:
        self.name = name
        self.declaring_type = declaring_type
        self.is_static = is_static

    @property
    def reflected_type(self) -> Type:
        return self.declaring_type

    @property
    def member_type(self) -> EnumValue:
        return enum_value("System.Reflection.MemberTypes", self.kind)

    def attributes(self) -> list[object]:
        """What a script put in front of the member of its class."""
        found = getattr(self.declaring_type, "attributes_of_member", None)
        return [] if found is None else list(found(self.name, self.signature()))

    def signature(self) -> list[Type] | None:
        """The types of the parameters; None for what has no parameters."""
        return None

    def get_custom_attributes(self, *how: object) -> list[object]:
        wanted = next((each for each in how if isinstance(each, Type)), None)
        found = map(attribute_object, self.attributes())
        return [each for each in found if wanted is None or is_instance(each, wanted)]

    def is_defined(self, attribute: Type, inherit: bool) -> bool:
        return any(is_instance(attribute_object(each), attribute) for each in self.attributes())

    is_private = is_family = is_special_name = is_abstract = is_generic_method = False
    is_constructor = is_virtual = False


class MethodInfo(_MemberInfo):
    """System.Reflection.MethodInfo: one overload."""

    __slots__ = ("overload", "arguments")
    net_name: ClassVar[str] = "System.Reflection.MethodInfo"

    def __init__(self, overload: Overload, owner: Type, arguments: Sequence[Type] = ()) -> None:
        super().__init__(overload.name, overload.owner or owner, overload.is_static)
        self.overload = overload
        self.arguments = arguments
        """The type arguments of a generic method that has got them."""

    @property
    def is_virtual(self) -> bool:  # type: ignore[override]
        """Whether it is a class's own method of a script, which are virtual all."""
        return self.overload.is_scripted and not self.is_static

    @property
    def definition(self) -> str:
        """The method as PowerShell lists it."""
        given = ", ".join(each.display_name for each in self.arguments)
        text = str(self.overload)
        return text.replace("(", f"[{given}](", 1) if given else text

    @property
    def types(self) -> list[Type]:
        return [each.type for each in self.overload.parameters]

    def signature(self) -> list[Type] | None:
        return self.types

    @property
    def return_type(self) -> Type:
        return declared_type(self.overload.return_type or "void")

    @property
    def is_generic_method_definition(self) -> bool:
        return bool(self.overload.generic)

    def get_parameters(self) -> list[ParameterInfo]:
        return [ParameterInfo(each, place) for place, each in enumerate(self.overload.parameters)]

    def make_generic_method(self, arguments: list[Type]) -> MethodInfo:
        from poshws.objects.invocation.generic_methods import instantiate_method  # deferred

        closed = instantiate_method(
            self.overload, [None] * len(self.overload.parameters), arguments
        )
        return self if closed is None else MethodInfo(closed, self.declaring_type, arguments)

    def invoke(self, target: object, *how: Any) -> object:
        arguments = (
            list(how[-1] if len(how) == 1 else how[2]) if how and how[-1] is not None else []
        )
        method = Method(self.name, [self.overload], self.is_static)
        result = call_method(method, () if self.is_static else (target,), arguments)
        return None if result is AUTOMATION_NULL else result

    def create_delegate(self, *how: object) -> object:
        target = how[1:] if len(how) > 1 else ()
        return lambda *arguments: self.invoke(target[0] if target else None, list(arguments))

    def __str__(self) -> str:
        parts = ", ".join(short_name(each) for each in self.types)
        return f"{short_name(self.return_type)} {self.name}({parts})"


class ConstructorInfo(MethodInfo):
    """System.Reflection.ConstructorInfo."""

    __slots__ = ()
    net_name = "System.Reflection.ConstructorInfo"
    kind = "Constructor"
    is_constructor = True

    def __init__(self, overload: Overload, owner: Type) -> None:
        super().__init__(overload, owner)
        self.name = ".ctor"

    @property
    def return_type(self) -> Type:
        return declared_type("void")

    def invoke(self, *how: Any) -> object:
        return self.declaring_type.instantiate(self.overload, list(how[-1] or ()))

    def __str__(self) -> str:
        return f"Void .ctor({', '.join(short_name(each) for each in self.types)})"


class PropertyInfo(_MemberInfo):
    """System.Reflection.PropertyInfo."""

    __slots__ = ("_reflected", "member")
    net_name: ClassVar[str] = "System.Reflection.PropertyInfo"
    kind = "Property"

    def __init__(self, member: Property | Indexer, owner: Type, is_static: bool) -> None:
        super().__init__(member.name, declarer(owner, member, is_static), is_static)
        self._reflected = owner
        self.member = member

    @property
    def reflected_type(self) -> Type:
        return self._reflected

    @property
    def property_type(self) -> Type:
        return declared_type(self._reflected.substitute(self.member.type_name))

    @property
    def can_read(self) -> bool:
        return True

    @property
    def can_write(self) -> bool:
        member = self.member
        return bool(member.setters if isinstance(member, Indexer) else member.set)

    def get_index_parameters(self) -> list[ParameterInfo]:
        if not isinstance(self.member, Indexer):
            return []
        parameters = self.member.getters[0].parameters
        return [ParameterInfo(each, place) for place, each in enumerate(parameters)]

    def get_value(self, target: object, *index: Any) -> object:
        if index and index[-1]:
            return get_index(target, list(index[-1]))
        if self.is_static:
            return get_static(self.declaring_type, self.name)
        return get_member(target, self.name)

    def set_value(self, target: object, value: object, *index: object) -> None:
        if self.is_static:
            set_static(self.declaring_type, self.name, value)
        else:
            set_member(target, self.name, value)

    def __str__(self) -> str:
        return f"{short_name(self.property_type)} {self.name}"


class InternalPropertyInfo(PropertyInfo):
    """A property that only reflection shows."""

    __slots__ = ()

    def get_value(self, target: object, *index: Any) -> object:
        return cast(Property, self.member).get(target)

    def set_value(self, target: object, value: object, *index: object) -> None:
        change = cast(Property, self.member).set
        if change is None:
            raise ArgumentException("Property set method not found.")
        change(target, value)


class FieldInfo(PropertyInfo):
    """System.Reflection.FieldInfo."""

    __slots__ = ()
    net_name = "System.Reflection.FieldInfo"
    kind = "Field"

    @property
    def field_type(self) -> Type:
        return self.property_type

    @property
    def is_literal(self) -> bool:
        return self.is_static


class EventInfo(_MemberInfo):
    """System.Reflection.EventInfo."""

    __slots__ = ("event_handler_type",)
    net_name: ClassVar[str] = "System.Reflection.EventInfo"
    kind = "Event"

    def __init__(self, name: str, owner: Type, is_static: bool, handler: Type) -> None:
        super().__init__(name, owner, is_static)
        self.event_handler_type = handler

    def __str__(self) -> str:
        return f"{self.event_handler_type} {self.name}"


def events_of(kind: Type, flags: int | None = None) -> list[EventInfo]:
    """The events that a type and its bases declare; of the bases' only those of objects."""
    wanted = INSTANCE | STATIC if flags is None or not flags & (INSTANCE | STATIC) else int(flags)
    found: list[EventInfo] = []
    for each in kind.hierarchy():
        declaration = each._load()
        for is_static, handler, name in () if declaration is None else declaration.events():
            if wanted & (STATIC if is_static else INSTANCE) and not (
                is_static and each is not kind
            ):
                handler_type = declared_type(each.substitute(handler))
                found.append(EventInfo(name, each, is_static, handler_type))
    return found


def _all(kind: Type, flags: int | None) -> list[tuple[NetMember, bool]]:
    """Members with whether they are static; without flags, both kinds."""
    wanted = INSTANCE | STATIC if flags is None or not flags & (INSTANCE | STATIC) else int(flags)
    found: list[tuple[NetMember, bool]] = []
    for is_static in (False, True):
        if wanted & (STATIC if is_static else INSTANCE):
            own = is_static and not (flags or 0) & FLATTEN
            only = own or kind.kind == "interface" or bool((flags or 0) & DECLARED_ONLY)
            for name in (kind.own_names if only else kind.member_names)(is_static):
                member = kind.find_member(name, is_static)
                if member is not None and not (own and _is_inherited(member, kind)):
                    if kind.kind == "interface" and _is_of_base(member, kind):
                        continue
                    found.append((member, is_static))
    order = getattr(kind, "declared_order", None)
    if order is not None:
        places = order()
        found.sort(key=lambda each: places.get((each[0].name.lower(), each[1]), len(places)))
    return found


def _is_inherited(member: NetMember, kind: Type) -> bool:
    """Whether a static member is only listed with the type since scripts reach it there: without
    FlattenHierarchy reflection leaves it to the base type that declares it.
    """
    if isinstance(member, Method):
        return all(_is_inherited_overload(each, kind) for each in member.overloads)
    bases = [each.find_member(member.name, True) for each in kind.hierarchy() if each is not kind]
    return any(
        not isinstance(each, Method) and each.type_name == member.type_name
        for each in bases
        if each is not None
    )


def _is_of_base(member: NetMember, kind: Type) -> bool:
    """Whether an interface only has the member from an interface that it extends."""
    for base in kind.ancestors:
        declaration = None if base is kind or base.kind != "interface" else base._load()
        for line in declaration.members if declaration is not None else ():
            if f" {member.name}(" in line or f" {member.name} {{" in line:
                return not _returns_another(member, line)
    return False


def _returns_another(member: NetMember, line: str) -> bool:
    overloads = member.overloads if isinstance(member, Method) else []
    kinds = {each.return_type for each in overloads if not each.interface}
    return any(each != line.partition(" ")[0] for each in kinds)


def _is_inherited_overload(overload: Overload, kind: Type) -> bool:
    types = [each.type for each in overload.parameters]
    for base in kind.hierarchy():
        method = None if base is kind else base.find_member(overload.name, True)
        if isinstance(method, Method) and any(
            one.return_type == overload.return_type
            and [each.type for each in one.parameters] == types
            for one in method.overloads
        ):
            return True
    return False


def _owned(overload: Overload, kind: Type, flags: int | None) -> bool:
    if overload.interface:
        return False  # what only an interface shows is not public
    return flags is None or not flags & DECLARED_ONLY or overload.owner in (kind, None)


def methods_of(kind: Type, flags: int | None = None) -> list[MethodInfo]:
    """The methods, the accessors of the properties (`get_Name`, `set_Name`) among them."""
    found: list[MethodInfo] = []
    for member, is_static in _all(kind, flags):
        overloads: list[Overload] = []
        if isinstance(member, Method):
            overloads = member.overloads
            if is_static and not (flags or 0) & FLATTEN:
                overloads = [one for one in overloads if not _is_inherited_overload(one, kind)]
        elif isinstance(member, Property) and not (member.is_field or member.interface):
            overloads = accessors_of(kind, member, is_static)
        found += [MethodInfo(one, kind) for one in overloads if _owned(one, kind, flags)]
    if kind.element_type is not None and (flags is None or flags & INSTANCE):
        found += [MethodInfo(one, kind) for one in _of_array(kind)]
    return found


def _of_array(kind: Type) -> list[Overload]:
    """Get, Set and Address, which the runtime gives each type of arrays."""
    from poshws.clr.system.arrays import ArrayMembers  # deferred

    assert kind.element_type is not None
    element = str(kind.element_type.full_name)
    places = tuple(Parameter("", "int") for _ in range(kind.rank))
    made = [
        Overload("Get", places, ArrayMembers.get_value, return_type=element),
        Overload(
            "Set",
            (*places, Parameter("", element)),
            lambda this, *given: ArrayMembers.set_value(this, given[-1], *given[:-1]),
            return_type="void",
        ),
        Overload("Address", places, ArrayMembers.get_value, return_type=element),
    ]
    for each in made:
        each.owner = kind
    return made


def properties_of(kind: Type, flags: int | None = None) -> list[PropertyInfo]:
    return [
        PropertyInfo(member, kind, is_static)
        for member, is_static in _all(kind, flags)
        if isinstance(member, Property | Indexer)
        and not getattr(member, "is_field", False)
        and not getattr(member, "interface", "")
    ]


def fields_of(kind: Type, flags: int | None = None) -> list[FieldInfo]:
    return [
        FieldInfo(member, kind, is_static)
        for member, is_static in _all(kind, flags)
        if isinstance(member, Property) and member.is_field
    ]


def constructors_of(kind: Type) -> list[ConstructorInfo]:
    if kind.element_type is not None:
        from poshws.clr.system.arrays import ArrayMembers  # deferred

        sizes = tuple(Parameter("", "int") for _ in range(kind.rank))
        of_sizes = Overload(
            ".ctor",
            sizes,
            lambda *given: ArrayMembers.create_instance(kind.element_type, *given),
            return_type=str(kind.full_name),
        )
        return [ConstructorInfo(of_sizes, kind)]
    return [ConstructorInfo(each, kind) for each in kind.constructors()]


def find_method(kind: Type, name: str, how: tuple[object, ...]) -> MethodInfo | None:
    """By exact name, and by parameter types where they are given; several are an error."""
    flags = next((each for each in how if isinstance(each, int)), 0)
    types = next((list(each) for each in how if isinstance(each, list)), None)
    found = [
        each
        for each in methods_of(kind)
        if (each.name == name or (flags & IGNORE_CASE and each.name.lower() == name.lower()))
        and (types is None or each.types == types)
    ]
    if len(found) > 1:
        raise AmbiguousMatchException(f"Ambiguous match found for '{kind} {found[0]}'.")
    return found[0] if found else None


def find_property(kind: Type, name: str, how: tuple[object, ...] = ()) -> PropertyInfo | None:
    flags = next((each for each in how if isinstance(each, int)), 0)
    for each in properties_of(kind):
        if each.name == name or (flags & IGNORE_CASE and each.name.lower() == name.lower()):
            return each
    internal = internal_property(kind.full_name, name) if flags & NON_PUBLIC else None
    return None if internal is None else InternalPropertyInfo(internal, kind, False)


def find_constructor(kind: Type, types: list[Type], flags: int) -> ConstructorInfo | None:
    """The constructor with those parameters; also one that is not public where flags ask."""
    found = constructors_of(kind)
    if flags & NON_PUBLIC:
        hidden = internal_constructor(kind.full_name)
        found = found if hidden is None else [*found, ConstructorInfo(hidden, kind)]
    return next((each for each in found if each.types == types), None)


def find_field(kind: Type, name: str) -> FieldInfo | None:
    return next((each for each in fields_of(kind) if each.name == name), None)
