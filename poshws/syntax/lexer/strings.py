"""Strings and variables: text in quotes → tokens with the value and the pieces to be expanded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from poshws.syntax.lexer.characters import (
    DOUBLE_QUOTES,
    SINGLE_QUOTES,
    ends_word,
    is_blank,
    match_variable,
    match_word_part,
)
from poshws.syntax.lexer.sub_expressions import SubExpression, scan_sub_expression
from poshws.syntax.lexer.tokens import Token, TokenFlags

if TYPE_CHECKING:
    from poshws.syntax.lexer.scanner import Scanner

_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t",
    "v": "\v",
}  # fmt: skip
_HEX_DIGITS = 6

_plain_single = re.compile(f"[^{SINGLE_QUOTES}]*").match
_plain_double = re.compile(f"[^{DOUBLE_QUOTES}$`]*").match
_here_double = re.compile("[^\r\n$`]+").match
_here_header = re.compile(
    "[ \t\v\f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*"
).match
_line_end = re.compile("\r\n?|\n").match
_braced_plain = re.compile(f"[^}}`{{{DOUBLE_QUOTES}]*").match

Part = str | Token


class StringParts:
    """What a string is put together from while it is read."""

    __slots__ = ("current", "has_error", "has_surrogates", "parts", "value")

    def __init__(self) -> None:
        self.value: list[str] = []  # the text as it is, nested expressions as written
        self.parts: list[Any] = []  # str, Token (a variable) or SubExpression
        self.current: list[str] = []
        self.has_error = False
        self.has_surrogates = False  # an escape may give half a character

    def add(self, text: str) -> None:
        """Adds plain text."""
        if "\ud800" <= text <= "\udfff":
            self.has_surrogates = True
        self.value.append(text)
        self.current.append(text)

    def add_nested(self, written: str, nested: Token | SubExpression) -> None:
        """Adds what is to be expanded."""
        self.value.append(written)
        self.flush()
        self.parts.append(nested)

    def flush(self) -> None:
        """Ends a run of plain text."""
        if self.current:
            self.parts.append(self._join(self.current))
            self.current = []

    @property
    def is_expandable(self) -> bool:
        """True where something is to be expanded."""
        return any(not isinstance(part, str) for part in self.parts)

    def text(self) -> str:
        """The value."""
        return self._join(self.value)

    def _join(self, pieces: list[str]) -> str:
        """One text of many; halves of a character that meet become the character."""
        text = "".join(pieces)
        if self.has_surrogates:
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        return text


# A word with more of them is remembered.
_MANY_VARIABLES = 20


class KnownWord:
    """The rest of a word that has been read: where it ends, and the pieces from some place on."""

    __slots__ = ("end", "part", "parts", "value")

    def __init__(self, end: int, parts: StringParts, value: int, part: int) -> None:
        self.end = end
        self.parts = parts
        self.value = value
        self.part = part

    def give(self, s: Scanner, parts: StringParts) -> None:
        """Goes behind the word; the pieces are given to `parts`."""
        s.at = self.end
        parts.value = self.parts.value[self.value :]
        parts.parts = self.parts.parts[self.part :]
        parts.has_surrogates = self.parts.has_surrogates


def scan_backtick(s: Scanner) -> str:
    """Reads what follows a backtick at the cursor; gives the character it stands for."""
    character = s.text[s.at]
    s.at += 1
    if character == "u":
        return _scan_unicode_escape(s)
    return _ESCAPES.get(character, character)


def _scan_unicode_escape(s: Scanner) -> str:
    text, start = s.text, s.at - 2
    if text[s.at : s.at + 1] != "{":
        s.report(start, s.at, "InvalidUnicodeEscapeSequence")
        return "\uffff"
    s.at += 1
    digits = ""
    for count in range(_HEX_DIGITS + 1):
        character = text[s.at : s.at + 1]
        if character == "}":
            s.at += 1
            if count == 0:
                s.report(start, s.at, "InvalidUnicodeEscapeSequence")
                return "\uffff"
            break
        if not character or character not in "0123456789abcdefABCDEF":
            is_early = count < _HEX_DIGITS
            name = (
                "InvalidUnicodeEscapeSequence"
                if is_early
                else "MissingUnicodeEscapeSequenceTerminator"
            )
            _report_character(s, name)
            return "\uffff"
        if count == _HEX_DIGITS:
            _report_character(s, "TooManyDigitsInUnicodeEscapeSequence")
            return "\uffff"
        digits += character
        s.at += 1
    value = int(digits, 16)
    if value > 0x10FFFF:
        s.report(start + 3, s.at - 1, "InvalidUnicodeEscapeSequenceValue")
        return "\uffff"
    return chr(value)


def _report_character(s: Scanner, error_id: str) -> None:
    s.reporter.report(s.place(s.at), s.place(s.at) + 1, error_id)


def scan_literal(s: Scanner, parts: list[str]) -> int:
    """Reads behind a single quote to the closing one; gives the flags of the token."""
    text, opening = s.text, s.at - 1
    while True:
        end = _plain_single(text, s.at).end()  # type: ignore[union-attr]
        parts.append(text[s.at : end])
        if end >= s.length:
            s.at = s.length
            s.report_incomplete(opening, s.length, "TerminatorExpectedAtEndOfString", "'")
            return TokenFlags.TOKEN_IN_ERROR
        following = text[end + 1 : end + 2]
        if not following or following not in SINGLE_QUOTES:
            s.at = end + 1
            return 0
        parts.append(following)
        s.at = end + 2


def scan_expandable(s: Scanner, parts: StringParts) -> int:
    """Reads behind a double quote to the closing one; gives the flags of the token."""
    text, opening = s.text, s.at - 1
    while True:
        end = _plain_double(text, s.at).end()  # type: ignore[union-attr]
        if end > s.at:
            parts.add(text[s.at : end])
        if end >= s.length:
            s.at = s.length
            s.report_incomplete(opening, s.length, "TerminatorExpectedAtEndOfString", '"')
            return TokenFlags.TOKEN_IN_ERROR
        character = text[end]
        s.at = end + 1
        if character == "$":
            scan_dollar(s, parts, False)
        elif character == "`":
            if s.at < s.length and text[s.at] != "\0":
                parts.add(scan_backtick(s))
            else:
                parts.add("`")
        else:
            following = text[end + 1 : end + 2]
            if not following or following not in DOUBLE_QUOTES:
                return TokenFlags.TOKEN_IN_ERROR if parts.has_error else 0
            parts.add(following)
            s.at = end + 2


def scan_dollar(s: Scanner, parts: StringParts, here_string: bool) -> None:
    """Reads what a `$` inside a string begins: a variable, a sub-expression, or nothing."""
    text, dollar = s.text, s.at - 1
    character = text[s.at : s.at + 1]
    if character == "(":
        s.at += 1
        nested: Token | SubExpression | None = _sub_expression(s, here_string, parts)
    elif character == "{" or (character and _starts_variable(character)):
        nested = scan_variable(s, dollar, in_string=True)
    else:
        nested = None
    if nested is None:
        parts.add("$")
    else:
        parts.add_nested(text[dollar : s.at], nested)


def _sub_expression(s: Scanner, here_string: bool, parts: StringParts) -> SubExpression:
    found = scan_sub_expression(s, here_string)
    if not found.is_closed:
        parts.has_error = True
    return found


def _starts_variable(character: str) -> bool:
    return character in "$?^:_" or character.isalnum()


def scan_variable(s: Scanner, dollar: int, in_string: bool = False) -> Token | None:
    """Reads the name behind `$` or `@` (the cursor stands behind it) as in expression mode.

    Gives a Variable token that is not in the token list; None where no name begins here.
    """
    text = s.text
    if text[s.at : s.at + 1] == "{":
        name = scan_braced_name(s, dollar, in_string)
    else:
        match = match_variable(text, s.at)
        if match is None:
            return None
        name = match.group()
        s.at = match.end()
        check_variable_name(s, name, dollar)
    kind = "SplattedVariable" if text[dollar] == "@" else "Variable"
    return Token(kind, s.source, s.place(dollar), s.place(s.at), name)


def check_variable_name(s: Scanner, name: str, dollar: int) -> None:
    """Reports a name that ends with its drive's or scope's colon."""
    head, colon, rest = name.partition(":")
    while colon and head.lower() == "variable" and ":" in rest:
        head, colon, rest = rest.partition(":")
    if not name.endswith(":") or rest:
        return
    scoped = head.lower() in ("", "global", "local", "private", "script", "variable")
    error_id = "InvalidVariableReference" if scoped else "InvalidVariableReferenceWithDrive"
    s.report(dollar, s.at, error_id)


def scan_braced_name(s: Scanner, dollar: int, in_string: bool) -> str:
    """Reads `{name}` at the cursor."""
    text, opening = s.text, s.at
    s.at += 1
    pieces: list[str] = []
    while True:
        end = _braced_plain(text, s.at).end()  # type: ignore[union-attr]
        pieces.append(text[s.at : end])
        s.at = end
        if end >= s.length:
            s.report_incomplete(opening, s.length, "IncompleteDollarVariableReference")
            break
        character = text[end]
        s.at += 1
        if character == "}":
            break
        if character == "`" and s.at < s.length:
            pieces.append(scan_backtick(s))
            continue
        if character == "{":
            _report_character(s, "OpenBraceNeedsToBeBackTickedInVariableName")
        elif character in DOUBLE_QUOTES and in_string:
            if s.at >= s.length:
                s.report_incomplete(opening, s.length, "IncompleteDollarVariableReference")
                break
            if text[s.at] in DOUBLE_QUOTES:
                character = text[s.at]
                s.at += 1
        pieces.append(character)
    name = "".join(pieces)
    if not name:
        if text[s.at - 1] == "}":
            s.report(s.at - 1, s.at, "EmptyVariableReference")
        return ":Error:"
    head, colon, rest = name.partition(":")
    if colon and not rest and head:
        s.report(dollar, s.at, "InvalidBracedVariableReference")
    return name


def scan_here_string(s: Scanner, quotes: str) -> tuple[StringParts, int]:
    """Reads a here-string whose header `@'` or `@"` the cursor stands behind."""
    parts = StringParts()
    header = s.at - 2
    terminator = quotes[0] + "@"
    if not _scan_here_header(s, header, quotes):
        return parts, TokenFlags.TOKEN_IN_ERROR
    expandable = quotes is DOUBLE_QUOTES
    false_footer = -1
    at_line_start = True
    pending_newline = ""
    while True:
        if at_line_start:
            closed, false_footer = _scan_footer(s, quotes, parts, pending_newline, false_footer)
            if closed:
                return parts, 0
            at_line_start = False
        if s.at >= s.length:
            if false_footer >= 0:
                s.report_incomplete(false_footer, s.length, "WhitespaceBeforeHereStringFooter")
            else:
                s.report_incomplete(header, s.length, "TerminatorExpectedAtEndOfString", terminator)
            return parts, TokenFlags.TOKEN_IN_ERROR
        newline = _line_end(s.text, s.at)
        if newline:
            pending_newline = newline.group()
            s.at = newline.end()
            at_line_start = True
        else:
            _scan_here_text(s, parts, expandable)


def _scan_here_text(s: Scanner, parts: StringParts, expandable: bool) -> None:
    text = s.text
    if not expandable:
        end = min(
            (i for i in (text.find("\n", s.at), text.find("\r", s.at)) if i >= 0), default=s.length
        )
        parts.add(text[s.at : end])
        s.at = end
        return
    plain = _here_double(text, s.at)
    if plain:
        parts.add(plain.group())
        s.at = plain.end()
        return
    character = text[s.at]
    s.at += 1
    if character == "$":
        scan_dollar(s, parts, True)
    elif s.at < s.length and text[s.at] != "\0":
        parts.add(scan_backtick(s))
    else:
        parts.add(character)


def _scan_here_header(s: Scanner, header: int, quotes: str) -> bool:
    text = s.text
    s.at = _here_header(text, s.at).end()  # type: ignore[union-attr]
    newline = _line_end(text, s.at)
    if newline:
        s.at = newline.end()
        return True
    if s.at >= s.length:
        s.report_incomplete(header, s.length, "TerminatorExpectedAtEndOfString", quotes[0] + "@")
        return False
    s.reporter.report(s.place(s.at), s.place(s.at) + 1, "UnexpectedCharactersAfterHereStringHeader")
    while s.at < s.length and text[s.at] not in "\r\n":
        if text[s.at] == quotes[0] and text[s.at + 1 : s.at + 2] == "@":
            s.at += 2
            break
        s.at += 1
    return False


def _scan_footer(
    s: Scanner, quotes: str, parts: StringParts, newline: str, false_footer: int
) -> tuple[bool, int]:
    """At the start of a line: True behind the closing quote; what only looks like it is kept."""
    text = s.text
    if text[s.at : s.at + 1] and text[s.at] in quotes and text[s.at + 1 : s.at + 2] == "@":
        s.at += 2
        parts.flush()
        return True, false_footer
    if newline:
        parts.add(newline)
    start = s.at
    while s.at < s.length and is_blank(text[s.at]):
        s.at += 1
    parts.add(text[start : s.at])
    if text[s.at : s.at + 1] and text[s.at] in quotes and text[s.at + 1 : s.at + 2] == "@":
        parts.add(text[s.at : s.at + 2])
        if false_footer < 0:
            false_footer = s.at
        s.at += 2
    return False, false_footer


def scan_generic(s: Scanner, parts: StringParts) -> None:
    """Reads a bare word of command mode, in which quotes and variables may stand.

    Of a word with many variables each may be taken for the beginning of a word again, so the source
    remembers what stands behind each of them.
    """
    text = s.text

    known = s.source.words.get(s.at) if s.places is None and not parts.value else None
    if known is not None:
        known.give(s, parts)
        return
    marks: list[tuple[int, int, int]] = []
    while s.at < s.length:
        plain = match_word_part(text, s.at)
        if plain:
            parts.add(plain.group())
            s.at = plain.end()
            continue
        character = text[s.at]
        if ends_word(character):
            break
        s.at += 1
        if character == "$":
            marks.append((s.at - 1, len(parts.value), len(parts.parts) + bool(parts.current)))
            scan_dollar(s, parts, False)
        elif character == "`":
            parts.add(scan_backtick(s) if s.at < s.length and text[s.at] != "\0" else "`")
        elif character in SINGLE_QUOTES:
            pieces: list[str] = []
            scan_literal(s, pieces)
            parts.add("".join(pieces))
        else:
            scan_expandable(s, parts)
    parts.flush()
    if len(marks) > _MANY_VARIABLES and s.places is None and not parts.has_error:
        for at, value, part in marks:
            s.source.words[at] = KnownWord(s.at, parts, value, part)
