"""A tree → its nodes in the order in which PowerShell's visitors come to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from poshws.syntax.ast.base import Node

# Where .NET's order, or what it visits, is not that of the fields.
_FIELDS = {
    "NamedBlock": ("traps", "statements"),
    "StatementBlock": ("traps", "statements"),
    "Parameter": ("attributes", "name", "default_value"),
    "TypeDefinition": ("attributes", "base_types", "members"),
    "FunctionMember": ("attributes", "return_type", "function_definition"),
    "ConfigurationDefinition": ("instance_name", "body"),
    "ForEachStatement": ("variable", "condition", "body"),
    "DataStatement": ("body",),
}


def ordered_children(node: Node) -> list[Node]:
    """The nodes directly below, as a visitor comes to them."""
    fields = _FIELDS.get(node.kind)
    if fields is None:
        return node.children()
    found: list[Node] = []
    for name in fields:
        value = getattr(node, name)
        if type(value) is list:
            found.extend(value)
        elif value is not None:
            found.append(value)
    return found


def walk(root: Node) -> Iterator[Node]:
    """All nodes, parents first."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(ordered_children(node)))


def ancestors(node: Node) -> Iterator[Node]:
    """The node's parent, its parent and so on."""
    parent = node.parent
    while parent is not None:
        yield parent
        parent = parent.parent


def root_of(node: Node) -> Any:
    """The script that a node is part of."""
    while node.parent is not None:
        node = node.parent
    return node


def enclosing_member(node: Node) -> Node | None:
    """The method or property whose text the node is, if it is not in a script block of its own."""
    for parent in ancestors(node):
        if parent.kind in ("FunctionMember", "PropertyMember"):
            return parent
        if parent.kind == "ScriptBlock":
            outer = parent.parent
            if outer is None or outer.parent is None or outer.parent.kind != "FunctionMember":
                return None
    return None


def pure_expression(pipeline: Node) -> Node | None:
    """The expression that a pipeline is nothing but, or None."""
    elements = getattr(pipeline, "pipeline_elements", None)
    if not elements or len(elements) != 1 or getattr(pipeline, "background", False):
        return None
    element: Node = elements[0]
    if element.kind != "CommandExpression" or element.redirections:  # type: ignore[attr-defined]
        return None
    expression: Node = element.expression  # type: ignore[attr-defined]
    return expression
