"""Reads time spans: `1.02:03:04.5` in the usual forms, or in a format given exactly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from poshws.corelib.datetime.timespan import (
    BAD_FORMAT,
    DAY,
    HOUR,
    LEAST,
    MINUTE,
    MOST,
    SECOND,
    TimeSpan,
    literal,
    run_length,
)
from poshws.corelib.exceptions.dotnet import FormatException, OverflowException

_FORM: Final = re.compile(
    r"\s*(?P<n>-?)(?:"
    r"(?P<d>\d+)"
    r"|(?P<h1>\d+):(?P<m1>\d+)"
    r"|(?P<d2>\d+)\.(?P<h2>\d+):(?P<m2>\d+)"
    r"|(?:(?P<d3>\d+)[.:])?(?P<h3>\d*):(?P<m3>\d+):(?P<s3>\d+)(?:\.(?P<f3>\d+))?"
    r"|(?P<h5>\d+):(?P<m5>\d+):\.(?P<f5>\d+)"
    r"|(?P<h4>\d+):(?P<m4>\d+)\.(?P<f4>\d+)"
    r")\s*",
    re.ASCII,
)
_EXACT: Final = re.compile(
    r"(?P<sign>-?)(?:(?P<d>\d{1,8})|(?:(?P<days>\d{1,8})\.)?(?P<h>\d\d?):(?P<m>\d\d?)"
    r"(?::(?P<s>\d\d?)(?:\.(?P<f>\d{1,7}))?)?)",
    re.ASCII,
)
_SHORT: Final = re.compile(
    r"(?P<sign>-?)(?:(?P<d>\d{1,8}):)?(?P<h>\d\d?):(?P<m>\d\d):(?P<s>\d\d)(?:\.(?P<f>\d{1,7}))?",
    re.ASCII,
)
_LONG: Final = re.compile(
    r"(?P<sign>-?)(?P<d>\d{1,8}):(?P<h>\d\d):(?P<m>\d\d):(?P<s>\d\d)\.(?P<f>\d{7})", re.ASCII
)


def unreadable(text: str) -> FormatException:
    return FormatException(f"String '{text}' was not recognized as a valid TimeSpan.")


def out_of_range(text: str) -> OverflowException:
    return OverflowException(
        f"The TimeSpan string '{text}' could not be parsed because at least one of the numeric"
        " components is out of range or contains too many digits."
    )


def parse_timespan(text: str) -> TimeSpan:
    """A span as TimeSpan.Parse reads it; raises FormatException or OverflowException."""
    match = _FORM.fullmatch(text)
    if match is None:
        raise unreadable(text)
    parts = {name[0]: value for name, value in match.groupdict().items() if value is not None}
    return _make(text, parts)


def _make(text: str, parts: dict[str, str]) -> TimeSpan:
    """Of the parts by their first letter; `n` is the sign."""
    numbers = {letter: int(value or 0) for letter, value in parts.items() if letter in "dhm"}
    second, fraction = int(parts.get("s") or 0), parts.get("f", "")
    if "s" in parts and not {"d", "f"} & parts.keys() and numbers["h"] > 23:
        # Three numbers that are no time are days, hours and minutes.
        numbers = {"d": numbers["h"], "h": numbers["m"], "m": second}
        second = 0
    return timespan_of(text, numbers, second, fraction, is_negative=parts["n"] == "-")


def timespan_of(
    text: str, numbers: dict[str, int], second: int, fraction: str, *, is_negative: bool
) -> TimeSpan:
    hour, minute = numbers.get("h", 0), numbers.get("m", 0)
    if hour > 23 or minute > 59 or second > 59 or len(fraction) > 7:
        raise out_of_range(text)
    ticks = numbers.get("d", 0) * DAY + hour * HOUR + minute * MINUTE + second * SECOND
    ticks += int(fraction.ljust(7, "0"))
    ticks = -ticks if is_negative else ticks
    if not LEAST <= ticks <= MOST:
        raise out_of_range(text)
    return TimeSpan(ticks)


def parse_timespan_exact(text: str, patterns: Sequence[str], styles: int = 0) -> TimeSpan:
    """A span in the first of the formats that fits; `styles` 1 makes it negative (custom formats
    only).
    """
    for pattern in patterns:
        if not pattern:
            raise FormatException(BAD_FORMAT)
        if len(pattern) == 1:
            form = {"c": _EXACT, "t": _EXACT, "T": _EXACT, "g": _SHORT, "G": _LONG}.get(pattern)
            if form is None:
                raise FormatException(f"Format specifier '{pattern}' was invalid.")
            found = form.fullmatch(text)
        else:
            found = re.fullmatch(_as_expression(pattern), text, re.ASCII)
        if found is not None:
            parts = found.groupdict()
            numbers = {name: int(parts.get(name) or 0) for name in "dhm"}
            numbers["d"] = numbers["d"] or int(parts.get("days") or 0)
            is_negative = parts.get("sign") == "-" or (len(pattern) > 1 and bool(styles & 1))
            seconds, fraction = int(parts.get("s") or 0), parts.get("f") or ""
            return timespan_of(text, numbers, seconds, fraction, is_negative=is_negative)
    if len(patterns) == 1 and len(patterns[0]) > 1 and not _begins(text, patterns[0]):
        raise FormatException(BAD_FORMAT)
    raise unreadable(text)


def _begins(text: str, pattern: str) -> bool:
    """Whether a text has what a custom format asks for, and only more behind it."""
    return re.match(_as_expression(pattern), text, re.ASCII) is not None


def _as_expression(pattern: str) -> str:
    """A custom format as a regular expression."""
    written: list[str] = []
    place = 0
    while place < len(pattern):
        letter = pattern[place]
        count = run_length(pattern, place)
        if letter in "dhms":
            most = 8 if letter == "d" else 2
            if count > most:
                raise FormatException(BAD_FORMAT)
            size = f"{{1,{most}}}" if count == 1 else f"{{{count}}}"
            written.append(rf"(?P<{letter}>\d{size})")
        elif letter in "fF":
            size = f"{{{count}}}" if letter == "f" else f"{{0,{count}}}"
            written.append(rf"(?P<f>\d{size})")
        else:
            text, count = literal(pattern, place)
            inner = _as_expression(text[1:]) if letter == "%" else re.escape(text)
            written.append(inner)
        place += count
    return "".join(written)
