"""DateTime and DateTimeOffset: a moment as a number of ticks of 100 nanoseconds since
the year 1.
"""

from __future__ import annotations

import time
from datetime import date
from functools import total_ordering
from typing import ClassVar, Final, Literal

from poshws.corelib.datetime.local_time import UNIX_EPOCH, local_offset, offset_of_local
from poshws.corelib.datetime.timespan import (
    DAY,
    HOUR,
    MICROSECOND,
    MILLISECOND,
    MINUTE,
    SECOND,
    TimeSpan,
)
from poshws.corelib.exceptions.dotnet import ArgumentException, ArgumentOutOfRangeException

Kind = Literal["Unspecified", "Utc", "Local"]
KINDS: Final[tuple[Kind, ...]] = ("Unspecified", "Utc", "Local")

LAST_TICK: Final = 3155378975999999999

JSON_FORMAT: Final = "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK"
BAD_DATE: Final = "Year, Month, and Day parameters describe an un-representable DateTime."
BAD_TIME: Final = "Hour, Minute, and Second parameters describe an un-representable DateTime."
BAD_SUM: Final = "The added or subtracted value results in an un-representable DateTime."
BAD_TICKS: Final = "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks."
BAD_OFFSET: Final = "Offset must be within plus or minus 14 hours."
NOT_MINUTES: Final = "Offset must be specified in whole minutes."
BAD_UTC: Final = (
    "The UTC time represented when the offset is applied must be between year 0 and 10,000."
)


def date_ticks(year: int, month: int, day: int) -> int:
    """Ticks at midnight; raises ArgumentOutOfRangeException for a day that is none."""
    try:
        return (date(year, month, day).toordinal() - 1) * DAY
    except (ValueError, OverflowError):
        raise ArgumentOutOfRangeException(None, BAD_DATE) from None


def time_ticks(hour: int, minute: int, second: int) -> int:
    if not (0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60):
        raise ArgumentOutOfRangeException(None, BAD_TIME)
    return hour * HOUR + minute * MINUTE + second * SECOND


def small_ticks(millisecond: int, microsecond: int = 0) -> int:
    for value, name in ((millisecond, "millisecond"), (microsecond, "microsecond")):
        if not 0 <= value < 1000:
            text = "Valid values are between 0 and 999, inclusive."
            raise ArgumentOutOfRangeException(name, text)
    return millisecond * MILLISECOND + microsecond * MICROSECOND


def add_months(ticks: int, months: int, parameter: str = "months") -> int:
    """The same day of a later month, or its last; the time of day stays."""
    day = date.fromordinal(ticks // DAY + 1)
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if not 1 <= year <= 9999:
        raise ArgumentOutOfRangeException(parameter, BAD_SUM)
    last = days_in_month(year, month + 1)
    return date_ticks(year, month + 1, min(day.day, last)) + ticks % DAY


def days_in_month(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def real_ticks(value: float, unit: int) -> int:
    """Ticks of a number of units to add, as DateTime counts them: whole units first, then the
    fraction.
    """
    if not -(3652059.0 * DAY) <= value * unit <= 3652059.0 * DAY:
        raise ArgumentOutOfRangeException("value", "Value to add was out of range.")
    whole = int(value)
    return whole * unit + int((value - whole) * unit)


@total_ordering
class DateTime:
    """System.DateTime. Ordered and hashed by its ticks alone, whatever its kind, as .NET has it."""

    __slots__ = ("ticks", "kind")
    net_name: ClassVar[str] = "System.DateTime"

    def __init__(self, ticks: int = 0, kind: Kind = "Unspecified") -> None:
        if not 0 <= ticks <= LAST_TICK:
            raise ArgumentOutOfRangeException("ticks", BAD_TICKS)
        self.ticks = int(ticks)
        self.kind = kind

    @classmethod
    def from_parts(
        cls,
        year: int,
        month: int,
        day: int,
        hour: int = 0,
        minute: int = 0,
        second: int = 0,
        kind: Kind = "Unspecified",
    ) -> DateTime:
        """Raises ArgumentOutOfRangeException for a day or a time that is none."""
        return cls(date_ticks(year, month, day) + time_ticks(hour, minute, second), kind)

    @classmethod
    def now(cls) -> DateTime:
        utc = cls.utc_now().ticks
        return cls(utc + local_offset(utc), "Local")

    @classmethod
    def utc_now(cls) -> DateTime:
        return cls(time.time_ns() // 100 + UNIX_EPOCH, "Utc")

    @property
    def day(self) -> date:
        """The day as Python's date."""
        return date.fromordinal(self.ticks // DAY + 1)

    @property
    def midnight(self) -> DateTime:
        return DateTime(self.ticks - self.ticks % DAY, self.kind)

    def plus(self, ticks: int, parameter: str = "value") -> DateTime:
        """The moment that many ticks later; raises ArgumentOutOfRangeException beyond the years 1
        to 9999.
        """
        moved = self.ticks + ticks
        if not 0 <= moved <= LAST_TICK:
            raise ArgumentOutOfRangeException(parameter, BAD_SUM)
        return DateTime(moved, self.kind)

    def to_local_time(self) -> DateTime:
        if self.kind == "Local":
            return self
        moved = self.ticks + local_offset(self.ticks)
        return DateTime(min(max(moved, 0), LAST_TICK), "Local")

    def to_universal_time(self) -> DateTime:
        if self.kind == "Utc":
            return self
        moved = self.ticks - offset_of_local(self.ticks)
        return DateTime(min(max(moved, 0), LAST_TICK), "Utc")

    def utc_offset(self) -> int:
        """Ticks that its clock is ahead of UTC; one of no kind counts as local."""
        return 0 if self.kind == "Utc" else offset_of_local(self.ticks)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DateTime) and self.ticks == other.ticks

    def __lt__(self, other: DateTime) -> bool:
        return self.ticks < other.ticks

    def __hash__(self) -> int:
        return hash(self.ticks)

    def __sub__(self, other: DateTime) -> TimeSpan:
        return TimeSpan(self.ticks - other.ticks)

    def __str__(self) -> str:
        from poshws.corelib.datetime.format import format_date  # deferred

        return format_date(self, "G")

    def __repr__(self) -> str:
        return f"DateTime({self.ticks}, {self.kind!r})"

    def to_json_text(self) -> str:
        """ISO 8601 with as much of the fraction as there is, and `Z` or the offset by the kind."""
        from poshws.corelib.datetime.format import format_date  # deferred

        return format_date(self, JSON_FORMAT)


@total_ordering
class DateTimeOffset:
    """System.DateTimeOffset: what a clock shows, and the minutes it is ahead of UTC. Ordered by the
    moment.
    """

    __slots__ = ("ticks", "minutes")
    net_name: ClassVar[str] = "System.DateTimeOffset"

    def __init__(self, ticks: int = 0, minutes: int = 0) -> None:
        if not -840 <= minutes <= 840:
            raise ArgumentOutOfRangeException("offset", BAD_OFFSET)
        if not 0 <= ticks <= LAST_TICK:
            raise ArgumentOutOfRangeException("ticks", BAD_TICKS)
        if not 0 <= ticks - minutes * MINUTE <= LAST_TICK:
            raise ArgumentOutOfRangeException("offset", BAD_UTC)
        self.ticks = int(ticks)
        self.minutes = int(minutes)

    @classmethod
    def from_date(cls, moment: DateTime, span: TimeSpan | None = None) -> DateTimeOffset:
        """With the offset of the date's kind, or the one given, which must not
        contradict the kind.
        """
        offset = moment.utc_offset()
        if span is None:
            return cls(moment.ticks, offset // MINUTE)
        if moment.kind == "Utc" and span.ticks:
            text = "The UTC Offset for Utc DateTime instances must be 0."
            raise ArgumentException(text, parameter="offset")
        if moment.kind == "Local" and span.ticks != offset:
            text = (
                "The UTC Offset of the local dateTime parameter does not match the offset argument."
            )
            raise ArgumentException(text, parameter="offset")
        return cls(moment.ticks, whole_minutes(span))

    @classmethod
    def from_utc(cls, ticks: int, minutes: int = 0) -> DateTimeOffset:
        return cls(ticks + minutes * MINUTE, minutes)

    @classmethod
    def now(cls) -> DateTimeOffset:
        return cls.from_date(DateTime.now())

    @property
    def utc_ticks(self) -> int:
        return self.ticks - self.minutes * MINUTE

    @property
    def clock(self) -> DateTime:
        """What the clock shows, without its offset."""
        return DateTime(self.ticks)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DateTimeOffset) and self.utc_ticks == other.utc_ticks

    def __lt__(self, other: DateTimeOffset) -> bool:
        return self.utc_ticks < other.utc_ticks

    def __hash__(self) -> int:
        return hash(self.utc_ticks)

    def __str__(self) -> str:
        from poshws.corelib.datetime.format import format_offset  # deferred

        return format_offset(self, "")

    def __repr__(self) -> str:
        return f"DateTimeOffset({self.ticks}, {self.minutes})"

    def to_json_text(self) -> str:
        from poshws.corelib.datetime.format import format_offset  # deferred

        return format_offset(self, JSON_FORMAT)


def whole_minutes(span: TimeSpan) -> int:
    """A span as an offset; raises ArgumentException where it is none."""
    if span.ticks % MINUTE:
        raise ArgumentException(NOT_MINUTES, parameter="offset")
    return span.ticks // MINUTE
