"""Where the errors of a recovering parse go."""

from __future__ import annotations

from poshws.syntax.diagnostics.errors import ErrorList
from poshws.syntax.lexer.lookahead import only_blanks_and_comments
from poshws.syntax.parser.recovery.extents import Placed, extent_of


class Diagnostics:
    """Reports errors, and whether more text might mend them."""

    def __init__(self, errors: ErrorList, text: str) -> None:
        self.errors = errors
        self.text = text

    @property
    def any_reported(self) -> bool:
        """Whether something was wrong so far."""
        return bool(self.errors.errors)

    def report(
        self, start: int, end: int, error_id: str, *arguments: object, incomplete: bool = False
    ) -> None:
        """Takes an error at offsets of the source; `incomplete` asks whether only blanks follow."""
        at_end = incomplete and self.is_at_end(end)
        self.errors.add(start, end, error_id, arguments, at_end)

    def error(self, where: Placed, error_id: str, *arguments: object) -> None:
        """Reports an error that no further text can mend."""
        extent = extent_of(where)
        self.errors.add_at(extent, error_id, arguments, False)

    def incomplete(
        self, where: Placed, error_id: str, *arguments: object, seen_at: Placed | None = None
    ) -> bool:
        """Reports an error that more text might mend; True where the text ends there."""
        extent = extent_of(where)
        at_end = self.is_at_end(extent_of(seen_at).end if seen_at is not None else extent.end)
        self.errors.add_at(extent, error_id, arguments, at_end)
        return at_end

    def is_at_end(self, offset: int) -> bool:
        """True where only blanks and comments follow.

        Inside a string the offset is that of the whole text, but the end is that of the piece:
        a slip of PowerShell's that decides when a prompt asks for more.
        """
        return offset >= len(self.text) or only_blanks_and_comments(self.text, offset)
