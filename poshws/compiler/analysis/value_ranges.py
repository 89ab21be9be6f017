"""What is known of a number before it is evaluated: its kind, and how small and large it can be.

An int lies between `low` and `high`. A double may lie above `high`, but not below a `low` of 0 or
more, and so `low` tells that a number of either kind is not negative.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from poshws.compiler.analysis.numeric_nodes import (
    NotNumericError,
    branch_values,
    cast_kind,
    length_key,
    length_of,
    math_method_of,
    plain_variable,
    without_parentheses,
)

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

LOWEST: Final = -2147483648
HIGHEST: Final = 2147483647
ARITHMETIC: Final = frozenset(("Plus", "Minus", "Multiply", "Divide", "Rem"))
BITS: Final = frozenset(("Band", "Bor", "Bxor", "Shl", "Shr"))


class Interval(NamedTuple):
    """`kind`: int, float, or number for either."""

    kind: str
    low: int = LOWEST
    high: int = HIGHEST


NUMBER: Final = Interval("number")
INT: Final = Interval("int")
FLOAT: Final = Interval("float")
LENGTH: Final = Interval("int", 0, HIGHEST)


def constant_interval(value: object) -> Interval | None:
    """What is known of a constant."""
    if type(value) is int:
        return Interval("int", value, value)
    return Interval("float", 0 if value >= 0 else LOWEST) if type(value) is float else None


def bounds_of(operator: str, left: Interval, right: Interval) -> tuple[int, int]:
    """Where the sum, difference or product of two ints lies, before the range of an int counts."""
    if operator == "Plus":
        return left.low + right.low, left.high + right.high
    if operator == "Minus":
        return left.low - right.high, left.high - right.low
    ends = [a * b for a in (left.low, left.high) for b in (right.low, right.high)]
    return min(ends), max(ends)


def arithmetic_interval(operator: str, left: Interval, right: Interval) -> Interval:
    """What is known of the result of an arithmetic operator."""
    if operator == "Divide":
        return Interval("number", 0 if left.low >= 0 and right.low >= 0 else LOWEST)
    if operator == "Rem":
        return _remainder(left, right)
    low, high = bounds_of(operator, left, right)
    is_int = left.kind == right.kind == "int" and low >= LOWEST and high <= HIGHEST
    kind = "int" if is_int else "float" if "float" in (left.kind, right.kind) else "number"
    if operator == "Minus" and not is_int:
        low = LOWEST  # a double has no upper end
    return Interval(kind, max(low, LOWEST), min(high, HIGHEST))


def _remainder(left: Interval, right: Interval) -> Interval:
    most = max(abs(right.low), abs(right.high)) - 1
    low = 0 if left.low >= 0 else -most
    kind = "int" if left.kind == right.kind == "int" else "number"
    return Interval(kind, max(low, LOWEST), min(most, HIGHEST))


def bitwise_interval(operator: str, left: Interval, right: Interval) -> Interval | None:
    """What is known of the result of a bit operator; two ints give an int."""
    if not left.kind == right.kind == "int":
        return None
    if operator == "Shr":
        return Interval("int", 0, left.high) if left.low >= 0 else INT
    if operator == "Band":
        ends = [each.high for each in (left, right) if each.low >= 0]
        return Interval("int", 0, min(ends)) if ends else INT
    if operator == "Shl" or min(left.low, right.low) < 0:
        return INT
    return Interval("int", 0, (1 << max(left.high, right.high).bit_length()) - 1)


def interval_of(node: Any, known: Mapping[str, Interval]) -> Interval | None:
    """What is known of an expression if it gives a plain number, or an error; else None."""
    try:
        node = without_parentheses(node)
    except NotNumericError:
        return None
    kind = node.kind
    if kind == "ConstantExpression":
        return constant_interval(node.value)
    if kind == "VariableExpression":
        return known.get(plain_variable(node) or "")
    if kind == "BinaryExpression" and node.operator in ARITHMETIC | BITS | {"DotDot"}:
        left, right = interval_of(node.left, known), interval_of(node.right, known)
        if left is None or right is None:
            return None
        if node.operator == "DotDot":
            # Its elements; ends that are doubles are rounded.
            is_whole = left.kind == right.kind == "int"
            return (
                Interval("int", min(left.low, right.low), max(left.high, right.high))
                if is_whole
                else INT
            )
        if node.operator in ARITHMETIC:
            return arithmetic_interval(node.operator, left, right)
        return bitwise_interval(node.operator, left, right)
    if kind == "UnaryExpression" and node.token_kind in ("Minus", "Plus"):
        return _signed(node, interval_of(node.child, known))
    if length_of(node) is not None:
        return known.get(length_key(node) or "")
    if kind == "IfStatement":
        return _of_choice(node, known)
    if kind == "ConvertExpression":
        cast = cast_kind(node)
        return None if cast is None else Interval(cast)
    if kind == "InvokeMemberExpression":
        return _of_call(node, known)
    return None


def _of_choice(node: Any, known: Mapping[str, Interval]) -> Interval | None:
    """What is known of the value of an `if`."""
    intervals = [interval_of(each, known) for each in branch_values(node) or ()]
    given = [each for each in intervals if each is not None]
    # An error in a branch leaves it without a value.
    is_sure = all(cannot_fail(each, known) for each in branch_values(node) or ())
    if not given or len(given) < len(intervals) or node.else_clause is None or not is_sure:
        return None
    kinds = {each.kind for each in given}
    low, high = min(each.low for each in given), max(each.high for each in given)
    return Interval(kinds.pop() if len(kinds) == 1 else "number", low, high)


def _of_call(node: Any, known: Mapping[str, Interval]) -> Interval | None:
    """What is known of what a method of [math] gives."""
    called = math_method_of(node)
    intervals = [interval_of(each, known) for each in node.arguments or ()]
    given = [each for each in intervals if each is not None]
    if called is None or len(given) < len(intervals):
        return None
    kinds = {each.kind for each in given}
    if called in ("sqrt", "pow"):
        return Interval("float", 0 if called == "sqrt" else LOWEST)
    if called == "abs" and kinds == {"int"}:
        return LENGTH
    if called in ("min", "max") and kinds == {"int"}:
        least, most = (min, min) if called == "min" else (max, max)
        return Interval("int", least(each.low for each in given), most(each.high for each in given))
    return FLOAT if kinds == {"float"} and called != "sign" else None


def _signed(node: Any, inner: Interval | None) -> Interval | None:
    if inner is None or node.token_kind == "Plus":
        return inner
    if inner.kind == "int" and inner.low > LOWEST:
        return Interval("int", -inner.high, -inner.low)
    return Interval("float" if inner.kind == "float" else "number")


def cannot_fail(node: Any, numbers: Container[str], nonzero: Container[str] = ()) -> bool:
    """Whether an expression surely gives a number: all do but divisions by zero."""
    try:
        node = without_parentheses(node)
    except NotNumericError:
        return False
    if node.kind == "BinaryExpression":
        if node.operator not in ARITHMETIC:
            return False
        if node.operator in ("Divide", "Rem") and not _is_divisor(node.right, nonzero):
            return False
        left, right = node.left, node.right
        return cannot_fail(left, numbers, nonzero) and cannot_fail(right, numbers, nonzero)
    if node.kind == "ConstantExpression":
        return type(node.value) in (int, float)
    return node.kind == "VariableExpression" and plain_variable(node) in numbers


def _is_divisor(node: Any, nonzero: Container[str]) -> bool:
    """Whether one may divide by it: a constant, or a variable that is not zero."""
    node = without_parentheses(node)
    if node.kind == "ConstantExpression":
        return type(node.value) in (int, float) and node.value != 0
    return plain_variable(node) in nonzero
