"""Addresses that are links as they stand: http://, https://, ftp://, mailto:, tel:, www."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

_BEGINNING: Final = re.compile(r"https?://|ftp://|mailto:|tel:|www\.")
_ENTITY: Final = re.compile(r"&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});")
_STOPS: Final = "?!.,:*_~"
"""What ends an address when nothing follows it."""
_MAY_PRECEDE: Final = "*_~("
_NO_TEXT: Final = {"mailto:": 7, "tel:": 4}
"""How much of the beginning is not shown."""
_BRACKETS: Final = re.compile(r"\\.|[\[\]]", re.DOTALL)


def install(parser: MarkdownIt) -> None:
    """Adds the rule, before all others."""
    for letter in "hfmtw":
        parser.inline.add_terminator_char(letter)
    parser.inline.ruler.before("text", "bare_link", _read_link)


def _read_link(state: StateInline, silent: bool) -> bool:
    found = _BEGINNING.match(state.src, state.pos)
    before = state.src[state.pos - 1] if state.pos else " "
    if found is None or not (before.isspace() or before in _MAY_PRECEDE):
        return False
    if not _may_stand_here(state):
        return False
    address = _address(state)
    beginning = found[0]
    if address is None or len(address) < len(beginning) or not _has_domain(address, beginning):
        return False
    if not silent:
        token = state.push("link_open", "a", 1)
        token.attrs = {"href": f"http://{address}" if beginning == "www." else address}
        state.push("text", "", 0).content = address[_NO_TEXT.get(beginning, 0) :]
        state.push("link_close", "a", -1)
    state.pos += len(address)
    return True


def _may_stand_here(state: StateInline) -> bool:
    """Not inside of a link, be it Markdown's or HTML's."""
    for token in reversed(state.tokens):
        tag = token.content.lower() if token.type == "html_inline" else ""
        if tag.startswith("</a"):
            break
        if tag.startswith("<a"):
            return False
    depth = 0
    for bracket in _BRACKETS.findall(state.src, 0, state.pos):
        depth = max(depth + {"[": 1, "]": -1}.get(bracket, 0), 0)
    return not depth


def _address(state: StateInline) -> str | None:
    """The address that begins here; None where its parentheses don't match."""
    text, place, depth = state.src, state.pos, 0
    while place < len(text) and not _ends_address(text[place]):
        letter = text[place]
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth < 0 or _ENTITY.match(text, place):
            break
        ends = place + 1 >= len(text) or _ends_address(text[place + 1])
        if letter in _STOPS and ends:
            break
        place += 1
    if depth > 0:
        return None
    pending = "".join(chr(each.marker) for each in state.delimiters)
    return text[state.pos : place].rstrip(pending) if pending else text[state.pos : place]


def _ends_address(letter: str) -> bool:
    return letter <= " " or letter in "<>\x7f"


def _has_domain(address: str, beginning: str) -> bool:
    """Whether letters, digits and hyphens make a domain with a dot."""
    if beginning == "tel:":
        return address != "tel"
    start = len(beginning)
    if beginning == "mailto:":
        start = address.find("@") + 1
        if start in (0, 8):
            return False
    domain = re.split(r"[/?#:]", address[start:], maxsplit=1)[0]
    segments = domain.split(".")
    return (
        len(segments) > 1
        and all(segments)
        and not any(_divides(each) for each in domain)
        and not any("_" in each for each in segments[-2:])
    )


def _divides(letter: str) -> bool:
    """Whether a letter is punctuation or white space, and none that domains have."""
    if letter.isascii():
        return not (letter.isalnum() or letter in "-_.")
    return unicodedata.category(letter)[0] in "PZ"
