"""Tables that are drawn: `+---+---+` between rows, `|` between cells, blocks inside of them.

The first line says where the columns are. A cell reaches over the columns whose border its lines
leave out, and over the rows whose border its part of the line leaves out. A drawing whose cells do
not fit stays a paragraph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final, Literal

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from poshws.commands.utility.markdown.extensions.blocks import (
    INTERRUPTING,
    is_outside,
    line_text,
    push,
    push_inline,
    read_inside,
)

_BORDER: Final = re.compile(r"\+(?:\s*(:?)\s*-+\s*(:?)\s*(?=\+))\s*")
_SEPARATOR: Final = re.compile(r"[-=:]+\Z")
_ALIGNMENTS: Final = {("", ""): "", (":", ""): "left", ("", ":"): "right", (":", ":"): "center"}


@dataclass(slots=True, eq=False)
class _Cell:
    """A cell: its lines, how far it reaches, and whether the line below closes it."""

    column: int
    columns: int
    rows: int = 1
    closes: bool = True
    is_placed: bool = False
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Column:
    """A column: where it begins and ends, the cell that is open in it, and over how many columns
    that one reaches in this line and in the one before."""

    start: int
    end: int
    alignment: str
    cell: _Cell | None = None
    span: int = -1
    last_span: int = 0


@dataclass(slots=True)
class _Row:
    cells: list[_Cell]
    is_head: bool = False


def install(parser: MarkdownIt) -> None:
    """Adds the rule."""
    parser.block.ruler.before("list", "grid_table", _read_table, INTERRUPTING)


def _read_table(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    columns = _columns(line_text(state, startLine).rstrip())
    if not columns or state.is_code_block(startLine):
        return False
    if silent:
        return True
    reader = _Reader(columns)
    line = startLine + 1
    while line < endLine and not is_outside(state, line):
        text = line_text(state, line).rstrip()
        if not text.startswith(("+", "|")):
            break
        reader.read(text)
        line += 1
    reader.end_row(is_last=True)
    if reader.fits():
        _push_table(state, reader)
    else:
        push(state, "paragraph", "p", 1)
        push_inline(state, "\n".join(line_text(state, each) for each in range(startLine, line)))
        push(state, "paragraph", "p", -1)
    state.line = line
    return True


def _columns(text: str) -> list[_Column]:
    """The columns that a first line draws; none where it is no such line."""
    found: list[_Column] = []
    place = 0
    while border := _BORDER.match(text, place):
        alignment = _ALIGNMENTS[border[1], border[2]]
        found.append(_Column(place, border.end(), alignment))
        place = border.end()
    return found if text[place:] == "+" else []


class _Reader:
    """Reads the lines of a table below the first."""

    def __init__(self, columns: list[_Column]) -> None:
        self.columns = columns
        self.rows: list[_Row] = []

    def read(self, text: str) -> None:
        """Reads a line: a border or a part of the cells."""
        if text[0] == "|":
            self._read_cells(text)
            return
        goes_on = self._mark_closed(text)
        self._mark_spans(text)
        self.end_row()
        if "=" in text[1:3]:
            for row in self.rows:
                row.is_head = True
        if goes_on:
            self._read_cells(text)

    def end_row(self, *, is_last: bool = False) -> None:
        """Ends the row, but not the cells that reach into the next one."""
        placed = []
        for column in self.columns:
            cell = column.cell
            if cell and not cell.is_placed:
                cell.is_placed = True
                placed.append(cell)
            if is_last or not column.span or (cell and cell.closes):
                column.cell = None
        if placed:
            self.rows.append(_Row(placed))

    def fits(self) -> bool:
        """Whether no row has more cells than columns, and no cell reaches below the last row."""
        taken = [0] * len(self.rows)
        for index, row in enumerate(self.rows):
            for cell in row.cells:
                if index + cell.rows > len(taken):
                    return False
                for below in range(index, index + cell.rows):
                    taken[below] += cell.columns
            if taken[index] > len(self.columns):
                return False
        return bool(taken)

    def _mark_closed(self, text: str) -> bool:
        """Notes which cells a border closes; gives whether one goes on."""
        goes_on = False
        for column in self.columns:
            if column.cell is not None:
                part = text[column.start + 1 : column.end].strip()
                column.cell.closes = _SEPARATOR.match(part) is not None
                column.cell.rows += not column.cell.closes
                goes_on = goes_on or not column.cell.closes
        return goes_on

    def _mark_spans(self, text: str) -> None:
        for column in self.columns:
            column.last_span, column.span = column.span, 0
        owner: _Column | None = None
        for column in self.columns:
            if text[column.start : column.start + 1] in ("|", "+"):
                owner = column
            if owner is not None:
                owner.span += 1

    def _read_cells(self, text: str) -> None:
        is_border = text[0] == "+"
        self._mark_spans(text)
        if not is_border and any(each.last_span != each.span for each in self.columns):
            self.end_row()
        index = 0
        while index < len(self.columns) and (span := self.columns[index].span):
            column = self.columns[index]
            part = text[column.start + 1 : self._end_of(text, index + span, is_border)].rstrip()
            if not is_border or not _SEPARATOR.match(part):
                column.cell = column.cell or _Cell(index, span)
                column.cell.lines.append(part)
            index += span

    def _end_of(self, text: str, following: int, is_border: bool) -> int:
        """Where a cell's part of a line ends that the column `following` comes after."""
        if following < len(self.columns):
            return self.columns[following].start
        end = self.columns[-1].end
        if text[end : end + 1] == "|" or (is_border and text[end : end + 1] == "+"):
            return end
        return len(text) - text.endswith("|")


def _push_table(state: StateBlock, reader: _Reader) -> None:
    push(state, "table", "table", 1)
    total = sum(column.end - column.start - 1 for column in reader.columns)
    for column in reader.columns:
        width = round((column.end - column.start - 1) * 100 / total, 2)
        push(state, "col", "col", 0, style=f"width:{width:g}%")
    for name, is_head in (("thead", True), ("tbody", False)):
        rows = [row for row in reader.rows if row.is_head == is_head]
        if rows:
            push(state, name, name, 1)
            for row in rows:
                _push_row(state, row, reader.columns, "th" if is_head else "td")
            push(state, name, name, -1)
    push(state, "table", "table", -1)


def _push_row(
    state: StateBlock, row: _Row, columns: list[_Column], tag: Literal["th", "td"]
) -> None:
    push(state, "tr", "tr", 1)
    for cell in row.cells:
        alignment = columns[cell.column].alignment
        push(
            state,
            tag,
            tag,
            1,
            colspan=cell.columns if cell.columns > 1 else "",
            rowspan=cell.rows if cell.rows > 1 else "",
            style=f"text-align: {alignment};" if alignment else "",
        )
        read_inside(state, cell.lines)
        push(state, tag, tag, -1)
    push(state, "tr", "tr", -1)
