"""Emphasis by other letters than `*` and `_`.

`~sub~`, `~~deleted~~`, `^super^`, `++inserted++`, `==marked==`, `""cited""` and `::custom::`. The
delimiters obey the rules of CommonMark's emphasis, so markdown-it-py pairs them with its own.
"""

from __future__ import annotations

from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter

from poshws.commands.utility.markdown import delimiters

_TAGS: Final = {
    "~": "sub", "~~": "del", "^": "sup", "++": "ins", "==": "mark", '""': "cite", "::": "span",
}  # fmt: skip
_WIDTHS: Final = {mark[0]: len(mark) for mark in _TAGS if mark != "~~"}
"""How many letters a delimiter has at least."""


def install(parser: MarkdownIt) -> None:
    """Adds the letters to those that delimit emphasis, and the rule that makes tags of them."""
    delimiters.install(parser, _WIDTHS)
    parser.inline.ruler2.before("emphasis", "extra_emphasis", _pair_delimiters)


def _pair_delimiters(state: StateInline) -> None:
    _mark_pairs(state, state.delimiters)
    for each in state.tokens_meta:
        if each and "delimiters" in each:
            _mark_pairs(state, each["delimiters"])


def _mark_pairs(state: StateInline, found: list[Delimiter]) -> None:
    index = len(found) - 1
    while index >= 0:
        opening = found[index]
        letter = chr(opening.marker)
        if letter not in _WIDTHS or opening.end == -1:
            index -= 1
            continue
        is_double = letter == "~" and _is_double(found, index)
        mark = letter * (2 if is_double else _WIDTHS[letter])
        _set_tag(state, opening.token, mark, 1)
        _set_tag(state, found[opening.end].token, mark, -1)
        if is_double:
            state.tokens[found[index - 1].token].content = ""
            state.tokens[found[opening.end + 1].token].content = ""
            index -= 1
        index -= 1


def _is_double(found: list[Delimiter], index: int) -> bool:
    """Whether the delimiter before this one is its other half, and so at the end."""
    opening = found[index]
    before = found[index - 1] if index else None
    return (
        before is not None
        and before.end == opening.end + 1
        and before.marker == opening.marker
        and before.token == opening.token - 1
        and found[opening.end + 1].token == found[opening.end].token + 1
    )


def _set_tag(state: StateInline, index: int, mark: str, nesting: int) -> None:
    token = state.tokens[index]
    token.type = "extra_emphasis_open" if nesting > 0 else "extra_emphasis_close"
    token.tag = _TAGS[mark]
    token.nesting = nesting  # type: ignore[assignment]
    token.markup = mark
    token.content = ""
