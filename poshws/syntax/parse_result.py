"""What parsing gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from poshws.syntax.ast.script import ScriptBlock
    from poshws.syntax.diagnostics.errors import ParseError
    from poshws.syntax.lexer.tokens import Token


class ParseResult(NamedTuple):
    """A script block (there is one whatever the errors), the errors, all tokens, and how many
    levels the tree has. `is_regular`: the grammar took it, nothing had to be recovered.
    """

    script_block: ScriptBlock
    errors: list[ParseError]
    tokens: list[Token]
    depth: int
    is_regular: bool = False
