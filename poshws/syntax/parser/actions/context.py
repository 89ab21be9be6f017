"""What the actions share: the source, and pieces of it parsed on their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NoReturn

from poshws.syntax.ast.expressions import Expression
from poshws.syntax.diagnostics.errors import Rejected
from poshws.syntax.lexer.sub_expressions import SubExpression
from poshws.syntax.source import Extent, Source

ParseNested = Callable[[str, Sequence[int]], Expression]
# A call of a base constructor: where it stands, its keyword, its arguments.
BaseCall = tuple[Extent, Extent, list[Expression]]


class Context:
    """What a run of the parser gives its actions."""

    def __init__(self, source: Source, parse_nested: ParseNested) -> None:
        self.source = source
        self._parse_nested = parse_nested
        self.base_calls: dict[int, BaseCall] = {}
        """Calls of base constructors by the id of their member, until the class is complete."""

    def extent(self, start: int, end: int) -> Extent:
        """A stretch of the source."""
        return Extent(self.source, start, end)

    def parse_nested(self, part: SubExpression) -> Expression:
        """`$( )` inside a string, parsed on its own."""
        return self._parse_nested(part.text, part.places or range(part.start, part.end + 1))


def reject() -> NoReturn:
    """Gives up: something that the grammar takes is an error all the same."""
    raise Rejected
