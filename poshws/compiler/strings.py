"""Emitters of strings: expandable ones become f-strings over PowerShell's own text of a value."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from poshws.compiler.templates import constant, typed

if TYPE_CHECKING:
    from poshws.compiler.block import BlockCompiler
    from poshws.syntax import nodes


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
            text = block.text(block.expression(part))
            parts.append(ast.FormattedValue(text, -1, None))
    block.in_text = before
    if not parts:
        return typed(constant(""), "str")
    if len(parts) == 1 and isinstance(parts[0], ast.FormattedValue):
        return typed(parts[0].value, "str")
    return typed(ast.JoinedStr(parts), "str")
