"""Composite formats and formats of numbers."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poshws.corelib.exceptions.dotnet import FormatException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.globalization.culture_records import NumberFormatData
from poshws.corelib.numerics.format import format_number
from poshws.corelib.numerics.numbers import BigInteger, Byte, Char, SByte, Single, UInt64
from poshws.corelib.system.typed_arrays import typed_array
from poshws.operators.composite_format import format_one, format_operator, format_string

INVARIANT = NumberFormatData()


@pytest.mark.parametrize(
    ("template", "arguments", "expected"),
    [
        ("{0} {1}", [1, "a"], "1 a"),
        ("{{{0}}}", [1], "{1}"),
        ("[{0,5}|{0,-5}]", ["ab"], "[   ab|ab   ]"),
        ("{0 , 4 :X}", [255], "  FF"),
        ("{1}{0}", [None, True], "True"),
        ("{0:N2}", ["text"], "text"),
        ("{0:000}", [Char("c")], "c"),
        ("plain", [], "plain"),
    ],
)
def test_format_string(template: str, arguments: list[Any], expected: str) -> None:
    assert format_string(template, arguments) == expected


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{1}", "Index (zero based) must be greater than or equal to zero and less than"),
        ("{0", "Failure to parse near offset 2. Format item ends prematurely."),
        ("}", "Failure to parse near offset 1."),
        ("a}b", "offset 2. Unexpected closing brace without a corresponding opening brace."),
        ("{x}", "offset 1. Expected an ASCII digit."),
        ("{0,x}", "offset 3. Expected an ASCII digit."),
        ("{0:{}", "offset 3. Format item ends prematurely."),
    ],
)
def test_format_errors(template: str, text: str) -> None:
    with pytest.raises(FormatException) as caught:
        format_string(template, [1])
    assert text in caught.value.message


def test_operator_takes_arrays_of_references_apart() -> None:
    assert format_operator("{0}-{1}", [1, 2]) == "1-2"
    assert format_operator("{0}-{1}", typed_array("System.String", ["a", "b"])) == "a-b"
    assert format_operator("{0}", typed_array("System.Int32", [1, 2])) == "System.Int32[]"
    with pytest.raises(RuntimeException) as caught:
        format_operator("{1}", 5)
    assert caught.value.error_id == "FormatError"
    assert caught.value.message.startswith("Error formatting a string: Index (zero based)")


@pytest.mark.parametrize(
    ("value", "form", "expected"),
    [
        (1234.5, "N0", "1,234"),
        (1235.5, "N0", "1,236"),
        (0.5, "F0", "0"),
        (Decimal("0.5"), "F0", "1"),
        (2.675, "F2", "2.67"),
        (-0.0, "F1", "-0.0"),
        (-1234567, "N", "-1,234,567.00"),
        (0.256, "P1", "25.6 %"),
        (-5, "C", "(¤5.00)"),
        (1234, "E2", "1.23E+003"),
        (0.00012, "e1", "1.2e-004"),
        (1234, "G3", "1.23E+03"),
        (0.1, "G17", "0.10000000000000001"),
        (Decimal("1.50"), "G", "1.50"),
        (Decimal("1.50"), "G0", "1.5"),
        (0.1, "R", "0.1"),
        (Single(0.1), "R", "0.1"),
        (-5, "D4", "-0005"),
        (-1, "X", "FFFFFFFF"),
        (SByte(-1), "x", "ff"),
        (255, "x4", "00ff"),
        (Byte(5), "B8", "00000101"),
        (BigInteger(255), "X", "0FF"),
        (BigInteger(-1), "X", "FF"),
        (UInt64(2**64 - 1), "N0", "18,446,744,073,709,551,615"),
        (float("nan"), "N2", "NaN"),
        (float("-inf"), "0.0", "-Infinity"),
    ],
)
def test_standard_formats(value: Any, form: str, expected: str) -> None:
    assert format_number(value, form, INVARIANT) == expected


@pytest.mark.parametrize(
    ("value", "form", "expected"),
    [
        (5, "000", "005"),
        (0, "#", ""),
        (1234567.891, "#,##0.00", "1,234,567.89"),
        (1234567, "0,", "1235"),
        (1234567, "0,,", "1"),
        (0.256, "0.0%", "25.6%"),
        (1234, "0.00E+00", "1.23E+03"),
        (-5, "0;neg", "neg"),
        (0, "0;neg;zero", "zero"),
        (-0.4, "0;neg;zero", "zero"),
        (5, "0 'units'", "5 units"),
        (5, "\\#0", "#5"),
        (12345, "00-00", "123-45"),
        (0.5, "#.##", ".5"),
        (2.5, "0", "3"),
        (1e16, "0", "10000000000000000"),
    ],
)
def test_custom_formats(value: Any, form: str, expected: str) -> None:
    assert format_number(value, form, INVARIANT) == expected


def test_other_cultures() -> None:
    german = NumberFormatData(decimal=",", group=".")
    assert format_number(1234.5, "N2", german) == "1.234,50"
    assert format_number(1.5, "0.0", german) == "1,5"
    assert format_number(1.5, "G", german) == "1,5"


@pytest.mark.parametrize(("value", "form"), [(1.5, "D"), (1.5, "X"), (1, "Z"), (1, "Y2")])
def test_unknown_formats(value: Any, form: str) -> None:
    with pytest.raises(FormatException, match="Format specifier was invalid."):
        format_number(value, form, INVARIANT)


@given(st.integers(-(2**31), 2**31 - 1))
def test_formats_of_integers_agree(value: int) -> None:
    assert format_one(value, "N0").replace(",", "") == format_one(value, "D") == str(value)
    assert int(format_one(value, "X"), 16) == value % 2**32


@given(st.floats(-1e12, 1e12))
def test_round_trip(value: float) -> None:
    assert float(format_one(value, "R")) == value
