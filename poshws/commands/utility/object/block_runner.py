"""Runs a scriptblock once per object, in the caller's scope, with the object as `$_`.

ForEach-Object and Where-Object do so. What is the same for every object is found out once: the
compiled functions of the block, the scope and the cell of `$_`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding import Session
from poshws.compiler.codegen.unit import INPUT
from poshws.corelib.exceptions.dotnet import NetException
from poshws.runtime.execution.control_flow import ReturnSignal
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import Sink


class BlockRunner:
    """One scriptblock in the scope that was current when the runner was made.

    stage: the cmdlet that runs it; errors that end the block are the cmdlet's.
    """

    __slots__ = (
        "_cell",
        "_functions",
        "_needs_input",
        "_scope",
        "_script",
        "_session",
        "_stage",
        "_state",
    )

    def __init__(self, session: Session, script: ScriptBlock, stage: Any) -> None:
        block = script.block
        self._session = session
        self._script = script
        self._stage = stage
        self._state = session.state if script.state is None else script.state
        self._scope = self._state.current
        self._functions = tuple(
            each for each in (block.begin, block.process, block.end) if each is not None
        )
        self._cell: Variable = self._scope.local("_", "_")
        self._needs_input = bool(block.flags & INPUT)

    def run(self, item: object, out: Sink) -> None:
        """Runs the block with an object as `$_`; what it writes goes to `out`."""
        session, scope = self._session, self._scope
        if session.scope is not scope or self._needs_input:
            self._run_elsewhere(item, out)
            return
        cell = self._cell
        before, success = cell.value, session.success
        cell.value = item
        try:
            for function in self._functions:
                function(session, scope, out)
        except ReturnSignal:
            return
        except NetException as error:
            raise self._own(error)  # noqa: B904  it is the same exception
        finally:
            cell.value = before
            session.success = success  # what fails inside is no failure of this command

    def run_without_object(self, out: Sink) -> None:
        """Runs the block with `$_` as it is: begin and end blocks."""
        self._run_elsewhere(None, out, sets_item=False)

    def _run_elsewhere(self, item: object, out: Sink, *, sets_item: bool = True) -> None:
        """The same from another scope: whoever pushed the object runs in one of its own."""
        session, scope, state = self._session, self._scope, self._state
        outer_scope, outer_state, outer_current = session.scope, session.state, state.current
        session.scope, session.state, state.current = scope, state, scope
        cell = self._cell
        before, success = cell.value, session.success
        if sets_item:
            cell.value = item
        if self._needs_input:
            scope.variables["input"] = Variable("input", [item] if sets_item else [])
        try:
            for function in self._functions:
                function(session, scope, out)
        except ReturnSignal:
            return
        except NetException as error:
            raise self._own(error)  # noqa: B904  it is the same exception
        finally:
            cell.value, session.success = before, success
            session.scope, session.state, state.current = outer_scope, outer_state, outer_current

    def _own(self, error: NetException) -> BaseException:
        from poshws.runtime.errors.cmdlet_errors import error_of_cmdlet  # deferred

        return error_of_cmdlet(self._stage, error)


def output_for(session: Session, script: ScriptBlock, item: object) -> list[object]:
    """What a block writes with an object as `$_`, in a scope of its own: a calculated property."""
    block = script.block
    if block.parameters or not block.plain or block.advanced or block.flags & INPUT:
        return session.invoke(script, dollar_under=item)
    if session.pending:  # the block may be too small to look itself
        session.safepoint()
    state = session.state if script.state is None else script.state
    outer_state, outer_scope, outer_current = session.state, session.scope, state.current
    scope = Scope(outer_current)
    scope.block = block
    scope.variables["_"] = Variable("_", item)
    session.state, session.scope, state.current = state, scope, scope
    output: list[object] = []
    success = session.success
    try:
        for function in (block.begin, block.process, block.end):
            if function is not None:
                function(session, scope, output.append)
    except ReturnSignal:
        return output
    finally:
        session.state, session.scope, state.current = outer_state, outer_scope, outer_current
        session.success = success
    return output
