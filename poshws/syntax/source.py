"""The source text of a script: its lines and columns, and the extents of what stands in it.

Offsets count code points, as Python's strings do; columns count UTF-16 units, as PowerShell's do.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from poshws.corelib.text.utf16 import length as utf16_length


class Source:
    """The text of one script with its file's name; knows where its lines begin."""

    __slots__ = ("_astral", "_line_starts", "brackets", "file", "text", "words")

    def __init__(self, text: str, file: str | None = None) -> None:
        self.text = text
        self.file = file
        self._line_starts: list[int] | None = None
        # Round brackets in strings that a pair is known of, see sub_expressions.py.
        self.brackets: dict[int, int] = {}
        # What stands behind each variable of long words, see strings.py.
        self.words: dict[int, Any] = {}
        # Only strings with characters outside the BMP need their columns counted.
        self._astral = not text.isascii() and max(text, default="") > "\uffff"

    @property
    def line_starts(self) -> list[int]:
        """Offsets at which lines begin; \\r\\n, \\r and \\n end a line."""
        if self._line_starts is None:
            self._line_starts = _find_line_starts(self.text)
        return self._line_starts

    def line_of(self, offset: int) -> int:
        """The number of the line, from 1."""
        return bisect_right(self.line_starts, offset)

    def column_of(self, offset: int) -> int:
        """The column, from 1, in UTF-16 units."""
        start = self.line_starts[self.line_of(offset) - 1]
        if not self._astral:
            return offset - start + 1
        # The end of input stands one behind the text.
        behind = max(offset - len(self.text), 0)
        return utf16_length(self.text[start:offset]) + behind + 1

    def line_text(self, line: int) -> str:
        """The text of a line (from 1) without its end."""
        starts = self.line_starts
        end = starts[line] if line < len(starts) else len(self.text)
        return self.text[starts[line - 1] : end].rstrip("\r\n")

    def whole_line(self, line: int) -> str:
        """The text of a line (from 1) with its end, as .NET's positions give it."""
        starts = self.line_starts
        end = starts[line] if line < len(starts) else len(self.text)
        return self.text[starts[line - 1] : end]


def _find_line_starts(text: str) -> list[int]:
    starts = [0]
    if "\r" not in text:
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return starts
    for at, character in enumerate(text):
        if character == "\n" or (character == "\r" and text[at + 1 : at + 2] != "\n"):
            starts.append(at + 1)
    return starts


class Extent:
    """A stretch of a source, from `start` up to `end`."""

    __slots__ = ("end", "source", "start")
    net_name = "System.Management.Automation.Language.InternalScriptExtent"

    def __init__(self, source: Source, start: int, end: int) -> None:
        self.source = source
        self.start = start
        self.end = end

    @property
    def file(self) -> str | None:
        """The file the script came from, or None."""
        return self.source.file

    @property
    def text(self) -> str:
        """The piece of the script."""
        return self.source.text[self.start : self.end]

    @property
    def start_line(self) -> int:
        """Line of the first character, from 1."""
        return self.source.line_of(self.start)

    @property
    def end_line(self) -> int:
        """Line behind the last character, from 1."""
        return self.source.line_of(self.end)

    @property
    def start_column(self) -> int:
        """Column of the first character, from 1, in UTF-16 units."""
        return self.source.column_of(self.start)

    @property
    def end_column(self) -> int:
        """Column behind the last character, from 1, in UTF-16 units."""
        return self.source.column_of(self.end)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Extent)
            and self.source is other.source
            and self.start == other.start
            and self.end == other.end
        )

    def __hash__(self) -> int:
        return hash((self.start, self.end))

    def __repr__(self) -> str:
        return f"Extent({self.start}, {self.end}, {self.text[:40]!r})"


class EmptyExtent(Extent):
    """The extent of a node that no text stands for."""

    __slots__ = ()

    def __init__(self, source: Source) -> None:
        super().__init__(source, 0, 0)

    @property
    def start_line(self) -> int:
        """No line."""
        return 0

    @property
    def end_line(self) -> int:
        """No line."""
        return 0

    @property
    def start_column(self) -> int:
        """No column."""
        return 0

    @property
    def end_column(self) -> int:
        """No column."""
        return 0
