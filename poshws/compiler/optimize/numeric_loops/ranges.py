"""Writes loops that count as Python loops over ranges.

turns = range(n_0, n_1)                         # or counting(…), where the ends may be doubles
for part in parts(turns):                       # short ranges, so that what waits is seen
    if ps.pending: n_0 = part[0]; break
    for n_0 in part: BODY
    else: continue
    break
else:
    if turns: n_0 = n_0 + 1                     # where the condition would have failed
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.numeric_nodes import LOOPS
from poshws.compiler.analysis.value_ranges import fact_of
from poshws.compiler.codegen.templates import call, constant, name, statements, template
from poshws.compiler.optimize import numeric_operators
from poshws.compiler.optimize.numeric_loops import loops

_FEW = 64
"""Turns after which nothing that waits has to be looked at."""

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.compiler.analysis.value_ranges import Fact
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.compiler.optimize.numeric_loops.counting import Turns


def write(block: BlockCompiler, node: Any, body: Callable[[bool], list[ast.stmt]]) -> bool:
    """Writes a `for` that counts, if it is one; `body` gives the statements of its body, with a
    safepoint or without.
    """
    loop = block.number_loop
    turns = None if loop is None else loop.turns(node)
    if loop is None or turns is None:
        return False
    variable = turns.variable
    before = loop.known[variable]
    local = loop.locals[variable]
    is_outer = len(loop.levels) == 1
    start = turns.outer_start() if is_outer else turns.inner_start(loop.all_known())
    all_turns = block.temporary("turns")
    fact = turns.fact(start, loop.all_known(), loop.plan.limits)
    source, step = _source(block, turns, local, start, fact)
    block.add(ast.Assign([ast.Name(all_turns, ast.Store())], source))
    loop.known[variable] = fact
    has_loops = any(each.kind in LOOPS for each in node.body.descendants())
    is_short = _is_short(turns, start)
    inner = body(has_loops and not is_short)
    loop.known[variable] = before
    # Where no turn was made the variable has not moved.
    over = template("add(N_, STEP)")(local, step)
    done = statements("if T_: N_ = OVER")(all_turns, local, over) + loops.ended(block)
    target = ast.Name(local, ast.Store())
    if has_loops or is_short:
        block.add(ast.For(target, name(all_turns), inner, done))
        return True
    part = block.temporary("part")
    short = ast.For(target, name(part), inner, [ast.Continue()])
    if is_outer:
        check = statements("if ps.pending:\n    N_ = P_[0]\n    break")(local, part)
    else:
        check = loops.safepoint(block)
    parts = call("parts", name(all_turns))
    block.add(ast.For(ast.Name(part, ast.Store()), parts, [*check, short, ast.Break()], done))
    return True


def _is_short(turns: Turns, start: Fact) -> bool:
    """Whether there are so few turns that nothing has to be looked at meanwhile."""
    limit = fact_of(turns.limit, {})
    if limit is None or limit.kind != "int" or type(turns.step) is not int:
        return False
    return start.kind == "int" and abs(limit.high - start.low) <= _FEW and start.low == start.high


def _source(
    block: BlockCompiler, turns: Turns, local: str, start: Fact, fact: Fact
) -> tuple[ast.expr, ast.expr]:
    """The values that the variable takes, and what is added to it each time."""
    limit = block.expression(turns.limit)
    step: ast.expr = constant(turns.step)
    if type(turns.step) is not int:
        step = block.expression(turns.step)
    is_int = fact.kind == start.kind == numeric_operators.fact_of(limit).kind == "int"
    if not is_int or type(turns.step) is not int:
        return call("counting", name(local), limit, step, constant(turns.operator)), step
    if "=" in turns.operator:
        limit = template("A + N")(limit, constant(1 if turns.is_upward else -1))
    arguments = [name(local), limit] + ([step] if turns.step != 1 else [])
    return call("range", *arguments), step
