"""An expression that cannot do anything → its value, as the session sees it now.

What is typed may not be run just because somebody asks how it could go on: only expressions that
read are worked out, the ones PowerShell takes for safe (SafeExprEvaluator).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from poshws.corelib.exceptions.dotnet import NetException
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session
    from poshws.syntax.ast import Node


class Unknown:
    """Stands for: not to be had without running something."""


UNKNOWN = Unknown()
_LEAVES = (
    n.StringConstantExpression,
    n.ConstantExpression,
    n.VariableExpression,
    n.TypeExpression,
    n.ScriptBlockExpression,
)
_PARTS = (
    n.BinaryExpression,
    n.MemberExpression,
    n.IndexExpression,
    n.ArrayLiteral,
    n.TernaryExpression,
    n.Hashtable,
)


def is_safe(node: Node) -> bool:
    """Whether working the expression out changes nothing."""
    if isinstance(node, n.InvokeMemberExpression | n.UsingExpression):
        return False
    if isinstance(node, _LEAVES):
        return True
    if isinstance(node, _PARTS):
        return all(is_safe(child) for child in node.children())
    if isinstance(node, n.UnaryExpression):
        return (
            "PlusPlus" not in node.token_kind
            and "MinusMinus" not in node.token_kind
            and is_safe(node.child)
        )
    if isinstance(node, n.ConvertExpression):
        return is_safe(node.child)
    if isinstance(node, n.ParenExpression):
        return is_safe(node.pipeline)
    if isinstance(node, n.SubExpression | n.ArrayExpression):
        block = node.sub_expression
        return not block.traps and len(block.statements) == 1 and is_safe(block.statements[0])
    pure = pure_expression(node)
    return pure is not None and is_safe(pure)


def pure_expression(node: Node) -> n.Expression | None:
    """The expression that a pipeline is nothing but."""
    if isinstance(node, n.Pipeline) and len(node.pipeline_elements) == 1 and not node.background:
        node = node.pipeline_elements[0]
    if isinstance(node, n.CommandExpression) and not node.redirections:
        return node.expression
    return None


def value_of(session: Session, node: Node) -> object:
    """The value of an expression, or UNKNOWN."""
    if isinstance(node, n.VariableExpression) and node.variable_path.is_unscoped_variable:
        variable = session.scope.find(node.variable_path.user_path.lower())
        return UNKNOWN if variable is None else variable.value
    if isinstance(node, n.ConstantExpression):
        return node.value
    if not is_safe(node):
        return UNKNOWN
    found: list[object] = []
    try:
        with unheard(session):
            session.run_text(f",({node.extent.text})", found.append)
    except NetException:
        return UNKNOWN
    return found[0] if found else UNKNOWN


@contextmanager
def unheard(session: Session) -> Iterator[None]:
    """Runs code whose errors nobody is told of, neither the screen nor `$Error` nor `$?`."""
    kept = session.propagate, session.streams.error, session.success, session.last_success
    errors = list(session.error_list)
    session.propagate, session.streams.error = True, session.discard
    try:
        yield
    finally:
        session.propagate, session.streams.error, session.success, session.last_success = kept
        if len(session.error_list) != len(errors):
            session.error_list[:] = errors
