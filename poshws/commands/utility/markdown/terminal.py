"""Markdown for a terminal, with escape sequences."""

from __future__ import annotations

from poshws.commands.utility.markdown.nodes import Block, Inline, plain
from poshws.commands.utility.markdown.options import ESCAPE, MarkdownOptions

_STYLES = {"strong": "emphasis_bold", "emphasis": "emphasis_italics"}
_WHOLE_LINE = f"{ESCAPE}[500@"


def to_terminal(blocks: list[Block], options: MarkdownOptions) -> str:
    """The text of a document with its escape sequences."""
    return "".join(_block(each, options, 0) for each in blocks)


def _block(block: Block, options: MarkdownOptions, depth: int) -> str:
    kind = block.kind
    if kind == "heading":
        text = plain(block.inlines)
        return options.styled(f"header{block.level}", text) + "\n\n" if text else ""
    if kind == "paragraph":
        return _inlines(block.inlines, options) + _ending(block.inlines)
    if kind == "code":
        fill = _WHOLE_LINE if options.enable_vt100_encoding else ""
        lines = [options.styled("code", line + fill) for line in block.lines]
        return "\n".join(lines) + "\n\n" if lines else ""
    if kind == "quote":
        inside = "".join(_block(each, options, depth) for each in block.blocks).rstrip("\n")
        return "".join(f"> {line}\n" for line in inside.split("\n")) + "\n"
    if kind == "list":
        return _list(block, options, depth) + ("" if depth else "\n")
    if kind == "table":
        rows = [" | ".join(_inlines(cell, options) for cell in row) for row in block.rows]
        return "\n".join(rows) + "\n\n"
    return "\n".join(block.lines) + "\n" if kind == "html" else ""


def _ending(inlines: list[Inline]) -> str:
    alone = len(inlines) == 1 and inlines[0].kind not in ("text", "code")
    return "\n" if alone else "\n\n"


def _list(block: Block, options: MarkdownOptions, depth: int) -> str:
    parts = []
    for number, item in enumerate(block.blocks, max(block.level, 0)):
        mark = "*" if block.level < 0 else f"{number}."
        inside = "".join(_block(each, options, depth + 1) for each in item.blocks).rstrip("\n")
        lines = inside.replace("\n\n", "\n").split("\n")
        indent = " " * (len(mark) + 1)
        parts.append(f"{mark} {lines[0]}\n" + "".join(f"{indent}{line}\n" for line in lines[1:]))
    return "".join(parts)


def _inlines(inlines: list[Inline], options: MarkdownOptions) -> str:
    return "".join(_inline(each, options) for each in inlines)


def _inline(inline: Inline, options: MarkdownOptions) -> str:
    kind = inline.kind
    if kind in ("text", "html"):
        return inline.text
    if kind == "code":
        return options.styled("code", inline.text)
    if kind == "break":
        return "\n"
    text = plain(inline.children)
    if kind == "link":
        return options.styled("link", f'"{text}"')
    if kind == "image":
        return options.styled("image", f"[{text or 'Image'}]")
    return options.styled(_STYLES[kind], text) if kind in _STYLES else text
