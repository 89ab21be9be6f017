"""A text that the grammar does not take → the tree, tokens and errors PowerShell would give.

The tables of an LALR parser know that something is wrong, not what PowerShell would say of it and
where it would go on: that follows from the order in which its hand-written rules look at the
tokens. So these are those rules, one method each, in the order of PowerShell's Parser.cs. They run
only after the grammar has failed.
"""

from __future__ import annotations

from poshws.syntax.ast.expressions import ErrorExpression, Expression
from poshws.syntax.ast.script import ScriptBlock
from poshws.syntax.diagnostics.errors import ErrorList
from poshws.syntax.lexer.sub_expressions import SubExpression
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser.recovery.script_rules import ScriptRules
from poshws.syntax.source import Source


class Rules(ScriptRules):
    """All rules over one text."""

    def nested_expression(self, part: SubExpression) -> Expression:
        """`$( )` inside a string, parsed on its own."""
        places = part.places or range(part.start, part.end + 1)
        rules = Rules(self.source, self.errors, part.text, places)
        rules.tokenizer.mode = self.tokenizer.mode
        rules.tokenizer.in_workflow = self.tokenizer.in_workflow
        node = rules.primary(True)
        if node is None:
            return ErrorExpression(rules.peek().extent, [])
        return node


def recover(source: Source, errors: ErrorList) -> tuple[ScriptBlock, list[Token], list[Token]]:
    """Parses a whole script whatever is wrong with it; errors go to the list.

    Gives the tree, all tokens, and those of the `#requires` comments.
    """
    rules = Rules(source, errors, source.text)
    script = rules.script_block(None, False)
    return script, rules.tokenizer.tokens, rules.tokenizer.requires


def empty_script(source: Source) -> ScriptBlock:
    """A script block with nothing in it."""
    rules = Rules(Source("", source.file), ErrorList(source), "")
    return rules.script_block(None, False)
