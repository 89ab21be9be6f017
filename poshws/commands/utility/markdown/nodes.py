"""What Markdown consists of: blocks, and inlines inside them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Inline:
    """Something in a line: `kind` is text, code, strong, emphasis, strike, link, image, break or
    html."""

    kind: str
    text: str = ""
    children: list[Inline] = field(default_factory=list)
    url: str = ""
    title: str = ""


@dataclass(slots=True)
class Block:
    """A block: `kind` is heading, paragraph, code, quote, list, item, rule, table or html.

    `level` is a heading's, or the first number of a list (0 for bullets); `rows` are a table's,
    the header first.
    """

    kind: str
    inlines: list[Inline] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    level: int = 0
    info: str = ""
    is_tight: bool = True
    rows: list[list[list[Inline]]] = field(default_factory=list)


def plain(inlines: list[Inline]) -> str:
    """The text of inlines without what makes it bold, a link …"""
    return "".join(
        "\n" if each.kind == "break" else each.text + plain(each.children) for each in inlines
    )
