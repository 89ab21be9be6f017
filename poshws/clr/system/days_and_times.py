"""[dateonly] and [timeonly]: a day without a time, and a time without a day."""

from __future__ import annotations

from functools import total_ordering
from typing import Any, ClassVar, Final

from poshws.clr.system.comparable import ComparableMembers
from poshws.clr.system.date_members import ClockMembers, format_and_provider
from poshws.clr.system.timespans import attempt, formats_of
from poshws.corelib.datetime.date_time import (
    KINDS,
    DateTime,
    add_months,
    date_ticks,
    small_ticks,
    time_ticks,
)
from poshws.corelib.datetime.format import custom
from poshws.corelib.datetime.parse import read_date
from poshws.corelib.datetime.parse_exact import read_exact
from poshws.corelib.datetime.parsed import Reading, make_date
from poshws.corelib.datetime.patterns import INVARIANT, DateFormatData
from poshws.corelib.datetime.timespan import (
    BAD_FORMAT,
    DAY,
    HOUR,
    MINUTE,
    TimeSpan,
    no_closing_quote,
)
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    FormatException,
)
from poshws.corelib.globalization.format_providers import date_format_data

_LAST_DAY: Final = 3652058
_DAY_FORMATS: Final = {"o": "yyyy'-'MM'-'dd", "r": "ddd, dd MMM yyyy"}
_TIME_FORMATS: Final = {"o": "HH':'mm':'ss'.'fffffff", "r": "HH':'mm':'ss"}


@total_ordering
class DateOnly:
    """System.DateOnly: days since 0001-01-01."""

    __slots__ = ("number",)
    net_name: ClassVar[str] = "System.DateOnly"

    def __init__(self, number: int = 0) -> None:
        if not 0 <= number <= _LAST_DAY:
            text = "Day number must be between 0 and DateOnly.MaxValue.DayNumber."
            raise ArgumentOutOfRangeException("dayNumber", text)
        self.number = number

    @property
    def ticks(self) -> int:
        """Of its midnight."""
        return self.number * DAY

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DateOnly) and self.number == other.number

    def __lt__(self, other: DateOnly) -> bool:
        return self.number < other.number

    def __hash__(self) -> int:
        return hash(self.number)

    def __str__(self) -> str:
        return format_day(self, "d")

    def format_item(self, pattern: str | None, provider: object) -> str:
        """As a composite format writes it."""
        _check_item(pattern, ":tfFhHmszK", "dDmMyYoOrR", "DateOnly")
        return format_day(self, pattern or "d", date_format_data(provider))


@total_ordering
class TimeOnly:
    """System.TimeOnly: ticks since midnight."""

    __slots__ = ("ticks",)
    net_name: ClassVar[str] = "System.TimeOnly"

    def __init__(self, ticks: int = 0) -> None:
        if not 0 <= ticks < DAY:
            text = "Ticks must be between 0 and and TimeOnly.MaxValue.Ticks."
            raise ArgumentOutOfRangeException("ticks", text)
        self.ticks = ticks

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TimeOnly) and self.ticks == other.ticks

    def __lt__(self, other: TimeOnly) -> bool:
        return self.ticks < other.ticks

    def __hash__(self) -> int:
        return hash(self.ticks)

    def __sub__(self, other: TimeOnly) -> TimeSpan:
        return TimeSpan((self.ticks - other.ticks) % DAY)

    def __str__(self) -> str:
        return format_time(self, "t")

    def format_item(self, pattern: str | None, provider: object) -> str:
        """As a composite format writes it."""
        _check_item(pattern, "dMy/zk", "tToOrR", "TimeOnly")
        return format_time(self, pattern or "t", date_format_data(provider))


def format_day(day: DateOnly, pattern: str, data: DateFormatData = INVARIANT) -> str:
    """A day in a .NET format; raises FormatException for one that shows a time."""
    pattern = pattern or "d"
    if len(pattern) == 1:
        pattern = _standard(pattern, "dDmMyY", _DAY_FORMATS, data)
    else:
        _check(pattern, ":tfFhHmszK")
    return custom(day.ticks, pattern, data, "", 0)


def format_time(time: TimeOnly, pattern: str, data: DateFormatData = INVARIANT) -> str:
    """A time in a .NET format; raises FormatException for one that shows a day."""
    pattern = pattern or "t"
    if len(pattern) == 1:
        pattern = _standard(pattern, "tT", _TIME_FORMATS, data)
    else:
        _check(pattern, "dMy/zk")
    return custom(time.ticks, pattern, data, "", 0)


def _standard(letter: str, known: str, fixed: dict[str, str], data: DateFormatData) -> str:
    pattern = fixed.get(letter.lower()) or (data.pattern(letter) if letter in known else None)
    if pattern is None:
        raise FormatException(BAD_FORMAT)
    return pattern


def _check(pattern: str, letters: str) -> None:
    """Raises FormatException where a format has letters of the other kind."""
    found = _wrong_part(pattern, letters)
    if found in ("'", '"'):
        raise no_closing_quote(found)
    if found:
        raise FormatException(BAD_FORMAT)


def _wrong_part(pattern: str, letters: str) -> str:
    """The first of the letters in a format outside its literals, a quote that is never closed or
    a backslash at the end; nothing where there is none.
    """
    place = 0
    while place < len(pattern):
        letter = pattern[place]
        place += 1
        if letter in "'\"":
            end = pattern.find(letter, place)
            if end < 0:
                return letter
            place = end + 1
        elif letter == "\\":
            if place >= len(pattern):
                return letter
            place += 1
        elif letter in letters:
            return letter
    return ""


def _check_item(pattern: str | None, letters: str, standard: str, what: str) -> None:
    """A composite format writes into a span, which refuses in other words than ToString."""
    if not pattern:
        return
    if len(pattern) == 1:
        if pattern not in standard:
            raise FormatException("Format specifier was invalid.")
    elif _wrong_part(pattern, letters):
        raise FormatException(
            f"String '{pattern}' contains parts which are not specific to the {what}."
        )


class _ReadMembers(ComparableMembers):
    """Parse and ParseExact with their Try forms, of `made`, which makes the value of what was
    read.
    """

    default: ClassVar[object] = None

    @classmethod
    def made(cls, reading: Reading, text: str) -> Any:
        raise NotImplementedError

    @classmethod
    def has_others(cls, reading: Reading) -> bool:
        """Whether what was read has parts of the other kind, which Parse refuses."""
        raise NotImplementedError

    @classmethod
    def _bad(cls, text: str) -> FormatException:
        return FormatException(f"String '{text}' was not recognized as a valid {cls.simple_name}.")

    @classmethod
    def parse(cls, text: str, provider: object = None, styles: int = 0) -> Any:
        if text is None:
            raise ArgumentNullException("s")
        try:
            _check_styles(styles)
            reading = read_date(text, date_format_data(provider))
        except FormatException:
            raise cls._bad(text) from None
        if cls.has_others(reading):
            try:
                make_date(reading, text, 0)
            except FormatException:
                raise cls._bad(text) from None
            raise FormatException(
                f"String '{text}' contains parts which are not specific to the {cls.simple_name}."
            )
        return cls.made(reading, text)

    @classmethod
    def try_parse(cls, text: str, *rest: Any) -> bool:
        provider = rest[0] if len(rest) > 1 else None
        return attempt(rest[-1], cls.default, lambda: cls.parse(text or "", provider))

    @classmethod
    def parse_exact(
        cls, text: str, patterns: Any, provider: object = None, styles: int = 0
    ) -> object:
        _check_styles(styles)
        formats = [cls.expanded(each) for each in formats_of(patterns)]
        try:
            reading = read_exact(text, formats, styles, date_format_data(provider))
        except FormatException:
            raise cls._bad(text) from None
        return cls.made(reading, text)

    @classmethod
    def try_parse_exact(cls, text: str, patterns: object, *rest: Any) -> bool:
        provider = rest[0] if len(rest) > 1 else None
        styles = rest[1] if len(rest) > 2 else 0
        return attempt(
            rest[-1], cls.default, lambda: cls.parse_exact(text or "", patterns, provider, styles)
        )

    @classmethod
    def expanded(cls, pattern: str) -> str:
        return pattern


_WHITE_SPACE: Final = 7


def _check_styles(styles: int) -> None:
    """DateTimeStyles of white space alone have a meaning where there is no zone."""
    if styles & ~_WHITE_SPACE:
        raise ArgumentException(
            "The only allowed values for the styles are AllowWhiteSpaces, AllowTrailingWhite,"
            " AllowLeadingWhite, and AllowInnerWhite.",
            parameter="style",
        )


class DateOnlyMembers(_ReadMembers):
    """System.DateOnly."""

    simple_name = "DateOnly"
    default = DateOnly()
    min_value = DateOnly(0)
    max_value = DateOnly(_LAST_DAY)
    year, month, day = ClockMembers.year, ClockMembers.month, ClockMembers.day
    day_of_week, day_of_year = ClockMembers.day_of_week, ClockMembers.day_of_year

    @staticmethod
    def new(year: int, month: int, day: int, calendar: object = None) -> DateOnly:
        return DateOnly(date_ticks(year, month, day) // DAY)

    @staticmethod
    def day_number(this: DateOnly) -> int:
        return this.number

    @staticmethod
    def from_day_number(number: int) -> DateOnly:
        return DateOnly(number)

    @staticmethod
    def add_days(this: DateOnly, value: int) -> DateOnly:
        number = this.number + value
        if not 0 <= number <= _LAST_DAY:
            text = "Value to add was out of range."
            raise ArgumentOutOfRangeException("value", text)
        return DateOnly(number)

    @staticmethod
    def add_months(this: DateOnly, value: int) -> DateOnly:
        return DateOnly(add_months(this.ticks, value) // DAY)

    @staticmethod
    def add_years(this: DateOnly, value: int) -> DateOnly:
        return DateOnly(add_months(this.ticks, value * 12) // DAY)

    @staticmethod
    def to_date_time(this: DateOnly, time: TimeOnly, kind: int = 0) -> DateTime:
        return DateTime(this.ticks + time.ticks, KINDS[kind])

    @staticmethod
    def from_date_time(moment: DateTime) -> DateOnly:
        return DateOnly(moment.ticks // DAY)

    @staticmethod
    def deconstruct(this: DateOnly, year: Any, month: Any, day: Any) -> None:
        found = DateTime(this.ticks).day
        year.value, month.value, day.value = found.year, found.month, found.day

    @classmethod
    def has_others(cls, reading: Reading) -> bool:
        return reading.has_time

    @classmethod
    def made(cls, reading: Reading, text: str) -> DateOnly:
        try:
            return DateOnly(reading.clock_ticks(text, 0) // DAY)
        except FormatException:
            raise cls._bad(text) from None

    @classmethod
    def expanded(cls, pattern: str) -> str:
        return _DAY_FORMATS.get(pattern.lower(), pattern) if len(pattern) == 1 else pattern

    @staticmethod
    def to_string(this: DateOnly, *arguments: object) -> str:
        pattern, provider = format_and_provider(arguments)
        return format_day(this, pattern, date_format_data(provider))

    @staticmethod
    def to_long_date_string(this: DateOnly) -> str:
        return format_day(this, "D", date_format_data(None))

    @staticmethod
    def to_short_date_string(this: DateOnly) -> str:
        return format_day(this, "d", date_format_data(None))


class TimeOnlyMembers(_ReadMembers):
    """System.TimeOnly."""

    simple_name = "TimeOnly"
    default = TimeOnly()
    min_value = TimeOnly(0)
    max_value = TimeOnly(DAY - 1)
    hour, minute, second = ClockMembers.hour, ClockMembers.minute, ClockMembers.second
    millisecond, microsecond = ClockMembers.millisecond, ClockMembers.microsecond
    nanosecond, ticks = ClockMembers.nanosecond, ClockMembers.ticks

    @staticmethod
    def new(*parts: int) -> TimeOnly:
        """(ticks), or hour, minute and smaller parts."""
        if len(parts) < 2:
            return TimeOnly(*parts)
        hour, minute, second = (*parts, 0)[:3]
        return TimeOnly(time_ticks(hour, minute, second) + small_ticks(*parts[3:] or [0]))

    @staticmethod
    def add(this: TimeOnly, span: TimeSpan, wrapped: object = None) -> TimeOnly:
        return _turned(this.ticks + span.ticks, wrapped)

    @staticmethod
    def add_hours(this: TimeOnly, value: float, wrapped: object = None) -> TimeOnly:
        return _turned(this.ticks + int(value * HOUR), wrapped)

    @staticmethod
    def add_minutes(this: TimeOnly, value: float, wrapped: object = None) -> TimeOnly:
        return _turned(this.ticks + int(value * MINUTE), wrapped)

    @staticmethod
    def is_between(this: TimeOnly, start: TimeOnly, end: TimeOnly) -> bool:
        """The end is left out; an end before the start is on the next day."""
        if start <= end:
            return start <= this < end
        return start <= this or this < end

    op_subtraction = TimeOnly.__sub__

    @staticmethod
    def from_time_span(span: TimeSpan) -> TimeOnly:
        return TimeOnly(span.ticks)

    @staticmethod
    def from_date_time(moment: DateTime) -> TimeOnly:
        return TimeOnly(moment.ticks % DAY)

    @staticmethod
    def to_time_span(this: TimeOnly) -> TimeSpan:
        return TimeSpan(this.ticks)

    @classmethod
    def has_others(cls, reading: Reading) -> bool:
        return reading.has_date

    @classmethod
    def made(cls, reading: Reading, text: str) -> TimeOnly:
        try:
            return TimeOnly(reading.time_ticks(text))
        except FormatException:
            raise cls._bad(text) from None

    @classmethod
    def expanded(cls, pattern: str) -> str:
        return _TIME_FORMATS.get(pattern.lower(), pattern) if len(pattern) == 1 else pattern

    @staticmethod
    def to_string(this: TimeOnly, *arguments: object) -> str:
        pattern, provider = format_and_provider(arguments)
        return format_time(this, pattern, date_format_data(provider))

    @staticmethod
    def to_long_time_string(this: TimeOnly) -> str:
        return format_time(this, "T", date_format_data(None))

    @staticmethod
    def to_short_time_string(this: TimeOnly) -> str:
        return format_time(this, "t", date_format_data(None))


def _turned(ticks: int, wrapped: Any) -> TimeOnly:
    """A time of day of ticks that may be of other days."""
    days, rest = divmod(ticks, DAY)
    if wrapped is not None:
        wrapped.value = days
    return TimeOnly(rest)
