"""Looks ahead in the text without reading tokens: over comments, line ends and attributes."""

from __future__ import annotations

from poshws.syntax.lexer.characters import (
    DOUBLE_QUOTES,
    SINGLE_QUOTES,
    ends_word,
    is_blank,
    match_blanks,
    match_blanks_and_newlines,
    match_comment_line,
    match_identifier,
)

_SIGNATURE = "sig#beginsignatureblock\n"
_THRESHOLD = 10
_QUOTES = SINGLE_QUOTES + DOUBLE_QUOTES


def skip_to_word(text: str, at: int) -> int:
    """Offset of the next character that is no blank, line end, continuation or comment."""
    while True:
        at = match_blanks_and_newlines(text, at).end()  # type: ignore[union-attr]
        if text.startswith("#", at):
            at = match_comment_line(text, at).end()  # type: ignore[union-attr]
        elif text.startswith("<#", at):
            end = text.find("#>", at + 2)
            at = len(text) if end < 0 else end + 2
        elif text.startswith("`", at) and text[at + 1 : at + 2].isspace():
            at += 1
        else:
            return at


def next_line_begins_with_pipe(text: str, at: int) -> bool:
    """True where the next line with anything on it but a comment begins with `|`.

    An empty line ends the search; a line with only a comment does not.
    """
    line_is_empty = True
    length = len(text)
    while (at := match_blanks(text, at).end()) < length:  # type: ignore[union-attr]
        character = text[at]
        if character in "\r\n":
            if line_is_empty:
                return False
            line_is_empty = True
            at += 2 if text.startswith("\r\n", at) else 1
        elif character == "#":
            line_is_empty = False
            at = match_comment_line(text, at).end()  # type: ignore[union-attr]
        elif text.startswith("<#", at):
            line_is_empty = False
            end = text.find("#>", at + 2)
            at = length if end < 0 else end + 2
        else:
            return character == "|"
    return False


def is_begin_of_signature(comment: str) -> bool:
    """True for "SIG # Begin signature block" and what looks much like it.

    The likeness is PowerShell's: the edit distance of the comments without blanks, below ten.
    """
    text = "".join(comment.split()).lower() + "\n"
    if not len(_SIGNATURE) - _THRESHOLD <= len(text) <= len(_SIGNATURE) + _THRESHOLD:
        return False
    previous = list(range(len(_SIGNATURE) + 1))
    for row, character in enumerate(text, 1):
        current = [row]
        for column, wanted in enumerate(_SIGNATURE, 1):
            if character == wanted:
                current.append(previous[column - 1])
            else:
                current.append(1 + min(previous[column], current[-1], previous[column - 1]))
        previous = current
    return previous[-1] < _THRESHOLD


def only_blanks_and_comments(text: str, at: int) -> bool:
    """True where only blanks and comments stand behind the offset; a line's end is not blank."""
    length = len(text)
    while at < length:
        character = text[at]
        if character == "#":
            at = match_comment_line(text, at).end()  # type: ignore[union-attr]
        elif text.startswith("<#", at):
            end = text.find("#>", at + 2)
            at = length if end < 0 else end + 2
        elif is_blank(character):
            at += 1
        else:
            return False
    return True


def word_at(text: str, at: int) -> str:
    """The word at an offset in lower case; "" where there is none or it goes on in another way."""
    match = match_identifier(text, at)
    if match is None or not ends_word(text[match.end() : match.end() + 1]):
        return ""
    return match.group().lower()


def end_of_attributes(text: str, at: int, starts: list[int]) -> int | None:
    """Offset behind a row of `[...]`, or None where a bracket does not close.

    The offsets at which the brackets begin are added to `starts`.
    """
    while text.startswith("[", at):
        starts.append(at)
        depth = 0
        while True:
            character = text[at : at + 1]
            if not character:
                return None
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
