"""Breaks text into lines of a width, by characters or, in word-wrapping cultures, between words.

PowerShell wraps by words only where the culture's language is one of a handful; under the invariant
culture
lines are cut wherever the width ends.
"""

from __future__ import annotations

from collections.abc import Iterator

from poshws.formatting.style import ESCAPE, RESET, cut, tokens
from poshws.formatting.widths import ELLIPSIS, cell, cells, fitting_head

WORD_WRAPPING = frozenset({"en", "fr", "de", "it", "pt", "es"})
SOFT_HYPHEN = "\u00ad"
_BREAKS_AFTER = frozenset(" \t" + SOFT_HYPHEN)
_BREAKS_SILENTLY = frozenset("\u2011\u00a0")


def split_lines(text: str) -> list[str]:
    """The lines of a text: each begins with all sequences that stood before it, and is closed."""
    if "\n" not in text or ESCAPE not in text:
        return text.replace("\r", "").split("\n")
    lines: list[str] = []
    line: list[str] = []
    opened = ""
    for part, is_sequence in tokens(text):
        if is_sequence:
            opened += part
            line.append(part)
        elif part == "\n":
            lines.append(_with_reset("".join(line), opened))
            line = [opened] if opened else []
        elif part != "\r":
            line.append(part)
    last = "".join(line)
    lines.append("" if opened and last == opened else _with_reset(last, opened))
    return lines


def first_line(text: str) -> str:
    """The text up to its first line break, with an ellipsis for the rest."""
    ends = [at for at in (text.find("\n"), text.find("\r")) if at >= 0]
    return text[: min(ends)] + ELLIPSIS if ends else text


def wrap(text: str, first: int, following: int, *, by_words: bool) -> list[str]:
    """Lines of at most `first` cells, then `following` cells."""
    if not text:
        return [""]
    lines: list[str] = []
    for line in split_lines(text):
        if cells(line) <= first:
            lines.append(line)
        elif by_words:
            lines += _wrap_words(line, first, following)
        else:
            lines += _wrap_characters(line, first, following)
    return lines


def _wrap_characters(line: str, first: int, following: int) -> Iterator[str]:
    width = first
    while True:
        if cells(line) <= width:
            yield line
            return
        count = fitting_head(line, width)
        if count <= 0:
            yield "?"
            count = 1
        else:
            yield cut(line, 0, count)
        line = cut(line, count)
        width = following
        if not line:
            return


def _wrap_words(line: str, first: int, following: int) -> list[str]:
    lines: list[str] = []
    current = ""
    width = left = first
    for text, behind, opened in _words(line):
        word = _with_reset(text + _shown_break(text, behind, left), opened)
        size = cells(word)
        if size > width:
            sequences = ""
            for part, is_sequence in tokens(word):
                part, used = _fitted(part, is_sequence, width)
                sequences += part if is_sequence else ""
                if used > left:
                    lines.append(_with_reset(current, sequences))
                    current, width = sequences + part, following
                    left = width - used
                else:
                    current += part
                    left -= used
        elif size > left:
            lines.append(current)
            current, width = word, following
            left = width - size
        else:
            current += word
            left -= size
    return [*lines, current]


def _fitted(part: str, is_sequence: bool, width: int) -> tuple[str, int]:
    """A character and its cells, or `?` for one that is wider than a line."""
    if is_sequence:
        return part, 0
    used = cell(part)
    return ("?", 1) if used > width else (part, used)


def _words(line: str) -> Iterator[tuple[str, str, str]]:
    """Words, the break behind each, and the sequences that are open there."""
    word = ""
    opened = ""
    for part, is_sequence in tokens(line):
        if is_sequence:
            opened = "" if part == RESET else opened + part
            word += part
        elif part in _BREAKS_AFTER or part in _BREAKS_SILENTLY:
            yield word, part, opened
            word = opened
        else:
            word += part
    if not opened or word != opened:
        yield word, "", opened


def _shown_break(word: str, behind: str, width: int) -> str:
    """A soft hyphen shows only where the line ends with it."""
    if behind == SOFT_HYPHEN:
        return "-" if cells(word) + 1 == width else ""
    return "" if behind in _BREAKS_SILENTLY else behind


def _with_reset(line: str, opened: str) -> str:
    return line + RESET if opened and not line.endswith(RESET) else line
