"""Emitters of expressions."""

from __future__ import annotations

import ast
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.definite_assignment import branch, read_assigned
from poshws.compiler.analysis.special_variables import GUARDED
from poshws.compiler.codegen.block import ScopeNeededError, as_condition
from poshws.compiler.codegen.templates import (
    call,
    constant,
    known_type,
    name,
    template,
    typed,
)
from poshws.compiler.lowering.increments import increment
from poshws.compiler.lowering.operators import (
    FUNCTIONS,
    ORDER,
    arithmetic,
    comparison,
    membership,
    operation,
)
from poshws.compiler.optimize.numeric_operators import NUMBERS

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast.expressions import Expression

AUTOMATIC = {"true": True, "false": False, "null": None}


# --- constants and variables


def constant_expression(block: BlockCompiler, node: nodes.ConstantExpression) -> ast.expr:
    """A number; what marshal cannot keep is made when the unit is loaded."""
    value = node.value
    if type(value) is int:
        return typed(constant(value), "int")
    if type(value) in (float, str, bool, type(None)):
        return typed(constant(value), "float") if type(value) is float else constant(value)
    kind = type(value).__name__
    text = (
        str(value)
        if isinstance(value, Decimal)
        else repr(value + 0)
        if isinstance(value, (int, float))
        else str(value)
    )
    inner = constant(text) if isinstance(value, Decimal) else ast.parse(text, mode="eval").body
    return block.unit.hoisted(f"{kind}({text})", call(kind, inner))


def variable_expression(block: BlockCompiler, node: nodes.VariableExpression) -> ast.expr:
    """A variable's value: its cell, or the nearest one outward."""
    path = node.variable_path
    plain = path.unqualified_path
    if path.drive_name is not None:
        return call("drive_variable", name("ps"), constant(path.drive_name), constant(plain))
    lower = plain.lower()
    if path.scope is not None:
        scope = constant(path.scope.lower())
        return call("scoped_variable", name("ps"), name("scope"), scope, constant(plain))
    if lower in AUTOMATIC:
        known = AUTOMATIC[lower]
        return typed(constant(known), "bool") if known is not None else constant(None)
    if lower == "?":
        return typed(template("ps.last_success")(), "bool")
    if lower in ("psscriptroot", "pscommandpath"):
        own = call(lower, name("unit"), name("scope"))
        if lower not in block.cells:
            return typed(own, "str")
        # The block itself assigns it.
        text = "V_ if (V_ := C_.value) is not UNSET else A"
        return template(text)(block.temporary(), block.cells[lower], own)
    if lower == "psitem":
        lower = "_"
    number = None if block.numeric_loop is None else block.numeric_loop.read(lower)
    if number is not None:
        return number
    getter = "get_in_text" if block.in_text else "get"
    cell = block.cells.get(lower)
    if cell is not None and cell in block.assigned:
        return read_assigned(block, cell)
    if block.is_scopeless:
        raise ScopeNeededError(f"${plain} may come from outside")
    if cell is not None:
        return block.held_or(cell, _looked_up(block, node, getter, lower))
    return _looked_up(block, node, getter, lower)


def _looked_up(
    block: BlockCompiler, node: nodes.VariableExpression, getter: str, lower: str
) -> ast.expr:
    """The call that looks outward; strict mode's error of a missing variable is at its name."""
    found = call(getter, name("ps"), name("scope"), constant(lower))
    found.lineno = block.unit.position(node.extent)
    return found


def using_expression(block: BlockCompiler, node: nodes.UsingExpression) -> ast.expr:
    """`$using:x`: filled in by whoever sends the block elsewhere; in `$using:x.y` that is `$x`."""
    inner: Any = node.sub_expression
    if inner.kind == "MemberExpression":
        target = type(node)(inner.expression.extent, inner.expression)
        fields = (inner.member, inner.static, inner.null_conditional)
        return block.expression(type(inner)(inner.extent, target, *fields))
    if inner.kind == "IndexExpression":
        target = type(node)(inner.target.extent, inner.target)
        whole = type(inner)(inner.extent, target, inner.index, inner.null_conditional)
        return block.expression(whole)
    return call("using", name("ps"), name("scope"), constant(inner.variable_path.user_path))


# --- operators


def binary_expression(block: BlockCompiler, node: nodes.BinaryExpression) -> ast.expr:
    """Any binary operator as a value."""
    operator = node.operator
    if operator in ("And", "Or", "Xor"):
        return condition(block, node)
    if operator == "QuestionQuestion":
        return _coalesce(block, node)
    if operator[1:] in ("in", "notin"):
        # The collection is evaluated first (ContainsOperatorCompiled with its operands turned).
        right = block.expression(node.right)
        return membership(block, operator, block.expression(node.left), right)
    left, right = block.expression(node.left), block.expression(node.right)
    if operator in FUNCTIONS:
        return arithmetic(block, operator, left, right)
    if operator[1:].lower() in ORDER and operator[0] in "IC":
        return comparison(block, operator, left, right, truth=False)
    if operator in ("Is", "IsNot") and node.right.kind == "TypeExpression":
        test = "is_instance(ps, A, B)" if operator == "Is" else "not is_instance(ps, A, B)"
        return typed(template(test)(left, right), "bool")
    return operation(block, operator, left, right)


def _lazy(block: BlockCompiler, node: Expression, as_condition_value: bool = False) -> ast.expr:
    """An operand that may not be evaluated; statements it needs must not run before."""
    with branch(block):
        return block.condition(node) if as_condition_value else block.expression(node)


def _coalesce(block: BlockCompiler, node: nodes.BinaryExpression) -> ast.expr:
    temporary = block.temporary()
    return template("T_ if not is_null(T_ := A) else B")(
        temporary, block.expression(node.left), _lazy(block, node.right)
    )


def condition(block: BlockCompiler, node: Any) -> ast.expr:
    """An expression whose truth alone is asked."""
    kind = node.kind
    if kind == "BinaryExpression":
        operator = node.operator
        if operator == "And":
            left, right = block.condition(node.left), _lazy(block, node.right, True)
            return typed(template("A and B")(left, right), "bool")
        if operator == "Or":
            left, right = block.condition(node.left), _lazy(block, node.right, True)
            return typed(template("A or B")(left, right), "bool")
        if operator == "Xor":
            left, right = block.condition(node.left), block.condition(node.right)
            return typed(template("A is not B")(left, right), "bool")
        if operator[1:].lower() in ORDER and operator[0] in "IC":
            left, right = block.expression(node.left), block.expression(node.right)
            return comparison(block, operator, left, right, truth=True)
    elif kind == "UnaryExpression" and node.token_kind in ("Not", "Exclaim"):
        return typed(template("not A")(block.condition(node.child)), "bool")
    return as_condition(block, block.expression(node))


def unary_expression(block: BlockCompiler, node: nodes.UnaryExpression) -> ast.expr:
    """`- + -not -bnot , -join -split ++ --`"""
    kind = node.token_kind
    if kind in ("Not", "Exclaim"):
        return condition(block, node)
    child: Any = node.child
    if kind == "Minus" and child.kind == "ConstantExpression" and type(child.value) is int:
        return typed(constant(-child.value), "int")
    if "PlusPlus" in kind or "MinusMinus" in kind:
        return increment(block, node)
    child = block.expression(node.child)
    if kind == "Comma":
        return typed(ast.List([call("element", child)], ast.Load()), "list")
    functions = {"Minus": "negate", "Plus": "plus", "Bnot": "bitwise_not"}
    if kind in functions:
        result = call(functions[kind], child)
        is_number = kind != "Bnot" and known_type(child) in NUMBERS
        return typed(result, "number") if is_number else result
    if kind == "Join":
        return call("join_all", name("ps"), child)
    return call("split_all", name("ps"), child, constant(kind != "Csplit"))


def ternary_expression(block: BlockCompiler, node: nodes.TernaryExpression) -> ast.expr:
    """`a ? b : c`"""
    return template("B if A else C")(
        _lazy(block, node.if_true), block.condition(node.condition), _lazy(block, node.if_false)
    )


# --- lists and tables


def array_literal(block: BlockCompiler, node: nodes.ArrayLiteral) -> ast.expr:
    """`1, 2`"""
    # An element may be nothing: it counts, but no pipeline gets it.
    elements = [block.expression(item) for item in node.elements]
    return typed(ast.List(elements, ast.Load()), "list")


def script_block_expression(block: BlockCompiler, node: nodes.ScriptBlockExpression) -> ast.expr:
    """`{ }` as an object, bound to where it stands."""
    number = block.unit.script_block(node.script_block, "<ScriptBlock>")
    return call("script_block", name("ps"), name("unit"), constant(number))


def error_expression(block: BlockCompiler, node: object) -> ast.expr:
    """A string with errors never gets here; kept so that every node has an emitter."""
    return call("unsupported", constant("text with errors"))


__all__ = ["GUARDED"]
