"""The recovering parser: PowerShell's own rules in PowerShell's own order.

Errors depend on that order: which token was looked at, in which mode it was read, and where the
reading went on. Recursive descent, its parts by kinds of constructs; they share one token cursor
and one list of errors. Only scripts that the grammar does not take come here, so nothing here is in
a hurry.
"""

from __future__ import annotations

from collections.abc import Sequence

from poshws.syntax.ast.expressions import ErrorExpression, Expression
from poshws.syntax.ast.script import ScriptBlock
from poshws.syntax.diagnostics.errors import ErrorList
from poshws.syntax.lexer.sub_expressions import SubExpression
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser.recovery.classes import ClassParser
from poshws.syntax.parser.recovery.cursor import TokenCursor
from poshws.syntax.parser.recovery.diagnostics import Diagnostics
from poshws.syntax.parser.recovery.expressions import ExpressionParser
from poshws.syntax.parser.recovery.pipelines import PipelineParser
from poshws.syntax.parser.recovery.scripts import ScriptParser
from poshws.syntax.parser.recovery.statements import StatementParser
from poshws.syntax.parser.recovery.switches import SwitchParser
from poshws.syntax.parser.recovery.types import TypeParser
from poshws.syntax.source import Source


class RecoveringParser:
    """One run over a text or over a piece of it."""

    def __init__(
        self, source: Source, errors: ErrorList, text: str, places: Sequence[int] | None = None
    ) -> None:
        self.source = source
        self.diagnostics = Diagnostics(errors, text)
        self.cursor = TokenCursor(source, self.diagnostics, text, places)
        self.types = TypeParser(self)
        self.expressions = ExpressionParser(self)
        self.pipelines = PipelineParser(self)
        self.statements = StatementParser(self)
        self.switches = SwitchParser(self)
        self.scripts = ScriptParser(self)
        self.classes = ClassParser(self)

    @property
    def tokens(self) -> list[Token]:
        """All tokens read so far."""
        return self.cursor.tokenizer.tokens

    def script(self) -> ScriptBlock:
        """The whole text as a script."""
        return self.scripts.script_block(None, False)

    def nested_expression(self, part: SubExpression) -> Expression:
        """`$( )` inside a string, parsed on its own."""
        places = part.places or range(part.start, part.end + 1)
        errors = self.diagnostics.errors
        inner = RecoveringParser(self.source, errors, part.text, places)
        tokenizer = self.cursor.tokenizer
        inner.cursor.tokenizer.mode = tokenizer.mode
        inner.cursor.tokenizer.in_workflow = tokenizer.in_workflow
        node = inner.expressions.primary(True)
        if node is None:
            return ErrorExpression(inner.cursor.peek().extent, [])
        return node
