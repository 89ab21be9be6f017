"""[regex] and what its methods give: matches, groups, captures and their collections."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

from poshws.clr.metadata.describe import describe
from poshws.clr.system.argument_guards import require
from poshws.corelib import execution_context
from poshws.corelib.datetime.timespan import TimeSpan
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    NotSupportedException,
)
from poshws.corelib.regex import regex as patterns
from poshws.corelib.regex.character_classes import ClassReader
from poshws.corelib.regex.matches import Capture, Group, Match
from poshws.corelib.regex.regex import INFINITE, Regex, regex_of, timed_regex
from poshws.corelib.regex.syntax import RIGHT_TO_LEFT
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.delegates import MethodDelegate, ScriptDelegate

_SPACE = "System.Text.RegularExpressions"


class MatchCollection:
    """All matches of a pattern in a text, found when they are first looked at."""

    __slots__ = ("_found", "_regex", "_start", "_text")
    net_name: ClassVar[str] = f"{_SPACE}.MatchCollection"

    def __init__(self, regex: Regex, text: str, start: int | None = None) -> None:
        self._regex = regex
        self._text = text
        self._start = start
        self._found: list[Match] | None = None

    @property
    def found(self) -> list[Match]:
        if self._found is None:
            self._found = self._regex.matches(self._text, self._start)
        return self._found

    def __iter__(self) -> Iterator[Match]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)

    def item(self, index: int) -> Match:
        return _at(self.found, index, "i")  # type: ignore[no-any-return]

    def count(self) -> int:
        return len(self.found)

    def is_read_only(self) -> bool:
        return True

    def is_synchronized(self) -> bool:
        return False

    def get_enumerator(self) -> Iterator[Match]:
        return iter(self.found)

    def copy_to(self, target: list[object], index: int) -> None:
        target[index : index + len(self.found)] = self.found


def _at(items: list[Any], index: int, parameter: str) -> Any:
    if not 0 <= index < len(items):
        raise ArgumentOutOfRangeException(parameter)
    return items[index]


class GroupCollection:
    """The groups of a match, by number or name."""

    __slots__ = ("_match",)
    net_name: ClassVar[str] = f"{_SPACE}.GroupCollection"

    def __init__(self, found: Match) -> None:
        self._match = found

    def __iter__(self) -> Iterator[Group]:
        return iter(self._match.groups)

    def __len__(self) -> int:
        return len(self._match.groups)

    def item(self, key: int | str) -> Group:
        return self._match.group(key)

    def count(self) -> int:
        return len(self._match.groups)

    def keys(self) -> list[str]:
        return [group.name for group in self._match.groups]

    def values(self) -> list[Group]:
        return self._match.groups

    def contains_key(self, key: str) -> bool:
        return key in self.keys()

    def try_get_value(self, key: str, value: Any) -> bool:
        known = self.contains_key(key)
        value.value = self._match.group(key) if known else None
        return known

    def is_read_only(self) -> bool:
        return True

    def get_enumerator(self) -> Iterator[Group]:
        return iter(self._match.groups)


class CaptureCollection:
    """Everything a group matched on the way."""

    __slots__ = ("_captures",)
    net_name: ClassVar[str] = f"{_SPACE}.CaptureCollection"

    def __init__(self, captures: list[Capture]) -> None:
        self._captures = captures

    def __iter__(self) -> Iterator[Capture]:
        return iter(self._captures)

    def __len__(self) -> int:
        return len(self._captures)

    def item(self, index: int) -> Capture:
        return _at(self._captures, index, "i")  # type: ignore[no-any-return]

    def count(self) -> int:
        return len(self._captures)

    def is_read_only(self) -> bool:
        return True

    def get_enumerator(self) -> Iterator[Capture]:
        return iter(self._captures)


class CaptureMembers:
    """Of a part of the text."""

    @staticmethod
    def to_string(this: Capture) -> str:
        return this.value


class GroupMembers(CaptureMembers):
    """Of a group."""

    @staticmethod
    def captures(this: Group) -> CaptureCollection:
        parts: list[Capture] = list(this.captures)
        if parts:  # the last capture is the group itself
            parts[-1] = this
        return CaptureCollection(parts)

    @staticmethod
    def synchronized(inner: Group) -> Group:
        return inner


class MatchMembers(GroupMembers):
    """Of a match."""

    @staticmethod
    def empty() -> Match:
        return Match(regex_of(""), "", None)

    @staticmethod
    def groups(this: Match) -> GroupCollection:
        return GroupCollection(this)

    @staticmethod
    def next_match(this: Match) -> Match:
        return this.next_match()

    @staticmethod
    def result(this: Match, replacement: str) -> str:
        require(replacement, "replacement")
        if not this.success:
            raise NotSupportedException("Result cannot be called on a failed Match.")
        return this.result(replacement)


def _split(first: object, rest: tuple[Any, ...]) -> tuple[Regex, str, tuple[Any, ...]]:
    """The pattern, the text and the other arguments of a method, called on an object or
    statically.
    """
    if isinstance(first, Regex):
        text, others = rest[0], rest[1:]
        regex = first
    else:
        text, pattern = first, rest[0]
        require(pattern, "pattern")
        callables = [
            each for each in rest[1:] if callable(each) or type(each) is str or each is None
        ]
        options = [int(each) for each in rest[1:] if isinstance(each, int)]
        timeouts = [each.ticks for each in rest[1:] if isinstance(each, TimeSpan)]
        flags = options[0] if options else 0
        regex = timed_regex(pattern, flags, *timeouts) if timeouts else regex_of(pattern, flags)
        others = tuple(callables[:1])
    require(text, "input")
    return regex, text, others


def _check_start(text: str, start: tuple[object, ...]) -> None:
    """Raises for a start that is given and outside of the text."""
    if start and type(start[0]) is int and not 0 <= start[0] <= len(text):
        problem = "Start index cannot be less than 0 or greater than input length."
        raise ArgumentOutOfRangeException("startat", problem)


def _check_count(count: int, least: int) -> None:
    if count < least:
        raise ArgumentOutOfRangeException("count", "Count cannot be less than -1.")


class RegexMembers:
    """Methods that a pattern has are static ones too, with the pattern behind the text."""

    cache_size: ClassVar[int] = 15
    infinite_match_timeout: ClassVar[TimeSpan] = TimeSpan(INFINITE)

    @staticmethod
    def new(pattern: str | None, options: int = 0, timeout: object = None) -> Regex:
        if pattern is None:
            raise ArgumentNullException("pattern")
        ticks = timeout.ticks if isinstance(timeout, TimeSpan) else None
        return Regex(pattern, int(options), ticks)

    @staticmethod
    def options(this: Regex) -> int:
        return this.options

    @staticmethod
    def right_to_left(this: Regex) -> bool:
        return bool(this.options & RIGHT_TO_LEFT)

    @staticmethod
    def match_timeout(this: Regex) -> TimeSpan:
        return TimeSpan(this.timeout)

    @staticmethod
    def escape(text: str) -> str:
        require(text, "str")
        return patterns.escape(text)

    @staticmethod
    def unescape(text: str) -> str:
        require(text, "str")
        reader = ClassReader(text, 0)
        parts = []
        while reader.place < reader.end:
            char = reader.peek()
            reader.place += 1
            if char == "\\" and reader.place < reader.end:
                char = reader.escaped_character()
            elif char == "\\":
                break
            parts.append(char)
        return "".join(parts)

    @staticmethod
    def to_string(this: Regex) -> str:
        return this.pattern

    @staticmethod
    def get_group_names(this: Regex) -> list[str]:
        return this.group_names()

    @staticmethod
    def get_group_numbers(this: Regex) -> list[int]:
        return [number for number, _, _ in this.group_table]

    @staticmethod
    def group_name_from_number(this: Regex, number: int) -> str:
        return next((name for each, name, _ in this.group_table if each == number), "")

    @staticmethod
    def group_number_from_name(this: Regex, name: str) -> int:
        return next((number for number, each, _ in this.group_table if each == name), -1)

    @staticmethod
    def is_match(first: object, *rest: object) -> bool:
        regex, text, others = _split(first, rest)
        _check_start(text, others)
        return regex.match(text, *others).success

    @staticmethod
    def count(first: object, *rest: object) -> int:
        regex, text, others = _split(first, rest)
        return sum(1 for _ in regex.iterate(text, *others))

    @staticmethod
    def match(first: object, *rest: Any) -> Match:
        if type(first) is Regex and len(rest) == 1 and rest[0] is not None:
            return first.match(*rest)
        regex, text, others = _split(first, rest)
        _check_start(text, others[:1])
        if len(others) == 2:
            text = text[: others[0] + others[1]]
        return regex.match(text, *others[:1])

    @staticmethod
    def matches(first: object, *rest: Any) -> MatchCollection:
        if type(first) is Regex and len(rest) == 1 and rest[0] is not None:
            return MatchCollection(first, *rest)
        regex, text, others = _split(first, rest)
        _check_start(text, others)
        return MatchCollection(regex, text, *others)

    @staticmethod
    def replace(first: object, *rest: object) -> str:
        if len(rest) == 2 and type(first) is type(rest[0]) is str and rest[1] is not None:
            return regex_of(rest[0]).replace(first, _replacement(rest[1]))
        regex, text, others = _split(first, rest)
        # Null is a delegate here, as it would be an empty text otherwise.
        require(others[0], "evaluator")
        if len(others) > 1:
            _check_count(others[1], -1)
        _check_start(text, others[2:])
        return regex.replace(text, _replacement(others[0]), *others[1:])

    @staticmethod
    def split(first: object, *rest: object) -> list[str]:
        regex, text, others = _split(first, rest)
        if others and type(others[0]) is int:
            _check_count(others[0], 0)
        _check_start(text, others[1:])
        return regex.split(text, *others)


def _replacement(given: Any) -> str | Callable[[Match], str]:
    if isinstance(given, str):
        return given
    if isinstance(given, ScriptDelegate) and not isinstance(given, MethodDelegate):
        block = given.block
        return lambda found: _text(execution_context.current.call_block(block, None, (found,)))
    return lambda found: _text(given(found))


def _text(value: object) -> str:
    """What an evaluator gave; null is nothing."""
    return value if type(value) is str else "" if value is None else str(convert(value, _STRING))


_STRING = core_type("System.String")


TYPES = describe(
    __file__,
    {
        f"{_SPACE}.Regex": (Regex, RegexMembers),
        f"{_SPACE}.Match": (Match, MatchMembers),
        f"{_SPACE}.Group": (Group, GroupMembers),
        f"{_SPACE}.Capture": (Capture, CaptureMembers),
        f"{_SPACE}.MatchCollection": MatchCollection,
        f"{_SPACE}.GroupCollection": GroupCollection,
        f"{_SPACE}.CaptureCollection": CaptureCollection,
    },
)
