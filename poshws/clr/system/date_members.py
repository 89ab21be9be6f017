"""What DateTime and DateTimeOffset share: the parts of what the clock shows."""

from __future__ import annotations

from datetime import date
from typing import Any

from poshws.clr.metadata.enums import enum_value
from poshws.clr.system.comparable import ComparableMembers
from poshws.corelib.datetime.date_time import add_months, real_ticks
from poshws.corelib.datetime.timespan import (
    DAY,
    HOUR,
    MICROSECOND,
    MILLISECOND,
    MINUTE,
    SECOND,
    TimeSpan,
)
from poshws.corelib.exceptions.dotnet import ArgumentOutOfRangeException
from poshws.corelib.typesystem.enums import EnumValue


class ClockMembers(ComparableMembers):
    """Parts of a moment; `moved` of the derived class makes the moment some ticks later."""

    @staticmethod
    def moved(this: Any, ticks: int) -> object:
        raise NotImplementedError

    @staticmethod
    def year(this: object) -> int:
        return int(day_of(this).year)

    @staticmethod
    def month(this: object) -> int:
        return int(day_of(this).month)

    @staticmethod
    def day(this: object) -> int:
        return int(day_of(this).day)

    @staticmethod
    def day_of_week(this: Any) -> EnumValue:
        return weekday(this.ticks)

    @staticmethod
    def day_of_year(this: object) -> int:
        day = day_of(this)
        return int(day.toordinal() - day.replace(month=1, day=1).toordinal() + 1)

    @staticmethod
    def hour(this: Any) -> int:
        return int(this.ticks // HOUR % 24)

    @staticmethod
    def minute(this: Any) -> int:
        return int(this.ticks // MINUTE % 60)

    @staticmethod
    def second(this: Any) -> int:
        return int(this.ticks // SECOND % 60)

    @staticmethod
    def millisecond(this: Any) -> int:
        return int(this.ticks // MILLISECOND % 1000)

    @staticmethod
    def microsecond(this: Any) -> int:
        return int(this.ticks // MICROSECOND % 1000)

    @staticmethod
    def nanosecond(this: Any) -> int:
        return int(this.ticks % MICROSECOND * 100)

    @staticmethod
    def ticks(this: Any) -> int:
        return int(this.ticks)

    @staticmethod
    def time_of_day(this: Any) -> TimeSpan:
        return TimeSpan(this.ticks % DAY)

    @classmethod
    def add(cls, this: object, span: TimeSpan) -> Any:
        return cls.moved(this, span.ticks)

    @classmethod
    def add_ticks(cls, this: object, value: int) -> object:
        return cls.moved(this, value)

    @classmethod
    def add_days(cls, this: object, value: float) -> object:
        return cls.moved(this, real_ticks(value, DAY))

    @classmethod
    def add_hours(cls, this: object, value: float) -> object:
        return cls.moved(this, real_ticks(value, HOUR))

    @classmethod
    def add_minutes(cls, this: object, value: float) -> object:
        return cls.moved(this, real_ticks(value, MINUTE))

    @classmethod
    def add_seconds(cls, this: object, value: float) -> object:
        return cls.moved(this, real_ticks(value, SECOND))

    @classmethod
    def add_milliseconds(cls, this: object, value: float) -> object:
        return cls.moved(this, real_ticks(value, MILLISECOND))

    @classmethod
    def add_microseconds(cls, this: object, value: float) -> object:
        return cls.moved(this, real_ticks(value, MICROSECOND))

    @classmethod
    def add_months(cls, this: Any, months: int) -> object:
        if not -120000 <= months <= 120000:
            text = "Months value must be between +/-120000."
            raise ArgumentOutOfRangeException("months", text)
        return cls.moved(this, add_months(this.ticks, months) - this.ticks)

    @classmethod
    def add_years(cls, this: Any, value: int) -> object:
        if not -10000 <= value <= 10000:
            text = "Years value must be between +/-10000."
            raise ArgumentOutOfRangeException("value", text)
        return cls.moved(this, add_months(this.ticks, value * 12, "value") - this.ticks)


def day_of(moment: Any) -> Any:
    return date.fromordinal(moment.ticks // DAY + 1)


def weekday(ticks: int) -> EnumValue:
    return enum_value("System.DayOfWeek", (ticks // DAY + 1) % 7)


def format_and_provider(arguments: tuple[Any, ...]) -> tuple[str, object]:
    """The format (empty where none is given) and the provider of a ToString call."""
    if not arguments:
        return "", None
    if len(arguments) == 1 and not isinstance(arguments[0], str):
        return "", arguments[0]
    return arguments[0] or "", arguments[1] if len(arguments) > 1 else None
