"""Abbreviations: `*[HTML]: Hypertext Markup Language` explains every HTML in the text.

They stand at the start of a word. Behind the first one in a block Markdig sees no emphasis.
"""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.common.utils import isMdAsciiPunct
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from poshws.commands.utility.markdown.extensions.blocks import INTERRUPTING, line_text

_DEFINITION: Final = re.compile(r"\*\[((?:\\.|[^][\\])+)\]:(.*)")
_KNOWN: Final = "abbreviations"
_BREAKS: Final = ("softbreak", "hardbreak")


def install(parser: MarkdownIt) -> None:
    """Adds the rules."""
    parser.block.ruler.before("hr", "abbreviation", _read_definition, INTERRUPTING)
    parser.inline.ruler2.before("balance_pairs", "abbreviations", _replace)


def _read_definition(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    found = _DEFINITION.match(line_text(state, startLine))
    if found is None or state.is_code_block(startLine):
        return False
    if not silent:
        state.env.setdefault(_KNOWN, {})[found[1]] = found[2].strip()
        state.line = startLine + 1
    return True


def _replace(state: StateInline) -> None:
    known: dict[str, str] = state.env.get(_KNOWN, {})
    if not known:
        return
    delimiters = {each.token for each in state.delimiters}
    labels = sorted(known, key=len, reverse=True)
    made: list[Token] = []
    moved: dict[int, int] = {}
    first: int | None = None
    for index, token in enumerate(state.tokens):
        moved[index] = len(made)
        pieces = [token]
        if token.type == "text" and index not in delimiters:
            before = state.tokens[index - 1] if index else None
            is_start = before is None or before.type in _BREAKS
            pieces = _split(token, known, labels, is_start)
        if first is None and len(pieces) > 1 - (pieces[0].type == "abbreviation"):
            first = index
        made += pieces
    if first is not None:
        state.delimiters[:] = [each for each in state.delimiters if each.token < first]
        for each in state.delimiters:
            each.token = moved[each.token]
        state.tokens[:] = made


def _split(token: Token, known: dict[str, str], labels: list[str], is_start: bool) -> list[Token]:
    """A text with its abbreviations as tokens of their own."""
    text = token.content
    made: list[Token] = []
    kept = 0
    starts = [0] if is_start else []
    starts += [found.end() for found in re.finditer(r"\s", text)]
    for start in starts:
        label = next((each for each in labels if text.startswith(each, start)), None)
        if label is None or start < kept or not _ends_word(text, start + len(label)):
            continue
        if start > kept:
            made.append(token.copy(content=text[kept:start]))
        made.append(Token("abbreviation", "abbr", 0, content=label, meta={"text": known[label]}))
        kept = start + len(label)
    if not made:
        return [token]
    return [*made, token.copy(content=text[kept:])] if kept < len(text) else made


def _ends_word(text: str, place: int) -> bool:
    """Whether only punctuation stands between a place and white space."""
    for letter in text[place:]:
        if letter.isspace():
            return True
        if not isMdAsciiPunct(ord(letter)):
            return False
    return True
