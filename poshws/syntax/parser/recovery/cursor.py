"""What every rule of the recovering parser uses: the next token, places, and reports.

The rules are PowerShell's own, in the order of its parser, for its errors depend on that order:
which token was looked at, in which mode it was read, and where the reading went on. Only strings
that the grammar does not take come here, so nothing here is in a hurry.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from poshws.syntax.ast.base import Node
from poshws.syntax.diagnostics.errors import ErrorList
from poshws.syntax.lexer.token_kinds import TOKEN_KINDS
from poshws.syntax.lexer.tokenizer import Tokenizer
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.source import EmptyExtent, Extent, Source

Placed = Token | Node | Extent


class Cursor:
    """A place in the text with at most one token read ahead."""

    def __init__(
        self, source: Source, errors: ErrorList, text: str, places: Sequence[int] | None = None
    ) -> None:
        self.source = source
        self.errors = errors
        self.text = text
        self.tokenizer = Tokenizer(source, self, text, places)
        self.ahead: Token | None = None
        self.commas_are_lists = True

    # Reports.

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
        from poshws.syntax.lexer.lookahead import only_blanks_and_comments  # deferred

        return offset >= len(self.text) or only_blanks_and_comments(self.text, offset)

    # Tokens.

    def next(self) -> Token:
        """Takes the next token."""
        token = self.ahead
        if token is None:
            return self.tokenizer.next_token()
        self.ahead = None
        return token

    def peek(self) -> Token:
        """The next token, which stays."""
        if self.ahead is None:
            self.ahead = self.tokenizer.next_token()
        return self.ahead

    def put_back(self, token: Token) -> None:
        """Makes a token that was just taken the next one again."""
        self.ahead = token

    def take(self, *kinds: str) -> Token | None:
        """The next token, if it is of a kind."""
        if self.peek().kind in kinds:
            return self.next()
        return None

    def skip_newlines(self) -> None:
        """Passes over ends of lines, if no other token has been looked at."""
        if self.ahead is None or self.ahead.kind == "NewLine":
            self.ahead = None
            self.tokenizer.skip_line_ends(False)

    def skip_newlines_and_semicolons(self) -> None:
        """Passes over what may stand between statements."""
        if self.ahead is None or self.ahead.kind in ("NewLine", "Semi"):
            self.ahead = None
            self.tokenizer.skip_line_ends(True)

    def go_to(self, place: Token | int) -> None:
        """Goes back to a token or an offset; it will be read again."""
        self.ahead = None
        self.tokenizer.go_to(place if isinstance(place, int) else place.start)

    def set_mode(self, mode: int) -> None:
        """Changes how the text is read; a token that depends on it is read again."""
        token = self.ahead
        changes = token is not None and mode != self.tokenizer.mode
        if changes and token and not has_flag(token, TokenFlags.PARSE_MODE_INVARIANT):
            self.go_to(token)
        self.tokenizer.mode = mode

    @contextmanager
    def mode(self, mode: int) -> Iterator[None]:
        """Reads the text inside a `with` in a mode."""
        before = self.tokenizer.mode
        self.set_mode(mode)
        try:
            yield
        finally:
            self.set_mode(before)

    @contextmanager
    def commas(self, make_lists: bool) -> Iterator[None]:
        """Whether a comma makes a list inside a `with`."""
        before = self.commas_are_lists
        self.commas_are_lists = make_lists
        try:
            yield
        finally:
            self.commas_are_lists = before

    def skip_to(self, kinds: tuple[str, ...], consume: bool) -> None:
        """Passes over tokens up to one of the kinds outside the brackets that open on the way."""
        depths = {closer: int(closer in kinds) for closer in ("RParen", "RCurly", "RBracket")}
        while True:
            token = self.next()
            kind = token.kind
            if kind in _OPENERS:
                depths[_OPENERS[kind]] += 1
            elif kind in depths:
                depths[kind] -= 1
                if depths[kind] == 0 and kind in kinds:
                    if not consume:
                        self.put_back(token)
                    return
            elif kind == "EndOfInput":
                self.put_back(token)
                return
            if kind in kinds and not any(depths.values()):
                return

    # Places.

    def span(self, first: Placed, last: Placed) -> Extent:
        """From the start of one thing to the end of another."""
        start, end = extent_of(first), extent_of(last)
        if isinstance(start, EmptyExtent):
            return end
        if isinstance(end, EmptyExtent):
            return start
        return Extent(self.source, start.start, end.end)

    def after(self, where: Placed) -> Extent:
        """The place behind something."""
        end = extent_of(where).end
        return Extent(self.source, end, end)

    def before(self, where: Placed) -> Extent:
        """The place of the character in front of something."""
        start = max(extent_of(where).start - 1, 0)
        return Extent(self.source, start, start)


_OPENERS = {"LParen": "RParen", "LCurly": "RCurly", "LBracket": "RBracket"}


def extent_of(where: Placed) -> Extent:
    """The extent of a token or node."""
    return where if isinstance(where, Extent) else where.extent


def first_of(*things: Placed | None) -> Extent:
    """The extent of the first thing that there is."""
    return next(extent_of(thing) for thing in things if thing is not None)


def kind_text(token: Token) -> str:
    """How the kind of a token is written."""
    return TOKEN_KINDS[token.kind][1]


def has_flag(token: Token, flag: int) -> bool:
    """Whether tokens of this kind have a trait."""
    return bool(TOKEN_KINDS[token.kind][2] & flag)


def nested(*things: Any) -> list[Node]:
    """The nodes among nodes, lists of nodes and None: what an error node keeps."""
    found: list[Node] = []
    for thing in things:
        if isinstance(thing, Node):
            found.append(thing)
        elif thing:
            found.extend(node for node in thing if node is not None)
    return found
