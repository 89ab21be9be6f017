"""Where HTML is written to: knows whether it stands at a line's start, and what it may write."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

_ESCAPED: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_SPECIAL: Final = re.compile('[&<>"]')
_HOST: Final = re.compile(r"(?<=://)[^/?#:]*")
_NOT_IN_URL: Final = re.compile(r"""[\x00-\x20"'<>\[\\\]^`{|}~\x7f&]|[^\x00-\x7f]+""")


class HtmlWriter:
    """Collects HTML.

    `has_tags` is false inside an image's alternative text; `is_plain`: text alone, no HTML at all;
    `omits_paragraphs` is true in a tight list; `is_first` and `is_last` tell where the node that
    is being written stands among its siblings.
    """

    def __init__(self, *, is_plain: bool = False) -> None:
        self._parts: list[str] = []
        self._at_line_start = True
        self.has_tags = not is_plain
        self.is_plain = is_plain
        self.omits_paragraphs = False
        self.is_first = True
        self.is_last = True

    def __str__(self) -> str:
        return "".join(self._parts)

    def raw(self, text: str) -> None:
        """Writes text that says nothing of lines."""
        self._parts.append(text)

    def write(self, text: str) -> None:
        """Writes HTML; the line goes on after it."""
        self._parts.append(text)
        self._at_line_start = False

    def tag(self, text: str) -> None:
        """Writes a tag, where tags are allowed."""
        if self.has_tags:
            self.write(text)

    def text(self, text: str) -> None:
        """Writes text, its special letters as entities."""
        if text:
            self.write(text if self.is_plain else escape(text))

    def line(self, text: str = "") -> None:
        """Writes HTML and ends the line."""
        self._parts.append(text + "\n")
        self._at_line_start = True

    def ensure_line(self) -> None:
        """Ends the line, if anything stands in it."""
        if not self._at_line_start:
            self.line()

    @contextmanager
    def paragraphs(self, *, omitted: bool) -> Iterator[None]:
        """Whether paragraphs have no tag of their own meanwhile."""
        before, self.omits_paragraphs = self.omits_paragraphs, omitted
        yield
        self.omits_paragraphs = before

    @contextmanager
    def tags(self, *, allowed: bool) -> Iterator[None]:
        """Whether tags of inlines are written meanwhile."""
        before, self.has_tags = self.has_tags, self.has_tags and allowed
        yield
        self.has_tags = before


def attributes(given: Mapping[str, Any]) -> str:
    """What follows a tag's name: the id, the classes, the rest in the order it was given."""
    names = sorted(given, key=lambda name: {"id": 0, "class": 1}.get(name, 2))
    return "".join(f' {name}="{escape(str(given[name]))}"' for name in names)


def add_class(given: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Attributes with one more class, the last."""
    if not name:
        return dict(given)
    return {**given, "class": f"{given['class']} {name}" if given.get("class") else name}


def escape(text: str) -> str:
    """Text for HTML."""
    return _SPECIAL.sub(lambda found: _ESCAPED[found[0]], text)


def escape_url(address: str) -> str:
    """An address for an attribute: what may not stand in one in percents, its host in ASCII."""
    if not address.isascii():
        address = _HOST.sub(lambda found: _ascii_host(found[0]), address, count=1)
    return _NOT_IN_URL.sub(lambda found: _in_percents(found[0]), address)


def _in_percents(letters: str) -> str:
    if letters == "&":
        return "&amp;"
    return "".join(f"%{byte:02X}" for byte in letters.encode("utf-8", "replace"))


def _ascii_host(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host
