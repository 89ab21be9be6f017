"""The types of a document's blocks."""

from __future__ import annotations

import pytest

from poshws.commands.utility.markdown.parser import parse_extended, parse_plain
from poshws.commands.utility.markdown.tokens import tokens_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("[a]: /u\n\nx", "LinkReferenceDefinitionGroup ParagraphBlock"),
        ("x\n\n[a]: /u\n\ny", "ParagraphBlock LinkReferenceDefinitionGroup ParagraphBlock"),
        ("> [a]: /u\n\nz", "QuoteBlock LinkReferenceDefinitionGroup ParagraphBlock"),
        ("# h\n\nx", "HeadingBlock ParagraphBlock LinkReferenceDefinitionGroup"),
        ("a[^1]\n\n[^1]: b\n\nc", "ParagraphBlock LinkReferenceDefinitionGroup ParagraphBlock FootnoteGroup"),
        ("> [!NOTE]\n> x", "AlertBlock"),
        ("    x\n\n***\n\n1. y", "CodeBlock ThematicBreakBlock ListBlock"),
    ],
)  # fmt: skip
def test_types_with_extensions(text: str, names: str) -> None:
    found = [token.net_name.rpartition(".")[2] for token in tokens_of(parse_extended(text))]
    assert " ".join(found) == names


def test_types_without_extensions() -> None:
    found = tokens_of(parse_plain("# h\n\na|b\n-|-\n\n```\nx\n```"))
    assert [token.net_name for token in found] == [
        "Markdig.Syntax.HeadingBlock",
        "Markdig.Syntax.ParagraphBlock",
        "Markdig.Syntax.FencedCodeBlock",
    ]
    assert [token.lines for token in found] == [["h"], ["a|b", "-|-"], ["x"]]
