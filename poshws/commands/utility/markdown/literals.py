"""Keeps text in the pieces that Markdig's literals have.

The terminal renderer shows only the first child of a heading, a link or emphasis, so it matters
where one literal ends: at an escaped character, and around a delimiter or bracket that turned out
to be plain text. An opening bracket that nothing closes is a node of a kind that renderer does not
know.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_DELIMITER = {"delimiter": True}
_UNKNOWN_LABEL = re.compile(r"\]\[(?=[^]]*\S)(?:\\[][\\]|[^][\\])+\](?![\[\]])")


def install(parser: MarkdownIt) -> None:
    """Replaces the rules that join all text."""
    parser.core.ruler.disable("text_join")
    parser.inline.ruler2.at("fragments_join", _join_literals)
    parser.inline.ruler.after("image", "bracket", _read_bracket)
    parser.inline.ruler.after("bracket", "closing_bracket", _read_closing_bracket)


def _read_bracket(state: StateInline, silent: bool) -> bool:
    """A bracket that begins no link."""
    mark = "![" if state.src.startswith("![", state.pos) else "["
    if not state.src.startswith(mark, state.pos):
        return False
    if not silent:
        token = state.push("bracket", "", 0)
        token.content = mark
    state.pos += len(mark)
    return True


def _read_closing_bracket(state: StateInline, silent: bool) -> bool:
    """Makes a literal of the opening bracket before it.

    Not where a label follows that is unknown, except that a bracket around a link is done for.
    """
    if silent or state.src[state.pos] != "]":
        return False
    has_link = False
    for token in reversed(state.tokens):
        has_link = has_link or token.type == "link_close"
        if token.type == "bracket":
            if has_link or not _UNKNOWN_LABEL.match(state.src, state.pos):
                token.type = "text"
                token.meta = _DELIMITER
            break
    return False


def _join_literals(state: StateInline) -> None:
    levels = [state.delimiters, *(each["delimiters"] for each in state.tokens_meta if each)]
    for delimiter in (each for level in levels for each in level):
        token = state.tokens[delimiter.token]
        if token.type == "text" and (delimiter.open or delimiter.close):
            token.meta = _DELIMITER
    joined: list[Token] = []
    for token in state.tokens:
        if token.info == "escape" and token.content == token.markup:
            token.type, token.info = "text", ""  # a backslash that escapes nothing
        if token.type == "text" and not token.content:
            continue  # the half of a strong delimiter
        if joined and _continues(joined[-1], token):
            joined[-1].content += token.content
        else:
            joined.append(token)
    state.tokens[:] = joined


def _continues(last: Token, token: Token) -> bool:
    if token.type != "text" or last.type not in ("text", "text_special") or last.info == "entity":
        return False
    both = last.meta.get("delimiter"), token.meta.get("delimiter")
    if any(both):
        return all(both) and last.content[-1] == token.content[0]
    return True
