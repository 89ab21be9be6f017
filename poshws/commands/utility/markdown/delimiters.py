"""Reads runs of the letters that delimit emphasis, by Markdig's rule.

It is CommonMark's, except that a few signs do not count as punctuation: in `10^-18^` the `^`
before the minus opens.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.common.utils import isPunctChar
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter

_NOT_PUNCTUATION: Final = "-−†‡"
_OUTSIDE_WORDS: Final = '_"'
"""Letters that delimit only at a word's edges."""
_EMPHASIS: Final = {"*": 1, "_": 1}


def install(parser: MarkdownIt, extra: Mapping[str, int] = _EMPHASIS) -> None:
    """Replaces the rule that reads the delimiters `*` and `_`.

    `extra` has more letters, and how many of them a delimiter has at least.
    """
    for letter in extra:
        parser.inline.add_terminator_char(letter)
    parser.inline.ruler.at("emphasis", partial(_read, {**_EMPHASIS, **extra}))


def _read(widths: Mapping[str, int], state: StateInline, silent: bool) -> bool:
    letter = state.src[state.pos]
    width = widths.get(letter)
    if silent or width is None:
        return False
    end = state.pos
    while end < state.posMax and state.src[end] == letter:
        end += 1
    length = end - state.pos
    if length < width:
        return False
    opens, closes = _sides(state, end, letter)
    if length % width:
        state.push("text", "", 0).content = letter
    for _ in range(length // width):
        state.push("text", "", 0).content = letter * width
        token = len(state.tokens) - 1
        state.delimiters.append(Delimiter(ord(letter), length, token, -1, opens, closes))
    state.pos = end
    return True


def _sides(state: StateInline, end: int, letter: str) -> tuple[bool, bool]:
    """Whether a run from the current place to an end can open and close emphasis."""
    before = state.src[state.pos - 1] if state.pos else " "
    after = state.src[end] if end < state.posMax else " "
    space_before, space_after = before.isspace(), after.isspace()
    sign_before, sign_after = isPunctChar(before), isPunctChar(after)
    opens = not space_after and (
        not sign_after or after in _NOT_PUNCTUATION or space_before or sign_before
    )
    closes = not space_before and (
        not sign_before or before in _NOT_PUNCTUATION or space_after or sign_after
    )
    if letter in _OUTSIDE_WORDS:
        return opens and (not closes or sign_before), closes and (not opens or sign_after)
    return opens, closes
