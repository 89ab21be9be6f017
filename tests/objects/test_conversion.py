"""Casts: values, classes and errors."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.exceptions.powershell import PSInvalidCastException
from poshws.corelib.numerics.numbers import BigInteger, Byte, Char, Int64, Single, UInt32
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.types import Type, resolve_type
from poshws.objects.conversion.convert import as_type, convert, try_double
from poshws.objects.conversion.strings import convert_to_string, net_to_string
from poshws.objects.conversion.truth import truth


def kind(name: str) -> Type:
    found = resolve_type(name)
    assert found is not None
    return found


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
    ("value", "wanted", "expected"),
    [
        ([1, "2"], "int[]", [1, 2]),
        ("5", "int[]", [5]),
        ("ab", "char[]", ["a", "b"]),
        (range(1, 3), "object[]", [range(1, 3)]),
        (5, "object[]", [5]),
    ],
)
def test_arrays(value: Any, wanted: str, expected: list[Any]) -> None:
    result = convert(value, kind(wanted))
    assert result == expected
    assert type(result) is (list if wanted == "object[]" else TypedArray)


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


def test_generic_collections() -> None:
    result: Any = convert([1, "2"], kind("System.Collections.Generic.List[int]"))
    assert list(result) == [1, 2]


def test_nullable() -> None:
    wanted = kind("System.Nullable[int]")
    assert convert(None, wanted) is None
    assert convert("5", wanted) == 5


@pytest.mark.parametrize(
    ("value", "text", "string"),
    [
        (0.1 + 0.2, "0.3", "0.30000000000000004"),
        (1e20, "1E+20", "1E+20"),
        (Decimal("1.10"), "1.10", "1.10"),
        (True, "True", "True"),
        ([1, 2], "1 2", "System.Object[]"),
        (PSCustomObject({"a": 1}), "@{a=1}", "@{a=1}"),
        (Hashtable(), "System.Collections.Hashtable", "System.Collections.Hashtable"),
    ],
)
def test_texts(value: Any, text: str, string: str) -> None:
    assert (convert_to_string(value), net_to_string(value)) == (text, string)


def test_truth() -> None:
    for value in (None, 0, 0.0, "", [], [0], [[]], Decimal(0), Char("\0")):
        assert truth(value) is False
    for value in (1, "0", "False", [0, 0], [[0]], Hashtable(), PSCustomObject()):
        assert truth(value) is True


def test_try_double() -> None:
    assert try_double("1.5") == 1.5
    assert try_double("x") is None


@given(st.integers(-(2**31), 2**31 - 1))
def test_integers_through_text(value: int) -> None:
    assert convert(convert_to_string(value), kind("int")) == value
    assert convert(convert(value, kind("long")), kind("int")) == value


@given(st.floats(allow_nan=False))
def test_doubles_through_net_text(value: float) -> None:
    assert convert(net_to_string(value), kind("double")) == value


@given(st.floats(-(2.0**31) + 1, 2.0**31 - 2))
def test_rounding_is_half_to_even(value: float) -> None:
    assert convert(value, kind("int")) == round(value)


@given(st.integers(-(10**15) + 1, 10**15 - 1), st.integers(0, 12))
def test_decimals_through_text(coefficient: int, scale: int) -> None:
    """Text with a point is read as a literal first, which is a double: 15 digits survive."""
    value = Decimal(coefficient).scaleb(-scale)
    assert convert(convert_to_string(value), kind("decimal")) == value


@given(st.integers(-(2**96) + 1, 2**96 - 1))
def test_whole_decimals_through_text(value: int) -> None:
    assert convert(convert_to_string(Decimal(value)), kind("decimal")) == value


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


def test_unsigned_of_a_big_double() -> None:
    assert convert(4e9, kind("uint")) == UInt32(4_000_000_000)
