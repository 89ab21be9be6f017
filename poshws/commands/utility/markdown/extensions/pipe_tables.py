"""Tables of lines whose cells are divided by `|`.

Markdig finds them in a paragraph, so that a `|` inside of code or a link divides nothing: every
line has one, and the second line is made of `-`, with a `:` where cells are aligned. Lines before
the first one with a `|` stay a paragraph. Rows are filled up to the longest.
"""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from poshws.commands.utility.markdown.lists import read_list

_DIVIDER_LINE: Final = re.compile(r"-[-:| \t]*\|[-:| \t]*$")
_DIVIDER: Final = re.compile(r"\s*(:?)\s*-+\s*(:?)\s*$")
_ALIGNMENTS: Final = {("", ""): "", (":", ""): "left", ("", ":"): "right", (":", ":"): "center"}


def install(parser: MarkdownIt) -> None:
    """Adds the rules."""
    parser.inline.add_terminator_char("|")
    parser.core.ruler.before("inline", "pipe_table", _make_tables)
    parser.block.ruler.at("list", _read_list, {"alt": ["paragraph", "reference", "blockquote"]})


def _read_list(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    """A list, but not the line below a table's head, which may look like an item."""
    start = state.bMarks[startLine] + state.tShift[startLine]
    if silent and _DIVIDER_LINE.match(state.src, start, state.eMarks[startLine]):
        return False
    return read_list(state, startLine, endLine, silent)


def _make_tables(state: StateCore) -> None:
    made: list[Token] = []
    closed = 0
    for index, token in enumerate(state.tokens):
        if index == closed and closed:
            continue
        opening = made[-1] if made else None
        if token.type != "inline" or opening is None or opening.type != "paragraph_open":
            made.append(token)
            continue
        before, rows = _rows(state, token.content)
        alignments = _alignments(rows[1]) if len(rows) > 1 and all(map(_divided, rows)) else []
        if not alignments:
            made.append(token)
            continue
        closed = index + 1
        made.pop()
        if before:
            token.content = before
            made += [opening, token, state.tokens[closed]]
        made += _table([_trimmed(row) for row in rows], alignments, opening)
    state.tokens = made


def _rows(state: StateCore, text: str) -> tuple[str, list[list[str]]]:
    """What comes before the first line with a `|`, and the cells of the lines from there on."""
    reader = StateInline(text, state.md, state.env, [])
    rows: list[list[str]] = [[]]
    cell, before = 0, 0
    while reader.pos < reader.posMax:
        letter = text[reader.pos]
        if letter == "|":
            rows[-1].append(text[cell : reader.pos])
        elif letter == "\n" and len(rows) == 1 and not rows[0]:
            before = reader.pos + 1
        elif letter == "\n":
            rows[-1].append(text[cell : reader.pos])
            rows.append([])
        else:
            state.md.inline.skipToken(reader)
            # Attributes take the end of their line with them.
            if len(rows) == 1 and not rows[0] and text[reader.pos - 1] == "\n":
                before = cell = reader.pos
            continue
        reader.pos += 1
        cell = reader.pos
    rows[-1].append(text[cell:])
    return text[:before].rstrip(), rows


def _divided(row: list[str]) -> bool:
    return len(row) > 1


def _trimmed(row: list[str]) -> list[str]:
    """The cells without the empty ones before the first `|` and behind the last."""
    cells = [cell.strip() for cell in row]
    cells = cells if cells[0] else cells[1:]
    return cells if not cells or cells[-1] else cells[:-1]


def _alignments(row: list[str]) -> list[str]:
    """How the columns below a head's second line are aligned; none where that is no such line."""
    if len(row) > 2 and not "".join(row).strip():
        return [""]  # Markdig takes a line of nothing but `|` as well
    found = [_DIVIDER.match(cell) for cell in _trimmed(row)]
    if not all(found):
        return []
    # After a last `|` Markdig sees one more column.
    return [_ALIGNMENTS[each[1], each[2]] for each in found if each] + [""] * (not row[-1].strip())


def _table(rows: list[list[str]], alignments: list[str], paragraph: Token) -> list[Token]:
    head, body = rows[0], rows[2:]
    width = max(len(row) for row in [head, *body])
    opening = _token("table", "table", 1)
    opening.attrs = paragraph.attrs
    made = [opening, *_part("thead", [head], "th", width, alignments)]
    if body:
        made += _part("tbody", body, "td", width, alignments)
    return [*made, _token("table", "table", -1)]


def _part(
    name: str, rows: list[list[str]], tag: str, width: int, alignments: list[str]
) -> list[Token]:
    made = [_token(name, name, 1)]
    for row in rows:
        made.append(_token("tr", "tr", 1))
        for column, text in enumerate(row + [""] * (width - len(row))):
            opening = _token(tag, tag, 1)
            if alignment := alignments[min(column, len(alignments) - 1)]:
                opening.attrs["style"] = f"text-align: {alignment};"
            inline = Token("inline", "", 0, content=text, children=[])
            made += [opening, inline, _token(tag, tag, -1)]
        made.append(_token("tr", "tr", -1))
    return [*made, _token(name, name, -1)]


def _token(name: str, tag: str, nesting: int) -> Token:
    return Token(f"{name}_{'open' if nesting > 0 else 'close'}", tag, nesting, block=True)  # type: ignore[arg-type]
