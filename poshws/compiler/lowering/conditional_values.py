"""`if (…) { value } else { other }` as a value: a Python local that each branch sets.

r1 = AUTOMATION_NULL
if test: r1 = value                             # what a pipeline would make of it
else: r1 = other
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.definite_assignment import branch
from poshws.compiler.analysis.numeric_nodes import branch_values
from poshws.compiler.codegen.templates import call, known_type, name, statements, typed
from poshws.compiler.optimize.numeric_loops import elements

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax.ast.base import Node

_SINGLE = frozenset(("str", "int", "float", "number", "bool", "hashtable"))


def chosen(block: BlockCompiler, node: Any) -> ast.expr | None:
    """Writes an `if` whose branches hold one expression each, and gives its value; None for any
    other statement.
    """
    values = branch_values(node)
    if values is None:
        return None
    writer = _Choice(block, node, values)
    block.add(*statements("R_ = AUTOMATION_NULL")(writer.result))
    writer.write(0)
    result = name(writer.result)
    kind = writer.kinds.pop() if len(writer.kinds) == 1 else None
    # An error in a branch leaves it without a value, unless it leaves what is around, too.
    is_given = kind is not None and node.else_clause is not None and writer.never_fails
    return typed(result, kind) if is_given and kind is not None else result


class _Choice:
    def __init__(self, block: BlockCompiler, node: Any, values: list[Any]) -> None:
        self.block = block
        self.node = node
        self.values = values
        self.result = block.temporary("chosen")
        self.kinds: set[str | None] = set()
        self.never_fails = True

    def write(self, index: int) -> None:
        """The clause of that number and those after it."""
        block, node = self.block, self.node
        if index == len(node.clauses):
            if node.else_clause is not None:
                self._value(self.values[index], node.else_clause.statements[0])
            return
        condition, body = node.clauses[index]
        with block.at(condition):
            test = elements.condition(block, condition)
            with branch(block):
                then = block.block(lambda: self._value(self.values[index], body.statements[0]))
            with branch(block), block.into([]) as rest:
                self.write(index + 1)
            block.add(ast.If(test, then, rest))

    def _value(self, node: Node, statement: Node) -> None:
        block = self.block
        with block.at(statement):
            with block.into([]) as body:
                value = block.expression(node)
                kind = known_type(value)
                if isinstance(value, ast.Constant) and value.value is not None:
                    kind = type(value.value).__name__
                self.kinds.add(kind)
                is_single = kind in _SINGLE or isinstance(value, ast.Constant)
                given = value if is_single else call("written", value)
                block.add(ast.Assign([ast.Name(self.result, ast.Store())], given))
                if block.tracks_success:
                    block.add(*block.unit.success_status.after(statement))
            if isinstance(value, ast.Constant) or _is_left(block):
                block.body.extend(body)
            else:
                self.never_fails = False
                block.add(block.guarded(body))


def _is_left(block: BlockCompiler) -> bool:
    """Whether an error leaves the whole statement: nothing reports it before."""
    loop = block.numeric_loop
    if loop is not None and loop.is_unchecked:
        return True
    return block.in_try and not block.traps
