"""Emitters of strings: expandable ones become f-strings over PowerShell's own text of a value."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from poshws.compiler.codegen.templates import constant, known_type, template, typed
from poshws.compiler.optimize.speculative_expressions import speculative_part

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes


def string_constant_expression(
    block: BlockCompiler, node: nodes.StringConstantExpression
) -> ast.expr:
    """Any string without expansion."""
    return typed(constant(node.value), "str")


def expandable_string_expression(
    block: BlockCompiler, node: nodes.ExpandableStringExpression
) -> ast.expr:
    """`"a $b $(c)"`"""
    before, block.in_text = block.in_text, True
    parts: list[ast.expr] = []
    for part in node.format_parts:
        if isinstance(part, str):
            if part:
                parts.append(constant(part))
        else:
            piece = _piece(block, block.expression(part))
            if block.moves_position:  # its text is made before what follows it is evaluated
                piece.__dict__.setdefault("lineno", block.position)
            parts.append(ast.FormattedValue(piece, -1, None))
    block.in_text = before
    if not parts:
        return typed(constant(""), "str")
    if len(parts) == 1 and isinstance(parts[0], ast.FormattedValue):
        # A int is no text as it is.
        inner = parts[0].value
        return typed(inner if known_type(inner) == "str" else ast.JoinedStr(parts), "str")
    return typed(ast.JoinedStr(parts), "str")


def _piece(block: BlockCompiler, value: ast.expr) -> ast.expr:
    """A value for its place in an f-string, which writes strings and ints as they are."""
    if known_type(value) == "str" or isinstance(value, ast.Constant):
        return block.to_string(value)
    if known_type(value) == "int":
        return value
    otherwise = "to_string(T_)"
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
        inner = block.inner_values.get(value.func.id)
        if value.func.id == "enumerated_value":
            value, otherwise = value.args[0], "to_string(enumerated_value(T_))"
        elif inner is not None and (quick := speculative_part(inner)) is not None:
            text = "(T_ if (K_ := type(T_ := A)) is str or K_ is int else to_string(F))"
            return template(text)(block.temporary(), block.temporary(), quick, value)
    text = f"(T_ if (K_ := type(T_ := A)) is str or K_ is int else {otherwise})"
    return template(text)(block.temporary(), block.temporary(), value)
