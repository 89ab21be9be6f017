""".NET's Regex and its matches, on top of the `regex` package."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Final

from poshws.corelib.collections.hashtable import fold_key
from poshws.corelib.exceptions.dotnet import ArgumentOutOfRangeException
from poshws.corelib.psobject import MISSING
from poshws.corelib.regex.engines import for_ascii, is_simple, package
from poshws.corelib.regex.matches import Match
from poshws.corelib.regex.replacement import Piece, fill, filler, read_replacement
from poshws.corelib.regex.syntax import IGNORE_CASE, RIGHT_TO_LEFT, Translator

INFINITE: Final = -10_000
"""Regex.InfiniteMatchTimeout, in ticks."""
_LONGEST: Final = (2**31 - 2) * 10_000

COMPILED: Final = 8
CULTURE_INVARIANT: Final = 512
KNOWN: Final[defaultdict[int, dict[str, Regex]]] = defaultdict(dict)
"""Options → pattern → the compiled pattern, of those that were asked for."""
_TIMED: Final[dict[tuple[str, int, int], Regex]] = {}
_DEFAULT_TIMEOUT: Final = [INFINITE]

_MOST_KNOWN: Final = 1000


class Regex:
    """A compiled pattern.

    `group_table` lists .NET's groups by number: (number, name, index in the `regex` package).
    `literal` is the text that a pattern without anything special means, None for others: text is
    faster than patterns. `prefers_nothing`: it may match nothing where it could match something;
    Python's engines then look for something at the same place, .NET goes on to the next.
    `find_in_ascii` searches a text that is all ASCII, where Python's own engine can, and
    `replace_in_ascii` replaces there by what `templates` has. `entries` are the keys in `$Matches`
    that one group alone can have, and its index. `timeout` says how long a search may take, in
    ticks.
    """

    __slots__ = (
        "pattern",
        "options",
        "_ascii",
        "_compiled",
        "_translated",
        "group_table",
        "keys",
        "places",
        "templates",
        "rows",
        "indices",
        "is_backwards",
        "balances",
        "entries",
        "find_in_ascii",
        "replace_in_ascii",
        "prefers_nothing",
        "literal",
        "timeout",
        "__weakref__",
    )
    net_name: ClassVar[str] = "System.Text.RegularExpressions.Regex"

    def __init__(self, pattern: str, options: int = 0, timeout: int | None = None) -> None:
        self.pattern = pattern
        self.options = options
        self.timeout = _DEFAULT_TIMEOUT[0] if timeout is None else check_timeout(timeout)
        self.is_backwards = bool(options & RIGHT_TO_LEFT)
        translated = Translator(pattern, options)
        self._translated = translated.text
        self.balances = bool(translated.taken)
        self._ascii: Any = None
        self._compiled: Any = None
        self.find_in_ascii: Any = None
        self._choose_engines()
        known = self.compiled if self._ascii is None else self._ascii
        may = _LAZY.search(self._translated) is not None
        self.prefers_nothing = may and known.match("") is not None
        self.group_table = _number_groups(translated.groups, known.groupindex)
        self.literal = _literal_of(pattern, options)
        # Where the engine's own replacing does as .NET does.
        goes_on = self._ascii is None or self.prefers_nothing or self.literal is not None
        ascii_only: Any = self._ascii
        self.replace_in_ascii: Any = None if goes_on else ascii_only.sub
        # What `$Matches` has of a match: folded key and key, and whose text it is.
        names = [number if name.isdecimal() else name for number, name, _ in self.group_table]
        self.rows = tuple((fold_key(name), name) for name in names)
        self.indices = tuple(row[2] for row in self.group_table)
        folded = [row[0] for row in self.rows]
        self.entries = {
            key: index
            for key, index in zip(folded, self.indices, strict=True)
            if folded.count(key) == 1
        }
        self.templates: dict[str, Any] = {}
        self.places: dict[object, int] = {}
        for place, (number, name, _) in enumerate(self.group_table):
            self.places.setdefault(number, place)
            self.places.setdefault(name, place)
        self.keys: dict[str, int] = {}
        for number, name, index in self.group_table:
            self.keys[name] = index
            self.keys[str(number)] = index
        self.keys["+"] = self.group_table[-1][2]  # `$+` in replacements

    def __str__(self) -> str:
        return self.pattern

    def _choose_engines(self) -> None:
        if self.is_backwards or self.balances or self.timeout != INFINITE:
            return
        flags = re.IGNORECASE if self.options & IGNORE_CASE else re.RegexFlag(0)
        if is_simple(self._translated):
            self._ascii = self._compiled = re.compile(self._translated, flags)
        else:
            self._ascii = for_ascii(self._translated, flags)
        if self._ascii is not None:
            self.find_in_ascii = self._ascii.search

    @property
    def compiled(self) -> Any:
        """The pattern for any text."""
        if self._compiled is None:
            made = self._compile(package())
            if self.timeout != INFINITE:
                from poshws.corelib.regex.timeouts import TimedPattern  # deferred

                made = TimedPattern(made, self.pattern, self.timeout)
            self._compiled = made
        return self._compiled

    def _compile(self, engine: Any) -> Any:
        if self.balances:
            from poshws.corelib.regex.balancing import BalancedPattern  # deferred

            ignores_case = bool(self.options & IGNORE_CASE)
            return BalancedPattern(self._translated, engine, ignores_case)
        flags = engine.V0
        if self.options & IGNORE_CASE:
            flags |= engine.IGNORECASE
        if self.is_backwards:
            flags |= engine.REVERSE
        return engine.compile(self._translated, flags)

    def find(self, text: str) -> Any:
        """The engine's first match in the text, or None."""
        if self.find_in_ascii is not None and text.isascii():
            return self.find_in_ascii(text)
        return self.compiled.search(text)

    def engine(self, text: str) -> Any:
        """The compiled pattern for this text."""
        ascii_only = self._ascii
        return ascii_only if ascii_only is not None and text.isascii() else self.compiled

    def group_names(self) -> list[str]:
        return [name for _, name, _ in self.group_table]

    def is_match(self, text: str, start: int | None = None) -> bool:
        if self.literal is not None and start is None:
            return self.literal in text
        return self._search(text, start) is not None

    def _search(self, text: str, start: int | None = None) -> object:
        if self.is_backwards:
            return self.compiled.search(text, 0, len(text) if start is None else start)
        return self.engine(text).search(text, start or 0)

    def match(self, text: str, start: int | None = None) -> Match:
        """The first match from a place on."""
        return Match(self, text, self._search(text, start))

    def iterate(self, text: str, start: int | None = None) -> Iterator[Any]:
        """All matches, as the `regex` package's own objects."""
        if self.is_backwards:
            return self.compiled.finditer(text, 0, len(text) if start is None else start)  # type: ignore[no-any-return]
        if self.prefers_nothing:
            return _iterate_matches(self.engine(text), text, start or 0)
        return self.engine(text).finditer(text, start or 0)  # type: ignore[no-any-return]

    def matches(self, text: str, start: int | None = None) -> list[Match]:
        """All matches."""
        if self.replace_in_ascii is not None and start is None and text.isascii():
            return [Match(self, text, found) for found in self._ascii.finditer(text)]
        return [Match(self, text, found) for found in self.iterate(text, start)]

    def replace(
        self,
        text: str,
        replacement: str | Callable[[Match], str],
        count: int = -1,
        start: int | None = None,
    ) -> str:
        """The text with matches replaced, by a template or by what a function makes of each."""
        if start is None and count < 0 and self.replace_in_ascii is not None and text.isascii():
            if type(replacement) is not str:
                return self.replace_in_ascii(  # type: ignore[no-any-return]
                    lambda found: replacement(Match(self, text, found)),  # type: ignore[operator]
                    text,
                )
            made = self.templates.get(replacement)
            if made is not None:
                return self.replace_in_ascii(made, text)  # type: ignore[no-any-return]
        return self._replace(text, replacement, count, start)

    def _replace(
        self, text: str, replacement: str | Callable[[Match], str], count: int, start: int | None
    ) -> str:
        if count == 0:
            return text
        if start is None:
            if isinstance(replacement, str):
                if self.literal is not None and "$" not in replacement:
                    return text.replace(self.literal, replacement, count)
                made = self.templates.get(replacement, MISSING)
                if made is MISSING:
                    made = self._filler(replacement)
            else:
                made = self._of_matches(replacement, text)
            if made is not None and count < 0 and not (self.is_backwards or self.prefers_nothing):
                return self.engine(text).sub(made, text)  # type: ignore[no-any-return]
        parts: list[str] = []
        template: list[Piece] | None = None
        if isinstance(replacement, str):
            template = read_replacement(replacement, self.keys)
        place = len(text) if self.is_backwards else 0
        for found in self.iterate(text, start):
            begin, end = found.span()
            if template is not None:
                new = fill(template, found, text)
            else:
                new = replacement(Match(self, text, found))  # type: ignore[operator]
            if self.is_backwards:
                parts += [text[end:place], new]
                place = begin
            else:
                parts += [text[place:begin], new]
                place = end
            count -= 1
            if count == 0:
                break
        if self.is_backwards:
            parts.append(text[:place])
            return "".join(reversed(parts))
        parts.append(text[place:])
        return "".join(parts)

    def _of_matches(self, replace: Callable[[Match], str], text: str) -> object:
        """What an engine takes for a function of our own matches."""
        return None if self.balances else lambda found: replace(Match(self, text, found))

    def _filler(self, replacement: str) -> object:
        """What an engine takes for a template, None where it can't."""
        made = None if self.balances else filler(read_replacement(replacement, self.keys))
        if len(self.templates) >= _MOST_TEMPLATES:
            self.templates.clear()
        self.templates[replacement] = made
        return made

    def split(self, text: str, count: int = 0, start: int | None = None) -> list[str]:
        """The parts between matches, and what the pattern's groups caught; at most `count` where
        that is not 0.
        """
        if count == 1:
            return [text]
        if start is None:
            if self.literal is not None:
                return text.split(self.literal, count - 1)
            if count == 0 and len(self.group_table) == 1 and not self.is_backwards:
                engine = self.engine(text)
                if type(engine) is re.Pattern and not self.prefers_nothing:
                    return engine.split(text)
        parts: list[str] = []
        place = len(text) if self.is_backwards else 0
        for found in self.iterate(text, start):
            begin, end = found.span()
            if self.is_backwards:
                parts.append(text[end:place])
                place = begin
            else:
                parts.append(text[place:begin])
                place = end
            for _, _, index in self.group_table[1:]:
                caught = found.group(index)
                if caught is not None:
                    parts.append(caught)
            count -= 1
            if count == 1:
                break
        if self.is_backwards:
            parts.append(text[:place])
            parts.reverse()
        else:
            parts.append(text[place:])
        return parts


_LAZY: Final = re.compile(r"[*?}]\?|(?:^|[(|:>])\|")


def _iterate_matches(engine: Any, text: str, start: int) -> Iterator[Any]:
    """All matches; behind one of nothing the search goes on at the next place."""
    while start <= len(text):
        found = engine.search(text, start)
        if found is None:
            return
        yield found
        start = found.end() + (found.start() == found.end())


def _number_groups(keys: list[int | str], index_of: dict[str, int]) -> list[tuple[int, str, int]]:
    """.NET's numbers: those of plain and numbered groups, then the named ones in the next free."""
    numbers = {key for key in keys if isinstance(key, int)}
    table = [(0, "0", 0)]
    following = 1
    named: list[tuple[int, str, int]] = []
    for place, key in enumerate(keys):
        index = index_of[f"g{place + 1}"]
        if isinstance(key, int):
            table.append((key, str(key), index))
        else:
            named.append((0, key, index))
    for _, name, index in named:
        while following in numbers:
            following += 1
        numbers.add(following)
        table.append((following, name, index))
    return sorted(table)


_MOST_TEMPLATES: Final = 100
_SPECIAL: Final = frozenset("\\*+?|{[()^$.#")


def _literal_of(pattern: str, options: int) -> str | None:
    """The text a pattern means literally, case included."""
    if not pattern or options & ~(IGNORE_CASE | COMPILED | CULTURE_INVARIANT):
        return None
    if options & IGNORE_CASE and pattern.lower() != pattern.upper():
        return None
    return pattern if _SPECIAL.isdisjoint(pattern) else None


def regex_of(pattern: str, options: int = 0) -> Regex:
    """A compiled pattern, kept for the next time it is asked for."""
    known = KNOWN[options]
    found = known.get(pattern)
    if found is None:
        if len(known) > _MOST_KNOWN:
            known.clear()
        found = known[pattern] = Regex(pattern, options)
    return found


def check_timeout(ticks: int) -> int:
    """The timeout, if .NET takes it for one."""
    if ticks != INFINITE and not 0 < ticks <= _LONGEST:
        raise ArgumentOutOfRangeException("matchTimeout")
    return ticks


def timed_regex(pattern: str, options: int, timeout: int) -> Regex:
    """A compiled pattern whose searches may take so many ticks, kept likewise."""
    key = pattern, options, timeout
    found = _TIMED.get(key)
    if found is None:
        if len(_TIMED) > _MOST_KNOWN:
            _TIMED.clear()
        found = _TIMED[key] = Regex(pattern, options, timeout)
    return found


def set_default_timeout(ticks: int) -> None:
    """How long a search may take where its pattern does not say it, from now on."""
    _DEFAULT_TIMEOUT[0] = check_timeout(ticks)
    for known in KNOWN.values():
        known.clear()


def is_match(pattern: str, text: str, options: int = 0) -> bool:
    """Whether the pattern matches somewhere in the text."""
    return regex_of(pattern, options).is_match(text)


def escape(text: str) -> str:
    """Regex.Escape: a backslash before what means something in a pattern."""
    return "".join(_ESCAPES.get(char, char) for char in text)


_ESCAPES: Final = {
    **{char: "\\" + char for char in "\\*+?|{[()^$.# "},
    "\t": "\\t", "\n": "\\n", "\r": "\\r", "\f": "\\f",
}  # fmt: skip
