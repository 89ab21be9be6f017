"""Operators on what is known to be a plain number, an int in its range or a double.

Python's operators do what .NET's do as long as the result of two ints is in the range of an int;
what is out of it is worked out again by the runtime, which gives a double.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from poshws.compiler.templates import call, known_type, template, typed

if TYPE_CHECKING:
    from poshws.compiler.block import BlockCompiler

NUMBERS = frozenset(("number", "int", "float"))
"""Known types of expressions that are plain numbers."""

_PYTHON = {"Plus": "+", "Minus": "-", "Multiply": "*"}
BITS = {"Band": "&", "Bor": "|", "Bxor": "^", "Shl": "<<", "Shr": ">>"}
_FUNCTIONS = {
    "Plus": "add",
    "Minus": "subtract",
    "Multiply": "multiply",
    "Band": "bitwise_and",
    "Bor": "bitwise_or",
    "Bxor": "bitwise_xor",
    "Shl": "shift_left",
    "Shr": "shift_right",
}


def arithmetic(block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr) -> ast.expr:
    """`+ - * / %` of two numbers, which give a number."""
    if operator == "Divide":
        return typed(call("divide", left, right), "number")
    left, left_again = _twice(block, left)
    right, right_again = _twice(block, right)
    if operator == "Rem":
        return _remainder(left, left_again, right, right_again)
    result = block.temporary()
    python, function = _PYTHON[operator], _FUNCTIONS[operator]
    low = "" if operator == "Plus" and _is_positive(right) else "-2147483648 <= "
    high = "" if operator == "Minus" and _is_positive(right) else " <= 2147483647"
    text = f"(R_ if {low}(R_ := A {python} B){high} else {function}(C, D))"
    return typed(template(text)(result, left, right, left_again, right_again), "number")


def _remainder(
    left: ast.expr, left_again: ast.expr, right: ast.expr, right_again: ast.expr
) -> ast.expr:
    """`%`: Python's and .NET's agree on numbers that are not negative."""
    if _is_positive(right):
        built = template("(C % B if A >= 0 else remainder(C, B))")(left_again, right, left)
    elif right is right_again:
        text = "(C % D if A >= 0 < B else remainder(C, D))"
        built = template(text)(left_again, right_again, left, right)
    else:
        text = "(C % D if (A >= 0) & (B > 0) else remainder(C, D))"
        built = template(text)(left_again, right_again, left, right)
    return typed(built, "number")


def bits(block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr) -> ast.expr:
    """The bit operators of two numbers; of two ints they give an int."""
    function, python = _FUNCTIONS[operator], BITS[operator]
    is_shift = operator in ("Shl", "Shr")
    if is_shift and (operator == "Shl" or not _is_count(right)):
        return call(function, left, right)
    left, left_again = _twice(block, left)
    if known_type(right) == "int":
        text = f"(C {python} B if type(A) is int else {function}(C, B))"
        return template(text)(left_again, right, left)
    right, right_again = _twice(block, right)
    text = f"(C {python} D if (type(A) is int) & (type(B) is int) else {function}(C, D))"
    return template(text)(left_again, right_again, left, right)


def _twice(block: BlockCompiler, expression: ast.expr) -> tuple[ast.expr, ast.expr]:
    """An expression to be worked out, and its value once more."""
    if isinstance(expression, ast.Constant | ast.Name):
        return expression, expression
    if isinstance(expression, ast.Attribute) and isinstance(expression.value, ast.Name):
        return expression, expression
    temporary = block.temporary()
    first = template("(T_ := A)")(temporary, expression)
    return first, ast.Name(temporary, ast.Load())


def _is_positive(expression: ast.expr) -> bool:
    return isinstance(expression, ast.Constant) and expression.value > 0  # type: ignore[operator]


def _is_count(expression: ast.expr) -> bool:
    """Whether an expression is how far an int may be shifted as Python does it."""
    return isinstance(expression, ast.Constant) and expression.value in range(32)
