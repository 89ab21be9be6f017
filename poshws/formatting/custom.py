"""Text with indented frames, wrapped to the screen."""

from __future__ import annotations

from collections.abc import Callable

from poshws.formatting.packets import Frame, NewLine, Part
from poshws.formatting.wrapping import wrap

_DEEPEST = 50


class CustomWriter:
    """Collects the parts of a line and writes it when a new line or the end comes."""

    def __init__(self, width: int, write_line: Callable[[str], None], *, by_words: bool) -> None:
        self._width = width
        self._write_line = write_line
        self._by_words = by_words
        self._pending: list[str] = []
        self._frames: list[Frame] = []

    def write(self, parts: list[Part]) -> None:
        self._add(parts, 0)
        self._end_line()

    def _add(self, parts: list[Part], depth: int) -> None:
        for part in parts:
            if isinstance(part, str):
                self._pending.append(part)
            elif isinstance(part, NewLine):
                self._end_line()
            elif depth < _DEEPEST:
                self._frames.append(part)
                self._add(part.parts, depth + 1)
                self._frames.pop()

    def _end_line(self) -> None:
        text = "".join(self._pending)
        self._pending.clear()
        left = sum(frame.left for frame in self._frames)
        width = self._width - left - sum(frame.right for frame in self._frames)
        first = self._frames[-1].first if self._frames else 0
        if width <= 0:
            text = ""
        if abs(first) >= width:
            first = 0
        # A negative first-line indentation is a hanging one: the lines behind it are indented.
        hanging = max(-first, 0)
        first = max(first, 0)
        for index, line in enumerate(
            wrap(text, width - first, width - hanging, by_words=self._by_words)
        ):
            self._write_line(" " * (left + (hanging if index else first)) + line)
