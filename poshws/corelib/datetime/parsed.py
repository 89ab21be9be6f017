"""What was read of a date's text, and the DateTime that comes of it: defaults, zones and
DateTimeStyles.
"""

from __future__ import annotations

from typing import Final

from poshws.corelib.datetime.date_time import DateTime, DateTimeOffset, date_ticks, days_in_month
from poshws.corelib.datetime.local_time import offset_of_local
from poshws.corelib.datetime.timespan import DAY, HOUR, MINUTE, SECOND
from poshws.corelib.exceptions.dotnet import FormatException, NetException
from poshws.corelib.records import dataclass

ALLOW_LEADING, ALLOW_TRAILING, ALLOW_INNER = 1, 2, 4
NO_CURRENT_DATE: Final = 8
ADJUST_TO_UTC: Final = 16
ASSUME_LOCAL: Final = 32
ASSUME_UTC: Final = 64
ROUND_TRIP_KIND: Final = 128


def unreadable(text: str, what: str = "DateTime") -> FormatException:
    return FormatException(f"String '{text}' was not recognized as a valid {what}.")


@dataclass()
class Reading:
    """The parts of a moment that a text names; those it does not are None."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    fraction: int = 0
    is_afternoon: bool | None = None
    zone: int | None = None
    is_zulu: bool = False

    @property
    def has_date(self) -> bool:
        return not self.year is self.month is self.day is None

    @property
    def has_time(self) -> bool:
        return self.hour is not None or self.minute is not None or self.second is not None

    def time_ticks(self, text: str) -> int:
        """Ticks since midnight; raises FormatException for a time that is none."""
        hour = self.hour or 0
        if self.is_afternoon is not None:
            if not 0 <= hour <= (23 if self.is_afternoon else 12):
                raise unreadable(text)
            hour = hour % 12 + (12 if self.is_afternoon else 0)
        minute, second = self.minute or 0, self.second or 0
        is_midnight = hour == 24 and not (minute or second or self.fraction)
        if not (0 <= hour < 24 or is_midnight) or minute > 59 or second > 59:
            raise FormatException(
                f"The DateTime represented by the string '{text}' is not supported in calendar"
                " 'System.Globalization.GregorianCalendar'."
            )
        return hour * HOUR + minute * MINUTE + second * SECOND + self.fraction

    def clock_ticks(self, text: str, styles: int) -> int:
        """What the clock shows; parts of the date that the text leaves out are today's or the first
        ones.
        """
        year, month, day = self.year, self.month, self.day
        if not self.has_date:
            if styles & NO_CURRENT_DATE:
                year = 1
            else:
                today = DateTime.now().day
                year, month, day = today.year, today.month, today.day
        if year is None:
            year = DateTime.now().day.year
        try:
            ticks = date_ticks(year, 1 if month is None else month, 1 if day is None else day)
        except NetException:
            raise unreadable(text) from None
        if self.weekday is not None and (ticks // DAY + 1) % 7 != self.weekday:
            raise FormatException(
                f"String '{text}' was not recognized as a valid DateTime because the day of week"
                " was incorrect."
            )
        return ticks + self.time_ticks(text)


def two_digit_year(year: int) -> int:
    """A year of one or two digits is in the hundred years up to 2049."""
    return year + (2000 if year <= 49 else 1900)


def make_date(reading: Reading, text: str, styles: int) -> DateTime:
    """The DateTime of a reading as DateTimeStyles has it; with a zone it becomes local time."""
    ticks = reading.clock_ticks(text, styles)
    to_utc = bool(styles & ADJUST_TO_UTC)
    if reading.zone is not None:
        moment = _in_range(ticks - reading.zone * MINUTE, text)
        keeps = reading.is_zulu and styles & ROUND_TRIP_KIND
        return moment if to_utc or keeps else moment.to_local_time()
    if styles & ASSUME_UTC:
        moment = DateTime(ticks, "Utc")
        return moment if to_utc else moment.to_local_time()
    if styles & ASSUME_LOCAL:
        moment = DateTime(ticks, "Local")
        return moment.to_universal_time() if to_utc else moment
    return DateTime(ticks)


def make_offset(reading: Reading, text: str, styles: int) -> DateTimeOffset:
    """The DateTimeOffset of a reading; without a zone the local one, or UTC."""
    ticks = reading.clock_ticks(text, styles)
    if reading.zone is not None:
        minutes = reading.zone
    elif styles & ASSUME_UTC:
        minutes = 0
    else:
        minutes = offset_of_local(ticks) // MINUTE
    moment = DateTimeOffset(ticks, minutes)
    if styles & ADJUST_TO_UTC:
        return DateTimeOffset(moment.utc_ticks, 0)
    return moment


def _in_range(ticks: int, text: str) -> DateTime:
    try:
        return DateTime(ticks, "Utc")
    except NetException:
        message = (
            f"The UTC representation of the date '{text}' falls outside the year range 1-9999."
        )
        raise FormatException(message) from None


def is_day(year: int, month: int, day: int) -> bool:
    return 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def find_name(text: str, place: int, names: tuple[str, ...]) -> tuple[int, int] | None:
    """The longest of the names that stands in the text there, whatever its case: its number and
    length.
    """
    best: tuple[int, int] | None = None
    for number, name in enumerate(names):
        size = len(name)
        if text[place : place + size].lower() == name.lower() and (best is None or size > best[1]):
            best = (number, size)
    return best


__all__ = [
    "Reading",
    "find_name",
    "is_day",
    "make_date",
    "make_offset",
    "unreadable",
]
