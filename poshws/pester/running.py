"""Runs scriptblocks in scopes that outlive them: a block's setups and tests share its variables."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any

from poshws.runtime.commands.binding_plans import BindingPlan
from poshws.runtime.commands.functions import Function
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.commands.simple_binding import set_parameters
from poshws.runtime.execution.block_parts import run_here
from poshws.runtime.execution.enumeration import is_dictionary
from poshws.runtime.execution.pipeline import site_for
from poshws.runtime.execution.stages import NO_INPUT, drive
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import ComputedVariable, Variable

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session


def standing_in(ps: Session, script: ScriptBlock, scope: Scope) -> AbstractContextManager[None]:
    """Code that runs meanwhile runs in the scope, in the script's own session state."""
    return inside(ps, script.state if script.state is not None else ps.state, scope)


@contextmanager
def inside(ps: Session, state: Any, scope: Scope) -> Iterator[None]:
    """Code that runs meanwhile runs in the scope, which belongs to the session state."""
    before = state.current, ps.state, ps.scope, ps.propagate
    state.current, ps.state, ps.scope, ps.propagate = scope, state, scope, True
    try:
        yield
    finally:
        state.current, ps.state, ps.scope, ps.propagate = before


def run_in(
    ps: Session,
    script: ScriptBlock,
    scope: Scope,
    data: object = None,
    out: Callable[[Any], Any] | None = None,
) -> None:
    """Runs a block dot-sourced in a scope; a hashtable of data gives its parameters by name."""
    with standing_in(ps, script, scope):
        block = script.block
        values = entries(data)
        given = {name.lower(): value for name, value in values.items()}
        if block.parameters:
            names = [row[0].lower() for row in block.parameters]
            present = [name for name in names if name in given]
            plan = BindingPlan(len(names))
            plan.sources = [present.index(name) if name in given else None for name in names]
            set_parameters(ps, script, scope, plan, tuple(given[name] for name in present))
        if block.number:
            scope.variables.setdefault("myinvocation", _invocation(script))
        run_here(ps, script, scope, out if out is not None else ps.discard)


def setup_scope(script: ScriptBlock, scope: Scope) -> Scope:
    """Where a setup is dot-sourced: in the scope of its block, or, if it belongs to another session
    state (the setup of a file in InModuleScope, say), where that stands.
    """
    if script.state is None:
        return scope
    each: Scope | None = scope
    while each is not None and each is not script.state.root:
        each = each.parent
    return script.state.current if each is None else scope


def _invocation(script: ScriptBlock) -> Variable:
    """`$MyInvocation` of a block, which Pester calls by `&`."""

    def make() -> InvocationInfo:
        info = InvocationInfo(Function("", script))
        info.invocation_name = "&"
        return info

    return ComputedVariable("MyInvocation", make)


def run_called(
    ps: Session,
    script: ScriptBlock,
    scope: Scope,
    data: object,
    arguments: list[Any],
    out: Callable[[Any], Any],
) -> None:
    """Calls a block within a scope whose variables are the data; its parameters get them by name,
    and the arguments by position.
    """
    values = entries(data)
    for name, value in values.items():
        scope.variables[name.lower()] = Variable(name, value)
    if not arguments and not script.block.parameters:
        run_in(ps, script, scope, None, out)
        return
    function = Function("", script)
    named = {row[0].lower() for row in script.block.parameters}
    given = {name: value for name, value in values.items() if name.lower() in named}
    with standing_in(ps, script, scope):
        site, bound = site_for(function, given, tuple(arguments))
        drive(ps, out, NO_INPUT, [function.stage(ps, scope, site, bound)])


def entries(data: Any) -> dict[str, Any]:
    """The named values of a case; none for a case that is a single value."""
    if data is None or not (isinstance(data, dict) or is_dictionary(data)):
        return {}
    return {str(key): value for key, value in data.items()}


def set_data(scope: Scope, data: Any) -> None:
    """The values of a case as variables: by their names, and as `$_`."""
    if data is None:
        return
    scope.local("_", "_").value = data
    for name, value in entries(data).items():
        scope.variables[name.lower()] = Variable(name, value)
