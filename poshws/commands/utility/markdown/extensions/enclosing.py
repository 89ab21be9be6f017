"""Lets rules on inlines know the blocks around them.

markdown-it-py's inline rules see only the text of one block. This replaces the rule that calls
them by one that keeps the opening tokens of the blocks around, outermost first, meanwhile.
"""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_KEY = "enclosing blocks"


def install(parser: MarkdownIt) -> None:
    """Replaces the rule."""
    parser.core.ruler.at("inline", _read_inlines)


def enclosing_block(state: StateInline, levels: int = 0) -> Token | None:
    """The token that opened the block of an inline, or one that many levels further out."""
    blocks: list[Token] = state.env.get(_KEY, [])
    return blocks[-1 - levels] if len(blocks) > levels else None


def _read_inlines(state: StateCore) -> None:
    blocks: list[Token] = []
    state.env[_KEY] = blocks
    for token in state.tokens:
        if token.nesting > 0:
            blocks.append(token)
        elif token.nesting < 0:
            blocks.pop()
        elif token.type == "inline":
            token.children = token.children or []
            state.md.inline.parse(token.content, state.md, state.env, token.children)
