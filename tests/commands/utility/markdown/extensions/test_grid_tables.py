"""Tables that are drawn."""

from __future__ import annotations

import re

from poshws.commands.utility.markdown.convert import html_of


def cells(text: str) -> list[str]:
    return re.findall(r"<t[hd]( [^>]*)?>(.*?)</t[hd]>", html_of(text), re.DOTALL)


def test_cells_reach_over_columns_and_rows() -> None:
    text = "+---+---+---+\n| AAAAA | B |\n+---+---+ B +\n| D | E | B |\n+ D +---+---+\n| D | CCCCC |\n+---+---+---+"
    assert cells(text) == [
        (' colspan="2"', "AAAAA"),
        (' rowspan="2"', "B\nB\nB"),
        (' rowspan="2"', "D\nD\nD"),
        ("", "E"),
        (' colspan="2"', "CCCCC"),
    ]


def test_blocks_inside() -> None:
    html = html_of("+------+\n| - a  |\n| - b  |\n|      |\n| text |\n+------+")
    assert "<li>a</li>\n<li>b</li>\n</ul>\n<p>text</p>\n</td>" in html


def test_head_and_widths() -> None:
    html = html_of("+---+:-------:+\n| a | b       |\n+===+=========+")
    assert re.findall(r"width:(.*?)%", html) == ["25", "75"]
    assert '<th style="text-align: center;">b</th>\n</tr>\n</thead>\n</table>' in html


def test_what_does_not_fit_stays_text() -> None:
    text = "+---+---+---+\n| AAAAA | B |\n+ A +---+ B +\n| A | C | B |\n+---+---+---+\n| DDDDD | E |\n+---+---+---+"
    assert html_of(text) == f"<p>{text}</p>\n"
    assert "<table" not in html_of("+---+")
    assert "<table" not in html_of("+---+\n\n| a |")
