"""Markdown as HTML: what Markdig, with its advanced extensions, writes."""

from __future__ import annotations

import pytest

from poshws.commands.utility.markdown.convert import html_of


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("# A *b* `c`", '<h1 id="a-b-c">A <em>b</em> <code>c</code></h1>\n'),
        ("Über\n----", '<h2 id="uber">Über</h2>\n'),
        ("# 1. Straße & Søn.", '<h1 id="strasse-soen">1. Straße &amp; Søn.</h1>\n'),
        ("# a\n# a", '<h1 id="a">a</h1>\n<h1 id="a-1">a</h1>\n'),
        ("# !", '<h1 id="section">!</h1>\n'),
        ("# A b\n[a B]", '<h1 id="a-b">A b</h1>\n<p><a href="#a-b">a B</a></p>\n'),
        ("``` c# x\na < b\n```", '<pre><code class="language-c#">a &lt; b\n</code></pre>\n'),
        ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
        ("3. a\n   - b", '<ol start="3">\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n'),
        ("a  \nb\\\nc\nd", "<p>a<br />\nb<br />\nc\nd</p>\n"),
        ('[a](<b c> "d\'")', '<p><a href="b%20c" title="d\'">a</a></p>\n'),
        ("[a](javascript:x)", '<p><a href="javascript:x">a</a></p>\n'),
        ("![a *b*](c&d)", '<p><img src="c&amp;d" alt="a b" /></p>\n'),
        ("~~a~~ H~2~ ^b^", "<p><del>a</del> H<sub>2</sub> <sup>b</sup></p>\n"),
        ("++a++ ==b== 10^-18^", "<p><ins>a</ins> <mark>b</mark> 10<sup>-18</sup></p>\n"),
        ('""a"" b~ c', "<p><cite>a</cite> b~ c</p>\n"),
        ("see www.a.de, x", '<p>see <a href="http://www.a.de">www.a.de</a>, x</p>\n'),
        ("(http://a.de/b(c))", '<p>(<a href="http://a.de/b(c)">http://a.de/b(c)</a>)</p>\n'),
        ("xhttp://a.de http://a", "<p>xhttp://a.de http://a</p>\n"),
        ("mailto:a@b.de", '<p><a href="mailto:a@b.de">a@b.de</a></p>\n'),
    ],
)
def test_html(text: str, html: str) -> None:
    assert html_of(text) == html


def test_task_lists() -> None:
    box = '<input disabled="disabled" type="checkbox"'
    assert html_of("- [x] a\n- [ ] b\n- c") == (
        '<ul class="contains-task-list">\n'
        f'<li class="task-list-item">{box} checked="checked" /> a</li>\n'
        f'<li class="task-list-item">{box} /> b</li>\n<li>c</li>\n</ul>\n'
    )


@pytest.mark.parametrize(
    ("text", "head", "rows"),
    [
        ("a|b\n-|-\n1|2", ["a", "b"], [["1", "2"]]),
        ("| a | b |\n| - | - |", ["a", "b"], []),
        ("a | b\n- | -\n`1|2` | 3\\|4", ["a", "b"], [["<code>1|2</code>", "3|4"]]),
        ("*a | b*\n-|-\n1", [], []),
        ("*a | b*\n-|-\n1|", ["*a", "b*"], [["1", ""]]),
        ("a|b\n-|-\n1|2|3", ["a", "b", ""], [["1", "2", "3"]]),
    ],
)
def test_tables(text: str, head: list[str], rows: list[list[str]]) -> None:
    html = html_of(text)
    if not head:
        assert "<table>" not in html
        return
    lines = html.split("\n")
    cells = [line[4:-5] for line in lines if line.startswith(("<th>", "<td>"))]
    assert cells == [*head, *(cell for row in rows for cell in row)]
    assert lines.count("<tr>") == 1 + len(rows)
    assert ("<tbody>" in lines) == bool(rows)


def test_columns_are_aligned() -> None:
    html = html_of("a|b|c|d\n:-|:-:|-:|-")
    styles = [line.partition("align: ")[2].partition(";")[0] for line in html.split("\n")[3:7]]
    assert styles == ["left", "center", "right", ""]


def test_text_before_a_table() -> None:
    assert html_of("x\na|b\n-|-").startswith("<p>x</p>\n<table>\n")


@pytest.mark.parametrize(
    ("address", "html"),
    [
        ("a.mp4", '<video width="500" height="281" controls=""><source type="video/mp4" src="a.mp4">'),
        ("/b.OGG", '<audio width="500" controls=""><source type="audio/ogg" src="/b.OGG">'),
        ("https://youtu.be/x?t=5", '<iframe src="https://www.youtube.com/embed/x?start=5"'),
        ("https://vimeo.com/8", '<iframe src="https://player.vimeo.com/video/8" class="vimeo"'),
        ("https://a.de/b.png", '<img src="https://a.de/b.png" alt="t" />'),
    ],
)  # fmt: skip
def test_media(address: str, html: str) -> None:
    assert html_of(f"![t]({address})").startswith(f"<p>{html}")
