"""The cursor over a script: makes tokens, skips blanks and comments, reads strings and variables.

It knows nothing of the grammar; the lexer, which does, is built on it. A scanner may run over a
piece of a script, or over a text that was made from a piece (doubled quotes
inside `"$( )"` count once): then `places` tells where each character stands in the source.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from poshws.syntax.lexer.characters import match_blanks, match_comment_line, match_newline
from poshws.syntax.lexer.lookahead import is_begin_of_signature
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.source import Source


class Reporter(Protocol):
    """Where errors go."""

    def report(
        self, start: int, end: int, error_id: str, *arguments: object, incomplete: bool = False
    ) -> None:
        """Takes an error at a stretch of the source; `incomplete` asks whether it is at the end."""


class Scanner:
    """Cursor, token list and the way to report errors."""

    def __init__(
        self,
        source: Source,
        reporter: Reporter,
        text: str,
        places: Sequence[int] | None = None,
    ) -> None:
        self.source = source
        self.reporter = reporter
        self.text = text
        self.length = len(text)
        self.at = 0
        self.begin = 0  # where the token being read began
        self.places = places
        self.tokens: list[Token] = []
        self.requires: list[Token] = []
        # Where a signature begins: the last comment that looks like its beginning, and the first.
        self.signature: int | None = None
        self.first_signature: int | None = None

    def place(self, at: int) -> int:
        """Offset in the source of an offset in the scanned text."""
        return at if self.places is None else self.places[at]

    def new_token(self, kind: str, end: int, value: object = None, flags: int = 0) -> Token:
        """A token from `begin` to `end`; the cursor goes behind it."""
        self.at = end
        if self.places is None:
            token = Token(kind, self.source, self.begin, end, value, flags)
        else:
            places = self.places
            token = Token(kind, self.source, places[self.begin], places[end], value, flags)
        self.tokens.append(token)
        return token

    def report(self, start: int, end: int, error_id: str, *arguments: object) -> None:
        """Reports an error at offsets of the scanned text."""
        self.reporter.report(self.place(start), self.place(end), error_id, *arguments)

    def report_incomplete(self, start: int, end: int, error_id: str, *arguments: object) -> None:
        """Reports an error that more text might mend."""
        self.reporter.report(
            self.place(start), self.place(end), error_id, *arguments, incomplete=True
        )

    def skip_blanks(self) -> str:
        """Skips blanks, comments, line continuations; gives the next character, "" at the end."""
        text = self.text
        while True:
            at = self.at = match_blanks(text, self.at).end()  # type: ignore[union-attr]
            character = text[at : at + 1]
            if character == "#":
                self.line_comment()
            elif character == "<" and text.startswith("<#", at):
                self.block_comment()
            elif character == "`":
                if not self.continuation():
                    return character
            else:
                return character

    def skip_newlines(self) -> str:
        """Like skip_blanks, over the ends of lines too."""
        character = self.skip_blanks()
        while character in ("\r", "\n") and character:
            self.begin = self.at
            end = match_newline(self.text, self.at).end()  # type: ignore[union-attr]
            self.new_token("NewLine", end)
            character = self.skip_blanks()
        return character

    def continuation(self) -> bool:
        """Reads a backtick in front of a line's end or a blank; False where there is neither."""
        text, at = self.text, self.at
        after = text[at + 1 : at + 2]
        if not after:
            if at + 1 == self.length:
                # One behind the text, where PowerShell's end of input stands.
                end = self.place(self.length) + 1
                self.reporter.report(end, end, "IncompleteString", incomplete=True)
                self.at = at + 1
                return True
            return False
        newline = match_newline(text, at + 1)
        if newline:
            self.begin = at
            self.new_token("LineContinuation", newline.end())
            return True
        if after.isspace():
            self.at = at + 2
            return True
        return False

    def line_comment(self) -> None:
        """Reads a comment up to the end of the line."""
        self.begin = self.at
        end = match_comment_line(self.text, self.at).end()  # type: ignore[union-attr]
        token = self.new_token("Comment", end)
        text = self.text
        if text[self.begin + 1 : self.begin + 9].lower() == "requires":
            self.requires.append(token)
        elif (
            end - self.begin >= 14
            and "sig" in text[self.begin : self.begin + 12].lower()
            and is_begin_of_signature(text[self.begin + 1 : end])
        ):
            self.signature = self.place(self.begin)
            if self.first_signature is None:
                self.first_signature = self.signature

    def block_comment(self) -> None:
        """Reads a comment up to `#>`."""
        self.begin = self.at
        end = self.text.find("#>", self.at + 2)
        if end < 0:
            self.report_incomplete(self.at, self.length, "MissingTerminatorMultiLineComment")
            self.new_token("Comment", self.length, flags=TokenFlags.NONE)
        else:
            self.new_token("Comment", end + 2)
