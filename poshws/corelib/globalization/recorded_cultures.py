"""The data of cultures that are read from a table when they are first asked for: a line a culture,
`|` between its fields and `;` between the parts of a field, in the order of `_culture`.
"""

from __future__ import annotations

from functools import cache

from poshws.corelib.datetime.patterns import DateFormatData
from poshws.corelib.globalization.culture_records import CultureData, NumberFormatData

_FILE = __file__.removesuffix(".py") + ".txt"


@cache
def recorded_cultures() -> dict[str, CultureData]:
    """By lower-case name."""
    with open(_FILE, encoding="utf-8") as file:
        lines = [line for line in file.read().split("\n") if line and not line.startswith("#")]
    cultures = [_culture(line) for line in lines]
    return {each.name.lower(): each for each in cultures}


def _culture(line: str) -> CultureData:
    name, english, native, number, letters, numbers, *dates = line.split("|")
    return CultureData(
        name, english, native, int(number), _numbers(_parts(numbers)), _dates(dates), letters
    )


def _parts(field: str) -> tuple[str, ...]:
    return tuple(field.split(";")) if field else ()


def _numbers(parts: tuple[str, ...]) -> NumberFormatData:
    counts = [int(each) for each in parts[3:9]]
    return NumberFormatData(*parts[:3], *counts, *parts[9:])  # type: ignore[arg-type]


def _dates(fields: list[str]) -> DateFormatData:
    days, short_days, shortest, months, short_months, genitive, short_genitive = map(
        _parts, fields[:7]
    )
    forms = _parts(fields[7])
    more = zip("dDtT", map(_parts, fields[8:]), strict=True)
    return DateFormatData(
        days,
        short_days,
        shortest,
        months,
        short_months,
        short_date=forms[0],
        long_date=forms[1],
        short_time=forms[2],
        long_time=forms[3],
        month_day=forms[4],
        year_month=forms[5],
        morning=forms[6],
        afternoon=forms[7],
        era=forms[8],
        short_era=forms[9],
        date_separator=forms[10],
        time_separator=forms[11],
        first_day=int(forms[12]),
        week_rule=int(forms[13]),
        more_formats={letter: patterns for letter, patterns in more if patterns},
        genitive_months=genitive,
        short_genitive_months=short_genitive,
    )
