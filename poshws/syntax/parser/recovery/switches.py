"""The switch statement."""

from __future__ import annotations

from poshws.syntax.ast.base import Node, Statement
from poshws.syntax.ast.expressions import Expression
from poshws.syntax.ast.pipelines import ErrorStatement, PipelineBase
from poshws.syntax.ast.script import StatementBlock
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser import node_builders as build
from poshws.syntax.parser.recovery.cursor import is_option
from poshws.syntax.parser.recovery.extents import after, span
from poshws.syntax.parser.recovery.part import Part, nested
from poshws.syntax.parser.recovery.pipelines import FILE, SWITCH_CONDITION
from poshws.syntax.source import Extent


class _Switch:
    """What is known of a switch statement while it is read."""

    def __init__(self, end: Extent) -> None:
        self.end = end  # of what an error statement would cover
        self.failed = False
        self.at_end = False  # an error was at the end of the text: later ones follow from it
        self.flags: set[str] = set()
        self.given: dict[str, tuple[Token, Node | None]] = {}
        self.condition: PipelineBase | None = None
        self.has_brackets = False
        self.parts: list[Node] = []
        self.clauses: list[tuple[Expression, StatementBlock]] = []
        self.default: StatementBlock | None = None


class SwitchParser(Part):
    """The rule of switch."""

    def switch_statement(self, label: Token | None, token: Token) -> Statement:
        """`switch` with its options, condition and clauses."""
        start = label or token
        state = _Switch(start.extent)
        self.cursor.skip_newlines()
        while (option := self.cursor.take("Parameter")) is not None:
            state.end = option.extent
            self._switch_option(state, option)
        opening = self.cursor.take("LParen")
        if opening is not None:
            self._switch_condition(state, opening)
        elif state.condition is None and "file" not in state.flags:
            state.failed = True
            state.at_end = self.diagnostics.incomplete(after(state.end), "PipelineValueRequired")
        self.cursor.skip_newlines()
        curly = self.cursor.take("LCurly")
        closing = None
        if curly is not None:
            state.end = curly.extent
            self.cursor.skip_newlines()
            closing = self._switch_clauses(state, curly)
        elif not state.at_end:
            state.failed = True
            self.diagnostics.incomplete(after(state.end), "MissingCurlyBraceInSwitchStatement")
        if state.failed or state.at_end or closing is None or state.condition is None:
            condition = state.condition if state.has_brackets else None
            return ErrorStatement(
                span(start, state.end), token, [], state.given, nested(condition), state.parts
            )
        return build.switch_statement(
            span(start, closing), label.value if label else None, state.condition,
            state.flags, state.clauses, state.default,
        )  # fmt: skip

    def _switch_option(self, state: _Switch, option: Token) -> None:
        name = next((name for name in build.SWITCH_OPTIONS if is_option(option, name)), None)
        if name is None:
            state.failed = True
            self.diagnostics.error(option, "InvalidSwitchFlag", option.value[0])
            return
        build.add_switch_option(state.flags, name)
        if name != "file":
            state.given.setdefault(name, (option, None))
            return
        self.cursor.skip_newlines()
        file = self.parser.pipelines.single_argument(FILE)
        if file is None:
            state.failed = True
            state.at_end = self.diagnostics.incomplete(after(option), "MissingFilenameOption")
            return
        state.end = file.extent
        state.condition = build.pipeline_of(file)
        state.given.setdefault(name, (option, state.condition))

    def _switch_condition(self, state: _Switch, opening: Token) -> None:
        state.end = opening.extent
        if "file" in state.flags:
            state.failed = True
            self.diagnostics.error(opening, "PipelineValueRequired")
        state.has_brackets = True
        self.cursor.skip_newlines()
        state.condition = self.parser.pipelines.pipeline_chain()
        if state.condition is None:
            state.failed = True
            state.at_end = self.diagnostics.incomplete(after(opening), "PipelineValueRequired")
        else:
            state.end = state.condition.extent
        self.cursor.skip_newlines()
        closing = self.cursor.take("RParen")
        if closing is not None:
            state.end = closing.extent
        elif not state.at_end:
            state.failed = True
            error_id = "MissingEndParenthesisInSwitchStatement"
            state.at_end = self.diagnostics.incomplete(after(state.end), error_id)

    def _switch_clauses(self, state: _Switch, curly: Token) -> Token | None:
        """Reads clauses up to the brace, which is given back; None where it does not come."""
        while True:
            keyword = self.cursor.take("Default")
            if keyword is not None:
                test: Expression | None = build.bare_word(keyword)
            else:
                test = self.parser.pipelines.single_argument(SWITCH_CONDITION)
            if test is None:
                state.failed = True
                self.diagnostics.incomplete(after(state.end), "MissingSwitchConditionExpression")
                self.cursor.take("RCurly")
                return None
            state.parts.append(test)
            state.end = test.extent
            self._switch_body(state, test, keyword is not None)
            self.cursor.skip_newlines_and_semicolons()
            closing = self.cursor.take("RCurly")
            if closing is not None:
                return closing
            if self.cursor.peek().kind == "EndOfInput":
                if not state.at_end:
                    state.failed = True
                    self.diagnostics.incomplete(
                        curly, "MissingEndCurlyBrace", seen_at=self.cursor.peek()
                    )
                return None

    def _switch_body(self, state: _Switch, test: Expression, is_default: bool) -> None:
        body = self.parser.statements.statement_block()
        if body is None:
            state.failed = True
            error_id = "MissingSwitchStatementClause"
            state.at_end = self.diagnostics.incomplete(after(state.end), error_id)
            return
        state.parts.append(body)
        state.end = body.extent
        if not is_default:
            state.clauses.append((test, body))
            return
        if state.default is not None:
            state.failed = True
            self.diagnostics.error(test, "MultipleSwitchDefaultClauses")
        state.default = body
