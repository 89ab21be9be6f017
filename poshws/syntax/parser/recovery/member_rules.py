"""What stands directly behind a value: members, calls, indexes."""

from __future__ import annotations

from poshws.syntax.ast import expressions as nodes
from poshws.syntax.ast.type_names import TypeName
from poshws.syntax.lexer.tokenizer import TYPE_NAME
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.parser.recovery.cursor import first_of, has_flag
from poshws.syntax.parser.recovery.type_rules import TypeRules
from poshws.syntax.source import Extent

Expression = nodes.Expression


class MemberRules(TypeRules):
    """Rules of member access."""

    def unary(self, ends_number_at_ternary: bool = False) -> Expression | None:
        """An operand; see ExpressionRules."""
        raise NotImplementedError

    def primary(self, with_members: bool) -> Expression | None:
        """A value; see ExpressionRules."""
        raise NotImplementedError

    def script_block_expression(self, curly: Token) -> nodes.ScriptBlockExpression:
        """`{ }` as a value; see ExpressionRules."""
        raise NotImplementedError

    def single_argument(self, context: int) -> Expression | None:
        """One argument of a command; see PipelineRules."""
        raise NotImplementedError

    def next_access(self) -> Token | None:
        """The operator of a member access or index directly behind a value."""
        return self.tokenizer.member_access(True) if self.ahead is None else None

    def postfix(self, operator: Token | None, target: Expression) -> Expression:
        """A value with all that is attached to it."""
        while operator is not None:
            self.skip_newlines()
            if operator.kind in ("LBracket", "QuestionLBracket"):
                target = self._index(target, operator)
            else:
                target = self._member(target, operator)
            operator = self.next_access()
        return target

    def _member(self, target: Expression, operator: Token) -> Expression:
        is_static, is_conditional = operator.kind == "ColonColon", operator.kind == "QuestionDot"
        member = self._member_name()
        if member is None:
            self.incomplete(self.after(operator), "MissingPropertyName")
            member = self.single_argument(ARGUMENT)
            if member is None:
                member = nodes.ErrorExpression(self.span(target, operator), [])
        elif self.ahead is None:
            start = self.tokenizer.restore_point()
            types, bracket = self._type_arguments(start)
            opening = self.tokenizer.call_bracket() if self.ahead is None else None
            if opening is not None:
                arguments, last = self._call(opening)
                return nodes.InvokeMemberExpression(
                    self.span(target, last), target, member, is_static, is_conditional,
                    arguments or None, types,
                )  # fmt: skip
            if bracket is not None:
                self.go_to(start)
        extent = self.span(target, member)
        return nodes.MemberExpression(extent, target, member, is_static, is_conditional)

    def _member_name(self) -> Expression | None:
        name = self.simple_name()
        if name is not None:
            return name
        token = self.peek()
        if has_flag(token, TokenFlags.UNARY_OPERATOR) or token.kind == "LBracket":
            return self.unary()
        return self.primary(False)

    def _type_arguments(self, start: int) -> tuple[list[TypeName], Token | None]:
        """`[type, type]` behind a method's name; goes back to the start where there is none."""
        if self.next().kind != "LBracket":
            self.go_to(start)
            return [], None
        found: tuple[list[TypeName], Token | None] | None = None
        with self.mode(TYPE_NAME):
            self.skip_newlines()
            first = self.next()
            if first.kind == "Identifier":
                types, closing = self.type_arguments(first)
                found = types, closing
                if closing.kind != "RBracket":
                    self.put_back(closing)
                    error_id = "EndSquareBracketExpectedAtEndOfType"
                    self.incomplete(self.before(closing), error_id)
                    found = types, None
        if found is None:
            self.go_to(start)
            return [], None
        return found

    def _call(self, opening: Token) -> tuple[list[Expression], Extent]:
        if opening.kind == "LParen":
            return self.call_arguments(opening)
        self.skip_newlines()
        block = self.script_block_expression(opening)
        return [block], block.extent

    def call_arguments(self, opening: Token) -> tuple[list[Expression], Extent]:
        """The arguments of a call behind its bracket, and where it ends."""
        arguments: list[Expression] = []
        comma: Token | None = None
        has_reported = False
        with self.commas(False):
            while True:
                self.skip_newlines()
                argument = self.expression()
                if argument is None:
                    if comma is not None:
                        self.incomplete(self.after(comma), "MissingExpressionAfterToken", ",")
                        has_reported = True
                    break
                arguments.append(argument)
                self.skip_newlines()
                comma = self.take("Comma")
                if comma is None:
                    break
            self.skip_newlines()
            closing = self.take("RParen")
            if closing is None and not has_reported:
                last = arguments[-1] if arguments else opening
                self.incomplete(self.after(last), "MissingEndParenthesisInMethodCall")
        last_argument = arguments[-1] if arguments else None
        return arguments, first_of(closing, comma, last_argument, opening)

    def _index(self, target: Expression, bracket: Token) -> Expression:
        self.skip_newlines()
        with self.commas(True):
            index = self.expression()
        if index is None:
            self.incomplete(self.after(bracket), "MissingArrayIndexExpression")
            index = nodes.ErrorExpression(bracket.extent, [])
        self.skip_newlines()
        closing = self.take("RBracket")
        if closing is None and not isinstance(index, nodes.ErrorExpression):
            self.incomplete(self.after(index), "MissingEndSquareBracket")
        extent = self.span(target, first_of(closing, index))
        is_conditional = bracket.kind == "QuestionLBracket"
        return nodes.IndexExpression(extent, target, index, is_conditional)


# What an argument of a command is for.
NAME, NAME_AFTER_OPERATOR, FILE, ARGUMENT, SWITCH_CONDITION = range(5)
