"""`[ ]` and `[x]` in the items of lists."""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from poshws.commands.utility.markdown.extensions.enclosing import enclosing_block

_BOX: Final = re.compile(r"\[([ xX])\]")


def install(parser: MarkdownIt) -> None:
    """Adds the rule, before links: `[x](y)` is a box and `(y)`."""
    parser.inline.ruler.before("link", "task", _read_box)


def _read_box(state: StateInline, silent: bool) -> bool:
    found = _BOX.match(state.src, state.pos)
    item, items = enclosing_block(state, 1), enclosing_block(state, 2)
    if found is None or item is None or items is None or item.type != "list_item_open":
        return False
    if not silent:
        state.push("task", "input", 0).content = found[1].strip().lower()
        _mark(item, "task-list-item")
        _mark(items, "contains-task-list")
    state.pos = found.end()
    return True


def _mark(token: Token, name: str) -> None:
    if name not in str(token.attrs.get("class", "")).split():
        token.attrJoin("class", name)
