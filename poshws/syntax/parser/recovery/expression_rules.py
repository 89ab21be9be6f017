"""Expressions: operators, values, member access, hashtables, blocks."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast import expressions as nodes
from poshws.syntax.ast.base import Node, Statement
from poshws.syntax.ast.definitions import Attribute, AttributeBase, TypeConstraint
from poshws.syntax.ast.pipelines import CommandParameter, ErrorStatement, PipelineBase
from poshws.syntax.ast.script import ScriptBlock, StatementBlock
from poshws.syntax.ast.statements import TrapStatement
from poshws.syntax.lexer.sub_expressions import SubExpression
from poshws.syntax.lexer.token_kinds import TOKEN_KINDS
from poshws.syntax.lexer.tokenizer import COMMAND, EXPRESSION
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.lexer.variable_path import VariablePath
from poshws.syntax.parser.recovery.cursor import first_of, has_flag
from poshws.syntax.parser.recovery.member_rules import MemberRules
from poshws.syntax.source import EmptyExtent, Extent

Expression = nodes.Expression

_CONSTANT_TYPES = {
    "StringLiteral": "SingleQuoted",
    "StringExpandable": "DoubleQuoted",
    "HereStringLiteral": "SingleQuotedHereString",
    "HereStringExpandable": "DoubleQuotedHereString",
}


class ExpressionRules(MemberRules):
    """Rules of expressions."""

    def pipeline_chain(self) -> PipelineBase | None:
        """A pipeline or assignment; see PipelineRules."""
        raise NotImplementedError

    def statement(self) -> Statement | None:
        """A statement; see StatementRules."""
        raise NotImplementedError

    def statement_list(
        self, statements: list[Statement], traps: list[TrapStatement]
    ) -> Extent | None:
        """Statements up to a bracket; see StatementRules."""
        raise NotImplementedError

    def script_block(self, curly: Token | None, is_filter: bool) -> ScriptBlock:
        """The inside of a block; see ScriptRules."""
        raise NotImplementedError

    def nested_expression(self, part: SubExpression) -> Expression:
        """`$( )` inside a string; see Rules."""
        raise NotImplementedError

    # Operators.

    def expression(self, ends_number_at_ternary: bool = False) -> Expression | None:
        """An expression with its ternary operator."""
        with self.mode(EXPRESSION):
            condition = self._binary(ends_number_at_ternary)
            if condition is None or self.peek().kind != "QuestionMark":
                return condition
            return self._ternary(condition, self.next())

    def _ternary(self, condition: Expression, question: Token) -> Expression:
        self.skip_newlines()
        if_true = self.expression(True)
        if if_true is None:
            if_true = self._missing_value(question)
        self.skip_newlines()
        colon = self.next()
        if colon.kind != "Colon":
            self.put_back(colon)
            parts: list[Node] = [condition]
            if not isinstance(if_true, nodes.ErrorExpression):
                parts.append(if_true)
                self.incomplete(colon, "MissingColonInTernaryExpression")
            return nodes.ErrorExpression(self.span(condition, self.before(colon)), parts)
        self.skip_newlines()
        if_false = self.expression(True)
        if if_false is None:
            if_false = self._missing_value(colon)
        extent = self.span(condition, if_false)
        return nodes.TernaryExpression(extent, condition, if_true, if_false)

    def _missing_value(self, operator: Token) -> Expression:
        place = self.after(operator)
        self.incomplete(place, "ExpectedValueExpression", operator.text)
        return nodes.ErrorExpression(place, [])

    def _binary(self, ends_number_at_ternary: bool) -> Expression | None:
        """Operands and operators by precedence; all of them are left-associative."""
        with self.mode(EXPRESSION):
            first = self._array_literal(ends_number_at_ternary)
            if first is None:
                return None
            token = self.peek()
            if token.kind == "Parameter":
                return self._parameter_in_expression(token, first)
            if not has_flag(token, TokenFlags.BINARY_OPERATOR):
                return first
            operands, operators = [first], [self.next()]
            while True:
                self.skip_newlines()
                operand = self._array_literal(True)
                if operand is None:
                    operand = self._missing_value(token)
                operands.append(operand)
                token = self.next()
                if not has_flag(token, TokenFlags.BINARY_OPERATOR):
                    self.put_back(token)
                    break
                while operators and _precedence(token) <= _precedence(operators[-1]):
                    self._combine(operands, operators)
                operators.append(token)
            while operators:
                self._combine(operands, operators)
            if token.kind == "Parameter":
                return self._parameter_in_expression(token, operands[0])
            return operands[0]

    def _combine(self, operands: list[Expression], operators: list[Token]) -> None:
        right, left, operator = operands.pop(), operands.pop(), operators.pop()
        extent = self.span(left, right)
        operands.append(nodes.BinaryExpression(extent, left, operator.kind, right, operator.extent))

    def _parameter_in_expression(self, token: Token, expression: Expression) -> Expression:
        self.error(token, "UnexpectedToken", token.text)
        self.next()
        parameter = CommandParameter(token.extent, token.value[0], None, token.extent)
        return nodes.ErrorExpression(self.span(expression, token), [expression, parameter])

    def _array_literal(self, ends_number_at_ternary: bool) -> Expression | None:
        last = self.unary(ends_number_at_ternary)
        if last is None:
            return None
        comma = self.peek()
        if comma.kind != "Comma" or not self.commas_are_lists:
            return last
        elements = [last]
        while comma.kind == "Comma":
            self.next()
            self.skip_newlines()
            element = self.unary(True)
            if element is None:
                self.incomplete(self.after(comma), "MissingExpressionAfterToken", comma.text)
                elements.append(nodes.ErrorExpression(comma.extent, []))
                break
            elements.append(element)
            comma = self.peek()
        return nodes.ArrayLiteral(self.span(elements[0], elements[-1]), elements)

    def unary(self, ends_number_at_ternary: bool = False) -> Expression | None:
        """An operand with what stands in front of it and `++` or `--` behind it."""
        token = self._first_of_operand(ends_number_at_ternary)
        expression: Expression | None
        if has_flag(token, TokenFlags.UNARY_OPERATOR):
            if token.kind == "Comma" and not self.commas_are_lists:
                return None
            expression = self._prefixed(self.next())
            if isinstance(expression, nodes.ErrorExpression):
                return expression
        elif token.kind == "LBracket":
            attributes = self.attribute_list(True)
            if not attributes:
                return None
            expression = self._attributed(token, attributes)
            if isinstance(expression, nodes.ErrorExpression):
                return expression
        else:
            expression = self.primary(True)
        if expression is not None:
            step = self.take("PlusPlus", "MinusMinus")
            if step is not None:
                extent = self.span(expression, step)
                expression = nodes.UnaryExpression(extent, f"Postfix{step.kind}", expression)
        return expression

    def _first_of_operand(self, ends_number_at_ternary: bool) -> Token:
        tokenizer = self.tokenizer
        before = tokenizer.allows_signs, tokenizer.ends_number_at_ternary
        tokenizer.allows_signs = True
        tokenizer.ends_number_at_ternary = ends_number_at_ternary
        ahead = self.ahead
        if ahead is not None and (
            ahead.kind == "Minus" or (ends_number_at_ternary and ahead.kind == "Generic")
        ):
            self.go_to(ahead)
        try:
            return self.peek()
        finally:
            tokenizer.allows_signs, tokenizer.ends_number_at_ternary = before

    def _prefixed(self, operator: Token) -> Expression:
        self.skip_newlines()
        child = self.unary(True)
        if child is None:
            error_id = "MissingExpressionAfterOperator"
            self.incomplete(self.after(operator), error_id, operator.text)
            return nodes.ErrorExpression(operator.extent, [])
        extent = self.span(operator, child)
        if operator.kind == "Comma":
            return nodes.ArrayLiteral(extent, [child])
        return nodes.UnaryExpression(extent, operator.kind, child)

    def _attributed(self, first: Token, attributes: list[AttributeBase]) -> Expression:
        last = attributes[-1]
        if isinstance(last, Attribute):
            self.skip_newlines()
            child = self.unary(True)
            if child is None:
                self.incomplete(last, "UnexpectedAttribute", last.type_name.full_name)
                return nodes.ErrorExpression(self.span(first, last), [*attributes])
            expression: Expression = nodes.AttributedExpression(self.span(last, child), last, child)
        else:
            expression = self._typed(last)
        for attribute in reversed(attributes[:-1]):
            extent = self.span(attribute, expression)
            if isinstance(attribute, TypeConstraint):
                expression = nodes.ConvertExpression(extent, attribute, expression)
            else:
                expression = nodes.AttributedExpression(extent, attribute, expression)
        return expression

    def _typed(self, constraint: Any) -> Expression:
        """A type literal: with members, in front of a value to be converted, or on its own."""
        name = constraint.type_name
        access = self.tokenizer.member_access(False) if self.ahead is None else None
        if access is not None:
            return self.postfix(access, nodes.TypeExpression(constraint.extent, name))
        if self.peek().kind not in ("NewLine", "Comma"):
            child = self.unary(True)
            if child is not None:
                return nodes.ConvertExpression(self.span(constraint, child), constraint, child)
        return nodes.TypeExpression(constraint.extent, name)

    # Values.

    def primary(self, with_members: bool) -> Expression | None:
        """A value, with the members that stand directly behind it where asked."""
        token = self.next()
        kind = token.kind
        expression: Expression
        if kind in ("Variable", "SplattedVariable"):
            expression = self.variable(token, with_members)
        elif kind == "Number":
            expression = nodes.ConstantExpression(token.extent, token.value)
        elif kind in _CONSTANT_TYPES:
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
            self.put_back(token)
            return None
        if not with_members:
            return expression
        return self.postfix(self.next_access(), expression)

    def variable(self, token: Token, with_members: bool) -> Expression:
        """A variable; `$using:x` takes the members behind it inside."""
        name: str = token.value
        splatted = token.kind == "SplattedVariable"
        if name[:6].lower() != "using:" or len(name) == 6:
            return nodes.VariableExpression(token.extent, VariablePath(name), splatted)
        child: Expression = nodes.VariableExpression(token.extent, VariablePath(name[6:]), splatted)
        if with_members:
            child = self.postfix(self.next_access(), child)
        return nodes.UsingExpression(child.extent, child)

    def _string(self, token: Token) -> Expression:
        constant_type = _CONSTANT_TYPES[token.kind]
        if token.nested is None:
            return nodes.StringConstantExpression(token.extent, token.value, constant_type)
        return self.expandable(token, constant_type)

    def expandable(self, token: Token, constant_type: str) -> Expression:
        """A string in which something is to be expanded."""
        parts: list[Any] = []
        inner: list[Expression] = []
        for part in token.nested or ():
            if isinstance(part, str):
                parts.append(part)
                continue
            if isinstance(part, SubExpression):
                node = self.nested_expression(part)
            else:
                node = self.variable(part, False)
            inner.append(node)
            parts.append(node)
        return nodes.ExpandableStringExpression(
            token.extent, token.value, constant_type, inner, parts
        )

    def _parenthesized(self, opening: Token) -> Expression:
        with self.commas(True), self.mode(COMMAND):
            self.skip_newlines()
            pipeline = self.pipeline_chain()
            if pipeline is None:
                place = self.after(opening)
                self.incomplete(place, "ExpectedExpression")
                pipeline = ErrorStatement(place, None, [])
            self.skip_newlines()
            closing = self.take("RParen")
            if closing is None:
                self.incomplete(self.after(pipeline), "MissingEndParenthesisInExpression")
        return nodes.ParenExpression(self.span(opening, first_of(closing, pipeline)), pipeline)

    def _sub_expression(self, opening: Token) -> Expression:
        statements: list[Statement] = []
        traps: list[TrapStatement] = []
        with self.commas(True), self.mode(COMMAND):
            self.skip_newlines()
            inner = self.statement_list(statements, traps)
            self.skip_newlines()
            closing = self.take("RParen")
            if closing is None:
                self.incomplete(self.peek(), "MissingEndParenthesisInSubexpression")
        extent = self.span(opening, first_of(closing, inner, opening))
        block = StatementBlock(inner or EmptyExtent(self.source), statements, traps)
        if opening.kind == "DollarParen":
            return nodes.SubExpression(extent, block)
        return nodes.ArrayExpression(extent, block)

    def script_block_expression(self, curly: Token) -> nodes.ScriptBlockExpression:
        """`{ }` as a value."""
        with self.commas(True), self.mode(COMMAND):
            self.skip_newlines()
            block = self.script_block(curly, False)
        return nodes.ScriptBlockExpression(block.extent, block)

    def _hashtable(self, opening: Token) -> Expression:
        self.skip_newlines()
        pairs: list[tuple[Expression, Statement]] = []
        while (pair := self._pair()) is not None:
            pairs.append(pair)
            if self.peek().kind not in ("NewLine", "Semi"):
                break
            self.skip_newlines_and_semicolons()
        closing = self.next()
        end = closing.extent
        if closing.kind != "RCurly":
            self.put_back(closing)
            self.incomplete(self.after(opening), "MissingEndCurlyBrace", seen_at=closing)
            end = self.before(closing)
        return nodes.Hashtable(self.span(opening, end), pairs)

    def _pair(self) -> tuple[Expression, Statement] | None:
        before = self.tokenizer.mode
        with self.mode(EXPRESSION):
            key = self.label_or_key()
            if key is None:
                return None
            equals = self.next()
        if equals.kind != "Equals":
            self.put_back(equals)
            place = self.after(key)
            self.error(place, "MissingEqualsInHashLiteral")
            self.skip_to(("RCurly", "Semi", "NewLine"), False)
            return key, ErrorStatement(place, None, [])
        self.set_mode(COMMAND)
        self.skip_newlines()
        statement = self.statement()
        if statement is None:
            place = self.after(equals)
            self.incomplete(place, "MissingStatementInHashLiteral")
            statement = ErrorStatement(place, None, [])
        self.set_mode(before)
        return key, statement

    def label_or_key(self) -> Expression | None:
        """A name or any operand."""
        name = self.simple_name()
        if name is not None:
            return name
        if self.peek().kind in ("NewLine", "Semi"):
            return None
        with self.commas(False):
            return self.unary()


def _precedence(operator: Token) -> int:
    return TOKEN_KINDS[operator.kind][2] & TokenFlags.BINARY_PRECEDENCE_MASK
