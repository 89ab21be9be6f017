"""Cells of a terminal, and columns that share a line."""

from __future__ import annotations

import pytest

from poshws.formatting.widths import cells, fitting_head, fitting_tail, share_columns, shorten


@pytest.mark.parametrize(
    ("text", "width"),
    [("", 0), ("abc", 3), ("日本", 4), ("a日", 3), ("😀", 2), ("\x1b[31mred\x1b[0m", 3), ("é", 1)],
)
def test_cells(text: str, width: int) -> None:
    assert cells(text) == width


def test_what_fits() -> None:
    assert fitting_head("日本語", 5) == 2
    assert fitting_head("abc", 2) == 2
    assert fitting_tail("ab日", 3) == 2


def test_shorten_marks_the_cut() -> None:
    assert shorten("abcdef", 4, keep_end=False) == "abc…"
    assert shorten("abcdef", 4, keep_end=True) == "…def"
    assert shorten("abcdef", 1, keep_end=False) == "a"
    assert shorten("\x1b[31mabcdef\x1b[0m", 4, keep_end=False) == "\x1b[31mabc…\x1b[0m"


@pytest.mark.parametrize(
    ("widths", "room", "shared"),
    [
        ([5, 5], 20, [5, 5]),
        ([0, 0], 11, [5, 5]),
        ([0, 0, 0], 12, [4, 3, 3]),
        ([5, 0], 20, [5, 14]),
        ([10, 10, 10], 25, [10, 10, 3]),
        ([10, 10, 10], 22, [10, 11, -1]),
        ([30], 10, [10]),
    ],
)
def test_share_columns(widths: list[int], room: int, shared: list[int]) -> None:
    share_columns(widths, room)
    assert widths[0] == shared[0]
    if shared[-1] != -1:
        assert widths == shared
    else:
        assert widths[-1] == -1
