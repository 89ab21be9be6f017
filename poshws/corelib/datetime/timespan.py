"""TimeSpan: a length of time as a number of ticks of 100 nanoseconds."""

from __future__ import annotations

import math
from functools import total_ordering
from typing import ClassVar, Final

from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentOutOfRangeException,
    OverflowException,
)

MICROSECOND: Final = 10
MILLISECOND: Final = 10_000
SECOND: Final = 10_000_000
MINUTE: Final = 60 * SECOND
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
MOST: Final = 2**63 - 1
LEAST: Final = -(2**63)

TOO_LONG: Final = "TimeSpan overflowed because the duration is too long."
NEGATED: Final = "Negating the minimum value of a twos complement number is invalid."
NOT_A_NUMBER: Final = "TimeSpan does not accept floating point Not-a-Number values."


def divide(ticks: int, unit: int) -> int:
    """Whole units, towards zero as C# divides."""
    return ticks // unit if ticks >= 0 else -(-ticks // unit)


@total_ordering
class TimeSpan:
    """System.TimeSpan. Ordered and hashed by its ticks."""

    __slots__ = ("ticks",)
    net_name: ClassVar[str] = "System.TimeSpan"

    def __init__(self, ticks: int = 0) -> None:
        if not LEAST <= ticks <= MOST:
            raise OverflowException(TOO_LONG)
        self.ticks = int(ticks)

    @classmethod
    def of_parts(
        cls,
        days: int = 0,
        hours: int = 0,
        minutes: int = 0,
        seconds: int = 0,
        milliseconds: int = 0,
        microseconds: int = 0,
    ) -> TimeSpan:
        """Raises ArgumentOutOfRangeException where the sum is too long."""
        ticks = (
            days * DAY
            + hours * HOUR
            + minutes * MINUTE
            + seconds * SECOND
            + milliseconds * MILLISECOND
            + microseconds * MICROSECOND
        )
        if not LEAST <= ticks <= MOST:
            raise ArgumentOutOfRangeException(None, TOO_LONG)
        return cls(ticks)

    @classmethod
    def of_real(cls, value: float, unit: int) -> TimeSpan:
        """A number of units, which may have a fraction; less than a tick is cut off."""
        if math.isnan(value):
            raise ArgumentException(NOT_A_NUMBER)
        ticks = value * unit
        if ticks == 2.0**63:
            return cls(MOST)
        if not -(2.0**63) <= ticks < 2.0**63:
            raise OverflowException(TOO_LONG)
        return cls(int(ticks))

    @property
    def days(self) -> int:
        return divide(self.ticks, DAY)

    def part(self, unit: int, size: int) -> int:
        """A part with its sign, as `hours` is `part(HOUR, 24)`."""
        whole = abs(self.ticks) // unit % size
        return -whole if self.ticks < 0 else whole

    @property
    def total_seconds(self) -> float:
        return float(self.ticks) / SECOND

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TimeSpan) and self.ticks == other.ticks

    def __lt__(self, other: TimeSpan) -> bool:
        return self.ticks < other.ticks

    def __hash__(self) -> int:
        return hash(self.ticks)

    def __add__(self, other: TimeSpan) -> TimeSpan:
        return TimeSpan(self.ticks + other.ticks)

    def __sub__(self, other: TimeSpan) -> TimeSpan:
        return TimeSpan(self.ticks - other.ticks)

    def __neg__(self) -> TimeSpan:
        if self.ticks == LEAST:
            raise OverflowException(NEGATED)
        return TimeSpan(-self.ticks)

    def __str__(self) -> str:
        from poshws.corelib.datetime.timespan_format import format_timespan  # deferred: circle

        return format_timespan(self, "c")

    def __repr__(self) -> str:
        return f"TimeSpan({self.ticks})"
