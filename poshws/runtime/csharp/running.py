"""Source text of C# as types that scripts can use."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from poshws.clr.reflection.assemblies import Assembly
from poshws.corelib.exceptions.dotnet import NetException
from poshws.runtime.classes.type_scopes import add_type
from poshws.runtime.csharp.classes import class_text, surroundings
from poshws.runtime.csharp.cmdlets import command_name, command_text, is_cmdlet
from poshws.runtime.csharp.declarations import read_declarations
from poshws.runtime.csharp.members import named
from poshws.runtime.csharp.model import Class, Enum, simple
from poshws.runtime.csharp.tokens import Unsupported
from poshws.runtime.execution.block_parts import run_here
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load
from poshws.runtime.session.scopes import Scope

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


class TypeExists(Exception):
    """Another source has made a type of that name."""


@dataclass
class Compiled:
    """What became of a source: its types, and the functions of its cmdlets by their classes."""

    types: list[Any]
    assembly: Assembly
    commands: list[tuple[str, str]] = field(default_factory=list)


class AddedSources(dict[str, Compiled]):
    """The C# sources that a session has compiled."""


def add_types(session: Session, source: str, file: str = "") -> Compiled:
    """The types of a source, which all code sees from now on; the same source makes them once.

    Raises Unsupported where the source is more than PowerShell's classes can say, TypeExists.
    """
    known = session.feature(AddedSources)
    if source not in known:
        taken = {kind.full_name for each in known.values() for kind in each.types}
        known[source] = _compiled(session, source, taken, file)
    return known[source]


def _compiled(session: Session, source: str, taken: set[str], file: str) -> Compiled:
    types, commands = _made(session, source, taken)
    name = (
        os.path.splitext(os.path.basename(file))[0] or f"poshws{len(session.feature(AddedSources))}"
    )
    assembly = Assembly(f"{name}, Version=0.0.0.0, Culture=neutral, PublicKeyToken=null", source)
    assembly.file = file
    assembly.types = {kind.full_name.lower(): kind for kind in types}
    for kind in types:
        builder = getattr(kind, "script_class", None)
        if builder is not None:
            builder.assembly = assembly
    return Compiled(types, assembly, commands)


def _made(
    session: Session, source: str, taken: set[str]
) -> tuple[list[Any], list[tuple[str, str]]]:
    declared, using = read_declarations(source)
    if not declared:
        raise Unsupported("a source without types")
    for each in declared:
        if each.name in taken:
            raise TypeExists(each.name)
    classes = [each for each in declared if isinstance(each, Class)]
    names = {simple(each.name) for each in declared}
    sources = {each.name: class_text(each, classes, names, using) for each in classes}
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
            _define(session, scope, "\n".join(sources[each.name] for each in group))
        for each in group:
            made[each.name] = named(scope.types[simple(each.name).lower()], each, classes)
    inner = {each.name for each in classes if "+" in each.name and "public" not in each.modifiers}
    for name, kind in made.items():
        if name in inner:
            continue
        add_type(session.global_scope, None, name, kind)
    full_names = {simple(each.name): each.name for each in declared}
    commands: list[tuple[str, str]] = []
    for each in classes:
        if is_cmdlet(each, classes) and command_name(each):
            around = surroundings(each, classes, names, using)
            around.full_names = full_names
            commands.append((each.name, command_text(each, classes, around)))
    return [made[each.name] for each in declared], commands


def _enum(session: Session, declared: Enum) -> object:
    from poshws.runtime.classes.types import long, make_enum  # deferred

    rows = tuple((name, long(value)) for name, value in declared.rows)
    return make_enum(session, declared.name, declared.base, declared.is_flags, rows)


def _define(session: Session, scope: Scope, text: str) -> None:
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
