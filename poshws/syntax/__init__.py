"""Text of a script → tokens, nodes and errors: `parse(text).script_block`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from poshws.syntax.ast.script import ScriptBlock
    from poshws.syntax.diagnostics.errors import ParseError
    from poshws.syntax.lexer.tokens import Token

__all__ = ["ParseResult", "parse"]


class ParseResult(NamedTuple):
    """A script block (there is one whatever the errors), the errors, all tokens, and how many
    levels the tree has.
    """

    script_block: ScriptBlock
    errors: list[ParseError]
    tokens: list[Token]
    depth: int


def parse(text: str, file: str | None = None) -> ParseResult:
    """Parses a whole script; never raises, errors are in the result."""
    # Imported here: a script whose compiled code is cached needs no parser.
    from poshws.syntax.front_end import parse_script  # deferred: circle

    return parse_script(text, file)
