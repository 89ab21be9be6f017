"""Looks ahead over comments and line ends, and knows a signature block when it sees one."""

from __future__ import annotations

from poshws.syntax.lexer.characters import is_blank, match_blanks_and_newlines, match_comment_line

_SIGNATURE = "sig#beginsignatureblock\n"
_THRESHOLD = 10


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
    while at < length:
        character = text[at]
        if is_blank(character):
            at += 1
        elif character in "\r\n":
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
