"""Calls of functions, and of script blocks by `&` and `.`, without a command and a pipeline.

What a call site does with a block, which argument is whose, is found once and kept with the site.
All that is rare goes the way of functions: attributes, `$MyInvocation` and its like, `clean`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.compiler.codegen.unit import ARGS, BOUND_PARAMETERS, DYNAMIC, INPUT, MY_INVOCATION
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.current_session import RUNNING, current_session
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import ParameterBindingException
from poshws.corelib.system.switch_parameter import SwitchParameter
from poshws.runtime.commands.binding_plans import TRUE, plan_binding
from poshws.runtime.commands.functions import Function
from poshws.runtime.commands.parameter_variables import (
    UnfilledSlot,
    array_as_is,
    rows_of,
    set_default,
    set_parameter,
)
from poshws.runtime.commands.simple_binding import bind_simple, placed, set_automatic
from poshws.runtime.commands.simple_stage import own_cells, take_over
from poshws.runtime.execution.block_parts import run_parts
from poshws.runtime.execution.control_flow import ReturnSignal
from poshws.runtime.execution.scriptblock import MISSING, ScriptBlock, value_of_block
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import ComputedVariable, GuardedVariable, Variable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from poshws.runtime.commands.binding_plans import BindingPlan
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.commands.parameter_variables import Row
    from poshws.runtime.execution.units import Block
    from poshws.runtime.session.session import Session

_ASKS_MORE = BOUND_PARAMETERS | MY_INVOCATION | INPUT | DYNAMIC
_MOST_PLANS = 20

REFUSED: Any = object()
"""Said of a block that must be called as a command."""


class BlockPlan:
    """How one call site calls one block: `bound` are (parameter, index of its value), `fixed` those
    with a value that is the same in each call, `late` the parameters without a value, `rest` the
    indices of what goes to `$args`.
    """

    __slots__ = ("asks_more", "bound", "fixed", "given", "known", "late", "rest")

    def __init__(self, known: BindingPlan, asks_more: bool) -> None:
        self.known = known
        # Whether the block reads $PSBoundParameters and the like.
        self.asks_more = asks_more
        # All with a value, in their order.
        self.given: list[Row] = []
        self.bound: list[tuple[Row, int]] = []
        self.fixed: list[tuple[Row, Any]] = []
        self.late: list[Row] = []
        self.rest: list[int] = []


def run_block(
    ps: Session,
    out: Callable[[object], object] | None,
    site: CallSite,
    values: tuple[object, ...],
    script: ScriptBlock,
    function: Function | None = None,
) -> object:
    """`& $block …` and `. $block …` alone, or the call of a function; REFUSED where the block must
    be called as a command. Without `out` it gives what the block writes as a value.
    """
    block = script.block
    plan = site.block_plans.get(block)
    if plan is None:
        plan = _plan_at(ps, site, script, 1 if site.name is None else 0)
    if plan is False:
        return REFUSED
    if ps.pending:
        ps.safepoint()
    state = script.state if script.state is not None else ps.state
    before, state_before = state.current, ps.state
    cells = None
    if site.operator == "Dot":
        scope = before
        if block.parameters:
            cells = own_cells(script, scope)
    else:
        scope = Scope(before)
        scope.block = block
    state.current = ps.scope = scope
    ps.state = state
    ps.depth += 1
    try:
        if ps.depth > ps.depth_limit:
            ps.call_depth_overflow()
        _bind(ps, script, scope, plan, site, values, function)
        if cells:
            take_over(scope, cells)
        if out is not None:
            run_parts(ps, block, scope, out)
        result = _value(ps, block, scope) if out is None else None
    finally:
        ps.depth -= 1
        state.current = before
        ps.state = state_before
        ps.scope = state_before.current
    # What failed inside is the block's own matter.
    ps.success = True
    return result


def _value(ps: Session, block: Block, scope: Scope) -> Any:
    """What the block writes as a value."""
    if block.value is None:
        items: list[Any] = []
        run_parts(ps, block, scope, items.append)
        return items[0] if len(items) == 1 else items if items else AUTOMATION_NULL
    try:
        return block.value(ps, scope)
    except ReturnSignal:
        return AUTOMATION_NULL
    except NetException as error:
        ps.ended(error, is_script=True)
        raise


def _bind(
    ps: Session,
    script: ScriptBlock,
    scope: Scope,
    plan: BlockPlan,
    site: CallSite,
    values: tuple[object, ...],
    function: Function | None,
) -> None:
    """Makes the variables of the parameters, and `$args`."""
    variables = scope.variables
    for row, source in plan.bound:
        value = values[source]
        if row.is_free:
            variables[row.key] = Variable(row.name, None if value is AUTOMATION_NULL else value)
        elif row.is_typed and type(value) is row.python:
            variable = variables[row.key] = Variable(row.name, value)
            if row.constraints:
                variable.attributes = row.constraints
                variable.__class__ = GuardedVariable
        elif row.is_typed and row.element is not None and (made := array_as_is(row, value)):
            set_parameter(scope, row, made)
        else:
            # A value to convert, or one that does not fit.
            bind_simple(ps, script, scope, site, values, function or _function_of(script))
            return
    for row, value in plan.fixed:
        set_parameter(scope, row, value)
    if plan.late and plan.asks_more:
        # What default values see.
        command = function or _function_of(script)
        variables["myinvocation"] = ComputedVariable(
            "MyInvocation", lambda: ps.invocation_of(site, command, {}, [])
        )
    try:
        for row in plan.late:
            set_default(ps, script, scope, row)
    except (ParameterBindingException, UnfilledSlot) as error:
        raise placed(error, function or _function_of(script), site, plan.known) from error
    rest: list[Any] = []
    for index in plan.rest:
        rest.append(None if values[index] is AUTOMATION_NULL else values[index])
    if plan.asks_more:
        command = function or _function_of(script)
        given = {row.name: variables[row.key].value for row in plan.given}
        set_automatic(ps, script, scope, rest, given, site, command)
    else:
        variables["args"] = Variable("args", rest)


def _function_of(script: ScriptBlock) -> Function:
    """What errors of binding name as the command."""
    return Function(script.title if script.title != "<ScriptBlock>" else "", script)


def _plan_at(ps: Session, site: CallSite, script: ScriptBlock, first: int) -> Any:
    """Finds how the call site calls the block; False where that takes more than values in order."""
    block = script.block
    plan: Any = False
    # What a block is called with is more than this tells.
    asks_more = bool(block.flags & _ASKS_MORE)
    if not (site.redirections or site.has_splat or _is_rare(block) or asks_more and first):
        caller = ps.scope
        if script.state is not None and script.state is not ps.state:
            # The types of parameters are those that the block's own module sees.
            ps.scope = script.state.current
        try:
            plan = _block_plan(ps, script, plan_binding(ps, block, site.elements, first))
        except ParameterBindingException:
            pass  # it comes up again where the whole call is bound, which knows the command
        finally:
            ps.scope = caller
    if len(site.block_plans) >= _MOST_PLANS:
        site.block_plans.clear()
    site.block_plans[block] = plan
    return plan


def _is_rare(block: Block) -> bool:
    """Whether a call has more to do than to bind parameters and run the parts."""
    if block.advanced or block.clean is not None:
        return True
    return block.kind == "script" and block.unit.file is not None


def _block_plan(ps: Session, script: ScriptBlock, known: BindingPlan) -> object:
    plan = BlockPlan(known, bool(script.block.flags & _ASKS_MORE))
    for row, source in zip(
        rows_of(ps, script.block, ps.scope).values(), known.sources, strict=True
    ):
        if source is None:
            plan.late.append(row)
            continue
        plan.given.append(row)
        if type(source) is int:
            plan.bound.append((row, source))
        elif source is TRUE and row.is_typed and row.python is SwitchParameter:
            plan.fixed.append((row, SwitchParameter(True)))
        else:
            return False
    if any(text is not None or index is None for index, text in known.rest):
        return False
    plan.rest = [index for index, _ in known.rest if index is not None]
    return plan


def value_of_call(script: ScriptBlock, this: object, arguments: Sequence[object]) -> object:
    """What a block gives that is called as a method or a delegate: an object, a list, or nothing;
    `$this` is set where there is one.
    """
    ps = RUNNING[-1] if RUNNING else current_session()
    block = script.block
    rows = block.value_rows
    if rows is None:
        rows = _value_rows(block)
    scope = None if rows is False else _filled_scope(ps, script, rows, this, arguments)
    if scope is None:
        return value_of_block(ps, script, arguments, this=MISSING if this is None else this)
    state = script.state if script.state is not None else ps.state
    before, state_before, success = state.current, ps.state, ps.success
    state.current = ps.scope = scope
    ps.state = state
    items: list[Any] = []
    try:
        if block.value is not None:
            return block.value(ps, scope)
        if block.begin is not None:
            block.begin(ps, scope, items.append)
        if block.process is not None:
            block.process(ps, scope, items.append)
        if block.end is not None:
            block.end(ps, scope, items.append)
    except ReturnSignal:
        pass
    finally:
        state.current = before
        ps.state, ps.scope = state_before, state_before.current
        ps.success = success  # whoever calls the block has not failed for that
    return AUTOMATION_NULL if not items else items[0] if len(items) == 1 else items


def _value_rows(block: Block) -> object:
    """The parameters of a block that a call only has to put values into: key, name, class of a
    value that is taken as it is (None: any), and the row; False where a call has to do more.
    """
    asks_more = block.flags & (BOUND_PARAMETERS | ARGS | DYNAMIC)
    if asks_more or block.advanced or block.kind == "script":
        block.value_rows = False
        return False
    rows = block.variable_rows if block.parameters else {}
    if rows is None:
        # The first call finds what they are, in the block's own scope.
        return False
    if any(not (row.is_free or row.is_typed) for row in rows.values()):
        block.value_rows = False
        return False
    block.value_rows = tuple(
        [(row.key, row.name, None if row.is_free else row.python, row) for row in rows.values()]
    )
    return block.value_rows


def _filled_scope(
    ps: Session, script: ScriptBlock, rows: Any, this: object, arguments: Sequence[object]
) -> Scope | None:
    """The scope of a call with a value for each parameter; None where one is missing or has to be
    converted.
    """
    if len(arguments) < len(rows):
        return None
    scope = Scope((script.state if script.state is not None else ps.state).current)
    scope.block = script.block
    variables = scope.variables
    if this is not None:
        variables["this"] = Variable("this", this)
    place = 0
    for key, name, python, row in rows:
        value = arguments[place]
        place += 1
        if python is None:
            variables[key] = Variable(name, None if value is AUTOMATION_NULL else value)
        elif type(value) is python:
            set_parameter(scope, row, value)
        else:
            return None
    variables["args"] = Variable("args", list(arguments[place:]))
    return scope
