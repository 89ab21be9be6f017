"""Source text of C# as types that scripts can use."""

from __future__ import annotations

from typing import Any

from poshws.binding import Session
from poshws.commands.utility.csharp.classes import class_text
from poshws.commands.utility.csharp.declarations import read_declarations
from poshws.commands.utility.csharp.members import named
from poshws.commands.utility.csharp.model import Class, Enum, simple
from poshws.commands.utility.csharp.tokens import Unsupported
from poshws.corelib.exceptions.dotnet import NetException
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
    texts = {each.name: class_text(each, classes, names, using) for each in classes}
    scope = Scope(session.global_scope)
    made: dict[str, Any] = {}
    for each in declared:
        if isinstance(each, Enum):
            made[each.name] = _enum(session, each)
            add_type(scope, None, simple(each.name), made[each.name])
    interfaces = [each for each in classes if each.kind == "interface"]
    others = [each for each in classes if each.kind != "interface"]
    for group in (*([each] for each in interfaces), others):
        if group:
            _define(session, scope, "\n".join(texts[each.name] for each in group))
        for each in group:
            made[each.name] = named(scope.types[simple(each.name).lower()], each)
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
