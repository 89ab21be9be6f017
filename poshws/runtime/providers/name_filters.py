"""Which names of items are wanted: -Include, -Exclude and -Filter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from poshws.corelib.text.wildcard import WildcardPattern

if TYPE_CHECKING:
    pass


class Choice:
    """-Include, -Exclude and -Filter, asked name by name."""

    def __init__(self, include: Sequence[str], exclude: Sequence[str], filter: str = "") -> None:
        self.include = [WildcardPattern(text) for text in include]
        self.exclude = [WildcardPattern(text) for text in exclude]
        self.filter = FileFilter(filter) if filter else None

    def includes(self, name: str) -> bool:
        """Whether -Include names it."""
        return any(pattern.is_match(name) for pattern in self.include)

    def takes(self, name: str) -> bool:
        """Whether all three let the name through."""
        if self.filter is not None and not self.filter.takes(name):
            return False
        if self.include and not self.includes(name):
            return False
        return not any(pattern.is_match(name) for pattern in self.exclude)


class FileFilter:
    """-Filter of the file system: `*` and `?` as Windows reads them, without regard to case.

    `*.*` takes every name; `[` is an ordinary letter.
    """

    def __init__(self, text: str) -> None:
        pieces = [
            "." if letter == "?" else ".*" if letter == "*" else re.escape(letter)
            for letter in text
        ]
        source = ".*" if text in ("*.*", "*") else "".join(pieces)
        if source.endswith(r"\..*"):  # `name.*` also takes `name`
            source = source[: -len(r"\..*")] + r"(?:\..*)?"
        self.pattern = re.compile(source, re.IGNORECASE | re.DOTALL)

    def takes(self, name: str) -> bool:
        return self.pattern.fullmatch(name) is not None
