"""Rows of a table as lines: cells padded, shortened or wrapped to their columns."""

from __future__ import annotations

from poshws.formatting.packets import CENTER, LEFT, RIGHT, UNDEFINED, Column
from poshws.formatting.style import ESCAPE, Theme
from poshws.formatting.widths import SEPARATOR_CELLS, cells, share_columns, shorten
from poshws.formatting.wrapping import first_line, wrap

NARROWEST_SCREEN = 5
_GAP = " " * SEPARATOR_CELLS


class TableWriter:
    """The layout of one group of rows: its columns keep the widths found when it starts."""

    def __init__(
        self, columns: list[Column], widths: list[int], width: int, theme: Theme, *, by_words: bool
    ) -> None:
        self._columns = columns
        self._widths = list(widths)
        self._theme = theme
        self._by_words = by_words
        self._header: list[str] | None = None
        self.usable = bool(columns) and width >= NARROWEST_SCREEN
        if self.usable:
            share_columns(self._widths, width)
            self.usable = any(each > 0 for each in self._widths)

    def header(self) -> list[str]:
        """The labels, wrapped, and the dashes under them."""
        if self._header is None:
            labels = [column.label for column in self._columns]
            self._header = self._wrapped(labels, self._own_alignments(), header=True)
            dashes = [
                self._dashes(label, width)
                for label, width in zip(labels, self._widths, strict=True)
            ]
            self._header.append(self._line(dashes, self._own_alignments(), header=True))
        return self._header

    def row(self, values: list[str], alignments: list[int], *, is_wrapped: bool) -> list[str]:
        count = len(self._columns)
        values = (values + [""] * (count - len(values)))[:count]
        chosen = self._own_alignments()
        for index, alignment in enumerate(alignments[:count]):
            if alignment != UNDEFINED:
                chosen[index] = alignment
        if is_wrapped:
            return self._wrapped(values, chosen)
        return [self._line(values, chosen)]

    def _own_alignments(self) -> list[int]:
        return [column.alignment for column in self._columns]

    def _dashes(self, label: str, width: int) -> str:
        if width <= 0:
            return ""
        return "-" * (min(cells(label), width) if label else width)

    def _line(self, values: list[str], alignments: list[int], *, header: bool = False) -> str:
        made: list[str] = []
        last = len(values) - 1
        reset = self._theme.reset
        for index, (value, width) in enumerate(zip(values, self._widths, strict=True)):
            if width <= 0:
                continue
            if index:
                made.append(_GAP)
            text = fit(value, width, alignments[index], is_last=index == last)
            if header:
                made += [self._theme.header, text, reset]
            elif ESCAPE in text and reset and not text.rstrip().endswith(reset):
                made += [text, reset]
            else:
                made.append(text)
        return "".join(made)

    def _wrapped(
        self, values: list[str], alignments: list[int], *, header: bool = False
    ) -> list[str]:
        visible = [index for index, width in enumerate(self._widths) if width > 0]
        columns = [self._cell_lines(values[i], i, alignments[i], i == visible[-1]) for i in visible]
        count = max(map(len, columns))
        rows: list[str] = []
        for row in range(count):
            last = max(i for i, lines in enumerate(columns) if len(lines) > row)
            made: list[str] = []
            for place, lines in enumerate(columns[: last + 1]):
                text = lines[row] if row < len(lines) else " " * self._widths[visible[place]]
                text = _GAP + text if place else text
                if place == last and count > 1:
                    text = text.rstrip()
                made.append(self._decorated(text, place) if header else text)
            rows.append("".join(made))
        return rows

    def _cell_lines(self, value: str, index: int, alignment: int, is_last: bool) -> list[str]:
        width = self._widths[index]
        lines = wrap(value, width, width, by_words=self._by_words)
        if is_last and alignment not in (RIGHT, CENTER):
            return lines
        return [
            fit(line, width, alignment, is_last=is_last) if cells(line) < width else line
            for line in lines
        ]

    def _decorated(self, text: str, place: int) -> str:
        if self._columns[place].matches_property:
            return self._theme.header + text + self._theme.reset
        gap = len(_GAP) if place else 0
        return text[:gap] + self._theme.custom_header + text[gap:] + self._theme.reset


def fit(value: str, width: int, alignment: int, *, is_last: bool) -> str:
    """One line of a cell in exactly its width; the last column gets no blanks behind it."""
    text = first_line(value)
    missing = width - cells(text)
    if missing < 0:
        text = shorten(text, width, keep_end=alignment == RIGHT)
        missing = width - cells(text)  # a wide character that was cut leaves one cell
    if missing <= 0:
        return text
    if alignment == RIGHT:
        return " " * missing + text
    before = missing // 2 if alignment == CENTER else 0
    behind = 0 if is_last else missing - before
    return " " * before + text + " " * behind


def natural_widths(columns: list[Column], rows: list[list[str]]) -> list[int]:
    """The widest of each column's label and cells; a cell of several lines counts as a whole."""
    widths = [cells(column.label) for column in columns]
    for row in rows:
        for index, value in enumerate(row[: len(widths)]):
            size = cells(value)
            if size > widths[index]:
                widths[index] = size
    return widths


def best_items_per_row(longest: int, width: int) -> int:
    """How many cells of a wide view of the longest text fit side by side."""
    if longest <= 0 or width < 1 or longest >= width:
        return 1
    count = 1
    while longest * (count + 1) + count * SEPARATOR_CELLS < width:
        count += 1
    return count


def left_columns(count: int) -> list[Column]:
    """The columns of a wide view."""
    return [Column("", 0, LEFT)] * count
