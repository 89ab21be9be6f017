"""TimeSpans as text: the standard formats `c`, `g` and `G`, and custom ones such as `hh\\:mm`."""

from __future__ import annotations

from poshws.corelib.datetime.timespan import DAY, HOUR, MINUTE, SECOND, TimeSpan
from poshws.corelib.exceptions.dotnet import FormatException

BAD_FORMAT = "Input string was not in a correct format."


def format_timespan(span: TimeSpan, pattern: str) -> str:
    """The span in a .NET format; raises FormatException for one that is none."""
    if not pattern or pattern in ("c", "t", "T"):
        return _constant(span)
    if pattern in ("g", "G"):
        return _general(span, pattern == "G")
    if len(pattern) == 1:
        raise FormatException(BAD_FORMAT)
    return _custom(abs(span.ticks), pattern)


def _parts(ticks: int) -> tuple[int, int, int, int, int]:
    """Days, hours, minutes, seconds and the ticks that are left, of a number without sign."""
    days, rest = divmod(ticks, DAY)
    hours, rest = divmod(rest, HOUR)
    minutes, rest = divmod(rest, MINUTE)
    seconds, fraction = divmod(rest, SECOND)
    return days, hours, minutes, seconds, fraction


def _constant(span: TimeSpan) -> str:
    """`[-][d.]hh:mm:ss[.fffffff]`."""
    days, hours, minutes, seconds, fraction = _parts(abs(span.ticks))
    sign = "-" if span.ticks < 0 else ""
    before = f"{days}." if days else ""
    behind = f".{fraction:07d}" if fraction else ""
    return f"{sign}{before}{hours:02d}:{minutes:02d}:{seconds:02d}{behind}"


def _general(span: TimeSpan, is_long: bool) -> str:
    """`[-][d:]h:mm:ss[.FFFFFFF]`, or with all digits `[-]d:hh:mm:ss.fffffff`."""
    days, hours, minutes, seconds, fraction = _parts(abs(span.ticks))
    sign = "-" if span.ticks < 0 else ""
    if is_long:
        return f"{sign}{days}:{hours:02d}:{minutes:02d}:{seconds:02d}.{fraction:07d}"
    before = f"{days}:" if days else ""
    digits = f"{fraction:07d}".rstrip("0")
    behind = f".{digits}" if digits else ""
    return f"{sign}{before}{hours}:{minutes:02d}:{seconds:02d}{behind}"


def _custom(ticks: int, pattern: str) -> str:
    days, hours, minutes, seconds, fraction = _parts(ticks)
    numbers = {"d": (days, 8), "h": (hours, 2), "m": (minutes, 2), "s": (seconds, 2)}
    written: list[str] = []
    place = 0
    while place < len(pattern):
        letter = pattern[place]
        if letter in numbers:
            number, most = numbers[letter]
            count = run_length(pattern, place)
            _limit(count, most)
            written.append(str(number).rjust(count, "0"))
        elif letter in "fF":
            count = run_length(pattern, place)
            _limit(count, 7)
            digits = f"{fraction:07d}"[:count]
            written.append(digits if letter == "f" else digits.rstrip("0"))
        else:
            text, count = literal(pattern, place)
            written.append(_custom(ticks, text[1:]) if text[:1] == "%" and count == 2 else text)
        place += count
    return "".join(written)


def run_length(pattern: str, place: int) -> int:
    """How many equal letters stand from there on."""
    end = place
    while end < len(pattern) and pattern[end] == pattern[place]:
        end += 1
    return end - place


def _limit(count: int, most: int) -> None:
    if count > most:
        raise FormatException(BAD_FORMAT)


def literal(pattern: str, place: int) -> tuple[str, int]:
    """Quoted text, an escaped letter, or `%` with its one letter; and how many letters of the
    pattern that took.
    """
    letter = pattern[place]
    if letter in "'\"":
        end = pattern.find(letter, place + 1)
        if end < 0:
            raise FormatException(
                f"Cannot find a matching quote character for the character '{letter}'."
            )
        return pattern[place + 1 : end].replace("\\", ""), end + 1 - place
    if place + 1 < len(pattern):
        if letter == "\\":
            return pattern[place + 1], 2
        if letter == "%" and pattern[place + 1] != "%":
            return f"%{pattern[place + 1]}", 2
    raise FormatException(BAD_FORMAT)
