"""Pode's cron expressions: five atoms of text to a rule that says when it is met next.

An atom is ``*``, a number, ``R`` (a random value, drawn anew after each run), a list ``a,b``, a
range ``a-b`` or steps ``a/n``; months and days of the week have English names. All five atoms
must agree, also day of month and day of week, where other crons take either. That, ``R`` and the
strings of the errors are why no cron library serves here.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from poshws.engine.messages import EngineError

FIELDS = ("Minute", "Hour", "DayOfMonth", "Month", "DayOfWeek")
BOUNDS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 6))
DAYS_IN_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
NAMES = {
    "Month": {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)},
    "DayOfWeek": {name: number for number, name in enumerate(DAYS)},
}
PREDEFINED = {
    "@minutely": "* * * * *",
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *",
    "@quarterly": "0 0 1 1,4,7,10 *",
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
    "@twice-hourly": "0,30 * * * *",
    "@twice-daily": "0 0,12 * * *",
    "@twice-weekly": "0 0 * * 0,4",
    "@twice-monthly": "0 0 1,15 * *",
    "@twice-yearly": "0 0 1 1,6 *",
    "@twice-annually": "0 0 1 1,6 *",
}
SEARCH_YEARS = 9  # 29 February on a given weekday comes within 40, but on any day within eight


@dataclass(frozen=True, slots=True)
class Atom:
    """The values that one field may have; ``listed`` unless it is a wildcard or a range."""

    values: tuple[int, ...]
    listed: bool = True
    random: bool = False


@dataclass(frozen=True, slots=True)
class Cron:
    """A parsed expression: an atom for each field."""

    atoms: tuple[Atom, Atom, Atom, Atom, Atom]

    def matches(self, moment: datetime) -> bool:
        """Whether the minute of that moment meets the expression."""
        fields = (moment.minute, moment.hour, moment.day, moment.month, moment.isoweekday() % 7)
        return all(value in atom.values for value, atom in zip(fields, self.atoms, strict=True))

    def redrawn(self) -> Cron:
        """The same expression with its random values drawn anew."""
        if not any(atom.random for atom in self.atoms):
            return self
        drawn = [
            Atom((random.randint(*bounds),), random=True) if atom.random else atom
            for atom, bounds in zip(self.atoms, BOUNDS, strict=True)
        ]
        return Cron(tuple(drawn))  # type: ignore[arg-type]

    def next_after(self, moment: datetime, end: datetime | None = None) -> datetime | None:
        """The first minute after that moment that meets the expression, up to ``end``."""
        minutes, hours, days, months, weekdays = (atom.values for atom in self.atoms)
        found = moment.replace(second=0, microsecond=0) + timedelta(minutes=1)
        last = found.year + SEARCH_YEARS
        while found.year <= last:
            if found.month not in months:
                found = (found.replace(day=1) + timedelta(days=32)).replace(day=1, hour=0, minute=0)
            elif found.day not in days or found.isoweekday() % 7 not in weekdays:
                found = (found + timedelta(days=1)).replace(hour=0, minute=0)
            elif found.hour not in hours:
                found = (found + timedelta(hours=1)).replace(minute=0)
            elif found.minute not in minutes:
                found += timedelta(minutes=1)
            else:
                return None if end is not None and found > end else found
        return None


def parse_cron(expression: str, shown: str | None = None) -> Cron:
    """Reads one expression; raises EngineError with Pode's text, naming ``shown`` if it is
    given.
    """
    text = expression.strip()
    text = PREDEFINED.get(text.lower(), text)
    parts = text.split()
    if len(parts) != len(FIELDS):
        raise EngineError("cronParts", shown or expression)
    atoms = tuple(
        parse_atom(part, field, bounds)
        for part, field, bounds in zip(parts, FIELDS, BOUNDS, strict=True)
    )
    check_days(atoms[3], atoms[2])
    return Cron(atoms)  # type: ignore[arg-type]


def parse_atom(part: str, field: str, bounds: tuple[int, int]) -> Atom:
    """Reads one atom."""
    least, most = bounds
    if field in NAMES:
        part = with_numbers(part, field)
    if not re.fullmatch(r"[\d|/*\-,rR]+", part):
        raise EngineError("cronAtom", part)
    if part == "*":
        return Atom(tuple(range(least, most + 1)), listed=False)
    if part in "rR":
        return Atom((random.randint(least, most),), random=True)
    if found := re.fullmatch(r"(\d+)-(\d+)", part):
        return parse_range(int(found[1]), int(found[2]), field, bounds)
    if re.fullmatch(r"[\d,]+", part):
        return listed(tuple(int(n or 0) for n in part.split(",")), field, bounds)
    # Not anchored on the left: Pode reads 1-5/2 as 5/2.
    if found := re.search(r"(\d+|\*)/(\d+|[rR])$", part):
        start = 0 if found[1] == "*" else int(found[1])
        if found[2] in "rR":
            return Atom(listed((start,), field, bounds).values, random=True)
        steps = range(start, most + 1, int(found[2]) or 1)
        return listed((start, *steps[1:]), field, bounds)
    raise EngineError("cronFormat", part)


def parse_range(low: int, high: int, field: str, bounds: tuple[int, int]) -> Atom:
    """Checks the ends of a range."""
    if low > high:
        raise EngineError("cronOrder", field)
    if low < bounds[0]:
        raise EngineError("cronMinimum", low, field, bounds[0])
    if high > bounds[1]:
        raise EngineError("cronMaximum", high, field, bounds[1])
    return Atom(tuple(range(low, high + 1)), listed=False)


def listed(values: tuple[int, ...], field: str, bounds: tuple[int, int]) -> Atom:
    """Checks single values."""
    if any(not bounds[0] <= value <= bounds[1] for value in values):
        # Pode leaves the value out of its text, by an oversight that scripts may have seen.
        raise EngineError("cronRange", "", field, *bounds)
    return Atom(values)


def with_numbers(part: str, field: str) -> str:
    """Puts numbers for the names of months and days."""

    def number(found: re.Match[str]) -> str:
        value = NAMES[field].get(found[0].lower())
        if value is None:
            raise EngineError("cronAlias", field, found[0])
        return str(value)

    return re.sub("[a-zA-Z]{3}", number, part)


def check_days(months: Atom, days: Atom) -> None:
    """Refuses a 31 February."""
    if not (months.listed and days.listed):
        return
    for month in months.values:
        for day in days.values:
            if day > DAYS_IN_MONTHS[month - 1]:
                raise EngineError("cronDays", MONTHS[month - 1], DAYS_IN_MONTHS[month - 1], day)


def next_of(crons: list[Cron], moment: datetime, end: datetime | None = None) -> datetime | None:
    """The earliest minute after that moment which meets any of the expressions."""
    found = [cron.next_after(moment, end) for cron in crons]
    return min((f for f in found if f is not None), default=None)
