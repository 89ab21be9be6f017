"""TimeSpan: a length of time as a number of ticks of 100 nanoseconds; and its string formats, the
standard ones `c`, `g` and `G`, and custom ones such as `hh\\:mm`.
"""

from __future__ import annotations

import math
from functools import total_ordering
from typing import ClassVar, Final

from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentOutOfRangeException,
    FormatException,
    OverflowException,
)

MICROSECOND: Final = 10
MILLISECOND: Final = 10_000
SECOND: Final = 10_000_000
MINUTE: Final = 60 * SECOND
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
MOST: Final = 2**63 - 1
LEAST: Final = -(2**63)

TOO_LONG: Final = "TimeSpan overflowed because the duration is too long."
NEGATED: Final = "Negating the minimum value of a twos complement number is invalid."
BAD_FORMAT: Final = "Input string was not in a correct format."
NOT_A_NUMBER: Final = "TimeSpan does not accept floating point Not-a-Number values."


def divide(ticks: int, unit: int) -> int:
    """Whole units, towards zero as C# divides."""
    return ticks // unit if ticks >= 0 else -(-ticks // unit)


@total_ordering
class TimeSpan:
    """System.TimeSpan. Ordered and hashed by its ticks."""

    __slots__ = ("ticks",)
    net_name: ClassVar[str] = "System.TimeSpan"

    def __init__(self, ticks: int = 0) -> None:
        if not LEAST <= ticks <= MOST:
            raise OverflowException(TOO_LONG)
        self.ticks = int(ticks)

    @classmethod
    def of_parts(
        cls,
        days: int = 0,
        hours: int = 0,
        minutes: int = 0,
        seconds: int = 0,
        milliseconds: int = 0,
        microseconds: int = 0,
    ) -> TimeSpan:
        """Raises ArgumentOutOfRangeException where the sum is too long."""
        ticks = (
            days * DAY
            + hours * HOUR
            + minutes * MINUTE
            + seconds * SECOND
            + milliseconds * MILLISECOND
            + microseconds * MICROSECOND
        )
        if not LEAST <= ticks <= MOST:
            raise ArgumentOutOfRangeException(None, TOO_LONG)
        return cls(ticks)

    @classmethod
    def of_real(cls, value: float, unit: int) -> TimeSpan:
        """A number of units, which may have a fraction; less than a tick is cut off."""
        if math.isnan(value):
            raise ArgumentException(NOT_A_NUMBER)
        ticks = value * unit
        if ticks == 2.0**63:
            return cls(MOST)
        if not -(2.0**63) <= ticks < 2.0**63:
            raise OverflowException(TOO_LONG)
        return cls(int(ticks))

    @property
    def days(self) -> int:
        return divide(self.ticks, DAY)

    def part(self, unit: int, size: int) -> int:
        """A part with its sign, as `hours` is `part(HOUR, 24)`."""
        whole = abs(self.ticks) // unit % size
        return -whole if self.ticks < 0 else whole

    @property
    def total_seconds(self) -> float:
        return float(self.ticks) / SECOND

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TimeSpan) and self.ticks == other.ticks

    def __lt__(self, other: TimeSpan) -> bool:
        return self.ticks < other.ticks

    def __hash__(self) -> int:
        return hash(self.ticks)

    def __add__(self, other: TimeSpan) -> TimeSpan:
        return TimeSpan(self.ticks + other.ticks)

    def __sub__(self, other: TimeSpan) -> TimeSpan:
        return TimeSpan(self.ticks - other.ticks)

    def __neg__(self) -> TimeSpan:
        if self.ticks == LEAST:
            raise OverflowException(NEGATED)
        return TimeSpan(-self.ticks)

    def __str__(self) -> str:
        return format_timespan(self, "c")

    def __repr__(self) -> str:
        return f"TimeSpan({self.ticks})"


def format_timespan(span: TimeSpan, pattern: str, decimal: str = ".") -> str:
    """The span in a .NET format; `decimal` is the culture's separator, which the general formats
    take. Raises FormatException for a format that is none.
    """
    if not pattern or pattern in ("c", "t", "T"):
        return _constant(span)
    if pattern in ("g", "G"):
        return _general(span, pattern == "G", decimal)
    if len(pattern) == 1:
        raise FormatException(BAD_FORMAT)
    return _custom(abs(span.ticks), pattern)


def _parts(ticks: int) -> tuple[int, int, int, int, int]:
    """Days, hours, minutes, seconds and the ticks that are left, of a number without sign."""
    days, rest = divmod(ticks, DAY)
    hours, rest = divmod(rest, HOUR)
    minutes, rest = divmod(rest, MINUTE)
    seconds, fraction = divmod(rest, SECOND)
    return days, hours, minutes, seconds, fraction


def _constant(span: TimeSpan) -> str:
    """`[-][d.]hh:mm:ss[.fffffff]`."""
    days, hours, minutes, seconds, fraction = _parts(abs(span.ticks))
    sign = "-" if span.ticks < 0 else ""
    before = f"{days}." if days else ""
    behind = f".{fraction:07d}" if fraction else ""
    return f"{sign}{before}{hours:02d}:{minutes:02d}:{seconds:02d}{behind}"


def _general(span: TimeSpan, is_long: bool, decimal: str) -> str:
    """`[-][d:]h:mm:ss[.FFFFFFF]`, or with all digits `[-]d:hh:mm:ss.fffffff`."""
    days, hours, minutes, seconds, fraction = _parts(abs(span.ticks))
    sign = "-" if span.ticks < 0 else ""
    if is_long:
        return f"{sign}{days}:{hours:02d}:{minutes:02d}:{seconds:02d}{decimal}{fraction:07d}"
    before = f"{days}:" if days else ""
    digits = f"{fraction:07d}".rstrip("0")
    behind = decimal + digits if digits else ""
    return f"{sign}{before}{hours}:{minutes:02d}:{seconds:02d}{behind}"


def _custom(ticks: int, pattern: str) -> str:
    days, hours, minutes, seconds, fraction = _parts(ticks)
    numbers = {"d": (days, 8), "h": (hours, 2), "m": (minutes, 2), "s": (seconds, 2)}
    written: list[str] = []
    place = 0
    while place < len(pattern):
        letter = pattern[place]
        if letter in numbers:
            number, most = numbers[letter]
            count = run_length(pattern, place)
            _limit(count, most)
            written.append(str(number).rjust(count, "0"))
        elif letter in "fF":
            count = run_length(pattern, place)
            _limit(count, 7)
            digits = f"{fraction:07d}"[:count]
            written.append(digits if letter == "f" else digits.rstrip("0"))
        else:
            text, count = literal(pattern, place)
            written.append(_custom(ticks, text[1:]) if text[:1] == "%" and count == 2 else text)
        place += count
    return "".join(written)


def run_length(pattern: str, place: int) -> int:
    """How many equal letters stand from there on."""
    end = place
    while end < len(pattern) and pattern[end] == pattern[place]:
        end += 1
    return end - place


def _limit(count: int, most: int) -> None:
    if count > most:
        raise FormatException(BAD_FORMAT)


def no_closing_quote(letter: str) -> FormatException:
    return FormatException(f"Cannot find a matching quote character for the character '{letter}'.")


def literal(pattern: str, place: int) -> tuple[str, int]:
    """Quoted text, an escaped letter, or `%` with its one letter; and how many letters of the
    pattern that took.
    """
    letter = pattern[place]
    if letter in "'\"":
        end = pattern.find(letter, place + 1)
        if end < 0:
            raise no_closing_quote(letter)
        return pattern[place + 1 : end].replace("\\", ""), end + 1 - place
    if place + 1 < len(pattern):
        if letter == "\\":
            return pattern[place + 1], 2
        if letter == "%" and pattern[place + 1] != "%":
            return f"%{pattern[place + 1]}", 2
    raise FormatException(BAD_FORMAT)
