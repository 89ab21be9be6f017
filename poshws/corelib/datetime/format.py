"""Dates and times as text: .NET's standard formats (`d`, `o`, `s` …) and custom ones (`yyyy-MM-dd
HH:mm`).
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from poshws.corelib.datetime.local_time import offset_of_local
from poshws.corelib.datetime.patterns import INVARIANT, DateFormatData
from poshws.corelib.datetime.timespan import (
    BAD_FORMAT,
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    literal,
    run_length,
)
from poshws.corelib.exceptions.dotnet import FormatException

if TYPE_CHECKING:
    from poshws.corelib.datetime.date_time import DateTime, DateTimeOffset

ROUND_TRIP = "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK"
FIXED: dict[str, str] = {
    "o": ROUND_TRIP,
    "O": ROUND_TRIP,
    "r": "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
    "R": "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
    "s": "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
    "u": "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
}
"""Standard formats that are the same in every culture."""


def format_date(moment: DateTime, pattern: str, data: DateFormatData = INVARIANT) -> str:
    """A DateTime in a .NET format; raises FormatException for one that is none."""
    pattern = pattern or "G"
    if len(pattern) == 1:
        if pattern in "rRsuoO":
            data = INVARIANT
        elif pattern == "U":
            moment, pattern = moment.to_universal_time(), "F"
        pattern = standard(pattern, data)
    offset = None if moment.kind == "Unspecified" else moment.utc_offset()
    zone = "Z" if moment.kind == "Utc" else "" if offset is None else zone_text(offset // MINUTE)
    return custom(moment.ticks, pattern, data, zone, offset)


def format_offset(moment: DateTimeOffset, pattern: str, data: DateFormatData = INVARIANT) -> str:
    """A DateTimeOffset in a .NET format; without one, date and long time with the offset."""
    ticks = moment.ticks
    if not pattern:
        pattern = f"{standard('G', data)} zzz"
    elif len(pattern) == 1:
        if pattern in "ruRU":
            ticks = moment.utc_ticks
        if pattern == "U":
            raise FormatException(BAD_FORMAT)
        data = INVARIANT if pattern in "rRsuoO" else data
        pattern = standard(pattern, data)
    return custom(ticks, pattern, data, zone_text(moment.minutes), moment.minutes * MINUTE)


def standard(letter: str, data: DateFormatData) -> str:
    """The custom format that a standard one stands for."""
    pattern = FIXED.get(letter) or data.pattern(letter)
    if pattern is None:
        raise FormatException(BAD_FORMAT)
    return pattern


def zone_text(minutes: int, width: int = 2) -> str:
    """`+05:30`."""
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:0{width}d}:{rest:02d}"


def custom(ticks: int, pattern: str, data: DateFormatData, zone: str, offset: int | None) -> str:
    """A custom format; `zone` is what `K` gives, `offset` the ticks for `z`, local time where it is
    None.
    """
    day = date.fromordinal(ticks // DAY + 1)
    written: list[str] = []
    place = 0
    while place < len(pattern):
        letter = pattern[place]
        count = run_length(pattern, place)
        if letter in "dMyg":
            written.append(_of_day(letter, count, day, data, pattern))
        elif letter in "hHmstfF":
            text = _of_time(letter, count, ticks % DAY, data)
            if letter == "F" and not text and written and written[-1] == ".":
                written.pop()
            written.append(text)
        elif letter == "z":
            written.append(_of_zone(count, offset_of_local(ticks) if offset is None else offset))
        elif letter == "K":
            written.append(zone)
            count = 1
        elif letter in ":/":
            written.append(data.time_separator if letter == ":" else data.date_separator)
            count = 1
        elif letter in "'\"\\%":
            text, count = literal(pattern, place)
            if letter == "%":
                text = custom(ticks, text[1:], data, zone, offset)
            written.append(text)
        else:
            written.append(letter)
            count = 1
        place += count
    return "".join(written)


# A month's name stands in the genitive where a format has the day's number.
_DAY_NUMBER: Final = re.compile("(?<!d)d{1,2}(?!d)")


def _of_day(letter: str, count: int, day: date, data: DateFormatData, pattern: str) -> str:
    if letter == "d":
        if count <= 2:
            return f"{day.day:0{count}d}"
        names = data.short_days if count == 3 else data.days
        return names[day.isoweekday() % 7]
    if letter == "M":
        if count <= 2:
            return f"{day.month:0{count}d}"
        is_short = count == 3
        if (data.genitive_months or data.short_genitive_months) and _DAY_NUMBER.search(pattern):
            return data.months_beside_day(is_short)[day.month - 1]
        return (data.short_months if is_short else data.months)[day.month - 1]
    if letter == "y":
        return f"{day.year % 100 if count <= 2 else day.year:0{count}d}"
    return data.era


def _of_time(letter: str, count: int, ticks: int, data: DateFormatData) -> str:
    if letter in "fF":
        if count > 7:
            raise FormatException(BAD_FORMAT)
        digits = f"{ticks % SECOND:07d}"[:count]
        return digits if letter == "f" else digits.rstrip("0")
    hour = ticks // HOUR
    if letter == "t":
        name = data.morning if hour < 12 else data.afternoon
        return name[:1] if count == 1 else name
    number = {
        "h": hour % 12 or 12,
        "H": hour,
        "m": ticks // MINUTE % 60,
        "s": ticks // SECOND % 60,
    }[letter]
    return f"{number:0{min(count, 2)}d}"


def _of_zone(count: int, offset: int) -> str:
    """`+5`, `+05` or `+05:30`."""
    minutes = abs(offset) // MINUTE * (-1 if offset < 0 else 1)
    if count >= 3:
        return zone_text(minutes)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:0{count}d}"
