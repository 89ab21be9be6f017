"""Attributes in braces: `{#id .class name=value}` behind what has them.

Behind a heading or the word of a code block they are that block's. In text they belong to what
stands before them: an element in the line, or else the block. A paragraph of nothing else gives
them to the block that follows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, fence, heading
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_MARKED: Final = re.compile(r"[#.]([^}\s]*)")
_NAME: Final = re.compile(r"([A-Za-z_:][A-Za-z0-9_:.-]*)([ \t]?)\s*")
_VALUE: Final = re.compile(r"=\s*(?:'([^']*)'|\"([^\"]*)\"|([^\s}]+(?=[\s}])))")
_BREAKS: Final = ("softbreak", "hardbreak")
_LOST: Final = "lost"
"""Stands for what Markdig gives attributes to and throws away."""


@dataclass(slots=True)
class Attributes:
    """What stands in a pair of braces, and where the text goes on."""

    id: str = ""
    classes: list[str] = field(default_factory=list)
    others: dict[str, str] = field(default_factory=dict)
    end: int = 0

    def give(self, token: Token) -> None:
        """Adds them to those a token has."""
        if self.id:
            token.attrs["id"] = self.id
        for name in self.classes:
            token.attrJoin("class", name)
        token.attrs.update(self.others)


def install(parser: MarkdownIt) -> None:
    """Adds the rules."""
    parser.block.ruler.at(
        "heading", _read_heading, {"alt": ["paragraph", "reference", "blockquote"]}
    )
    alternatives = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.at("fence", _read_fence, {"alt": alternatives})
    parser.inline.ruler.before("text", "attributes", _read_inline)
    parser.core.ruler.after("inline", "attributes", _attach)


def read_attributes(text: str, start: int) -> Attributes | None:
    """The attributes in braces that open at a place; None where these are no attributes."""
    if text[start - 1 : start] == "{":
        return None
    found = Attributes()
    place = start + 1
    while place < len(text):
        letter = text[place]
        if letter == "}":
            found.end = place + 1
            return found
        if letter.isspace():
            place += 1
            continue
        end = _read_mark(found, text, place) if letter in "#." else _read_pair(found, text, place)
        if end is None:
            return None
        place = end
    return None


def _read_mark(found: Attributes, text: str, place: int) -> int | None:
    """An id or a class; Markdig takes none of one letter."""
    mark = _MARKED.match(text, place)
    if mark is None or len(mark[1]) == 1:
        return None
    if text[place] == "#":
        found.id = mark[1]
    else:
        found.classes.append(mark[1])
    return mark.end()


def _read_pair(found: Attributes, text: str, place: int) -> int | None:
    name = _NAME.match(text, place)
    if name is None:
        return None
    following = text[name.end() : name.end() + 1]
    begins = following in ("#", ".", "_", ":") or following.isalpha()
    if following == "}" or (name[2] and following and begins):
        found.others[name[1]] = ""
        return name.end()
    value = _VALUE.match(text, name.end())
    if value is None:
        return None
    found.others[name[1]] = next(each for each in value.groups() if each is not None)
    return value.end()


def cut_attributes(text: str) -> tuple[str, Attributes | None]:
    """A line up to its first brace, if attributes begin there, and these."""
    start = text.find("{")
    found = read_attributes(text, start) if 0 <= start < len(text) - 1 else None
    return (text[:start], found) if found else (text, None)


def _read_heading(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    start, end = state.bMarks[startLine] + state.tShift[startLine], state.eMarks[startLine]
    text, found = cut_attributes(state.src[start:end])
    state.eMarks[startLine] = start + len(text)
    is_heading = heading(state, startLine, endLine, silent)
    state.eMarks[startLine] = end
    if is_heading and found and not silent:
        found.give(state.tokens[-3])
    return is_heading


def _read_fence(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:
    if not fence(state, startLine, endLine, silent):
        return False
    if not silent:
        token = state.tokens[-1]
        token.info, found = cut_attributes(token.info)
        if found:
            found.give(token)
    return True


def _read_inline(state: StateInline, silent: bool) -> bool:
    found = read_attributes(state.src, state.pos) if state.src[state.pos] == "{" else None
    if found is None:
        return False
    if not silent:
        state.push("attributes", "", 0).meta = {"found": found}
    state.pos = found.end
    if state.src[found.end : found.end + 1] == "\n":  # goes with them
        state.pos += 1
        while state.src[state.pos : state.pos + 1] in (" ", "\t"):
            state.pos += 1
    return True


def _attach(state: StateCore) -> None:
    empty: set[int] = set()
    for index, token in enumerate(state.tokens):
        if token.type != "inline" or not token.children:
            continue
        kept: list[Token] = []
        for child in token.children:
            if child.type != "attributes":
                kept.append(child)
                continue
            owner = _owner(kept)
            if owner is None and len(token.children) == 1:
                owner = _following(state.tokens, index)
                if owner is not None:
                    empty.update((index - 1, index, index + 1))
            owner = owner or _block_of(state.tokens, index, is_first=not kept)
            child.meta["found"].give(owner)
        token.children = kept
    if empty:
        state.tokens = [token for index, token in enumerate(state.tokens) if index not in empty]


def _owner(before: list[Token]) -> Token | None:
    """What in the line the attributes belong to; None for its block."""
    seen = [token for token in before if token.type != "text" or token.content]
    last = seen[-1] if seen else None
    if last is None or last.type == "text":
        return None
    if last.nesting > 0 or last.type in _BREAKS:
        return Token(_LOST, "", 0)
    if not last.nesting:
        return last
    depth = 0
    for token in reversed(seen):
        depth += token.nesting
        if not depth:
            return token
    return None


def _following(tokens: list[Token], index: int) -> Token | None:
    """The block behind a paragraph, to which it gives the attributes that are all of it."""
    following = tokens[index + 2] if index + 2 < len(tokens) else None
    is_paragraph = tokens[index - 1].type == "paragraph_open"
    return following if is_paragraph and following and following.nesting >= 0 else None


def _block_of(tokens: list[Token], index: int, *, is_first: bool) -> Token:
    """The block of an inline, that of a table's cell the table."""
    block = tokens[index - 1]
    if block.tag not in ("td", "th"):
        return block
    table = next(token for token in tokens[index::-1] if token.type == "table_open")
    return Token(_LOST, "", 0) if is_first else table
