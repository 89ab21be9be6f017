"""Statements: the choice among all, blocks, jumps, try, trap, data, if and the loops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from poshws.syntax.ast import statements as nodes
from poshws.syntax.ast.base import Node, Statement
from poshws.syntax.ast.definitions import Attribute, AttributeBase, TypeConstraint
from poshws.syntax.ast.expressions import Expression, VariableExpression
from poshws.syntax.ast.pipelines import ErrorStatement, PipelineBase
from poshws.syntax.ast.script import StatementBlock
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.parser import node_builders as build
from poshws.syntax.parser.recovery.cursor import has_flag, is_option, kind_text
from poshws.syntax.parser.recovery.extents import Placed, after, before, first_of, span
from poshws.syntax.parser.recovery.part import Part, nested
from poshws.syntax.parser.recovery.pipelines import ARGUMENT, NAME
from poshws.syntax.source import Extent

# What PowerShell passes over at the start of a statement, once something was wrong.
_CLAUSES = frozenset(("Else", "ElseIf", "Catch", "Until"))


class StatementParser(Part):
    """Rules of statements."""

    # Lists and blocks.

    def statement_list(
        self, statements: list[Statement], traps: list[nodes.TrapStatement]
    ) -> Extent | None:
        """Statements up to a bracket; from the first to the last of them, or None."""
        first: Statement | None = None
        last: Statement | None = None
        self.cursor.skip_newlines_and_semicolons()
        while (statement := self.statement()) is not None:
            signature = self.tokenizer.signature
            if signature is not None and signature < statement.extent.start:
                self.diagnostics.error(statement, "TokenAfterEndOfValidScriptText")
            if isinstance(statement, nodes.TrapStatement):
                traps.append(statement)
            else:
                statements.append(statement)
            first, last = first or statement, statement
            self.cursor.skip_newlines_and_semicolons()
            if self.cursor.peek().kind in ("RParen", "RCurly"):
                break
        return None if first is None or last is None else span(first, last)

    def statement_block(self) -> StatementBlock | None:
        """`{ }`, or None where no brace opens."""
        self.cursor.skip_newlines()
        curly = self.cursor.take("LCurly")
        if curly is None:
            return None
        statements: list[Statement] = []
        traps: list[nodes.TrapStatement] = []
        inner = self.statement_list(statements, traps)
        closing = self.cursor.take("RCurly")
        if closing is None:
            self.diagnostics.incomplete(curly, "MissingEndCurlyBrace", seen_at=self.cursor.peek())
        extent = span(curly, first_of(closing, inner, curly))
        return StatementBlock(extent, statements, traps)

    # The choice.

    def statement(self) -> Statement | None:
        """One statement; None at the end of the text and where a bracket closes."""
        token = self.cursor.next()
        attributes: list[AttributeBase] = []
        start = 0
        if token.kind == "Generic" and token.text[:1] == "[":
            start = token.start
            self.cursor.go_to(token)
            attributes = self.parser.types.attribute_list(False)
            token = self.cursor.next()
            if attributes and not self._may_follow(attributes, token):
                self.cursor.go_to(start)
                token = self.cursor.next()
        return self._statement_of(token, attributes, start)

    def _may_follow(self, attributes: list[AttributeBase], token: Token) -> bool:
        """Whether the attributes belong to the keyword; if not, they begin an expression."""
        wrong = next((item for item in attributes if not isinstance(item, Attribute)), None)
        if has_flag(token, TokenFlags.STATEMENT_DOESNT_SUPPORT_ATTRIBUTES):
            if wrong is not None:
                return False
            name = attributes[0].type_name.full_name
            self.diagnostics.error(attributes[0], "UnexpectedAttribute", name)
            return True
        if not has_flag(token, TokenFlags.KEYWORD):
            return False
        if wrong is not None:
            self.diagnostics.error(
                wrong, "TypeNotAllowedBeforeStatement", wrong.type_name.full_name
            )
        return True

    def _statement_of(
        self, token: Token, attributes: list[AttributeBase], start: int
    ) -> Statement | None:
        kind = token.kind
        if kind in build.JUMPS:
            return self._jump(token)
        if kind in build.LABELED_JUMPS:
            return self._labeled_jump(token)
        if kind in _LOOPS:
            return _LOOPS[kind](self, None, token)
        rule = _RULES.get(kind)
        if rule is not None:
            return rule(self, token)
        if kind == "Class":
            return self.parser.classes.class_definition(attributes, token)
        if kind == "Enum":
            return self.parser.classes.enum_definition(attributes, token)
        if kind in _CLAUSES and self.diagnostics.any_reported:
            self.cursor.skip_newlines()
            return self.statement()
        if attributes:
            self.cursor.go_to(start)
        else:
            self.cursor.put_back(token)
            if kind == "EndOfInput":
                return None
        return self.parser.pipelines.pipeline_chain()

    def _function(self, token: Token) -> Statement:
        return self.parser.scripts.function_definition(token)

    def _configuration(self, token: Token) -> Statement | None:
        return self.parser.scripts.configuration(token)

    def _reserved(self, token: Token) -> Statement:
        self.diagnostics.error(token, "ReservedKeywordNotAllowed", kind_text(token))
        return ErrorStatement(token.extent, None, [])

    def _late_using(self, token: Token) -> Statement:
        statement = self.parser.scripts.using_statement(token)
        self.diagnostics.error(statement, "UsingMustBeAtStartOfScript")
        return statement

    def _labeled(self, label: Token) -> Statement | None:
        self.cursor.skip_newlines()
        token = self.cursor.next()
        if token.kind in _LOOPS:
            return _LOOPS[token.kind](self, label, token)
        self.cursor.go_to(label)
        return self.parser.pipelines.pipeline_chain()

    def _jump(self, token: Token) -> Statement:
        pipeline = self.parser.pipelines.pipeline_chain()
        extent = token.extent if pipeline is None else span(token, pipeline)
        return build.jump(extent, token, pipeline)

    def _labeled_jump(self, token: Token) -> Statement:
        return build.labeled_jump(token, self.parser.expressions.label_or_key())

    def _block_statement(self, token: Token) -> Statement:
        body = self.statement_block()
        if body is None:
            self.diagnostics.incomplete(after(token), "MissingStatementAfterKeyword", token.text)
            return ErrorStatement(token.extent, None, [])
        return nodes.BlockStatement(span(token, body), token, body)

    # Traps and catches.

    def _trap(self, token: Token) -> Statement:
        start = self.tokenizer.restore_point()
        self.cursor.skip_newlines()
        found = self.parser.types.attribute()
        constraint = found if isinstance(found, TypeConstraint) else None
        if found is not None and constraint is None:
            self.cursor.go_to(start)
        body = self.statement_block()
        if body is None:
            end = first_of(constraint, token)
            self.diagnostics.incomplete(after(end), "MissingTrapStatement")
            return ErrorStatement(span(token, end), None, nested(constraint))
        return nodes.TrapStatement(span(token, body), constraint, body)

    def _try(self, token: Token) -> Statement:
        self.cursor.skip_newlines()
        body = self.statement_block()
        if body is None:
            self.diagnostics.incomplete(after(token), "MissingTryStatementBlock")
            return ErrorStatement(token.extent, None, [])
        catches: list[nodes.CatchClause] = []
        broken: list[Any] = []
        failed_at: Extent | None = None
        while True:
            clause, failure = self._catch(broken)
            failed_at = failure or failed_at
            if clause is None:
                break
            catches.append(clause)
        self.cursor.skip_newlines()
        keyword = self.cursor.take("Finally")
        final: StatementBlock | None = None
        if keyword is not None:
            final = self.statement_block()
            if final is None:
                failed_at = keyword.extent
                error_id = "MissingFinallyStatementBlock"
                self.diagnostics.incomplete(after(failed_at), error_id, kind_text(keyword))
        if not catches and final is None and failed_at is None:
            failed_at = body.extent
            self.diagnostics.incomplete(after(failed_at), "MissingCatchOrFinally")
        if failed_at is not None:
            parts = nested(body, catches, broken)
            return ErrorStatement(span(token, failed_at), None, parts)
        end = final.extent if final is not None else catches[-1].extent
        return nodes.TryStatement(span(token, end), body, catches, final)

    def _catch(self, broken: list[object]) -> tuple[nodes.CatchClause | None, Extent | None]:
        """A catch clause; where none is complete, what was read of it and where it failed."""
        self.cursor.skip_newlines()
        keyword = self.cursor.take("Catch")
        if keyword is None:
            return None, None
        types, comma_failure = self._catch_types()
        body = self.statement_block()
        if body is not None:
            return nodes.CatchClause(span(keyword, body), types, body), comma_failure
        failure = comma_failure
        if failure is None:
            failure = first_of(types[-1] if types else None, keyword)
            self.diagnostics.incomplete(after(failure), "MissingCatchHandlerBlock")
        broken.extend(types)
        return None, failure

    def _catch_types(self) -> tuple[list[TypeConstraint], Extent | None]:
        types: list[TypeConstraint] = []
        comma: Token | None = None
        while True:
            start = self.tokenizer.restore_point()
            self.cursor.skip_newlines()
            found = self.parser.types.attribute()
            if found is None:
                if comma is None:
                    return types, None
                self.diagnostics.incomplete(after(comma), "MissingTypeLiteralToken")
                return types, comma.extent
            if not isinstance(found, TypeConstraint):
                self.cursor.go_to(start)
                return types, None
            types.append(found)
            self.cursor.skip_newlines()
            comma = self.cursor.take("Comma")
            if comma is None:
                return types, None

    # Data sections.

    def _data(self, token: Token) -> Statement:
        self.cursor.skip_newlines()
        name = self.parser.expressions.simple_name()
        self.cursor.skip_newlines()
        option = self.cursor.take("Parameter")
        commands: list[Expression] = []
        failed_at: Extent | None = None
        if option is not None:
            failed_at = self._supported_commands(option, commands)
        body: StatementBlock | None = None
        if failed_at is None:
            body = self.statement_block()
            if body is None:
                failed_at = first_of(commands[-1] if commands else None, name, token)
                self.diagnostics.incomplete(after(failed_at), "MissingStatementBlockForDataSection")
        if failed_at is not None or body is None:
            extent = span(token, failed_at or token)
            return ErrorStatement(extent, None, nested(commands))
        variable = name.value if name is not None else None
        return nodes.DataStatement(span(token, body), variable, commands, body)

    def _supported_commands(self, option: Token, commands: list[Expression]) -> Extent | None:
        failed_at: Extent | None = None
        if not is_option(option, "supportedcommand"):
            failed_at = option.extent
            error_id = "InvalidParameterForDataSectionStatement"
            self.diagnostics.error(option, error_id, option.value[0])
        comma: Token | None = None
        while True:
            self.cursor.skip_newlines()
            command = self.parser.pipelines.single_argument(NAME)
            if command is None:
                last = comma or option
                if failed_at is None:
                    error_id = "MissingValueForSupportedCommandInDataSectionStatement"
                    self.diagnostics.incomplete(after(last), error_id)
                return last.extent
            commands.append(command)
            comma = self.cursor.take("Comma")
            if comma is None:
                return failed_at

    # Conditions.

    def _switch(self, label: Token | None, token: Token) -> Statement:
        return self.parser.switches.switch_statement(label, token)

    def _if(self, token: Token) -> Statement:
        """`if` with its clauses."""
        clauses: list[tuple[PipelineBase, StatementBlock]] = []
        parts: list[Node] = []
        keyword = token
        while True:
            failed_at = self._if_clause(keyword, clauses, parts)
            if failed_at is not None:
                return ErrorStatement(span(token, failed_at), None, parts)
            start = self.cursor.place()
            self.cursor.skip_newlines()
            keyword = self.cursor.peek()
            if keyword.kind == "ElseIf":
                self.cursor.next()
                continue
            if keyword.kind != "Else":
                self.cursor.go_to(start)
                extent = span(token, clauses[-1][1])
                return nodes.IfStatement(extent, clauses, None)
            self.cursor.next()
            self.cursor.skip_newlines()
            body = self.statement_block()
            if body is None:
                self.diagnostics.incomplete(after(keyword), "MissingStatementBlockAfterElse")
                return ErrorStatement(span(token, keyword), None, parts)
            return nodes.IfStatement(span(token, body), clauses, body)

    def _if_clause(
        self,
        keyword: Token,
        clauses: list[tuple[PipelineBase, StatementBlock]],
        parts: list[Node],
    ) -> Extent | None:
        """Reads a condition with its block; where it failed, or None."""
        self.cursor.skip_newlines()
        opening = self.cursor.take("LParen")
        if opening is None:
            error_id = "MissingOpenParenthesisInIfStatement"
            self.diagnostics.incomplete(after(keyword), error_id, keyword.text)
            return keyword.extent
        self.cursor.skip_newlines()
        condition = self.parser.pipelines.pipeline_chain()
        if condition is None:
            place = after(opening)
            self.diagnostics.incomplete(place, "IfStatementMissingCondition", keyword.text)
            condition = ErrorStatement(place, None, [])
        else:
            parts.append(condition)
        self.cursor.skip_newlines()
        closing = self.cursor.next()
        if closing.kind != "RParen":
            self.cursor.put_back(closing)
            if not isinstance(condition, ErrorStatement):
                self.diagnostics.incomplete(
                    closing, "MissingEndParenthesisAfterStatement", keyword.text
                )
            return before(closing)
        self.cursor.skip_newlines()
        body = self.statement_block()
        if body is None:
            self.diagnostics.incomplete(closing, "MissingStatementBlock", keyword.text)
            return closing.extent
        parts.append(body)
        clauses.append((condition, body))
        return None

    # Loops.

    def _foreach(self, label: Token | None, token: Token) -> Statement:
        start = label or token
        failed_at: Placed | None
        self.cursor.skip_newlines()
        flags, limit, failed_at = self._foreach_options()
        opening = self.cursor.take("LParen")
        if opening is None:
            error_id = "MissingOpenParenthesisAfterKeyword"
            self.diagnostics.incomplete(after(token), error_id, kind_text(token))
            return ErrorStatement(span(start, token), None, [])
        self.cursor.skip_newlines()
        name = self.cursor.take("Variable", "SplattedVariable")
        if name is None:
            self.diagnostics.incomplete(after(opening), "MissingVariableNameAfterForeach")
            return ErrorStatement(span(start, opening), None, [])
        variable = build.plain_variable(name)
        self.cursor.skip_newlines()
        pipeline, body, failure = self._foreach_rest(variable)
        failed_at = failure or failed_at
        if failed_at is not None or pipeline is None or body is None:
            parts = nested(variable, pipeline, body)
            return ErrorStatement(span(start, failed_at or name), None, parts)
        return nodes.ForEachStatement(
            span(start, body), label.value if label else None, pipeline, body, flags,
            limit, variable,
        )  # fmt: skip

    def _foreach_options(self) -> tuple[str, Expression | None, Extent | None]:
        flags, limit, failed_at = "None", None, None
        while (option := self.cursor.take("Parameter")) is not None:
            if is_option(option, "parallel"):
                flags = "Parallel"
            elif is_option(option, "throttlelimit"):
                self.cursor.skip_newlines()
                limit = self.parser.pipelines.single_argument(ARGUMENT)
                if limit is None:
                    self.diagnostics.incomplete(after(option), "MissingThrottleLimit")
            else:
                failed_at = option.extent
                self.diagnostics.error(option, "InvalidForeachFlag", option.value[0])
            self.cursor.skip_newlines()
        return flags, limit, failed_at

    def _foreach_rest(
        self, variable: VariableExpression
    ) -> tuple[PipelineBase | None, StatementBlock | None, Placed | None]:
        keyword = self.cursor.take("In")
        if keyword is None:
            self.diagnostics.incomplete(after(variable), "MissingInInForeach")
            return None, None, variable
        self.cursor.skip_newlines()
        pipeline = self.parser.pipelines.pipeline_chain()
        if pipeline is None:
            self.diagnostics.incomplete(after(keyword), "MissingForeachExpression")
            return None, None, keyword
        self.cursor.skip_newlines()
        closing = self.cursor.take("RParen")
        if closing is None:
            self.diagnostics.incomplete(after(pipeline), "MissingEndParenthesisAfterForeach")
            return pipeline, None, pipeline
        body = self.statement_block()
        if body is None:
            self.diagnostics.incomplete(after(closing), "MissingForeachStatement")
            return pipeline, None, closing
        return pipeline, body, None

    def _for(self, label: Token | None, token: Token) -> Statement:
        start = label or token
        self.cursor.skip_newlines()
        opening = self.cursor.take("LParen")
        if opening is None:
            error_id = "MissingOpenParenthesisAfterKeyword"
            self.diagnostics.incomplete(after(token), error_id, kind_text(token))
            return ErrorStatement(span(start, token), None, [])
        parts: list[PipelineBase | None] = []
        last: Placed = opening
        for index in range(3):
            self.cursor.skip_newlines()
            part = self.parser.pipelines.pipeline_chain()
            parts.append(part)
            last = part or last
            if index < 2:
                last = self.cursor.take("Semi") or last
        self.cursor.skip_newlines()
        closing = self.cursor.take("RParen")
        body = None
        if closing is None:
            error_id = "MissingEndParenthesisAfterStatement"
            self.diagnostics.incomplete(after(last), error_id, kind_text(token))
        else:
            last = closing
            body = self._loop_body(closing, token)
        if body is None:
            return ErrorStatement(span(start, last), None, nested(*parts))
        first, condition, step = parts
        name = label.value if label else None
        return nodes.ForStatement(span(start, body), name, condition, body, first, step)

    def _while(self, label: Token | None, token: Token) -> Statement:
        start = label or token
        self.cursor.skip_newlines()
        opening = self.cursor.take("LParen")
        if opening is None:
            error_id = "MissingOpenParenthesisAfterKeyword"
            self.diagnostics.incomplete(after(token), error_id, token.text)
            return ErrorStatement(span(start, token), None, [])
        condition, closing = self._condition_in(opening, token)
        if closing is None:
            return ErrorStatement(span(start, condition or opening), None, nested(condition))
        self.cursor.skip_newlines()
        body = self._loop_body(closing, token)
        if body is None:
            return ErrorStatement(span(start, closing), None, nested(condition))
        if condition is None:
            condition = ErrorStatement(after(opening), None, [])
        return nodes.WhileStatement(
            span(start, body), label.value if label else None, condition, body
        )

    def _condition_in(
        self, opening: Token, keyword: Token
    ) -> tuple[PipelineBase | None, Token | None]:
        """The condition of a loop and the parenthesis behind it; what is missing is reported."""
        self.cursor.skip_newlines()
        condition = self.parser.pipelines.pipeline_chain()
        if condition is None:
            error_id = "MissingExpressionAfterKeyword"
            self.diagnostics.incomplete(after(opening), error_id, kind_text(keyword))
        self.cursor.skip_newlines()
        closing = self.cursor.take("RParen")
        if closing is None and condition is not None:
            error_id = "MissingEndParenthesisAfterStatement"
            self.diagnostics.incomplete(after(condition), error_id, kind_text(keyword))
        return condition, closing

    def _loop_body(self, place: Token, keyword: Token) -> StatementBlock | None:
        """The body of a loop; a missing one is reported behind what stands there."""
        body = self.statement_block()
        if body is None:
            self.diagnostics.incomplete(after(place), "MissingLoopStatement", kind_text(keyword))
        return body

    def _do(self, label: Token | None, token: Token) -> Statement:
        start = label or token
        body = self._loop_body(token, token)
        if body is None:
            return ErrorStatement(span(start, token), None, [])
        self.cursor.skip_newlines()
        keyword = self.cursor.take("While", "Until")
        if keyword is None:
            self.diagnostics.incomplete(after(body), "MissingWhileOrUntilInDoWhile")
            return ErrorStatement(span(start, body), None, [body])
        condition, closing, failed_at = self._do_condition(keyword)
        if failed_at is not None or condition is None or closing is None:
            extent = span(start, failed_at or keyword)
            return ErrorStatement(extent, None, nested(body, condition))
        name = label.value if label else None
        return build.do_loop(span(start, closing), name, body, keyword, condition)

    def _do_condition(
        self, keyword: Token
    ) -> tuple[PipelineBase | None, Token | None, Placed | None]:
        self.cursor.skip_newlines()
        opening = self.cursor.take("LParen")
        if opening is None:
            error_id = "MissingOpenParenthesisAfterKeyword"
            self.diagnostics.incomplete(after(keyword), error_id, kind_text(keyword))
            return None, None, keyword
        condition, closing = self._condition_in(opening, keyword)
        if condition is None:
            return None, closing, opening
        return condition, closing, condition if closing is None else None


_LOOPS: dict[str, Callable[[StatementParser, Token | None, Token], Statement]] = {
    "Foreach": StatementParser._foreach,
    "For": StatementParser._for,
    "While": StatementParser._while,
    "Do": StatementParser._do,
    "Switch": StatementParser._switch,
}
_RULES: dict[str, Callable[[StatementParser, Token], Statement | None]] = {
    "If": StatementParser._if,
    "Function": StatementParser._function,
    "Filter": StatementParser._function,
    "Workflow": StatementParser._function,
    "Configuration": StatementParser._configuration,
    "Label": StatementParser._labeled,
    "Trap": StatementParser._trap,
    "Try": StatementParser._try,
    "Data": StatementParser._data,
    "Parallel": StatementParser._block_statement,
    "Sequence": StatementParser._block_statement,
    "From": StatementParser._reserved,
    "Define": StatementParser._reserved,
    "Var": StatementParser._reserved,
    "Using": StatementParser._late_using,
}
