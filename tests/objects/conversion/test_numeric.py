"""Casts between numbers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from poshws.corelib.numerics.numbers import UInt32
from poshws.objects.conversion.convert import convert
from tests.objects.conversion.resolving import kind


def test_unsigned_of_a_big_double() -> None:
    assert convert(4e9, kind("uint")) == UInt32(4_000_000_000)


@given(st.floats(-(2.0**31) + 1, 2.0**31 - 2))
def test_rounding_is_half_to_even(value: float) -> None:
    assert convert(value, kind("int")) == round(value)
