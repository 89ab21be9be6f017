"""Emitters of `++` and `--`, as statements and as values."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.codegen.block import ScopeNeededError
from poshws.compiler.codegen.templates import (
    call,
    constant,
    known_type,
    name,
    statements,
    template,
    typed,
)
from poshws.compiler.lowering.assignment import change, read
from poshws.compiler.optimize.numeric_operators import NUMBERS

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes


def increment(block: BlockCompiler, node: nodes.UnaryExpression) -> ast.expr:
    """`$x++` as a value, in its place in the order of evaluation."""
    kind, child = node.token_kind, node.child
    step = 1 if "PlusPlus" in kind else -1
    postfix = kind.startswith("Postfix")
    cell = _cell_of(block, child)
    if cell is not None and block.is_scopeless:
        if block.nested or cell not in block.assigned:
            raise ScopeNeededError("a step in a function of its own, or of nothing")
        text = "(R_ := stepped(A_ := number_or_zero(R_), N), A_)[I]"
        return template(text)(cell, block.temporary(), constant(step), constant(int(postfix)))
    if cell is not None:
        function = "post_increment" if postfix else "pre_increment"
        return call(function, name(cell), block.expression(child), constant(step))

    def body() -> None:
        block.add(*statements("O_ = number_or_zero(A)")("old", read(block, child)))
        change(block, child, "Step", constant(step))
        block.add(ast.Return(name("old") if postfix else read(block, child)))

    return ast.Call(name(block.nested_function([], body)), [], [])


def increment_statement(block: BlockCompiler, node: nodes.UnaryExpression) -> None:
    """`$x++` alone: it writes nothing."""
    step = 1 if "PlusPlus" in node.token_kind else -1
    cell = _cell_of(block, node.child)
    if cell is None:
        change(block, node.child, "Step", constant(step))
        return
    bound = "T_ < 2147483647" if step == 1 else "T_ > -2147483648"
    if known_type(block.expression(node.child)) in NUMBERS:
        change(block, node.child, "Plus", typed(constant(step), "int"))
        return
    if block.is_scopeless:
        if block.nested or cell not in block.assigned:
            raise ScopeNeededError("a step in a function of its own, or of nothing")
        text = f"R_ = R_ + N if type(R_) is int and {bound} else stepped(R_, M)"
        text = text.replace("T_", "R_")
        block.add(statements(text)(cell, constant(step), constant(step))[0])
        return
    local = block.local_of(cell)
    if local is not None:
        # A numeric loop, though this is none.
        text = f"N_ = N_ + S if type(N_) is int and {bound} else stepped(A, M)".replace("T_", "N_")
        key = constant(block.numeric_loop.variable_of(cell))  # type: ignore[union-attr]
        present = block.held_or(cell, call("get", name("ps"), name("scope"), key))
        block.add(statements(text)(local, constant(step), present, constant(step))[0])
        return
    temporary = block.temporary()
    fast = statements(
        f"if type(T_ := C_.value) is int and {bound}: C_.value = T_ + N\n"
        "else: pre_increment(C_, A, M)"
    )
    old = block.expression(node.child)
    block.add(fast(temporary, cell, constant(step), old, constant(step))[0])


def _cell_of(block: BlockCompiler, node: Any) -> str | None:
    while node.kind == "ParenExpression":
        node = node.pipeline.pipeline_elements[0].expression
    if node.kind != "VariableExpression":
        return None
    path = node.variable_path
    if path.drive_name is not None or path.scope not in (None, "Local"):
        return None
    return block.cells.get(path.unqualified_path.lower())
