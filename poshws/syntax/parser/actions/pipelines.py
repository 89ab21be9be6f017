"""Actions that build pipelines, commands, redirections and assignments."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast import pipelines as nodes
from poshws.syntax.ast.expressions import ArrayLiteral, Expression, StringConstantExpression
from poshws.syntax.parser import node_builders as build
from poshws.syntax.parser.actions.context import Context, reject

Children = list[Any]


def pipeline_chain(
    context: Context, start: int, end: int, children: Children
) -> nodes.PipelineChain:
    left, operator, right = children
    return nodes.PipelineChain(context.extent(start, end), left, right, operator.kind, False)


def background(context: Context, start: int, end: int, children: Children) -> object:
    chain = children[0]
    chain.background = True
    return chain


def assignment(
    context: Context, start: int, end: int, children: Children
) -> nodes.AssignmentStatement:
    left, operator, right = children
    # The statement on the right may end before its `&`, which no extent covers.
    extent = context.extent(start, right.extent.end)
    return build.assignment(extent, left, operator, right)


closed_assignment = assignment


def pipeline(context: Context, start: int, end: int, children: Children) -> nodes.Pipeline:
    for element in children[1:]:
        if type(element) is nodes.CommandExpression:
            reject()
    return nodes.Pipeline(context.extent(start, end), children, False)


def command_expression(context: Context, start: int, end: int, children: Children) -> object:
    redirections = _redirections(children[1:]) if len(children) > 1 else []
    return nodes.CommandExpression(context.extent(start, end), children[0], redirections)


def command(context: Context, start: int, end: int, children: Children) -> nodes.Command:
    children[0] = build.bare_word(children[0])
    return _command(context, start, end, children, "Unknown")


def invocation(context: Context, start: int, end: int, children: Children) -> nodes.Command:
    call = children.pop(0)
    return _command(context, start, end, children, call.kind)


def inline_script(context: Context, start: int, end: int, children: Children) -> nodes.Command:
    return _command(context, start, end, [build.bare_word(children[0]), children[1]], "Unknown")


def _command(
    context: Context, start: int, end: int, parts: Children, operator: str
) -> nodes.Command:
    redirections = [part for part in parts if isinstance(part, nodes.Redirection)]
    if redirections:
        parts = [part for part in parts if not isinstance(part, nodes.Redirection)]
        redirections = _redirections(redirections)
    return nodes.Command(context.extent(start, end), parts, operator, redirections)


def _redirections(redirections: Children) -> Children:
    """Each stream once, in the order of their numbers."""
    by_stream: dict[str, Any] = {}
    for item in redirections:
        stream = item.from_stream
        if stream in by_stream:
            reject()
        by_stream[stream] = item
    return build.in_order(by_stream)


def verbatim(
    context: Context, start: int, end: int, children: Children
) -> StringConstantExpression:
    return build.bare_word(children[0])


def command_parameter(
    context: Context, start: int, end: int, children: Children
) -> nodes.CommandParameter:
    token = children[0]
    position = context.extent(token.start, token.end)
    return nodes.CommandParameter(position, token.parameter_name, None, position)


def command_parameter_argument(
    context: Context, start: int, end: int, children: Children
) -> object:
    token, argument = children
    position = context.extent(token.start, token.end)
    return nodes.CommandParameter(context.extent(start, end), token.value[0], argument, position)


def argument_array(context: Context, start: int, end: int, children: Children) -> ArrayLiteral:
    return ArrayLiteral(context.extent(start, end), children)


def word(context: Context, start: int, end: int, children: Children) -> StringConstantExpression:
    return build.bare_word(children[0].as_word())


def sign_word(
    context: Context, start: int, end: int, children: Children
) -> StringConstantExpression:
    return build.bare_word(children[0])


def expandable_word(context: Context, start: int, end: int, children: Children) -> Expression:
    return build.expandable_string(children[0], "BareWord", context.parse_nested)


def redirection(
    context: Context, start: int, end: int, children: Children
) -> nodes.FileRedirection:
    token, location = children
    stream, append = token.value
    return nodes.FileRedirection(context.extent(start, end), stream, location, append)


def merging_redirection(context: Context, start: int, end: int, children: Children) -> object:
    token = children[0]
    stream, target = token.value
    if not build.may_merge(stream, target):
        reject()
    return nodes.MergingRedirection(context.extent(start, end), stream, "Output")
