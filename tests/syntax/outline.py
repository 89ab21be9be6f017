"""Trees as short strings, so that a test shows at a glance how a script was read."""

from __future__ import annotations

from poshws.syntax import parse
from poshws.syntax.ast.base import Node

# Nodes that stand around whatever one writes and say nothing of it.
_WRAPPERS = ("ScriptBlock", "NamedBlock", "StatementBlock", "Pipeline", "CommandExpression")


def outline(text: str) -> str:
    """Kinds of nodes in nested brackets: `BinaryExpression(1 2)`; leaves as they are written."""
    result = parse(text)
    assert result.errors == []
    return " ".join(_outline(result.script_block))


def _outline(node: Node) -> list[str]:
    inner = [part for child in node.children() for part in _outline(child)]
    if node.kind in _WRAPPERS:
        return inner
    if not inner:
        return [node.extent.text.replace("\n", "\\n") or node.kind]
    return [f"{node.kind}({' '.join(inner)})"]


def errors(text: str) -> list[tuple[str, int]]:
    """Ids and start offsets of what is wrong."""
    return [(error.error_id, error.extent.start) for error in parse(text).errors]


def first_error(text: str) -> str:
    """The id of the first error, or nothing."""
    found = parse(text).errors
    return found[0].error_id if found else ""
