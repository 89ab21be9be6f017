"""What .NET's Regex finds, seen through what the engine found: matches, groups and captures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from poshws.corelib.regex.replacement import fill, read_replacement

if TYPE_CHECKING:
    from poshws.corelib.regex.regex import Regex


class Capture:
    """A part of the text."""

    __slots__ = ("index", "value", "text")
    net_name: ClassVar[str] = "System.Text.RegularExpressions.Capture"
    index: int
    value: str

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.index = start
        self.value = text[start:end]

    @property
    def length(self) -> int:
        return len(self.value)

    def __str__(self) -> str:
        return self.value


class Group(Capture):
    """What a group of the pattern matched: the last of its captures."""

    __slots__ = ("name", "success", "_spans")
    net_name = "System.Text.RegularExpressions.Group"
    name: str
    success: bool

    def __init__(self, name: str, text: str, spans: list[tuple[int, int]]) -> None:
        self.name = name
        self.text = text
        self._spans = spans
        self.success = bool(spans)
        start, end = spans[-1] if spans else (0, 0)
        self.index = start
        self.value = text[start:end]

    @property
    def captures(self) -> list[Capture]:
        """Everything the group matched on the way."""
        return [Capture(self.text, *span) for span in self._spans]


class Match(Group):
    """A match; `found` is the engine's own, None where nothing matched. Loops make many of which
    they read little, so that what it says is looked up there when it is asked for.
    """

    __slots__ = ("regex", "found", "_groups")
    net_name = "System.Text.RegularExpressions.Match"

    def __init__(self, regex: Regex, text: str, found: Any) -> None:
        self.regex = regex
        self.found = found
        self.text = text
        self._groups: dict[int, Group] | None = None

    @property
    def name(self) -> str:  # type: ignore[override]
        return "0"

    @property
    def success(self) -> bool:  # type: ignore[override]
        return self.found is not None

    @property
    def index(self) -> int:  # type: ignore[override]
        return 0 if self.found is None else self.found.start()

    @property
    def value(self) -> str:  # type: ignore[override]
        return "" if self.found is None else self.found.group()

    @property
    def captures(self) -> list[Capture]:
        """The match itself, if there is one."""
        return [self] if self.success else []

    @property
    def groups(self) -> list[Group]:
        """Group 0 is the match itself."""
        if self.found is None:
            return [self]
        return [self._group(place) for place in range(len(self.regex.group_table))]

    def group(self, key: object) -> Group:
        """A group by number or name; one that is not there did not succeed."""
        place = self.regex.places.get(key)
        if place is None:
            return Group(str(key), "", [])
        if self.found is None and place:
            return Group(self.regex.group_table[place][1], "", [])
        return self._group(place)

    def text_of(self, key: object) -> str | None:
        """The text of a group by number or name; None where there is more to ask than the engine's
        match.
        """
        place = self.regex.places.get(key)
        if place is None or type(self.found) is not re.Match:
            return None
        return self.found[self.regex.indices[place]] or ""

    def _group(self, place: int) -> Group:
        """The group of a row of the pattern's table."""
        if place == 0:
            return self
        groups = self._groups
        if groups is None:
            groups = self._groups = {}
        group = groups.get(place)
        if group is None:
            number, name, index = self.regex.group_table[place]
            spans = _spans(self.found, index) if number else []
            group = groups[place] = Group(name, self.text, spans)
        return group

    def next_match(self) -> Match:
        """The match behind this one."""
        if self.found is None:
            return self
        start, end = self.found.span()
        backwards = self.regex.is_backwards
        if start == end:
            end += -1 if backwards else 1
            if not 0 <= end <= len(self.text):
                return Match(self.regex, "", None)
        return self.regex.match(self.text, start if backwards and start != end else end)

    def result(self, replacement: str) -> str:
        """The replacement with this match's groups put in."""
        return fill(read_replacement(replacement, self.regex.keys), self.found, self.text)


def _spans(found: Any, index: int) -> list[tuple[int, int]]:
    """Where all captures of a group are."""
    if type(found) is re.Match:  # of groups that cannot repeat
        span = found.span(index)
        return [] if span[0] < 0 else [span]
    spans: list[tuple[int, int]] = found.spans(index)
    # Balancing groups catch what is around what was caught before: their order is that of time.
    return spans if hasattr(found, "is_balanced") else sorted(spans)
