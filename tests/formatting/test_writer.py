"""Documents of packets as lines."""

from __future__ import annotations

import pytest

from poshws.formatting.packets import (
    RIGHT,
    Column,
    Entry,
    FormatEnd,
    FormatStart,
    GroupEnd,
    GroupStart,
    ListRow,
    ListShape,
    Packet,
    RawText,
    TableRow,
    TableShape,
    WideCell,
    WideShape,
)
from poshws.formatting.style import COLOURED, PLAIN
from poshws.formatting.writer import OutOfSequence, Screen, Writer


def write(*packets: Packet, width: int = 80, ansi: bool = False) -> list[str]:
    lines: list[str] = []

    def keep(line: str, stream: str) -> None:
        lines.append(line)

    theme = COLOURED if ansi else PLAIN
    screen = Screen(width, width, 24, theme, False, keep, keep)
    writer = Writer(screen, lambda: None)
    for packet in packets:
        writer.process(packet)
    writer.release()
    return lines


def table(columns: list[Column], *rows: list[str], wrap: bool = False) -> list[Packet]:
    entries = [Entry(TableRow(row, [], wrap)) for row in rows]
    return [FormatStart(TableShape(columns)), GroupStart(), *entries, GroupEnd(), FormatEnd()]


TWO = [Column("Id", 0, RIGHT), Column("Name")]


def test_a_table_takes_the_widths_of_its_content() -> None:
    assert write(*table(TWO, ["7", "seven"], ["10", "ten"])) == [
        "",
        "Id Name",
        "-- ----",
        " 7 seven",
        "10 ten",
        "",
    ]


def test_columns_that_do_not_fit_are_cut_and_left_out() -> None:
    columns = [Column("Name"), Column("Value"), Column("N", 0, RIGHT)]
    row = ["abcdefghijklmnop", "qrstuvwxyz0123456789", "5"]
    assert write(*table(columns, row), width=20) == [
        "",
        "Name             Val",
        "                 ue",
        "----             ---",
        "abcdefghijklmnop qr…",
        "",
    ]
    assert write(*table(columns, row), width=10)[1:4] == ["Name", "----      ", "abcdefghi…"]


def test_wrapped_rows() -> None:
    lines = write(*table(TWO, ["1", "abcdefgh"], ["2", "x"], wrap=True), width=8)
    assert lines[3:6] == [" 1 abcde", "   fgh", " 2 x"]


def test_fixed_widths_are_written_at_once() -> None:
    columns = [Column("Name", 6), Column("Value")]
    packets = table(columns, ["k", "v"])
    assert write(*packets[:3], width=20) == ["", "Name   Value", "----   -----", "k      v"]


def test_text_between_rows_does_not_close_the_table() -> None:
    packets = table(TWO, ["1", "a"], ["2", "b"])
    packets.insert(3, Entry(RawText("between"), True))
    assert write(*packets)[3:6] == [" 1 a", "between", " 2 b"]


def test_list_and_wide() -> None:
    entry = Entry(ListRow(["A", "Long"], ["1", "x\ny"]))
    packets = [FormatStart(ListShape()), GroupStart(), entry, GroupEnd(), FormatEnd()]
    assert write(*packets) == ["", "A    : 1", "Long : x", "       y", ""]
    cells = [Entry(WideCell(each)) for each in ("a", "bb", "c")]
    packets = [FormatStart(WideShape(), True), GroupStart(), *cells, GroupEnd(), FormatEnd()]
    assert write(*packets, width=9) == ["", "a   bb c", ""]
    assert write(FormatStart(WideShape(2)), *packets[1:], width=9) == ["", "a    bb", "c    ", ""]


def test_headers_in_colour() -> None:
    lines = write(*table(TWO, ["7", "x"]), ansi=True)
    assert lines[1] == "\x1b[32;1mId\x1b[0m\x1b[32;1m Name\x1b[0m"
    assert lines[2] == "\x1b[32;1m--\x1b[0m \x1b[32;1m----\x1b[0m"


def test_a_filtered_document_is_refused() -> None:
    with pytest.raises(OutOfSequence, match="FormatEntryData.*format-\\*"):
        write(Entry(TableRow(["1"])))
