"""Lists of terms and their meanings."""

from __future__ import annotations

import pytest

from poshws.commands.utility.markdown.convert import html_of


@pytest.mark.parametrize("text", ["T\n: d", "# T\n:   d", ":   d", "T\n\n    :   d"])
def test_no_lists(text: str) -> None:
    assert "<dl>" not in html_of(text)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("T\n\n\n:   d", "<dt>T</dt>\n<dd>d</dd>\n"),
        ("T\nU\n~   d\nlazy\n\n", "<dt>T</dt>\n<dt>U</dt>\n<dd>d\nlazy</dd>\n"),
        ("T\n   : d", "<dt>T</dt>\n<dd>d</dd>\n"),
        ("T\n:   d\n\n    e", "<dt>T</dt>\n<dd><p>d</p>\n<p>e</p>\n</dd>\n"),
        ("T\n:   d\n\nU\n:   e", "<dt>T</dt>\n<dd>d</dd>\n<dt>U</dt>\n<dd>e</dd>\n"),
        ("T\n:   ", "<dt>T</dt>\n"),
    ],
)
def test_lists(text: str, html: str) -> None:
    assert html_of(text) == f"<dl>\n{html}</dl>\n"


def test_what_comes_behind() -> None:
    assert html_of("T\n:   d\n\nnext").endswith("</dl>\n<p>next</p>\n")
