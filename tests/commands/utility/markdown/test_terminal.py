"""Markdown for a terminal: what MarkdownRender's VT100 renderer writes."""

from __future__ import annotations

import pytest

from poshws.commands.utility.markdown.options import MarkdownOptions
from poshws.commands.utility.markdown.parser import parse_plain
from poshws.commands.utility.markdown.terminal import to_terminal

CODE = "\x1b[48;2;155;155;155;38;2;30;30;30m"
LINK = "\x1b[4;38;5;117m"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# a b", "\x1b[7ma b\x1b[0m\n\n"),
        ("a\nb\n=", "\x1b[7ma\nb\x1b[0m\n\n"),
        # Only the first child of a heading, a link or emphasis counts.
        ("# a *b* c", "\x1b[7ma \x1b[0m\n\n"),
        ("# [1.0] b", "\x1b[7m[\x1b[0m\n\n"),
        ("# `c`", "\x1b[7mMarkdig.Syntax.Inlines.CodeInline\x1b[0m\n\n"),
        ("**a *b***", "\x1b[1ma \x1b[0m\n"),
        ("[a\\*b](u)", f'{LINK}"a"\x1b[0m\n'),
        ("![](u)", "\x1b[33m[Image]\x1b[0m\n"),
        ("a &amp; <b>", "a Markdig.Syntax.Inlines.HtmlEntityInline Markdig.Syntax.Inlines.HtmlInline\n\n"),
        ("a [b", "a b\n\n"),
        ("a [b]", "a [b]\n\n"),
        ("`a`\nb", f"{CODE}a\x1b[0m b\n\n"),
        ("```x\na\n\nb\n```", f"{CODE}a\x1b[500@\x1b[0m\n{CODE}b\x1b[500@\x1b[0m\n\n"),
        ("```yaml\na: b\n```", "\ta: b\n\n"),
        ("    code", ""),
        ("* a\n* b\n  1. c", "* a\n* b\n  * c\n\n"),
        ("5. a\n6. b\n   - c", "1. a\n2. b\n\n"),
        ("> a\n>\n> b", "> a\n\n> b\n\n\n"),
    ],
)  # fmt: skip
def test_terminal(text: str, shown: str) -> None:
    assert to_terminal(parse_plain(text).root, MarkdownOptions()) == shown


def test_without_escapes() -> None:
    options = MarkdownOptions()
    options.enable_vt100_encoding = False
    assert to_terminal(parse_plain("# a\n```\nb\n```\n*c*").root, options) == "a\n\nb\n\nc\n"
