"""Loops that count: `for ($i = 0; $i -lt $n; $i++)` whose body leaves the variable alone.

What they count is known in front of the loop, and becomes a Python range.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from poshws.compiler.analysis.numeric_nodes import (
    NotNumericError,
    increment_of,
    length_of,
    plain_variable,
    single_expression,
    variables,
    without_parentheses,
)
from poshws.compiler.analysis.value_ranges import (
    HIGHEST,
    INT,
    LOWEST,
    NUMBER,
    Interval,
    interval_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ORDER = {"lt": "<", "le": "<=", "gt": ">", "ge": ">="}


class InductionVariable(NamedTuple):
    """What a loop counts: `step` is an int, or the node of a variable that is added."""

    variable: str
    operator: str
    limit: Any
    step: Any
    start: Any

    @property
    def is_upward(self) -> bool:
        """Whether there is a greatest value."""
        return self.operator in ("<", "<=")

    def is_known(self, known: Mapping[str, Interval]) -> bool:
        """Whether all that it depends on are numbers."""
        step = type(self.step) is int or interval_of(self.step, known) is not None
        return step and interval_of(self.limit, known) is not None

    def outer_start(self) -> Interval:
        """What is taken for granted of the first value of the outermost loop, and asked there."""
        start = None if self.start is None else interval_of(self.start, {})
        return INT if start is None else Interval(start.kind, start.low)

    def inner_start(self, known: Mapping[str, Interval]) -> Interval:
        """What is known of the first value of a loop inside."""
        start = None if self.start is None else interval_of(self.start, known)
        return NUMBER if start is None else start

    def fact(self, start: Interval, known: Mapping[str, Interval], limits: set[str]) -> Interval:
        """What is known of the variable inside the loop."""
        limit = interval_of(self.limit, known)
        if limit is None:
            return NUMBER
        step = Interval("int", self.step, self.step) if type(self.step) is int else None
        step = step or interval_of(self.step, known) or INT
        is_sure = _is_bounded(self.limit, known, limits, self.is_upward)
        kind = "int" if start.kind == step.kind == "int" and is_sure else "number"
        inner = 0 if "=" in self.operator else 1
        if self.is_upward:
            low = start.low if step.low >= 0 else LOWEST
            return Interval(kind, low, max(low, limit.high - inner) if is_sure else HIGHEST)
        # A double between two ints is above the next one, too.
        low = max(limit.low, LOWEST) + (inner if kind == "int" else 0)
        high = start.high if step.high <= 0 else HIGHEST
        return Interval(kind, min(low, high), high)


def _is_bounded(node: Any, known: Mapping[str, Interval], limits: set[str], above: bool) -> bool:
    """Whether a limit is in the range of an int for sure."""
    node = without_parentheses(node)
    fact = interval_of(node, known)
    if fact is not None and fact.kind == "int":
        return True
    if node.kind == "VariableExpression":
        return plain_variable(node) in limits
    if above and node.kind == "BinaryExpression" and node.operator == "Minus":
        right = interval_of(node.right, known)
        is_less = right is not None and right.low >= 0
        return is_less and _is_bounded(node.left, known, limits, above)
    return False


def induction_variable_of(node: Any, stored: Sequence[str]) -> InductionVariable | None:
    """What a loop counts that assigns those variables, each as often as it is in the list."""
    if node.kind != "ForStatement" or node.condition is None or node.iterator is None:
        return None
    try:
        condition, step = without_parentheses(node.condition), _step(node.iterator)
    except NotNumericError:
        return None
    if condition.kind != "BinaryExpression" or step is None:
        return None
    operator = _ORDER.get(condition.operator[1:].lower())
    variable, limit = plain_variable(condition.left), condition.right
    if operator is None or variable != step[0] or stored.count(variable) != 1:
        return None
    used = variables(limit) | (set() if type(step[1]) is int else variables(step[1]))
    if used & set(stored) or not _is_steady(limit):
        return None
    if type(step[1]) is int and (step[1] > 0) != (operator in ("<", "<=")):
        return None
    return InductionVariable(variable, operator, limit, step[1], _start(node, variable))


def _step(node: Any) -> tuple[str, int] | None:
    """The variable that is changed and what is added: an int, or the node of a variable."""
    if node.kind == "AssignmentStatement":
        variable, value = plain_variable(node.left), without_parentheses(node.right)
        if variable is None or node.operator not in ("PlusEquals", "MinusEquals"):
            return None
        sign = 1 if node.operator == "PlusEquals" else -1
        if value.kind == "ConstantExpression" and type(value.value) is int and value.value > 0:
            return variable, sign * value.value
        return (variable, value) if sign == 1 and plain_variable(value) else None
    return increment_of(single_expression(node))


def _start(node: Any, variable: str) -> object:
    first = node.initializer
    if first is None or first.kind != "AssignmentStatement" or first.operator != "Equals":
        return None
    try:
        return without_parentheses(first.right) if plain_variable(first.left) == variable else None
    except NotNumericError:
        return None


def _is_steady(node: Any) -> bool:
    """Whether an expression without its variables' changes stays the same, and can not fail."""
    node = without_parentheses(node)
    kind = node.kind
    if kind == "BinaryExpression" and node.operator in ("Plus", "Minus", "Multiply"):
        return _is_steady(node.left) and _is_steady(node.right)
    if kind in ("MemberExpression", "InvokeMemberExpression"):
        return length_of(node) is not None and plain_variable(node.expression) is not None
    return kind == "ConstantExpression" or plain_variable(node) is not None
