"""Numbers as a script writes them, and their values and types."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poshws.syntax import parse
from poshws.syntax.lexer.numbers import match_number, number_value


def value(text: str) -> object:
    match = match_number(text, 0, len(text))
    assert match is not None
    assert match.end() == len(text)
    return number_value(match)


@pytest.mark.parametrize(
    ("text", "expected", "kind"),
    [
        ("1", 1, "int"),
        ("1kb", 1024, "int"),
        ("2GB", 1 << 31, "Int64"),
        ("1.5", 1.5, "float"),
        ("1.", 1.0, "float"),
        (".5", 0.5, "float"),
        ("1e3", 1000.0, "float"),
        ("1d", 1, "Decimal"),
        ("1.50d", Decimal("1.50"), "Decimal"),
        ("0x10", 16, "int"),
        ("0xFFFFFFFF", -1, "int"),
        ("0b101", 5, "int"),
        ("1l", 1, "Int64"),
        ("1u", 1, "UInt32"),
        ("1us", 1, "UInt16"),
        ("1y", 1, "SByte"),
        ("1uy", 1, "Byte"),
        ("1n", 1, "BigInteger"),
        ("1.5kb", 1536.0, "float"),
        ("2147483648", 1 << 31, "Int64"),
        ("9223372036854775808", 1 << 63, "Decimal"),
        ("-5", -5, "int"),
        ("\u20135", -5, "int"),
        ("0x7fffffffffffffff", (1 << 63) - 1, "Int64"),
    ],
)
def test_values_and_types(text: str, expected: object, kind: str) -> None:
    found = value(text)
    assert found == expected
    assert type(found).__name__ == kind


@pytest.mark.parametrize("text", ["300y", "0x1ffffffffffffffffff", "1e400d", "-1u"])
def test_what_does_not_fit_has_no_value(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize("text", ["1e", "1kbx", "0b", "1lu", "1xyz"])
def test_what_only_begins_like_a_number_is_a_word(text: str) -> None:
    assert [token.kind for token in parse(text).tokens] == ["Generic", "EndOfInput"]


def test_a_range_is_no_real_number() -> None:
    match = match_number("1..3", 0, 4)
    assert match is not None
    assert match.group() == "1"


@given(st.integers(0, 10**40))
def test_whole_numbers_keep_their_value(number: int) -> None:
    assert value(str(number)) == (number if number < 2**96 else float(number))


@given(st.floats(0, allow_infinity=False, allow_nan=False))
def test_reals_keep_their_value(number: float) -> None:
    text = f"{number!r}".replace("e+", "e")
    assert value(text) == number


@given(st.text("0123456789.eExXbBkKdDlLuUsSyYnN+-", max_size=12))
def test_no_text_breaks_the_reader(text: str) -> None:
    match = match_number(text, 0, len(text))
    if match is not None:
        number_value(match)


def test_a_number_has_as_many_digits_as_it_needs() -> None:
    digits = "1" * 5000
    assert value(digits + "n") == (10**5000 - 1) // 9
