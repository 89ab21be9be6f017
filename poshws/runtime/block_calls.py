"""Calls of script blocks, by `&` and `.` and from Python, without a command and a pipeline.

What a call site does with a block, which argument is whose, is found once and kept with the site.
All that is rare goes the way of functions: attributes, `$MyInvocation` and its like, `clean`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.compiler.unit import BOUND_PARAMETERS, DYNAMIC, INPUT, MY_INVOCATION
from poshws.runtime.flow import ReturnSignal
from poshws.runtime.functions import Function, bind_simple
from poshws.runtime.parameter_variables import rows_of, set_default, set_parameter
from poshws.runtime.scopes import Scope
from poshws.runtime.scriptblock import ScriptBlock
from poshws.runtime.simple_plans import plan_simple
from poshws.runtime.variables import Variable
from poshws.values.exceptions import NetException
from poshws.values.nothing import NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.runtime.session import Session
    from poshws.runtime.simple_plans import SimplePlan
    from poshws.runtime.sites import CallSite
    from poshws.runtime.units import Block

_ASKS_MORE = BOUND_PARAMETERS | MY_INVOCATION | INPUT | DYNAMIC
_MOST_PLANS = 20


class BlockPlan:
    """How one site calls one block: `bound` are (parameter, index of its value), `late` the
    parameters without a value, `rest` the indices of what goes to `$args`.
    """

    __slots__ = ("bound", "late", "rest")

    def __init__(self, bound: list[tuple[Any, int]], late: list[Any], rest: list[int]) -> None:
        self.bound = bound
        self.late = late
        self.rest = rest


def run_block(
    ps: Session, out: Callable[[Any], Any], site: CallSite, values: tuple[Any, ...]
) -> bool:
    """`& $block …` and `. $block …` alone; False where it must be called as a command."""
    script: ScriptBlock = values[0]
    block = script.block
    plan = site.block_plans.get(block)
    if plan is None:
        plan = _plan_at(ps, site, script)
    if plan is False:
        return False
    if ps.pending:
        ps.safepoint()
    state = script.state if script.state is not None else ps.state
    before, state_before = state.current, ps.state
    if site.operator == "Dot":
        scope = before
    else:
        scope = Scope(before)
        scope.block = block
    state.current = ps.scope = scope
    ps.state = state
    ps.depth += 1
    try:
        if ps.depth > ps.depth_limit:
            ps.call_depth_overflow()
        _bind(ps, script, scope, plan, site, values)
        if block.begin is not None:
            block.begin(ps, scope, out)
        if block.process is not None:
            block.process(ps, scope, out)
        if block.end is not None:
            block.end(ps, scope, out)
    except ReturnSignal:
        pass
    except NetException as error:
        ps.ended(error, is_script=True)
        raise
    finally:
        ps.depth -= 1
        state.current = before
        ps.state = state_before
        ps.scope = state_before.current
    # What failed inside is the block's own matter.
    ps.success = True
    return True


def _bind(
    ps: Session,
    script: ScriptBlock,
    scope: Scope,
    plan: BlockPlan,
    site: CallSite,
    values: tuple[Any, ...],
) -> None:
    """Makes the variables of the parameters, and `$args`."""
    variables = scope.variables
    for row, source in plan.bound:
        value = values[source]
        if row.is_free:
            variables[row.key] = Variable(row.name, None if value is NOTHING else value)
        elif row.is_typed and type(value) is row.kind.python:
            set_parameter(scope, row, value)
        else:
            # A value to convert, or one that does not fit.
            name = script.title if script.title != "<ScriptBlock>" else ""
            bind_simple(ps, script, scope, site, values, Function(name, script))
            return
    for row in plan.late:
        set_default(ps, script, scope, row)
    rest = [None if values[index] is NOTHING else values[index] for index in plan.rest]
    variables["args"] = Variable("args", rest)


def _plan_at(ps: Session, site: CallSite, script: ScriptBlock) -> Any:
    """Finds how the site calls the block; False where that takes more than values in order."""
    block = script.block
    plan: Any = False
    if not (site.redirections or site.has_splat or _asks_more(block)):
        known = plan_simple(ps, block, site.elements, 1)
        plan = _block_plan(ps, script, known)
    if len(site.block_plans) >= _MOST_PLANS:
        site.block_plans.clear()
    site.block_plans[block] = plan
    return plan


def _asks_more(block: Block) -> bool:
    """Whether a call has more to provide than parameters and `$args`."""
    if block.advanced or block.clean is not None or block.flags & _ASKS_MORE:
        return True
    return block.kind == "script" and block.unit.file is not None


def _block_plan(ps: Session, script: ScriptBlock, known: SimplePlan) -> Any:
    rows = list(rows_of(ps, script.block, ps.scope).values())
    bound, late = [], []
    for row, source in zip(rows, known.sources, strict=True):
        if source is None:
            late.append(row)
        elif type(source) is int:
            bound.append((row, source))
        else:
            return False
    if any(text is not None or index is None for index, text in known.rest):
        return False
    return BlockPlan(bound, late, [index for index, _ in known.rest if index is not None])
