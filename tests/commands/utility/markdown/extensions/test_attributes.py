"""Attributes in braces; what they do to a page is held by the case markdown-extensions."""

from __future__ import annotations

import pytest

from poshws.commands.utility.markdown.convert import html_of
from poshws.commands.utility.markdown.extensions.attributes import read_attributes


def test_all_kinds() -> None:
    text = "x{#an-id .one .two flag a=b c='d e' f=\"g\"} y"
    found = read_attributes(text, 1)
    assert found is not None
    assert (found.id, found.classes) == ("an-id", ["one", "two"])
    assert found.others == {"flag": "", "a": "b", "c": "d e", "f": "g"}
    assert text[found.end :] == " y"


@pytest.mark.parametrize("text", ["{#a}", "{.a}", "{a=}", "{a b=", "{1}", "{a", "{-}"])
def test_what_is_none(text: str) -> None:
    assert read_attributes(text, 0) is None


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("x\n{.aa}\ny", "<p>x\ny</p>\n"),
        ("*{.aa}b*", "<p><em>b</em></p>\n"),
        ("[{ab}](u)", '<p><a href="u"></a></p>\n'),
        ("{{.aa}}", "<p>{{.aa}}</p>\n"),
        ("\\{.aa}", "<p>{.aa}</p>\n"),
        ("{.aa}\n\n- b", '<ul class="aa">\n<li>b</li>\n</ul>\n'),
        ("# a {bb} c", '<h1 id="a" bb="">a</h1>\n'),
        ("a {#bb}\n-", '<h2 id="bb">a </h2>\n'),
    ],
)
def test_whose_they_are(text: str, html: str) -> None:
    assert html_of(text) == html
