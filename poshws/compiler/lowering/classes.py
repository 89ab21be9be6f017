"""Classes as tables: what each member is and which block holds its code."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.codegen.block import BlockCompiler as Writer
from poshws.compiler.codegen.templates import call, constant, name, sequence, template
from poshws.compiler.lowering.attributes import attribute_value

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast.base import Node
    from poshws.syntax.ast.definitions import Attribute


def class_definition(block: BlockCompiler, node: nodes.TypeDefinition) -> None:
    """`class Name : Base { }`: the row of the class, and the call that makes the type."""
    unit = block.unit
    outer, unit.class_name = unit.class_name, node.name
    properties = [
        _property(block, member) for member in node.members if member.kind == "PropertyMember"
    ]
    fields: list[Any] = [member for member in node.members if member.kind == "PropertyMember"]
    around, unit.own_fields = (
        unit.own_fields,
        frozenset(
            field.name.lower()
            for field in fields
            if "static" not in field.property_attributes.lower()
        ),
    )
    methods = [_method(block, member) for member in node.members if member.kind == "FunctionMember"]
    unit.class_name, unit.own_fields = outer, around
    bases = tuple(base.type_name.full_name for base in node.base_types)
    attributes = _attributes(block, f"c{len(unit.functions)}_{len(unit.classes)}", node.attributes)
    unit.classes.append((node.name, bases, tuple(properties), tuple(methods), attributes))
    number = len(unit.classes) - 1
    # A class inside a block is made once, however often the block runs.
    is_nested = node.parent is not None and not _is_root(node.parent.parent)
    arguments = [name("ps"), name("scope"), name("unit"), constant(number), constant(is_nested)]
    block.add(ast.Expr(call("define_class", *arguments)))


def in_order(types: list[Any]) -> list[Any]:
    """Enums first, those whose values others are made of before the others; then the classes."""
    from poshws.syntax.semantics.definitions import named_types  # deferred

    enums = {node.name.lower(): node for node in types if node.type_attributes == "Enum"}
    ordered: dict[str, Any] = {}

    def place(key: str) -> None:
        if key not in waiting:
            return
        waiting.discard(key)
        for other in sorted(named_types(enums[key])):
            place(other)
        ordered[key] = enums[key]

    waiting = set(enums)
    for each in enums:
        place(each)
    return [*ordered.values(), *(node for node in types if node.type_attributes != "Enum")]


def _is_root(node: Node | None) -> bool:
    """Whether a scriptblock is the whole script."""
    return node is None or (node.kind == "ScriptBlock" and node.parent is None)


def _property(block: BlockCompiler, member: Any) -> tuple[Any, ...]:
    """(name, type, flags, function of the initial value, function of the attributes)"""
    unit = block.unit
    stem = f"c{len(unit.functions)}_{len(unit.classes)}"
    initial = None
    if member.initial_value is not None:
        initial = f"{stem}_{_sort_of_initial_value(member.initial_value)}"
        unit.value_function(initial, [], member.initial_value, member.property_type)
    attributes = _attributes(block, stem, member.attributes)
    kind = member.property_type.type_name.full_name if member.property_type else None
    return (member.name, kind, member.property_attributes.lower(), initial, attributes)


def _sort_of_initial_value(node: Any) -> str:
    """A constant is evaluated once, not for every object; what reads the object or runs a command
    sees which properties have been set already.
    """
    if is_constant_value(node):
        return "constant"
    sees = any(
        part.kind == "Command"
        or (part.kind == "VariableExpression" and part.variable_path.user_path.lower() == "this")
        for part in (node, *node.descendants())
    )
    return "sighted" if sees else "value"


def is_constant_value(node: Any) -> bool:
    """Whether an initial value is a number or a string as it stands."""
    while node.kind in ("Pipeline", "CommandExpression"):
        if node.kind == "Pipeline" and len(node.pipeline_elements) != 1:
            return False
        node = node.pipeline_elements[0] if node.kind == "Pipeline" else node.expression
    return node.kind in ("ConstantExpression", "StringConstantExpression")


def _attributes(block: BlockCompiler, stem: str, nodes: list[Attribute]) -> str | None:
    """The function that makes the attributes; None where there are none."""
    if not nodes:
        return None
    unit = block.unit
    writer = Writer(unit, {})
    values = [attribute_value(writer, attribute) for attribute in nodes]
    writer.add(ast.Return(sequence(values)))
    unit.functions.append(unit.define(f"{stem}_attributes", ("ps", "scope"), writer.body))
    return f"{stem}_attributes"


def _method(block: BlockCompiler, member: Any) -> tuple[Any, ...]:
    """(name, return type, flags, ((parameter, type) …), block number, is constructor, function of
    the attributes)
    """
    unit = block.unit
    stem = f"c{len(unit.functions)}_{len(unit.classes)}_method"
    attributes = _attributes(block, stem, member.attributes)
    parameters = tuple(
        (parameter.name.variable_path.unqualified_path, _type_of(parameter))
        for parameter in member.parameters
    )
    number = block.unit.script_block(member.body, member.name, "method")
    result = member.return_type.type_name.full_name if member.return_type else None
    return (
        member.name,
        result,
        member.method_attributes.lower(),
        parameters,
        number,
        member.is_constructor,
        attributes,
    )


def _type_of(parameter: Any) -> str | None:
    for attribute in parameter.attributes:
        if attribute.kind == "TypeConstraint":
            found: str = attribute.type_name.full_name
            return found
    return None


def _scopeless_base(block: BlockCompiler, this: ast.expr, arguments: list[ast.expr]) -> ast.expr:
    """The same in a constructor that needs no scope: the base's may be known to need none, too."""
    assert block.frame is not None
    function = block.temporary()
    held = [block.temporary() for _ in arguments]
    keys: list[ast.expr] = [
        call("type", ast.NamedExpr(ast.Name(temporary, ast.Store()), each))
        for temporary, each in zip(held, arguments, strict=True)
    ]
    given: list[ast.expr] = [name(each) for each in held]
    unit, class_name = name("unit"), constant(block.unit.class_name)
    slow = call(
        "scopeless_base", name("ps"), unit, class_name, this, sequence(given), block.frame()
    )
    run = ast.Call(name(function), [name("ps"), this, *given], [])
    text = "(R if (F_ := builder.base_calls.get(KEY)) is not None else SLOW)"
    return template(text)(run, function, sequence(keys), slow)


def base_constructor_call(block: BlockCompiler, node: Any) -> ast.expr:
    """`: base(…)`, written or implied, as the first thing a constructor does."""
    arguments = [block.expression(argument) for argument in node.arguments or []]
    unit, class_name, packed = name("unit"), constant(block.unit.class_name), sequence(arguments)
    if block.frame is not None:
        this = block.held(block.cells["this"])
        return _scopeless_base(block, this, arguments)
    this = call("get", name("ps"), name("scope"), constant("this"))
    return call("base_constructor", name("ps"), unit, class_name, this, packed)
