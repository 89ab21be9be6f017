"""Times to percentiles, in memory that does not grow.

A time is counted in whole microseconds. Below 256 µs each has a place of its own; above, every
power of two is divided into 128 places, so that no place is wider than 1/128 of the times in it.
This is the layout of HdrHistogram. A percentile is the upper end of the place that holds it: it may
be 0.8 % more than the true one, never less but for the part of a microsecond that is not counted.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PLACES = 128  # in each power of two
WIDTH = 7  # PLACES as a power of two
LONGEST = (1 << 42) - 1  # microseconds; some 50 days
MICROSECOND = 1_000_000


def place_of(microseconds: int) -> int:
    """Where a time is counted."""
    shift = microseconds.bit_length() - WIDTH - 1
    if shift <= 0:
        return microseconds
    return (shift << WIDTH) + (microseconds >> shift)


def end_of(place: int) -> int:
    """The longest time that is counted there, in microseconds."""
    if place < 2 * PLACES:
        return place
    shift = (place >> WIDTH) - 1
    return ((place - (shift << WIDTH) + 1) << shift) - 1


SIZE = place_of(LONGEST) + 1


class Histogram:
    """How often which time was taken."""

    __slots__ = ("count", "counts", "least", "most", "total")

    def __init__(self) -> None:
        self.counts = [0] * SIZE
        self.count = 0
        self.total = 0  # microseconds of all
        self.least = LONGEST
        self.most = 0

    def record(self, seconds: float, times: int = 1) -> None:
        """Counts a time; one below zero, which clocks may give, is zero."""
        time = int(seconds * MICROSECOND)
        if time < 0:
            time = 0
        elif time > LONGEST:
            time = LONGEST
        shift = time.bit_length() - WIDTH - 1
        place = time if shift <= 0 else (shift << WIDTH) + (time >> shift)
        self.counts[place] += times
        self.count += times
        self.total += time * times
        if time > self.most:
            self.most = time
        if time < self.least:
            self.least = time

    def merge(self, other: Histogram) -> None:
        """Adds what another one has counted."""
        self.counts = [a + b for a, b in zip(self.counts, other.counts, strict=True)]
        self.count += other.count
        self.total += other.total
        self.least = min(self.least, other.least)
        self.most = max(self.most, other.most)

    def percentile(self, percent: float) -> float:
        """The time, in seconds, that this share of all is not above; 0 if nothing was counted."""
        return self.percentiles([percent])[0]

    def percentiles(self, percents: Sequence[float]) -> list[float]:
        """Several at once, from the least share to the largest."""
        ranks = [rank_of(percent, self.count) for percent in percents]
        if not self.count:
            return [0.0] * len(ranks)
        found: list[float] = []
        sums = accumulate(self.counts)
        place, sum_so_far = 0, next(sums)
        for rank in ranks:
            while sum_so_far < rank:
                place, sum_so_far = place + 1, next(sums)
            found.append(min(end_of(place), self.most) / MICROSECOND)
        return found

    @property
    def minimum(self) -> float:
        """The shortest time, in seconds."""
        return self.least / MICROSECOND if self.count else 0.0

    @property
    def maximum(self) -> float:
        """The longest time, in seconds."""
        return self.most / MICROSECOND

    @property
    def mean(self) -> float:
        """The mean, in seconds."""
        return self.total / self.count / MICROSECOND if self.count else 0.0

    def since(self, before: Sequence[int]) -> Histogram:
        """What was counted since ``counts`` was as it was before."""
        part = Histogram()
        part.counts = [now - then for now, then in zip(self.counts, before, strict=True)]
        used = [place for place, count in enumerate(part.counts) if count]
        part.count = sum(part.counts[place] for place in used)
        part.total = sum(part.counts[place] * end_of(place) for place in used)
        if used:
            part.least = end_of(used[0] - 1) + 1 if used[0] else 0
            part.most = min(end_of(used[-1]), self.most)
        return part


def rank_of(percent: float, count: int) -> int:
    """Which of the sorted times it is, the first being 1 (the nearest rank)."""
    exact = percent * count / 100
    whole = int(exact)
    return max(1, whole + (exact - whole > 1e-9))
