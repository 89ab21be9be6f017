"""Expression mode: numbers, variables and operators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.syntax.lexer.characters import (
    DASHES,
    DOUBLE_QUOTES,
    SINGLE_QUOTES,
    ends_word,
    is_identifier_start,
    match_identifier,
    match_operator,
)
from poshws.syntax.lexer.keywords import OPERATORS
from poshws.syntax.lexer.literals import at_sign, redirection, string, variable
from poshws.syntax.lexer.numbers import match_number, number_value

if TYPE_CHECKING:
    from poshws.syntax.lexer.modal_lexer import Lexer
    from poshws.syntax.lexer.tokens import Token

_DIGITS = frozenset("0123456789")
# What may follow a number at once in an expression.
_AFTER_NUMBER = frozenset("!#%*+./<=>]" + DASHES)
_BINARY_SIGNS = {"*": "Multiply", "/": "Divide", "%": "Rem"}
_ASSIGNMENTS = {"*": "MultiplyEquals", "/": "DivideEquals", "%": "RemainderEquals"}
_WORDS_IN_EXPRESSIONS = {
    "in": ("_IN", "In"),
    "class": ("_CLASS", "Class"),
    "enum": ("_ENUM", "Enum"),
}
_EITHER = frozenset(("Join", "Isplit", "Csplit", "Plus", "Minus"))


def expression(s: Lexer, character: str) -> Token:
    """One operand or operator."""
    if character == "$":
        return variable(s)
    if character in SINGLE_QUOTES or character in DOUBLE_QUOTES:
        return string(s, character)
    if character in _DIGITS:
        return _digit(s, character)
    if character in DASHES:
        return _dash(s)
    reader = _READERS.get(character)
    if reader is not None:
        return reader(s)
    if is_identifier_start(character):
        return _word(s)
    return s.generic()


def either(s: Lexer, kind: str, end: int) -> Token:
    """An operator that stands in front of a value or between two."""
    return s.emit_operator("BINARY" if s.due == 1 else "UNARY", kind, end)


def _word(s: Lexer) -> Token:
    match = match_identifier(s.text, s.at)
    word = match.group()  # type: ignore[union-attr]
    keyword = _WORDS_IN_EXPRESSIONS.get(word.lower())
    end = match.end()  # type: ignore[union-attr]
    if keyword is not None and s.parser.accepts(keyword[0]):
        from poshws.syntax.lexer import modes  # deferred: circle

        token = s.emit(*keyword, end)
        s.frame.mode = modes.start if keyword[1] == "In" else modes.definition_name
        return token
    return s.emit("IDENTIFIER", "Identifier", end, word)


def _dash(s: Lexer) -> Token:
    text, at = s.text, s.at
    following = text[at + 1 : at + 2]
    if following and following in DASHES:
        return _step(s, "MinusMinus", at + 2)
    if following == "=":
        return _assign(s, "MinusEquals", at + 2)
    if following.isalpha() or following in ("_", "?"):
        return _dash_word(s)
    if s.due != 1 and (following.isdigit() or following == "."):
        return number(s)
    return either(s, "Minus", at + 1)


def _dash_word(s: Lexer) -> Token:
    match = match_operator(s.text, s.at + 1)
    if match is None:
        return either(s, "Minus", s.at + 1)
    kind = OPERATORS.get(match.group().lower())
    end = match.end()
    if kind is None:
        return s.emit("PARAMETER", "Parameter", end, (match.group(), s.text.startswith(":", end)))
    if kind in _EITHER:
        return either(s, kind, end)
    if kind in ("Not", "Bnot"):
        return s.emit_operator("UNARY", kind, end)
    return s.emit_operator("BINARY", kind, end)


def _step(s: Lexer, kind: str, end: int) -> Token:
    """`++` and `--`."""
    if s.due == 1:
        token = s.emit("INCREMENT", kind, end)
        s.due = 1
        return token
    return s.emit_operator("UNARY", kind, end)


def _assign(s: Lexer, kind: str, end: int) -> Token:
    from poshws.syntax.lexer import modes  # deferred: circle

    token = s.emit("EQUALS" if kind == "Equals" else "ASSIGN", kind, end)
    frame = s.frame
    # In parameters, attributes, classes and enums an expression follows, else a statement.
    if frame.base in (modes.start, modes.key, modes.clause):
        frame.mode = modes.start
    return token


def _plus(s: Lexer) -> Token:
    text, at = s.text, s.at
    following = text[at + 1 : at + 2]
    if following == "+":
        return _step(s, "PlusPlus", at + 2)
    if following == "=":
        return _assign(s, "PlusEquals", at + 2)
    # Behind a type PowerShell has looked at the sign before it could be a number's.
    if s.due == 0 and (following.isdigit() or following == "."):
        return number(s)
    return either(s, "Plus", at + 1)


def _arithmetic(s: Lexer) -> Token:
    text, at = s.text, s.at
    character = text[at]
    if text.startswith("=", at + 1):
        return _assign(s, _ASSIGNMENTS[character], at + 2)
    if character == "*" and text.startswith(">", at + 1):
        return redirection(s, 0, at + 1, False)
    return s.emit_operator("BINARY", _BINARY_SIGNS[character], at + 1)


def _equals(s: Lexer) -> Token:
    return _assign(s, "Equals", s.at + 1)


def _dot(s: Lexer) -> Token:
    text, at = s.text, s.at
    if text.startswith("..", at):
        return s.emit_operator("BINARY", "DotDot", at + 2)
    if text[at + 1 : at + 2] in _DIGITS:
        return number(s)
    return s.emit("DOT", "Dot", at + 1)


def _colon(s: Lexer) -> Token:
    if s.text.startswith("::", s.at):
        return s.emit("COLON_COLON", "ColonColon", s.at + 2)
    return s.emit_operator("_COLON", "Colon", s.at + 1)


def _question(s: Lexer) -> Token:
    text, at = s.text, s.at
    if text.startswith("??=", at):
        return _assign(s, "QuestionQuestionEquals", at + 3)
    if text.startswith("??", at):
        return s.emit_operator("BINARY", "QuestionQuestion", at + 2)
    return s.emit_operator("_QUESTION", "QuestionMark", at + 1)


def _exclaim(s: Lexer) -> Token:
    following = s.text[s.at + 1 : s.at + 2]
    if following and is_identifier_start(following):
        return s.generic()
    if following in _DIGITS or following == ".":
        match = match_number(s.text, s.at + 1, s.length)
        if match is None or not _ends_number(s, match.end()):
            return s.generic()
    return s.emit_operator("UNARY", "Exclaim", s.at + 1)


def _greater(s: Lexer) -> Token:
    return redirection(s, 1, s.at, False)


def _less(s: Lexer) -> Token:
    return s.emit("REDIRECT_IN", "RedirectInStd", s.at + 1)


def _open_bracket(s: Lexer) -> Token:
    return s.open("_LBRACKET", "LBracket", s.at + 1)


def _close_bracket(s: Lexer) -> Token:
    return s.close("]")


def _digit(s: Lexer, character: str) -> Token:
    if s.text.startswith(">", s.at + 1) and "1" <= character <= "6":
        if s.due == 1:  # behind a value no number can stand, so the command's reading holds
            s.frame.begin_command()
        return redirection(s, int(character), s.at + 1, True)
    return number(s)


def number(s: Lexer) -> Token:
    """A number; what looks like one and is none is a word."""
    match = match_number(s.text, s.at, s.length)
    if match is None or not _ends_number(s, match.end()):
        return s.generic()
    value = number_value(match)
    if value is None:
        s.report(s.begin, match.end(), "BadNumericConstant", match.group())
    return s.emit_operand("NUMBER", "Number", match.end(), value)


def _ends_number(s: Lexer, end: int) -> bool:
    after = s.text[end : end + 1]
    if ends_word(after) or after in _AFTER_NUMBER:
        return True
    return s.after_operator and after in "?:"


_READERS = {
    "@": at_sign, "+": _plus, "*": _arithmetic, "/": _arithmetic, "%": _arithmetic, "=": _equals,
    ".": _dot, ":": _colon, "?": _question, "!": _exclaim, ">": _greater, "<": _less,
    "[": _open_bracket, "]": _close_bracket,
}  # fmt: skip
