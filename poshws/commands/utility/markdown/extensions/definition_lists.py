"""Lists of terms and what they mean: lines of terms, then `:` or `~` and the meaning."""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from poshws.commands.utility.markdown.extensions.blocks import (
    interrupts,
    is_outside,
    line_text,
    push,
    push_inline,
    read_inside,
)

_MARK: Final = re.compile(r"( {0,3})[:~]([ \t]+)")
_INDENT: Final = 4


def install(parser: MarkdownIt) -> None:
    """Adds the rule."""
    parser.block.ruler.before("lheading", "definition_list", _read_list)


def _read_list(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    first = _first_meaning(state, startLine, endLine)
    if silent or first is None:
        return False
    push(state, "dl", "dl", 1)
    line = startLine
    while first is not None:
        for term in range(line, first):
            if not state.isEmpty(term):
                push(state, "dt", "dt", 1)
                push_inline(state, line_text(state, term))
                push(state, "dt", "dt", -1)
        line = _read_meanings(state, first, endLine)
        following = line
        while following < endLine and state.isEmpty(following):
            following += 1
        first = _first_meaning(state, following, endLine)
        line = line if first is None else following
    push(state, "dl", "dl", -1)
    state.line = line
    return True


def _first_meaning(state: StateBlock, start: int, end: int) -> int | None:
    """The line of the first meaning of the terms that begin at a line; None without any."""
    line = start
    if start >= end or is_outside(state, start) or state.is_code_block(start):
        return None
    if interrupts(state, start, end) or _marked(state, start) is not None:
        return None
    while line < end and not state.isEmpty(line) and not is_outside(state, line):
        if _marked(state, line) is not None:
            return line
        if line > start and interrupts(state, line, end):
            return None
        line += 1
    while line < end and state.isEmpty(line):
        line += 1
    return line if line < end and _marked(state, line) is not None else None


def _marked(state: StateBlock, line: int) -> str | None:
    """What stands behind a line's mark: four columns, mark included, are taken."""
    text = " " * (state.sCount[line] - state.blkIndent) + line_text(state, line)
    mark = _MARK.match(text)
    if mark is None or len(mark[0].expandtabs(_INDENT)) < _INDENT:
        return None
    return " " * (len(mark[0].expandtabs(_INDENT)) - _INDENT) + text[mark.end() :]


def _read_meanings(state: StateBlock, line: int, end: int) -> int:
    """Adds the meanings from a line on; gives the line behind them."""
    while line < end and (first := _marked(state, line)) is not None:
        if is_outside(state, line):
            break
        lines = [first]
        line += 1
        while line < end and _goes_on(state, line, end, lines[-1]):
            lines.append(_dedented(state, line))
            line += 1
        while len(lines) > 1 and not lines[-1].strip():
            lines.pop()
            line -= 1
        push(state, "dd", "dd", 1)
        read_inside(state, lines)
        push(state, "dd", "dd", -1)
        if line < end and state.isEmpty(line):
            following = line
            while following < end and state.isEmpty(following):
                following += 1
            if following >= end or _marked(state, following) is None:
                break
            line = following
    return line


def _goes_on(state: StateBlock, line: int, end: int, before: str) -> bool:
    """Whether a line is part of a meaning: blank, indented, or going on with a paragraph."""
    if state.isEmpty(line):
        return True
    if is_outside(state, line):
        return False
    if state.sCount[line] - state.blkIndent >= _INDENT:
        return True
    is_lazy = bool(before.strip()) and _marked(state, line) is None
    return is_lazy and not interrupts(state, line, end)


def _dedented(state: StateBlock, line: int) -> str:
    if state.sCount[line] - state.blkIndent < _INDENT:
        return line_text(state, line)
    return state.getLines(line, line + 1, state.blkIndent + _INDENT, False)
