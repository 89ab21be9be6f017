"""Casts of strings to numbers, there and back, and of names to enums."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string, net_to_string
from tests.objects.conversion.resolving import kind


@given(st.integers(-(2**31), 2**31 - 1))
def test_integers_through_strings(value: int) -> None:
    assert convert(convert_to_string(value), kind("int")) == value
    assert convert(convert(value, kind("long")), kind("int")) == value


@given(st.floats(allow_nan=False))
def test_doubles_through_net_strings(value: float) -> None:
    assert convert(net_to_string(value), kind("double")) == value


@given(st.integers(-(10**15) + 1, 10**15 - 1), st.integers(0, 12))
def test_decimals_through_strings(coefficient: int, scale: int) -> None:
    """Text with a point is read as a literal first, which is a double: 15 digits survive."""
    value = Decimal(coefficient).scaleb(-scale)
    assert convert(convert_to_string(value), kind("decimal")) == value


@given(st.integers(-(2**96) + 1, 2**96 - 1))
def test_whole_decimals_through_strings(value: int) -> None:
    assert convert(convert_to_string(Decimal(value)), kind("decimal")) == value


def name_of(value: object) -> str:
    return str(getattr(value, "name", value))


@pytest.mark.parametrize(
    ("value", "expected"),
    [("Friday", "Friday"), ("fri", "Friday"), ("5", "Friday"), (5, "Friday")],
)
def test_enums(value: Any, expected: str) -> None:
    assert name_of(convert(value, kind("System.DayOfWeek"))) == expected


def test_flags() -> None:
    flags = kind("System.IO.FileAttributes")
    assert name_of(convert("ReadOnly, Hidden", flags)) == "ReadOnly, Hidden"
    assert name_of(convert(["ReadOnly", "System"], flags)) == "ReadOnly, System"
    assert name_of(convert("S", flags)) == "System"  # the names PowerShell prefers
