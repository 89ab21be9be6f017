"""`$x += value` in numeric loops where it may be no number: doubles are added inline, strings and
arrays grow in place while the loop's local has the only reference.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.special_variables import variable_name
from poshws.compiler.analysis.value_ranges import HIGHEST, LOWEST
from poshws.compiler.codegen.templates import known_type, name, statements, template
from poshws.compiler.optimize.numeric_operators import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.compiler.codegen.block import BlockCompiler

_SUM = f"""
V_ = VALUE
if type(N_) is type(V_) is int and {LOWEST} <= (R_ := N_ + V_) <= {HIGHEST}: N_ = R_
elif type(N_) is type(V_) is float: N_ = N_ + V_
elif type(N_) is str: N_ += V_ if type(V_) is str else to_string(V_)
else: N_ = add_to_local(OLD, V_)
"""


def grows(block: BlockCompiler, target: Any, own: Callable[..., ast.expr], value: ast.expr) -> bool:
    """Writes `$x += value` of a variable that such a loop holds; False if it is none."""
    loop = block.numeric_loop
    path = target.variable_path if target.kind == "VariableExpression" else None
    if loop is None or path is None or path.drive_name is not None or path.scope is not None:
        return False
    variable = variable_name(path).lower()
    if variable in loop.intervals or variable not in loop.cells or block.is_scopeless:
        return False
    if variable in loop.plan.declared:
        return False
    new, result, local = block.temporary("new"), block.temporary(), loop.locals[variable]
    old = own(block, target)
    if isinstance(old, ast.IfExp):
        # What is further out is asked for first, and without a reference to what grows.
        outer = block.temporary("outer")
        first = statements("O_ = OUTER if N_ is UNSET else None")
        block.add(*first(outer, old.orelse, local))
        old = template("O_ if N_ is UNSET else N_")(outer, local)
    block.add(*statements(_SUM)(new, value, local, result, old))
    return True


def mixed(
    block: BlockCompiler, python: str, function: str, left: ast.expr, right: ast.expr
) -> ast.expr:
    """`+ - *` of two values in such a loop that may be ints, doubles or anything."""
    first, second, result = block.temporary(), block.temporary(), block.temporary()
    held, right_ = right, right
    if not (known_type(right) in NUMBERS and isinstance(right, ast.Constant | ast.Name)):
        held, right_ = name(second), template("(B_ := B)")(second, right)
    text = (
        f"(R_ if type(A_ := A) is type(B) is int and {LOWEST} <= (R_ := A_ {python} C) <= {HIGHEST}"
        f" else A_ {python} C if type(A_) is type(C) is float else {function}(A_, C))"
    )
    return template(text)(result, first, left, right_, held)
