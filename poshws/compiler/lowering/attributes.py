"""Emitters of attributes: `[Parameter(1, Mandatory)]`, wherever one stands."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.codegen.templates import call, constant, name, sequence

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes


def attribute_value(block: BlockCompiler, node: nodes.Attribute) -> ast.expr:
    """`[Parameter(1, Mandatory)]` as the attribute object."""

    def value(argument: Any) -> ast.expr:
        if argument.kind == "TypeExpression":
            # Where there is no such type, the whole attribute is wrong.
            return block.unit.type_literal(block, argument.type_name, node.extent)
        return block.expression(argument)

    positional = [value(argument) for argument in node.positional_arguments]
    named = [
        sequence([constant(argument.argument_name), value(argument.argument)])
        for argument in node.named_arguments
    ]
    made = call(
        "attribute",
        name("ps"),
        constant(node.type_name.full_name),
        sequence(positional),
        sequence(named),  # type: ignore[arg-type]
    )
    made.lineno = block.unit.position(node.extent)
    return made


def attribute(block: BlockCompiler, node: nodes.Attribute) -> ast.expr:
    """An attribute where an expression is asked for."""
    return attribute_value(block, node)
