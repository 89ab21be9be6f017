"""Actions that build expressions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.syntax.ast import expressions as nodes
from poshws.syntax.ast.script import StatementBlock
from poshws.syntax.lexer.characters import DASHES
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser import node_builders as build
from poshws.syntax.parser.actions.context import Context, reject
from poshws.syntax.parser.actions.script import script_block
from poshws.syntax.source import EmptyExtent

if TYPE_CHECKING:
    from poshws.syntax.parser.actions.script import BlockBody

Children = list[Any]

_SIGNS: Final = "+" + DASHES


def ternary_expression(context: Context, start: int, end: int, children: Children) -> object:
    return nodes.TernaryExpression(context.extent(start, end), *children)


def binary_expression(context: Context, start: int, end: int, children: Children) -> object:
    """Operands and operators by turns; higher precedence binds first, equals from the left."""
    operands = [children[0]]
    operators: list[Token] = []
    for index in range(1, len(children), 2):
        operator = children[index]
        build.join_operands(operands, operators, build.precedence(operator))
        operators.append(operator)
        operands.append(children[index + 1])
    build.join_operands(operands, operators)
    return operands[0]


def array_literal(context: Context, start: int, end: int, children: Children) -> nodes.ArrayLiteral:
    return nodes.ArrayLiteral(context.extent(start, end), children)


def unary_expression(context: Context, start: int, end: int, children: Children) -> object:
    operator, child = children
    return build.prefixed(context.extent(start, end), operator, child)


def postfix_increment(context: Context, start: int, end: int, children: Children) -> object:
    child, operator = children
    return build.stepped(context.extent(start, end), operator, child)


def attributed_expression(context: Context, start: int, end: int, children: Children) -> object:
    return nodes.AttributedExpression(context.extent(start, end), *children)


def convert_expression(context: Context, start: int, end: int, children: Children) -> object:
    return nodes.ConvertExpression(context.extent(start, end), *children)


def type_expression(
    context: Context, start: int, end: int, children: Children
) -> nodes.TypeExpression:
    return nodes.TypeExpression(context.extent(start, end), children[0].type_name)


# Members.


def member_expression(context: Context, start: int, end: int, children: Children) -> object:
    target, operator, member = children
    return _on(context, target, end, nodes.MemberExpression, member, *build.access(operator))


def invoke_member(context: Context, start: int, end: int, children: Children) -> object:
    *called, arguments = children if len(children) > 3 else (*children, None)
    return _invocation(context, called, end, arguments, [])


def invoke_member_block(context: Context, start: int, end: int, children: Children) -> object:
    *called, opening, body = children
    block = _script_block(context, opening.start, end, body)
    return _invocation(context, called, end, [block], [])


def invoke_generic_member(context: Context, start: int, end: int, children: Children) -> object:
    *called, types, arguments = children if len(children) > 4 else (*children, None)
    return _invocation(context, called, end, arguments, types)


def invoke_generic_member_block(
    context: Context, start: int, end: int, children: Children
) -> object:
    *called, types, opening, body = children
    block = _script_block(context, opening.start, end, body)
    return _invocation(context, called, end, [block], types)


def _invocation(
    context: Context, called: Children, end: int, arguments: object, types: Children
) -> object:
    """The call of a member, which is called by target, operator and name."""
    target, operator, member = called
    if isinstance(member, nodes.ConstantExpression) and member.extent.text[0] in _SIGNS:
        reject()  # the sign makes it an operand, which nothing calls
    access = build.access(operator)
    kind = nodes.InvokeMemberExpression
    return _on(context, target, end, kind, member, *access, arguments, types)


def index_expression(context: Context, start: int, end: int, children: Children) -> object:
    target, opening, index = children
    return _on(
        context, target, end, nodes.IndexExpression, index, opening.kind == "QuestionLBracket"
    )


def _on(context: Context, target: Any, end: int, kind: Any, *fields: Any) -> object:
    """A node whose first field is the target; `$using:x.y` is all in the UsingExpression."""
    extent = context.extent(target.extent.start, end)
    if type(target) is nodes.UsingExpression:
        return nodes.UsingExpression(extent, kind(extent, target.sub_expression, *fields))
    return kind(extent, target, *fields)


def member_name(context: Context, start: int, end: int, children: Children) -> object:
    return build.bare_word(children[0])


def arguments(context: Context, start: int, end: int, children: Children) -> Children:
    return children


# Values.


def variable(context: Context, start: int, end: int, children: Children) -> Any:
    return build.variable(children[0])


def number(context: Context, start: int, end: int, children: Children) -> nodes.ConstantExpression:
    return nodes.ConstantExpression(context.extent(start, end), children[0].value)


def string(
    context: Context, start: int, end: int, children: Children
) -> nodes.StringConstantExpression:
    return build.string_constant(children[0])


def expandable_string(context: Context, start: int, end: int, children: Children) -> object:
    token = children[0]
    return build.expandable_string(token, build.STRING_TYPES[token.kind], context.parse_nested)


def paren_expression(
    context: Context, start: int, end: int, children: Children
) -> nodes.ParenExpression:
    return nodes.ParenExpression(context.extent(start, end), children[0])


def sub_expression(
    context: Context, start: int, end: int, children: Children
) -> nodes.SubExpression:
    return nodes.SubExpression(context.extent(start, end), _inner(context, children[0]))


def array_expression(
    context: Context, start: int, end: int, children: Children
) -> nodes.ArrayExpression:
    return nodes.ArrayExpression(context.extent(start, end), _inner(context, children[0]))


def _inner(context: Context, statements: Children) -> StatementBlock:
    if not statements:
        return StatementBlock(EmptyExtent(context.source), [], [])
    return build.statement_block(
        context.extent(statements[0].extent.start, statements[-1].extent.end), statements
    )


def script_block_expression(context: Context, start: int, end: int, children: Children) -> object:
    return _script_block(context, start, end, children[0])


def _script_block(
    context: Context, start: int, end: int, body: BlockBody
) -> nodes.ScriptBlockExpression:
    extent = context.extent(start, end)
    block = script_block(context, extent, body)
    return nodes.ScriptBlockExpression(extent, block)


def hashtable(context: Context, start: int, end: int, children: Children) -> nodes.Hashtable:
    return nodes.Hashtable(context.extent(start, end), children)


def pair(context: Context, start: int, end: int, children: Children) -> tuple[Any, Any]:
    return children[0], children[2]


def key_name(context: Context, start: int, end: int, children: Children) -> object:
    return build.bare_word(children[0])
