"""The properties of one object as `label : value` lines, labels as wide as the longest."""

from __future__ import annotations

from poshws.formatting.packets import ListRow
from poshws.formatting.style import ESCAPE, Theme, cut
from poshws.formatting.widths import cells, fitting_head
from poshws.formatting.wrapping import split_lines, wrap

SEPARATOR = " : "
_NARROWEST_VALUE = 1
_NARROWEST_LABEL = 1


def list_lines(row: ListRow, width: int, theme: Theme, *, by_words: bool) -> list[str]:
    """The lines of an object; none if it has no properties or the screen is too narrow."""
    if not row.labels or width < len(SEPARATOR) + _NARROWEST_VALUE + _NARROWEST_LABEL:
        return []
    widest_label = width - len(SEPARATOR) - _NARROWEST_VALUE
    label_width = min(max(map(cells, row.labels)), widest_label)
    indent = " " * (label_width + len(SEPARATOR))
    made: list[str] = []
    for label, value in zip(row.labels, row.values, strict=True):
        head = _padded(label, label_width) + SEPARATOR
        for line in split_lines(value):
            for text in wrap(line, width - len(indent), width - len(indent), by_words=by_words):
                made.append(_accented(head, theme) + _with_reset(text, theme))
                head = indent
    return made


def _padded(label: str, width: int) -> str:
    missing = width - cells(label)
    if missing >= 0:
        return label + " " * missing
    return cut(label, 0, fitting_head(label, width))


def _accented(head: str, theme: Theme) -> str:
    if head.isspace() or not theme.accent:
        return head
    return theme.accent + head + theme.reset


def _with_reset(text: str, theme: Theme) -> str:
    if ESCAPE in text and theme.reset and not text.rstrip().endswith(theme.reset):
        return text + theme.reset
    return text
