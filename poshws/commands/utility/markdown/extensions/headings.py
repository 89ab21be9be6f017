"""Gives headings their ids, and makes their text a label that links can name.

An id is the heading's text in small letters: letters, digits after the first letter, `_`, `-` and
`.`, and a hyphen for white space. Headings that would share one get `-1`, `-2` … behind it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode as Node

from poshws.commands.utility.markdown.html import to_plain

_PUNCTUATION: Final = "_-."
_SPELLED_OUT: Final = {
    "ß": "ss", "æ": "ae", "ø": "oe", "þ": "th", "ð": "d",
    "Æ": "Ae", "Ø": "Oe", "Þ": "Th", "Ð": "D",
}  # fmt: skip
_PENDING: Final = "\0heading "
"""An address that stands for the id of the heading whose token has this number."""


def install(parser: MarkdownIt) -> None:
    """Adds the rules: labels before inlines are read, ids once they are."""
    parser.core.ruler.before("inline", "heading_labels", _add_labels)
    parser.core.ruler.push("heading_ids", _add_ids)


def _add_labels(state: StateCore) -> None:
    labels = {}
    for index, token in enumerate(state.tokens):
        if token.type == "heading_open":
            text = state.tokens[index + 1].content.split("\n")[0]
            token.meta["label"] = f"{_PENDING}{index}"
            labels[normalizeReference(text)] = {"href": token.meta["label"], "title": ""}
    if labels:
        state.env["has_heading_labels"] = True
        state.env["references"] = labels | state.env.get("references", {})


def _add_ids(state: StateCore) -> None:
    taken: set[str] = set()
    ids: dict[str, str] = {}
    for index, token in enumerate(state.tokens):
        if token.type == "heading_open":
            if "id" not in token.attrs:
                token.attrs["id"] = _unique(_id(state.tokens[index + 1]), taken)
            ids[token.meta["label"]] = f"#{token.attrs['id']}"
    for token in state.tokens:
        token.children = _resolved(token.children or [], ids) if token.children else token.children


def _resolved(tokens: list[Token], ids: dict[str, str]) -> list[Token]:
    """Inlines with links to headings; an image of a heading is such a link, too."""
    made: list[Token] = []
    for token in tokens:
        children = _resolved(token.children or [], ids)
        address = ids.get(str(token.attrs.get("href" if token.type == "link_open" else "src", "")))
        if address is None:
            token.children = children if token.children else token.children
            made.append(token)
        elif token.type == "link_open":
            token.attrs["href"] = address
            made.append(token)
        else:
            made += [Token("link_open", "a", 1, attrs={"href": address}), *children]
            made.append(Token("link_close", "a", -1))
    return made


def _id(inline: Token) -> str:
    return slug(to_plain(Node(inline.children or []))) or "section"


def _unique(name: str, taken: set[str]) -> str:
    found, number = name, 0
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    taken.add(found)
    return found


def slug(text: str) -> str:
    """The id of a text, empty for one without letters."""
    made: list[str] = []
    after_space = False
    for letter in _ascii(text):
        if letter.isalpha():
            made.append(letter.lower())
        elif not made:
            continue
        elif letter in _PUNCTUATION:
            if after_space:
                made.pop()
            if not made or made[-1] != letter:
                made.append(letter)
        elif letter.isdigit():
            made.append(letter)
        elif letter.isspace():
            if not after_space and made[-1] not in _PUNCTUATION:
                made.append("-")
        else:
            continue
        after_space = letter.isspace()
    return "".join(made).rstrip(_PUNCTUATION)


def _ascii(text: str) -> Iterator[str]:
    """The letters of a text in ASCII, without their accents; others are left out."""
    for letter in unicodedata.normalize("NFD", text):
        if letter.isspace():
            yield " "
        elif letter in _SPELLED_OUT:
            yield from _SPELLED_OUT[letter]
        else:
            yield from (each for each in unicodedata.normalize("NFKD", letter) if each.isascii())
