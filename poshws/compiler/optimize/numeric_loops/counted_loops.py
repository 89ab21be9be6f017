"""Emits counted loops as Python loops over ranges.

turns = range(n_0, n_1)              # or induction_values(…), where the ends may be doubles
for part in chunks(turns):           # short ranges, with a safepoint between them
    if ps.pending: n_0 = part[0]; break
    for n_0 in part: BODY
    else: continue
    break
else:
    if turns: n_0 = n_0 + 1          # where the condition would have failed
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from poshws.compiler.analysis.numeric_nodes import LOOPS
from poshws.compiler.analysis.value_ranges import interval_of
from poshws.compiler.codegen.templates import call, constant, name, statements, template
from poshws.compiler.optimize import numeric_operators
from poshws.compiler.optimize.numeric_loops import versioning

_SHORT_TRIP_COUNT = 64
"""Turns after which nothing that waits has to be looked at."""

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.compiler.analysis.value_ranges import Interval
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.compiler.optimize.numeric_loops.induction import InductionVariable
    from poshws.syntax.ast.statements import ForStatement


def write(block: BlockCompiler, node: ForStatement, body: Callable[[bool], list[ast.stmt]]) -> bool:
    """Writes a `for` that counts, if it is one; `body` gives the statements of its body, with a
    safepoint or without.
    """
    loop = block.numeric_loop
    turns = None if loop is None else loop.turns(node)
    if loop is None or turns is None:
        return False
    variable = turns.variable
    before = loop.intervals[variable]
    local = loop.locals[variable]
    is_outer = len(loop.levels) == 1
    start = turns.outer_start() if is_outer else turns.inner_start(loop.all_intervals())
    all_turns = block.temporary("turns")
    fact = turns.fact(start, loop.all_intervals(), loop.plan.limits)
    source, step = _source(block, turns, local, start, fact)
    block.add(ast.Assign([ast.Name(all_turns, ast.Store())], source))
    loop.intervals[variable] = fact
    has_loops = any(each.kind in LOOPS for each in node.body.descendants())
    is_short = _is_short(turns, start)
    inner = body(has_loops and not is_short)
    loop.intervals[variable] = before
    # Where no turn was made the variable has not moved.
    over = template("add(N_, STEP)")(local, step)
    done = statements("if T_: N_ = OVER")(all_turns, local, over) + versioning.ended(block)
    target = ast.Name(local, ast.Store())
    if has_loops or is_short:
        block.add(ast.For(target, name(all_turns), inner, done))
        return True
    part = block.temporary("part")
    short = ast.For(target, name(part), inner, [ast.Continue()])
    if is_outer:
        check = statements("if ps.pending:\n    N_ = P_[0]\n    break")(local, part)
    else:
        check = versioning.safepoint(block)
    parts = call("chunks", name(all_turns))
    block.add(ast.For(ast.Name(part, ast.Store()), parts, [*check, short, ast.Break()], done))
    return True


def _is_short(turns: InductionVariable, start: Interval) -> bool:
    """Whether there are so few turns that nothing has to be looked at meanwhile."""
    limit = interval_of(turns.limit, {})
    if limit is None or limit.kind != "int" or type(turns.step) is not int:
        return False
    return (
        start.kind == "int"
        and abs(limit.high - start.low) <= _SHORT_TRIP_COUNT
        and start.low == start.high
    )


def _source(
    block: BlockCompiler, turns: InductionVariable, local: str, start: Interval, fact: Interval
) -> tuple[ast.expr, ast.expr]:
    """The values that the variable takes, and what is added to it each time."""
    limit = block.expression(turns.limit)
    step: ast.expr = constant(turns.step)
    if type(turns.step) is not int:
        step = block.expression(turns.step)
    is_int = fact.kind == start.kind == numeric_operators.interval_of(limit).kind == "int"
    if not is_int or type(turns.step) is not int:
        return call("induction_values", name(local), limit, step, constant(turns.operator)), step
    if "=" in turns.operator:
        limit = template("A + N")(limit, constant(1 if turns.is_upward else -1))
    arguments = [name(local), limit] + ([step] if turns.step != 1 else [])
    return call("range", *arguments), step
