"""Where a piece of a script lies, and what every node of its tree has.

Offsets count code points, as Python's strings do; columns count UTF-16 units, as PowerShell's do.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Any, ClassVar


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
        # Only texts with characters outside the BMP need their columns counted.
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


def utf16_length(text: str) -> int:
    """How many UTF-16 units the text has, which is what .NET calls its length."""
    return len(text) + sum(character > "\uffff" for character in text)


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


class Node:
    """One construct of a script: the .NET class of the same name with "Ast" behind it."""

    __slots__ = ("extent", "parent")
    kind: ClassVar[str] = "Node"
    net_name: ClassVar[str] = "System.Management.Automation.Language.Ast"
    child_fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls.net_name = f"System.Management.Automation.Language.{cls.kind}Ast"

    def __init__(self, extent: Extent) -> None:
        self.extent = extent
        self.parent: Node | None = None

    def children(self) -> list[Node]:
        """The nodes directly below, in the order of the fields."""
        found: list[Node] = []
        for name in self.child_fields:
            value: Any = getattr(self, name)
            if value is None:
                continue
            if type(value) is not list:
                found.append(value)
            elif value:
                if type(value[0]) is tuple:
                    for item in value:
                        found += item
                else:
                    found += value
        return found

    def descendants(self) -> Iterator[Node]:
        """This node and all below it, parents first."""
        waiting: list[Node] = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children()))

    def __repr__(self) -> str:
        return f"<{self.kind} {self.extent.start}-{self.extent.end} {self.extent.text[:40]!r}>"


class Statement(Node):
    """Whatever a block is a list of."""

    __slots__ = ()
    kind = "Statement"


def link_parents(root: Node) -> int:
    """Gives every node below the root its parent; says how many levels there are."""
    level = [root]
    depth = 0
    while level:
        depth += 1
        below: list[Node] = []
        for node in level:
            for child in node.children():
                child.parent = node
                below.append(child)
        level = below
    return depth


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
