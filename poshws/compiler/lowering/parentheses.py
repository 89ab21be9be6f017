"""Emitters of `( )`, `$( )` and `@( )`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.codegen.templates import call, constant, known_type, name, typed
from poshws.compiler.lowering.pipelines import collected, collected_list, is_silent
from poshws.compiler.lowering.statement_blocks import statement_block

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast.base import Node


def paren_expression(block: BlockCompiler, node: nodes.ParenExpression) -> ast.expr:
    """`( )`"""
    inner: Any = node.pipeline
    if inner.kind == "Pipeline" and len(inner.pipeline_elements) == 1:
        element = inner.pipeline_elements[0]
        if (
            element.kind == "CommandExpression"
            and not element.redirections
            and not inner.background
        ):
            return block.expression(element.expression)
    return block.expression_of(inner)


def sub_expression(block: BlockCompiler, node: nodes.SubExpression) -> ast.expr:
    """`$( )`: one value, a list, or nothing."""
    inside: list[Any] = node.sub_expression.statements
    if not inside:
        return constant(None)
    value = _sub_expression(block, node, inside)
    block.moved_to(last_run(inside))
    return value


def last_run(statements: list[Any]) -> Any:
    """What runs last, as far as the text tells: in an `if` that of its first branch; a `foreach`
    ends with its variable, other loops with their condition.
    """
    last = statements[-1]
    if last.kind == "IfStatement":
        condition, body = last.clauses[0]
        return last_run(body.statements) if body.statements else condition
    if last.kind == "ForEachStatement":
        return last.variable
    if last.kind in ("WhileStatement", "ForStatement"):
        return last.condition or last
    return last


def _sub_expression(block: BlockCompiler, node: nodes.SubExpression, inside: list[Any]) -> ast.expr:
    elements: list[Any] = inside[0].pipeline_elements if inside[0].kind == "Pipeline" else []
    is_value = len(elements) == 1 and elements[0].kind == "CommandExpression"
    is_increment = is_value and is_silent(elements[0].expression)
    if len(inside) == 1 and elements and not is_increment and not node.sub_expression.traps:
        if is_value and _never_fails(elements[0]):
            value = block.expression(elements[0].expression)
            return value if known_type(value) else call("enumerated_value", value)
        if block.in_try and not block.traps:
            with block.at(inside[0]):
                value = block.expression_of(inside[0])
                if not hasattr(value, "lineno"):
                    value.lineno = block.position  # what fails is shown where it stands
            return call("enumerated_value", value) if is_value else value
        return _guarded_value(block, inside[0], is_value)
    return collected(block, lambda target: statement_block(block, node.sub_expression, target))


def _never_fails(element: Any) -> bool:
    """Whether an expression inside `$( )` is a constant or a variable, which need no guard."""
    kinds = ("VariableExpression", "ConstantExpression", "StringConstantExpression")
    return not element.redirections and element.expression.kind in kinds


def _guarded_value(block: BlockCompiler, statement: Node, is_value: bool) -> ast.expr:
    """The value of the one statement of a `$( )`: when it fails, that is reported there and what
    stands around goes on without a value.
    """
    values: list[ast.expr] = []

    def give() -> None:
        value = block.expression_of(statement)
        values.append(value)
        if is_value and known_type(value) not in ("str", "int", "bool", "float"):
            value = call("enumerated_value", value)
        block.add(ast.Return(value))

    def body() -> None:
        with block.at(statement):
            block.add(block.guarded(block.block(give)))
            block.add(ast.Return(name("AUTOMATION_NULL")))

    function = block.nested_function([], body)
    if is_value:
        block.inner_values[function] = values[0]
    return ast.Call(name(function), [], [])


def array_expression(block: BlockCompiler, node: nodes.ArrayExpression) -> ast.expr:
    """`@( )`: always a list."""
    inside: list[Any] = node.sub_expression.statements
    if not inside:
        return typed(ast.List([], ast.Load()), "list")
    if len(inside) == 1 and inside[0].kind == "Pipeline" and not node.sub_expression.traps:
        elements = inside[0].pipeline_elements
        if (
            len(elements) == 1
            and elements[0].kind == "CommandExpression"
            and not elements[0].redirections
            and not is_silent(elements[0].expression)
        ):
            value = block.expression(elements[0].expression)
            if known_type(value) == "list" and elements[0].expression.kind == "ArrayLiteral":
                return value
            return typed(call("as_list", value), "list")
    value = collected_list(
        block, lambda target: statement_block(block, node.sub_expression, target)
    )
    block.moved_to(last_run(inside))
    return typed(value, "list")
