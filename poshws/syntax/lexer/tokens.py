"""Tokens: what the lexer cuts a script into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.syntax.lexer.token_kinds import TOKEN_KINDS, TokenFlags
from poshws.syntax.source import Extent, Source

if TYPE_CHECKING:
    from poshws.syntax.lexer.sub_expressions import SubExpression

__all__ = ["STREAMS", "TOKEN_KINDS", "Token", "TokenFlags"]

# The streams by their numbers in a redirection; 0 is `*`.
STREAMS: Final = ("All", "Output", "Error", "Warning", "Verbose", "Debug", "Information")


class Token:
    """One token; `kind` is a name of .NET's TokenKind, `value` depends on it.

    Variable, SplattedVariable: the name; Number: the number; strings, Identifier, Generic and
    Label: the text without quotes, escapes and colon; Parameter: (name, whether a colon stands
    behind it); Redirection: ("Output", "Error") where streams merge, ("Output", append) to a file.
    `nested` are the plain strings, variables and `$( )` of an expandable string.
    """

    net_name = "System.Management.Automation.Language.Token"
    __slots__ = ("end", "flags", "kind", "nested", "source", "start", "terminal", "value")

    def __init__(
        self, kind: str, source: Source, start: int, end: int, value: Any = None, flags: int = 0
    ) -> None:
        self.kind = kind
        self.source = source
        self.start = start
        self.end = end
        self.value = value
        self.flags = flags | TOKEN_KINDS[kind][2]
        self.nested: list[str | Token | SubExpression] | None = None
        self.terminal = ""  # what the grammar calls it

    @property
    def text(self) -> str:
        """The token as it stands in the script."""
        return self.source.text[self.start : self.end]

    @property
    def extent(self) -> Extent:
        """Where it stands."""
        return Extent(self.source, self.start, self.end)

    @property
    def has_error(self) -> bool:
        """True where something is wrong with the token itself."""
        return bool(self.flags & TokenFlags.TOKEN_IN_ERROR)

    @property
    def word(self) -> str:
        """The token where any word may stand: a bare word without its quotes and escapes."""
        return str(self.value) if self.kind == "Generic" else self.text

    @property
    def parameter_name(self) -> str:
        """The name of a parameter; `--` counts as one."""
        return "-" if self.kind == "MinusMinus" else str(self.value[0])

    def as_word(self) -> Token:
        """The token as a plain word: as an argument, a keyword or a sign is nothing else."""
        if self.kind not in ("Identifier", "Generic"):
            self.kind = "Generic"
            self.value = self.text
        return self

    def __repr__(self) -> str:
        return f"<Token {self.kind} {self.text[:40]!r} {self.start}-{self.end}>"
