"""Classes and enums of scripts as types: a declaration whose functions run the script's blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.clr.collections.element_type_guards import register_class
from poshws.corelib.current_session import current_session
from poshws.corelib.exceptions.dotnet import NetException, TypeInitializationException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.numerics.numbers import Int64, UInt64
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.typesystem.declare import Method, declare
from poshws.corelib.typesystem.enums import define_enum
from poshws.corelib.typesystem.types import Type, declared_type, enum_type, register, resolve
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.truth import truth
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.members import get_member, get_static, getter_of, register_getter
from poshws.runtime.classes.fields import (
    Field,
    ScriptObject,
    Template,
    classes_with,
    read_member,
    static_fits,
    static_values,
)
from poshws.runtime.classes.methods import constructor_of, method_of, run_method, static_method_of
from poshws.runtime.classes.protocols import protocol_methods
from poshws.runtime.classes.type_scopes import add_type, running_block, type_in, visible_type
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.type_operations import find_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, KeysView

    from poshws.corelib.typesystem.declare import NetMember, Overload
    from poshws.runtime.execution.units import Block, Unit
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


_WRAPPER = "System.Management.Automation.PSObject"
_DICTIONARY = "System.Collections.IDictionary"
_ENUMERABLE = ("System.Collections.IEnumerable", "System.Collections.Generic.IEnumerable")


def each_of_enumerable(this: object) -> Iterator[Any]:
    """What `GetEnumerator()` of a script's class gives, one by one."""
    enumerator = invoke_member(this, "GetEnumerator", [])
    items: Any = enumerator
    yield from each_of_enumerator(items) if isinstance(items, ScriptObject) else items


def each_of_enumerator(this: object) -> Iterator[Any]:
    """`MoveNext()` and `Current` of a script's class until there is nothing more."""
    while truth(invoke_member(this, "MoveNext", [])):
        yield get_member(this, "Current")


# --- enums


def make_enum(
    ps: Session, name: str, base: str, is_flags: bool, rows: tuple[tuple[str, Any], ...]
) -> Any:
    """The type of an enum; a member without a value is one more than the one before."""
    underlying = find_type(ps, base)
    names: dict[str, int] = {}
    following = 0
    for title, value in rows:
        try:
            given = long(following) if value is None else value
            number = int(convert(given, underlying))  # type: ignore[call-overload]
        except NetException as error:
            if value is not None and not isinstance(value, int | float):
                raise
            raise RuntimeException(
                f"Enumerator value is either too large or too small for {underlying}.",
                error_id="EnumeratorValueOutOfBounds",
                category="ParserError",
            ) from error
        names[title] = number
        following = number + 1
    kind = define_enum(name, names, flags=is_flags, underlying=underlying.full_name)
    made = enum_type(kind, is_scripted=True)
    values = {title.lower(): get_static(made, title) for title in names}
    for key in values:
        static_values(key)[made] = values
    return made


def long(number: int) -> object:
    """A number as an Int64, or as an UInt64 where it is too large."""
    return Int64(number) if number < 1 << 63 else UInt64(number)


# --- classes


class ScriptType(Type):
    """The type of a class of a script; it knows how to make and set up its objects."""

    __slots__ = ("script_class",)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        # None until the class is built: another class's member may name it before.
        self.script_class: ClassBuilder | None = None

    @property
    def base(self) -> Type | None:
        """The class above: the very one, since a later class may have taken its name."""
        known = self.script_class.base if self.script_class is not None else None
        return known if known is not None else super().base

    @property
    def ancestors(self) -> KeysView[Type]:
        """The type, its bases and all interfaces."""
        if self._ancestors is None and self.base is not None:
            found = dict.fromkeys((self, *self.base.ancestors))
            for name in self.interface_names:
                found.update(dict.fromkeys(declared_type(self.substitute(name)).ancestors))
            self._ancestors = found.keys()
        return super().ancestors

    @property
    def attributes(self) -> list[Any]:
        """What stands in front of the class."""
        return self.script_class.own_attributes() if self.script_class is not None else []

    def attributes_of_member(self, name: str, types: list[Any] | None) -> list[Any]:
        """What stands in front of a property, or of the method with those parameters."""
        if self.script_class is None:
            return []
        from poshws.runtime.classes.attributes import attributes_of_member  # deferred

        return attributes_of_member(self.script_class, name, types)

    def declared_order(self) -> dict[tuple[str, bool], int]:
        """(lower-case name, is static) → place in the class, properties first."""
        known = self.script_class
        if known is None:
            return {}
        rows = [(row[0].lower(), "static" in row[2]) for row in (*known.properties, *known.methods)]
        return {row: place for place, row in enumerate(dict.fromkeys(rows))}

    def _close_overload(self, overload: Overload) -> None:
        """Errors of a script's own methods reach the caller as they are, and parameters have the
        types that the class saw, whoever calls.
        """
        super()._close_overload(overload)
        overload.is_scripted = True
        shown = self.script_class.shown_types if self.script_class is not None else {}
        for parameter in overload.parameters:
            if parameter.type_name in shown:
                parameter.type = shown[parameter.type_name]

    def _search(self, name: str, is_static: bool) -> NetMember | None:
        """A static member may also be one of an interface (CoreAdapter's static members)."""
        found = super()._search(name, is_static)
        if found is None and is_static:
            known = (each.find_member(name, is_static) for each in self._interfaces())
            found = next((member for member in known if member is not None), None)
        return found

    def _interfaces(self) -> Iterator[Type]:
        return (each for each in self.ancestors if each.is_interface and each is not self)

    def forget_ancestors(self) -> None:
        """What was found out about the type before it was built does not count."""
        self._ancestors = None
        self._instance, self._static, self._constructors = {}, {}, None


def initialization_failed(name: str, error: NetException) -> NetException:
    """What each use of a class raises whose static part failed."""
    record = record_of(current_session(), error)
    inner = RuntimeException(error.message, error, error_id=record.fully_qualified_error_id)
    return TypeInitializationException(
        f"The type initializer for '{name}' threw an exception.", inner
    )


class ClassBuilder:
    """Makes the type of one class from its row in the unit."""

    def __init__(self, ps: Session, scope: Scope, unit: Unit, row: tuple[Any, ...]) -> None:
        self.ps = ps
        self.scope = scope
        self.unit = unit
        self.state = ps.state
        self.name, self.bases, self.properties, self.methods, self.attributes = row
        self.statics: dict[str, Any] = {}
        self.static_fields: list[Field] = []
        self.members: dict[str, Any] = {}
        self.base: Type | None = None
        self._attributes: list[Any] | None = None
        self.found_bases: list[Type] = []
        self.is_initialized = True
        self.failure: NetException | None = None
        self.interfaces: list[str] = []
        self.shown_types: dict[str, Any] = {}
        self.hidden: set[str] = set()
        self.kind: ScriptType
        self.template: Template
        # How methods that need no scope convert what they return, by the type's name.
        self.returns: dict[str, Callable[[Any], Any]] = {}
        # Constructors of the class above that need no scope, by the classes of the arguments.
        self.base_calls: dict[Any, Callable[..., Any]] = {}
        self.constructor_cache: dict[tuple[type, ...], Block | None] = {}
        # Objects of some .NET classes have a slot of their own for their type.
        self.sets_net_type = False
        # Where a class of C# comes from.
        self.assembly: Any = None

    def build(self) -> Type:
        """The finished type; static properties have their first values."""
        self._find_bases()
        python = self._python_class()
        kind = self._shell()
        kind.base_name = self.base.full_name if self.base is not None else "System.Object"
        kind.interface_names = tuple(self.interfaces)
        kind.python = python
        kind.forget_ancestors()
        python.net_type = kind  # type: ignore[attr-defined]
        kind.script_class = self
        # The class is known to its own members' types.
        add_type(self.scope, self.unit, self.name, kind)
        self.kind = kind
        self._declare_properties()
        self._declare_methods()
        kind.declaration = declare(
            self.name,
            None,
            self.members,
            base=kind.base_name,
            interfaces=tuple(self.interfaces),
        )
        register(python, kind, is_scripted=True)
        register_class(python)
        register_getter(python, self._getter())
        self.own_attributes()
        self._set_constants()
        return kind

    def _getter(self) -> Callable[[Any, str], object]:
        """How objects give their members: the keys of a dictionary come before all properties."""
        above = self._python_base()
        return getter_of(above) if above is not None and self._is_dictionary() else read_member

    def _is_dictionary(self) -> bool:
        known = () if self.base is None else self.base.ancestors
        return any(each.full_name == _DICTIONARY for each in known)

    def _shell(self) -> ScriptType:
        """The type object: one that a class before this one already named, or a new one."""
        known = self.unit.types.get(self.name.lower())
        if isinstance(known, ScriptType) and known.script_class is None:
            return known
        return ScriptType(self.name)

    def _find_bases(self) -> None:
        for name in self.bases:
            found = find_type(self.ps, name, self.unit)
            if found is None:
                raise RuntimeException(
                    f"Unable to find type [{name}].",
                    error_id="TypeNotFound",
                    category="ParserError",
                )
            self.found_bases.append(found)
            if found.is_interface:
                self.interfaces.append(found.full_name)
            else:
                self.base = found

    def _python_class(self) -> type:
        base = self._python_base()
        parents: tuple[type, ...] = (ScriptObject,)
        if base is not None and base is not object:
            parents = (base,) if issubclass(base, ScriptObject) else (ScriptObject, base)
        body: dict[str, Any] = {"net_name": self.name}
        if self._is_wrapper():
            # What PSObject's own members are about: an object of the class wraps nothing yet.
            body["value"] = PSCustomObject()
            body["is_wrapper"] = True
        if "System.Collections.IEnumerator" in self.interfaces:
            body["__iter__"] = each_of_enumerator
        elif any(name.startswith(_ENUMERABLE) for name in self.interfaces):
            body["__iter__"] = each_of_enumerable
        body |= protocol_methods(self.methods, self.interfaces)
        slots = (getattr(each, "__slots__", ()) for parent in parents for each in parent.__mro__)
        self.sets_net_type = any("net_type" in names for names in slots)
        return type(self.name, parents, body)

    def _is_wrapper(self) -> bool:
        # By name: the type's own members may not have been read yet.
        return self.base is not None and self.base.full_name == _WRAPPER

    def _python_base(self) -> type | None:
        """The Python class of the base's objects; closed generic types share their definition's."""
        if self.base is None or self._is_wrapper():
            return None
        if self.base.python is None and self.base.definition is not None:
            declaration = self.base.declaration
            return declaration.python if declaration is not None else None
        return self.base.python

    def own_attributes(self) -> list[Any]:
        """The attributes of the class, made when it is."""
        if self._attributes is None:
            self._attributes = self.made_attributes(self.attributes)
        return self._attributes

    def made_attributes(self, function: str | None) -> list[Any]:
        """The attributes that a function of the unit makes."""
        try:
            return list(self.unit.names[function](self.ps, self.ps.scope)) if function else []
        except RuntimeException as error:
            if error.error_id != "CustomAttributeTypeNotFound":
                raise
            # The parser knows attributes of .NET that mean nothing here.
            return []

    # --- members

    def find_type(self, name: str) -> Type:
        """A type by the name a member gives, which may be a class further down in the script."""
        found = self._known_type(name)
        if found is None:
            plain = name.rstrip("[],").rpartition("[")[2].lower()
            for row in self.unit.classes:
                if row[0].lower() == plain and plain not in self.unit.types:
                    self.unit.types[plain] = ScriptType(row[0])
                    found = self._known_type(name)
        if found is None:
            raise RuntimeException(
                f"Unable to find type [{name}].", error_id="TypeNotFound", category="ParserError"
            )
        return found

    def _known_type(self, name: str) -> Type | None:
        """A type that the class's own code sees, wherever that is called from."""
        block, unit = running_block(self.ps, self.scope), self.unit

        def visible(part: str) -> Any:
            own = type_in(unit, block, part.lower())
            return own if isinstance(own, Type) else visible_type(self.ps, part, unit)

        return resolve(name, self.ps.namespaces, visible)

    def _declare_properties(self) -> None:
        """Adds the properties to the members; fields of objects are listed for fast access too."""
        above = getattr(self.base, "script_class", None)
        fields: list[Field] = []
        known: dict[str, Field] = {}
        if above is not None:
            known.update(above.kind.python.script_fields)
        for row in self.properties:
            name, type_name, flags = row[:3]
            shown = self._shown(type_name)
            if "hidden" in flags:
                self.hidden.add(name.lower())
            field = Field(self, row)
            if "static" in flags:
                access = self._static_access(field)
                self.members[f"static {shown} {name} {{get;set;}}"] = access
            else:
                self.members[f"{shown} {name} {{get;set;}}"] = (field.read, field.write)
                fields.append(field)
                known[field.key] = known[name] = field
        if self._is_dictionary():
            # Assigning to a member of a dictionary adds a key.
            known = {}
        self.kind.python.script_fields = known  # type: ignore[union-attr]
        for field in known.values():
            classes_with(field.key)[self.kind.python] = field.fitting  # type: ignore[index]
        self.template = Template(above.template if above is not None else None, fields)

    def _shown(self, type_name: str | None) -> str:
        if type_name is None:
            return "System.Object"
        kind = self.find_type(type_name)
        shown = str(kind.display_name)
        self.shown_types[shown] = kind
        return shown

    def parameter_type(self, type_name: str | None) -> object:
        """The type of a parameter; one without is an object."""
        return self.find_type(type_name or "System.Object")

    def _static_access(self, field: Field) -> tuple[Callable[..., Any], Callable[..., Any]]:
        statics, key = self.statics, field.key

        def read() -> Any:
            if not self.is_initialized:
                self.initialize()
            return statics.get(key)

        def write(value: object) -> None:
            if not self.is_initialized:
                self.initialize()
            statics[key] = field.assigned(value)
            field.learn(statics[key])

        self.static_fields.append(field)
        return read, write

    def _offer_statics(self) -> None:
        """From now on code may read and write the static properties inline."""
        for field in self.static_fields:
            static_values(field.key)[self.kind] = self.statics
            static_fits(field.key)[self.kind] = field.fitting

    def _set_constants(self) -> None:
        """Static properties that begin with what their type says have it from the start."""
        for row in self.properties:
            if "static" in row[2] and row[3] is None:
                self.statics[row[0].lower()] = Field(self, row).first_value()
            elif "static" in row[2]:
                self.is_initialized = False
        if any(row[5] and "static" in row[2] for row in self.methods):
            self.is_initialized = False
        if self.is_initialized:
            self._offer_statics()

    def initialize(self) -> None:
        """The static part of the class, when it is first needed; what fails once fails always."""
        if self.failure is None:
            self.is_initialized = True
            try:
                self._initialize_statics()
                self._offer_statics()
            except NetException as error:
                self.failure = initialization_failed(self.name, error)
                self.is_initialized = False
        if self.failure is not None:
            raise self.failure

    def _initialize_statics(self) -> None:
        for row in self.properties:
            if "static" in row[2] and row[3] is not None:
                self.statics[row[0].lower()] = Field(self, row).first_value()
        for row in self.methods:
            if row[5] and "static" in row[2]:
                run_method(current_session(), self, self.unit.blocks[row[4]], None, ())

    def _declare_methods(self) -> None:
        has_constructor = False
        for name, result, flags, parameters, number, is_constructor, _ in self.methods:
            block = self.unit.blocks[number]
            shown = ", ".join(
                f"{self._shown(type_name)} {title}" for title, type_name in parameters
            )
            if "hidden" in flags:
                self.hidden.add("new" if is_constructor else name.lower())
            if is_constructor:
                if "static" not in flags:
                    has_constructor = True
                    self.members[f"new({shown})"] = constructor_of(self, block)
                continue
            head = self._result(result)
            if "static" in flags:
                function = static_method_of(self, block, result)
                self.members[f"static {head} {name}({shown})"] = function
                continue
            function = self.members[f"{head} {name}({shown})"] = method_of(self, block, result)
            title = name[len("get_") :]
            if not name.lower().startswith("get_") or parameters:
                continue
            if self._is_asked_for(title) or self._is_inherited(title):
                # How a class implements a property of an interface, or overrides one.
                self.members[f"{head} {title} {{get;}}"] = function
                python: Any = self.kind.python
                if title.lower() == "message" and issubclass(python, NetException):
                    python.message = property(function)
        self._declare_interface_methods()
        if not has_constructor:
            self.members["new()"] = constructor_of(self, None)
            # PSType.cs: what has to run something gets a constructor of its own, a hidden one.
            has_values = any(
                row[3] is not None and "static" not in row[2] for row in self.properties
            )
            if self.methods or has_values:
                self.hidden.add("new")

    def _declare_interface_methods(self) -> None:
        """The interfaces' own names of methods, which are listed beside those of the class."""
        own = {
            row[0].lower(): self.unit.blocks[row[4]]
            for row in self.methods
            if not row[5] and "static" not in row[2] and not row[0].lower().startswith("get_")
        }
        if not own:
            return
        found = {each for base in self.found_bases for each in (base, *base.ancestors)}
        for interface in sorted(
            (each for each in found if each.is_interface), key=lambda each: each.full_name
        ):
            title = interface.display_name.replace(interface.namespace + ".", "", 1)
            for key, block in own.items():
                member = interface.find_member(key)
                for each in member.overloads if isinstance(member, Method) else ():
                    if each.owner is None or each.owner is interface:
                        shown = ", ".join(map(str, each.parameters))
                        text = f"{each.return_type} {title}.{each.name}({shown})"
                        self.members[text] = method_of(self, block, each.return_type)

    def _is_asked_for(self, title: str) -> bool:
        """Whether one of its interfaces has such a property."""
        return any(
            each.find_property(title) is not None
            for interface in self.found_bases
            if interface.is_interface
            for each in (interface, *interface.ancestors)
        )

    def _is_inherited(self, title: str) -> bool:
        """Whether the class above has such a property, which .NET lets a class override."""
        if self.base is None or title.lower() in ("hresult", "innerexception"):
            return False
        return self.base.find_property(title) is not None

    def _result(self, result: str | None) -> str:
        return "void" if result is None or result.lower() == "void" else self._shown(result)

    def constructor_block(self, overload: Overload) -> Block | None:
        """The block of a constructor, None for the one that is not written."""
        for row in self.methods:
            flags, parameters, number, is_constructor = row[2:6]
            if not is_constructor or "static" in flags:
                continue
            shown = [self._shown(type_name) for _, type_name in parameters]
            if shown == [parameter.type_name for parameter in overload.parameters]:
                block: Block = self.unit.blocks[number]
                return block
        return None


def class_made_before(ps: Session, scope: Scope, unit: Unit, number: int) -> bool:
    """Whether the class was made when its block ran before, from the same bases; then it is seen
    in the scope too.
    """
    known: ClassBuilder | None = unit.made_classes.get(number)
    if known is None or known.ps is not ps:
        return False

    if [find_type(ps, name, unit) for name in known.bases] != known.found_bases:
        return False
    known.state = ps.state
    add_type(scope, unit, known.name, known.kind)
    return True


def make_class(ps: Session, scope: Scope, unit: Unit, number: int) -> Type:
    """The type of a class of a script."""
    builder = ClassBuilder(ps, scope, unit, unit.classes[number])
    kind = builder.build()
    unit.made_classes[number] = builder
    return kind
