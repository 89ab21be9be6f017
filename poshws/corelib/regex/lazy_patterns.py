"""Regular expressions that are compiled when they are first used, so that a start costs none."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Pattern:
    """A pattern of the `re` module under the same methods; `re` is imported with the first use."""

    __slots__ = ("_compiled", "_flags", "_text")

    def __init__(self, text: str, *, ignore_case: bool = False, dot_all: bool = False) -> None:
        self._text = text
        self._flags = (ignore_case, dot_all)
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._compiled is None:
            ignore_case, dot_all = self._flags
            flags = re.IGNORECASE if ignore_case else re.RegexFlag(0)
            self._compiled = re.compile(self._text, flags | re.DOTALL if dot_all else flags)
        return self._compiled

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """A match that begins at `start`."""
        return self.compiled.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A match that is the whole text."""
        return self.compiled.fullmatch(text)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The first match from `start` on."""
        return self.compiled.search(text, start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches."""
        return self.compiled.finditer(text)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with every match replaced."""
        return self.compiled.sub(replacement, text)
