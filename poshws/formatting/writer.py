"""Writes documents of packets as lines, with columns sized by what arrives.

A table whose first column has no width, or that was asked to size itself, is held back until its
group ends (the
first kind at most 300 ms), so that the columns fit the rows that came by then. As in PowerShell
this stays on for
the documents behind it, even those with fixed widths.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from poshws.corelib.records import dataclass
from poshws.formatting.custom import CustomWriter
from poshws.formatting.list import list_lines
from poshws.formatting.messages import MESSAGES
from poshws.formatting.packets import (
    Column,
    CustomShape,
    CustomText,
    Entry,
    FormatEnd,
    FormatStart,
    GroupEnd,
    GroupStart,
    ListRow,
    ListShape,
    Packet,
    Part,
    RawText,
    Shape,
    TableRow,
    TableShape,
    WideCell,
    WideShape,
)
from poshws.formatting.style import Theme
from poshws.formatting.table import TableWriter, best_items_per_row, left_columns, natural_widths
from poshws.formatting.widths import cells

UNLIMITED = 1 << 30
HOLD_SECONDS = 0.3
_COMMANDS = {TableShape: "table", ListShape: "list", WideShape: "wide", CustomShape: "complex"}
_PAGER_LINES = 2


@dataclass(frozen=True, slots=True)
class Screen:
    """Where lines go. `width` is for lists and text, `table_width` for tables and wide views."""

    width: int
    table_width: int
    rows: int
    theme: Theme
    by_words: bool
    write_line: Callable[[str, str], None]
    write_raw: Callable[[str, str], None]


class OutOfSequence(Exception):
    """A packet came where none of its kind may: part of a document was filtered or made by hand."""

    def __init__(self, packet: Packet) -> None:
        command = "format-*"
        if isinstance(packet, FormatStart):
            command = f"format-{_COMMANDS[type(packet.shape)]}"
        self.message = MESSAGES["OutOfSequence"].format(packet.net_name, command)
        super().__init__(self.message)


class Writer:
    """Takes packets in order. `close_default` ends a document that default formatting has open."""

    def __init__(self, screen: Screen, close_default: Callable[[], None]) -> None:
        self._screen = screen
        self._close_default = close_default
        self._expected = "start"
        self._holds = False
        self._holds_by_time = False
        self._held: list[Packet] | None = None
        self._held_since = 0.0
        self._document: FormatStart | None = None
        self._hint: list[int] | int | None = None
        self._group: _Group | None = None

    def process(self, packet: Packet) -> None:
        self._check(packet)
        if isinstance(packet, FormatStart):
            self._choose_holding(packet)
        if not self._holds:
            self._write(packet)
        elif self._held is None:
            if isinstance(packet, GroupStart):
                self._held = [packet]
                self._held_since = time.monotonic()
            else:
                self._write(packet)
        else:
            self._held.append(packet)
            if isinstance(packet, GroupEnd) or self._is_overdue():
                self.release()

    def release(self) -> None:
        """Writes what is held back."""
        held, self._held = self._held, None
        if held is None:
            return
        self._hint = self._measure(held)
        for packet in held:
            self._write(packet)

    def _is_overdue(self) -> bool:
        return self._holds_by_time and time.monotonic() - self._held_since > HOLD_SECONDS

    def _check(self, packet: Packet) -> None:
        if isinstance(packet, Entry):
            if not packet.out_of_band and self._expected != "entry":
                raise OutOfSequence(packet)
            return
        if isinstance(packet, FormatStart) and self._expected == "entry":
            self._close_default()
            self.release()
        needed, following = _ORDER[type(packet)]
        if self._expected != needed:
            raise OutOfSequence(packet)
        self._expected = following

    def _choose_holding(self, packet: FormatStart) -> None:
        shape = packet.shape
        if packet.autosize:
            self._holds, self._holds_by_time = True, False
        elif isinstance(shape, TableShape) and shape.columns and shape.columns[0].width == 0:
            self._holds, self._holds_by_time = True, True

    def _measure(self, held: list[Packet]) -> list[int] | int | None:
        """Widths of the columns, or the longest cell of a wide view."""
        shape = self._document.shape if self._document else None
        bodies = [each.body for each in held if isinstance(each, Entry) and not each.out_of_band]
        if isinstance(shape, TableShape):
            rows = [body.values for body in bodies if isinstance(body, TableRow)]
            return natural_widths(shape.columns, rows)
        if isinstance(shape, WideShape) and shape.columns == 0:
            strings = [body.text for body in bodies if isinstance(body, WideCell)]
            return max(map(cells, strings), default=0)
        return None

    def _write(self, packet: Packet) -> None:
        write_line = self._screen.write_line
        if isinstance(packet, Entry):
            self._write_entry(packet)
        elif isinstance(packet, FormatStart):
            self._document = packet
            write_line("", "Output")
        elif isinstance(packet, GroupStart):
            shape = self._document.shape if self._document else TableShape([])
            hint, self._hint = self._hint, None
            self._group = _Group(self._screen, shape, hint)
            if packet.heading is not None:
                _write_custom(self._screen, packet.heading, self._screen.width, "Output")
                write_line("", "Output")
            self._group.start()
        elif isinstance(packet, GroupEnd):
            if self._group is not None:
                self._group.end()
            self._group = None
        else:
            if not (self._document and isinstance(self._document.shape, ListShape)):
                write_line("", "Output")
            self._document = None

    def _write_entry(self, entry: Entry) -> None:
        screen, body, stream = self._screen, entry.body, entry.stream
        if not entry.out_of_band:
            if self._group is not None:
                self._group.write(body, stream)
        elif isinstance(body, RawText):
            screen.write_raw(body.text, stream)
        elif isinstance(body, CustomText):
            _write_custom(screen, body.parts, UNLIMITED, stream)
        elif isinstance(body, ListRow):
            screen.write_line("", stream)
            for line in list_lines(body, screen.width, screen.theme, by_words=screen.by_words):
                screen.write_line(line, stream)
            screen.write_line("", stream)


_ORDER: dict[type, tuple[str, str]] = {
    FormatStart: ("start", "group"),
    GroupStart: ("group", "entry"),
    GroupEnd: ("entry", "group"),
    FormatEnd: ("group", "start"),
}


def _write_custom(screen: Screen, parts: list[Part], width: int, stream: str) -> None:
    writer = CustomWriter(
        width, lambda line: screen.write_line(line, stream), by_words=screen.by_words
    )
    writer.write(parts)


class _Group:
    """Writes the entries of one group in the shape of its document."""

    def __init__(self, screen: Screen, shape: Shape, hint: list[int] | int | None) -> None:
        self._screen = screen
        self._shape = shape
        self._rows = 0
        self._cells: list[str] = []
        self._per_row = 0
        self._table: TableWriter | None = None
        if isinstance(shape, TableShape):
            widths = hint if isinstance(hint, list) else [each.width for each in shape.columns]
            self._table = self._table_writer(shape.columns, widths)
        elif isinstance(shape, WideShape):
            if isinstance(hint, int) and hint > 0:
                self._per_row = best_items_per_row(hint, screen.table_width)
            else:
                self._per_row = shape.columns or 2
            self._table = self._table_writer(left_columns(self._per_row), [0] * self._per_row)

    def _table_writer(self, columns: list[Column], widths: list[int]) -> TableWriter:
        screen = self._screen
        return TableWriter(
            columns, widths, screen.table_width, screen.theme, by_words=screen.by_words
        )

    def start(self) -> None:
        if isinstance(self._shape, TableShape) and not self._shape.hide_header:
            self._rows += self._write_header()

    def _write_header(self) -> int:
        if self._table is None or not self._table.usable:
            return 0
        lines = self._table.header()
        for line in lines:
            self._screen.write_line(line, "Output")
        return len(lines)

    def write(self, body: object, stream: str) -> None:
        if isinstance(body, TableRow):
            self._write_row(body, stream)
        elif isinstance(body, ListRow):
            screen = self._screen
            for line in list_lines(body, screen.width, screen.theme, by_words=screen.by_words):
                screen.write_line(line, stream)
            screen.write_line("", stream)
        elif isinstance(body, WideCell):
            self._cells.append(body.text)
            if len(self._cells) == self._per_row:
                self.end()
        elif isinstance(body, CustomText):
            _write_custom(self._screen, body.parts, self._screen.width, stream)

    def _write_row(self, row: TableRow, stream: str) -> None:
        if self._table is None or not self._table.usable:
            return
        shape = self._shape
        repeats = isinstance(shape, TableShape) and shape.repeat_header and not shape.hide_header
        if repeats and self._rows >= self._screen.rows - _PAGER_LINES:
            self._screen.write_line("", "Output")
            self._rows = self._write_header()
        for line in self._table.row(row.values, row.alignments, is_wrapped=row.wrap):
            self._screen.write_line(line, stream)
        self._rows += 1

    def end(self) -> None:
        """Writes the cells of a wide view that wait for their row to fill."""
        if not self._cells or self._table is None or not self._table.usable:
            return
        for line in self._table.row(self._cells, [], is_wrapped=False):
            self._screen.write_line(line, "Output")
        self._cells = []
