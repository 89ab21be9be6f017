"""Tokens that read alike in commands and expressions: strings, variables, `@` and redirections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.syntax.diagnostics.errors import Rejected
from poshws.syntax.lexer.characters import DOUBLE_QUOTES, SINGLE_QUOTES, ends_word, match_variable
from poshws.syntax.lexer.strings import (
    StringParts,
    check_variable_name,
    scan_braced_name,
    scan_expandable,
    scan_here_string,
    scan_literal,
)

if TYPE_CHECKING:
    from poshws.syntax.lexer.modal_lexer import Lexer
    from poshws.syntax.lexer.tokens import Token

STREAMS = ("All", "Output", "Error", "Warning", "Verbose", "Debug", "Information")


def string(s: Lexer, quote: str) -> Token:
    """A string in quotes."""
    s.at += 1
    if quote in SINGLE_QUOTES:
        pieces: list[str] = []
        flags = scan_literal(s, pieces)
        return s.emit_operand("STRING", "StringLiteral", s.at, "".join(pieces), flags)
    parts = StringParts()
    flags = scan_expandable(s, parts)
    return expandable(s, parts, "StringExpandable", flags)


def expandable(s: Lexer, parts: StringParts, kind: str, flags: int) -> Token:
    """The token of a string in double quotes: plain where nothing is to be expanded."""
    parts.flush()
    if parts.is_expandable:
        token = s.emit_operand("EXPANDABLE_STRING", kind, s.at, parts.text(), flags)
        token.nested = parts.parts
        return token
    return s.emit_operand("STRING", kind, s.at, parts.text(), flags)


def at_sign(s: Lexer) -> Token:
    """`@( @{ @' @"` and `@name`."""
    text, at = s.text, s.at
    following = text[at + 1 : at + 2]
    if following == "(":
        return s.open("_AT_PAREN", "AtParen", at + 2)
    if following == "{":
        return s.open("_AT_CURLY", "AtCurly", at + 2)
    if following and following in SINGLE_QUOTES:
        s.at += 2
        parts, flags = scan_here_string(s, SINGLE_QUOTES)
        return s.emit_operand("STRING", "HereStringLiteral", s.at, parts.text(), flags)
    if following and following in DOUBLE_QUOTES:
        s.at += 2
        parts, flags = scan_here_string(s, DOUBLE_QUOTES)
        return expandable(s, parts, "HereStringExpandable", flags)
    match = match_variable(text, at + 1)
    if match is None:
        raise Rejected
    return _named(s, match.group(), match.end(), "SplattedVariable")


def variable(s: Lexer) -> Token:
    """`$name`, `${name}` and `$(`; a lone `$` is a word."""
    text, at = s.text, s.at
    following = text[at + 1 : at + 2]
    if following == "(":
        return s.open("_DOLLAR_PAREN", "DollarParen", at + 2)
    if following == "{":
        s.at = at + 1
        name = scan_braced_name(s, at, False)
        if s.frame.mode is not s.expression_mode:
            after = text[s.at : s.at + 1]
            if not ends_word(after) and after not in ".[":
                return s.generic()
        return s.emit_operand("VARIABLE", "Variable", s.at, name)
    match = match_variable(text, at + 1)
    if match is None:
        return s.generic()
    return _named(s, match.group(), match.end(), "Variable")


def _named(s: Lexer, name: str, end: int, kind: str) -> Token:
    after = s.text[end : end + 1]
    is_special = len(name) == 1 and name in "$?^"
    goes_on = is_special or (after not in ".[=" and not s.text.startswith("::", end))
    if goes_on and s.frame.mode is not s.expression_mode and not ends_word(after):
        return s.generic()  # in a command `$a-b` and `$$a` are words
    s.at = end
    if name[-1] == ":":
        check_variable_name(s, name, s.begin)
    terminal = "VARIABLE" if kind == "Variable" else "SPLATTED_VARIABLE"
    return s.emit_operand(terminal, kind, end, name)


def redirection(s: Lexer, stream: int, sign: int, is_explicit: bool) -> Token:
    """A redirection whose `>` stands at `sign`; in an expression `1>` is the number 1 first."""
    text = s.text
    append = text.startswith(">>", sign)
    if not append and text.startswith(">&", sign):
        target = text[sign + 2 : sign + 3]
        if target == "1" or (target == "2" and is_explicit and stream):
            streams = (STREAMS[stream], STREAMS[int(target)])
            return s.emit("REDIRECT_MERGE", "Redirection", sign + 3, streams)
    if is_explicit and s.frame.mode is s.expression_mode:
        return s.emit_operand("NUMBER", "Number", sign, stream)
    end = sign + (2 if append else 1)
    token = s.emit("REDIRECT_FILE", "Redirection", end, (STREAMS[stream], append))
    if s.frame.mode is s.expression_mode:
        s.frame.begin_command()
    return token
