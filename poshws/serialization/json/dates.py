"""Dates in JSON strings: what Json.NET recognizes as a date, and as which kind of date.

A string is a date when it is `yyyy-MM-ddTHH:mm:ss`, with up to seven digits of fraction and a zone
if it likes, or Microsoft's `/Date(milliseconds since 1970)/`, with a zone behind the number if it
likes; everything else stays text.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from poshws.corelib.datetime.date_time import DateTime, DateTimeOffset
from poshws.corelib.exceptions.dotnet import ArgumentException

_ISO_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7}))?"
    r"(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)?",
    re.ASCII,
)
_MICROSOFT_DATE = re.compile(r"/Date\((-?\d+)(?:([+-])(\d\d)(\d\d)?)?\)/", re.ASCII)
_TICKS_PER_MILLISECOND = 10_000
_TICKS_PER_MINUTE = 600_000_000
_UNIX_EPOCH = 621_355_968_000_000_000
_SHORTEST, _LONGEST = 19, 40

TextReader = Callable[[str], object]


def date_reader(kind: str) -> TextReader | None:
    """The function that makes a value of a string for a -DateKind; None: strings stay strings."""
    if kind == "String":
        return None
    make = {"Local": _local, "Utc": _utc, "Offset": _offset}.get(kind, _as_written)

    def read(text: str) -> object:
        if len(text) > _LONGEST:
            return text
        found = _MICROSOFT_DATE.fullmatch(text)
        if found:
            return _of_microsoft(found, kind)
        found = _ISO_DATE.fullmatch(text)
        if not found:
            return text
        try:
            return make(found)
        except (ValueError, OverflowError, ArgumentException):
            return text

    return read


def _of_microsoft(found: re.Match[str], kind: str) -> DateTime | DateTimeOffset:
    """Raises ArgumentOutOfRangeException for milliseconds that no date has."""
    utc = DateTime(_UNIX_EPOCH + int(found[1]) * _TICKS_PER_MILLISECOND, "Utc")
    minutes = 0
    if found[2]:
        minutes = int(found[3]) * 60 + int(found[4] or 0)
        minutes = -minutes if found[2] == "-" else minutes
    if kind == "Offset":
        return DateTimeOffset(utc.ticks + minutes * _TICKS_PER_MINUTE, minutes)
    return utc.to_local_time() if kind == "Local" or (found[2] and kind != "Utc") else utc


def _ticks(found: re.Match[str]) -> int:
    year, month, day, hour, minute, second = (int(found[i]) for i in range(1, 7))
    if hour == 24 and minute == second == 0 and not int(found[7] or 0):
        return DateTime.from_parts(year, month, day).ticks + 24 * 60 * _TICKS_PER_MINUTE
    fraction = int((found[7] or "").ljust(7, "0"))
    return DateTime.from_parts(year, month, day, hour, minute, second).ticks + fraction


def _zone_minutes(found: re.Match[str]) -> int:
    minutes = int(found[10]) * 60 + int(found[11] or 0)
    return -minutes if found[9] == "-" else minutes


def _as_written(found: re.Match[str]) -> DateTime:
    ticks = _ticks(found)
    if found[8]:
        return DateTime(ticks, "Utc")
    if found[9]:
        utc = DateTime(ticks - _zone_minutes(found) * _TICKS_PER_MINUTE, "Utc")
        return utc.to_local_time()
    return DateTime(ticks, "Unspecified")


def _local(found: re.Match[str]) -> DateTime:
    date = _as_written(found)
    if date.kind == "Utc":
        return date.to_local_time()
    return DateTime(date.ticks, "Local")


def _utc(found: re.Match[str]) -> DateTime:
    date = _as_written(found)
    if date.kind == "Local":
        return date.to_universal_time()
    return DateTime(date.ticks, "Utc")


def _offset(found: re.Match[str]) -> DateTimeOffset:
    ticks = _ticks(found)
    if found[8]:
        return DateTimeOffset(ticks, 0)
    if found[9]:
        return DateTimeOffset(ticks, _zone_minutes(found))
    return DateTimeOffset.from_date(DateTime(ticks, "Unspecified"))
