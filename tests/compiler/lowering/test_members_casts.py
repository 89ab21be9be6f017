"""Casts that are inlined give what the others give."""

from __future__ import annotations

import pytest

from tests.sessions import output


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("'12'", "12"), ("'007'", "7"), ("' 12 '", "12"), ("'-3'", "-3"), ("'1e2'", "100"), ("'0x1F'", "31"),
        ("''", "0"), ("'1234567890'", "1234567890"), ("'999999999'", "999999999"), ("'12345678901'", "no"),
        ("'\u0663'", "no"), ("'x'", "no"), ("2.5", "2"), ("[char]'5'", "53"), ("$true", "1"), ("$null", "0"),
    ],
)  # fmt: skip
def test_int(value: str, expected: str) -> None:
    script = f"$v = {value}; try {{ $r = [int]$v; $r; $r.GetType().Name }} catch {{ 'no' }}"
    assert output(script).split() == [expected, *["Int32"][: expected != "no"]]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("5", "5"), ("-5", "-5"), ("2147483647", "2147483647"), ("$true", "True"), ("1.5", "1.5"), ("$null", ""),
        ("[long]7", "7"), ("[char]'a'", "a"), ("'t'", "t"), ("(1, 2)", "1 2"), ("[DayOfWeek]1", "Monday"),
    ],
)  # fmt: skip
def test_string(value: str, expected: str) -> None:
    script = f"$v = {value}; $r = [string]$v; $r; $r.GetType().Name"
    assert output(script).split("\n")[:2] == [expected, "String"]
