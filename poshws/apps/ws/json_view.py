"""JSON as it came → JSON for the eye: in colours, broken into lines only where it must be.

The words of the text stay as they are, so that no digit of a number, no escape and no double name
is lost: it is cut into tokens, not read into values. What fits into the width stands on one line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import accumulate

Paint = Callable[[str, str], str]
"""Gets a kind (name, string, number, word, mark) and a text; gives the text in its colour."""

LONGEST = 256 * 1024  # characters: what is longer is nothing for the eye

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}:,]|[^\s\[\]{}:,"]+')
_BLANKS = {",": ", ", ":": ": "}
INDENT = 2


def is_json(text: str) -> bool:
    """Whether it is an object or an array, and not too long to look at."""
    if len(text) > LONGEST or text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def view(text: str, width: int, paint: Paint) -> str:
    """JSON for people; lines behind the first are indented as their depth asks for."""
    tokens = _TOKEN.findall(text)
    pieces = [_BLANKS.get(token, token) for token in tokens]
    sums = [0, *accumulate(map(len, pieces))]
    ends = closing_tokens(tokens)
    painted = [
        paint(kind_of(token, tokens[at + 1 : at + 2] == [":"]), piece)
        for at, (token, piece) in enumerate(zip(tokens, pieces, strict=True))
    ]
    parts: list[str] = []
    column = depth = at = 0
    while at < len(tokens):
        token, end = tokens[at], ends.get(at)
        if end is not None and (end == at + 1 or column + sums[end + 1] - sums[at] < width):
            parts += painted[at : end + 1]
            column += sums[end + 1] - sums[at]
            at = end + 1
            continue
        if token in "]}":
            depth -= 1
            parts.append("\n" + " " * (depth * INDENT))
        parts.append(paint("mark", token) if token == "," else painted[at])
        column += len(pieces[at])
        if token in "[{":
            depth += 1
        if token in "[{,":
            parts.append("\n" + " " * (depth * INDENT))
            column = depth * INDENT
        at += 1
    return "".join(parts)


def closing_tokens(tokens: list[str]) -> dict[int, int]:
    """Where each bracket that opens is closed."""
    open_ones: list[int] = []
    ends = {}
    for at, token in enumerate(tokens):
        if token in ("[", "{"):
            open_ones.append(at)
        elif token in ("]", "}"):
            ends[open_ones.pop()] = at
    return ends


def kind_of(token: str, is_before_colon: bool) -> str:
    """What a token is."""
    if token[0] == '"':
        return "name" if is_before_colon else "string"
    if token in "[]{}:,":
        return "mark"
    return "word" if token[0] in "tfnNI" else "number"
