"""A piece of a script → the types that its value may have, as objects for scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.automation.psobjects import PSTypeName
from poshws.automation.type_inference import MemberNameAndType, SyntheticTypeName
from poshws.completion.context import Context
from poshws.completion.inferring import infer
from poshws.corelib.current_session import current_session
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.completion.inferred_types import InferredType
    from poshws.syntax.ast import Node


def infer_types(node: Node, may_evaluate: bool) -> list[object]:
    """The types, each once; values of the session count only where that is permitted."""
    root = node
    while root.parent is not None:
        root = root.parent
    assert isinstance(root, n.ScriptBlock)
    context = Context(current_session(), root, [], node.extent.start)
    context.may_evaluate = may_evaluate
    return [type_name(each) for each in infer(context, node)]


def type_name(inferred: InferredType) -> PSTypeName:
    """An inferred type as scripts see it."""
    if inferred.members is None:
        return PSTypeName(inferred.name, inferred.type)
    members = [MemberNameAndType(name, type_name(kind)) for name, kind in inferred.members]
    names = ":".join(each.name for each in members)
    return SyntheticTypeName(f"{inferred.name}#{names}", inferred.type, members)
