"""What every node of a syntax tree has: its extent, its parent and its children."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from poshws.syntax.source import Extent


class Node:
    """One construct of a script: the .NET class of the same name with "Ast" behind it."""

    __slots__ = ("extent", "parent")
    kind: ClassVar[str] = "Node"
    net_name: ClassVar[str] = "System.Management.Automation.Language.Ast"
    child_fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls.net_name = f"System.Management.Automation.Language.{cls.kind}Ast"

    def __init__(self, extent: Extent) -> None:
        self.extent = extent
        self.parent: Node | None = None

    def children(self) -> list[Node]:
        """The nodes directly below, in the order of the fields."""
        found: list[Node] = []
        for name in self.child_fields:
            value: Any = getattr(self, name)
            if value is None:
                continue
            if type(value) is not list:
                found.append(value)
            elif value:
                if type(value[0]) is tuple:
                    for item in value:
                        found += item
                else:
                    found += value
        return found

    def descendants(self) -> Iterator[Node]:
        """This node and all below it, parents first."""
        waiting: list[Node] = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children()))

    def __repr__(self) -> str:
        return f"<{self.kind} {self.extent.start}-{self.extent.end} {self.extent.text[:40]!r}>"


class Statement(Node):
    """Whatever a block is a list of."""

    __slots__ = ()
    kind = "Statement"


def link_parents(root: Node) -> int:
    """Gives every node below the root its parent; says how many levels there are."""
    level = [root]
    depth = 0
    while level:
        depth += 1
        below: list[Node] = []
        for node in level:
            for child in node.children():
                child.parent = node
                below.append(child)
        level = below
    return depth
