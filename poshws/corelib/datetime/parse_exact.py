"""Reads dates in one given format, as DateTime.ParseExact does: the mirror of `date_format`."""

from __future__ import annotations

from collections.abc import Sequence

from poshws.corelib.datetime.date_time import DateTime, DateTimeOffset
from poshws.corelib.datetime.format import standard
from poshws.corelib.datetime.parsed import (
    ALLOW_INNER,
    ALLOW_LEADING,
    ALLOW_TRAILING,
    Reading,
    find_name,
    make_date,
    make_offset,
    two_digit_year,
    unreadable,
)
from poshws.corelib.datetime.patterns import INVARIANT, DateFormatData
from poshws.corelib.datetime.timespan import literal, run_length
from poshws.corelib.exceptions.dotnet import FormatException


def parse_date_exact(
    text: str, patterns: Sequence[str], styles: int = 0, data: DateFormatData = INVARIANT
) -> DateTime:
    """The DateTime in the first of the formats that fits; raises FormatException where
    none does.
    """
    return make_date(read_exact(text, patterns, styles, data), text, styles)


def parse_offset_exact(
    text: str, patterns: Sequence[str], styles: int = 0, data: DateFormatData = INVARIANT
) -> DateTimeOffset:
    return make_offset(read_exact(text, patterns, styles, data), text, styles)


def read_exact(
    text: str,
    patterns: Sequence[str],
    styles: int = 0,
    data: DateFormatData = INVARIANT,
    what: str = "DateTime",
) -> Reading:
    """The parts of the date."""
    for pattern in patterns:
        if not pattern:
            raise FormatException("Format specifier '' was invalid.")
        if len(pattern) == 1:
            pattern = standard(pattern, data)
        reader = _ExactReader(text, styles, data)
        if reader.read(pattern):
            return reader.found
    raise unreadable(text, what)


class _ExactReader:
    """Goes through format and text side by side; `place` is in the text."""

    def __init__(self, text: str, styles: int, data: DateFormatData) -> None:
        self.text = text
        self.styles = styles
        self.data = data
        self.found = Reading()
        self.place = 0

    def read(self, pattern: str) -> bool:
        """Whether the whole text is in the format."""
        if self.styles & ALLOW_LEADING:
            self._skip_blanks()
            pattern = pattern.lstrip()
        if self.styles & ALLOW_TRAILING:
            pattern = pattern.rstrip()
        if not self._follow(pattern):
            return False
        if self.styles & ALLOW_TRAILING:
            self._skip_blanks()
        return self.place == len(self.text)

    def _follow(self, pattern: str) -> bool:
        at = 0
        while at < len(pattern):
            letter = pattern[at]
            count = run_length(pattern, at)
            if self.styles & ALLOW_INNER and letter not in " '\"\\%":
                self._skip_blanks()
            if letter in "'\"\\%":
                text, count = literal(pattern, at)
                fits = self._follow(text[1:]) if letter == "%" else self._match(text)
            elif letter in _READERS:
                fits = _READERS[letter](self, letter, count)
            elif letter == "." and pattern[at + 1 : at + 2] == "F" and not self._ahead("."):
                count = 1 + run_length(pattern, at + 1)
                fits = True
            else:
                count = 1
                fits = self._plain(letter)
            if not fits:
                return False
            at += count
        return True

    def _plain(self, letter: str) -> bool:
        if letter == " " and self.styles & ALLOW_INNER:
            self._skip_blanks()
            return True
        signs = {":": self.data.time_separator, "/": self.data.date_separator}
        return self._match(signs.get(letter, letter))

    def _skip_blanks(self) -> None:
        while self.place < len(self.text) and self.text[self.place].isspace():
            self.place += 1

    def _ahead(self, text: str) -> bool:
        return self.text.startswith(text, self.place)

    def _match(self, text: str) -> bool:
        if not self._ahead(text):
            return False
        self.place += len(text)
        return True

    def _digits(self, least: int, most: int) -> str | None:
        end = self.place
        while end < len(self.text) and end - self.place < most and self.text[end] in "0123456789":
            end += 1
        digits = self.text[self.place : end]
        if len(digits) < least:
            return None
        self.place = end
        return digits

    def _number(self, name: str, count: int) -> bool:
        digits = self._digits(1 if count == 1 else 2, 2)
        if digits is None or getattr(self.found, name) not in (None, int(digits)):
            return False
        setattr(self.found, name, int(digits))
        return True

    def _name(self, name: str, words: tuple[str, ...], first: int) -> bool:
        match = find_name(self.text, self.place, words)
        if match is None:
            return False
        setattr(self.found, name, match[0] + first)
        self.place += match[1]
        return True

    def day(self, letter: str, count: int) -> bool:
        if count <= 2:
            return self._number("day", count)
        return self._name("weekday", self.data.short_days if count == 3 else self.data.days, 0)

    def month(self, letter: str, count: int) -> bool:
        if count <= 2:
            return self._number("month", count)
        return self._name("month", self.data.short_months if count == 3 else self.data.months, 1)

    def year(self, letter: str, count: int) -> bool:
        least, most = (1, 2) if count == 1 else (count, max(count, 4) if count == 3 else count)
        digits = self._digits(least, most)
        if digits is None:
            return False
        self.found.year = two_digit_year(int(digits)) if count <= 2 else int(digits)
        return True

    def clock(self, letter: str, count: int) -> bool:
        name = {"h": "hour", "H": "hour", "m": "minute", "s": "second"}[letter]
        if not self._number(name, count):
            return False
        most = {"h": 12, "H": 24, "m": 59, "s": 59}[letter]
        return bool(getattr(self.found, name) <= most)

    def fraction(self, letter: str, count: int) -> bool:
        digits = self._digits(count if letter == "f" else 0, count)
        if digits is None or count > 7:
            return False
        self.found.fraction = int(digits.ljust(7, "0"))
        return True

    def half_day(self, letter: str, count: int) -> bool:
        for is_afternoon, name in ((False, self.data.morning), (True, self.data.afternoon)):
            word = name[:1] if count == 1 else name
            if self.text[self.place : self.place + len(word)].lower() == word.lower():
                self.place += len(word)
                self.found.is_afternoon = is_afternoon
                return True
        return False

    def zone(self, letter: str, count: int) -> bool:
        """`z`, `zz` and `zzz`; `K` is an offset, `Z`, or nothing."""
        if self._ahead("Z") or self._ahead("z"):
            self.place += 1
            self.found.zone, self.found.is_zulu = 0, True
            return True
        sign = self.text[self.place : self.place + 1]
        if sign not in ("+", "-"):
            return letter == "K"
        self.place += 1
        hours = self._digits(1 if count == 1 and letter == "z" else 2, 2)
        if hours is None:
            return False
        minutes = int(hours) * 60
        if letter == "K" or count >= 3:
            self._match(":")
            rest = self._digits(2, 2)
            if rest is None or int(rest) > 59:
                return False
            minutes += int(rest)
        self.found.zone = -minutes if sign == "-" else minutes
        return minutes <= 14 * 60

    def zone_name(self, letter: str, count: int) -> bool:
        """`Z` stands for the name of UTC."""
        self.found.zone, self.found.is_zulu = 0, True
        return self._match("GMT") or self._match("Z")

    def era(self, letter: str, count: int) -> bool:
        return self._match(self.data.era) or self._match(self.data.short_era)


_READERS = {
    "d": _ExactReader.day,
    "M": _ExactReader.month,
    "y": _ExactReader.year,
    **dict.fromkeys("hHms", _ExactReader.clock),
    **dict.fromkeys("fF", _ExactReader.fraction),
    "t": _ExactReader.half_day,
    **dict.fromkeys("zK", _ExactReader.zone),
    "g": _ExactReader.era,
    "Z": _ExactReader.zone_name,
}
