"""Percentiles against sorted lists."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poshws.apps.load.histogram import LONGEST, SIZE, Histogram, end_of, place_of, rank_of

TIMES = st.lists(st.integers(0, 10_000_000_000), min_size=1, max_size=300)
PERCENTS = [0, 1, 50, 90, 95, 99, 99.9, 100]


def filled(times):
    histogram = Histogram()
    for time in times:
        histogram.record(time / 1_000_000)
    return histogram


def counted(time):
    """The microseconds that a float of seconds is counted as."""
    return int(time / 1_000_000 * 1_000_000)


@given(TIMES)
def test_percentiles_are_those_of_the_sorted_list_but_for_the_width_of_a_place(times):
    found = [each * 1_000_000 for each in filled(times).percentiles(PERCENTS)]
    ordered = sorted(counted(time) for time in times)
    for percent, value in zip(PERCENTS, found, strict=True):
        true = ordered[max(1, math.ceil(percent * len(ordered) / 100 - 1e-9)) - 1]
        assert true - 1e-3 <= value <= true * (1 + 1 / 128) + 1e-3


@given(TIMES)
def test_extremes_and_mean_are_exact(times):
    histogram = filled(times)
    ordered = [counted(time) for time in times]
    assert histogram.count == len(times)
    assert histogram.minimum == min(ordered) / 1_000_000
    assert histogram.maximum == max(ordered) / 1_000_000
    assert histogram.percentile(100) == histogram.maximum
    assert histogram.mean == pytest.approx(sum(ordered) / len(ordered) / 1_000_000)


@given(TIMES, TIMES)
def test_merging_is_counting_all_in_one(one, other):
    merged = filled(one)
    merged.merge(filled(other))
    both = filled(one + other)
    assert merged.counts == both.counts
    assert (merged.count, merged.total, merged.least, merged.most) == (
        both.count,
        both.total,
        both.least,
        both.most,
    )


@given(TIMES, TIMES)
def test_what_came_since(one, other):
    histogram = filled(one)
    before = list(histogram.counts)
    for time in other:
        histogram.record(time / 1_000_000)
    part = histogram.since(before)
    assert part.counts == filled(other).counts
    assert part.count == len(other)
    assert part.percentile(50) == pytest.approx(filled(other).percentile(50), rel=1 / 128, abs=1e-6)


@given(st.integers(0, LONGEST))
def test_a_place_ends_at_or_above_what_it_counts(time):
    place = place_of(time)
    assert place < SIZE
    assert time <= end_of(place) <= time * (1 + 1 / 128)
    assert place == 0 or end_of(place - 1) < time


def test_places_follow_each_other_without_gap():
    assert all(place_of(end_of(place)) == place for place in range(SIZE))
    assert all(place_of(end_of(place) + 1) == place + 1 for place in range(SIZE - 1))


def test_nothing_counted():
    histogram = Histogram()
    assert histogram.percentiles([50, 99]) == [0.0, 0.0]
    assert (histogram.minimum, histogram.maximum, histogram.mean) == (0.0, 0.0, 0.0)


def test_many_of_one_time_and_times_out_of_range():
    histogram = Histogram()
    histogram.record(0.25, 1000)
    histogram.record(-0.5)
    histogram.record(1e12)
    assert histogram.count == 1002
    assert histogram.percentile(50) == pytest.approx(0.25, rel=1 / 128)
    assert histogram.minimum == 0.0
    assert histogram.maximum == LONGEST / 1_000_000


@pytest.mark.parametrize(
    ("percent", "count", "rank"),
    [
        (50, 1, 1),
        (50, 2, 1),
        (50, 3, 2),
        (99, 100, 99),
        (99, 101, 100),
        (99.9, 1000, 999),
        (0, 5, 1),
    ],
)
def test_nearest_rank(percent, count, rank):
    assert rank_of(percent, count) == rank
