"""Casts of values to types, and what they fail with."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.exceptions.powershell import PSInvalidCastException
from poshws.corelib.numerics.numbers import BigInteger, Byte, Char, Int64, Single
from poshws.objects.conversion.convert import as_type, convert, try_double
from tests.objects.conversion.resolving import kind


@pytest.mark.parametrize(
    ("value", "wanted", "expected"),
    [
        ("5", "int", 5),
        (" 5 ", "int", 5),
        ("0x1F", "int", 31),
        ("1kb", "int", 1024),
        ("1,000", "int", 1000),
        ("2.5", "int", 2),
        ("", "int", 0),
        (None, "int", 0),
        (2.5, "int", 2),
        (3.5, "int", 4),
        (Char("A"), "int", 65),
        (True, "int", 1),
        ("5", "long", Int64(5)),
        (255.4, "byte", Byte(255)),
        ("1.5", "double", 1.5),
        ("1.50", "decimal", Decimal("1.50")),
        (0.1, "decimal", Decimal("0.1")),
        (1.1, "float", Single(1.1)),
        (2.9, "bigint", BigInteger(2)),
        (65, "char", Char("A")),
        ("x", "bool", True),
        ("", "bool", False),
        (1.0, "string", "1"),
        (None, "string", ""),
        ([1, 2], "string", "1 2"),
    ],
)
def test_scalars(value: Any, wanted: str, expected: Any) -> None:
    result = convert(value, kind(wanted))
    assert (type(result), result) == (type(expected), expected)


@pytest.mark.parametrize(
    ("value", "wanted", "error_id", "text"),
    [
        (
            "abc",
            "int",
            "InvalidCastFromStringToInteger",
            'Cannot convert value "abc" to type "System.Int32". '
            "Error: \"The input string 'abc' was not in a correct format.\"",
        ),
        (
            300,
            "byte",
            "InvalidCastIConvertible",
            'Cannot convert value "300" to type "System.Byte". '
            'Error: "Value was either too large or too small for an unsigned byte."',
        ),
        (
            math.nan,
            "long",
            "InvalidCastIConvertible",
            'Cannot convert value "NaN" to type "System.Int64". '
            'Error: "Arithmetic operation resulted in an overflow."',
        ),
        (
            [1, 2],
            "int",
            "ConvertToFinalInvalidCastException",
            'Cannot convert the "System.Object[]" value of type "System.Object[]" '
            'to type "System.Int32".',
        ),
        (
            "a=b",
            "hashtable",
            "ConvertToFinalInvalidCastException",
            'Cannot convert the "a=b" value of type "System.String" '
            'to type "System.Collections.Hashtable".',
        ),
        (
            "x",
            "bigint",
            "InvalidCastFromStringToInteger",
            'Cannot convert value "x" to type "System.Numerics.BigInteger". '
            'Error: "The value could not be parsed."',
        ),
    ],
)
def test_errors(value: Any, wanted: str, error_id: str, text: str) -> None:
    with pytest.raises(PSInvalidCastException) as caught:
        convert(value, kind(wanted))
    assert (caught.value.error_id, caught.value.message) == (error_id, text)
    assert as_type(value, kind(wanted)) is None


def test_a_copied_dictionary_minds_case() -> None:
    table: Any = convert(OrderedDictionary([("a", 1)]), kind("hashtable"))
    assert type(table) is Hashtable
    assert (table.get("a"), "A" in table) == (1, False)


def test_try_double() -> None:
    assert try_double("1.5") == 1.5
    assert try_double("x") is None


@given(st.one_of(st.none(), st.booleans(), st.integers(-5, 300), st.floats(), st.text(max_size=4)))
def test_casts_fail_as_casts(value: Any) -> None:
    for wanted in ("byte", "uint", "bool", "char", "decimal", "System.DayOfWeek"):
        try:
            result = convert(value, kind(wanted))
        except PSInvalidCastException as error:
            assert error.message.startswith("Cannot convert ")
        else:
            python = kind(wanted).python
            assert python is not None and isinstance(result, python)
