"""Custom formats of numbers: `0.00`, `#,##0`, `0.0%`, `0.00E+00`, up to three sections for signs.

The pattern is read twice: once to count digit places, once to write, as .NET does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from poshws.corelib.numerics.digits import Digits

if TYPE_CHECKING:
    from poshws.corelib.globalization.culture_records import NumberFormatData

_NONE: Final = 1 << 30


class _Section:
    """What the first reading of a section found."""

    def __init__(self, pattern: str, start: int) -> None:
        self.start = start
        self.count = 0
        self.point = -1
        self.first = _NONE
        self.last = 0
        self.is_scientific = False
        self.has_groups = False
        self.shift = 0
        self._comma = -1
        self._commas = 0
        place = start
        while place < len(pattern) and pattern[place] != ";":
            place = self._read(pattern, place)
        if self.point < 0:
            self.point = self.count
        if self._comma >= 0:
            if self._comma == self.point:
                self.shift -= self._commas * 3
            else:
                self.has_groups = True

    def _read(self, pattern: str, place: int) -> int:
        char = pattern[place]
        place += 1
        if char == "#":
            self.count += 1
        elif char == "0":
            self.first = min(self.first, self.count)
            self.count += 1
            self.last = self.count
        elif char == "." and self.point < 0:
            self.point = self.count
        elif char == "," and self.count > 0 and self.point < 0:
            if self._comma == self.count:
                self._commas += 1
            else:
                self.has_groups = self.has_groups or self._comma >= 0
                self._comma, self._commas = self.count, 1
        elif char in "%\u2030":
            self.shift += 2 if char == "%" else 3
        elif char in "'\"":
            close = pattern.find(char, place)
            return len(pattern) if close < 0 else close + 1
        elif char == "\\":
            return place + 1
        elif char in "eE" and _is_exponent(pattern, place):
            self.is_scientific = True
            place += 1
            while place < len(pattern) and pattern[place] == "0":
                place += 1
        return place


def _is_exponent(pattern: str, place: int) -> bool:
    """Whether `0`, `+0` or `-0` follows an E."""
    following = pattern[place : place + 2]
    return following[:1] == "0" or following in ("+0", "-0")


def _find_section(pattern: str, number: int) -> int:
    """Where a section begins; 0 where it is missing or empty."""
    if number == 0:
        return 0
    place = 0
    while place < len(pattern):
        char = pattern[place]
        place += 1
        if char in "'\"":
            close = pattern.find(char, place)
            place = len(pattern) if close < 0 else close + 1
        elif char == "\\":
            place += 1
        elif char == ";":
            number -= 1
            if number == 0:
                return place if place < len(pattern) and pattern[place] != ";" else 0
    return 0


def format_custom(number: Digits, pattern: str, data: NumberFormatData) -> str:
    """A number in a custom format."""
    start = _find_section(pattern, (1 if number.is_negative else 0) if number.digits else 2)
    while True:
        section = _Section(pattern, start)
        if not number.digits:
            if not number.is_real:
                number.is_negative = False
            number.scale = 0
            break
        number.scale += section.shift
        places = (
            section.count if section.is_scientific else number.scale + section.count - section.point
        )
        number.round(places)
        if number.digits:
            break
        following = _find_section(pattern, 2)
        if following == start:
            break
        start = following
    return _Writer(number, pattern, section, data).write()


class _Writer:
    """The second reading: writes digits where the pattern has places for them."""

    def __init__(
        self, number: Digits, pattern: str, section: _Section, data: NumberFormatData
    ) -> None:
        self.number = number
        self.pattern = pattern
        self.section = section
        self.data = data
        self.out: list[str] = []
        self.next_digit = 0
        self.point_written = False
        point = section.point
        self.first = point - section.first if section.first < point else 0
        self.last = point - section.last if section.last > point else 0
        if section.is_scientific:
            self.position, self.adjust = point, 0
        else:
            self.position = max(number.scale, point)
            self.adjust = number.scale - point
        total = max(self.first, self.position + min(self.adjust, 0))
        self.groups = set(range(3, total, 3)) if section.has_groups and data.group else set()

    def write(self) -> str:
        number, section = self.number, self.section
        is_signed = number.is_negative and section.start == 0
        if is_signed and number.scale != 0:
            self.out.append("-")
        place = section.start
        while place < len(self.pattern) and self.pattern[place] != ";":
            place = self._write(self.pattern[place], place + 1)
        text = "".join(self.out)
        return "-" + text if is_signed and number.scale == 0 and text else text

    def _digit(self, otherwise: str) -> str:
        if self.next_digit < len(self.number.digits):
            self.next_digit += 1
            return self.number.digits[self.next_digit - 1]
        return otherwise

    def _append_digit(self, char: str) -> None:
        if char:
            self.out.append(char)
            if self.position - 1 in self.groups:
                self.out.append(self.data.group)
        self.position -= 1

    def _write(self, char: str, place: int) -> int:
        if char in "#0.":
            while self.adjust > 0:
                self._append_digit(self._digit("0"))
                self.adjust -= 1
        if char in "#0":
            self._write_place()
        elif char == ".":
            self._write_point()
        elif char == ",":
            pass
        elif char in "'\"":
            close = self.pattern.find(char, place)
            close = len(self.pattern) if close < 0 else close
            self.out.append(self.pattern[place:close])
            return close + 1
        elif char == "\\":
            self.out.append(self.pattern[place : place + 1])
            return place + 1
        elif char in "eE":
            return self._write_exponent(char, place)
        else:
            self.out.append(char)
        return place

    def _write_place(self) -> None:
        if self.adjust < 0:
            self.adjust += 1
            char = "0" if self.position <= self.first else ""
        else:
            char = self._digit("0" if self.position > self.last else "")
        self._append_digit(char)

    def _write_point(self) -> None:
        if self.position != 0 or self.point_written:
            return
        more = self.next_digit < len(self.number.digits)
        if self.last < 0 or (self.section.point < self.section.count and more):
            self.out.append(self.data.decimal)
            self.point_written = True

    def _write_exponent(self, char: str, place: int) -> int:
        pattern = self.pattern
        if not self.section.is_scientific or not _is_exponent(pattern, place):
            self.out.append(char)
            if not self.section.is_scientific:
                while place < len(pattern) and pattern[place] in "+-0":
                    self.out.append(pattern[place])
                    place += 1
            return place
        sign = pattern[place] if pattern[place] in "+-" else ""
        place += len(sign)
        zeros = 0
        while place < len(pattern) and pattern[place] == "0":
            zeros += 1
            place += 1
        exponent = self.number.scale - self.section.point if self.number.digits else 0
        mark = "-" if exponent < 0 else "+" if sign == "+" else ""
        self.out.append(f"{char}{mark}{abs(exponent):0{min(zeros, 10)}d}")
        self.section.is_scientific = False
        return place
