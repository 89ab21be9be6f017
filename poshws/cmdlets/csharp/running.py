"""Source text of C# as types that scripts can use."""

from __future__ import annotations

from typing import Any

from poshws.binding import Session
from poshws.cmdlets.csharp.classes import class_text
from poshws.cmdlets.csharp.declarations import Class, Enum, read_declarations, simple
from poshws.cmdlets.csharp.tokens import Unsupported
from poshws.values.exceptions import NetException


def add_types(session: Session, source: str) -> list[Any]:
    """The types of a source, which all code sees from now on.

    Raises Unsupported where the source is more than PowerShell's classes can say.
    """
    from poshws.runtime.scopes import Scope
    from poshws.runtime.type_scopes import add_type

    declared, using = read_declarations(source)
    if not declared:
        raise Unsupported("a source without types")
    classes = [each for each in declared if isinstance(each, Class)]
    names = {simple(each.name) for each in declared}
    texts = [class_text(each, classes, names, using) for each in classes]
    scope = Scope(session.global_scope)
    made: dict[str, Any] = {}
    for each in declared:
        if isinstance(each, Enum):
            made[each.name] = _enum(session, each)
            add_type(scope, None, simple(each.name), made[each.name])
    if texts:
        _define(session, scope, "\n".join(texts))
    for each in classes:
        made[each.name] = _named(scope.types[simple(each.name).lower()], each)
    for name, kind in made.items():
        add_type(session.global_scope, None, name, kind)
    return [made[each.name] for each in declared]


def _enum(session: Session, declared: Enum) -> Any:
    from poshws.runtime.classes import long, make_enum

    rows = tuple((name, long(value)) for name, value in declared.rows)
    return make_enum(session, declared.name, declared.base, declared.is_flags, rows)


def _define(session: Any, scope: Any, text: str) -> None:
    from poshws.runtime.scriptblock import ScriptBlock, run_here
    from poshws.runtime.units import load

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


def _named(kind: Any, declared: Class) -> Any:
    """The type under its name with namespace; abstract ones make no objects."""
    if "." in declared.name or "+" in declared.name:
        kind.full_name = declared.name
    if "abstract" in declared.modifiers:
        kind.kind = "abstract"
    return kind
