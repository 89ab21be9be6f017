"""Definitions in compiled code: functions, scriptblocks, enums and classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.powershell import SessionStateUnauthorizedAccessException
from poshws.runtime.classes.methods import builder_of, call_base_constructor
from poshws.runtime.classes.type_scopes import add_type
from poshws.runtime.classes.type_scopes import use_modules as use
from poshws.runtime.commands.aliases import Alias, set_alias
from poshws.runtime.commands.functions import Function
from poshws.runtime.commands.lookup import find_function
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.scriptblock import ScriptBlock as Block
from poshws.runtime.execution.type_operations import cast_to_declared
from poshws.runtime.execution.units import load
from poshws.runtime.session.variables import PRIVATE, UNSET

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.execution.units import Unit
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


def script_block(ps: Session, unit: Unit, number: int) -> ScriptBlock:
    """`{ }` as an object of the module or session it stands in."""
    return ScriptBlock(unit.blocks[number], ps.state)


def define_function(
    ps: Session,
    scope: Scope,
    name: str,
    number: int,
    unit: Unit,
    place: tuple[int, int],
    aliases: tuple[str, ...] = (),
) -> None:
    """`function name { }`, and the aliases that its attributes give it."""
    target = scope
    prefix, colon, plain = name.rpartition(":")
    if colon and prefix.lower() in ("global", "script", "local", "private"):
        target = scope.named(prefix)
    else:
        plain = name
    script = ScriptBlock(unit.blocks[number], ps.state)
    function = Function(plain, script, ps.state.module)
    function.extent = place
    if colon and prefix.lower() == "private":
        function.options |= PRIVATE
    set_function(ps, target, function)
    if aliases:
        for alias in aliases:
            set_alias(ps, target, Alias(alias, plain))


def define_experimental_function(
    ps: Session, scope: Scope, name: str, number: int, unit: Unit, *rest: Any
) -> None:
    """A function with [Experimental]: it is not there where its feature hides it."""
    from poshws.runtime.commands.block_metadata import metadata_of  # deferred

    if not metadata_of(ScriptBlock(unit.blocks[number], ps.state)).is_hidden:
        define_function(ps, scope, name, number, unit, *rest)


def function_place(ps: Session, name: str) -> tuple[Scope, str]:
    """Where an item of the function drive is written: in the scope that its name says, else in the
    one whose function is seen, else in the current one.
    """
    prefix, colon, plain = name.partition(":")
    if colon and prefix.lower() in ("global", "script", "local", "private"):
        return ps.scope.named(prefix), plain
    seen = find_function(ps, name.lower())
    for scope in ps.scope.chain():
        if seen is not None and (scope.functions or {}).get(name.lower()) is seen:
            return scope, name
    return ps.scope, name


def set_function(ps: Session, scope: Scope, function: Function) -> None:
    """Puts a function into a scope's table; call sites look again."""
    key = function.name.lower()
    functions = scope.functions
    if functions is None:
        functions = scope.functions = {}
    old = functions.get(key)
    if old is not None and old.options & 3:
        raise SessionStateUnauthorizedAccessException(
            f"Cannot write to function {function.name} because it is read-only or constant.",
            error_id="FunctionNotWritable",
            category="WriteError",
            target=function.name,
        )
    functions[key] = function
    if scope is not scope.script and scope.parent is not None:
        # A function of an inner scope hides others by its name only while the scope is there.
        if key not in ps.shadowed:
            ps.shadowed.add(key)
            ps.commands_changed()
    elif old is None or old.script.block is not function.script.block:
        ps.commands_changed()
    else:
        ps.commands_changed()


def define_enum(
    ps: Session,
    scope: Scope,
    unit: Unit,
    name: str,
    base: str,
    is_flags: bool,
    rows: tuple[tuple[str, Any], ...],
) -> None:
    """`enum Name { }`"""
    from poshws.runtime.classes.types import make_enum  # deferred

    add_type(scope, unit, name, make_enum(ps, name, base, is_flags, rows))


def define_class(ps: Session, scope: Scope, unit: Unit, number: int, is_nested: bool) -> None:
    """`class Name { }`"""
    from poshws.runtime.classes.types import class_made_before, make_class  # deferred

    if is_nested and class_made_before(ps, scope, unit, number):
        return

    make_class(ps, scope, unit, number)


def use_modules(ps: Session, scope: Scope, unit: Unit, rows: tuple[tuple[Any, Any], ...]) -> None:
    """`using module` of a script."""
    use(ps, scope, unit, rows)


def converted(value: object, kind: Type) -> Any:
    """The initial value of a class's property."""
    return cast_to_declared(value, kind)


def base_constructor(
    ps: Session, unit: Unit, class_name: str, this: object, arguments: tuple[object, ...]
) -> object:
    """`: base(…)`"""
    return call_base_constructor(ps, builder_of(this, unit, class_name), this, arguments)


_NO_USING = frozenset("pid psversiontable psedition pshome host true false null".split())


def background(ps: Session, scope: Scope, out: Any, text: str) -> None:
    """`command &`: a job that runs the text here, with the values that variables have now."""
    block = Block(load(_with_using(ps, text)).root, None)
    folder = ps.locations.current_info.path
    for job in ps.run("Start-Job", {"ScriptBlock": block, "WorkingDirectory": folder}):
        out(job)


def _with_using(ps: Session, text: str) -> str:
    """The text with `${using:x}` for each variable that exists."""
    from poshws.syntax.front_end import parse_script  # deferred

    parts: list[str] = []
    place = 0
    nodes: list[Any] = list(parse_script(text).script_block.descendants())
    found = [each for each in nodes if each.kind == "VariableExpression"]
    for node in sorted(found, key=lambda each: each.extent.start):
        path = node.variable_path.user_path
        prefix, _, plain = path.lower().rpartition(":")
        scoped = prefix in ("", "global", "local", "script", "private")
        if not scoped or (plain in _NO_USING and prefix in ("", "global")):
            continue
        if ps.get_variable(plain, UNSET) is UNSET:
            continue
        parts += [text[place : node.extent.start], "${using:", path.replace("}", "`}"), "}"]
        place = node.extent.end
    return "".join([*parts, text[place:]])


def trace(ps: Session, unit: Unit, position: int) -> None:
    """What a traced script calls before each statement."""
    debugger = ps.debugger
    if debugger is not None:
        debugger.at_statement(unit, position)
