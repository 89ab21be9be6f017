"""What the builders share: extents, errors, and the tools for names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NoReturn, Protocol

from poshws.syntax.ast.base import Node
from poshws.syntax.ast.expressions import (
    ExpandableStringExpression,
    Expression,
    StringConstantExpression,
    UsingExpression,
    VariableExpression,
)
from poshws.syntax.ast.script import StatementBlock
from poshws.syntax.ast.statements import TrapStatement
from poshws.syntax.diagnostics.errors import Rejected
from poshws.syntax.lexer.sub_expressions import SubExpression
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.lexer.variable_path import VariablePath
from poshws.syntax.source import Extent, Source


class Host(Protocol):
    """What the builders want of the parser."""

    def parse_nested(self, text: str, places: Sequence[int]) -> Node:
        """Parses a piece of the source on its own."""


class Rules:
    """Base of the builders."""

    def __init__(self, source: Source, host: Host) -> None:
        self.source = source
        self.host = host

    def extent(self, start: int, end: int) -> Extent:
        """A stretch of the source."""
        return Extent(self.source, start, end)

    def reject(self) -> NoReturn:
        """Gives up: something that the grammar takes is an error all the same."""
        raise Rejected

    def bare_word(self, token: Token) -> StringConstantExpression:
        """A name as a string without quotes."""
        return StringConstantExpression(self.extent(token.start, token.end), token.word, "BareWord")

    def variable_of(self, token: Token, is_plain: bool = False) -> Expression:
        """The node of a variable's token; `$using:x` is a UsingExpression around `$x`."""
        name: str = token.value
        splatted = token.kind == "SplattedVariable"
        extent = self.extent(token.start, token.end)
        if not is_plain and name[:6].lower() == "using:" and len(name) > 6:
            inner = VariableExpression(extent, VariablePath(name[6:]), splatted)
            return UsingExpression(extent, inner)
        return VariableExpression(extent, VariablePath(name), splatted)

    def expandable(self, token: Token, constant_type: str) -> ExpandableStringExpression:
        """The node of a string in which something is to be expanded."""
        parts: list[Any] = []
        nested: list[Expression] = []
        for part in token.nested or ():
            if isinstance(part, str):
                parts.append(part)
                continue
            if isinstance(part, SubExpression):
                node: Any = self._sub_expression(part)
            else:
                node = self.variable_of(part)
            nested.append(node)
            parts.append(node)
        return ExpandableStringExpression(
            self.extent(token.start, token.end), token.value, constant_type, nested, parts
        )

    def _sub_expression(self, part: SubExpression) -> Node:
        places = part.places or range(part.start, part.end + 1)
        return self.host.parse_nested(part.text, places)

    def block(self, start: int, end: int, statements: list[Any]) -> StatementBlock:
        """A statement block from a list of statements."""
        plain, traps = split_traps(statements)
        return StatementBlock(self.extent(start, end), plain, traps)


def split_traps(statements: list[Any]) -> tuple[list[Any], list[TrapStatement]]:
    """Statements and traps, which .NET keeps apart."""
    traps = [statement for statement in statements if isinstance(statement, TrapStatement)]
    if not traps:
        return statements, traps
    return [s for s in statements if not isinstance(s, TrapStatement)], traps
