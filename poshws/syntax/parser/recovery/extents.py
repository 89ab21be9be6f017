"""Where things stand: extents of tokens and nodes, and those made of them."""

from __future__ import annotations

from poshws.syntax.ast.base import Node
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.source import EmptyExtent, Extent

Placed = Token | Node | Extent


def extent_of(where: Placed) -> Extent:
    """The extent of a token or node."""
    return where if isinstance(where, Extent) else where.extent


def first_of(*things: Placed | None) -> Extent:
    """The extent of the first thing that there is."""
    return next(extent_of(thing) for thing in things if thing is not None)


def span(first: Placed, last: Placed) -> Extent:
    """From the start of one thing to the end of another."""
    start, end = extent_of(first), extent_of(last)
    if isinstance(start, EmptyExtent):
        return end
    if isinstance(end, EmptyExtent):
        return start
    return Extent(start.source, start.start, end.end)


def after(where: Placed) -> Extent:
    """The place behind something."""
    extent = extent_of(where)
    return Extent(extent.source, extent.end, extent.end)


def before(where: Placed) -> Extent:
    """The place of the character in front of something."""
    extent = extent_of(where)
    start = max(extent.start - 1, 0)
    return Extent(extent.source, start, start)
