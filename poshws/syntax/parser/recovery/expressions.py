"""Expressions: operators, values, members, calls, indexes, hashtables, blocks."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast import expressions as nodes
from poshws.syntax.ast.base import Node, Statement
from poshws.syntax.ast.definitions import Attribute, AttributeBase, TypeConstraint
from poshws.syntax.ast.pipelines import CommandParameter, ErrorStatement
from poshws.syntax.ast.script import StatementBlock
from poshws.syntax.ast.statements import TrapStatement
from poshws.syntax.ast.type_names import TypeName
from poshws.syntax.lexer.tokenizer import COMMAND, EXPRESSION, TYPE_NAME
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.parser import node_builders as build
from poshws.syntax.parser.recovery.cursor import has_flag
from poshws.syntax.parser.recovery.extents import after, before, first_of, span
from poshws.syntax.parser.recovery.part import Part
from poshws.syntax.parser.recovery.pipelines import ARGUMENT
from poshws.syntax.source import EmptyExtent, Extent

Expression = nodes.Expression


class ExpressionParser(Part):
    """Rules of expressions."""

    # Operators.

    def expression(self, ends_number_at_ternary: bool = False) -> Expression | None:
        """An expression with its ternary operator."""
        with self.cursor.mode(EXPRESSION):
            condition = self._binary(ends_number_at_ternary)
            if condition is None or self.cursor.peek().kind != "QuestionMark":
                return condition
            return self._ternary(condition, self.cursor.next())

    def _ternary(self, condition: Expression, question: Token) -> Expression:
        self.cursor.skip_newlines()
        if_true = self.expression(True)
        if if_true is None:
            if_true = self._missing_value(question)
        self.cursor.skip_newlines()
        colon = self.cursor.next()
        if colon.kind != "Colon":
            self.cursor.put_back(colon)
            parts: list[Node] = [condition]
            if not isinstance(if_true, nodes.ErrorExpression):
                parts.append(if_true)
                self.diagnostics.incomplete(colon, "MissingColonInTernaryExpression")
            return nodes.ErrorExpression(span(condition, before(colon)), parts)
        self.cursor.skip_newlines()
        if_false = self.expression(True)
        if if_false is None:
            if_false = self._missing_value(colon)
        extent = span(condition, if_false)
        return nodes.TernaryExpression(extent, condition, if_true, if_false)

    def _missing_value(self, operator: Token) -> Expression:
        place = after(operator)
        self.diagnostics.incomplete(place, "ExpectedValueExpression", operator.text)
        return nodes.ErrorExpression(place, [])

    def _binary(self, ends_number_at_ternary: bool) -> Expression | None:
        """Operands and operators by precedence; all of them are left-associative."""
        with self.cursor.mode(EXPRESSION):
            first = self._array_literal(ends_number_at_ternary)
            if first is None:
                return None
            token = self.cursor.peek()
            if token.kind == "Parameter":
                return self._parameter_in_expression(token, first)
            if not has_flag(token, TokenFlags.BINARY_OPERATOR):
                return first
            operands, operators = [first], [self.cursor.next()]
            while True:
                self.cursor.skip_newlines()
                operand = self._array_literal(True)
                if operand is None:
                    operand = self._missing_value(token)
                operands.append(operand)
                token = self.cursor.next()
                if not has_flag(token, TokenFlags.BINARY_OPERATOR):
                    self.cursor.put_back(token)
                    break
                build.join_operands(operands, operators, build.precedence(token))
                operators.append(token)
            build.join_operands(operands, operators)
            if token.kind == "Parameter":
                return self._parameter_in_expression(token, operands[0])
            return operands[0]

    def _parameter_in_expression(self, token: Token, expression: Expression) -> Expression:
        self.diagnostics.error(token, "UnexpectedToken", token.text)
        self.cursor.next()
        parameter = CommandParameter(token.extent, token.value[0], None, token.extent)
        return nodes.ErrorExpression(span(expression, token), [expression, parameter])

    def _array_literal(self, ends_number_at_ternary: bool) -> Expression | None:
        last = self.unary(ends_number_at_ternary)
        if last is None:
            return None
        comma = self.cursor.peek()
        if comma.kind != "Comma" or not self.cursor.commas_are_lists:
            return last
        elements = [last]
        while comma.kind == "Comma":
            self.cursor.next()
            self.cursor.skip_newlines()
            element = self.unary(True)
            if element is None:
                self.diagnostics.incomplete(after(comma), "MissingExpressionAfterToken", comma.text)
                elements.append(nodes.ErrorExpression(comma.extent, []))
                break
            elements.append(element)
            comma = self.cursor.peek()
        return nodes.ArrayLiteral(span(elements[0], elements[-1]), elements)

    def unary(self, ends_number_at_ternary: bool = False) -> Expression | None:
        """An operand with what stands in front of it and `++` or `--` behind it."""
        token = self._first_of_operand(ends_number_at_ternary)
        expression: Expression | None
        if has_flag(token, TokenFlags.UNARY_OPERATOR):
            if token.kind == "Comma" and not self.cursor.commas_are_lists:
                return None
            expression = self._prefixed(self.cursor.next())
            if isinstance(expression, nodes.ErrorExpression):
                return expression
        elif token.kind == "LBracket":
            attributes = self.parser.types.attribute_list(True)
            if not attributes:
                return None
            expression = self._attributed(token, attributes)
            if isinstance(expression, nodes.ErrorExpression):
                return expression
        else:
            expression = self.primary(True)
        if expression is not None:
            step = self.cursor.take("PlusPlus", "MinusMinus")
            if step is not None:
                expression = build.stepped(span(expression, step), step, expression)
        return expression

    def _first_of_operand(self, ends_number_at_ternary: bool) -> Token:
        tokenizer = self.tokenizer
        before = tokenizer.allows_signs, tokenizer.ends_number_at_ternary
        tokenizer.allows_signs = True
        tokenizer.ends_number_at_ternary = ends_number_at_ternary
        ahead = self.cursor.ahead
        if ahead is not None and (
            ahead.kind == "Minus" or (ends_number_at_ternary and ahead.kind == "Generic")
        ):
            self.cursor.go_to(ahead)
        try:
            return self.cursor.peek()
        finally:
            tokenizer.allows_signs, tokenizer.ends_number_at_ternary = before

    def _prefixed(self, operator: Token) -> Expression:
        self.cursor.skip_newlines()
        child = self.unary(True)
        if child is None:
            error_id = "MissingExpressionAfterOperator"
            self.diagnostics.incomplete(after(operator), error_id, operator.text)
            return nodes.ErrorExpression(operator.extent, [])
        return build.prefixed(span(operator, child), operator, child)

    def _attributed(self, first: Token, attributes: list[AttributeBase]) -> Expression:
        last = attributes[-1]
        if isinstance(last, Attribute):
            self.cursor.skip_newlines()
            child = self.unary(True)
            if child is None:
                self.diagnostics.incomplete(last, "UnexpectedAttribute", last.type_name.full_name)
                return nodes.ErrorExpression(span(first, last), [*attributes])
            expression: Expression = nodes.AttributedExpression(span(last, child), last, child)
        else:
            expression = self._typed(last)
        for attribute in reversed(attributes[:-1]):
            extent = span(attribute, expression)
            if isinstance(attribute, TypeConstraint):
                expression = nodes.ConvertExpression(extent, attribute, expression)
            else:
                expression = nodes.AttributedExpression(extent, attribute, expression)
        return expression

    def _typed(self, constraint: Any) -> Expression:
        """A type literal: with members, in front of a value to be converted, or on its own."""
        name = constraint.type_name
        access = self.tokenizer.member_access(False) if self.cursor.ahead is None else None
        if access is not None:
            return self.postfix(access, nodes.TypeExpression(constraint.extent, name))
        if self.cursor.peek().kind not in ("NewLine", "Comma"):
            child = self.unary(True)
            if child is not None:
                return nodes.ConvertExpression(span(constraint, child), constraint, child)
        return nodes.TypeExpression(constraint.extent, name)

    # Values.

    def primary(self, with_members: bool) -> Expression | None:
        """A value, with the members that stand directly behind it where asked."""
        token = self.cursor.next()
        kind = token.kind
        expression: Expression
        if kind in ("Variable", "SplattedVariable"):
            expression = self.variable(token, with_members)
        elif kind == "Number":
            expression = nodes.ConstantExpression(token.extent, token.value)
        elif kind in build.STRING_TYPES:
            expression = self._string(token)
        elif kind == "LParen":
            expression = self._parenthesized(token)
        elif kind in ("AtParen", "DollarParen"):
            expression = self._sub_expression(token)
        elif kind == "AtCurly":
            expression = self._hashtable(token)
        elif kind == "LCurly":
            expression = self.script_block_expression(token)
        else:
            self.cursor.put_back(token)
            return None
        if not with_members:
            return expression
        return self.postfix(self.next_access(), expression)

    def variable(self, token: Token, with_members: bool) -> Expression:
        """A variable; `$using:x` takes the members behind it inside."""
        used = build.used_variable(token)
        if used is None:
            return build.plain_variable(token)
        child: Expression = used
        if with_members:
            child = self.postfix(self.next_access(), child)
        return nodes.UsingExpression(child.extent, child)

    def _string(self, token: Token) -> Expression:
        if token.nested is None:
            return build.string_constant(token)
        return self.expandable(token, build.STRING_TYPES[token.kind])

    def expandable(self, token: Token, constant_type: str) -> Expression:
        """A string in which something is to be expanded."""
        return build.expandable_string(token, constant_type, self.parser.nested_expression)

    def _parenthesized(self, opening: Token) -> Expression:
        with self.cursor.commas(True), self.cursor.mode(COMMAND):
            self.cursor.skip_newlines()
            pipeline = self.parser.pipelines.pipeline_chain()
            if pipeline is None:
                place = after(opening)
                self.diagnostics.incomplete(place, "ExpectedExpression")
                pipeline = ErrorStatement(place, None, [])
            self.cursor.skip_newlines()
            closing = self.cursor.take("RParen")
            if closing is None:
                self.diagnostics.incomplete(after(pipeline), "MissingEndParenthesisInExpression")
        return nodes.ParenExpression(span(opening, first_of(closing, pipeline)), pipeline)

    def _sub_expression(self, opening: Token) -> Expression:
        statements: list[Statement] = []
        traps: list[TrapStatement] = []
        with self.cursor.commas(True), self.cursor.mode(COMMAND):
            self.cursor.skip_newlines()
            inner = self.parser.statements.statement_list(statements, traps)
            self.cursor.skip_newlines()
            closing = self.cursor.take("RParen")
            if closing is None:
                self.diagnostics.incomplete(
                    self.cursor.peek(), "MissingEndParenthesisInSubexpression"
                )
        extent = span(opening, first_of(closing, inner, opening))
        block = StatementBlock(inner or EmptyExtent(self.source), statements, traps)
        if opening.kind == "DollarParen":
            return nodes.SubExpression(extent, block)
        return nodes.ArrayExpression(extent, block)

    def script_block_expression(self, curly: Token) -> nodes.ScriptBlockExpression:
        """`{ }` as a value."""
        with self.cursor.commas(True), self.cursor.mode(COMMAND):
            self.cursor.skip_newlines()
            block = self.parser.scripts.script_block(curly, False)
        return nodes.ScriptBlockExpression(block.extent, block)

    def _hashtable(self, opening: Token) -> Expression:
        self.cursor.skip_newlines()
        pairs: list[tuple[Expression, Statement]] = []
        while (pair := self._pair()) is not None:
            pairs.append(pair)
            if self.cursor.peek().kind not in ("NewLine", "Semi"):
                break
            self.cursor.skip_newlines_and_semicolons()
        closing = self.cursor.next()
        end = closing.extent
        if closing.kind != "RCurly":
            self.cursor.put_back(closing)
            self.diagnostics.incomplete(after(opening), "MissingEndCurlyBrace", seen_at=closing)
            end = before(closing)
        return nodes.Hashtable(span(opening, end), pairs)

    def _pair(self) -> tuple[Expression, Statement] | None:
        before = self.tokenizer.mode
        with self.cursor.mode(EXPRESSION):
            key = self.label_or_key()
            if key is None:
                return None
            equals = self.cursor.next()
        if equals.kind != "Equals":
            self.cursor.put_back(equals)
            place = after(key)
            self.diagnostics.error(place, "MissingEqualsInHashLiteral")
            self.cursor.skip_to(("RCurly", "Semi", "NewLine"), False)
            return key, ErrorStatement(place, None, [])
        self.cursor.set_mode(COMMAND)
        self.cursor.skip_newlines()
        statement = self.parser.statements.statement()
        if statement is None:
            place = after(equals)
            self.diagnostics.incomplete(place, "MissingStatementInHashLiteral")
            statement = ErrorStatement(place, None, [])
        self.cursor.set_mode(before)
        return key, statement

    def simple_name(self) -> nodes.StringConstantExpression | None:
        """A name as a string without quotes, where one follows."""
        token = self.cursor.simple_name()
        if token is None:
            return None
        return build.bare_word(token)

    def label_or_key(self) -> Expression | None:
        """A name or any operand."""
        name = self.simple_name()
        if name is not None:
            return name
        if self.cursor.peek().kind in ("NewLine", "Semi"):
            return None
        with self.cursor.commas(False):
            return self.unary()

    def next_access(self) -> Token | None:
        """The operator of a member access or index directly behind a value."""
        return self.tokenizer.member_access(True) if self.cursor.ahead is None else None

    def postfix(self, operator: Token | None, target: Expression) -> Expression:
        """A value with all that is attached to it."""
        while operator is not None:
            self.cursor.skip_newlines()
            if operator.kind in ("LBracket", "QuestionLBracket"):
                target = self._index(target, operator)
            else:
                target = self._member(target, operator)
            operator = self.next_access()
        return target

    def _member(self, target: Expression, operator: Token) -> Expression:
        is_static, is_conditional = build.access(operator)
        member = self._member_name()
        if member is None:
            self.diagnostics.incomplete(after(operator), "MissingPropertyName")
            member = self.parser.pipelines.single_argument(ARGUMENT)
            if member is None:
                member = nodes.ErrorExpression(span(target, operator), [])
        elif self.cursor.ahead is None:
            start = self.tokenizer.restore_point()
            types, bracket = self._type_arguments(start)
            opening = self.tokenizer.call_bracket() if self.cursor.ahead is None else None
            if opening is not None:
                arguments, last = self._call(opening)
                return nodes.InvokeMemberExpression(
                    span(target, last), target, member, is_static, is_conditional,
                    arguments or None, types,
                )  # fmt: skip
            if bracket is not None:
                self.cursor.go_to(start)
        extent = span(target, member)
        return nodes.MemberExpression(extent, target, member, is_static, is_conditional)

    def _member_name(self) -> Expression | None:
        name = self.simple_name()
        if name is not None:
            return name
        token = self.cursor.peek()
        if has_flag(token, TokenFlags.UNARY_OPERATOR) or token.kind == "LBracket":
            return self.unary()
        return self.primary(False)

    def _type_arguments(self, start: int) -> tuple[list[TypeName], Token | None]:
        """`[type, type]` behind a method's name; goes back to the start where there is none."""
        if self.cursor.next().kind != "LBracket":
            self.cursor.go_to(start)
            return [], None
        found: tuple[list[TypeName], Token | None] | None = None
        with self.cursor.mode(TYPE_NAME):
            self.cursor.skip_newlines()
            first = self.cursor.next()
            if first.kind == "Identifier":
                types, closing = self.parser.types.type_arguments(first)
                found = types, closing
                if closing.kind != "RBracket":
                    self.cursor.put_back(closing)
                    error_id = "EndSquareBracketExpectedAtEndOfType"
                    self.diagnostics.incomplete(before(closing), error_id)
                    found = types, None
        if found is None:
            self.cursor.go_to(start)
            return [], None
        return found

    def _call(self, opening: Token) -> tuple[list[Expression], Extent]:
        if opening.kind == "LParen":
            return self.call_arguments(opening)
        self.cursor.skip_newlines()
        block = self.script_block_expression(opening)
        return [block], block.extent

    def call_arguments(self, opening: Token) -> tuple[list[Expression], Extent]:
        """The arguments of a call behind its bracket, and where it ends."""
        arguments: list[Expression] = []
        comma: Token | None = None
        has_reported = False
        with self.cursor.commas(False):
            while True:
                self.cursor.skip_newlines()
                argument = self.expression()
                if argument is None:
                    if comma is not None:
                        self.diagnostics.incomplete(
                            after(comma), "MissingExpressionAfterToken", ","
                        )
                        has_reported = True
                    break
                arguments.append(argument)
                self.cursor.skip_newlines()
                comma = self.cursor.take("Comma")
                if comma is None:
                    break
            self.cursor.skip_newlines()
            closing = self.cursor.take("RParen")
            if closing is None and not has_reported:
                last = arguments[-1] if arguments else opening
                self.diagnostics.incomplete(after(last), "MissingEndParenthesisInMethodCall")
        last_argument = arguments[-1] if arguments else None
        return arguments, first_of(closing, comma, last_argument, opening)

    def _index(self, target: Expression, bracket: Token) -> Expression:
        self.cursor.skip_newlines()
        with self.cursor.commas(True):
            index = self.expression()
        if index is None:
            self.diagnostics.incomplete(after(bracket), "MissingArrayIndexExpression")
            index = nodes.ErrorExpression(bracket.extent, [])
        self.cursor.skip_newlines()
        closing = self.cursor.take("RBracket")
        if closing is None and not isinstance(index, nodes.ErrorExpression):
            self.diagnostics.incomplete(after(index), "MissingEndSquareBracket")
        extent = span(target, first_of(closing, index))
        is_conditional = bracket.kind == "QuestionLBracket"
        return nodes.IndexExpression(extent, target, index, is_conditional)
