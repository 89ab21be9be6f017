"""Results and their classes, as `docs` of about_Arithmetic_Operators and the binder's source have
them.
"""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.numerics.numbers import (
    BigInteger,
    Byte,
    Char,
    Int64,
    SByte,
    Single,
    UInt32,
    UInt64,
)
from poshws.corelib.typesystem.types import resolve_type
from poshws.operators.arithmetic import operators as op

INT = st.integers(-(2**31), 2**31 - 1)
LONG = st.integers(-(2**63), 2**63 - 1)


def day(number: int) -> Any:
    found = resolve_type("System.DayOfWeek")
    assert found is not None and found.python is not None
    return found.python(number)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (1, 2, 3),
        (2**31 - 1, 1, 2147483648.0),
        (Byte(200), Byte(100), 300),
        (Int64(1), 2, Int64(3)),
        (UInt32(1), -2, Int64(-1)),
        (UInt32(1), 2, UInt32(3)),
        (UInt64(1), 2, UInt64(3)),
        (1.5, 2, 3.5),
        (Single(1.5), Single(1.0), 2.5),
        (Decimal("1.50"), 1, Decimal("2.50")),
        (True, True, 2),
        (1, None, 1),
        (None, "a", "a"),
        ("a", 1, "a1"),
        (Char("a"), 1, "a1"),
        (5, "5", 10),
        (5, "0x10", 21),
        (BigInteger(5), 2, BigInteger(7)),
    ],
)
def test_add(left: Any, right: Any, expected: Any) -> None:
    result = op.add(left, right)
    assert (type(result), result) == (type(expected), expected)


def test_add_makes_new_arrays() -> None:
    start = [1]
    assert op.add(start, 2) == [1, 2]
    assert op.add(start, [2, 3]) == [1, 2, 3]
    assert op.add(start, None) == [1, None]
    assert start == [1]


def test_add_dictionaries() -> None:
    added = op.add(Hashtable([("a", 1)]), Hashtable([("b", 2)]))
    assert type(added) is Hashtable and added.items() == [("a", 1), ("b", 2)]
    ordered = op.add(OrderedDictionary([("a", 1)]), Hashtable())
    assert type(ordered) is OrderedDictionary
    with pytest.raises(NetException, match="Key in dictionary: 'a'  Key being added: 'A'"):
        op.add(Hashtable([("a", 1)]), Hashtable([("A", 2)]))
    with pytest.raises(RuntimeException) as caught:
        op.add(Hashtable(), 1)
    assert caught.value.error_id == "AddHashTableToNonHashTable"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (6, 3, 2),
        (7, 2, 3.5),
        (-(2**31), -1, 2147483648.0),
        ("6", "4", 1.5),
        (Decimal(1), 3, Decimal("0.3333333333333333333333333333")),
        (1.0, 0, math.inf),
        (None, 2, 0),
        (BigInteger(-7), 2, BigInteger(-3)),
    ],
)
def test_divide(left: Any, right: Any, expected: Any) -> None:
    result = op.divide(left, right)
    assert (type(result), result) == (type(expected), expected)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [(-7, 3, -1), (7, -3, 1), (5.5, 2, 1.5), (Decimal(2), Decimal("2.50"), Decimal(2))],
)
def test_remainder(left: Any, right: Any, expected: Any) -> None:
    result = op.remainder(left, right)
    assert (type(result), result) == (type(expected), expected)


def test_division_by_zero() -> None:
    for divide in (op.divide, op.remainder):
        with pytest.raises(RuntimeException) as caught:
            divide(1, 0)
        assert caught.value.message == "Attempted to divide by zero."
        assert caught.value.error_id == "RuntimeException"


def test_multiply_repeats() -> None:
    assert op.multiply("ab", "2") == "abab"
    assert op.multiply([1, 2], 2) == [1, 2, 1, 2]
    assert op.multiply(None, 5) is None


def test_products_of_longs_are_cut() -> None:
    assert op.multiply(Int64(2**63 - 1), 2) == 18446744073709549568.0


def test_enum_values_stay_enum_values() -> None:
    result = op.add(day(2), 2)
    assert result.name == "Thursday"
    with pytest.raises(NetException, match="'System.DayOfWeek' to type 'System.Double'"):
        op.add(day(2), 1.5)


def test_signs() -> None:
    assert op.negate(-(2**31)) == 2147483648.0
    assert op.negate(Byte(5)) == -5 and type(op.negate(Byte(5))) is int
    assert type(op.negate(SByte(5))) is int
    assert op.negate("5") == -5
    assert op.plus(True) == 1
    assert op.negate(None) == 0


@pytest.mark.parametrize(
    ("left", "right", "error_id", "text"),
    [
        (1, Hashtable(), "MethodNotFound", "[System.Collections.Hashtable]"),
        (1, "x", "InvalidCastFromStringToInteger", 'Cannot convert value "x"'),
    ],
)
def test_errors(left: Any, right: Any, error_id: str, text: str) -> None:
    with pytest.raises(NetException) as caught:
        op.add(left, right)
    assert getattr(caught.value, "error_id", "") == error_id
    assert text in caught.value.message


@given(INT, INT)
def test_ints_grow_to_doubles(left: int, right: int) -> None:
    for operation, exact in ((op.add, left + right), (op.subtract, left - right)):
        result = operation(left, right)
        assert result == exact
        assert type(result) is (int if -(2**31) <= exact < 2**31 else float)


@given(LONG, LONG)
def test_longs_stay_longs_where_they_fit(left: int, right: int) -> None:
    result = op.add(Int64(left), Int64(right))
    exact = left + right
    if -(2**63) <= exact < 2**63:
        assert type(result) is Int64 and result == exact
    else:
        assert type(result) is float and result == float(exact)


@given(INT, INT.filter(bool))
def test_quotient_and_remainder_belong_together(left: int, right: int) -> None:
    rest = op.remainder(left, right)
    assert (left - rest) % right == 0
    assert rest == 0 or (rest < 0) == (left < 0)


@pytest.mark.parametrize("left", [7.5, -7.5, 0.0, 7, -7, math.inf, math.nan, 1e300])
@pytest.mark.parametrize("right", [2.5, -2.5, 2, -2, 0.0, 0, -math.inf, 1000000007])
def test_remainders_of_doubles_are_those_of_all_numbers(left: float, right: float) -> None:
    if type(left) is type(right) is int:
        return
    found, expected = op.remainder(left, right), op.compute("%", left, right)
    assert type(found) is float
    assert repr(found) == repr(expected)
