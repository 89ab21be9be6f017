"""Emitters of definitions: functions, parameters, attributes; classes and enums as tables."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.variables import assigned_in_body
from poshws.compiler.codegen.block import BlockCompiler
from poshws.compiler.codegen.templates import call, constant, name, sequence
from poshws.compiler.lowering.attributes import attribute_value
from poshws.compiler.lowering.classes import class_definition

if TYPE_CHECKING:
    from poshws.compiler.lowering.script import UnitCompiler
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast.definitions import Attribute, Parameter


def function_definition(
    block: BlockCompiler, node: nodes.FunctionDefinition, out: str | None
) -> None:
    """`function name { }`: running it puts the function into the scope."""
    kind = "filter" if node.is_filter else "function"
    if node.is_workflow:
        block.add(ast.Expr(call("unsupported", constant("workflow"))))
        return
    title = node.name.rpartition(":")[2]
    unit = block.unit
    if unit.defers and node.parent is unit.root.end_block and not unit.syntax_index.has_types(node):
        number = unit.deferred(node, title, kind)
    else:
        number = unit.script_block(node.body, title, kind)
    attributes = node.body.param_block.attributes if node.body.param_block else ()
    words = {each.type_name.name.lower() for each in attributes}
    is_experimental = not words.isdisjoint(("experimental", "experimentalattribute"))
    block.add(
        ast.Expr(
            call(
                "define_experimental_function" if is_experimental else "define_function",
                name("ps"),
                name("scope"),
                constant(node.name),
                constant(number),
                name("unit"),
                constant((node.extent.start, node.extent.end)),
                constant(_aliases(node)),
            )
        )
    )


def _aliases(node: nodes.FunctionDefinition) -> tuple[str, ...]:
    """The names of `[Alias('…')]` on the function itself."""
    attributes = list(node.body.param_block.attributes) if node.body.param_block else []
    return tuple(
        argument.value
        for attribute in attributes
        if attribute.type_name.name.lower() in ("alias", "aliasattribute")
        for argument in getattr(attribute, "positional_arguments", ())
        if argument.kind == "StringConstantExpression"
    )


def parameter_table(
    unit: UnitCompiler,
    number: int,
    node: nodes.ScriptBlock,
    parameters: list[Parameter],
    cells: list[str],
    typed: frozenset[str],
) -> tuple[Any, ...]:
    """Rows (name, default function or None, position, mandatory types?) and whether the block has
    attributes; types and attributes themselves come from a function that runs when first needed.
    """
    rows: list[tuple[Any, ...]] = []
    assigned = assigned_in_body(node)
    writer = BlockCompiler(unit, {})
    described: list[ast.expr] = []
    # `function f([int] $a)`: a param block keeps its parameters otherwise.
    has_head = node.param_block is None and node.parent is not None and not node.attributes
    for index, parameter in enumerate(parameters):
        default = None
        if parameter.default_value is not None:
            default = f"b{number}_default{index}"
            unit.value_function(default, cells, parameter.default_value)
        rows.append(
            (
                parameter.name.variable_path.unqualified_path,
                default,
                unit.position(parameter.extent),
                parameter.default_value.extent.text
                if parameter.default_value is not None
                else None,
                parameter.name.variable_path.unqualified_path.lower() in assigned,
            )
        )
        with writer.at(parameter):
            key = parameter.name.variable_path.unqualified_path.lower()
            constraint = "TypeConstraint"
            if key in typed and key in assigned:
                constraint = "parameter_constraint"
            elif key in typed and has_head and default is None and _is_unnamed(node, key):
                constraint = "SlotConstraint"
            described.append(_description(writer, parameter, constraint))
    block_attributes = list(node.attributes) + (
        list(node.param_block.attributes) if node.param_block else []
    )
    plain = not block_attributes and not any(parameter.attributes for parameter in parameters)
    if not plain:
        attributes = [attribute_value(writer, attribute) for attribute in block_attributes]
        writer.add(ast.Return(sequence([sequence(described), sequence(attributes)])))
        unit.functions.append(unit.define(f"b{number}_parameters", ("ps", "scope"), writer.body))
    advanced = any(_makes_advanced(attribute) for attribute in block_attributes) or any(
        attribute.kind == "Attribute"
        and attribute.type_name.name.lower() in ("parameter", "parameterattribute")
        for parameter in parameters
        for attribute in parameter.attributes
    )
    return (tuple(rows), plain, advanced)


def _is_unnamed(node: nodes.ScriptBlock, key: str) -> bool:
    from poshws.compiler.analysis.typed_locals import is_named  # deferred

    return not is_named(node, key)


def _makes_advanced(attribute: Attribute) -> bool:
    return attribute.type_name.name.lower() in ("cmdletbinding", "cmdletbindingattribute")


def _description(block: BlockCompiler, parameter: Any, constraint: str) -> ast.expr:
    """(type or None, attributes) of a parameter as an expression; the inner type counts last."""
    kind: ast.expr = constant(None)
    attributes: list[ast.expr] = []
    for attribute in parameter.attributes:
        if attribute.kind == "TypeConstraint":
            kind = block.unit.type_literal(block, attribute.type_name)
            attributes.append(call(constraint, kind))
        else:
            attributes.append(attribute_value(block, attribute))
    return sequence([kind, sequence(attributes)])


def type_definition(block: BlockCompiler, node: nodes.TypeDefinition, out: str | None) -> None:
    """A class or enum: its members' functions are compiled, the type is made at run time."""
    if node.type_attributes == "Enum":
        block.add(ast.Expr(_enum(block, node)))
        return
    class_definition(block, node)


def _enum(block: BlockCompiler, node: nodes.TypeDefinition) -> ast.expr:
    rows = []
    for member in node.members:
        initial = getattr(member, "initial_value", None)
        value = block.expression(initial) if initial is not None else constant(None)
        rows.append(sequence([constant(member.name), value]))
    flags = any(
        attribute.type_name.name.lower() in ("flags", "flagsattribute", "system.flags")
        for attribute in node.attributes
    )
    base = node.base_types[0].type_name.full_name if node.base_types else "int"
    return call(
        "define_enum",
        name("ps"),
        name("scope"),
        name("unit"),
        constant(node.name),
        constant(base),
        constant(flags),
        sequence(rows),  # type: ignore[arg-type]
    )


def using_statement(block: BlockCompiler, node: object, out: str | None) -> None:
    """Handled when the unit is loaded."""
