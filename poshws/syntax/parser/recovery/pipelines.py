"""Pipelines, their chains, commands, arguments and redirections."""

from __future__ import annotations

from poshws.syntax.ast import pipelines as nodes
from poshws.syntax.ast.base import Node
from poshws.syntax.ast.expressions import (
    ArrayLiteral,
    ErrorExpression,
    Expression,
)
from poshws.syntax.lexer.keywords import words
from poshws.syntax.lexer.lookahead import next_line_begins_with_pipe
from poshws.syntax.lexer.tokenizer import COMMAND, EXPRESSION
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.parser import node_builders as build
from poshws.syntax.parser.recovery.cursor import has_flag, kind_text
from poshws.syntax.parser.recovery.extents import Placed, after, span
from poshws.syntax.parser.recovery.part import Part
from poshws.syntax.source import Extent

_ENDS_ARGUMENT = words(
    "Pipe RCurly RParen EndOfInput NewLine Semi Redirection RedirectInStd AndAnd OrOr "
    "Ampersand MinusMinus Comma"
)
_ENDS_COMMAND = words("Pipe RCurly RParen EndOfInput NewLine Semi AndAnd OrOr Ampersand")
_VALUES = words(
    "SplattedVariable Variable Number HereStringExpandable StringExpandable "
    "HereStringLiteral StringLiteral LParen DollarParen AtParen AtCurly LCurly"
)
_ENDS_PIPELINE = words("Semi NewLine RParen RCurly EndOfInput AndAnd OrOr Ampersand")
_VERBATIM = "--%"

# What an argument of a command is for.
NAME, NAME_AFTER_OPERATOR, FILE, ARGUMENT, SWITCH_CONDITION = range(5)


class PipelineParser(Part):
    """Rules of pipelines."""

    # Chains.

    def pipeline_chain(self) -> nodes.PipelineBase | None:
        """An assignment, or pipelines with `&&` and `||` between them."""
        with self.cursor.mode(EXPRESSION):
            expression = self.parser.expressions.expression()
            assign = None
            if expression is not None and has_flag(
                self.cursor.peek(), TokenFlags.ASSIGNMENT_OPERATOR
            ):
                assign = self.cursor.next()
        if expression is not None and assign is not None:
            return self._assignment(expression, assign)
        return self._chain(expression)

    def _assignment(self, left: Expression, operator: Token) -> nodes.PipelineBase:
        self.cursor.skip_newlines()
        right = self.parser.statements.statement()
        if right is None:
            place = after(operator)
            self.diagnostics.incomplete(place, "ExpectedValueExpression", kind_text(operator))
            right = nodes.ErrorStatement(place, None, [])
        extent = span(left, right)
        return build.assignment(extent, left, operator, right)

    def _chain(self, expression: Expression | None) -> nodes.PipelineBase | None:
        chain: nodes.Chainable | None = None
        operator: Token | None = None
        while True:
            first = self.cursor.peek() if expression is None else None
            pipeline = self._pipeline(expression)
            expression = None
            if pipeline is None:
                if chain is None or operator is None:
                    return None
                return self._broken_chain(chain, operator, first)
            following, background = self.cursor.take("AndAnd", "OrOr"), False
            if following is None and self.cursor.take("Ampersand"):
                background = True
                wrong = self.cursor.take("AndAnd", "OrOr")
                if wrong is not None:
                    self.diagnostics.error(wrong, "BackgroundOperatorInPipelineChain")
                    extent = span(chain or pipeline, wrong)
                    return nodes.ErrorStatement(extent, None, [])
            if following is None:
                if chain is None or operator is None:
                    pipeline.background = background
                    return pipeline
                return self._link(chain, pipeline, operator, background)
            self.cursor.skip_newlines()
            if chain is None or operator is None:
                chain = pipeline
            else:
                chain = self._link(chain, pipeline, operator, False)
            operator = following
            if self.cursor.peek().kind == "EndOfInput":
                self.diagnostics.incomplete(after(operator), "EmptyPipelineChainElement")
                return chain

    def _link(
        self, left: nodes.Chainable, right: nodes.Pipeline, operator: Token, background: bool
    ) -> nodes.PipelineChain:
        return nodes.PipelineChain(span(left, right), left, right, operator.kind, background)

    def _broken_chain(
        self, chain: nodes.Chainable, operator: Token, first: Token | None
    ) -> nodes.PipelineBase:
        if first is not None and first.kind == "EndOfInput":
            self.diagnostics.incomplete(after(operator), "EmptyPipelineChainElement", operator.text)
        elif first is not None and first.kind not in ("Dot", "Ampersand"):
            extent = span(operator, first)
            self.diagnostics.error(extent, "EmptyPipelineChainElement", operator.text)
        return nodes.ErrorStatement(span(chain, operator), operator, [chain])

    # Pipelines.

    def _pipeline(self, expression: Expression | None) -> nodes.Pipeline | None:
        elements: list[nodes.CommandBase] = []
        pipe: Token | None = None
        while True:
            if expression is None:
                with self.cursor.mode(EXPRESSION):
                    expression = self.parser.expressions.expression()
            element: nodes.CommandBase | None
            if expression is None:
                element = self.command()
            else:
                element = self._command_expression(expression, not elements)
            expression = None
            if element is not None:
                elements.append(element)
            elif elements or self.cursor.peek().kind == "Pipe":
                place = after(pipe) if pipe is not None else self.cursor.peek().extent
                self.diagnostics.incomplete(place, "EmptyPipeElement")
            pipe = self._after_element()
            if pipe is None:
                break
        if not elements:
            return None
        return nodes.Pipeline(span(elements[0], elements[-1]), elements, False)

    def _after_element(self) -> Token | None:
        """The pipe that leads to another element, or None where the pipeline ends."""
        token = self.cursor.peek()
        if token.kind == "NewLine" and self._pipe_follows(token.end):
            self.cursor.skip_newlines()
            token = self.cursor.peek()
        if token.kind in _ENDS_PIPELINE:
            return None
        if token.kind != "Pipe":
            self.diagnostics.error(token, "UnexpectedToken", token.text)
            return None
        self.cursor.next()
        self.cursor.skip_newlines()
        if self.cursor.peek().kind == "EndOfInput":
            self.diagnostics.incomplete(after(token), "EmptyPipeElement")
            return None
        return token

    def _pipe_follows(self, offset: int) -> bool:
        return next_line_begins_with_pipe(self.diagnostics.text, offset)

    def _command_expression(
        self, expression: Expression, is_first: bool
    ) -> nodes.CommandExpression:
        if not is_first:
            self.diagnostics.error(expression, "ExpressionsMustBeFirstInPipeline")
        redirections: dict[str, nodes.Redirection] = {}
        last: Placed = expression
        while (token := self.cursor.take("Redirection", "RedirectInStd")) is not None:
            redirection, _ = self._redirection(token, redirections)
            last = redirection if redirection is not None else expression
        extent = span(expression, last)
        return nodes.CommandExpression(extent, expression, build.in_order(redirections))

    def _redirection(
        self, token: Token, found: dict[str, nodes.Redirection]
    ) -> tuple[nodes.Redirection | None, Extent]:
        """A redirection and where it stands; each stream may be redirected once."""
        if token.kind == "RedirectInStd" or isinstance(token.value[1], bool):
            location = self.single_argument(FILE)
            if location is None:
                self.diagnostics.error(after(token), "MissingFileSpecification")
                location = ErrorExpression(token.extent, [])
            extent = span(token, location)
            if token.kind == "RedirectInStd":
                self.diagnostics.error(token, "RedirectionNotSupported", token.text)
                return None, extent
            stream, append = token.value
            result: nodes.Redirection = nodes.FileRedirection(extent, stream, location, append)
        else:
            stream, target = token.value
            if not build.may_merge(stream, target):
                self.diagnostics.error(token, "RedirectionNotSupported", token.text)
            result = nodes.MergingRedirection(token.extent, stream, "Output")
        if stream in found:
            name = "output stream" if stream == "All" else f"{stream.lower()} stream"
            self.diagnostics.error(result, "StreamAlreadyRedirected", name)
        else:
            found[stream] = result
        return result, result.extent

    # Commands.

    def command(self) -> nodes.Command | None:
        """A command with its arguments, or None where none begins."""
        elements: list[nodes.CommandElement] = []
        redirections: dict[str, nodes.Redirection] = {}
        with self.cursor.mode(COMMAND):
            first = token = self.cursor.next()
            end = token.extent
            operator, context = "Unknown", NAME
            if token.kind in ("Dot", "Ampersand"):
                operator, context = token.kind, NAME_AFTER_OPERATOR
                token = self.cursor.next()
            has_dashes = False
            while token.kind not in _ENDS_COMMAND:
                kind = token.kind
                if kind == "MinusMinus":
                    end = token.extent
                    elements.append(self._dashes(token, has_dashes))
                    has_dashes = True
                elif kind == "Comma":
                    end = token.extent
                    self.diagnostics.error(token, "MissingArgument")
                    self.cursor.skip_newlines()
                elif kind in ("Redirection", "RedirectInStd") and context == ARGUMENT:
                    _, end = self._redirection(token, redirections)
                else:
                    is_word = has_dashes or context != ARGUMENT
                    end, goes_on = self._element(token, context, is_word, elements)
                    if not goes_on:
                        break
                context = ARGUMENT
                token = self.cursor.next()
            else:
                self.cursor.put_back(token)
        if not elements:
            if operator != "Unknown":
                self.diagnostics.error(first, "MissingExpression", first.text)
            return None
        extent = span(first, end)
        return nodes.Command(extent, elements, operator, build.in_order(redirections))

    def _dashes(self, token: Token, is_word: bool) -> nodes.CommandElement:
        if is_word:
            return build.bare_word(token)
        return nodes.CommandParameter(token.extent, "-", None, token.extent)

    def _element(
        self, token: Token, context: int, is_word: bool, elements: list[nodes.CommandElement]
    ) -> tuple[Extent, bool]:
        """Adds a name, argument or parameter; where it ends, and whether the command goes on."""
        kind = token.kind
        if kind == "InlineScript" and context == NAME:
            return self._inline_script(token, elements)
        if kind in ("Redirection", "RedirectInStd") or (kind == "Parameter" and is_word):
            elements.append(build.bare_word(token))
            return token.extent, True
        if kind == "Parameter":
            parameter = self._parameter(token)
            elements.append(parameter)
            return parameter.extent, True
        argument = self.argument(context, token)
        if argument is None:
            return token.extent, True
        elements.append(argument)
        if kind == "Generic" and token.value == _VERBATIM:
            rest = self._verbatim()
            if rest is not None:
                elements.append(build.bare_word(rest))
                return rest.extent, False
        return argument.extent, True

    def _verbatim(self) -> Token | None:
        if self.cursor.ahead is not None and self.cursor.ahead.kind != "Parameter":
            return None
        self.cursor.ahead = None
        return self.tokenizer.verbatim()

    def _inline_script(
        self, token: Token, elements: list[nodes.CommandElement]
    ) -> tuple[Extent, bool]:
        elements.append(build.bare_word(token))
        self.cursor.skip_newlines()
        curly = self.cursor.take("LCurly")
        if curly is None:
            self.diagnostics.incomplete(after(token), "MissingStatementAfterKeyword", token.text)
            return token.extent, False
        block = self.parser.expressions.script_block_expression(curly)
        elements.append(block)
        return block.extent, True

    def _parameter(self, token: Token) -> nodes.CommandParameter:
        name, has_colon = token.value
        argument: Expression | None = None
        extent = token.extent
        if has_colon and self.cursor.peek().kind != "Comma":
            argument = self.argument(ARGUMENT, self.cursor.next())
            if argument is None:
                self.diagnostics.error(after(token), "ParameterRequiresArgument", token.text)
            else:
                extent = span(token, argument)
        return nodes.CommandParameter(extent, name, argument, token.extent)

    def single_argument(self, context: int) -> Expression | None:
        """One argument read as a command's, whatever the mode."""
        if self.cursor.peek().kind in ("Comma", "EndOfInput"):
            return None
        with self.cursor.mode(COMMAND):
            return self.argument(context, self.cursor.next())

    def argument(self, context: int, token: Token) -> Expression | None:
        """An argument that begins with the token; commas make a list of it."""
        before: list[Node] = []
        comma: Token | None = None
        while True:
            if token.kind in _ENDS_ARGUMENT:
                self.cursor.put_back(token)
                if comma is None:
                    return None
                self.diagnostics.incomplete(after(comma), "MissingExpression", ",")
                return ErrorExpression(span(before[0], comma), before)
            value = self._one_argument(context, token)
            if context != ARGUMENT or (token.kind == "Generic" and token.value == _VERBATIM):
                break
            comma = self.cursor.take("Comma")
            if comma is None:
                break
            before.append(value)
            self.cursor.skip_newlines()
            token = self.cursor.next()
        if not before:
            return value
        values = [*before, value]
        return ArrayLiteral(span(values[0], value), values)  # type: ignore[arg-type]

    def _one_argument(self, context: int, token: Token) -> Expression:
        if token.kind in _VALUES:
            self.cursor.put_back(token)
            value = self.parser.expressions.primary(True)
            assert value is not None
            return value
        if token.kind != "Generic":
            if context not in (NAME, NAME_AFTER_OPERATOR):
                token.as_word()
            return build.bare_word(token)
        if token.nested is not None and context != NAME:
            return self.parser.expressions.expandable(token, "BareWord")
        return build.bare_word(token)
