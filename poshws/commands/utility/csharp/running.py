"""Source text of C# as types that scripts can use."""

from __future__ import annotations

from typing import Any

from poshws.binding import Session
from poshws.commands.utility.csharp.classes import class_text
from poshws.commands.utility.csharp.declarations import Class, Enum, read_declarations, simple
from poshws.commands.utility.csharp.tokens import Unsupported
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.invocation.calls import invoke_member
from poshws.runtime.execution.block_parts import run_here
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load
from poshws.runtime.session.scopes import Scope


class TypeExists(Exception):
    """Another source has made a type of that name."""


class AddedSources(dict[str, list[Any]]):
    """The C# sources that a session has compiled, and the types of each."""


def add_types(session: Session, source: str) -> list[Any]:
    """The types of a source, which all code sees from now on; the same source makes them once.

    Raises Unsupported where the source is more than PowerShell's classes can say, TypeExists.
    """
    known = session.feature(AddedSources)
    if source not in known:
        known[source] = _made(session, source, {e.full_name for v in known.values() for e in v})
    return known[source]


def _made(session: Session, source: str, taken: set[str]) -> list[Any]:
    from poshws.runtime.classes.type_scopes import add_type  # deferred

    declared, using = read_declarations(source)
    if not declared:
        raise Unsupported("a source without types")
    for each in declared:
        if each.name in taken:
            raise TypeExists(each.name)
    classes = [each for each in declared if isinstance(each, Class)]
    names = {simple(each.name) for each in declared}
    strings = [class_text(each, classes, names, using) for each in classes]
    scope = Scope(session.global_scope)
    made: dict[str, Any] = {}
    for each in declared:
        if isinstance(each, Enum):
            made[each.name] = _enum(session, each)
            add_type(scope, None, simple(each.name), made[each.name])
    if strings:
        _define(session, scope, "\n".join(strings))
    for each in classes:
        made[each.name] = _named(scope.types[simple(each.name).lower()], each)
    inner = {each.name for each in classes if "+" in each.name and "public" not in each.modifiers}
    for name, kind in made.items():
        if name in inner:
            continue
        add_type(session.global_scope, None, name, kind)
    return [made[each.name] for each in declared]


def _enum(session: Session, declared: Enum) -> Any:
    from poshws.runtime.classes.types import long, make_enum  # deferred

    rows = tuple((name, long(value)) for name, value in declared.rows)
    return make_enum(session, declared.name, declared.base, declared.is_flags, rows)


def _define(session: Any, scope: Any, text: str) -> None:
    outer, current = session.scope, session.state.current
    session.scope = session.state.current = scope
    propagate, session.propagate = session.propagate, True
    try:
        run_here(session, ScriptBlock(load(text).root, None), scope, session.discard)
    except NetException as error:
        raise Unsupported(error.message) from error
    finally:
        session.propagate = propagate
        session.scope, session.state.current = outer, current


def _add_properties(kind: Any, declared: Class) -> None:
    """Properties that compute: what their methods give and take."""
    builder = kind.script_class
    members = dict(builder.members)
    for each in declared.members:
        if each.getter is None and each.setter is None:
            continue

        def read(this: Any, name: str = each.name) -> object:
            return invoke_member(this, f"get_{name}", [])

        def write(this: Any, value: object, name: str = each.name) -> None:
            invoke_member(this, f"set_{name}", [value])

        known = builder.shown_types.get(each.type) or resolve_type(each.type)
        shown = known.display_name if known is not None else "System.Object"
        ways = " ".join(["get;"] * bool(each.getter) + ["set;"] * bool(each.setter))
        members[f"{shown} {each.name} {{{ways}}}"] = (read, write) if each.setter else read
    interfaces = tuple(builder.interfaces)
    kind.declaration = declare(
        builder.name, None, members, base=kind.base_name, interfaces=interfaces
    )


def _named(kind: Any, declared: Class) -> Any:
    """The type under its name with namespace; abstract ones make no objects."""
    if any(each.getter or each.setter for each in declared.members):
        _add_properties(kind, declared)
    if "." in declared.name or "+" in declared.name:
        kind.full_name = declared.name
    if "abstract" in declared.modifiers:
        kind.kind = "abstract"
    return kind
