"""Markdown as HTML, letter by letter as Markdig's HtmlRenderer writes it.

Every kind of node has a function here. Line ends follow Markdig's rule: a block begins on a line
of its own, so the writer knows whether it stands at the start of one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from markdown_it.common.utils import unescapeAll
from markdown_it.tree import SyntaxTreeNode as Node

from poshws.commands.utility.markdown.alert_titles import title_of
from poshws.commands.utility.markdown.media import write_media
from poshws.commands.utility.markdown.writer import (
    HtmlWriter,
    add_class,
    attributes,
    escape,
    escape_url,
)


def to_html(root: Node) -> str:
    """The HTML of a document."""
    out = HtmlWriter()
    write_children(out, root)
    return str(out)


def to_plain(root: Node) -> str:
    """The text of inlines without any tag, nothing escaped."""
    out = HtmlWriter(is_plain=True)
    write_children(out, root)
    return str(out)


def write(out: HtmlWriter, node: Node) -> None:
    """Writes one node."""
    if out.is_plain and node.type in _NOT_PLAIN:
        return
    _WRITERS[node.type](out, node)


def write_children(out: HtmlWriter, node: Node) -> None:
    """Writes what a node contains."""
    outer = out.is_first, out.is_last
    for index, child in enumerate(node.children):
        out.is_first = not index
        out.is_last = index == len(node.children) - 1
        write(out, child)
    out.is_first, out.is_last = outer


# Blocks


def _heading(out: HtmlWriter, node: Node) -> None:
    out.write(f"<{node.tag}{attributes(node.attrs)}>")
    write_children(out, node)
    out.line(f"</{node.tag}>")


def _paragraph(out: HtmlWriter, node: Node) -> None:
    if out.omits_paragraphs:
        write_children(out, node)
        return
    if not out.is_first:
        out.ensure_line()
    out.write(f"<p{attributes(node.attrs)}>")
    write_children(out, node)
    out.line("</p>")


def _code(out: HtmlWriter, node: Node) -> None:
    info = unescapeAll(node.info.split(maxsplit=1)[0]) if node.info.strip() else ""
    out.ensure_line()
    tag = _DIAGRAMS.get(info.lower())
    given = add_class(node.attrs, info if tag else f"language-{info}" if info else "")
    if tag:
        # Only what would begin a tag or an entity is escaped here.
        code = _whole_lines(node.content).replace("&", "&amp;").replace("<", "&lt;")
        out.write(f"<{tag}{attributes(given)}>")
        out.raw(code)
        out.line(f"</{tag}>")
        return
    out.write(f"<pre><code{attributes(given)}>")
    out.raw(escape(_whole_lines(node.content)))
    out.line("</code></pre>")


def _whole_lines(code: str) -> str:
    """Code whose last line ends, as the last of a document may not."""
    return code if code.endswith("\n") or not code else code + "\n"


_DIAGRAMS: Final = {"mermaid": "pre", "nomnoml": "div"}


def _quote(out: HtmlWriter, node: Node) -> None:
    out.ensure_line()
    if "alert" in node.meta:
        _alert(out, node, node.meta["alert"])
        return
    out.line(f"<blockquote{attributes(node.attrs)}>")
    with out.paragraphs(omitted=False):
        write_children(out, node)
    out.line("</blockquote>")


def _alert(out: HtmlWriter, node: Node, kind: str) -> None:
    out.line(f"<div{attributes(add_class(node.attrs, f'markdown-alert markdown-alert-{kind}'))}>")
    if title := title_of(kind):
        out.line(title)
    with out.paragraphs(omitted=False):
        write_children(out, node)
    out.line("</div>")


def _list(out: HtmlWriter, node: Node) -> None:
    tag = "ol" if node.type == "ordered_list" else "ul"
    given = dict(node.attrs)
    first = "".join(f' {name}="{given.pop(name)}"' for name in ("type", "start") if name in given)
    out.ensure_line()
    out.line(f"<{tag}{first}{attributes(given)}>")
    blocks = (block for item in node.children for block in item.children)
    is_loose = any(block.type == "paragraph" and not block.hidden for block in blocks)
    for item in node.children:
        out.ensure_line()
        out.write(f"<li{attributes(item.attrs)}>")
        with out.paragraphs(omitted=not is_loose):
            write_children(out, item)
        out.line("</li>")
    out.line(f"</{tag}>")


def _rule(out: HtmlWriter, node: Node) -> None:
    out.line(f"<hr{attributes(node.attrs)} />")


def _html_block(out: HtmlWriter, node: Node) -> None:
    out.line(node.content.removesuffix("\n"))


def _table(out: HtmlWriter, node: Node) -> None:
    out.ensure_line()
    out.line(f"<table{attributes(node.attrs)}>")
    for part in node.children:
        if part.type == "col":
            out.line(f'<col style="{part.attrs["style"]}" />')
            continue
        out.line(f"<{part.tag}>")
        for row in part.children:
            out.line(f"<tr{attributes(row.attrs)}>")
            for cell in row.children:
                _cell(out, cell)
            out.line("</tr>")
        out.line(f"</{part.tag}>")
    out.line("</table>")


def _cell(out: HtmlWriter, node: Node) -> None:
    out.ensure_line()
    out.write(f"<{node.tag}{attributes(node.attrs)}>")
    with out.paragraphs(omitted=len(node.children) == 1 or out.omits_paragraphs):
        write_children(out, node)
    out.line(f"</{node.tag}>")


def _container(out: HtmlWriter, node: Node) -> None:
    out.ensure_line()
    out.write(f"<div{attributes(node.attrs)}>")
    write_children(out, node)
    out.line("</div>")


def _figure(out: HtmlWriter, node: Node) -> None:
    out.ensure_line()
    out.line(f"<figure{attributes(node.attrs)}>")
    write_children(out, node)
    out.line("</figure>")


def _caption(out: HtmlWriter, node: Node) -> None:
    out.ensure_line()
    out.write(f"<figcaption{attributes(node.attrs)}>")
    write_children(out, node)
    out.line("</figcaption>")


def _footer(out: HtmlWriter, node: Node) -> None:
    out.ensure_line()
    out.write(f"<footer{attributes(node.attrs)}>")
    with out.paragraphs(omitted=True):
        write_children(out, node)
    out.line("</footer>")


def _math_block(out: HtmlWriter, node: Node) -> None:
    out.ensure_line()
    out.line(f"<div{attributes(node.attrs)}>")
    out.line("\\[")
    out.raw(escape(_whole_lines(node.content)))
    out.line("\\]</div>")


def _definition_list(out: HtmlWriter, node: Node) -> None:
    out.ensure_line()
    out.line(f"<dl{attributes(node.attrs)}>")
    for part in (each for each in node.children if each.type == "dt" or each.children):
        out.write(f"<{part.tag}{attributes(part.attrs)}>")
        is_short = len(part.children) == 1 and part.children[0].type == "paragraph"
        with out.paragraphs(omitted=is_short or out.omits_paragraphs):
            # Whether a meaning begins a line hangs on the list's own place.
            for child in part.children:
                write(out, child)
        if part.type == "dd" and not is_short:
            out.ensure_line()
        out.line(f"</{part.tag}>")
    out.ensure_line()
    out.line("</dl>")


def _footnotes(out: HtmlWriter, node: Node) -> None:
    out.ensure_line()
    out.line('<div class="footnotes">')
    out.line("<hr />")
    out.line("<ol>")
    for note in node.children:
        out.line(f"<li{attributes(note.attrs)}>")
        write_children(out, note)
        out.line("</li>")
    out.line("</ol>")
    out.line("</div>")


# Inlines


def _inline(out: HtmlWriter, node: Node) -> None:
    write_children(out, node)


def _text(out: HtmlWriter, node: Node) -> None:
    out.text(node.content)


def _soft_break(out: HtmlWriter, node: Node) -> None:
    if not out.is_last:
        out.ensure_line()


def _hard_break(out: HtmlWriter, node: Node) -> None:
    if out.is_last:
        return
    if out.has_tags:
        out.line("<br />")
    out.ensure_line()


def _code_inline(out: HtmlWriter, node: Node) -> None:
    out.tag(f"<code{attributes(node.attrs)}>")
    out.text(node.content)
    out.tag("</code>")


def _emphasis(out: HtmlWriter, node: Node) -> None:
    out.tag(f"<{node.tag}{attributes(node.attrs)}>")
    write_children(out, node)
    out.tag(f"</{node.tag}>")


def _task(out: HtmlWriter, node: Node) -> None:
    if not out.has_tags:
        out.write(f"[{node.content or ' '}]")
        return
    checked = ' checked="checked"' if node.content else ""
    given = attributes(node.attrs)
    out.write(f'<input{given} disabled="disabled" type="checkbox"{checked} />')


def _abbreviation(out: HtmlWriter, node: Node) -> None:
    out.tag(f'<abbr{attributes(node.attrs)} title="{escape(node.meta["text"])}">')
    out.write(node.content)
    out.tag("</abbr>")


def _math(out: HtmlWriter, node: Node) -> None:
    out.tag(f"<span{attributes(node.attrs)}>\\(")
    out.text(node.content)
    out.tag("\\)</span>")


def _footnote_reference(out: HtmlWriter, node: Node) -> None:
    order, number = node.meta["order"], node.meta["number"]
    link = f'id="fnref:{number}" href="#fn:{order}" class="footnote-ref"'
    out.write(f"<a {link}><sup>{order}</sup></a>")


def _footnote_anchor(out: HtmlWriter, node: Node) -> None:
    number = node.meta["number"]
    out.write(f'<a href="#fnref:{number}" class="footnote-back-ref">&#8617;</a>')


def _html_inline(out: HtmlWriter, node: Node) -> None:
    out.tag(node.content)


def _link(out: HtmlWriter, node: Node) -> None:
    given = dict(node.attrs)
    address, title = str(given.pop("href")), str(given.pop("title", ""))
    shown = f' title="{escape(title)}"' if title else ""
    out.tag(f'<a href="{escape_url(address)}"{attributes(given)}{shown}>')
    write_children(out, node)
    out.tag("</a>")


def _image(out: HtmlWriter, node: Node) -> None:
    given = dict(node.attrs)
    given.pop("alt", None)
    address, title = str(given.pop("src")), str(given.pop("title", ""))
    if write_media(out, address, given):
        return
    out.tag(f'<img src="{escape_url(address)}"{attributes(given)} alt="')
    with out.tags(allowed=False):
        write_children(out, node)
    shown = f' title="{escape(title)}"' if title else ""
    out.tag(f'"{shown} />')


_NOT_PLAIN: Final = frozenset(("task", "abbreviation", "math", "footnote_ref"))
"""What the renderer of ids does not know: Markdig gives it no extensions."""

_WRITERS: Final[dict[str, Callable[[HtmlWriter, Node], None]]] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "fence": _code,
    "code_block": _code,
    "blockquote": _quote,
    "bullet_list": _list,
    "ordered_list": _list,
    "hr": _rule,
    "html_block": _html_block,
    "table": _table,
    "container": _container,
    "figure": _figure,
    "figcaption": _caption,
    "footer": _footer,
    "math_block": _math_block,
    "dl": _definition_list,
    "footnote_block": _footnotes,
    "inline": _inline,
    "text": _text,
    "softbreak": _soft_break,
    "hardbreak": _hard_break,
    "code_inline": _code_inline,
    "html_inline": _html_inline,
    "em": _emphasis,
    "strong": _emphasis,
    "extra_emphasis": _emphasis,
    "task": _task,
    "abbreviation": _abbreviation,
    "math": _math,
    "footnote_ref": _footnote_reference,
    "footnote_anchor": _footnote_anchor,
    "link": _link,
    "image": _image,
}
