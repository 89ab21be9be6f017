"""[timespan]: the members of TimeSpan."""

from __future__ import annotations

import math
from typing import Any, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.system.comparable import ComparableMembers
from poshws.corelib.datetime.timespan import (
    DAY,
    HOUR,
    LEAST,
    MICROSECOND,
    MILLISECOND,
    MINUTE,
    MOST,
    NOT_A_NUMBER,
    SECOND,
    TimeSpan,
    format_timespan,
)
from poshws.corelib.datetime.timespan_parse import parse_timespan, parse_timespan_exact
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    NetException,
    OverflowException,
)
from poshws.corelib.globalization.format_providers import number_format_data
from poshws.corelib.system.reference import PSReference

_MAX_MILLISECONDS = 922337203685477.0
"""The whole milliseconds of the longest span: .NET gives no more."""


class TimeSpanMembers(ComparableMembers):
    """System.TimeSpan."""

    simple_name = "TimeSpan"
    zero = TimeSpan(0)
    max_value = TimeSpan(MOST)
    min_value = TimeSpan(LEAST)

    @staticmethod
    def new(*parts: int) -> TimeSpan:
        """(ticks), (hours, minutes, seconds) or (days, hours, minutes, seconds, …)."""
        if len(parts) < 2:
            return TimeSpan(*parts)
        return TimeSpan.of_parts(*(parts if len(parts) > 3 else (0, *parts)))

    @staticmethod
    def ticks(this: TimeSpan) -> int:
        return this.ticks

    @staticmethod
    def days(this: TimeSpan) -> int:
        return this.days

    @staticmethod
    def hours(this: TimeSpan) -> int:
        return this.part(HOUR, 24)

    @staticmethod
    def minutes(this: TimeSpan) -> int:
        return this.part(MINUTE, 60)

    @staticmethod
    def seconds(this: TimeSpan) -> int:
        return this.part(SECOND, 60)

    @staticmethod
    def milliseconds(this: TimeSpan) -> int:
        return this.part(MILLISECOND, 1000)

    @staticmethod
    def microseconds(this: TimeSpan) -> int:
        return this.part(MICROSECOND, 1000)

    @staticmethod
    def nanoseconds(this: TimeSpan) -> int:
        return this.part(1, 10) * 100

    @staticmethod
    def total_days(this: TimeSpan) -> float:
        return float(this.ticks) / DAY

    @staticmethod
    def total_hours(this: TimeSpan) -> float:
        return float(this.ticks) / HOUR

    @staticmethod
    def total_minutes(this: TimeSpan) -> float:
        return float(this.ticks) / MINUTE

    @staticmethod
    def total_seconds(this: TimeSpan) -> float:
        return this.total_seconds

    @staticmethod
    def total_milliseconds(this: TimeSpan) -> float:
        return max(-_MAX_MILLISECONDS, min(_MAX_MILLISECONDS, float(this.ticks) / MILLISECOND))

    @staticmethod
    def total_microseconds(this: TimeSpan) -> float:
        return float(this.ticks) / MICROSECOND

    @staticmethod
    def total_nanoseconds(this: TimeSpan) -> float:
        return float(this.ticks) * 100

    @staticmethod
    def get_hash_code(this: Any) -> int:
        ticks = int(this.ticks)
        folded = (ticks ^ ticks >> 32) & 0xFFFFFFFF
        return folded - 2**32 if folded >= 2**31 else folded

    add = op_addition = TimeSpan.__add__
    subtract = op_subtraction = TimeSpan.__sub__
    negate = op_unary_negation = TimeSpan.__neg__

    @staticmethod
    def op_unary_plus(this: TimeSpan) -> TimeSpan:
        return this

    @staticmethod
    def duration(this: TimeSpan) -> TimeSpan:
        if this.ticks == LEAST:
            raise OverflowException(_NO_DURATION)
        return -this if this.ticks < 0 else this

    @staticmethod
    def multiply(this: TimeSpan, factor: float) -> TimeSpan:
        if math.isnan(factor):
            raise ArgumentException(NOT_A_NUMBER, parameter="factor")
        product = this.ticks * factor
        return TimeSpan.of_real(_round(product), 1)

    @staticmethod
    def divide(this: TimeSpan, divisor: Any) -> object:
        """By a number a span, by a span a number."""
        if not isinstance(divisor, TimeSpan) and math.isnan(divisor):
            raise ArgumentException(NOT_A_NUMBER, parameter="divisor")
        below = float(divisor.ticks if isinstance(divisor, TimeSpan) else divisor)
        above = float(this.ticks)
        if below == 0:
            ratio = math.nan if above == 0 else math.copysign(math.inf, above)
        else:
            ratio = above / below
        if isinstance(divisor, TimeSpan):
            return ratio
        return TimeSpan.of_real(_round(ratio), 1)

    op_division = divide

    @staticmethod
    def op_multiply(left: Any, right: Any) -> TimeSpan:
        if isinstance(left, TimeSpan):
            return TimeSpanMembers.multiply(left, right)
        return TimeSpanMembers.multiply(right, left)

    @staticmethod
    def from_days(value: float, *smaller: int) -> TimeSpan:
        return _from(value, DAY, (HOUR, MINUTE, SECOND, MILLISECOND, MICROSECOND), smaller)

    @staticmethod
    def from_hours(value: float, *smaller: int) -> TimeSpan:
        return _from(value, HOUR, (MINUTE, SECOND, MILLISECOND, MICROSECOND), smaller)

    @staticmethod
    def from_minutes(value: float, *smaller: int) -> TimeSpan:
        return _from(value, MINUTE, (SECOND, MILLISECOND, MICROSECOND), smaller)

    @staticmethod
    def from_seconds(value: float, *smaller: int) -> TimeSpan:
        return _from(value, SECOND, (MILLISECOND, MICROSECOND), smaller)

    @staticmethod
    def from_milliseconds(value: float, *smaller: int) -> TimeSpan:
        return _from(value, MILLISECOND, (MICROSECOND,), smaller)

    @staticmethod
    def from_microseconds(value: float) -> TimeSpan:
        return _from(value, MICROSECOND, (), ())

    @staticmethod
    def from_ticks(value: int) -> TimeSpan:
        return TimeSpan(value)

    @staticmethod
    def parse(text: str, provider: object = None) -> TimeSpan:
        if text is None:
            raise ArgumentNullException("s")
        return parse_timespan(text)

    @staticmethod
    def try_parse(text: str, *rest: Any) -> bool:
        return attempt(rest[-1], TimeSpan(0), lambda: parse_timespan(text or ""))

    @staticmethod
    def parse_exact(
        text: str, patterns: str | list[str], provider: object, styles: int = 0
    ) -> TimeSpan:
        return parse_timespan_exact(text, formats_of(patterns), styles)

    @staticmethod
    def try_parse_exact(text: str, patterns: str | list[str], provider: object, *rest: Any) -> bool:
        styles = rest[0] if len(rest) > 1 else 0
        return attempt(
            rest[-1],
            TimeSpan(0),
            lambda: parse_timespan_exact(text or "", formats_of(patterns), styles),
        )

    @staticmethod
    def to_string(this: TimeSpan, pattern: str | None = None, provider: object = None) -> str:
        if pattern in ("g", "G"):
            return format_timespan(this, pattern, number_format_data(provider).decimal)
        return format_timespan(this, pattern or "c")


_NO_DURATION: Final = (
    "The duration cannot be returned for TimeSpan.MinValue because the absolute value of"
    " TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue."
)


def _round(value: float) -> float:
    return value if math.isinf(value) or math.isnan(value) else float(round(value))


def _from(value: float, unit: int, units: tuple[int, ...], smaller: tuple[int, ...]) -> TimeSpan:
    """A number of units and, behind it, of smaller ones."""
    if isinstance(value, float):
        return TimeSpan.of_real(value, unit)
    rest = sum(count * each for count, each in zip(smaller, units, strict=False))
    ticks = value * unit + rest
    if not LEAST <= ticks <= MOST:
        return TimeSpan.of_parts(microseconds=ticks)  # raises what is too long
    return TimeSpan(ticks)


def formats_of(patterns: str | list[str]) -> list[str]:
    return [patterns] if isinstance(patterns, str) else list(patterns)


def attempt(result: PSReference, default: object, make: Any) -> bool:
    """`Try…`: whether it could be made; the reference gets the value, or the type's default."""
    try:
        result.value = make()
    except NetException:
        result.value = default
        return False
    return True


TYPES = describe(__file__, {"System.TimeSpan": (TimeSpan, TimeSpanMembers)})
