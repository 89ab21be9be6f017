"""Python syntax trees from readable templates.

`template("truth(A) and B")` and `statements("if A: BODY")` give functions that build the tree of
that text with its capital names replaced: a name of capitals stands for an expression (a statement
list where it is a whole statement), one that ends in `_` for an identifier. The text is parsed
once; building is as fast as calling the constructors of `ast` by hand.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from functools import cache
from typing import Any

_EXPRESSION = re.compile(
    r"Name\(id='(?!(?:UNSET|AUTOMATION_NULL)')([A-Z][A-Z0-9]*)', ctx=(?:Load|Store)\(\)\)"
)
_IDENTIFIER = re.compile(r"'([A-Z][A-Z0-9]*_)'")
_STATEMENTS = re.compile(r"\[Expr\(value=([A-Z][A-Z0-9]*)\)\]")


@cache
def template(text: str) -> Callable[..., ast.expr]:
    """A builder for the expression of the text; its arguments are the capital names in order of
    first appearance.
    """
    builder: Callable[..., ast.expr] = _builder(text, ast.dump(ast.parse(text, mode="eval").body))
    return builder


@cache
def statements(text: str) -> Callable[..., list[ast.stmt]]:
    """A builder for the statements of the text."""
    dumped = ", ".join(ast.dump(statement) for statement in ast.parse(text).body)
    builder: Callable[..., list[ast.stmt]] = _builder(text, f"[{dumped}]")
    return builder


def filled(text: str, values: dict[str, object]) -> ast.expr:
    """The expression of the text with each capital name replaced by what `values` has for it."""
    return template(text)(*[values[each] for each in _names(text)])


@cache
def _names(text: str) -> tuple[str, ...]:
    """The capital names in order of first appearance."""
    names = dict.fromkeys(re.findall(r"\b([A-Z][A-Z0-9]*_?)\b", text))
    for constant_name in ("UNSET", "AUTOMATION_NULL"):
        names.pop(constant_name, None)
    return tuple(names)


def _builder(text: str, dumped: str) -> Callable[..., Any]:
    names = _names(text)
    dumped = _EXPRESSION.sub(r"\1", dumped)
    dumped = _IDENTIFIER.sub(r"\1", dumped)
    dumped = _STATEMENTS.sub(r"\1", dumped)
    builder: Callable[..., Any] = eval(f"lambda {', '.join(names)}: {dumped}", dict(vars(ast)))
    return builder


def name(identifier: str) -> ast.Name:
    """The name, read."""
    return ast.Name(identifier, ast.Load())


def constant(value: object) -> ast.Constant:
    """The constant."""
    return ast.Constant(value)  # type: ignore[arg-type]


def call(function: str, *arguments: ast.expr) -> ast.Call:
    """A call of one of the operations that compiled code may use."""
    return ast.Call(ast.Name(function, ast.Load()), list(arguments), [])


def sequence(items: list[ast.expr]) -> ast.Tuple:
    """A tuple of the expressions."""
    return ast.Tuple(items, ast.Load())


def conjunction(tests: list[ast.expr]) -> ast.expr:
    """The tests joined by `and`; one is itself, and none is true. Python's compiler refuses a
    `BoolOp` of fewer than two values.
    """
    if not tests:
        return constant(True)
    return tests[0] if len(tests) == 1 else ast.BoolOp(ast.And(), tests)


def typed(expression: ast.expr, kind: str) -> ast.expr:
    """Notes what type the expression is known to have: int str bool list."""
    expression.poshws_type = kind  # type: ignore[attr-defined]
    return expression


def known_type(expression: ast.expr) -> str | None:
    """What `typed` noted, or None."""
    return getattr(expression, "poshws_type", None)


MAX_INLINE_DEPTH = 50
"""How many owners inside owners are looked at inline: Python's compiler goes only so deep."""


def inside_of(expression: ast.expr, owner: ast.expr) -> ast.expr:
    """Notes that the expression holds the code of what its owner is read from."""
    expression.poshws_depth = depth(owner) + 1  # type: ignore[attr-defined]
    return expression


def depth(expression: ast.expr) -> int:
    """How many owners lie inside each other there."""
    found: int = getattr(expression, "poshws_depth", 0)
    return found


def as_condition_value(
    expression: ast.expr, truth: Callable[[ast.expr], ast.expr]
) -> ast.expr | None:
    """What gives an answer or a number as a condition; None for anything else."""
    kind = likely_result(expression)
    if not isinstance(expression, ast.IfExp) or kind not in ("bool", "int"):
        return None
    otherwise = as_condition_value(expression.orelse, truth) or truth(expression.orelse)
    is_true = expression.body
    if kind == "int":
        is_true = ast.Compare(is_true, [ast.NotEq()], [ast.Constant(0)])
    return typed(ast.IfExp(expression.test, is_true, otherwise), "bool")


def likely_result(expression: ast.expr) -> str:
    found: str = getattr(expression, "poshws_likely", "")
    return found


def likely_type(expression: ast.expr) -> str | None:
    """The type that an expression most likely has."""
    return known_type(expression) or likely_result(expression) or None
