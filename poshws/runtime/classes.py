"""Classes and enums of scripts as types: a declaration whose functions run the script's blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.runtime.flow import ReturnSignal
from poshws.runtime.scopes import Scope
from poshws.runtime.variables import TypeConstraint, Variable
from poshws.values.declare import declare
from poshws.values.exceptions import RuntimeException
from poshws.values.nothing import NOTHING
from poshws.values.types import Type, register

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from poshws.runtime.session import Session
    from poshws.runtime.units import Block, Unit


class ScriptObject:
    """An instance of a script's class: its properties by lower-case name."""

    fields: dict[str, Any]

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


_ENUMERABLE = ("System.Collections.IEnumerable", "System.Collections.Generic.IEnumerable")


def each_of_enumerable(this: Any) -> Iterator[Any]:
    """What `GetEnumerator()` of a script's class gives, one by one."""
    from poshws.values.members import invoke_member

    enumerator = invoke_member(this, "GetEnumerator", [])
    yield from (each_of_enumerator if isinstance(enumerator, ScriptObject) else iter)(enumerator)


def each_of_enumerator(this: Any) -> Iterator[Any]:
    """`MoveNext()` and `Current` of a script's class until there is nothing more."""
    from poshws.values.convert import truth
    from poshws.values.members import get_member, invoke_member

    while truth(invoke_member(this, "MoveNext", [])):
        yield get_member(this, "Current")


# --- enums


def make_enum(
    ps: Session, name: str, base: str, is_flags: bool, rows: tuple[tuple[str, Any], ...]
) -> Any:
    """The type of an enum; a member without a value is one more than the one before."""
    from poshws.runtime.type_ops import find_type
    from poshws.values.convert import convert
    from poshws.values.enums import define_enum
    from poshws.values.types import enum_type

    underlying = find_type(ps, base)
    names: dict[str, int] = {}
    following = 0
    for title, value in rows:
        number = following if value is None else int(convert(value, underlying))  # type: ignore[call-overload]
        names[title] = number
        following = number + 1
    kind = define_enum(name, names, flags=is_flags, underlying=underlying.full_name)
    return enum_type(kind)


# --- classes


class ScriptType(Type):
    """The type of a class of a script; it knows how to make and set up its objects."""

    __slots__ = ("script_class",)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        # None until the class is built: another class's member may name it before.
        self.script_class: ClassBuilder | None = None

    def forget_ancestors(self) -> None:
        """What was found out about the type before it was built does not count."""
        self._ancestors = None
        self._instance, self._static, self._constructors = {}, {}, None


class ClassBuilder:
    """Makes the type of one class from its row in the unit."""

    def __init__(self, ps: Session, scope: Scope, unit: Unit, row: tuple[Any, ...]) -> None:
        self.ps = ps
        self.unit = unit
        self.state = ps.state
        self.name, self.bases, self.properties, self.methods, self.attributes = row
        self.statics: dict[str, Any] = {}
        self.members: dict[str, Any] = {}
        self.base: Type | None = None
        self.interfaces: list[str] = []
        self.hidden: set[str] = set()

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
        self.ps.types = {**self.ps.types, self.name.lower(): kind}
        self._declare_properties(kind)
        self._declare_methods(kind)
        kind.declaration = declare(
            self.name,
            None,
            self.members,
            base=kind.base_name,
            interfaces=tuple(self.interfaces),
        )
        register(python, kind)
        self.kind = kind
        self._mark_scripted(kind)
        self._initialize_statics()
        return kind

    def _shell(self) -> ScriptType:
        """The type object: one that a class before this one already named, or a new one."""
        known = self.ps.types.get(self.name.lower())
        if isinstance(known, ScriptType) and known.script_class is None:
            return known
        return ScriptType(self.name)

    def _type(self, name: str) -> Any:
        """A type that a member names, which may be a class further down in the same script."""
        from poshws.runtime.type_ops import find_type

        found = find_type(self.ps, name)
        if found is None:
            plain = name.rstrip("[],").rpartition("[")[2].lower()
            for row in self.unit.classes:
                if row[0].lower() == plain and plain not in self.ps.types:
                    self.ps.types = {**self.ps.types, plain: ScriptType(row[0])}
                    found = find_type(self.ps, name)
        if found is None:
            raise RuntimeException(
                f"Unable to find type [{name}].", error_id="TypeNotFound", category="ParserError"
            )
        return found

    def _find_bases(self) -> None:
        from poshws.runtime.type_ops import find_type

        for name in self.bases:
            found = find_type(self.ps, name)
            if found is None:
                raise RuntimeException(
                    f"Unable to find type [{name}].",
                    error_id="TypeNotFound",
                    category="ParserError",
                )
            if found.is_interface:
                self.interfaces.append(found.full_name)
            else:
                self.base = found

    def _python_class(self) -> type:
        base = self.base.python if self.base is not None else None
        parents: tuple[type, ...] = (ScriptObject,)
        if base is not None and base is not object:
            parents = (base,) if issubclass(base, ScriptObject) else (ScriptObject, base)
        body: dict[str, Any] = {"net_name": self.name}
        if "System.Collections.IEnumerator" in self.interfaces:
            body["__iter__"] = each_of_enumerator
        elif any(name.startswith(_ENUMERABLE) for name in self.interfaces):
            body["__iter__"] = each_of_enumerable
        return type(self.name, parents, body)

    # --- properties

    def _declare_properties(self, kind: Type) -> None:
        for name, type_name, flags, _, _ in self.properties:
            shown = self._shown(type_name)
            if "hidden" in flags:
                self.hidden.add(name.lower())
            if "static" in flags:
                self.members[f"static {shown} {name} {{get;set;}}"] = self._static_access(
                    name, type_name
                )
            else:
                self.members[f"{shown} {name} {{get;set;}}"] = self._field_access(name, type_name)

    def _shown(self, type_name: str | None) -> str:
        if type_name is None:
            return "System.Object"
        return str(self._type(type_name).display_name)

    def _field_access(
        self, name: str, type_name: str | None
    ) -> tuple[Callable[..., Any], Callable[..., Any]]:
        key = name.lower()
        assign = self._assigner(name, type_name)

        def read(this: Any) -> Any:
            return this.fields.get(key)

        def write(this: Any, value: Any) -> None:
            this.fields[key] = assign(value)

        return read, write

    def _static_access(
        self, name: str, type_name: str | None
    ) -> tuple[Callable[..., Any], Callable[..., Any]]:
        key = name.lower()
        assign = self._assigner(name, type_name)
        statics = self.statics

        def read() -> Any:
            return statics.get(key)

        def write(value: Any) -> None:
            statics[key] = assign(value)

        return read, write

    def _assigner(self, name: str, type_name: str | None) -> Callable[[Any], Any]:
        """Converts and checks what is assigned to a property."""
        row = next(row for row in self.properties if row[0] == name)
        checks: list[Any] | None = None
        kind: Any = None

        def assign(value: Any) -> Any:
            nonlocal checks, kind
            if checks is None:
                from poshws.runtime.type_ops import find_type

                kind = find_type(self.ps, type_name) if type_name is not None else None
                checks = list(self.unit.names[row[4]](self.ps, self.ps.scope)) if row[4] else []
            if kind is not None:
                value = self._converted(value, kind)
            for check in checks:
                validate = getattr(check, "validate", None)
                if validate is not None:
                    validate(value, None)
            return value

        return assign

    def _converted(self, value: Any, kind: Any) -> Any:
        from poshws.values.convert import convert

        if value is NOTHING:
            value = None
        if value is None and kind.full_name == "System.String":
            return ""
        return convert(value, kind)

    def initial_fields(self, this: Any) -> None:
        """First values of the properties, those of the base class first."""
        if self.base is not None and hasattr(self.base, "script_class"):
            self.base.script_class.initial_fields(this)
        for name, type_name, flags, initial, _ in self.properties:
            if "static" not in flags:
                this.fields[name.lower()] = self._first_value(name, type_name, initial)

    def _first_value(self, name: str, type_name: str | None, initial: str | None) -> Any:
        from poshws.runtime.type_ops import default_of, find_type

        kind = find_type(self.ps, type_name) if type_name is not None else None
        if initial is None:
            return None if kind is None or kind.full_name == "System.String" else default_of(kind)
        scope = Scope(self.state.root)
        value = self.unit.names[initial](self.ps, scope)
        if value is NOTHING:
            value = None
        return self._converted(value, kind) if kind is not None else value

    def _initialize_statics(self) -> None:
        for name, type_name, flags, initial, _ in self.properties:
            if "static" in flags:
                self.statics[name.lower()] = self._first_value(name, type_name, initial)
        for name, _, flags, _, number, is_constructor in self.methods:
            if is_constructor and "static" in flags:
                run_method(self.ps, self, self.unit.blocks[number], None, ())

    # --- methods

    def _declare_methods(self, kind: Type) -> None:
        has_constructor = False
        for name, result, flags, parameters, number, is_constructor in self.methods:
            block = self.unit.blocks[number]
            shown = ", ".join(
                f"{self._shown(type_name)} {title}" for title, type_name in parameters
            )
            if "hidden" in flags:
                self.hidden.add(name.lower())
            if is_constructor:
                if "static" not in flags:
                    has_constructor = True
                    self.members[f"new({shown})"] = self._constructor(block)
            elif "static" in flags:
                self.members[f"static {self._result(result)} {name}({shown})"] = (
                    self._static_method(block, result)
                )
            else:
                self.members[f"{self._result(result)} {name}({shown})"] = self._method(
                    block, result
                )
                if name.lower().startswith("get_") and not parameters and self.interfaces:
                    # How a class implements a property of an interface.
                    title = name[len("get_") :]
                    self.members[f"{self._result(result)} {title} {{get;}}"] = self._method(
                        block, result
                    )
        if not has_constructor:
            self.members["new()"] = self._constructor(None)

    def _result(self, result: str | None) -> str:
        return "void" if result is None or result.lower() == "void" else self._shown(result)

    def _constructor(self, block: Block | None) -> Callable[..., Any]:
        def construct(*arguments: Any) -> Any:
            python = self.kind.python
            assert python is not None
            this: Any = python.__new__(python)
            this.fields = {}
            this.net_type = self.kind
            self.initial_fields(this)
            if block is None:
                call_base_constructor(self.ps_now(), self.name, this, ())
            else:
                run_method(self.ps_now(), self, block, this, arguments)
            return this

        return construct

    def ps_now(self) -> Session:
        """The session that runs, which need not be the one that defined the class."""
        from poshws.runtime.current import current_session

        return current_session()

    def _method(self, block: Block, result: str | None) -> Callable[..., Any]:
        returned = self._returned(result)

        def call(this: Any, *arguments: Any) -> Any:
            return returned(run_method(self.ps_now(), self, block, this, arguments))

        return call

    def _static_method(self, block: Block, result: str | None) -> Callable[..., Any]:
        returned = self._returned(result)

        def call(*arguments: Any) -> Any:
            return returned(run_method(self.ps_now(), self, block, None, arguments))

        return call

    def _returned(self, result: str | None) -> Callable[[Any], Any]:
        if result is None or result.lower() == "void":
            return lambda value: NOTHING
        lower = result.lower()
        if lower == "object":
            return lambda value: None if value is NOTHING else value
        kind: Any = None

        def convert_result(value: Any) -> Any:
            nonlocal kind
            if kind is None:
                from poshws.runtime.type_ops import find_type

                kind = find_type(self.ps, result)
            if value is NOTHING:
                value = None
            return self._converted(value, kind)

        return convert_result

    def _mark_scripted(self, kind: Type) -> None:
        """Errors of a script's own methods reach the caller as they are."""
        for constructor in kind.constructors():
            constructor.is_scripted = True
        for name, _, flags, _, _, is_constructor in self.methods:
            if is_constructor:
                continue
            method = kind.find_method(name, "static" in flags)
            if method is not None:
                for overload in method.overloads:
                    if overload.owner is kind:
                        overload.is_scripted = True


def make_class(ps: Session, scope: Scope, unit: Unit, row: tuple[Any, ...]) -> Type:
    """The type of a class of a script."""
    return ClassBuilder(ps, scope, unit, row).build()


def run_method(
    ps: Session, builder: ClassBuilder, block: Block, this: Any, arguments: tuple[Any, ...]
) -> Any:
    """Runs a method's block; gives what it returned."""
    state = (
        builder.state
        if builder.state.session is ps or builder.state.module is not None
        else ps.root_state
    )
    scope = Scope(state.current if state is ps.state else state.root)
    variables = scope.variables
    if this is not None:
        variables["this"] = Variable("this", this)
    _bind(ps, block, scope, arguments)
    before, before_state, before_scope, propagate = state.current, ps.state, ps.scope, ps.propagate
    ps.depth += 1
    if ps.depth > ps.depth_limit:
        ps.depth -= 1
        ps.call_depth_overflow()
    state.current, ps.state, ps.scope, ps.propagate = scope, state, scope, True
    try:
        assert block.end is not None
        return block.end(ps, scope, ps.discard)
    except ReturnSignal as signal:
        return signal.value
    finally:
        ps.depth -= 1
        state.current, ps.state, ps.scope, ps.propagate = (
            before,
            before_state,
            before_scope,
            propagate,
        )


def _bind(ps: Session, block: Block, scope: Scope, arguments: tuple[Any, ...]) -> None:
    described = None if block.plain else block.described(ps, scope)[0]
    for index, row in enumerate(block.parameters):
        name = row[0]
        value = arguments[index] if index < len(arguments) else None
        variable = scope.variables[name.lower()] = Variable(name, value)
        if described is not None and described[index][0] is not None:
            variable.constrain([TypeConstraint(described[index][0])])


def call_base_constructor(
    ps: Session, class_name: str, this: Any, arguments: tuple[Any, ...]
) -> Any:
    """Runs the constructor of the class above on an object that is being made."""
    kind = ps.types.get(class_name.lower())
    base = kind.base if kind is not None else None
    if base is None or base.full_name == "System.Object":
        return NOTHING
    above = getattr(base, "script_class", None)
    if above is not None:
        _run_base(ps, above, this, arguments)
        return NOTHING
    from poshws.values.members import construct

    made = construct(base, list(arguments))
    _take_over(this, made)
    return NOTHING


def _run_base(ps: Session, above: ClassBuilder, this: Any, arguments: tuple[Any, ...]) -> None:
    """The base's constructor that fits, run on the object."""
    from poshws.values.overloads import choose

    constructors = above.kind.constructors()
    overload, _ = choose(above.name, constructors, arguments)
    for name, _, flags, parameters, number, is_constructor in above.methods:
        if is_constructor and "static" not in flags and len(parameters) == len(overload.parameters):
            shown = [parameter.type_name for parameter in overload.parameters]
            if [above._shown(type_name) for _, type_name in parameters] == shown:
                run_method(ps, above, above.unit.blocks[number], this, arguments)
                return
    if not arguments:
        call_base_constructor(ps, above.name, this, ())


def _take_over(this: Any, made: Any) -> None:
    """What a .NET base's constructor set up becomes the object's own."""
    if isinstance(made, BaseException):
        this.args = made.args
    if isinstance(made, list):
        this[:] = made
    state = getattr(made, "__dict__", None)
    if state:
        for name, value in state.items():
            if name not in ("net_type",):
                this.__dict__[name] = value
    for owner in type(made).__mro__:
        for slot in getattr(owner, "__slots__", ()):
            if hasattr(made, slot) and slot not in ("net_type", "__weakref__", "__dict__"):
                setattr(this, slot, getattr(made, slot))
