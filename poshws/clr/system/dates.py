"""[datetime]: the members of DateTime. DateOnly and TimeOnly are in `days_and_times`."""

from __future__ import annotations

import math
import time
from typing import Any

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.system.date_members import ClockMembers, format_and_provider
from poshws.clr.system.days_and_times import DateOnly, DateOnlyMembers, TimeOnly, TimeOnlyMembers
from poshws.clr.system.timespans import attempt, formats_of
from poshws.corelib.datetime.date_time import (
    KINDS,
    LAST_TICK,
    DateTime,
    Kind,
    date_ticks,
    days_in_month,
    small_ticks,
    time_ticks,
)
from poshws.corelib.datetime.format import format_date
from poshws.corelib.datetime.local_time import UNIX_EPOCH, local_offset
from poshws.corelib.datetime.parse import parse_date
from poshws.corelib.datetime.parse_exact import parse_date_exact
from poshws.corelib.datetime.timespan import DAY, TimeSpan
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
)
from poshws.corelib.globalization.format_providers import date_format_data
from poshws.corelib.typesystem.enums import EnumValue

FILE_EPOCH = 504911232000000000
OLE_EPOCH = 599264352000000000


class DateTimeMembers(ClockMembers):
    """System.DateTime."""

    simple_name = "DateTime"
    min_value = DateTime(0)
    max_value = DateTime(LAST_TICK)
    unix_epoch = DateTime(UNIX_EPOCH, "Utc")
    moved = DateTime.plus  # type: ignore[assignment]

    @staticmethod
    def new(*parts: Any) -> DateTime:
        """(ticks), (ticks, kind), (date, time) or year, month, day and smaller parts, then a kind
        or a calendar.
        """
        kind: Kind = "Unspecified"
        numbers = [part for part in parts if type(part) is not EnumValue]
        if parts and isinstance(parts[-1], EnumValue):
            kind = kind_of(parts[-1])
            numbers = list(parts[:-1])
        if numbers and isinstance(numbers[0], DateOnly):
            return DateTime(numbers[0].number * DAY + numbers[1].ticks, kind)
        if len(numbers) == 1:
            return DateTime(numbers[0], kind)
        numbers = [part for part in numbers if isinstance(part, int)]
        ticks = date_ticks(*numbers[:3])
        if len(numbers) > 3:
            ticks += time_ticks(*numbers[3:6]) + small_ticks(*numbers[6:] or [0])
        return DateTime(ticks, kind)

    @staticmethod
    def kind(this: DateTime) -> EnumValue:
        return enum_value("System.DateTimeKind", this.kind)

    @staticmethod
    def date(this: DateTime) -> DateTime:
        return this.midnight

    @staticmethod
    def now() -> DateTime:
        return DateTime.now()

    @staticmethod
    def utc_now() -> DateTime:
        return DateTime.utc_now()

    @staticmethod
    def today() -> DateTime:
        return DateTime.now().midnight

    @staticmethod
    def subtract(this: DateTime, value: Any) -> object:
        """A date gives the span between, a span the date before."""
        if isinstance(value, DateTime):
            return this - value
        return this.plus(-value.ticks)

    op_subtraction = subtract

    @staticmethod
    def op_addition(this: DateTime, span: TimeSpan) -> DateTime:
        return this.plus(span.ticks, "t")

    @staticmethod
    def days_in_month(year: int, month: int) -> int:
        if not 1 <= month <= 12:
            text = "Month must be between one and twelve."
            raise ArgumentOutOfRangeException("month", text, month)
        _check_year(year)
        return days_in_month(year, month)

    @staticmethod
    def is_leap_year(year: int) -> bool:
        _check_year(year)
        return days_in_month(year, 2) == 29

    @staticmethod
    def specify_kind(value: DateTime, kind: EnumValue) -> DateTime:
        return DateTime(value.ticks, kind_of(kind))

    @staticmethod
    def is_daylight_saving_time(this: DateTime) -> bool:
        utc = this.to_universal_time().ticks
        seconds = (utc - UNIX_EPOCH) // 10_000_000
        return this.kind != "Utc" and time.localtime(seconds).tm_isdst > 0

    @staticmethod
    def to_local_time(this: DateTime) -> DateTime:
        return this.to_local_time()

    @staticmethod
    def to_universal_time(this: DateTime) -> DateTime:
        return this.to_universal_time()

    @staticmethod
    def to_binary(this: DateTime) -> int:
        """The ticks with the kind in the two highest bits; local time as UTC."""
        if this.kind == "Local":
            ticks = this.to_universal_time().ticks
            return (ticks | 2 << 62) - 2**64
        return this.ticks | (1 << 62 if this.kind == "Utc" else 0)

    @staticmethod
    def from_binary(data: int) -> DateTime:
        ticks, kind = data & (2**62 - 1), data >> 62 & 3
        if kind >= 2:
            return DateTime(ticks + local_offset(ticks), "Local")
        return DateTime(ticks, KINDS[kind])

    @staticmethod
    def to_file_time_utc(this: DateTime) -> int:
        utc = this.to_universal_time() if this.kind == "Local" else this
        if utc.ticks < FILE_EPOCH:
            raise ArgumentOutOfRangeException(None, "Not a valid Win32 FileTime.")
        return utc.ticks - FILE_EPOCH

    @staticmethod
    def to_file_time(this: DateTime) -> int:
        return DateTimeMembers.to_file_time_utc(this.to_universal_time())

    @staticmethod
    def from_file_time_utc(value: int) -> DateTime:
        if not 0 <= value <= LAST_TICK - FILE_EPOCH:
            raise ArgumentOutOfRangeException("fileTime", "Not a valid Win32 FileTime.")
        return DateTime(value + FILE_EPOCH, "Utc")

    @staticmethod
    def from_file_time(value: int) -> DateTime:
        return DateTimeMembers.from_file_time_utc(value).to_local_time()

    @staticmethod
    def to_oa_date(this: DateTime) -> float:
        """Days since 1899-12-30, to the millisecond; before that day the fraction counts
        upwards.
        """
        ticks = this.ticks
        if ticks == 0:
            return 0.0
        if ticks < DAY:
            ticks += OLE_EPOCH
        milliseconds = int((ticks - OLE_EPOCH) / 10_000)
        if milliseconds < 0:
            fraction = milliseconds % -86400000
            if fraction:
                milliseconds -= (86400000 + fraction) * 2
        return milliseconds / 86400000.0

    @staticmethod
    def from_oa_date(value: float) -> DateTime:
        if not -657435.0 < value < 2958466.0:
            raise ArgumentException("Not a legal OleAut date.")
        milliseconds = int(value * 86400000.0 + (0.5 if value >= 0 else -0.5))
        if milliseconds < 0:
            milliseconds -= int(math.fmod(milliseconds, 86400000)) * 2
        return DateTime(milliseconds * 10_000 + OLE_EPOCH)

    @staticmethod
    def parse(text: str, provider: object = None, styles: int = 0) -> DateTime:
        if text is None:
            raise ArgumentNullException("s")
        return parse_date(text, styles, date_format_data(provider))

    @staticmethod
    def try_parse(text: str, *rest: Any) -> bool:
        provider = rest[0] if len(rest) > 1 else None
        styles = rest[1] if len(rest) > 2 else 0
        return attempt(
            rest[-1], DateTime(), lambda: parse_date(text or "", styles, date_format_data(provider))
        )

    @staticmethod
    def parse_exact(text: str, patterns: Any, provider: object = None, styles: int = 0) -> DateTime:
        for value, name in ((text, "s"), (patterns, "format")):
            if value is None:
                raise ArgumentNullException(name)
        return parse_date_exact(text, formats_of(patterns), styles, date_format_data(provider))

    @staticmethod
    def try_parse_exact(
        text: str, patterns: Any, provider: object, styles: int, result: Any
    ) -> bool:
        def make() -> DateTime:
            return parse_date_exact(text, formats_of(patterns), styles, date_format_data(provider))

        return attempt(result, DateTime(), make)

    @staticmethod
    def to_string(this: DateTime, *arguments: object) -> str:
        """(), (format), (provider) or (format, provider)."""
        pattern, provider = format_and_provider(arguments)
        return format_date(this, pattern, date_format_data(provider))

    @staticmethod
    def to_long_date_string(this: DateTime) -> str:
        return format_date(this, "D", date_format_data(None))

    @staticmethod
    def to_long_time_string(this: DateTime) -> str:
        return format_date(this, "T", date_format_data(None))

    @staticmethod
    def to_short_date_string(this: DateTime) -> str:
        return format_date(this, "d", date_format_data(None))

    @staticmethod
    def to_short_time_string(this: DateTime) -> str:
        return format_date(this, "t", date_format_data(None))

    @staticmethod
    def get_date_time_formats(this: DateTime, *arguments: object) -> list[str]:
        """Every standard format, or all forms of one."""
        letters = [each for each in arguments if isinstance(each, str)]
        provider = next((each for each in arguments if not isinstance(each, str)), None)
        data = date_format_data(provider)
        found: list[str] = []
        for letter in letters or "dDfFgGmMoOrRstTuUyY":
            found += [format_date(this, pattern, data) for pattern in data.all_patterns(letter)]
        return found

    @staticmethod
    def get_type_code(this: DateTime) -> EnumValue:
        return enum_value("System.TypeCode", "DateTime")

    @staticmethod
    def deconstruct(this: DateTime, *results: Any) -> None:
        if len(results) == 2:
            results[0].value = DateOnly(this.ticks // DAY)
            results[1].value = TimeOnly(this.ticks % DAY)
        else:
            day = this.day
            for result, value in zip(results, (day.year, day.month, day.day), strict=True):
                result.value = value


def _check_year(year: int) -> None:
    if not 1 <= year <= 9999:
        text = "Year must be between 1 and 9999."
        raise ArgumentOutOfRangeException("year", text)


def kind_of(value: int) -> Kind:
    if not 0 <= value <= 2:
        raise ArgumentException("Invalid DateTimeKind value.", parameter="kind")
    return KINDS[value]


TYPES = describe(
    __file__,
    {
        "System.DateTime": (DateTime, DateTimeMembers),
        "System.DateOnly": (DateOnly, DateOnlyMembers),
        "System.TimeOnly": (TimeOnly, TimeOnlyMembers),
    },
)
