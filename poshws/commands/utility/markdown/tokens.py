"""The blocks of a document as MarkdownInfo's Tokens hold them: Markdig's types by name."""

from __future__ import annotations

from typing import ClassVar, Final

from markdown_it.tree import SyntaxTreeNode as Node

from poshws.commands.utility.markdown.parser import Document


class MarkdigBlock:
    """A block of a document. `lines` is the text of one that has no blocks inside."""

    net_name: ClassVar[str] = "Markdig.Syntax.Block"

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    def __str__(self) -> str:
        return self.net_name


def _block(name: str) -> type[MarkdigBlock]:
    return type(name.rpartition(".")[2], (MarkdigBlock,), {"net_name": f"Markdig.{name}"})


_DEFINITIONS: Final = _block("Syntax.LinkReferenceDefinitionGroup")
_ALERT: Final = _block("Extensions.Alerts.AlertBlock")
_TYPES: Final = {
    "heading": _block("Syntax.HeadingBlock"),
    "paragraph": _block("Syntax.ParagraphBlock"),
    "fence": _block("Syntax.FencedCodeBlock"),
    "code_block": _block("Syntax.CodeBlock"),
    "blockquote": _block("Syntax.QuoteBlock"),
    "bullet_list": _block("Syntax.ListBlock"),
    "ordered_list": _block("Syntax.ListBlock"),
    "hr": _block("Syntax.ThematicBreakBlock"),
    "html_block": _block("Syntax.HtmlBlock"),
    "table": _block("Extensions.Tables.Table"),
    "container": _block("Extensions.CustomContainers.CustomContainer"),
    "figure": _block("Extensions.Figures.Figure"),
    "footer": _block("Extensions.Footers.FooterBlock"),
    "math_block": _block("Extensions.Mathematics.MathBlock"),
    "dl": _block("Extensions.DefinitionLists.DefinitionList"),
    "footnote_block": _block("Extensions.Footnotes.FootnoteGroup"),
}


def tokens_of(document: Document) -> list[MarkdigBlock]:
    """The blocks of a document's first level."""
    found = [_type(node)(_lines(node)) for node in document.root.children]
    if document.definitions_at is not None:
        found.insert(document.definitions_at, _DEFINITIONS([]))
    return found


def _type(node: Node) -> type[MarkdigBlock]:
    return _ALERT if "alert" in node.meta else _TYPES[node.type]


def _lines(node: Node) -> list[str]:
    leaf = node if node.token else node.children[0] if node.children else None
    if leaf is None or leaf.token is None or not leaf.content:
        return []
    return leaf.content.removesuffix("\n").split("\n")
