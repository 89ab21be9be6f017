"""Blocks around blocks: `:::` for a div, `^^^` for a figure with captions, `^^` for a footer."""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from poshws.commands.utility.markdown.extensions.attributes import cut_attributes
from poshws.commands.utility.markdown.extensions.blocks import (
    INTERRUPTING,
    interrupts,
    is_first_level,
    is_outside,
    line_text,
    push,
    push_inline,
    read_inside,
)

_FENCE: Final = re.compile(r"(:{3,}|\^{3,})(.*)")
_FOOTER: Final = re.compile(r"\^\^(?!\^) ?(.*)")


def install(parser: MarkdownIt) -> None:
    """Adds the rules."""
    parser.block.ruler.before("fence", "container", _read_container, INTERRUPTING)
    parser.block.ruler.before("fence", "footer", _read_footer, INTERRUPTING)


def _read_container(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    opening = _FENCE.match(line_text(state, startLine))
    if opening is None or state.is_code_block(startLine):
        return False
    is_figure = opening[1][0] == "^"
    if silent:
        # A div that is indented does not end a paragraph of the first level.
        return is_figure or not state.sCount[startLine] or not is_first_level(state)
    end = _end_line(state, opening[1], startLine + 1, endLine)
    closing = "" if end >= endLine or is_outside(state, end) else line_text(state, end)
    name, tag = ("figure", "figure") if is_figure else ("container", "div")
    info, attributes = (opening[2], None) if is_figure else cut_attributes(opening[2])
    token = push(state, name, tag, 1)
    if attributes:
        attributes.give(token)
    if is_figure:
        _push_caption(state, opening[2])
    elif info.strip():
        token.attrJoin("class", info.split()[0])
    _read_lines(state, startLine + 1, end)
    if is_figure:
        _push_caption(state, closing.lstrip("^"))
    push(state, name, tag, -1)
    state.line = end + bool(closing)
    return True


def _end_line(state: StateBlock, mark: str, line: int, end: int) -> int:
    """The line that closes a container; a figure's may have a caption."""
    rest = "" if mark[0] == ":" else ".*"
    closing = re.compile(rf"{re.escape(mark)}{re.escape(mark[0])}*{rest}\s*\Z")
    while line < end and not is_outside(state, line):
        if closing.match(line_text(state, line)) and not state.is_code_block(line):
            break
        line += 1
    return line


def _read_lines(state: StateBlock, start: int, end: int) -> None:
    parent, maximum = state.parentType, state.lineMax
    state.parentType, state.lineMax = "container", end
    state.md.block.tokenize(state, start, end)
    state.parentType, state.lineMax = parent, maximum


def _push_caption(state: StateBlock, text: str) -> None:
    if text.strip():
        push(state, "figcaption", "figcaption", 1)
        push_inline(state, text)
        push(state, "figcaption", "figcaption", -1)


def _read_footer(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    if not _FOOTER.match(line_text(state, startLine)) or state.is_code_block(startLine):
        return False
    if silent:
        return True
    lines: list[str] = []
    line = startLine
    while line < endLine and not is_outside(state, line):
        found = _FOOTER.match(line_text(state, line))
        goes_on = lines and lines[-1].strip() and not state.isEmpty(line)
        if found is None and (not goes_on or interrupts(state, line, endLine)):
            break
        lines.append(found[1] if found else line_text(state, line))
        line += 1
    push(state, "footer", "footer", 1)
    read_inside(state, lines)
    push(state, "footer", "footer", -1)
    state.line = line
    return True
