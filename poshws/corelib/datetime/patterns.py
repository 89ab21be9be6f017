"""The words and patterns of dates in a culture: what .NET's DateTimeFormatInfo holds, as plain
data.
"""

from __future__ import annotations

from typing import Final

from poshws.corelib.records import dataclass, field, replace


@dataclass(frozen=True)
class DateFormatData:
    """Names of days begin with Sunday. Patterns are .NET's custom formats."""

    days: tuple[str, ...]
    short_days: tuple[str, ...]
    shortest_days: tuple[str, ...]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    short_date: str
    long_date: str
    short_time: str
    long_time: str
    month_day: str
    year_month: str
    morning: str = "AM"
    afternoon: str = "PM"
    era: str = "A.D."
    short_era: str = "AD"
    date_separator: str = "/"
    time_separator: str = ":"
    first_day: int = 0
    week_rule: int = 0
    more_formats: dict[str, tuple[str, ...]] = field(default_factory=dict)
    # Names of months beside a day's number, where they are others.
    genitive_months: tuple[str, ...] = ()
    short_genitive_months: tuple[str, ...] = ()

    def months_beside_day(self, is_short: bool) -> tuple[str, ...]:
        if is_short:
            return self.short_genitive_months or self.short_months
        return self.genitive_months or self.months

    def pattern(self, letter: str) -> str | None:
        """The custom format that a standard one stands for in this culture."""
        long, short = self.long_date, self.short_date
        return {
            "d": short,
            "D": long,
            "f": f"{long} {self.short_time}",
            "F": f"{long} {self.long_time}",
            "g": f"{short} {self.short_time}",
            "G": f"{short} {self.long_time}",
            "m": self.month_day,
            "M": self.month_day,
            "t": self.short_time,
            "T": self.long_time,
            "y": self.year_month,
            "Y": self.year_month,
        }.get(letter)

    def all_patterns(self, letter: str) -> list[str]:
        """Every form of a standard format, the usual one first; `o` and its like have just one."""
        dates = {"d": self.short_date, "D": self.long_date, "g": self.short_date}
        own = self.pattern(letter)
        if own is None or letter in "mMyY":
            return [letter]
        day = dates.get(letter.lower() if letter == "G" else letter, self.long_date)
        days = [day, *self.more_formats.get("d" if letter in "gG" else letter, ())]
        if letter in "dD":
            return days
        time = "T" if letter in "FGT" else "t"
        first = self.long_time if time == "T" else self.short_time
        times = [first, *self.more_formats.get(time, ())]
        return times if letter in "tT" else [f"{one} {two}" for one in days for two in times]


_DAYS: Final = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

INVARIANT: Final = DateFormatData(
    days=_DAYS,
    short_days=tuple(day[:3] for day in _DAYS),
    shortest_days=tuple(day[:2] for day in _DAYS),
    months=_MONTHS,
    short_months=tuple(month[:3] for month in _MONTHS),
    short_date="MM/dd/yyyy",
    long_date="dddd, dd MMMM yyyy",
    short_time="HH:mm",
    long_time="HH:mm:ss",
    month_day="MMMM dd",
    year_month="yyyy MMMM",
    more_formats={
        "d": ("yyyy-MM-dd",),
        "t": ("hh:mm tt", "H:mm", "h:mm tt"),
        "T": ("hh:mm:ss tt", "H:mm:ss", "h:mm:ss tt"),
    },
)

ENGLISH: Final = replace(
    INVARIANT,
    short_date="M/d/yyyy",
    long_date="dddd, MMMM d, yyyy",
    short_time="h:mm\N{NARROW NO-BREAK SPACE}tt",
    long_time="h:mm:ss\N{NARROW NO-BREAK SPACE}tt",
    month_day="MMMM d",
    year_month="MMMM yyyy",
    era="AD",
    short_era="A",
    more_formats={},
)
