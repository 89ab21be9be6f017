"""Operators on what is known to be a plain number, an int in its range or a double.

Python's operators do what .NET's do as long as the result of two ints is in the range of an int;
what is out of it is evaluated again by the runtime, which gives a double.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from poshws.compiler.analysis.value_ranges import (
    FLOAT,
    HIGHEST,
    INT,
    LOWEST,
    NUMBER,
    Interval,
    arithmetic_interval,
    bitwise_interval,
    bounds_of,
    constant_interval,
)
from poshws.compiler.codegen.templates import call, known_type, template, typed

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler

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
_KINDS = {"int": INT, "float": FLOAT}


def with_interval(expression: ast.expr, fact: Interval) -> ast.expr:
    """Notes what is known of a number."""
    expression.poshws_interval = fact  # type: ignore[attr-defined]
    return typed(expression, fact.kind)


def interval_of(expression: ast.expr) -> Interval:
    """What is known of an expression that is a number."""
    fact = getattr(expression, "poshws_interval", None)
    if fact is None and isinstance(expression, ast.Constant):
        fact = constant_interval(expression.value)
    return fact or _KINDS.get(known_type(expression) or "", NUMBER)


def arithmetic(block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr) -> ast.expr:
    """`+ - * / %` of two numbers, which give a number."""
    first, second = interval_of(left), interval_of(right)
    result = arithmetic_interval(operator, first, second)
    if operator == "Divide":
        return with_interval(_quotient(block, left, right), result)
    if operator == "Rem":
        return with_interval(_remainder(block, left, right), result)
    python, function = _PYTHON[operator], _FUNCTIONS[operator]
    low, high = bounds_of(operator, first, second)
    if "float" in (first.kind, second.kind) or (low >= LOWEST and high <= HIGHEST):
        return with_interval(template(f"A {python} B")(left, right), result)
    left, left_again = _evaluated_once(block, left)
    right, right_again = _evaluated_once(block, right)
    least = f"{LOWEST} <= " if low < LOWEST else ""
    most = f" <= {HIGHEST}" if high > HIGHEST else ""
    text = f"(R_ if {least}(R_ := A {python} B){most} else {function}(C, D))"
    built = template(text)(block.temporary(), left, right, left_again, right_again)
    return with_interval(built, result)


def _quotient(block: BlockCompiler, left: ast.expr, right: ast.expr) -> ast.expr:
    """`/`: an int where an int divides another without a rest, else a double."""
    divisor = interval_of(right)
    is_constant = isinstance(right, ast.Constant)
    if divisor.kind == "float" and is_constant and right.value:  # type: ignore[attr-defined]
        return template("A / B")(left, right)
    left, left_again = _evaluated_once(block, left)
    whole = "(C // D if not C % D else C / D)"
    if divisor.kind == "int" and is_constant and divisor.low > 0:
        text = f"({whole} if type(A) is int else C / D)"
        return template(text)(left_again, right, left)
    right, right_again = _evaluated_once(block, right)
    text = f"({whole} if type(A) is type(B) is int and D > 0 else divide(C, D))"
    return template(text)(left_again, right_again, left, right)


def _remainder(block: BlockCompiler, left: ast.expr, right: ast.expr) -> ast.expr:
    """`%`: Python's and .NET's agree on numbers that are not negative."""
    is_positive = interval_of(right).low > 0
    if interval_of(left).low >= 0 and is_positive:
        return template("A % B")(left, right)
    first = interval_of(left)
    left, left_again = _evaluated_once(block, left)
    if is_positive:
        return template("(C % B if A >= 0 else remainder(C, B))")(left_again, right, left)
    right, right_again = _evaluated_once(block, right)
    if first.low >= 0 and left is left_again:
        text = "(A % D if B > 0 else remainder(A, D))"
        return template(text)(left, right_again, right)
    if right is right_again:
        text = "(C % D if A >= 0 < B else remainder(C, D))"
        return template(text)(left_again, right_again, left, right)
    text = "(C % D if (A >= 0) & (B > 0) else remainder(C, D))"
    return template(text)(left_again, right_again, left, right)


def bits(block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr) -> ast.expr:
    """The bit operators of two numbers; of two ints they give an int."""
    function, python = _FUNCTIONS[operator], BITS[operator]
    is_shift = operator in ("Shl", "Shr")
    if is_shift and (operator == "Shl" or not _is_shift_count(right)):
        return call(function, left, right)
    fact = bitwise_interval(operator, interval_of(left), interval_of(right))
    if fact is not None:
        return with_interval(template(f"A {python} B")(left, right), fact)
    left, left_again = _evaluated_once(block, left)
    if known_type(right) == "int":
        text = f"(C {python} B if type(A) is int else {function}(C, B))"
        return template(text)(left_again, right, left)
    right, right_again = _evaluated_once(block, right)
    text = f"(C {python} D if (type(A) is int) & (type(B) is int) else {function}(C, D))"
    return template(text)(left_again, right_again, left, right)


def _evaluated_once(block: BlockCompiler, expression: ast.expr) -> tuple[ast.expr, ast.expr]:
    """An expression to be evaluated, and its value once more."""
    if isinstance(expression, ast.Constant | ast.Name):
        return expression, expression
    if isinstance(expression, ast.Attribute) and isinstance(expression.value, ast.Name):
        return expression, expression
    temporary = block.temporary()
    first = template("(T_ := A)")(temporary, expression)
    return first, ast.Name(temporary, ast.Load())


def _is_shift_count(expression: ast.expr) -> bool:
    """Whether an expression is how far an int may be shifted as Python does it."""
    return isinstance(expression, ast.Constant) and expression.value in range(32)
