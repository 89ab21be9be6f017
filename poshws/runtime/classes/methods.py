"""Methods and constructors of scripts' classes as Python functions that run their blocks."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from types import FunctionType
from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL, null_if_automation_null
from poshws.corelib.current_session import RUNNING, current_session
from poshws.corelib.exceptions.powershell import MethodException
from poshws.corelib.messages import message
from poshws.corelib.typesystem.types import type_of
from poshws.objects.invocation.call_keys import class_decides
from poshws.objects.invocation.invoke import construct, convert_argument, make_call
from poshws.objects.invocation.overloads import choose
from poshws.runtime.execution.control_flow import ReturnSignal
from poshws.runtime.execution.type_operations import cast_to_declared
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import Variable, parameter_constraint, watched

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import Sink
    from poshws.runtime.classes.types import ClassBuilder
    from poshws.runtime.execution.units import Block, Unit
    from poshws.runtime.session.scopes import SessionState
    from poshws.runtime.session.session import Session


def method_of(builder: ClassBuilder, block: Block, result: str | None) -> Callable[..., Any]:
    """An instance method; its first argument is the object."""
    returned = _returned(builder, result)

    def call(this: object, *arguments: object) -> Any:
        return returned(run_method(current_session(), builder, block, this, arguments))

    if block.scopeless is None:
        return call
    return _scopeless_method(builder, block, call)


def _scopeless_method(
    builder: ClassBuilder, block: Block, otherwise: Callable[..., Any]
) -> Callable[..., Any]:
    """A method that needs no scope where nobody watches variables; see
    compiler/optimize/scopeless_methods.py.
    """
    running = RUNNING
    function = scopeless_function(builder, block)

    def call_scopeless(this: object, *arguments: object) -> object:
        ps = running[-1]
        if ps.state is not builder.state or watched:
            return otherwise(this, *arguments)
        return function(ps, this, *arguments)

    def call_counted(this: object, *arguments: object) -> object:
        ps = running[-1]
        if ps.state is not builder.state or watched:
            return otherwise(this, *arguments)
        return _counted(ps, function, this, *arguments)

    call: Any = call_counted if block.is_leaf else call_scopeless
    call.is_scopeless, call.scopeless = True, function
    return call  # type: ignore[no-any-return]


def _counted(ps: Session, function: Callable[..., Any], *arguments: object) -> object:
    """Calls a function that does not count itself how deeply calls are inside each other."""
    ps.depth += 1
    try:
        if ps.depth > ps.depth_limit:
            ps.call_depth_overflow()
        return function(ps, *arguments)
    finally:
        ps.depth -= 1


def scopeless_function(builder: ClassBuilder, block: Block) -> Callable[..., Any]:
    """The function of a method that needs no scope, with its class as the last argument."""
    source: Any = block.scopeless
    return FunctionType(source.__code__, source.__globals__, source.__name__, (builder,))


def static_method_of(builder: ClassBuilder, block: Block, result: str | None) -> Callable[..., Any]:
    """A static method."""
    returned = _returned(builder, result)

    def call(*arguments: object) -> Any:
        if not builder.is_initialized:
            builder.initialize()
        return returned(run_method(current_session(), builder, block, None, arguments))

    is_scopeless = block.scopeless is not None
    call.is_scopeless = is_scopeless  # type: ignore[attr-defined]
    if is_scopeless:
        function = scopeless_function(builder, block)
        call.scopeless = lambda ps, *arguments: function(ps, None, *arguments)  # type: ignore[attr-defined]
    return call


def constructor_of(builder: ClassBuilder, block: Block | None) -> Callable[..., Any]:
    """A constructor: makes the object, gives it its first values, runs the block."""

    def made() -> Any:
        kind = builder.kind
        python: Any = kind.python
        this: Any = python.__new__(python)
        builder.template.fill(this)
        if builder.sets_net_type:
            this.net_type = kind
        return this

    def construct(*arguments: object) -> Any:
        if not builder.is_initialized:
            builder.initialize()
        this = made()
        if block is not None:
            run_method(current_session(), builder, block, this, arguments)
        elif builder.base is not None:
            call_base_constructor(current_session(), builder, this, ())
        return this

    if block is not None and block.scopeless is not None:
        function = scopeless_function(builder, block)

        def construct_scopeless(ps: Session, *arguments: object) -> object:
            this = made()
            function(ps, this, *arguments)
            return this

        construct.is_scopeless, construct.scopeless = True, construct_scopeless  # type: ignore[attr-defined]
    return construct


def plain_class(result: str | None) -> type | None:
    """The Python class of values that a method returns as they are."""
    kinds: dict[str, type] = {"int": int, "string": str, "bool": bool, "double": float}
    return kinds.get((result or "").lower())


_ROUNDED = (float, Decimal)
"""What becomes an [int] as the nearest even one."""


def _returned(builder: ClassBuilder, result: str | None) -> Sink:
    """What becomes of a method's value."""
    lower = "void" if result is None else result.lower()
    if lower == "void":
        return lambda value: AUTOMATION_NULL
    if lower in ("object", "system.object"):
        return null_if_automation_null
    plain = plain_class(result)
    kind: Any = None
    fitting = {plain} if plain is not None else set()

    def convert_result(value: Any) -> object:
        nonlocal kind
        if type(value) in fitting:
            return value
        if plain is int and type(value) in _ROUNDED and -2147483648 <= value <= 2147483647:
            return round(value)
        if kind is None:
            assert result is not None
            kind = builder.find_type(result)
        made = cast_to_declared(value, kind)
        is_kept = made is value and value is not None and class_decides(type(value))
        if is_kept and kind.is_assignable_from(type_of(value)):
            # What one object of a class gives all of them do.
            fitting.add(type(value))
        return made

    return convert_result


def returned_as(builder: ClassBuilder, result: str, value: object) -> object:
    """What a method that needs no scope returns for a value that is not known to be of its type."""
    convert = builder.returns.get(result)
    if convert is None:
        convert = builder.returns[result] = _returned(builder, result)
    return convert(value)


def run_in_scope(
    ps: Session, builder: ClassBuilder, number: int, this: object, *arguments: object
) -> object:
    """What a method that needs no scope does where its class is from elsewhere: it takes one."""
    return run_method(ps, builder, builder.unit.blocks[number], this, arguments)


def state_of(ps: Session, builder: ClassBuilder) -> SessionState:
    """Where the methods of a class run: in its module, or in the session that calls them."""
    state = builder.state
    return ps.root_state if state.session is not ps and state.module is None else state


def run_method(
    ps: Session, builder: ClassBuilder, block: Block, this: object, arguments: tuple[object, ...]
) -> object:
    """Runs a method's block; gives what it returned."""
    state = state_of(ps, builder)
    if block.scopeless is not None and builder.state is ps.state and not watched:
        function = scopeless_function(builder, block)
        if block.is_leaf:
            return _counted(ps, function, this, *arguments)
        return function(ps, this, *arguments)
    scope = Scope(state.current if state is ps.state else state.root)
    scope.block = block
    variables = scope.variables
    if this is not None:
        variables["this"] = Variable("this", this)
    rows = block.simple_plan
    if rows is None:
        rows = _parameters(ps, block)
    for (key, name, constraint), value in zip(rows, arguments):  # noqa: B905
        variable = variables[key] = Variable(name, value)
        if constraint is not None:
            variable.constrain(constraint)
    before, before_state, before_scope, propagate = state.current, ps.state, ps.scope, ps.propagate
    ps.depth += 1
    if ps.depth > ps.depth_limit:
        ps.depth -= 1
        ps.call_depth_overflow()
    state.current, ps.state, ps.scope, ps.propagate = scope, state, scope, True
    try:
        return block.end(ps, scope, ps.discard)  # type: ignore[misc]
    except ReturnSignal as signal:
        return signal.value
    finally:
        ps.depth -= 1
        state.current = before
        ps.state, ps.scope, ps.propagate = before_state, before_scope, propagate


def _parameters(ps: Session, block: Block) -> list[Any]:
    """Rows (lower-case name, name, type constraint). A parameter that the body never assigns needs
    no constraint, as the choice of the overload has converted its value.
    """
    rows: list[Any] | None = block.simple_plan
    if rows is None:
        described = None if block.plain else block.described(ps, ps.scope)[0]
        rows = block.simple_plan = []
        for index, row in enumerate(block.parameters):
            kind = described[index][0] if described is not None else None
            constraint = (parameter_constraint(kind),) if kind is not None and row[4] else None
            rows.append((row[0].lower(), row[0], constraint))
    return rows


# --- base constructors

BUILT_FROM_BELOW = frozenset(("System.Management.Automation.ArgumentCompleterAttribute",))
"""Types whose constructor without parameters is for the classes that derive from them."""


def builder_of(this: object, unit: Unit, class_name: str) -> Any:
    """The class of that name, written in that unit, that an object is one of."""
    for owner in type(this).__mro__:
        builder = getattr(owner.__dict__.get("net_type"), "script_class", None)
        if builder is not None and builder.unit is unit and builder.name == class_name:
            return builder
    return None


def call_base_constructor(
    ps: Session, builder: ClassBuilder, this: Any, arguments: tuple[object, ...]
) -> Any:
    """Runs the constructor of the class above on an object that is being made."""
    base = builder.base
    if base is None or base.full_name == "System.Object":
        if arguments:
            text = message("MethodArgumentCountException", "new", len(arguments))
            raise MethodException(text, error_id="MethodCountCouldNotFindBest")
        return AUTOMATION_NULL
    above = getattr(base, "script_class", None)
    if above is not None:
        if not above.is_initialized:
            above.initialize()
        _run_base(ps, above, this, arguments)
        return AUTOMATION_NULL
    if not arguments and (base.kind == "abstract" or base.full_name in BUILT_FROM_BELOW):
        return AUTOMATION_NULL

    made = construct(base, list(arguments))
    if base.full_name == "System.Management.Automation.PSObject":
        this.value = made
        return AUTOMATION_NULL
    _take_over(this, made)
    return AUTOMATION_NULL


def _run_base(
    ps: Session, above: ClassBuilder, this: object, arguments: tuple[object, ...]
) -> None:
    """The base's constructor that fits, run on the object."""
    if is_staged(this):
        above.template.fill_own(this)
    kinds = tuple(map(type, arguments))
    block: Any = above.constructor_cache.get(kinds, AUTOMATION_NULL)
    if block is AUTOMATION_NULL:
        overload, is_expanded = choose("new", above.kind.constructors(), arguments)
        block = above.constructor_block(overload)
        call = make_call(overload, arguments, is_expanded)
        if call.needs is not None:
            arguments = tuple(
                argument if need is None else convert_argument(".ctor", need, argument)
                for need, argument in zip(call.needs, arguments, strict=True)
            )
        else:
            above.constructor_cache[kinds] = block
    if block is not None:
        run_method(ps, above, block, this, arguments)
    elif not arguments:
        call_base_constructor(ps, above, this, ())


def is_staged(this: Any) -> bool:
    """Whether the object's properties are set class by class."""
    return type(this).net_type.script_class.template.is_staged  # type: ignore[no-any-return]


def base_function(above: ClassBuilder, block: Block) -> Callable[..., Any]:
    """A constructor of the class above that needs no scope, run on an object that is being made."""
    function = scopeless_function(above, block)
    template = above.template
    if not template.own:
        return function

    def run(ps: Session, this: object, *arguments: object) -> Any:
        if is_staged(this):
            template.fill_own(this)
        return function(ps, this, *arguments)

    return run


def _take_over(this: Any, made: object) -> None:
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
