"""Command mode: the words of a command, which are whatever stands between blanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.syntax.lexer.characters import (
    DASHES,
    DOUBLE_QUOTES,
    SINGLE_QUOTES,
    ends_word,
    match_blanks,
    match_identifier,
    match_parameter,
    match_plain_word,
)
from poshws.syntax.lexer.keywords import KEYWORDS
from poshws.syntax.lexer.literals import at_sign, redirection, string, variable
from poshws.syntax.lexer.numbers import match_number, number_value
from poshws.syntax.lexer.strings import StringParts, scan_backtick, scan_generic
from poshws.syntax.lexer.token_kinds import TokenFlags

if TYPE_CHECKING:
    from poshws.syntax.lexer.modal_lexer import Lexer
    from poshws.syntax.lexer.tokens import Token

_DIGITS = frozenset("0123456789")
_SPECIAL = frozenset("$@.[]:<>*+/%=!`" + DASHES + SINGLE_QUOTES + DOUBLE_QUOTES) | _DIGITS
# Signs that are a word of their own only where nothing follows.
_SIGNS = {
    "+": "Plus", "++": "PlusPlus", "+=": "PlusEquals", "-": "Minus", "-=": "MinusEquals",
    "*": "Multiply", "*=": "MultiplyEquals", "/": "Divide", "/=": "DivideEquals", "%": "Rem",
    "%=": "RemainderEquals", "=": "Equals", "!": "Exclaim", "[": "LBracket", ".": "Dot",
    "..": "DotDot", "::": "ColonColon",
}  # fmt: skip


def command(s: Lexer, character: str) -> Token:
    """One word, parameter, value or redirection of a command."""
    if character not in _SPECIAL:
        return plain_word(s)
    if character in DASHES:
        return _dash(s)
    if character == "$":
        return variable(s)
    if character in SINGLE_QUOTES or character in DOUBLE_QUOTES:
        return string(s, character)
    if character in _DIGITS:
        return _digit(s, character)
    if character == "@":
        return at_sign(s)
    return _sign(s, character)


def plain_word(s: Lexer) -> Token:
    """A word that begins with no special sign."""
    text, at = s.text, s.at
    match = match_plain_word(text, at)
    if match is None:
        return generic(s)
    end = match.end()
    if not ends_word(text[end : end + 1]):
        return generic(s)
    word = match.group()
    identifier = match_identifier(word)
    if identifier is not None and identifier.end() == len(word):
        kind = KEYWORDS.get(word.lower(), "Identifier")
        # `inlinescript` is a keyword in workflows alone, which the other parser reads.
        kind = "Identifier" if kind == "InlineScript" else kind
        return s.emit("WORD", kind, end, word, _flags(s))
    return s.emit("WORD", "Generic", end, word)


def _flags(s: Lexer) -> int:
    """Behind `&` and `.` a word is the name of the command."""
    return TokenFlags.COMMAND_NAME if s.terminal == "CALL" else 0


def generic(s: Lexer) -> Token:
    """A word with quotes, escapes or variables in it, from `begin`."""
    s.at = s.begin
    parts = StringParts()
    scan_generic(s, parts)
    if s.at == s.begin:  # a character that is nothing else
        parts.add(s.text[s.at])
        s.at += 1
        scan_generic(s, parts)
    return word_token(s, parts)


def word_token(s: Lexer, parts: StringParts) -> Token:
    """The token of what was read as a bare word."""
    value = parts.text()
    if parts.is_expandable:
        token = s.emit("EXPANDABLE_WORD", "Generic", s.at, value)
        token.nested = parts.parts
        return token
    before = s.terminal
    token = s.emit("WORD", "Generic", s.at, value)
    if value == "--%" and before not in ("REDIRECT_FILE", "PARAMETER_COLON", "_COMMA"):
        s.attached = 4  # the rest of the line, as it stands
    return token


def _dash(s: Lexer) -> Token:
    text, at = s.text, s.at
    following = text[at + 1 : at + 2]
    if following and following in DASHES:
        if not ends_word(text[at + 2 : at + 3]):
            return generic(s)
        frame = s.frame
        if frame.saw_dashes:
            return s.emit("WORD", "MinusMinus", at + 2, text[at : at + 2])
        frame.saw_dashes = True
        return s.emit("PARAMETER", "MinusMinus", at + 2, ("-", False))
    if following.isalpha() or following in ("_", "?"):
        return _parameter(s)
    return _sign(s, "-")


def _parameter(s: Lexer) -> Token:
    text, at = s.text, s.at
    match = match_parameter(text, at + 1)
    end = match.end()  # type: ignore[union-attr]
    after = text[end : end + 1]
    if after and (after in SINGLE_QUOTES or after in DOUBLE_QUOTES):
        return generic(s)
    has_colon = after == ":"
    value = (text[at + 1 : end], has_colon)
    if has_colon:
        end += 1
    if s.terminal in ("_COMMA", "PARAMETER_COLON"):
        return s.emit("WORD", "Generic", end, text[at:end])
    if s.terminal == "CALL" or s.frame.saw_dashes:
        return s.emit("WORD", "Parameter", end, text[at:end])
    if has_colon:
        blank_end = match_blanks(text, end).end()  # type: ignore[union-attr]
        if not text.startswith(",", blank_end):
            return s.emit("PARAMETER_COLON", "Parameter", end, value)
    return s.emit("PARAMETER", "Parameter", end, value)


def _digit(s: Lexer, character: str) -> Token:
    text, at = s.text, s.at
    if text.startswith(">", at + 1) and "1" <= character <= "6":
        return redirection(s, int(character), at + 1, True)
    return number_word(s)


def number_word(s: Lexer) -> Token:
    """A number, if the whole word is one."""
    match = match_number(s.text, s.at, s.length)
    if match is None or not ends_word(s.text[match.end() : match.end() + 1]):
        return generic(s)
    value = number_value(match)
    if value is None:
        return generic(s)
    return s.emit_operand("NUMBER", "Number", match.end(), value)


def _sign(s: Lexer, character: str) -> Token:
    text, at = s.text, s.at
    following = text[at + 1 : at + 2]
    if character == ">":
        return redirection(s, 1, at, False)
    if character == "*" and following == ">":
        return redirection(s, 0, at + 1, False)
    if character == "<":
        return s.emit("REDIRECT_IN", "RedirectInStd", at + 1)
    if character == "]":
        return s.emit("WORD", "RBracket", at + 1, "]")
    if character == "`":
        return _escape(s)
    if character == "." and following in _DIGITS:
        return number_word(s)
    if character == ":":
        label = match_identifier(text, at + 1)
        if label is not None and ends_word(text[label.end() : label.end() + 1]):
            return s.emit("WORD", "Label", label.end(), text[at : label.end()])
    length = 2 if following and text[at : at + 2] in _SIGNS else 1
    end = at + length
    after = text[end : end + 1]
    kind = _SIGNS.get(text[at:end])
    if character in DASHES:
        kind = "MinusEquals" if following == "=" else "Minus"
        end = at + (2 if following == "=" else 1)
        after = text[end : end + 1]
    if kind is None:  # a label, or a colon that begins a word
        return generic(s)
    if ends_word(after) or (kind == "Dot" and after in "$\"'"):
        return s.emit("WORD", kind, end, text[at:end], _flags(s))
    return generic(s)


def _escape(s: Lexer) -> Token:
    s.at += 1
    parts = StringParts()
    if s.at < s.length:
        parts.add(scan_backtick(s))
    scan_generic(s, parts)
    return word_token(s, parts)
