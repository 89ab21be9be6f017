"""[datetimeoffset]: the members of DateTimeOffset."""

from __future__ import annotations

from typing import Any

from poshws.clr.metadata.describe import describe
from poshws.clr.system.date_members import ClockMembers, format_and_provider
from poshws.clr.system.dates import FILE_EPOCH
from poshws.clr.system.days_and_times import DateOnly, TimeOnly
from poshws.clr.system.timespans import attempt, formats_of
from poshws.corelib.datetime.date_time import (
    LAST_TICK,
    DateTime,
    DateTimeOffset,
    date_ticks,
    small_ticks,
    time_ticks,
    whole_minutes,
)
from poshws.corelib.datetime.format import format_offset
from poshws.corelib.datetime.local_time import UNIX_EPOCH, local_offset
from poshws.corelib.datetime.parse import parse_offset
from poshws.corelib.datetime.parse_exact import parse_offset_exact
from poshws.corelib.datetime.timespan import DAY, MILLISECOND, MINUTE, SECOND, TimeSpan
from poshws.corelib.exceptions.dotnet import ArgumentNullException, ArgumentOutOfRangeException
from poshws.corelib.globalization.format_providers import date_format_data


class DateTimeOffsetMembers(ClockMembers):
    """System.DateTimeOffset."""

    simple_name = "DateTimeOffset"
    min_value = DateTimeOffset(0)
    max_value = DateTimeOffset(LAST_TICK)
    unix_epoch = DateTimeOffset(UNIX_EPOCH)

    @staticmethod
    def new(*parts: Any) -> DateTimeOffset:
        """(date), (date, offset), (ticks, offset), (day, time, offset), or the parts of a date and
        an offset.
        """
        first = parts[0]
        if isinstance(first, DateTime):
            return DateTimeOffset.from_date(*parts)
        minutes = whole_minutes(parts[-1])
        if isinstance(first, DateOnly):
            return DateTimeOffset(first.ticks + parts[1].ticks, minutes)
        if len(parts) == 2:
            return DateTimeOffset(first, minutes)
        numbers = [part for part in parts if isinstance(part, int)]
        ticks = date_ticks(*numbers[:3]) + time_ticks(*numbers[3:6])
        return DateTimeOffset(ticks + small_ticks(*numbers[6:] or [0]), minutes)

    @staticmethod
    def moved(this: DateTimeOffset, ticks: int) -> DateTimeOffset:
        return DateTimeOffset(this.clock.plus(ticks).ticks, this.minutes)

    @staticmethod
    def now() -> DateTimeOffset:
        return DateTimeOffset.now()

    @staticmethod
    def utc_now() -> DateTimeOffset:
        return DateTimeOffset(DateTime.utc_now().ticks)

    @staticmethod
    def date_time(this: DateTimeOffset) -> DateTime:
        return this.clock

    @staticmethod
    def date(this: DateTimeOffset) -> DateTime:
        return this.clock.midnight

    @staticmethod
    def utc_date_time(this: DateTimeOffset) -> DateTime:
        return DateTime(this.utc_ticks, "Utc")

    @staticmethod
    def local_date_time(this: DateTimeOffset) -> DateTime:
        return DateTime(this.utc_ticks, "Utc").to_local_time()

    @staticmethod
    def offset(this: DateTimeOffset) -> TimeSpan:
        return TimeSpan(this.minutes * MINUTE)

    @staticmethod
    def total_offset_minutes(this: DateTimeOffset) -> int:
        return this.minutes

    @staticmethod
    def utc_ticks(this: DateTimeOffset) -> int:
        return this.utc_ticks

    @staticmethod
    def to_offset(this: DateTimeOffset, offset: TimeSpan) -> DateTimeOffset:
        return DateTimeOffset.from_utc(this.utc_ticks, whole_minutes(offset))

    @staticmethod
    def to_local_time(this: DateTimeOffset) -> DateTimeOffset:
        utc = this.utc_ticks
        return DateTimeOffset.from_utc(utc, local_offset(utc) // MINUTE)

    @staticmethod
    def to_universal_time(this: DateTimeOffset) -> DateTimeOffset:
        return DateTimeOffset(this.utc_ticks)

    @classmethod
    def subtract(cls, this: DateTimeOffset, value: Any) -> object:
        if isinstance(value, DateTimeOffset):
            return TimeSpan(this.utc_ticks - value.utc_ticks)
        return cls.moved(this, -value.ticks)

    @classmethod
    def op_subtraction(cls, this: DateTimeOffset, value: object) -> object:
        return cls.subtract(this, value)

    @classmethod
    def op_addition(cls, this: DateTimeOffset, span: TimeSpan) -> DateTimeOffset:
        return cls.moved(this, span.ticks)

    @staticmethod
    def op_implicit(moment: DateTime) -> DateTimeOffset:
        return DateTimeOffset.from_date(moment)

    @staticmethod
    def equals_exact(this: DateTimeOffset, other: DateTimeOffset) -> bool:
        return (this.ticks, this.minutes) == (other.ticks, other.minutes)

    @staticmethod
    def to_unix_time_seconds(this: DateTimeOffset) -> int:
        return this.utc_ticks // SECOND - UNIX_EPOCH // SECOND

    @staticmethod
    def to_unix_time_milliseconds(this: DateTimeOffset) -> int:
        return this.utc_ticks // MILLISECOND - UNIX_EPOCH // MILLISECOND

    @staticmethod
    def from_unix_time_seconds(seconds: int) -> DateTimeOffset:
        return DateTimeOffset(_from_epoch(seconds, SECOND, "seconds"))

    @staticmethod
    def from_unix_time_milliseconds(milliseconds: int) -> DateTimeOffset:
        return DateTimeOffset(_from_epoch(milliseconds, MILLISECOND, "milliseconds"))

    @staticmethod
    def to_file_time(this: DateTimeOffset) -> int:
        return this.utc_ticks - FILE_EPOCH

    @classmethod
    def from_file_time(cls, value: int) -> DateTimeOffset:
        return cls.to_local_time(DateTimeOffset(value + FILE_EPOCH))

    @staticmethod
    def parse(text: str, provider: object = None, styles: int = 0) -> DateTimeOffset:
        if text is None:
            raise ArgumentNullException("input")
        return parse_offset(text, styles, date_format_data(provider))

    @staticmethod
    def try_parse(text: str, *rest: Any) -> bool:
        provider = rest[0] if len(rest) > 1 else None
        styles = rest[1] if len(rest) > 2 else 0
        return attempt(
            rest[-1],
            DateTimeOffset(),
            lambda: parse_offset(text or "", styles, date_format_data(provider)),
        )

    @staticmethod
    def parse_exact(
        text: str, patterns: Any, provider: object = None, styles: int = 0
    ) -> DateTimeOffset:
        return parse_offset_exact(text, formats_of(patterns), styles, date_format_data(provider))

    @staticmethod
    def try_parse_exact(
        text: str, patterns: Any, provider: object, styles: int, result: Any
    ) -> bool:
        def make() -> DateTimeOffset:
            return parse_offset_exact(
                text, formats_of(patterns), styles, date_format_data(provider)
            )

        return attempt(result, DateTimeOffset(), make)

    @staticmethod
    def to_string(this: DateTimeOffset, *arguments: object) -> str:
        pattern, provider = format_and_provider(arguments)
        return format_offset(this, pattern, date_format_data(provider))

    @staticmethod
    def deconstruct(this: DateTimeOffset, day: Any, time: Any, offset: Any) -> None:
        day.value = DateOnly(this.ticks // DAY)
        time.value = TimeOnly(this.ticks % DAY)
        offset.value = TimeSpan(this.minutes * MINUTE)


def _from_epoch(count: int, unit: int, name: str) -> int:
    low, high = -(UNIX_EPOCH // unit), (LAST_TICK - UNIX_EPOCH) // unit
    if not low <= count <= high:
        text = f"Valid values are between {low} and {high}, inclusive."
        raise ArgumentOutOfRangeException(name, text)
    return count * unit + UNIX_EPOCH


TYPES = describe(__file__, {"System.DateTimeOffset": (DateTimeOffset, DateTimeOffsetMembers)})
