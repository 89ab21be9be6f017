"""Markdown as HTML."""

from __future__ import annotations

import re

from poshws.commands.utility.markdown.nodes import Block, Inline, plain

_TAGS = {"strong": "strong", "emphasis": "em", "strike": "del"}


def to_html(blocks: list[Block]) -> str:
    """The HTML of a document."""
    return _Writer().blocks(blocks)


class _Writer:
    def __init__(self) -> None:
        self._ids: set[str] = set()

    def blocks(self, blocks: list[Block], *, tight: bool = False) -> str:
        return "".join(self._block(each, tight) for each in blocks)

    def _block(self, block: Block, tight: bool) -> str:
        kind = block.kind
        if kind == "heading":
            text = _inlines(block.inlines)
            tag = f"h{block.level}"
            return f'<{tag} id="{self._id(plain(block.inlines))}">{text}</{tag}>\n'
        if kind == "paragraph":
            text = _inlines(block.inlines)
            return text + "\n" if tight else f"<p>{text}</p>\n"
        if kind == "code":
            word = block.info.split(" ")[0] if block.info else ""
            language = f' class="language-{_escape(word)}"' if word else ""
            body = "".join(_escape(line) + "\n" for line in block.lines)
            return f"<pre><code{language}>{body}</code></pre>\n"
        if kind == "quote":
            return f"<blockquote>\n{self.blocks(block.blocks)}</blockquote>\n"
        if kind == "list":
            return self._list(block)
        if kind == "rule":
            return "<hr />\n"
        if kind == "html":
            return "\n".join(block.lines) + "\n"
        return _table(block)

    def _list(self, block: Block) -> str:
        tag = "ul" if block.level < 0 else "ol"
        start = f' start="{block.level}"' if block.level > 1 or block.level == 0 else ""
        items = []
        for item in block.blocks:
            body = self.blocks(item.blocks, tight=block.is_tight)
            if not block.is_tight:
                body = "\n" + body
            elif len(item.blocks) == 1 and item.blocks[0].kind == "paragraph":
                body = body.rstrip("\n")
            items.append(f"<li>{body}</li>\n")
        return f"<{tag}{start}>\n{''.join(items)}</{tag}>\n"

    def _id(self, text: str) -> str:
        """What a heading is called in links: letters, digits and hyphens."""
        name = re.sub(r"[^\w\s.-]", "", text.lower())
        name = re.sub(r"\s+", "-", name.strip()) or "section"
        found, number = name, 0
        while found in self._ids:
            number += 1
            found = f"{name}-{number}"
        self._ids.add(found)
        return found


def _table(block: Block) -> str:
    def row(cells: list[list[Inline]], tag: str) -> str:
        inside = "".join(f"<{tag}>{_inlines(cell)}</{tag}>\n" for cell in cells)
        return f"<tr>\n{inside}</tr>\n"

    head = row(block.rows[0], "th")
    body = "".join(row(cells, "td") for cells in block.rows[1:])
    rest = f"<tbody>\n{body}</tbody>\n" if body else ""
    return f"<table>\n<thead>\n{head}</thead>\n{rest}</table>\n"


def _inlines(inlines: list[Inline]) -> str:
    return "".join(map(_inline, inlines))


def _inline(inline: Inline) -> str:
    kind = inline.kind
    if kind == "text":
        return _escape(inline.text)
    if kind == "code":
        return f"<code>{_escape(inline.text)}</code>"
    if kind == "break":
        return "<br />\n"
    if kind == "html":
        return inline.text
    title = f' title="{_escape(inline.title)}"' if inline.title else ""
    if kind == "image":
        alt = _escape(plain(inline.children))
        return f'<img src="{_escape(inline.url)}" alt="{alt}"{title} />'
    inside = _inlines(inline.children)
    if kind == "link":
        return f'<a href="{_escape(inline.url)}"{title}>{inside}</a>'
    return f"<{_TAGS[kind]}>{inside}</{_TAGS[kind]}>"


def _escape(text: str) -> str:
    for letter, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(letter, entity)
    return text
