"""Which functions of the main script handlers can use: copied into every runspace, as Pode does."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from poshws.runtime.functions import Function

if TYPE_CHECKING:
    from poshws.pode.context import Pode
    from poshws.runtime.scopes import Scope
    from poshws.runtime.session import Session


def collect(pode: Pode, scope: Scope) -> None:
    """Takes the functions, and aliases to them, that can be seen from a scope of the main script."""
    found: dict[str, Any] = dict(pode.functions)
    for outer in reversed(list(scope.chain())):
        for key, function in (outer.functions or {}).items():
            if "-pode" not in key:
                found[key] = function
    if found != pode.functions:
        pode.functions = found


def copy_into(session: Session, pode: Pode) -> None:
    """Defines the functions in a runspace, where they see the runspace and not the main script."""
    scope = session.global_scope
    if scope.functions is None:
        scope.functions = {}
    for key, function in pode.functions.items():
        scope.functions[key] = copied(function)
    for outer in reversed(list(pode.session.scope.chain())):
        if outer.aliases:
            scope.aliases = {**(scope.aliases or {}), **outer.aliases}
    session.modules = pode.session.modules
    session.types = pode.session.types
    bring_module_variables(session, pode)
    # Runspaces look alike to call sites, which so keep what they have found for all of them.
    session.commands_version = pode.extras.setdefault("commands_version", session.commands_version)


def copied(function: Any) -> Any:
    """A function as a handler has it: a module's is the module's, a script's belongs to nobody.

    A filter becomes a plain function, since Pode copies the body alone.
    """
    if not isinstance(function, Function) or function.module is not None:
        return function
    script = function.script.bound_to(None)
    if script.block.is_filter:
        block = copy.copy(script.block)
        block.is_filter = False
        block.process, block.end = None, block.process
        script.block = block
    return Function(function.name, script)


def bring_module_variables(session: Session, pode: Pode) -> None:
    """Variables that modules export are there as well, since Pode imports the modules again."""
    for module in pode.session.modules.values():
        for variable in module.shared_variables.values():
            session.global_scope.variables[variable.name.lower()] = variable
