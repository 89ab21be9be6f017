"""Statements without a condition: jumps, labels, try, trap, data, and the choice among all."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast import statements as nodes
from poshws.syntax.ast.base import Statement
from poshws.syntax.ast.definitions import Attribute, AttributeBase, TypeConstraint
from poshws.syntax.ast.expressions import Expression
from poshws.syntax.ast.pipelines import ErrorStatement
from poshws.syntax.ast.script import StatementBlock
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.parser.recovery.cursor import first_of, has_flag, kind_text, nested
from poshws.syntax.parser.recovery.member_rules import NAME
from poshws.syntax.parser.recovery.pipeline_rules import PipelineRules
from poshws.syntax.source import Extent

# What PowerShell passes over at the start of a statement, once something was wrong.
_CLAUSES = frozenset(("Else", "ElseIf", "Catch", "Until"))
_JUMPS = {
    "Return": nodes.ReturnStatement, "Throw": nodes.ThrowStatement, "Exit": nodes.ExitStatement,
}  # fmt: skip
_LABELED_JUMPS = {"Break": nodes.BreakStatement, "Continue": nodes.ContinueStatement}


class StatementRules(PipelineRules):
    """Rules of statements."""

    def loop_statement(self, label: Token | None, token: Token) -> Statement | None:
        """A loop or switch that begins with the keyword; see LoopRules."""
        raise NotImplementedError

    def if_statement(self, token: Token) -> Statement:
        """See LoopRules."""
        raise NotImplementedError

    def function_definition(self, token: Token) -> Statement:
        """See ScriptRules."""
        raise NotImplementedError

    def class_definition(self, attributes: list[AttributeBase], token: Token) -> Statement:
        """See ClassRules."""
        raise NotImplementedError

    def enum_definition(self, attributes: list[AttributeBase], token: Token) -> Statement:
        """See ClassRules."""
        raise NotImplementedError

    def using_statement(self, token: Token) -> Statement:
        """See ScriptRules."""
        raise NotImplementedError

    def configuration(self, token: Token) -> Statement | None:
        """See ScriptRules."""
        raise NotImplementedError

    # Lists and blocks.

    def statement_list(
        self, statements: list[Statement], traps: list[nodes.TrapStatement]
    ) -> Extent | None:
        """Statements up to a bracket; from the first to the last of them, or None."""
        first: Statement | None = None
        last: Statement | None = None
        self.skip_newlines_and_semicolons()
        while (statement := self.statement()) is not None:
            signature = self.tokenizer.signature
            if signature is not None and signature < statement.extent.start:
                self.error(statement, "TokenAfterEndOfValidScriptText")
            if isinstance(statement, nodes.TrapStatement):
                traps.append(statement)
            else:
                statements.append(statement)
            first, last = first or statement, statement
            self.skip_newlines_and_semicolons()
            if self.peek().kind in ("RParen", "RCurly"):
                break
        return None if first is None or last is None else self.span(first, last)

    def statement_block(self) -> StatementBlock | None:
        """`{ }`, or None where no brace opens."""
        self.skip_newlines()
        curly = self.take("LCurly")
        if curly is None:
            return None
        statements: list[Statement] = []
        traps: list[nodes.TrapStatement] = []
        inner = self.statement_list(statements, traps)
        closing = self.take("RCurly")
        if closing is None:
            self.incomplete(curly, "MissingEndCurlyBrace", seen_at=self.peek())
        extent = self.span(curly, first_of(closing, inner, curly))
        return StatementBlock(extent, statements, traps)

    # The choice.

    def statement(self) -> Statement | None:
        """One statement; None at the end of the text and where a bracket closes."""
        token = self.next()
        attributes: list[AttributeBase] = []
        start = 0
        if token.kind == "Generic" and token.text[:1] == "[":
            start = token.start
            self.go_to(token)
            attributes = self.attribute_list(False)
            token = self.next()
            if attributes and not self._may_follow(attributes, token):
                self.go_to(start)
                token = self.next()
        return self._statement_of(token, attributes, start)

    def _may_follow(self, attributes: list[AttributeBase], token: Token) -> bool:
        """Whether the attributes belong to the keyword; if not, they begin an expression."""
        wrong = next((item for item in attributes if not isinstance(item, Attribute)), None)
        if has_flag(token, TokenFlags.STATEMENT_DOESNT_SUPPORT_ATTRIBUTES):
            if wrong is not None:
                return False
            name = attributes[0].type_name.full_name
            self.error(attributes[0], "UnexpectedAttribute", name)
            return True
        if not has_flag(token, TokenFlags.KEYWORD):
            return False
        if wrong is not None:
            self.error(wrong, "TypeNotAllowedBeforeStatement", wrong.type_name.full_name)
        return True

    def _statement_of(
        self, token: Token, attributes: list[AttributeBase], start: int
    ) -> Statement | None:
        kind = token.kind
        if kind in _JUMPS:
            return self._jump(token)
        if kind in _LABELED_JUMPS:
            return self._labeled_jump(token)
        if kind in _LOOPS:
            return self.loop_statement(None, token)
        rule = _RULES.get(kind)
        if rule is not None:
            statement: Statement | None = rule(self, token)
            return statement
        if kind == "Class":
            return self.class_definition(attributes, token)
        if kind == "Enum":
            return self.enum_definition(attributes, token)
        if kind in _CLAUSES and self.errors.errors:
            self.skip_newlines()
            return self.statement()
        if attributes:
            self.go_to(start)
        else:
            self.put_back(token)
            if kind == "EndOfInput":
                return None
        return self.pipeline_chain()

    def _reserved(self, token: Token) -> Statement:
        self.error(token, "ReservedKeywordNotAllowed", kind_text(token))
        return ErrorStatement(token.extent, None, [])

    def _late_using(self, token: Token) -> Statement:
        statement = self.using_statement(token)
        self.error(statement, "UsingMustBeAtStartOfScript")
        return statement

    def _labeled(self, label: Token) -> Statement | None:
        self.skip_newlines()
        token = self.next()
        if token.kind in _LOOPS:
            return self.loop_statement(label, token)
        self.go_to(label)
        return self.pipeline_chain()

    def _jump(self, token: Token) -> Statement:
        pipeline = self.pipeline_chain()
        extent = token.extent if pipeline is None else self.span(token, pipeline)
        return _JUMPS[token.kind](extent, pipeline)

    def _labeled_jump(self, token: Token) -> Statement:
        label = self.label_or_key()
        extent = token.extent if label is None else self.span(token, label)
        return _LABELED_JUMPS[token.kind](extent, label)

    def _block_statement(self, token: Token) -> Statement:
        body = self.statement_block()
        if body is None:
            self.incomplete(self.after(token), "MissingStatementAfterKeyword", token.text)
            return ErrorStatement(token.extent, None, [])
        return nodes.BlockStatement(self.span(token, body), token, body)

    # Traps and catches.

    def _trap(self, token: Token) -> Statement:
        start = self.tokenizer.restore_point()
        self.skip_newlines()
        found = self.attribute()
        constraint = found if isinstance(found, TypeConstraint) else None
        if found is not None and constraint is None:
            self.go_to(start)
        body = self.statement_block()
        if body is None:
            end = first_of(constraint, token)
            self.incomplete(self.after(end), "MissingTrapStatement")
            return ErrorStatement(self.span(token, end), None, nested(constraint))
        return nodes.TrapStatement(self.span(token, body), constraint, body)

    def _try(self, token: Token) -> Statement:
        self.skip_newlines()
        body = self.statement_block()
        if body is None:
            self.incomplete(self.after(token), "MissingTryStatementBlock")
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
        self.skip_newlines()
        keyword = self.take("Finally")
        final: StatementBlock | None = None
        if keyword is not None:
            final = self.statement_block()
            if final is None:
                failed_at = keyword.extent
                error_id = "MissingFinallyStatementBlock"
                self.incomplete(self.after(failed_at), error_id, kind_text(keyword))
        if not catches and final is None and failed_at is None:
            failed_at = body.extent
            self.incomplete(self.after(failed_at), "MissingCatchOrFinally")
        if failed_at is not None:
            parts = nested(body, catches, broken)
            return ErrorStatement(self.span(token, failed_at), None, parts)
        end = final.extent if final is not None else catches[-1].extent
        return nodes.TryStatement(self.span(token, end), body, catches, final)

    def _catch(self, broken: list[Any]) -> tuple[nodes.CatchClause | None, Extent | None]:
        """A catch clause; where none is complete, what was read of it and where it failed."""
        self.skip_newlines()
        keyword = self.take("Catch")
        if keyword is None:
            return None, None
        types, comma_failure = self._catch_types()
        body = self.statement_block()
        if body is not None:
            return nodes.CatchClause(self.span(keyword, body), types, body), comma_failure
        failure = comma_failure
        if failure is None:
            failure = first_of(types[-1] if types else None, keyword)
            self.incomplete(self.after(failure), "MissingCatchHandlerBlock")
        broken.extend(types)
        return None, failure

    def _catch_types(self) -> tuple[list[TypeConstraint], Extent | None]:
        types: list[TypeConstraint] = []
        comma: Token | None = None
        while True:
            start = self.tokenizer.restore_point()
            self.skip_newlines()
            found = self.attribute()
            if found is None:
                if comma is None:
                    return types, None
                self.incomplete(self.after(comma), "MissingTypeLiteralToken")
                return types, comma.extent
            if not isinstance(found, TypeConstraint):
                self.go_to(start)
                return types, None
            types.append(found)
            self.skip_newlines()
            comma = self.take("Comma")
            if comma is None:
                return types, None

    # Data sections.

    def _data(self, token: Token) -> Statement:
        self.skip_newlines()
        name = self.simple_name()
        self.skip_newlines()
        option = self.take("Parameter")
        commands: list[Expression] = []
        failed_at: Extent | None = None
        if option is not None:
            failed_at = self._supported_commands(option, commands)
        body: StatementBlock | None = None
        if failed_at is None:
            body = self.statement_block()
            if body is None:
                failed_at = first_of(commands[-1] if commands else None, name, token)
                self.incomplete(self.after(failed_at), "MissingStatementBlockForDataSection")
        if failed_at is not None or body is None:
            extent = self.span(token, failed_at or token)
            return ErrorStatement(extent, None, nested(commands))
        variable = name.value if name is not None else None
        return nodes.DataStatement(self.span(token, body), variable, commands, body)

    def _supported_commands(self, option: Token, commands: list[Expression]) -> Extent | None:
        failed_at: Extent | None = None
        if not is_option(option, "supportedcommand"):
            failed_at = option.extent
            error_id = "InvalidParameterForDataSectionStatement"
            self.error(option, error_id, option.value[0])
        comma: Token | None = None
        while True:
            self.skip_newlines()
            command = self.single_argument(NAME)
            if command is None:
                last = comma or option
                if failed_at is None:
                    error_id = "MissingValueForSupportedCommandInDataSectionStatement"
                    self.incomplete(self.after(last), error_id)
                return last.extent
            commands.append(command)
            comma = self.take("Comma")
            if comma is None:
                return failed_at


def is_option(token: Token, name: str) -> bool:
    """Whether a parameter is the named one, perhaps shortened."""
    written: str = token.value[0]
    return name.startswith(written.lower())


_LOOPS = frozenset(("Switch", "Foreach", "For", "While", "Do"))
_RULES = {
    "If": lambda rules, token: rules.if_statement(token),
    "Function": lambda rules, token: rules.function_definition(token),
    "Filter": lambda rules, token: rules.function_definition(token),
    "Workflow": lambda rules, token: rules.function_definition(token),
    "Configuration": lambda rules, token: rules.configuration(token),
    "Label": StatementRules._labeled,
    "Trap": StatementRules._trap,
    "Try": StatementRules._try,
    "Data": StatementRules._data,
    "Parallel": StatementRules._block_statement,
    "Sequence": StatementRules._block_statement,
    "From": StatementRules._reserved,
    "Define": StatementRules._reserved,
    "Var": StatementRules._reserved,
    "Using": StatementRules._late_using,
}
