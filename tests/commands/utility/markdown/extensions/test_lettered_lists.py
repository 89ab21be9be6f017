"""Lists that count in letters or Roman numbers."""

from __future__ import annotations

import pytest

from poshws.commands.utility.markdown.convert import html_of


@pytest.mark.parametrize(
    ("mark", "attributes"),
    [
        ("a.", 'type="a"'),
        ("m)", 'type="a" start="13"'),
        ("Z.", 'type="A" start="26"'),
        ("i.", 'type="i"'),
        ("xix.", 'type="i" start="19"'),
        ("V)", 'type="I" start="5"'),
    ],
)
def test_marks(mark: str, attributes: str) -> None:
    assert html_of(f"{mark} x") == f"<ol {attributes}>\n<li>x</li>\n</ol>\n"


@pytest.mark.parametrize("text", ["aa. x", "a.x", "ab) x", "1a. x"])
def test_no_marks(text: str) -> None:
    assert html_of(text) == f"<p>{text}</p>\n"


def test_letters_go_on_where_they_might_be_roman() -> None:
    assert html_of("h. x\ni. y\nj. z").count("<ol") == 1
    assert html_of("ii. x\nb. y").count("<ol") == 2


def test_what_follows_the_list_keeps_its_letters() -> None:
    assert html_of("a. x\n\ny\n\n    b. code") == (
        '<ol type="a">\n<li>x</li>\n</ol>\n<p>y</p>\n<pre><code>b. code\n</code></pre>\n'
    )


def test_numbers_begin_another_list() -> None:
    assert html_of("c. x\n1. y") == (
        '<ol type="a" start="3">\n<li>x</li>\n</ol>\n<ol>\n<li>y</li>\n</ol>\n'
    )
