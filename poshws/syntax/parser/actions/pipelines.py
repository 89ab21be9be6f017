"""Builds pipelines, commands, redirections and assignments."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast import pipelines as nodes
from poshws.syntax.ast.expressions import ArrayLiteral, Expression, StringConstantExpression
from poshws.syntax.lexer.tokens import STREAMS
from poshws.syntax.parser.actions.base import Rules

Children = list[Any]


class PipelineRules(Rules):
    """Rules of 40-pipelines.lark."""

    def pipeline_chain(self, start: int, end: int, children: Children) -> nodes.PipelineChain:
        left, operator, right = children
        return nodes.PipelineChain(self.extent(start, end), left, right, operator.kind, False)

    def background(self, start: int, end: int, children: Children) -> Any:
        chain = children[0]
        chain.background = True
        return chain

    def assignment(self, start: int, end: int, children: Children) -> nodes.AssignmentStatement:
        left, operator, right = children
        if type(right) is nodes.Pipeline and not right.background:
            # A lone expression stands without the pipeline around it.
            first, *others = right.pipeline_elements
            if type(first) is nodes.CommandExpression and not others:
                right = first
        position = self.extent(operator.start, operator.end)
        # The statement on the right may end before its `&`, which no extent covers.
        extent = self.extent(start, right.extent.end)
        return nodes.AssignmentStatement(extent, left, operator.kind, right, position)

    closed_assignment = assignment

    def pipeline(self, start: int, end: int, children: Children) -> nodes.Pipeline:
        for element in children[1:]:
            if type(element) is nodes.CommandExpression:
                self.reject()
        return nodes.Pipeline(self.extent(start, end), children, False)

    def command_expression(self, start: int, end: int, children: Children) -> Any:
        redirections = self._redirections(children[1:]) if len(children) > 1 else []
        return nodes.CommandExpression(self.extent(start, end), children[0], redirections)

    def command(self, start: int, end: int, children: Children) -> nodes.Command:
        children[0] = self.bare_word(children[0])
        return self._command(start, end, children, "Unknown")

    def invocation(self, start: int, end: int, children: Children) -> nodes.Command:
        call = children.pop(0)
        return self._command(start, end, children, call.kind)

    def inline_script(self, start: int, end: int, children: Children) -> nodes.Command:
        return self._command(start, end, [self.bare_word(children[0]), children[1]], "Unknown")

    def _command(self, start: int, end: int, parts: Children, operator: str) -> nodes.Command:
        redirections = [part for part in parts if isinstance(part, nodes.Redirection)]
        if redirections:
            parts = [part for part in parts if not isinstance(part, nodes.Redirection)]
            redirections = self._redirections(redirections)
        return nodes.Command(self.extent(start, end), parts, operator, redirections)

    def _redirections(self, redirections: Children) -> Children:
        """Each stream once, in the order of their numbers."""
        by_stream: dict[str, Any] = {}
        for item in redirections:
            stream = item.from_stream
            if stream in by_stream:
                self.reject()
            by_stream[stream] = item
        return [by_stream[stream] for stream in STREAMS if stream in by_stream]

    def verbatim(self, start: int, end: int, children: Children) -> StringConstantExpression:
        return self.bare_word(children[0])

    def command_parameter(self, start: int, end: int, children: Children) -> nodes.CommandParameter:
        token = children[0]
        position = self.extent(token.start, token.end)
        return nodes.CommandParameter(position, token.parameter_name, None, position)

    def command_parameter_argument(self, start: int, end: int, children: Children) -> Any:
        token, argument = children
        position = self.extent(token.start, token.end)
        return nodes.CommandParameter(self.extent(start, end), token.value[0], argument, position)

    def argument_array(self, start: int, end: int, children: Children) -> ArrayLiteral:
        return ArrayLiteral(self.extent(start, end), children)

    def word(self, start: int, end: int, children: Children) -> StringConstantExpression:
        return self.bare_word(children[0].as_word())

    def sign_word(self, start: int, end: int, children: Children) -> StringConstantExpression:
        return self.bare_word(children[0])

    def expandable_word(self, start: int, end: int, children: Children) -> Expression:
        return self.expandable(children[0], "BareWord")

    def redirection(self, start: int, end: int, children: Children) -> nodes.FileRedirection:
        token, location = children
        stream, append = token.value
        return nodes.FileRedirection(self.extent(start, end), stream, location, append)

    def merging_redirection(self, start: int, end: int, children: Children) -> Any:
        token = children[0]
        stream, target = token.value
        if target != "Output" or stream == "Output":
            self.reject()
        return nodes.MergingRedirection(self.extent(start, end), stream, "Output")
