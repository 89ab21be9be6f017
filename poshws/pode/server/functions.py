"""Which functions of the main script handlers can use: copied into every runspace, as Pode does.

Pode copies the text of a function's body. So a filter becomes a plain function, and parameters that
stand in parentheses behind the name keep their names, but neither types nor default values; those
of a `param` block are part of the body and stay as they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session

PARAM_BLOCK = re.compile(r"(?:\s+|#[^\n]*|<#.*?#>|\[[^\n]*\])*param\b", re.IGNORECASE | re.DOTALL)


def collect(pode: Pode, scope: Scope) -> None:
    """Takes the functions, and aliases to them, that can be seen from a scope of the main
    script.
    """
    found: dict[str, Any] = dict(pode.functions)
    originals = pode.parts.original_functions
    for outer in reversed(list(scope.chain())):
        for key, function in (outer.functions or {}).items():
            if "-pode" not in key and originals.get(key) is not function:
                originals[key] = function
                found[key] = copied(function)
    if found != pode.functions:
        pode.functions = found


def copy_into(session: Session, pode: Pode) -> None:
    """Defines the functions in a runspace, where they see the runspace and not the main script."""
    scope = session.global_scope
    if scope.functions is None:
        scope.functions = {}
    scope.functions.update(pode.functions)
    for outer in reversed(list(pode.session.scope.chain())):
        if outer.aliases:
            scope.aliases = {**(scope.aliases or {}), **outer.aliases}
    session.modules = pode.session.modules
    session.root_state.modules = pode.session.root_state.modules
    scope.types = {**scope.types, **pode.session.scope.types}
    session.namespaces = pode.session.namespaces
    bring_module_variables(session, pode)
    # Runspaces look alike to call sites, which so keep what they have found for all of them.
    if pode.parts.commands_version is None:
        pode.parts.commands_version = session.commands_version
    session.commands_version = pode.parts.commands_version


def copied(function: object) -> object:
    """A function as a handler has it: a module's is the module's, a script's belongs to nobody."""
    if not isinstance(function, Function) or function.module is not None:
        return function
    block = function.script.block
    names = [row[0] for row in block.parameters]
    start, end = block.place
    body = block.unit.text[start:end].strip("{}")
    behind_name = bool(names) and PARAM_BLOCK.match(body) is None
    if not behind_name and not block.is_filter:
        return Function(function.name, function.script.bound_to(None))
    head = f"param({', '.join(f'${name}' for name in names)})\n" if behind_name else ""
    unit = load(head + body, block.unit.file)
    return Function(function.name, ScriptBlock(unit.root, None))


def bring_module_variables(session: Session, pode: Pode) -> None:
    """Variables that modules export are there as well, since Pode imports the modules again."""
    for module in pode.session.modules.values():
        for variable in module.shared_variables.values():
            session.global_scope.variables[variable.name.lower()] = variable
