"""`[` where a statement or a value begins: what it opens, and when the other parser must decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.syntax.diagnostics.errors import Rejected
from poshws.syntax.lexer.characters import DOUBLE_QUOTES, SINGLE_QUOTES, ends_word, match_identifier
from poshws.syntax.lexer.comments import skip_to_word
from poshws.syntax.lexer.keywords import KEYWORDS
from poshws.syntax.lexer.token_kinds import TOKEN_KINDS, TokenFlags

if TYPE_CHECKING:
    from poshws.syntax.lexer.modal_lexer import Lexer
    from poshws.syntax.lexer.tokens import Token

_QUOTES = SINGLE_QUOTES + DOUBLE_QUOTES


def bracket_start(s: Lexer) -> Token:
    """The bracket; in front of it a mark where attributes lead up to `param`."""
    if s.terminal == "_PARAM_ATTRIBUTES":
        return _open(s)
    if s.parser.accepts("_PARAM_ATTRIBUTES"):
        at = _skip_attributes(s, s.at)
        if _word_at(s.text, at) == "param" and s.text.startswith(
            "(", skip_to_word(s.text, at + len("param"))
        ):
            s.emit("_PARAM_ATTRIBUTES", "Unknown", s.at)
            return s.tokens.pop()
    if s.parser.accepts("_RETURN"):
        _check_statement(s)
    return _open(s)


def _open(s: Lexer) -> Token:
    return s.open("_LBRACKET", "LBracket", s.at + 1)


def check_as_word(s: Lexer, at: int) -> None:
    """Rejects the text where it would be wrong as a word of a command, as a statement is read."""
    if s.parser.accepts("_RETURN"):
        from poshws.syntax.lexer.strings import StringParts, scan_generic  # deferred

        end, s.at = s.at, at
        scan_generic(s, StringParts())
        s.at = end


def _check_statement(s: Lexer) -> None:
    """Rejects two things that PowerShell's way of reading a statement makes errors.

    It first reads the bracket as a word of a command, whose quotes must close; and a keyword behind
    the brackets, on whatever line, takes them for its attributes.
    """
    text, at = s.text, s.at
    if not ends_word(text[at + 1 : at + 2]):
        check_as_word(s, at)
    end = _skip_attributes(s, at)
    kind = KEYWORDS.get(_word_at(text, end))
    if kind is None or kind in ("Class", "Enum"):
        return
    # Most statements take no attributes, but types in front of them are a statement of their own.
    takes_none = TOKEN_KINDS[kind][2] & TokenFlags.STATEMENT_DOESNT_SUPPORT_ATTRIBUTES
    if not takes_none or "(" in text[at:end]:
        raise Rejected


def _word_at(text: str, at: int) -> str:
    """The word at an offset in lower case, where it ends as words do; nothing for offset 0."""
    match = match_identifier(text, at) if at else None
    if match is None or not ends_word(text[match.end() : match.end() + 1]):
        return ""
    return match.group().lower()


def _skip_attributes(s: Lexer, at: int) -> int:
    """Offset behind a row of `[...]`, or 0 where a bracket does not close; it is asked at each of
    them, and known from the first on.
    """
    known = s.attribute_ends.get(at)
    if known is None:
        starts: list[int] = []
        known = _end_of_attributes(s.text, at, starts)
        s.attribute_ends.update(dict.fromkeys(starts, known))
    return known


def _end_of_attributes(text: str, at: int, starts: list[int]) -> int:
    while text.startswith("[", at):
        starts.append(at)
        depth = 0
        while True:
            character = text[at : at + 1]
            if not character:
                return 0
            if character in "[({":
                depth += 1
            elif character in "])}":
                depth -= 1
                if depth == 0:
                    break
            elif character in _QUOTES:
                quotes = SINGLE_QUOTES if character in SINGLE_QUOTES else DOUBLE_QUOTES
                at += 1
                while at < len(text) and text[at] not in quotes:
                    at += 2 if text[at] == "`" and quotes is DOUBLE_QUOTES else 1
            elif character == "#" or text.startswith("<#", at):
                at = skip_to_word(text, at) - 1
            at += 1
        at = skip_to_word(text, at + 1)
    return at
