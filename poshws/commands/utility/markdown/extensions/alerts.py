"""Quotes that begin with `[!NOTE]` or the like."""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_KIND: Final = re.compile(r"\[!([A-Za-z]+)\][ \t]*(?:\n|\Z)")


def install(parser: MarkdownIt) -> None:
    """Adds the rule, which looks at the quotes of the first level before inlines are read."""
    parser.core.ruler.before("inline", "alerts", _mark_alerts)


def _mark_alerts(state: StateCore) -> None:
    outer: list[Token] = []
    for index, token in enumerate(state.tokens):
        if token.type == "inline" and len(outer) == 2 and outer[0].type == "blockquote_open":
            kind = _KIND.match(token.content)
            if kind and outer[1].type == "paragraph_open" and "alert" not in outer[0].meta:
                outer[0].meta["alert"] = kind[1].lower()
                state.tokens[index].content = token.content[kind.end() :]
        if token.nesting > 0:
            outer.append(token)
        elif token.nesting < 0:
            outer.pop()
