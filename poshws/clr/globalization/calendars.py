"""Calendars: the Gregorian one, which is all that scripts here reckon with, and ISO weeks."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.system.dates import DateTimeMembers
from poshws.corelib.datetime.date_time import (
    LAST_TICK,
    DateTime,
    date_ticks,
    days_in_month,
    small_ticks,
    time_ticks,
)
from poshws.corelib.datetime.timespan import DAY
from poshws.corelib.typesystem.enums import EnumValue


class Calendar:
    """System.Globalization.Calendar, what calendars have in common."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Globalization.Calendar"


class GregorianCalendar(Calendar):
    """System.Globalization.GregorianCalendar."""

    __slots__ = ("two_digit_year_max",)
    net_name: ClassVar[str] = "System.Globalization.GregorianCalendar"
    is_read_only: ClassVar[bool] = False

    def __init__(self, kind: object = None) -> None:
        self.two_digit_year_max = 2049

    @property
    def min_supported_date_time(self) -> DateTime:
        return DateTime(0)

    @property
    def max_supported_date_time(self) -> DateTime:
        return DateTime(LAST_TICK)

    @property
    def algorithm_type(self) -> EnumValue:
        return enum_value("System.Globalization.CalendarAlgorithmType", "SolarCalendar")

    @property
    def eras(self) -> list[int]:
        return [1]

    def clone(self) -> GregorianCalendar:
        return GregorianCalendar()

    def add_days(self, time: DateTime, days: int) -> DateTime:
        return time.plus(days * DAY)

    def add_weeks(self, time: DateTime, weeks: int) -> DateTime:
        return time.plus(weeks * 7 * DAY)

    def add_hours(self, time: DateTime, hours: int) -> object:
        return DateTimeMembers.add_hours(time, hours)

    def add_minutes(self, time: DateTime, minutes: int) -> object:
        return DateTimeMembers.add_minutes(time, minutes)

    def add_seconds(self, time: DateTime, seconds: int) -> object:
        return DateTimeMembers.add_seconds(time, seconds)

    def add_milliseconds(self, time: DateTime, milliseconds: float) -> object:
        return DateTimeMembers.add_milliseconds(time, milliseconds)

    def add_months(self, time: DateTime, months: int) -> object:
        return DateTimeMembers.add_months(time, months)

    def add_years(self, time: DateTime, years: int) -> object:
        return DateTimeMembers.add_years(time, years)

    def get_day_of_month(self, time: DateTime) -> int:
        return time.day.day

    def get_day_of_week(self, time: DateTime) -> EnumValue:
        return DateTimeMembers.day_of_week(time)

    def get_day_of_year(self, time: DateTime) -> int:
        return DateTimeMembers.day_of_year(time)

    def get_month(self, time: DateTime) -> int:
        return time.day.month

    def get_year(self, time: DateTime) -> int:
        return time.day.year

    def get_hour(self, time: DateTime) -> int:
        return DateTimeMembers.hour(time)

    def get_minute(self, time: DateTime) -> int:
        return DateTimeMembers.minute(time)

    def get_second(self, time: DateTime) -> int:
        return DateTimeMembers.second(time)

    def get_milliseconds(self, time: DateTime) -> float:
        return float(DateTimeMembers.millisecond(time))

    def get_era(self, time: DateTime) -> int:
        return 1

    def get_days_in_month(self, year: int, month: int, era: int = 0) -> int:
        return DateTimeMembers.days_in_month(year, month)

    def get_days_in_year(self, year: int, era: int = 0) -> int:
        return 366 if DateTimeMembers.is_leap_year(year) else 365

    def get_months_in_year(self, year: int, era: int = 0) -> int:
        return 12

    def get_leap_month(self, year: int, era: int = 0) -> int:
        return 0

    def is_leap_year(self, year: int, era: int = 0) -> bool:
        return DateTimeMembers.is_leap_year(year)

    def is_leap_month(self, year: int, month: int, era: int = 0) -> bool:
        return False

    def is_leap_day(self, year: int, month: int, day: int, era: int = 0) -> bool:
        return month == 2 and day == 29 and days_in_month(year, 2) == 29

    def to_date_time(self, *parts: int) -> DateTime:
        ticks = date_ticks(*parts[:3]) + time_ticks(*parts[3:6])
        return DateTime(ticks + small_ticks(parts[6]))

    def to_four_digit_year(self, year: int) -> int:
        if year >= 100:
            return year
        century = self.two_digit_year_max // 100
        return (century - (year > self.two_digit_year_max % 100)) * 100 + year

    def get_week_of_year(self, time: DateTime, rule: int, first_day: int) -> int:
        """`rule` 0: weeks begin with the year; 1: with the first full week; 2: with that of four
        days.
        """
        day_of_year = DateTimeMembers.day_of_year(time) - 1
        weekday = int(DateTimeMembers.day_of_week(time))
        if rule == 0:
            first = (weekday - day_of_year % 7 - first_day + 14) % 7
            return (day_of_year + first) // 7 + 1
        return _full_weeks(time, day_of_year, weekday, first_day, 7 if rule == 1 else 4)


def _full_weeks(time: DateTime, day_of_year: int, weekday: int, first_day: int, least: int) -> int:
    """Where the year's first days are too few for a week, they belong to the last week of the year
    before.
    """
    new_year = (weekday - day_of_year % 7 + 14) % 7
    offset = (first_day - new_year + 14) % 7
    if offset and offset >= least:
        offset -= 7
    day = day_of_year - offset
    if day >= 0:
        return day // 7 + 1
    if time.ticks < 366 * DAY:
        return 53
    last = time.plus(-(day_of_year + 1) * DAY)
    last_day = DateTimeMembers.day_of_year(last) - 1
    last_weekday = int(DateTimeMembers.day_of_week(last))
    return _full_weeks(last, last_day, last_weekday, first_day, least)


class IsoWeekMembers:
    """System.Globalization.ISOWeek; a DateOnly counts as its midnight."""

    @staticmethod
    def get_week_of_year(date: object) -> int:
        return _iso(date)[1]

    @staticmethod
    def get_year(date: object) -> int:
        return _iso(date)[0]

    @staticmethod
    def get_weeks_in_year(year: int) -> int:
        return _iso(DateTime.from_parts(year, 12, 28))[1]

    @staticmethod
    def get_year_start(year: int) -> DateTime:
        return IsoWeekMembers.to_date_time(year, 1, 1)

    @staticmethod
    def get_year_end(year: int) -> DateTime:
        weeks = IsoWeekMembers.get_weeks_in_year(year)
        return IsoWeekMembers.to_date_time(year, weeks, 7)

    @staticmethod
    def to_date_time(year: int, week: int, day: int) -> DateTime:
        found = date.fromisocalendar(year, week, day % 7 or 7)
        return DateTime.from_parts(found.year, found.month, found.day)


def _iso(date: Any) -> tuple[int, int, int]:
    year, week, day = DateTime(date.ticks).day.isocalendar()
    return year, week, day


TYPES = describe(
    __file__,
    {
        "System.Globalization.Calendar": Calendar,
        "System.Globalization.GregorianCalendar": GregorianCalendar,
        "System.Globalization.ISOWeek": (None, IsoWeekMembers),
    },
)
