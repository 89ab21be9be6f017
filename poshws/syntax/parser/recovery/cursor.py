"""The token cursor of the recovering parser."""

from __future__ import annotations

from collections.abc import Sequence

from poshws.syntax.lexer.scanner import Reporter
from poshws.syntax.lexer.token_kinds import TOKEN_KINDS
from poshws.syntax.lexer.tokenizer import Tokenizer
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.source import Source


class TokenCursor:
    """A place in the text with at most one token read ahead."""

    def __init__(
        self, source: Source, reporter: Reporter, text: str, places: Sequence[int] | None = None
    ) -> None:
        self.tokenizer = Tokenizer(source, reporter, text, places)
        self.ahead: Token | None = None
        self.commas_are_lists = True

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

    def simple_name(self) -> Token | None:
        """Takes an identifier that is read as one even where it looks like something else."""
        tokenizer = self.tokenizer
        tokenizer.wants_simple_name = True
        try:
            token = self.peek()
        finally:
            tokenizer.wants_simple_name = False
        return self.next() if token.kind == "Identifier" else None

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

    def place(self) -> int:
        """The offset to which one goes back to read the next token again."""
        return self.tokenizer.restore_point() if self.ahead is None else self.ahead.start

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

    def mode(self, mode: int) -> _Mode:
        """Reads the text inside a `with` in a mode."""
        return _Mode(self, mode)

    def commas(self, make_lists: bool) -> _Commas:
        """Whether a comma makes a list inside a `with`."""
        return _Commas(self, make_lists)

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


class _Mode:
    """The mode inside a `with`; the one before it comes back."""

    __slots__ = ("before", "cursor", "mode")

    def __init__(self, cursor: TokenCursor, mode: int) -> None:
        self.cursor = cursor
        self.mode = mode

    def __enter__(self) -> None:
        self.before = self.cursor.tokenizer.mode
        self.cursor.set_mode(self.mode)

    def __exit__(self, *_: object) -> None:
        self.cursor.set_mode(self.before)


class _Commas:
    """What commas mean inside a `with`; what they meant before comes back."""

    __slots__ = ("before", "cursor", "make_lists")

    def __init__(self, cursor: TokenCursor, make_lists: bool) -> None:
        self.cursor = cursor
        self.make_lists = make_lists

    def __enter__(self) -> None:
        self.before = self.cursor.commas_are_lists
        self.cursor.commas_are_lists = self.make_lists

    def __exit__(self, *_: object) -> None:
        self.cursor.commas_are_lists = self.before


_OPENERS = {"LParen": "RParen", "LCurly": "RCurly", "LBracket": "RBracket"}


def kind_text(token: Token) -> str:
    """How the kind of a token is written."""
    return TOKEN_KINDS[token.kind][1]


def has_flag(token: Token, flag: int) -> bool:
    """Whether tokens of this kind have a trait."""
    return bool(TOKEN_KINDS[token.kind][2] & flag)


def is_option(token: Token, name: str) -> bool:
    """Whether a parameter is the named one, perhaps shortened."""
    written: str = token.value[0]
    return name.startswith(written.lower())
