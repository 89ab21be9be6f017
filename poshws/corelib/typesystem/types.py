"""Types as objects: what `[int]` is, which type a value has, and which type a name means.

A `Type` exists once per .NET type and loads its members only when they are asked for. Names are
resolved in the order PowerShell does: accelerators, the script's own classes, the full name, then
the name within the namespaces in use (`System` always).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, KeysView, Sequence
from functools import partial
from typing import ClassVar, Final, TypeAlias

from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import NotSupportedException
from poshws.corelib.system.arrays import MultiArray, TypedArray
from poshws.corelib.typesystem.core_types import core_row
from poshws.corelib.typesystem.declarations import (
    find_declaration,
    lower_names,
    metadata_only_name,
    simple_name,
    without_namespaces,
)
from poshws.corelib.typesystem.declare import (
    Declaration,
    Event,
    Indexer,
    Method,
    NetMember,
    Overload,
    Parameter,
    Property,
)
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.variance import ARRAY_INTERFACES, is_variant_assignable

MISSING = object()
ASSEMBLIES: Final = ("System", "mscorlib", "Microsoft", "netstandard", "poshws")
"""How the names of assemblies begin that a type's name may have behind it."""

FindClass: TypeAlias = "Callable[[str], Type | None]"


class Type:
    """One .NET type. A script's own classes are subclasses that answer the same questions.

    `full_name` is .NET's FullName, `name` its Name; `python` is the class of its instances where
    there is one.
    """

    __slots__ = (
        "full_name",
        "name",
        "kind",
        "base_name",
        "interface_names",
        "python",
        "element_type",
        "rank",
        "definition",
        "arguments",
        "declaration",
        "_instance",
        "_static",
        "_constructors",
        "_ancestors",
        "getters",
        "is_core",
        "script_assembly",
        "__weakref__",
    )
    net_name: ClassVar[str] = "System.RuntimeType"

    def __init__(
        self,
        full_name: str,
        *,
        kind: str = "class",
        base_name: str = "System.Object",
        interface_names: Sequence[str] = (),
        python: type | None = None,
        declaration: Declaration | None = None,
    ) -> None:
        self.full_name = full_name
        self.name = simple_name(full_name)
        self.kind = kind
        self.base_name = base_name
        self.interface_names = tuple(interface_names)
        self.python = python
        self.declaration = declaration
        self.element_type: Type | None = None
        self.rank = 0
        self.definition: Type | None = None
        self.arguments: tuple[Type, ...] = ()
        self._instance: dict[str, NetMember | None] = {}
        self._static: dict[str, NetMember | None] = {}
        self._constructors: list[Overload] | None = None
        self._ancestors: KeysView[Type] | None = None
        self.getters: dict[str, object] = {}
        self.script_assembly = ""  # of a script's class or enum
        self.is_core = False  # bases and interfaces are known without the declaration

    # What kind of type it is

    @property
    def is_array(self) -> bool:
        return self.element_type is not None

    @property
    def is_enum(self) -> bool:
        return self.kind == "enum"

    @property
    def is_interface(self) -> bool:
        return self.kind == "interface"

    @property
    def is_value_type(self) -> bool:
        return self.kind in ("struct", "enum")

    @property
    def is_generic_definition(self) -> bool:
        return "`" in self.name and not self.arguments and self.element_type is None

    @property
    def namespace(self) -> str:
        return self.definition_name.rpartition(".")[0]

    @property
    def definition_name(self) -> str:
        """The full name without type arguments."""
        return self.definition.full_name if self.definition is not None else self.full_name

    @property
    def base(self) -> Type | None:
        return declared_type(self.base_name) if self.base_name else None

    @property
    def interfaces(self) -> list[Type]:
        """All interfaces in .NET's order: the base's, then each that is declared before its own."""
        if self.definition is None and core_row(self.full_name) is not None:
            return self._declared_interfaces()
        found = [each for each in self.ancestors if each.is_interface]
        if self.element_type is not None and self.rank == 1:
            found += [core_type(name).close((self.element_type,)) for name in ARRAY_INTERFACES]
        return found

    def _declared_interfaces(self) -> list[Type]:
        """Those that the declaration of a type of the core table names: the table has but those
        that are asked for often, since the declaration takes long to read.
        """
        found = _INTERFACES.get(self)
        if found is None:
            declaration = find_declaration(self.full_name)
            names = declaration.interfaces if declaration is not None else self.interface_names
            ancestors: dict[Type, None] = {}
            for name in names:
                ancestors.update(dict.fromkeys(declared_type(name).ancestors))
            found = _INTERFACES[self] = [each for each in ancestors if each.is_interface]
        return found

    @property
    def ancestors(self) -> KeysView[Type]:
        """The type, its bases and all interfaces."""
        if self._ancestors is None:
            if not self.is_core:
                self._load()
            found: dict[Type, None] = {self: None}
            for name in (self.base_name, *self.interface_names):
                if name:
                    found.update(dict.fromkeys(declared_type(self.substitute(name)).ancestors))
            self._ancestors = found.keys()
        return self._ancestors

    def hierarchy(self) -> Iterator[Type]:
        """The type and its bases, upwards."""
        each: Type | None = self
        while each is not None:
            yield each
            each = each.base

    def is_assignable_from(self, other: Type) -> bool:
        """Whether a value of the other type is one of this."""
        if self is other or self.full_name == "System.Object":
            return True
        if self in other.ancestors:
            return True
        is_open = self.arguments and other.definition is None and self.kind == "interface"
        if is_open and core_row(other.full_name) is not None and self in other.interfaces:
            return True
        return is_variant_assignable(self, other)

    @property
    def closed_arguments(self) -> Sequence[Type]:
        """The type's arguments, or those of the nearest base that has some."""
        return self.arguments or next(
            (each.arguments for each in self.hierarchy() if each.arguments), ()
        )

    # Members

    def find_member(self, name: str, is_static: bool = False) -> NetMember | None:
        """The member of a name, whatever its case, inherited ones included."""
        table = self._static if is_static else self._instance
        found = table.get(name, MISSING)
        if found is MISSING:
            found = table[name] = self._search(name.lower(), is_static)
        return found  # type: ignore[return-value]

    def _search(self, name: str, is_static: bool) -> NetMember | None:
        if name == "new":  # what signatures call constructors
            return None
        from poshws.corelib.typesystem.signatures import read_member  # deferred

        overloads: list[Overload] = []
        for each in self.hierarchy():
            declaration = each._load()
            member = None if declaration is None else read_member(declaration, name, is_static)
            if member is None:
                continue
            each._close(member)
            if not isinstance(member, Method):
                return None if overloads else member
            overloads += [one for one in member.listed if not _is_hidden(one, overloads)]
        overloads.sort(key=lambda one: bool(one.interface))  # as PowerShell lists them
        return Method(overloads[0].name, overloads, is_static) if overloads else None

    def events(self, is_static: bool = False) -> list[Event]:
        """The events of the type and its bases, a type's own before its base's."""
        found: dict[str, Event] = {}
        for each in self.hierarchy():
            declaration = each._load()
            for static, handler_name, name in () if declaration is None else declaration.events():
                if static == is_static:
                    handler = declared_type(each.substitute(handler_name))
                    invoke = handler.find_method("Invoke")
                    parameters = invoke.overloads[0].parameters if invoke is not None else ()
                    event = Event(name, handler.display_name, parameters, static)
                    found.setdefault(name, event)
        return list(found.values())

    def find_method(self, name: str, is_static: bool = False) -> Method | None:
        found = self.find_member(name, is_static)
        return found if isinstance(found, Method) else None

    def find_property(self, name: str, is_static: bool = False) -> Property | None:
        found = self.find_member(name, is_static)
        return found if isinstance(found, Property) else None

    def find_indexer(self) -> Indexer | None:
        """The default indexer: `Item`, a string's `Chars`, `ItemOf` of XML's lists."""
        for name in ("Item", "Chars", "ItemOf"):
            found = self.find_member(name)
            if isinstance(found, Indexer):
                return found
        return None

    def constructors(self) -> list[Overload]:
        if self._constructors is None:
            from poshws.corelib.typesystem.signatures import read_overload  # deferred

            declaration = self._load()
            strings = declaration.signatures("new", False) if declaration else []
            found = [read_overload(text, declaration.members[text]) for text in strings]  # type: ignore[union-attr, arg-type]
            for one in found:
                one.name = self.display_name
                self._close_overload(one)
            self._constructors = found
        return self._constructors

    def member_names(self, is_static: bool = False) -> list[str]:
        """Names of all members as declared, bases' after the type's own."""
        names: dict[str, str] = {}
        for each in self.hierarchy():
            declaration = each._load()
            for name in declaration.all_names(is_static) if declaration else ():
                names.setdefault(name, name)
        members = [self.find_member(name, is_static) for name in names]
        return [member.name for member in members if member is not None]

    def own_names(self, is_static: bool) -> list[str]:
        """Lower-case names of the members that the type itself declares."""
        declaration = self._load()
        return list(declaration.all_names(is_static)) if declaration else []

    def _load(self) -> Declaration | None:
        """The declaration, found when it is first needed: core types exist before theirs
        is loaded.
        """
        if self.kind == "enum" and self.python is not None:
            if self.declaration is None or not self.declaration.members:
                self.declaration = _enum_declaration(self.full_name, self.python)
        elif self.declaration is None and self.definition is None:
            self.declaration = find_declaration(self.definition_name)
            if self.declaration is not None and not self.interface_names:
                self.interface_names = self.declaration.interfaces
        return self.declaration

    def _close(self, member: NetMember) -> None:
        """Puts the type arguments into a member of a generic type."""
        if isinstance(member, Method):
            for one in member.listed:
                self._close_overload(one)
        elif isinstance(member, Indexer):
            member.type_name = self.substitute(member.type_name)
            for one in (*member.getters, *member.setters):
                self._close_overload(one)
        else:
            is_generic = bool(self.arguments) or "[" in member.type_name.replace("[]", "")
            member.is_reflected = not member.is_field and (is_generic or self.is_value_type)
            member.type_name = self.substitute(member.type_name)
            if member.is_static and getattr(member.get, "takes_type", False):
                member.get = partial(member.get, self)
            if self.arguments and "[" in member.interface:
                member.interface = self._interface_prefix(member.interface)

    def _interface_prefix(self, prefix: str) -> str:
        """`ICollection[T].` with the type arguments in it, without their namespaces."""
        return without_namespaces(self.substitute(prefix[:-1])) + "."

    def _close_overload(self, overload: Overload) -> None:
        overload.owner = self
        if overload.is_static and getattr(overload.function, "takes_type", False):
            overload.function = partial(overload.function, self)
        if self.arguments:
            overload.return_type = self.substitute(overload.return_type)
            if "[" in overload.interface:
                overload.interface = self._interface_prefix(overload.interface)
            for parameter in overload.parameters:
                parameter.type_name = self.substitute(parameter.type_name)

    def substitute(self, type_name: str) -> str:
        """A type name of the declaration with the type arguments put in."""
        if not self.arguments or self.declaration is None:
            return type_name

        names = dict(
            zip(self.declaration.parameters, (a.display_name for a in self.arguments), strict=False)
        )
        from poshws.corelib.typesystem.type_names import replace_names  # deferred

        return replace_names(type_name, names)

    def instantiate(self, overload: Overload, arguments: Sequence[object]) -> object:
        """Calls a constructor as it is; one of a generic type gets the closed type first."""
        target = (self,) if self.arguments else ()
        return overload.function(*target, *arguments)

    # Other types made of this one

    def array_type(self, rank: int = 1) -> Type:
        """`T[]`, or `T[,]` for rank 2."""
        return _array_of(self, rank)

    def close(self, arguments: Sequence[Type]) -> Type:
        """A generic type with its arguments."""
        return _construct_generic(self, tuple(arguments))

    # Names

    @property
    def display_name(self) -> str:
        """The name in PowerShell's own spelling: `int`,
        `System.Collections.Generic.List[string]`.
        """
        from poshws.corelib.typesystem.type_names import display_name  # deferred

        return display_name(self)

    def __str__(self) -> str:
        """.NET's ToString: ``System.Collections.Generic.List`1[System.Int32]``."""
        if self.element_type is not None:
            return f"{self.element_type}[{',' * (self.rank - 1)}]"
        if self.arguments:
            return f"{self.definition_name}[{','.join(map(str, self.arguments))}]"
        if self.is_generic_definition and self._load() is not None and self.declaration:
            return f"{self.full_name}[{','.join(self.declaration.parameters)}]"
        return self.full_name

    def __repr__(self) -> str:
        return f"<Type {self}>"


def _is_hidden(overload: Overload, nearer: list[Overload]) -> bool:
    """Whether a derived type has the same parameters."""
    mine = [p.type_name for p in overload.parameters]
    return any(
        other.interface == overload.interface and [p.type_name for p in other.parameters] == mine
        for other in nearer
    )


# The types that exist so far

_BY_NAME: dict[str, Type] = {}
_SCRIPTED: dict[str, Type] = {}
_BY_CLASS: dict[type, Type] = {}
_INTERFACES: dict[Type, list[Type]] = {}
_CLOSED: dict[tuple[Type, tuple[Type, ...]], Type] = {}
_ARRAYS: dict[tuple[Type, int], Type] = {}


def type_of(value: object) -> Type:
    """The type of a value; null has System.Object here, so callers treat it before."""
    found = _BY_CLASS.get(type(value))
    return _type_of_instance(value) if found is None else found


def _type_of_instance(value: object) -> Type:
    kind = type(value)
    if kind is TypedArray or kind is MultiArray or hasattr(kind, "net_type"):
        return value.net_type  # type: ignore[attr-defined, no-any-return]
    if hasattr(kind, "base") and kind.__name__ == "PSObject":
        return type_of(value.base)  # type: ignore[attr-defined]
    found = class_type(kind)
    _BY_CLASS[kind] = found
    return found


def class_type(kind: type) -> Type:
    """The type of a Python class: by its own `net_name`, else by the nearest base that is known."""
    for each in kind.__mro__:
        if each in _BY_CLASS:
            return _BY_CLASS[each]
        name = each.__dict__.get("net_name")
        if isinstance(name, str):
            if issubclass(each, EnumValue) and each is not EnumValue:
                return enum_type(each)
            found = find_type(name)
            if found is not None:
                return found
            if each is kind:
                named = (b.__dict__["net_name"] for b in each.__mro__[1:] if "net_name" in vars(b))
                base = next(named, "System.Object")
                return register(each, Type(name, python=each, base_name=base))
    if hasattr(kind, "__call__") and kind.__module__ == "builtins":  # noqa: B004 (asked of a class)
        return declared_type("System.Delegate")
    return core_type("System.Object")


def register(kind: type, found: Type, *, is_scripted: bool = False) -> Type:
    """Makes a type the type of a Python class's instances; not all know a script's by its name."""
    _BY_CLASS[kind] = found
    if is_scripted:
        _SCRIPTED[found.full_name] = found
    else:
        _BY_NAME.setdefault(found.full_name, found)
    return found


def enum_type(kind: type[EnumValue], *, is_scripted: bool = False) -> Type:
    """The type of an enum's class."""
    found = _BY_CLASS.get(kind)
    if found is None:
        found = Type(kind.net_name, kind="enum", base_name="System.Enum", python=kind)
        kind.enum = register(kind, found, is_scripted=is_scripted)
    return found


def core_type(full_name: str) -> Type:
    """A type of the core table, by exact name."""
    found = find_type(full_name)
    if found is None:
        raise KeyError(full_name)
    return found


def find_type(full_name: str) -> Type | None:
    """A type that is no array and no closed generic, by its exact full name."""
    found = _BY_NAME.get(full_name)
    if found is None:
        found = _make_type(full_name)
        if found is not None:
            _BY_NAME[full_name] = found
            if found.python is not None:
                if not hasattr(
                    found.python, "net_type"
                ):  # such objects know their types themselves
                    _BY_CLASS.setdefault(found.python, found)
                if issubclass(found.python, EnumValue) and found.kind == "enum":
                    found.python.enum = found
    return found


def _make_type(full_name: str) -> Type | None:
    if full_name == "System.Object[]":
        return core_type("System.Object").array_type()
    row = core_row(full_name)
    if row is not None:
        kind, base, python, interfaces = row
        return Type(full_name, kind=kind, base_name=base, interface_names=interfaces, python=python)
    found = find_declaration(full_name)
    if found is None:
        return None
    return Type(
        full_name,
        kind=found.kind,
        base_name=found.base if found.kind != "interface" else "",
        interface_names=found.interfaces,
        python=None if found.parameters else found.python,
        declaration=found,
    )


def _array_of(element: Type, rank: int) -> Type:
    found = _ARRAYS.get((element, rank))
    if found is None:
        suffix = f"[{',' * (rank - 1)}]"
        python = list if element.full_name == "System.Object" and rank == 1 else None
        found = Type(f"{element.full_name}{suffix}", base_name="System.Array", python=python)
        found.name = element.name + suffix
        found.element_type = element
        found.rank = rank
        found.is_core = True
        _ARRAYS[element, rank] = found
    return found


def _construct_generic(definition: Type, arguments: tuple[Type, ...]) -> Type:
    found = _CLOSED.get((definition, arguments))
    if found is None:
        declaration = definition._load()
        from poshws.corelib.typesystem.type_names import assembly_of  # deferred

        inside = ",".join(f"[{each.full_name}, {assembly_of(each)}]" for each in arguments)
        found = Type(
            f"{definition.full_name}[{inside}]",
            kind=definition.kind,
            base_name=definition.base_name,
            interface_names=definition.interface_names,
            python=definition.python,
            declaration=declaration,
        )
        found.name = definition.name
        found.definition = definition
        found.arguments = arguments
        found.base_name = found.substitute(definition.base_name)
        _CLOSED[definition, arguments] = found
    return found


def declared_type(name: str) -> Type:
    """A type named in a signature; a name that nothing declares gives an empty type."""
    found = _BY_NAME.get(name)
    if found is None:
        found, scripted = resolve_noting(name, execution_context.current.find_class)
        found = found or _SCRIPTED.get(name) or _undeclared(name)
        if not scripted and name not in _SCRIPTED:
            _BY_NAME[name] = found
    return found


def _undeclared(name: str) -> Type:
    """A type that only signatures speak of, such as `System.ReadOnlySpan[char]`."""
    from poshws.corelib.typesystem.type_names import split_outside  # deferred

    if name.endswith("[]"):
        return declared_type(name[:-2]).array_type()
    head, bracket, inside = name.partition("[")
    if not bracket or not name.endswith("]") or not inside.strip("],"):
        return Type(name)
    arguments = tuple(declared_type(part.strip()) for part in split_outside(inside[:-1]))
    return _construct_generic(declared_type(f"{head}`{len(arguments)}"), arguments)


def resolve_type(name: str, namespaces: Sequence[str] = ("System",)) -> Type | None:
    """The type a script means by a name, or None. Arrays, generics and any case are understood."""
    return resolve(name, namespaces, execution_context.current.find_class)


# From names to types


def resolve(name: str, namespaces: Sequence[str], find_class: FindClass) -> Type | None:
    """The type of a name, or None where it is none or is not spelled as one.

    The name is read by recursive descent: a dotted name, then type arguments in brackets, then
    array brackets.
    """
    text = name.strip()
    if not text:
        return None
    if text.endswith("]"):
        return _resolve_brackets(text, namespaces, find_class)
    head, _, assembly = text.partition(",")
    if assembly and not assembly.strip().startswith(ASSEMBLIES):
        return None
    return _resolve_plain(head.strip(), namespaces, find_class)


def resolve_noting(name: str, find_class: FindClass) -> tuple[Type | None, list[Type]]:
    """The type of a name, and the classes of scripts that are part of it."""
    scripted: list[Type] = []

    def noting(part: str) -> Type | None:
        own = find_class(part)
        if own is not None:
            scripted.append(own)
        return own

    return resolve(name, ("System",), noting), scripted


def _resolve_brackets(text: str, namespaces: Sequence[str], find_class: FindClass) -> Type | None:
    from poshws.corelib.typesystem.type_names import (  # deferred
        bare_argument,
        opening_bracket,
        split_outside,
    )

    start = opening_bracket(text)
    if start <= 0:
        return None
    head, inside = text[:start].rstrip(), text[start + 1 : -1].replace(" ", "")
    if not inside.strip(","):
        element = resolve(head, namespaces, find_class)
        if element is None or element.full_name == "System.Void":
            return None
        return element.array_type(len(inside) + 1)
    parts = split_outside(inside)
    arguments = [resolve(bare_argument(part), namespaces, find_class) for part in parts]
    closed = [each for each in arguments if each is not None]
    if len(closed) != len(arguments):
        return None
    plain = head if "`" in head else f"{head}`{len(closed)}"
    definition = _resolve_plain(plain, namespaces, find_class)
    return None if definition is None else definition.close(closed)


def _resolve_plain(name: str, namespaces: Sequence[str], find_class: FindClass) -> Type | None:
    own = find_class(name)
    if own is not None:
        return own
    from poshws.corelib.typesystem.accelerators import (  # deferred
        ACCELERATORS,
        ADDED,
        INTERNAL,
        REMOVED,
    )

    lower = name.lower()
    if lower in INTERNAL:
        return None
    if lower in ADDED:
        return ADDED[lower]
    accelerated = ACCELERATORS.get(lower)
    if accelerated is not None and lower not in REMOVED:
        return find_type(accelerated)
    names = lower_names()
    for candidate in (lower, *(f"{space.lower()}.{lower}" for space in namespaces)):
        full_name = names.get(candidate)
        if full_name is not None:
            return find_type(full_name)
    found = find_type(name)
    if found is not None:
        return found
    listed = metadata_only_name(name, namespaces)
    return _engine_type(name, namespaces) if listed is None else find_type(listed)


def _engine_type(name: str, namespaces: Sequence[str]) -> Type | None:
    """One of PowerShell's own that is known by name only."""
    from poshws.corelib.typesystem.engine_types import engine_type  # deferred

    row = engine_type(name, namespaces)
    if row is None:
        return None
    full_name, kind, base = row
    found = _BY_NAME.get(full_name)
    return found or _BY_NAME.setdefault(full_name, Type(full_name, kind=kind, base_name=base))


def _enum_declaration(full_name: str, python: type[EnumValue]) -> Declaration:
    """The names of an enum as its static fields, and the number behind a value."""

    def number(this: EnumValue) -> object:
        kind = declared_type(python.underlying).python
        return int(this) if kind is None else kind(int(this))

    def keep(this: EnumValue, value: object) -> None:
        raise NotSupportedException("A value of an enum cannot become another.")

    underlying = declared_type(python.underlying).display_name
    members: dict[str, object] = {f"field {underlying} value__": (number, keep)}
    for name, value in python.names.items():
        members[f"field static {full_name} {name}"] = python(value)
    return Declaration(
        full_name, (), python, members, kind="enum", base="System.Enum", interfaces=()
    )


def is_instance(value: object, wanted: Type) -> bool:
    """What `-is` asks; null is an instance of nothing."""
    if value is None:
        return False
    kind = type_of(value)
    return kind is wanted or wanted.is_assignable_from(kind)


Parameter.resolve = staticmethod(declared_type)
register(Type, Type("System.RuntimeType", base_name="System.Reflection.TypeInfo", python=Type))
for _name in ("System.Int32", "System.String", "System.Boolean", "System.Double", "System.Decimal"):
    find_type(_name)
register(list, core_type("System.Object").array_type())
