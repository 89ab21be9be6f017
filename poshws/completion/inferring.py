"""A node → the types that its value may have, as the rule for its kind says (`inference.py`)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from poshws.completion.inferred_types import InferredType, distinct, enumerated
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.ast import Node

_DEPTH = 40


def infer(context: Context, node: Node | None) -> list[InferredType]:
    """What the value of an expression, a statement or a command may be, each type once."""
    return distinct(visit(context, node))


def visit(context: Context, node: Node | None) -> list[InferredType]:
    """The same, as the rule for the kind of the node gives it."""
    rule = None if node is None else context.rules.get(type(node))
    if rule is None or context.depth > _DEPTH:
        return []
    context.depth += 1
    try:
        return rule(context, node)
    finally:
        context.depth -= 1


def visit_all(context: Context, nodes: Iterable[Node | None]) -> list[InferredType]:
    """What several nodes give."""
    return [each for node in nodes for each in visit(context, node)]


def piped_into(context: Context, command: n.Command) -> list[InferredType]:
    """The types of what is piped into a command."""
    pipeline = command.parent
    if not isinstance(pipeline, n.Pipeline):
        return []
    at = pipeline.pipeline_elements.index(command)
    if at == 0:
        return []
    return list(enumerated(visit(context, pipeline.pipeline_elements[at - 1])))
