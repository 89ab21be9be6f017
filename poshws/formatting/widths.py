"""How many cells of a terminal text takes, what fits, and how columns share a line."""

from __future__ import annotations

from poshws.formatting.style import ESCAPE, cut, strip

ELLIPSIS = "\u2026"
SEPARATOR_CELLS = 1
NARROWEST_COLUMN = 1

# The ranges PowerShell's host counts as two cells wide.
_WIDE = (
    (0x1100, 0x115F),  # Hangul initial consonants
    (0x2329, 0x232A),
    (0x2E80, 0x303E),  # CJK … Yi, without U+303F
    (0x3040, 0xA4CF),
    (0xAC00, 0xD7A3),  # Hangul syllables
    (0xF900, 0xFAFF),  # CJK compatibility ideographs
    (0xFE10, 0xFE19),
    (0xFE30, 0xFE6F),
    (0xFF00, 0xFF60),  # full-width forms
    (0xFFE0, 0xFFE6),
)


def cell(char: str) -> int:
    """The cells of one character. Beyond U+FFFF there are two UTF-16 units, a cell each."""
    code = ord(char)
    if code < 0x1100:
        return 1
    if code > 0xFFFF:
        return 2
    return 2 if any(low <= code <= high for low, high in _WIDE) else 1


def cells(text: str) -> int:
    """The cells of a text, escape sequences taking none."""
    if ESCAPE in text:
        text = strip(text)
    if text.isascii():
        return len(text)
    return sum(map(cell, text))


def fitting_head(text: str, width: int) -> int:
    """How many visible characters from the start fit into `width` cells."""
    text = strip(text)
    if text.isascii():
        return min(len(text), max(width, 0))
    used = 0
    for count, char in enumerate(text):
        used += cell(char)
        if used > width:
            return count
    return len(text)


def fitting_tail(text: str, width: int) -> int:
    """How many visible characters at the end fit into `width` cells."""
    return fitting_head(strip(text)[::-1], width)


def shorten(text: str, width: int, *, keep_end: bool) -> str:
    """A text that is too long, cut to `width` cells, with an ellipsis if one fits."""
    mark = ELLIPSIS if width > 1 else ""
    left = width - 1 if mark else width
    if keep_end:
        visible = len(strip(text))
        return cut(text, visible - fitting_tail(text, left), before=mark)
    return cut(text, 0, fitting_head(text, left), after=mark)


def share_columns(widths: list[int], total_width: int) -> None:
    """Gives columns without a width (0) the cells left, and hides (-1) those that don't fit."""
    if all(width > 0 for width in widths):
        if sum(widths) + SEPARATOR_CELLS * (len(widths) - 1) <= total_width:
            return
    else:
        free = [index for index, width in enumerate(widths) if width <= 0]
        for index in free:
            widths[index] = NARROWEST_COLUMN
        left = total_width - _taken(widths)
        if left >= 0:
            each, rest = divmod(left, len(free))
            for place, index in enumerate(free):
                widths[index] += each + (place < rest)
            return
    _trim(widths, total_width)


def _trim(widths: list[int], total_width: int) -> None:
    """Narrows the last visible column, or hides it, until the columns fit."""
    while (excess := _taken(widths) - total_width) > 0:
        last = next((i for i, width in enumerate(widths) if width < 0), len(widths)) - 1
        if last < 0:
            return
        left = widths[last] - excess
        widths[last] = left if left >= NARROWEST_COLUMN else -1


def _taken(widths: list[int]) -> int:
    visible = [width for width in widths if width > 0]
    return sum(visible) + SEPARATOR_CELLS * (len(visible) - 1)
