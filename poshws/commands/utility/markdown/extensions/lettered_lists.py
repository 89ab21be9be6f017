"""Lists that count in letters or Roman numbers: `a.`, `B)`, `iv.`

The library reads them as lists of numbers: for the time of its rule each mark is written as a
number of the same length, so that nothing moves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock, list_block

from poshws.commands.utility.markdown.extensions.blocks import line_text

_MARK: Final = re.compile(r"([ivx]+|[IVX]+|[A-Za-z])([.)])(?=[ \t]|$)", re.MULTILINE)
_NUMBER: Final = re.compile(r"\d{1,9}[.)](?:[ \t]|\Z)")
_ROMAN: Final = {"i": 1, "v": 5, "x": 10}
_LONGEST: Final = 9
"""How many digits a number of a list may have."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark: what it counts in (`a A i I`), its number and its delimiter, where it stands."""

    kind: str
    number: int
    delimiter: str
    start: int
    end: int


def install(parser: MarkdownIt) -> None:
    """Adds the rule."""
    options: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote"]}
    parser.block.ruler.before("list", "lettered_list", _read_list, options)


def _read_list(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    first = _mark(state, startLine, "")
    if first is None or state.is_code_block(startLine):
        return False
    if silent:
        return True
    original = state.src
    width = state.sCount[startLine] + first.end - first.start + 1
    _write_number(state, first)
    for line in range(startLine + 1, endLine):
        mark = _mark(state, line, first.kind) if state.sCount[line] < width else None
        if mark and (mark.kind, mark.delimiter) == (first.kind, first.delimiter):
            _write_number(state, mark)
        elif state.sCount[line] < width and (mark or _NUMBER.match(line_text(state, line))):
            endLine = line
            break
    opened = len(state.tokens)
    is_list = list_block(state, startLine, endLine, False)
    end = state.bMarks[state.line] if state.line < endLine else len(original)
    state.src = state.src[:end] + original[end:]
    if is_list:
        opening = state.tokens[opened]
        start = {"start": first.number} if first.number != 1 else {}
        opening.attrs = {"type": first.kind, **start}
    return is_list


def _write_number(state: StateBlock, mark: _Mark) -> None:
    digits = str(mark.number % 10 or 1).zfill(mark.end - mark.start - 1)
    state.src = state.src[: mark.start] + digits + state.src[mark.end - 1 :]


def _mark(state: StateBlock, line: int, kind: str) -> _Mark | None:
    """The mark at the start of a line, seen as one of a list of some kind if it can be one."""
    start = state.bMarks[line] + state.tShift[line]
    found = _MARK.match(state.src, start, state.eMarks[line])
    if found is None or len(found[1]) > _LONGEST:
        return None
    letters = found[1]
    is_roman = not letters.lower().strip("ivx") and kind in ("", "i", "I")
    if not is_roman and len(letters) > 1:
        return None
    name = "i" if is_roman else "a"
    number = _roman(letters.lower()) if is_roman else ord(letters.lower()) - ord("a") + 1
    name = name if letters.islower() else name.upper()
    return _Mark(name, number, found[2], start, found.end())


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    following = [*values[1:], 0]
    pairs = zip(values, following, strict=True)
    return sum(-value if value < after else value for value, after in pairs)
