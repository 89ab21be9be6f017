"""Reads dates in any of the usual forms, as DateTime.Parse does: `2024-02-29`, `Feb 29, 2024 1:05
pm`, `13:05`.

The text falls into numbers, names and times. What the numbers mean follows from how many there are,
which of them has the digits of a year, whether a month has a name, and the culture's order of month
and day.
"""

from __future__ import annotations

import re
from typing import Final

from poshws.corelib.datetime.date_time import DateTime, DateTimeOffset
from poshws.corelib.datetime.parsed import (
    Reading,
    find_name,
    is_day,
    make_date,
    make_offset,
    two_digit_year,
    unreadable,
)
from poshws.corelib.datetime.patterns import INVARIANT, DateFormatData
from poshws.corelib.exceptions.dotnet import FormatException

_TIME: Final = re.compile(r"(\d{1,2})\s*:\s*(\d{1,2})(?:\s*:\s*(\d{1,2})(?:[.,](\d+))?)?")
# What is read at once, as most dates in data are written; days that not all months have are not.
_ISO: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?\Z", re.ASCII)
_WHITE: Final = 7
"""DateTimeStyles.AllowWhiteSpaces, which says nothing of such a text."""
_NUMBER: Final = re.compile(r"\d+", re.ASCII)
_ZONE: Final = re.compile(r"([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_NEXT_WORD: Final = re.compile(r"\s*([^\W\d_]+)")

Number = tuple[int, int]
"""A number and how many digits it was written with."""


def parse_date(text: str, styles: int = 0, data: DateFormatData = INVARIANT) -> DateTime:
    """Raises FormatException, worded as .NET does, for a text that is no date."""
    found = _ISO.match(text) if data is INVARIANT and not styles & ~_WHITE else None
    if found is not None:
        year, month, day, *time = map(int, found.groups("0"))
        hour, minute, second = time
        if 0 < month < 13 and 0 < day < 29 and hour < 24 and minute < 60 > second and year:
            return DateTime.from_parts(year, month, day, hour, minute, second)
    return make_date(read_date(text, data), text, styles)


def parse_offset(text: str, styles: int = 0, data: DateFormatData = INVARIANT) -> DateTimeOffset:
    return make_offset(read_date(text, data), text, styles)


def read_date(text: str, data: DateFormatData = INVARIANT) -> Reading:
    """The parts of the date."""
    return _Reader(text, data).read()


class _Reader:
    """Goes through the text once; `numbers` are those that belong to the date."""

    def __init__(self, text: str, data: DateFormatData) -> None:
        self.text = text
        self.data = data
        self.place = 0
        self.found = Reading()
        self.numbers: list[Number] = []
        self.month_at = 0
        self.after_time = False

    def read(self) -> Reading:
        text = self.text
        if not text.strip():
            raise unreadable(text)
        while self.place < len(text):
            letter = text[self.place]
            if letter.isdigit():
                self._read_number()
            elif self._is_at_zone(letter):
                self._read_zone()
            elif letter.isspace() or self._is_separator(letter):
                self.place += 1
            elif letter.isalpha():
                self._read_word()
            elif letter == "\0":
                self.place = len(text)
            else:
                raise unreadable(text)
        self._arrange()
        return self.found

    def _is_at_zone(self, letter: str) -> bool:
        """Whether an offset stands here; `+` says so also where there is no time."""
        may_be = letter == "+" or (letter == "-" and self.after_time)
        return may_be and self._has_begun() and _ZONE.match(self.text, self.place) is not None

    def _is_separator(self, letter: str) -> bool:
        """Whether the letter may stand between parts of a date."""
        return (letter in ",./-" and self._has_begun()) or (
            letter in "年月日" and bool(self.numbers)
        )

    def _has_begun(self) -> bool:
        """Whether something was read that a separator may follow."""
        found = self.found
        parts = (found.hour, found.month, found.weekday)
        return bool(self.numbers) or any(each is not None for each in parts)

    def _read_number(self) -> None:
        time = _TIME.match(self.text, self.place)
        if time is not None and self.found.hour is None:
            self.found.hour, self.found.minute = int(time[1]), int(time[2])
            self.found.second = int(time[3] or 0)
            self.found.fraction = (
                round(int(time[4]) * 10_000_000 / 10 ** len(time[4])) if time[4] else 0
            )
            self.place = time.end()
            self.after_time = True
            return
        number = _NUMBER.match(self.text, self.place)
        if number is None or len(number[0]) > 8 or time is not None:
            raise unreadable(self.text)
        self.place = number.end()
        if self.found.hour is None and self._half_day_follows():
            self.found.hour = int(number[0])
            self.after_time = True
        else:
            self.numbers.append((int(number[0]), len(number[0])))
            self.after_time = False

    def _half_day_follows(self) -> bool:
        word = _NEXT_WORD.match(self.text, self.place)
        return word is not None and self._half_day(word[1]) is not None

    def _half_day(self, word: str) -> bool | None:
        """Whether a word says afternoon; None where it is no such word."""
        for is_afternoon, name in ((False, self.data.morning), (True, self.data.afternoon)):
            if word.lower() == name.lower():
                return is_afternoon
        return None

    def _read_zone(self) -> None:
        zone = _ZONE.match(self.text, self.place)
        assert zone is not None
        minutes = int(zone[2]) * 60 + int(zone[3] or 0)
        if minutes > 14 * 60 or self.found.zone is not None:
            raise unreadable(self.text)
        self.found.zone = -minutes if zone[1] == "-" else minutes
        self.place = zone.end()
        self.after_time = False

    def _read_word(self) -> None:
        word = _WORD.match(self.text, self.place)
        if word is None:
            raise unreadable(self.text)
        if not self._take(word[0]):
            raise FormatException(
                f"The string '{self.text}' was not recognized as a valid DateTime."
                f" There is an unknown word starting at index '{self.place}'."
            )
        self.place += len(word[0])

    def _take(self, word: str) -> bool:
        """Takes a word for what it is; false for one that means nothing here."""
        found, data, lower = self.found, self.data, word.lower()
        if lower in ("z", "gmt"):
            found.zone, found.is_zulu = 0, True
            return True
        half = self._half_day(word)
        if half is not None:
            found.is_afternoon = half
            self.after_time = True
            return True
        if lower == "t":
            return bool(self.numbers) and self.text[self.place + 1 :].lstrip()[:1].isdigit()
        every = (data.months, data.short_months, data.genitive_months, data.short_genitive_months)
        for names in every:
            match = find_name(word, 0, names)
            if match is not None and match[1] == len(word):
                found.month, self.month_at = match[0] + 1, len(self.numbers)
                return True
        for names in (data.days, data.short_days):
            match = find_name(word, 0, names)
            if match is not None and match[1] == len(word):
                found.weekday = match[0]
                return True
        return lower in ("ad", "a", "d") and self.place > 0

    def _arrange(self) -> None:
        """Gives the numbers their meaning."""
        found, numbers = self.found, self.numbers
        if found.is_afternoon is not None and found.hour is None:
            raise unreadable(self.text)
        if found.month is not None:
            self._with_month(found.month)
        elif len(numbers) == 3:
            found.year, found.month, found.day = self._three()
        elif len(numbers) == 2:
            self._two()
        elif numbers or found.hour is None:
            raise unreadable(self.text)

    def _with_month(self, month: int) -> None:
        found, numbers = self.found, self.numbers
        if len(numbers) > 2:
            raise unreadable(self.text)
        if not numbers:
            raise unreadable(self.text)
        if len(numbers) == 1:
            value, digits = numbers[0]
            if digits >= 3 or value > 31:
                found.year, found.day = self._year(numbers[0]), 1
            else:
                found.day = value
        else:
            first, second = numbers
            if is_day(self._year(second), month, first[0]) and first[1] < 3:
                found.year, found.day = self._year(second), first[0]
            else:
                found.year, found.day = self._year(first), second[0]

    def _year(self, number: Number) -> int:
        return two_digit_year(number[0]) if number[1] <= 2 else number[0]

    def _three(self) -> tuple[int, int, int]:
        first, second, third = self.numbers
        if first[1] >= 3:
            return first[0], second[0], third[0]
        order = _order(self.data.short_date)
        parts = dict(zip(order, (first, second, third), strict=True))
        if third[1] >= 3 and order[0] == "y":
            parts = {"m": first, "d": second, "y": third}
        if parts["m"][1] > 2 or parts["d"][1] > 2:
            raise unreadable(self.text)
        return self._year(parts["y"]), parts["m"][0], parts["d"][0]

    def _two(self) -> None:
        found = self.found
        first, second = self.numbers
        if first[1] >= 3:
            found.year, found.month, found.day = first[0], second[0], 1
        elif second[1] >= 3:
            found.year, found.month, found.day = second[0], first[0], 1
        elif _order(self.data.month_day)[0] == "d":
            found.day, found.month = first[0], second[0]
        else:
            found.month, found.day = first[0], second[0]


def _order(pattern: str) -> list[str]:
    """The order of day, month and year in a pattern: `["m", "d", "y"]`."""
    places = {letter: pattern.find(sign) for letter, sign in (("d", "d"), ("m", "M"), ("y", "y"))}
    return sorted((each for each in places if places[each] >= 0), key=places.__getitem__)
