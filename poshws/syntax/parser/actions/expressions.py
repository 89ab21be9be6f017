"""Builds expressions."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast import expressions as nodes
from poshws.syntax.ast.script import StatementBlock
from poshws.syntax.lexer.token_kinds import TOKEN_KINDS, TokenFlags
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser.actions.base import Rules
from poshws.syntax.source import EmptyExtent

Children = list[Any]

_PRECEDENCE = {
    kind: flags & TokenFlags.BINARY_PRECEDENCE_MASK
    for kind, (_, _, flags) in TOKEN_KINDS.items()
    if flags & TokenFlags.BINARY_OPERATOR
}
_STRING_TYPES = {
    "StringLiteral": "SingleQuoted",
    "StringExpandable": "DoubleQuoted",
    "HereStringLiteral": "SingleQuotedHereString",
    "HereStringExpandable": "DoubleQuotedHereString",
}


class ExpressionRules(Rules):
    """Rules of 50-expressions.lark."""

    def ternary_expression(self, start: int, end: int, children: Children) -> Any:
        return nodes.TernaryExpression(self.extent(start, end), *children)

    def binary_expression(self, start: int, end: int, children: Children) -> Any:
        """Operands and operators by turns; higher precedence binds first, equals from the left."""
        operands = [children[0]]
        operators: list[Token] = []
        for index in range(1, len(children), 2):
            operator = children[index]
            precedence = _PRECEDENCE[operator.kind]
            while operators and precedence <= _PRECEDENCE[operators[-1].kind]:
                self._join(operands, operators.pop())
            operators.append(operator)
            operands.append(children[index + 1])
        while operators:
            self._join(operands, operators.pop())
        return operands[0]

    def _join(self, operands: Children, operator: Token) -> None:
        right = operands.pop()
        left = operands.pop()
        extent = self.extent(left.extent.start, right.extent.end)
        position = self.extent(operator.start, operator.end)
        operands.append(nodes.BinaryExpression(extent, left, operator.kind, right, position))

    def array_literal(self, start: int, end: int, children: Children) -> nodes.ArrayLiteral:
        return nodes.ArrayLiteral(self.extent(start, end), children)

    def unary_expression(self, start: int, end: int, children: Children) -> Any:
        operator, child = children
        if operator.kind == "Comma":
            return nodes.ArrayLiteral(self.extent(start, end), [child])
        return nodes.UnaryExpression(self.extent(start, end), operator.kind, child)

    def postfix_increment(self, start: int, end: int, children: Children) -> Any:
        child, operator = children
        return nodes.UnaryExpression(self.extent(start, end), f"Postfix{operator.kind}", child)

    def attributed_expression(self, start: int, end: int, children: Children) -> Any:
        return nodes.AttributedExpression(self.extent(start, end), *children)

    def convert_expression(self, start: int, end: int, children: Children) -> Any:
        return nodes.ConvertExpression(self.extent(start, end), *children)

    def type_expression(self, start: int, end: int, children: Children) -> nodes.TypeExpression:
        return nodes.TypeExpression(self.extent(start, end), children[0].type_name)

    # Members.

    def member_expression(self, start: int, end: int, children: Children) -> Any:
        target, operator, member = children
        return self._on(target, end, nodes.MemberExpression, member, *_access(operator))

    def invoke_member(self, start: int, end: int, children: Children) -> Any:
        target, operator, member, *rest = children
        arguments = rest[0] if rest else None
        return self._on(
            target, end, nodes.InvokeMemberExpression, member, *_access(operator), arguments, []
        )

    def invoke_member_block(self, start: int, end: int, children: Children) -> Any:
        target, operator, member, opening, body = children
        block = self._script_block(opening.start, end, body)
        return self._on(
            target, end, nodes.InvokeMemberExpression, member, *_access(operator), [block], []
        )

    def invoke_generic_member(self, start: int, end: int, children: Children) -> Any:
        target, operator, member, types, *rest = children
        arguments = rest[0] if rest else None
        return self._on(
            target, end, nodes.InvokeMemberExpression, member, *_access(operator), arguments, types
        )

    def invoke_generic_member_block(self, start: int, end: int, children: Children) -> Any:
        target, operator, member, types, opening, body = children
        block = self._script_block(opening.start, end, body)
        return self._on(
            target, end, nodes.InvokeMemberExpression, member, *_access(operator), [block], types
        )

    def index_expression(self, start: int, end: int, children: Children) -> Any:
        target, opening, index = children
        return self._on(
            target, end, nodes.IndexExpression, index, opening.kind == "QuestionLBracket"
        )

    def _on(self, target: Any, end: int, kind: Any, *fields: Any) -> Any:
        """A node whose first field is the target; `$using:x.y` is all in the UsingExpression."""
        extent = self.extent(target.extent.start, end)
        if type(target) is nodes.UsingExpression:
            return nodes.UsingExpression(extent, kind(extent, target.sub_expression, *fields))
        return kind(extent, target, *fields)

    def member_name(self, start: int, end: int, children: Children) -> Any:
        return self.bare_word(children[0])

    def arguments(self, start: int, end: int, children: Children) -> Children:
        return children

    # Values.

    def variable(self, start: int, end: int, children: Children) -> Any:
        return self.variable_of(children[0])

    def number(self, start: int, end: int, children: Children) -> nodes.ConstantExpression:
        return nodes.ConstantExpression(self.extent(start, end), children[0].value)

    def string(self, start: int, end: int, children: Children) -> nodes.StringConstantExpression:
        token = children[0]
        return nodes.StringConstantExpression(
            self.extent(start, end), token.value, _STRING_TYPES[token.kind]
        )

    def expandable_string(self, start: int, end: int, children: Children) -> Any:
        token = children[0]
        return self.expandable(token, _STRING_TYPES[token.kind])

    def paren_expression(self, start: int, end: int, children: Children) -> nodes.ParenExpression:
        return nodes.ParenExpression(self.extent(start, end), children[0])

    def sub_expression(self, start: int, end: int, children: Children) -> nodes.SubExpression:
        return nodes.SubExpression(self.extent(start, end), self._inner(children[0]))

    def array_expression(self, start: int, end: int, children: Children) -> nodes.ArrayExpression:
        return nodes.ArrayExpression(self.extent(start, end), self._inner(children[0]))

    def _inner(self, statements: Children) -> StatementBlock:
        if not statements:
            return StatementBlock(EmptyExtent(self.source), [], [])
        return self.block(statements[0].extent.start, statements[-1].extent.end, statements)

    def script_block_expression(self, start: int, end: int, children: Children) -> Any:
        return self._script_block(start, end, children[0])

    def _script_block(self, start: int, end: int, body: Any) -> nodes.ScriptBlockExpression:
        extent = self.extent(start, end)
        block = self.script_block(extent, body)  # type: ignore[attr-defined]
        return nodes.ScriptBlockExpression(extent, block)

    def hashtable(self, start: int, end: int, children: Children) -> nodes.Hashtable:
        return nodes.Hashtable(self.extent(start, end), children)

    def pair(self, start: int, end: int, children: Children) -> tuple[Any, Any]:
        return children[0], children[2]

    def key_name(self, start: int, end: int, children: Children) -> Any:
        return self.bare_word(children[0])


def _access(operator: Token) -> tuple[bool, bool]:
    """Whether a member is static and whether it is skipped on null."""
    return operator.kind == "ColonColon", operator.kind == "QuestionDot"
