"""Footnotes: `[^label]` in the text, `[^label]: …` where the note is."""

from __future__ import annotations

import re
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from poshws.commands.utility.markdown.extensions.blocks import (
    INTERRUPTING,
    is_first_level,
    line_text,
    push,
    read_inside,
)

_DEFINITION: Final = re.compile(r"\[(\^(?:\\.|[^][\\])+)\]:(.*)")
_REFERENCE: Final = re.compile(r"\[(\^(?:\\.|[^][\\])+)\]")
_KNOWN, _ORDER = "footnotes", "footnote order"
_INDENT: Final = 4


def install(parser: MarkdownIt) -> None:
    """Adds the rules."""
    parser.block.ruler.before("reference", "footnote", _read_note, INTERRUPTING)
    parser.inline.ruler.before("link", "footnote", _read_reference)
    parser.core.ruler.after("inline", "footnotes", _move_notes)


def _read_note(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    """A note; only the document's first level has any."""
    opening = _DEFINITION.match(line_text(state, startLine))
    is_outside = silent and state.sCount[startLine] < state.blkIndent
    if opening is None or not (is_outside or is_first_level(state)):
        return False
    if state.is_code_block(startLine):
        return False
    if silent:
        return True
    lines = [opening[2].lstrip(" \t")]
    line = startLine + 1
    while line < endLine and not _ends(state, line, after_blank=not lines[-1]):
        lines.append("" if state.isEmpty(line) else _dedented(state, line))
        line += 1
    label = normalizeReference(opening[1])
    state.env.setdefault(_KNOWN, {})[label] = []
    push(state, "footnote_definition", "li", 1).meta = {"label": label}
    read_inside(state, lines)
    push(state, "footnote_definition", "li", -1)
    state.line = line
    return True


def _ends(state: StateBlock, line: int, *, after_blank: bool) -> bool:
    if state.isEmpty(line) or state.sCount[line]:
        return False
    return after_blank or _DEFINITION.match(line_text(state, line)) is not None


def _dedented(state: StateBlock, line: int) -> str:
    if state.sCount[line] < _INDENT:
        return line_text(state, line)
    return state.getLines(line, line + 1, _INDENT, False)


def _read_reference(state: StateInline, silent: bool) -> bool:
    found = _REFERENCE.match(state.src, state.pos)
    label = normalizeReference(found[1]) if found else ""
    known: dict[str, list[Token]] = state.env.get(_KNOWN, {})
    if found is None or label not in known:
        return False
    if not silent:
        order: list[str] = state.env.setdefault(_ORDER, [])
        if label not in order:
            order.append(label)
        token = state.push("footnote_ref", "", 0)
        token.meta = {"order": order.index(label) + 1}
        known[label].append(token)
    state.pos = found.end()
    return True


def _move_notes(state: StateCore) -> None:
    """Moves the notes that are referred to behind all else, in the order of their references.

    Links count on through all notes, so their numbers are known only then.
    """
    if _KNOWN not in state.env:
        return
    kept: list[Token] = []
    notes: dict[str, list[Token]] = {}
    into = kept
    for token in state.tokens:
        if token.type == "footnote_definition_open":
            into = notes[token.meta["label"]] = []
        elif token.type == "footnote_definition_close":
            into = kept
        else:
            into.append(token)
    kept.append(Token("footnote_block_open", "div", 1))
    number = 0
    for place, label in enumerate(state.env.get(_ORDER, []), 1):
        links = state.env[_KNOWN][label]
        for link in links:
            number += 1
            link.meta["number"] = number
        kept += _note(place, notes[label], [link.meta["number"] for link in links])
    state.tokens = [*kept, Token("footnote_block_close", "div", -1)]


def _note(place: int, tokens: list[Token], numbers: list[int]) -> list[Token]:
    opening = Token("footnote_open", "li", 1)
    opening.attrs["id"] = f"fn:{place}"
    back: list[Any] = [Token("footnote_anchor", "", 0, meta={"number": each}) for each in numbers]
    if tokens and tokens[-1].type == "paragraph_close":
        tokens = [*tokens[:-1], *back, tokens[-1]]
    else:
        paragraph = Token("paragraph_open", "p", 1), Token("paragraph_close", "p", -1)
        tokens = [*tokens, paragraph[0], *back, paragraph[1]]
    return [opening, *tokens, Token("footnote_close", "li", -1)]
