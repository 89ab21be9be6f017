"""The comparison that each of Where-Object's operator switches stands for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from poshws.objects.conversion.type_tests import is_type
from poshws.operators import comparison, matching

Test = Callable[[Any, Any], object]


def _with_case(operation: Callable[[Any, Any, bool], object], ignores_case: bool) -> Test:
    return lambda left, right: operation(left, right, ignores_case)


def _negated(test: Test) -> Test:
    return lambda left, right: not test(left, right)


def _contains(ignores_case: bool) -> Test:
    return lambda left, right: comparison.contains(left, right, ignores_case)


def _is_in(ignores_case: bool) -> Test:
    return lambda left, right: comparison.contains(right, left, ignores_case)


def _not_like(left: object, right: object, ignore_case: bool) -> object:
    return matching.like(left, right, ignore_case, True)


def _not_match(left: object, right: object, ignore_case: bool) -> object:
    return matching.match(left, right, ignore_case, True)


def _both(name: str, operation: Callable[[Any, Any, bool], object]) -> dict[str, Test]:
    """The switch and its twin with a C in front, which minds case."""
    return {name: _with_case(operation, True), f"C{name}": _with_case(operation, False)}


OPERATORS: Final[dict[str, Test]] = {
    **_both("EQ", comparison.eq),
    **_both("NE", comparison.ne),
    **_both("GT", comparison.gt),
    **_both("LT", comparison.lt),
    **_both("GE", comparison.ge),
    **_both("LE", comparison.le),
    **_both("Like", matching.like),
    **_both("NotLike", _not_like),
    **_both("Match", matching.match),
    **_both("NotMatch", _not_match),
    "Contains": _contains(True),
    "CContains": _contains(False),
    "NotContains": _negated(_contains(True)),
    "CNotContains": _negated(_contains(False)),
    "In": _is_in(True),
    "CIn": _is_in(False),
    "NotIn": _negated(_is_in(True)),
    "CNotIn": _negated(_is_in(False)),
    "Is": is_type,
    "IsNot": lambda left, right: not is_type(left, right),
    "Not": lambda left, right: not left,
}
"""Parameter name → the test of a property's value and -Value."""


def token_name(switch: str) -> str:
    """The operator as error messages name it: `Igt` for -GT, `Cgt` for -CGT."""
    if switch in ("In", "NotIn", "Is", "IsNot", "Not"):
        return {"NotIn": "Inotin"}.get(switch, switch)
    return (
        switch.capitalize()
        if switch.startswith("C") and switch != "Contains"
        else f"I{switch.lower()}"
    )
