"""Formulas: `$in a line$` and between lines of `$$`."""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.common.utils import isPunctChar
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from poshws.commands.utility.markdown.extensions.blocks import (
    INTERRUPTING,
    is_outside,
    line_text,
    push,
)

_INLINE: Final = re.compile(r"(?<!\$)(\$\$?)([ \t]*)((?:\\.|[^\\\n])+?)([ \t]*)(\$+)")


def install(parser: MarkdownIt) -> None:
    """Adds the rules."""
    parser.block.ruler.before("fence", "math_block", _read_block, INTERRUPTING)
    parser.inline.ruler.before("text", "math", _read_inline)


def _read_inline(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "$" or not _is_edge(state.src[state.pos - 1 : state.pos]):
        return False
    found = _INLINE.match(state.src, state.pos)
    while found is not None and len(found[5]) < len(found[1]):
        # Fewer signs than it began with are part of the formula.
        longer = re.compile(re.escape(found[0]) + r"((?:\\.|[^\\\n])*?)([ \t]*)(\$+)")
        more = longer.match(state.src, state.pos)
        if more is None or len(more[3]) < len(found[1]):
            return False
        return _push(state, silent, found[1], state.src[state.pos : more.end()], found[2])
    if found is None:
        return False
    return _push(state, silent, found[1], found[0], found[2])


def _push(state: StateInline, silent: bool, mark: str, whole: str, space: str) -> bool:
    """Adds a formula: white space counts on both sides or on none, and an edge has to follow."""
    end = state.pos + len(whole)
    inside = whole[len(mark) : -len(mark)]
    if bool(space) != inside[-1:].isspace() or not _is_edge(state.src[end : end + 1]):
        return False
    if not silent:
        token = state.push("math", "span", 0)
        token.content = inside.strip(" \t")
        token.attrs = {"class": "math"}
    state.pos = end
    return True


def _is_edge(letter: str) -> bool:
    return not letter or letter.isspace() or isPunctChar(letter)


def _read_block(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    if state.is_code_block(startLine) or line_text(state, startLine).rstrip() != "$$":
        return False
    if silent:
        return True
    line = startLine + 1
    while line < endLine and not is_outside(state, line) and not _is_end(state, line):
        line += 1
    token = push(state, "math_block", "div", 0, **{"class": "math"})
    token.content = state.getLines(startLine + 1, line, state.sCount[startLine], True)
    state.line = min(line + 1, endLine) if line < endLine and _is_end(state, line) else line
    return True


def _is_end(state: StateBlock, line: int) -> bool:
    text = line_text(state, line).rstrip()
    return len(text) > 1 and not text.strip("$") and not state.is_code_block(line)
