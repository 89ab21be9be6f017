"""What is kept of a culture: its names, and how it writes numbers and dates."""

from __future__ import annotations

from poshws.corelib.datetime.patterns import DateFormatData
from poshws.corelib.records import dataclass


@dataclass(frozen=True)
class NumberFormatData:
    """Signs and patterns of numbers; the patterns are .NET's numbers of its lists."""

    decimal: str = "."
    group: str = ","
    currency: str = "\N{CURRENCY SIGN}"
    digits: int = 2
    currency_digits: int = 2
    currency_positive: int = 0
    currency_negative: int = 0
    percent_positive: int = 0
    percent_negative: int = 0
    infinity: str = "Infinity"
    not_a_number: str = "NaN"


@dataclass(frozen=True)
class CultureData:
    """A culture; the invariant one has an empty name."""

    name: str
    english_name: str
    native_name: str
    number: int
    numbers: NumberFormatData
    dates: DateFormatData
    three_letters: str = "ivl"

    @property
    def language(self) -> str:
        return self.name.partition("-")[0] or "iv"
