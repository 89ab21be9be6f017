"""Markdown for a terminal, with escape sequences: Microsoft.PowerShell.MarkdownRender's VT100.

That renderer knows headings, paragraphs, fenced code, lists and quotes. Of what stands in a
heading, a link or emphasis it shows the first child, by .NET's ToString(): the text of a literal,
but the name of its type for anything else. Blocks it does not know vanish.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from markdown_it.tree import SyntaxTreeNode as Node

from poshws.commands.utility.markdown.options import ESCAPE, MarkdownOptions

_INLINES: Final = "Markdig.Syntax.Inlines."
_TYPE_NAMES: Final = {
    "em": _INLINES + "EmphasisInline",
    "strong": _INLINES + "EmphasisInline",
    "code_inline": _INLINES + "CodeInline",
    "link": _INLINES + "LinkInline",
    "image": _INLINES + "LinkInline",
    "softbreak": _INLINES + "LineBreakInline",
    "hardbreak": _INLINES + "LineBreakInline",
    "html_inline": _INLINES + "HtmlInline",
    "bracket": _INLINES + "LinkDelimiterInline",
}
_TO_LINE_END: Final = f"{ESCAPE}[500@"


def to_terminal(root: Node, options: MarkdownOptions) -> str:
    """The text of a document with its escape sequences."""
    return _Renderer(options).blocks(root)


class _Renderer:
    def __init__(self, options: MarkdownOptions) -> None:
        self._options = options
        self._blocks: dict[str, Callable[[Node], str]] = {
            "heading": self._heading,
            "paragraph": lambda node: self._paragraph(node) + "\n",
            "fence": self._fence,
            "bullet_list": self._list,
            "ordered_list": self._list,
            "blockquote": self._quote,
        }

    def blocks(self, parent: Node) -> str:
        return "".join(self._block(each) for each in parent.children)

    def _block(self, node: Node) -> str:
        render = self._blocks.get(node.type)
        return render(node) if render is not None else ""

    def _heading(self, node: Node) -> str:
        text = _first_literal(node.children[0])
        return self._options.styled(f"header{node.tag[1]}", text) + "\n\n" if text else ""

    def _fence(self, node: Node) -> str:
        lines = [line for line in node.content.split("\n") if line.strip()]
        if not node.content:
            return ""
        if node.info.split(" ")[0].lower() == "yaml":
            return "".join(f"\t{line}\n" for line in lines) + "\n"
        fill = _TO_LINE_END if self._options.enable_vt100_encoding else ""
        styled = (self._options.styled("code", line + fill) for line in lines)
        return "".join(f"{line}\n" for line in styled) + "\n"

    def _quote(self, node: Node) -> str:
        return "".join(f"> {self._block(each)}" for each in node.children) + "\n"

    def _list(self, node: Node) -> str:
        is_ordered = node.type == "ordered_list"
        shown = []
        for number, item in enumerate(node.children, 1):
            for block in item.children:
                if not is_ordered:
                    shown.append(self._list_line(block, item.markup, 0))
                elif block.type == "paragraph":
                    shown.append(f"{number}. {self._paragraph(block)}")
        return "".join(shown) + "\n"

    def _list_line(self, node: Node, bullet: str, depth: int) -> str:
        if node.type == "paragraph":
            return f"{'  ' * depth}{bullet} {self._paragraph(node)}"
        if node.type not in ("bullet_list", "ordered_list"):
            return ""
        blocks = (block for item in node.children for block in item.children)
        return "".join(self._list_line(block, bullet, depth + 1) for block in blocks)

    def _paragraph(self, node: Node) -> str:
        return "".join(self._inline(each) for each in node.children[0].children)

    def _inline(self, node: Node) -> str:
        kind = node.type
        if kind == "bracket":
            return ""
        if kind == "softbreak":
            return " "
        if kind == "hardbreak":
            return "\n"
        if kind == "code_inline":
            return self._options.styled("code", node.content)
        if kind in ("em", "strong"):
            style = "emphasis_bold" if kind == "strong" else "emphasis_italics"
            return self._options.styled(style, _first_child(node))
        if kind == "image":
            return self._options.styled("image", f"[{_first_child(node) or 'Image'}]")
        if kind == "link" and not _is_autolink(node):
            return self._options.styled("link", f'"{_first_child(node)}"')
        # A leaf that nothing follows ends its line.
        return _name(node) + ("" if _has_next(node) else "\n")


def _first_child(node: Node) -> str:
    return _name(node.children[0]) if node.children else ""


def _first_literal(node: Node) -> str:
    """The first child of a heading, in which line ends are letters like others."""
    text = _first_child(node)
    if not node.children or node.children[0].type != "text":
        return text
    ends_line = False
    for child in node.children[1:]:
        if child.type != "softbreak" and not (ends_line and child.type == "text"):
            break
        ends_line = child.type == "softbreak"
        text += "\n" if ends_line else child.content
    return text


def _name(node: Node) -> str:
    """An inline by ToString()."""
    if _is_autolink(node):
        return node.children[0].content
    if node.type == "text_special" and node.info == "entity":
        return _INLINES + "HtmlEntityInline"
    return _TYPE_NAMES.get(node.type) or node.content


def _is_autolink(node: Node) -> bool:
    return node.type == "link" and node.markup == "autolink"


def _has_next(node: Node) -> bool:
    parent = node.parent
    return parent is not None and parent.children[-1] is not node
