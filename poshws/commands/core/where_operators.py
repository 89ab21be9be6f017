"""The comparison that each of Where-Object's operator switches stands for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from poshws import operators as op

Test = Callable[[Any, Any], object]


def _with_case(operation: Callable[[Any, Any, bool], object], ignores_case: bool) -> Test:
    return lambda left, right: operation(left, right, ignores_case)


def _negated(test: Test) -> Test:
    return lambda left, right: not test(left, right)


def _contains(ignores_case: bool) -> Test:
    return lambda left, right: op.contains(left, right, ignores_case)


def _is_in(ignores_case: bool) -> Test:
    return lambda left, right: op.contains(right, left, ignores_case)


def _both(name: str, operation: Callable[[Any, Any, bool], object]) -> dict[str, Test]:
    """The switch and its twin with a C in front, which minds case."""
    return {name: _with_case(operation, True), f"C{name}": _with_case(operation, False)}


OPERATORS: Final[dict[str, Test]] = {
    **_both("EQ", op.equal),
    **_both("NE", op.not_equal),
    **_both("GT", op.greater),
    **_both("LT", op.less),
    **_both("GE", op.greater_or_equal),
    **_both("LE", op.less_or_equal),
    **_both("Like", op.like),
    **_both("NotLike", op.not_like),
    **_both("Match", op.match),
    **_both("NotMatch", op.not_match),
    "Contains": _contains(True),
    "CContains": _contains(False),
    "NotContains": _negated(_contains(True)),
    "CNotContains": _negated(_contains(False)),
    "In": _is_in(True),
    "CIn": _is_in(False),
    "NotIn": _negated(_is_in(True)),
    "CNotIn": _negated(_is_in(False)),
    "Is": op.is_of_type,
    "IsNot": lambda left, right: not op.is_of_type(left, right),
    "Not": lambda left, right: not left,
}
"""Parameter name → the test of a property's value and -Value."""


def token_name(switch: str) -> str:
    """The operator as error texts name it: `Igt` for -GT, `Cgt` for -CGT."""
    if switch in ("In", "NotIn", "Is", "IsNot", "Not"):
        return {"NotIn": "Inotin"}.get(switch, switch)
    return (
        switch.capitalize()
        if switch.startswith("C") and switch != "Contains"
        else f"I{switch.lower()}"
    )
