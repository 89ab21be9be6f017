"""A text that the grammar does not take → the tree, tokens and errors PowerShell would give.

The tables of an LALR parser know that something is wrong, not what PowerShell would say of it and
where it would go on: that follows from the order in which its hand-written rules look at the
tokens. So these are those rules, one method each, in the order of PowerShell's Parser.cs. They run
only after the grammar has failed.
"""

from __future__ import annotations

from poshws.syntax.ast.script import ScriptBlock
from poshws.syntax.diagnostics.errors import ErrorList
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser.recovery.parser import RecoveringParser
from poshws.syntax.source import Source


def recover(source: Source, errors: ErrorList) -> tuple[ScriptBlock, list[Token], list[Token]]:
    """Parses a whole script whatever is wrong with it; errors go to the list.

    Gives the tree, all tokens, and those of the `#requires` comments.
    """
    parser = RecoveringParser(source, errors, source.text)
    script = parser.script()
    return script, parser.tokens, parser.cursor.tokenizer.requires


def empty_script(source: Source) -> ScriptBlock:
    """A script block with nothing in it."""
    return RecoveringParser(Source("", source.file), ErrorList(source), "").script()
