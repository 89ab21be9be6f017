"""Speculative parts of expressions: the value where all guards hold, UNSET on any slow path.

`t + 1 if type(t := v.value) is int else add(t, 1)` becomes `t + 1 if type(t := v.value) is int else
UNSET`. It has no side effects and can't fail, so where it gives UNSET the whole expression is
evaluated from its beginning.
"""

from __future__ import annotations

import ast
from typing import Final

from poshws.compiler.codegen.templates import name

_FUNCTIONS: Final = frozenset(
    "type len ord int abs round format_number string_array char_array are_strings".split()
)
_METHODS: Final = frozenset(
    """isascii isprintable isdigit isalpha isalnum isupper islower find rfind startswith endswith
    isdecimal strip lstrip rstrip ljust rjust replace upper lower get split join sqrt""".split()
)
_FIELDS: Final = frozenset(
    ("value", "items", "classes", "keeps", "ignores_case", "_values", "slots", "key")
)


class _NotSpeculativeError(Exception):
    """The expression does something that cannot be done twice."""


def speculative_part(expression: ast.expr) -> ast.expr | None:
    """The speculative part as an expression of its own; None where there is none."""
    try:
        return _rewritten(expression, may_fail=True)
    except _NotSpeculativeError:
        return None


def _rewritten(node: ast.expr, may_fail: bool = False) -> ast.expr:
    if isinstance(node, (ast.Constant, ast.Name)):
        return node
    if isinstance(node, ast.IfExp):
        return _branches(node, may_fail)
    if isinstance(node, ast.NamedExpr):
        return ast.NamedExpr(node.target, _rewritten(node.value, may_fail))
    if isinstance(node, ast.Attribute) and node.attr in _FIELDS:
        return ast.Attribute(_rewritten(node.value), node.attr, ast.Load())
    if isinstance(node, ast.Call) and not node.keywords:
        return _call(node)
    return _operation(node)


def _branches(node: ast.IfExp, may_fail: bool) -> ast.expr:
    if may_fail and _is_unset_test(node):
        # A variable without a value gives UNSET as it is.
        assert isinstance(node.test, ast.Compare)
        held = node.test.left
        assert isinstance(held, ast.NamedExpr)
        return _rewritten(held.value)
    test, body = _rewritten(node.test), _rewritten(node.body, may_fail)
    try:
        otherwise = _rewritten(node.orelse, may_fail)
    except _NotSpeculativeError:
        if not may_fail:
            raise
        otherwise = name("UNSET")
    return ast.IfExp(test, body, otherwise)


def _is_unset_test(node: ast.IfExp) -> bool:
    """Whether it is `v if (v := c.value) is not UNSET else …`."""
    test = node.test
    return (
        isinstance(test, ast.Compare)
        and isinstance(test.left, ast.NamedExpr)
        and isinstance(node.body, ast.Name)
        and node.body.id == test.left.target.id
        and isinstance(test.ops[0], ast.IsNot)
        and isinstance(test.comparators[0], ast.Name)
        and test.comparators[0].id == "UNSET"
    )


def _call(node: ast.Call) -> ast.expr:
    function = node.func
    if isinstance(function, ast.Name) and function.id in _FUNCTIONS:
        # UNSET is of no class that anything asks for.
        asks_class = function.id == "type"
        return ast.Call(function, [_rewritten(each, asks_class) for each in node.args], [])
    if isinstance(function, ast.Attribute) and function.attr in _METHODS:
        owner = ast.Attribute(_rewritten(function.value), function.attr, ast.Load())
        return ast.Call(owner, [_rewritten(each) for each in node.args], [])
    raise _NotSpeculativeError


def _operation(node: ast.expr) -> ast.expr:
    if isinstance(node, ast.Compare):
        others = [_rewritten(each) for each in node.comparators]
        return ast.Compare(_rewritten(node.left), node.ops, others)
    if isinstance(node, ast.BoolOp):
        return ast.BoolOp(node.op, [_rewritten(each) for each in node.values])
    if isinstance(node, ast.BinOp):
        return ast.BinOp(_rewritten(node.left), node.op, _rewritten(node.right))
    if isinstance(node, ast.UnaryOp):
        return ast.UnaryOp(node.op, _rewritten(node.operand))
    if isinstance(node, ast.Subscript):
        return ast.Subscript(_rewritten(node.value), _rewritten(node.slice), ast.Load())
    if isinstance(node, ast.Slice):
        lower = _rewritten(node.lower) if node.lower else None
        return ast.Slice(lower, _rewritten(node.upper) if node.upper else None, None)
    if isinstance(node, ast.JoinedStr):
        return ast.JoinedStr([_rewritten(each) for each in node.values])
    if isinstance(node, ast.FormattedValue):
        return ast.FormattedValue(_rewritten(node.value), node.conversion, node.format_spec)
    raise _NotSpeculativeError
