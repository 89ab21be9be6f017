"""Statements with a condition: if, the loops, switch."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast import statements as nodes
from poshws.syntax.ast.base import Node, Statement
from poshws.syntax.ast.expressions import Expression, VariableExpression
from poshws.syntax.ast.pipelines import ErrorStatement, PipelineBase
from poshws.syntax.ast.script import StatementBlock
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.lexer.variable_path import VariablePath
from poshws.syntax.parser.recovery.cursor import Placed, kind_text, nested
from poshws.syntax.parser.recovery.member_rules import ARGUMENT
from poshws.syntax.parser.recovery.statement_rules import is_option
from poshws.syntax.parser.recovery.switch_rules import SwitchRules
from poshws.syntax.source import Extent


class LoopRules(SwitchRules):
    """Rules of if and of the loops."""

    def loop_statement(self, label: Token | None, token: Token) -> Statement | None:
        """A loop or switch that begins with the keyword."""
        statement: Statement = _RULES[token.kind](self, label, token)
        return statement

    def if_statement(self, token: Token) -> Statement:
        """`if` with its clauses."""
        clauses: list[tuple[PipelineBase, StatementBlock]] = []
        parts: list[Node] = []
        keyword = token
        while True:
            failed_at = self._if_clause(keyword, clauses, parts)
            if failed_at is not None:
                return ErrorStatement(self.span(token, failed_at), None, parts)
            start = self.tokenizer.restore_point() if self.ahead is None else self.ahead.start
            self.skip_newlines()
            keyword = self.peek()
            if keyword.kind == "ElseIf":
                self.next()
                continue
            if keyword.kind != "Else":
                self.go_to(start)
                extent = self.span(token, clauses[-1][1])
                return nodes.IfStatement(extent, clauses, None)
            self.next()
            self.skip_newlines()
            body = self.statement_block()
            if body is None:
                self.incomplete(self.after(keyword), "MissingStatementBlockAfterElse")
                return ErrorStatement(self.span(token, keyword), None, parts)
            return nodes.IfStatement(self.span(token, body), clauses, body)

    def _if_clause(
        self,
        keyword: Token,
        clauses: list[tuple[PipelineBase, StatementBlock]],
        parts: list[Node],
    ) -> Extent | None:
        """Reads a condition with its block; where it failed, or None."""
        self.skip_newlines()
        opening = self.take("LParen")
        if opening is None:
            error_id = "MissingOpenParenthesisInIfStatement"
            self.incomplete(self.after(keyword), error_id, keyword.text)
            return keyword.extent
        self.skip_newlines()
        condition = self.pipeline_chain()
        if condition is None:
            place = self.after(opening)
            self.incomplete(place, "IfStatementMissingCondition", keyword.text)
            condition = ErrorStatement(place, None, [])
        else:
            parts.append(condition)
        self.skip_newlines()
        closing = self.next()
        if closing.kind != "RParen":
            self.put_back(closing)
            if not isinstance(condition, ErrorStatement):
                self.incomplete(closing, "MissingEndParenthesisAfterStatement", keyword.text)
            return self.before(closing)
        self.skip_newlines()
        body = self.statement_block()
        if body is None:
            self.incomplete(closing, "MissingStatementBlock", keyword.text)
            return closing.extent
        parts.append(body)
        clauses.append((condition, body))
        return None

    # Loops.

    def _foreach(self, label: Token | None, token: Token) -> Statement:
        start = label or token
        failed_at: Placed | None
        self.skip_newlines()
        flags, limit, failed_at = self._foreach_options()
        opening = self.take("LParen")
        if opening is None:
            error_id = "MissingOpenParenthesisAfterKeyword"
            self.incomplete(self.after(token), error_id, kind_text(token))
            return ErrorStatement(self.span(start, token), None, [])
        self.skip_newlines()
        name = self.take("Variable", "SplattedVariable")
        if name is None:
            self.incomplete(self.after(opening), "MissingVariableNameAfterForeach")
            return ErrorStatement(self.span(start, opening), None, [])
        path = VariablePath(name.value)
        variable = VariableExpression(name.extent, path, name.kind == "SplattedVariable")
        self.skip_newlines()
        pipeline, body, failure = self._foreach_rest(variable)
        failed_at = failure or failed_at
        if failed_at is not None or pipeline is None or body is None:
            parts = nested(variable, pipeline, body)
            return ErrorStatement(self.span(start, failed_at or name), None, parts)
        return nodes.ForEachStatement(
            self.span(start, body), label.value if label else None, pipeline, body, flags,
            limit, variable,
        )  # fmt: skip

    def _foreach_options(self) -> tuple[str, Expression | None, Extent | None]:
        flags, limit, failed_at = "None", None, None
        while (option := self.take("Parameter")) is not None:
            if is_option(option, "parallel"):
                flags = "Parallel"
            elif is_option(option, "throttlelimit"):
                self.skip_newlines()
                limit = self.single_argument(ARGUMENT)
                if limit is None:
                    self.incomplete(self.after(option), "MissingThrottleLimit")
            else:
                failed_at = option.extent
                self.error(option, "InvalidForeachFlag", option.value[0])
            self.skip_newlines()
        return flags, limit, failed_at

    def _foreach_rest(
        self, variable: VariableExpression
    ) -> tuple[PipelineBase | None, StatementBlock | None, Placed | None]:
        keyword = self.take("In")
        if keyword is None:
            self.incomplete(self.after(variable), "MissingInInForeach")
            return None, None, variable
        self.skip_newlines()
        pipeline = self.pipeline_chain()
        if pipeline is None:
            self.incomplete(self.after(keyword), "MissingForeachExpression")
            return None, None, keyword
        self.skip_newlines()
        closing = self.take("RParen")
        if closing is None:
            self.incomplete(self.after(pipeline), "MissingEndParenthesisAfterForeach")
            return pipeline, None, pipeline
        body = self.statement_block()
        if body is None:
            self.incomplete(self.after(closing), "MissingForeachStatement")
            return pipeline, None, closing
        return pipeline, body, None

    def _for(self, label: Token | None, token: Token) -> Statement:
        start = label or token
        self.skip_newlines()
        opening = self.take("LParen")
        if opening is None:
            error_id = "MissingOpenParenthesisAfterKeyword"
            self.incomplete(self.after(token), error_id, kind_text(token))
            return ErrorStatement(self.span(start, token), None, [])
        parts: list[PipelineBase | None] = []
        last: Placed = opening
        for index in range(3):
            self.skip_newlines()
            part = self.pipeline_chain()
            parts.append(part)
            last = part or last
            if index < 2:
                last = self.take("Semi") or last
        self.skip_newlines()
        closing = self.take("RParen")
        body = None
        if closing is None:
            error_id = "MissingEndParenthesisAfterStatement"
            self.incomplete(self.after(last), error_id, kind_text(token))
        else:
            body = self.statement_block()
            if body is None:
                last = closing
                self.incomplete(self.after(last), "MissingLoopStatement", kind_text(token))
        if body is None:
            return ErrorStatement(self.span(start, last), None, nested(*parts))
        first, condition, step = parts
        name = label.value if label else None
        return nodes.ForStatement(self.span(start, body), name, condition, body, first, step)

    def _while(self, label: Token | None, token: Token) -> Statement:
        start = label or token
        self.skip_newlines()
        opening = self.take("LParen")
        if opening is None:
            error_id = "MissingOpenParenthesisAfterKeyword"
            self.incomplete(self.after(token), error_id, token.text)
            return ErrorStatement(self.span(start, token), None, [])
        self.skip_newlines()
        found = condition = self.pipeline_chain()
        if condition is None:
            place = self.after(opening)
            self.incomplete(place, "MissingExpressionAfterKeyword", kind_text(token))
            condition = ErrorStatement(place, None, [])
        self.skip_newlines()
        closing = self.take("RParen")
        if closing is None:
            if not isinstance(condition, ErrorStatement):
                error_id = "MissingEndParenthesisAfterStatement"
                self.incomplete(self.after(condition), error_id, kind_text(token))
            return ErrorStatement(self.span(start, condition), None, nested(found))
        self.skip_newlines()
        body = self.statement_block()
        if body is None:
            self.incomplete(self.after(closing), "MissingLoopStatement", kind_text(token))
            return ErrorStatement(self.span(start, closing), None, nested(found))
        return nodes.WhileStatement(
            self.span(start, body), label.value if label else None, condition, body
        )

    def _do(self, label: Token | None, token: Token) -> Statement:
        start = label or token
        body = self.statement_block()
        if body is None:
            self.incomplete(self.after(token), "MissingLoopStatement", kind_text(token))
            return ErrorStatement(self.span(start, token), None, [])
        self.skip_newlines()
        keyword = self.take("While", "Until")
        if keyword is None:
            self.incomplete(self.after(body), "MissingWhileOrUntilInDoWhile")
            return ErrorStatement(self.span(start, body), None, [body])
        condition, closing, failed_at = self._do_condition(keyword)
        if failed_at is not None or condition is None or closing is None:
            extent = self.span(start, failed_at or keyword)
            return ErrorStatement(extent, None, nested(body, condition))
        kind: Any = nodes.DoUntilStatement if keyword.kind == "Until" else nodes.DoWhileStatement
        statement: Statement = kind(
            self.span(start, closing), label.value if label else None, condition, body
        )
        return statement

    def _do_condition(
        self, keyword: Token
    ) -> tuple[PipelineBase | None, Token | None, Placed | None]:
        failed_at: Placed | None = None
        self.skip_newlines()
        opening = self.take("LParen")
        if opening is None:
            error_id = "MissingOpenParenthesisAfterKeyword"
            self.incomplete(self.after(keyword), error_id, kind_text(keyword))
            return None, None, keyword
        self.skip_newlines()
        condition = self.pipeline_chain()
        if condition is None:
            failed_at = opening
            error_id = "MissingExpressionAfterKeyword"
            self.incomplete(self.after(opening), error_id, kind_text(keyword))
        self.skip_newlines()
        closing = self.take("RParen")
        if closing is None and condition is not None:
            failed_at = condition
            error_id = "MissingEndParenthesisAfterStatement"
            self.incomplete(self.after(condition), error_id, kind_text(keyword))
        return condition, closing, failed_at


_RULES: dict[str, Any] = {
    "Foreach": LoopRules._foreach,
    "For": LoopRules._for,
    "While": LoopRules._while,
    "Do": LoopRules._do,
    "Switch": LoopRules.switch_statement,
}
