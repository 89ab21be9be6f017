"""What each part of the recovering parser works with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.syntax.ast.base import Node

if TYPE_CHECKING:
    from poshws.syntax.parser.recovery.parser import RecoveringParser


class Part:
    """The rules of one kind of construct; those of other kinds are reached through the parser."""

    def __init__(self, parser: RecoveringParser) -> None:
        self.parser = parser
        self.source = parser.source
        self.cursor = parser.cursor
        self.tokenizer = parser.cursor.tokenizer
        self.diagnostics = parser.diagnostics


def nested(*things: Any) -> list[Node]:
    """The nodes among nodes, lists of nodes and None: what an error node keeps."""
    found: list[Node] = []
    for thing in things:
        if isinstance(thing, Node):
            found.append(thing)
        elif thing:
            found.extend(node for node in thing if node is not None)
    return found
