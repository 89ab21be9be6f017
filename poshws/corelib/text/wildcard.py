"""Wildcard patterns (`*`, `?`, `[a-z]`, a backtick before what is meant literally): WildcardPattern
of PowerShell.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from typing import ClassVar, Final

from poshws.corelib.exceptions.powershell import WildcardPatternException
from poshws.corelib.globalization.collation import equal_text

_SPECIAL: Final = "*?[]`"
_WILD: Final = "*?[]"
_ANYTHING: Final = ".*"


class WildcardPattern:
    """A pattern, made ready when it is first used."""

    __slots__ = ("pattern", "ignore_case", "options", "_matcher")
    net_name: ClassVar[str] = "System.Management.Automation.WildcardPattern"

    def __init__(self, pattern: str, ignore_case: bool = True) -> None:
        self.pattern = pattern
        self.ignore_case = ignore_case
        self.options = 0  # WildcardOptions, of a pattern that a script made
        self._matcher: re.Pattern[str] | None = None

    def matches(self, text: str) -> bool:
        """Whether the whole text fits.

        Raises WildcardPatternException for a pattern that is none.
        """
        pattern = self.pattern
        if self._matcher is None:
            if pattern == "*":
                return True
            if not any(char in pattern for char in _SPECIAL):
                return equal_text(text, pattern, self.ignore_case)
            self._matcher = _compiled(pattern, self.ignore_case)
        return self._matcher.fullmatch(text) is not None

    is_match = matches


@lru_cache(maxsize=512)
def _compiled(pattern: str, ignore_case: bool) -> re.Pattern[str]:
    flags = re.DOTALL | (re.IGNORECASE if ignore_case else 0)
    return re.compile("".join(_without_retries(_parts(pattern, re.escape, _in_class))), flags)


def _without_retries(parts: list[str]) -> list[str]:
    """The parts so that many `*` cost no more than one.

    What stands between two `*` is best found as early as can be: wherever the rest fits behind a
    later place, it fits behind the first one, too. So each is found once and kept.
    """
    stars = [at for at, part in enumerate(parts) if part == _ANYTHING]
    made = parts[: stars[0]] if stars else parts
    for at, following in pairwise(stars):
        made += ["(?>.*?", *parts[at + 1 : following], ")"]
    return made + parts[stars[-1] :] if stars else made


@lru_cache(maxsize=512)
def pattern_of(text: str, ignore_case: bool) -> WildcardPattern:
    """A pattern that was perhaps asked for before."""
    return WildcardPattern(text, ignore_case)


def matches(pattern: str, text: str, ignore_case: bool = True) -> bool:
    """Whether the text fits the pattern."""
    return pattern_of(pattern, ignore_case).matches(text)


def to_net_expression(pattern: str) -> str:
    """The pattern as the .NET expression that finds it somewhere in a text."""
    text = f"^{to_expression(pattern, _net_literal, _net_in_class)}$"
    if text == "^.*$":
        return ""
    return text.removeprefix("^.*").removesuffix(".*$")


def _net_literal(char: str) -> str:
    return "\\" + char if char in "()[.?*{}^$+|\\" else char


def _net_in_class(char: str) -> str:
    return {"[": "[", "]": r"\]", "-": r"\x2d"}.get(char) or _net_literal(char)


def _in_class(char: str) -> str:
    return "\\" + char if char in "^-[]\\&~|" else re.escape(char)


def to_expression(
    pattern: str,
    literal: Callable[[str], str] = re.escape,
    in_class: Callable[[str], str] = _in_class,
) -> str:
    """The pattern as a regular expression; the functions escape what is meant literally.

    Raises WildcardPatternException where a bracket is not closed or a range goes backwards.
    """
    return "".join(_parts(pattern, literal, in_class))


def _parts(
    pattern: str, literal: Callable[[str], str], in_class: Callable[[str], str]
) -> list[str]:
    parts: list[str] = []
    place, end = 0, len(pattern)
    while place < end:
        char = pattern[place]
        place += 1
        if char == "`":
            if place < end or pattern != "`":
                parts.append(literal(pattern[place] if place < end else char))
            place += 1
        elif char == "*":
            if not parts or parts[-1] != _ANYTHING:
                parts.append(_ANYTHING)
        elif char == "?":
            parts.append(".")
        elif char == "[":
            text, place = _bracket(pattern, place, in_class)
            parts.append(text)
        else:
            parts.append(literal(char))
    return parts


def _bracket(pattern: str, place: int, in_class: Callable[[str], str]) -> tuple[str, int]:
    """`[…]` from behind the opening bracket; a closing one right behind it is meant literally."""
    items: list[tuple[str, bool]] = []
    start = place
    while True:
        if place >= len(pattern):
            raise _invalid(pattern)
        char = pattern[place]
        place += 1
        if char == "]" and place > start + 1:
            break
        if char == "`":
            if place >= len(pattern):
                raise _invalid(pattern)
            items.append((pattern[place], False))
            place += 1
        else:
            items.append((char, char == "-"))
    return _class_of(items, pattern, in_class), place


def _class_of(items: list[tuple[str, bool]], pattern: str, in_class: Callable[[str], str]) -> str:
    parts: list[str] = []
    place = 0
    while place < len(items):
        char = items[place][0]
        if place + 2 < len(items) and items[place + 1][1]:
            last = items[place + 2][0]
            if char > last:
                raise _invalid(pattern)
            parts.append(f"{in_class(char)}-{in_class(last)}")
            place += 3
        else:
            parts.append(in_class(char))
            place += 1
    return f"[{''.join(parts)}]" if parts else "(?!)"


def _invalid(pattern: str) -> WildcardPatternException:
    return WildcardPatternException(
        f"The specified wildcard character pattern is not valid: {pattern}",
        error_id="RuntimeException",
    )


def has_wildcards(text: str) -> bool:
    """Whether a text has a wildcard that is not escaped."""
    place = 0
    while place < len(text):
        char = text[place]
        if char in _WILD:
            return True
        place += 2 if char == "`" else 1
    return False


def escape(text: str, kept: str = "") -> str:
    """The text with a backtick before every wildcard (and backtick)."""
    return "".join("`" + char if char in _SPECIAL and char not in kept else char for char in text)


def unescape(text: str) -> str:
    """The text without the backticks before wildcards."""
    result: list[str] = []
    place = 0
    while place < len(text):
        char = text[place]
        following = text[place + 1 : place + 2]
        if char == "`" and (following == "`" or (following and following in _WILD)):
            result.append(following)
            place += 2
        else:
            result.append(char)
            place += 1
    return "".join(result)


def to_wql(pattern: str) -> str | None:
    """The pattern in WMI's query language; None where that can't say it."""
    to_expression(pattern)  # complains where the pattern is none
    parts: list[str] = []
    place = 0
    while place < len(pattern):
        char = pattern[place]
        place += 1
        if char == "`":
            literal = pattern[place : place + 1] or char
            parts.append(f"[{literal}]" if literal in "%_[" else literal)
            place += 1
        elif char == "[":
            close = pattern.index("]", place + 1)
            inside = pattern[place:close]
            if any(each in "^]\\" for each in inside) or inside[:1] == "-" or inside[-1:] == "-":
                return None
            parts.append(f"[{inside}]")
            place = close + 1
        elif char in "%_":
            parts.append(f"[{char}]")
        else:
            parts.append({"*": "%", "?": "_"}.get(char, char))
    return "".join(parts)
