"""Lists, with Markdig's rule for items that begin empty: they neither end a paragraph nor follow
one."""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, list_block

_EMPTY_ITEM: Final = re.compile(r"(?:[-+*]|\d{1,9}[.)])[ \t]*\Z")


def install(parser: MarkdownIt) -> None:
    """Replaces the rule."""
    parser.block.ruler.at("list", read_list, {"alt": ["paragraph", "reference", "blockquote"]})


def read_list(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    """A list, if one may begin here."""
    start = state.bMarks[startLine] + state.tShift[startLine]
    if _EMPTY_ITEM.match(state.src[start : state.eMarks[startLine]]):
        follows = state.tokens and state.tokens[-1].type == "paragraph_close"
        if follows and not silent or (silent and state.parentType == "blockquote"):
            return False
    return list_block(state, startLine, endLine, silent)
