"""Integers of many digits and their text."""

from __future__ import annotations

import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poshws.corelib.numerics.large_integers import read_integer, write_integer


@pytest.fixture(autouse=True)
def _no_limit() -> None:
    sys.set_int_max_str_digits(0)


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 12_000), st.integers(0, 2**32), st.sampled_from(["", "-"]))
def test_they_are_pythons_own(length: int, seed: int, sign: str) -> None:
    value = (seed + 1) * 7**length
    assert write_integer(value) == repr(value)
    assert read_integer(sign + repr(value)) == (-value if sign else value)


@pytest.mark.parametrize(
    "value", [10**5000, 10**5000 - 1, -(10**7001), 2**7000, 0], ids=["a", "b", "c", "d", "e"]
)
def test_zeros_within_and_at_the_end_stay(value: int) -> None:
    assert write_integer(value) == repr(value)
    assert read_integer(repr(value)) == value


def test_half_a_million_digits_take_seconds_at_most() -> None:
    start = time.monotonic()
    value = read_integer("9" * 500_000)
    assert write_integer(value) == "9" * 500_000
    assert time.monotonic() - start < 10
