"""Replacement templates: `$1`, `${name}`, `$&`, `$$` and their like."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Piece = str | int
"""Text as it is, a group by its index, or below zero one of the special ones."""

BEFORE, AFTER, WHOLE = -1, -2, -3
_SPECIAL = {"&": 0, "`": BEFORE, "'": AFTER, "_": WHOLE}


def read_replacement(text: str, keys: Mapping[str, int]) -> list[Piece]:
    """The pieces of a template; what names no group of the pattern stays as it is. `keys["+"]` is
    the last group.
    """
    if "$" not in text:
        return [text]
    pieces: list[Piece] = []
    place = 0
    while (dollar := text.find("$", place)) >= 0:
        pieces.append(text[place:dollar])
        piece, place = _read_piece(text, dollar + 1, keys)
        pieces.append(piece)
    pieces.append(text[place:])
    return [piece for piece in pieces if piece != ""]


def _read_piece(text: str, place: int, keys: Mapping[str, int]) -> tuple[Piece, int]:
    char = text[place : place + 1]
    if char == "$":
        return "$", place + 1
    if char == "+":
        return keys["+"], place + 1
    if char in _SPECIAL:
        return _SPECIAL[char], place + 1
    if char == "{":
        close = text.find("}", place)
        name = text[place + 1 : close] if close > 0 else ""
        if name in keys:
            return keys[name], close + 1
        return "$", place
    end = place
    while end < len(text) and text[end].isdecimal() and text[end].isascii():
        end += 1
    digits = text[place:end].lstrip("0") or text[place:end][-1:]
    if digits and digits in keys:
        return keys[digits], end
    return "$", place


def fill(pieces: list[Piece], found: Any, text: str) -> str:
    """The template with a match's parts put in."""
    parts: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            parts.append(piece)
        elif piece >= 0:
            parts.append(found.group(piece) or "")
        elif piece == BEFORE:
            parts.append(text[: found.start()])
        elif piece == AFTER:
            parts.append(text[found.end() :])
        else:
            parts.append(text)
    return "".join(parts)


def filler(pieces: list[Piece]) -> object:
    """The template as what an engine's `sub` takes: text, or a function of a match; None where it
    takes more than the match.
    """
    if any(isinstance(piece, int) and piece < 0 for piece in pieces):
        return None
    # Text on both sides of every group.
    strings, groups = [""], []
    for piece in pieces:
        if isinstance(piece, str):
            strings[-1] += piece
        else:
            groups.append(piece)
            strings.append("")
    if not groups:
        return strings[0].replace("\\", "\\\\")
    if len(groups) == 1:
        before, after = strings
        (only,) = groups
        return lambda found: f"{before}{found[only] or ''}{after}"
    if len(groups) == 2:
        before, between, after = strings
        first, second = groups
        return lambda found: f"{before}{found[first] or ''}{between}{found[second] or ''}{after}"
    return lambda found: "".join(
        [piece if isinstance(piece, str) else found[piece] or "" for piece in pieces]
    )
