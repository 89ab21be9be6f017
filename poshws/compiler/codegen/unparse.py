"""Emitted Python as text.

Python 3.11 has no way to write an f-string with a backslash in one of its expressions, which a
syntax tree may well have: such a string is written as a join of its parts.
"""

from __future__ import annotations

import ast
from copy import deepcopy


def python_text(module: ast.Module) -> str:
    """The module as text that means the same."""
    try:
        return ast.unparse(module)
    except ValueError:
        return ast.unparse(ast.fix_missing_locations(_Joins().visit(deepcopy(module))))


class _Joins(ast.NodeTransformer):
    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:  # noqa: N802 (the name of the node)
        self.generic_visit(node)
        try:
            ast.unparse(node)
        except ValueError:
            parts: list[ast.expr] = [_part(each) for each in node.values]
            joined = ast.Attribute(ast.Constant(""), "join", ast.Load())
            return ast.Call(joined, [ast.Tuple(parts, ast.Load())], [])
        return node


def _part(node: ast.expr) -> ast.expr:
    if not isinstance(node, ast.FormattedValue):
        return node
    spec = [] if node.format_spec is None else [node.format_spec]
    return ast.Call(ast.Name("format", ast.Load()), [node.value, *spec], [])
