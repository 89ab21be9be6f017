"""Actions that build functions, parameters, attributes, classes, enums and names of types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.syntax.ast import definitions as nodes
from poshws.syntax.ast.type_names import ArrayTypeName, GenericTypeName, TypeName
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser import node_builders as build
from poshws.syntax.parser.actions.context import Context, reject
from poshws.syntax.parser.actions.script import script_block
from poshws.syntax.source import EmptyExtent

if TYPE_CHECKING:
    from poshws.syntax.ast.definitions import Parameter
    from poshws.syntax.ast.expressions import Expression

Children = list[Any]


def function_definition(context: Context, start: int, end: int, children: Children) -> object:
    return _function(context, start, end, children[0], children[1], None, children[2])


def function_parameters(context: Context, start: int, end: int, children: Children) -> object:
    keyword, name, parameters, body = children
    return _function(context, start, end, keyword, name, parameters, body)


def _function(
    context: Context,
    start: int,
    end: int,
    keyword: Token,
    name: Token,
    parameters: list[Parameter] | None,
    body: Any,
) -> nodes.FunctionDefinition:
    extent = context.extent(body[0], body[1])
    block = script_block(context, extent, body[2], None, keyword.kind == "Filter")
    return build.function(context.extent(start, end), keyword, name, parameters, block)


def function_body(
    context: Context, start: int, end: int, children: Children
) -> tuple[int, int, Any]:
    return start, end, children[0]


def parameters(context: Context, start: int, end: int, children: Children) -> Children:
    return children[0] if children else []


def parameter_list(context: Context, start: int, end: int, children: Children) -> Children:
    return children


def parameter(context: Context, start: int, end: int, children: Children) -> nodes.Parameter:
    *attributes, name = children
    variable = build.plain_variable(name)
    return nodes.Parameter(context.extent(start, name.end), variable, attributes, None)


def parameter_default(
    context: Context, start: int, end: int, children: Children
) -> nodes.Parameter:
    *attributes, name, _, value = children
    variable = build.plain_variable(name)
    return nodes.Parameter(context.extent(start, value.extent.end), variable, attributes, value)


def attribute(context: Context, start: int, end: int, children: Children) -> nodes.Attribute:
    type_name = children[0]
    positional: list[Any] = []
    named: list[Any] = []
    for argument in children[1] if len(children) > 1 else ():
        if not isinstance(argument, nodes.NamedAttributeArgument):
            positional.append(argument)
        else:
            named.append(argument)
    return nodes.Attribute(context.extent(start, end), type_name, positional, named)


def type_constraint(
    context: Context, start: int, end: int, children: Children
) -> nodes.TypeConstraint:
    return nodes.TypeConstraint(context.extent(start, end), children[0])


def attribute_arguments(context: Context, start: int, end: int, children: Children) -> Children:
    return children


def attribute_argument(context: Context, start: int, end: int, children: Children) -> object:
    return children[0]


def named_argument(context: Context, start: int, end: int, children: Children) -> object:
    name, _, value = children
    extent = context.extent(start, value.extent.end)
    return nodes.NamedAttributeArgument(extent, name.value, value, False)


def named_argument_omitted(context: Context, start: int, end: int, children: Children) -> object:
    return build.omitted_argument(children[0])


# Classes.


def type_definition(context: Context, start: int, end: int, children: Children) -> object:
    return children[0]


def attributed_type(context: Context, start: int, end: int, children: Children) -> object:
    attribute, definition = children
    if not isinstance(attribute, nodes.Attribute):
        reject()
    definition.extent = context.extent(start, end)
    definition.attributes.insert(0, attribute)
    return definition


def class_definition(
    context: Context, start: int, end: int, children: Children
) -> nodes.TypeDefinition:
    return _class(context, start, end, children[0], [], children[1:])


def derived_class_definition(context: Context, start: int, end: int, children: Children) -> object:
    return _class(context, start, end, children[0], children[1], children[2:])


def _class(
    context: Context, start: int, end: int, name: Token, bases: Children, members: Children
) -> nodes.TypeDefinition:
    found = [member for member in members if member is not None]
    for member in found:
        if isinstance(member, nodes.FunctionMember):
            _finish_method(context, member, name.value)
    return nodes.TypeDefinition(context.extent(start, end), name.value, [], found, "Class", bases)


def _finish_method(context: Context, member: nodes.FunctionMember, class_name: str) -> None:
    """A constructor's body begins with the call of the base constructor, written or not."""
    call = context.base_calls.pop(id(member), None)
    if member.name.lower() != class_name.lower() or "Static" in member.method_attributes:
        if call is not None:
            reject()
        return
    if call is None:
        extent: Any = EmptyExtent(context.source)
        keyword = extent
        arguments: list[Any] = []
    else:
        extent, keyword, arguments = call
    block = member.function_definition.body.end_block
    if block is not None:
        call_statement = build.base_constructor_call(extent, keyword, arguments)
        block.statements.insert(0, call_statement)


def base_types(context: Context, start: int, end: int, children: Children) -> Children:
    return [nodes.TypeConstraint(name.extent, name) for name in children]


def property_end(context: Context, start: int, end: int, children: Children) -> object:
    """A semicolon directly behind a property is part of it."""
    member = children[0]
    if context.source.text[end - 1 : end] == ";":
        member.extent = context.extent(start, end)
    return member


def property_member(context: Context, start: int, end: int, children: Children) -> object:
    *qualifiers, name = children
    return _property(context, start, name.end, qualifiers, name, None)


def property_value(context: Context, start: int, end: int, children: Children) -> object:
    *qualifiers, name, _, value = children
    return _property(context, start, value.extent.end, qualifiers, name, value)


def _property(
    context: Context,
    start: int,
    end: int,
    qualifiers: Children,
    name: Token,
    value: Expression | None,
) -> nodes.PropertyMember:
    attributes, constraint, flags = _qualify(qualifiers)
    extent = context.extent(start, end)
    return build.property_member(extent, name, constraint, attributes, flags, value)


def _qualify(qualifiers: Children) -> tuple[Children, Any, str]:
    """Attributes, type and modifiers in front of a member."""
    attributes: Children = []
    constraint = None
    modifiers: list[str] = []
    for item in qualifiers:
        if isinstance(item, Token):
            if item.kind in modifiers:
                reject()
            modifiers.append(item.kind)
        elif isinstance(item, nodes.Attribute):
            attributes.append(item)
        elif constraint is None:
            constraint = item
        else:
            reject()
    return attributes, constraint, build.member_flags(modifiers)


def function_member(context: Context, start: int, end: int, children: Children) -> object:
    *qualifiers, name, parameters, body = children
    return _method(context, start, end, qualifiers, name, parameters, body)


def constructor_member(context: Context, start: int, end: int, children: Children) -> object:
    body = children.pop()
    at = next(
        i for i, child in enumerate(children) if isinstance(child, Token) and child.kind == "Base"
    )
    base, *arguments = children[at:]
    closing = arguments.pop()
    *qualifiers, name, parameters = children[:at]
    member = _method(context, start, end, qualifiers, name, parameters, body)
    keyword = context.extent(base.start, base.end)
    call = context.extent(base.start, closing.end)
    context.base_calls[id(member)] = (call, keyword, arguments[0] if arguments else [])
    return member


def _method(
    context: Context,
    start: int,
    end: int,
    qualifiers: Children,
    name: Token,
    parameters: list[Parameter] | None,
    body: Any,
) -> nodes.FunctionMember:
    attributes, constraint, flags = _qualify(qualifiers)
    block = script_block(context, context.extent(body[0], body[1]), body[2])
    function = build.method(name, parameters, block)
    return nodes.FunctionMember(
        context.extent(start, end), name.text, function, constraint, attributes, flags
    )


# Enums.


def enum_definition(
    context: Context, start: int, end: int, children: Children
) -> nodes.TypeDefinition:
    return _enum(context, start, end, children[0], [], children[1:])


def derived_enum_definition(context: Context, start: int, end: int, children: Children) -> object:
    base = nodes.TypeConstraint(children[1].extent, children[1])
    if not build.may_underlie(children[1]):
        reject()
    return _enum(context, start, end, children[0], [base], children[2:])


def _enum(
    context: Context, start: int, end: int, name: Token, bases: Children, members: Children
) -> nodes.TypeDefinition:
    found = [member for member in members if member is not None]
    return nodes.TypeDefinition(context.extent(start, end), name.value, [], found, "Enum", bases)


enum_value_end = property_end


def enum_value(context: Context, start: int, end: int, children: Children) -> nodes.PropertyMember:
    value = children[2] if len(children) == 3 else None
    return build.enum_member(context.extent(start, end), children[0].value, value)


enum_value_given = enum_value


# Names of types.


def type_name(context: Context, start: int, end: int, children: Children) -> TypeName:
    return TypeName(context.extent(start, end), children[0].value)


def generic_type_name(context: Context, start: int, end: int, children: Children) -> TypeName:
    token, arguments = children
    name = TypeName(context.extent(token.start, token.end), token.value)
    return GenericTypeName(context.extent(start, end), name, arguments)


def array_type_name(context: Context, start: int, end: int, children: Children) -> TypeName:
    suffix = context.source.text[children[0].extent.end : end]
    return ArrayTypeName(context.extent(start, end), children[0], 1 + suffix.count(","))


def qualified_type_name(context: Context, start: int, end: int, children: Children) -> TypeName:
    name, assembly = children
    inner = name
    while isinstance(inner, ArrayTypeName | GenericTypeName):
        inner.assembly_name = assembly.value
        inner = inner.element_type if isinstance(inner, ArrayTypeName) else inner.type_name
    inner.assembly_name = assembly.value
    if name is inner:
        name.extent = context.extent(start, end)
    result: TypeName = name
    return result


def type_arguments(context: Context, start: int, end: int, children: Children) -> Children:
    return children


def bracketed_type(context: Context, start: int, end: int, children: Children) -> TypeName:
    result: TypeName = children[0]
    return result
