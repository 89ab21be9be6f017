"""Reads what is in a line of Markdown: emphasis, code, links, images."""

from __future__ import annotations

import re
from typing import Final

from poshws.commands.utility.markdown.nodes import Inline

_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_CODE: Final = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_AUTOLINK: Final = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]*:[^\s<>]*)>")
_HTML: Final = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->", re.DOTALL)
_TARGET: Final = re.compile(
    r"\(\s*(?:<([^<>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))"
    r"(?:\s+(?:\"([^\"]*)\"|'([^']*)'))?\s*\)"
)
_BREAK: Final = re.compile(r"(?: {2,}|\\)\n *")
_EMPHASIS: Final = (
    ("strong", re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*(?!\*)", re.DOTALL)),
    ("strong", re.compile(r"(?<!\w)__(?=\S)(.+?)(?<=\S)__(?!\w)", re.DOTALL)),
    ("emphasis", re.compile(r"\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?!\*)", re.DOTALL)),
    ("emphasis", re.compile(r"(?<!\w)_(?=[^\s_])(.+?)(?<=[^\s_])_(?!\w)", re.DOTALL)),
    ("strike", re.compile(r"~~(?=\S)(.+?)(?<=\S)~~", re.DOTALL)),
)


def read_inlines(text: str) -> list[Inline]:
    """The inlines of a text, whose lines may be several."""
    found: list[Inline] = []
    plain: list[str] = []
    place = 0

    def add(inline: Inline, end: int) -> None:
        nonlocal place
        if plain:
            found.append(Inline("text", "".join(plain)))
            plain.clear()
        found.append(inline)
        place = end

    while place < len(text):
        special = _special(text, place)
        if special is None:
            if escaped := _ESCAPED.match(text, place):
                plain.append(escaped[1])
                place = escaped.end()
            else:
                plain.append(text[place])
                place += 1
        else:
            add(*special)
    if plain:
        found.append(Inline("text", "".join(plain)))
    return found


def _special(text: str, place: int) -> tuple[Inline, int] | None:
    """What begins at a place and where it ends; None for plain text."""
    letter = text[place]
    if letter == "`" and (code := _CODE.match(text, place)):
        inside = code[2].replace("\n", " ")
        if inside.strip() and inside[0] == inside[-1] == " ":
            inside = inside[1:-1]
        return Inline("code", inside), code.end()
    if letter in " \\" and (ended := _BREAK.match(text, place)):
        return Inline("break"), ended.end()
    if letter == "<":
        if link := _AUTOLINK.match(text, place):
            return Inline("link", children=[Inline("text", link[1])], url=link[1]), link.end()
        if tag := _HTML.match(text, place):
            return Inline("html", tag[0]), tag.end()
    if letter == "[" or text.startswith("![", place):
        return _link(text, place)
    if letter in "*_~":
        for kind, pattern in _EMPHASIS:
            if (match := pattern.match(text, place)) and pattern.pattern:
                return Inline(kind, children=read_inlines(match[1])), match.end()
    return None


def _link(text: str, place: int) -> tuple[Inline, int] | None:
    is_image = text[place] == "!"
    start = place + 1 + is_image
    end = _closing(text, start)
    if end is None:
        return None
    target = _TARGET.match(text, end + 1)
    if target is None:
        return None
    return (
        Inline(
            "image" if is_image else "link",
            children=read_inlines(text[start:end]),
            url=target[1] or target[2] or "",
            title=target[3] or target[4] or "",
        ),
        target.end(),
    )


def _closing(text: str, place: int) -> int | None:
    """Where the bracket ends that was opened before a place."""
    depth = 0
    while place < len(text):
        letter = text[place]
        if letter == "\\":
            place += 1
        elif letter == "[":
            depth += 1
        elif letter == "]":
            if not depth:
                return place
            depth -= 1
        place += 1
    return None
