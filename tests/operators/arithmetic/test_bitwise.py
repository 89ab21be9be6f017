"""Bits in the smallest class that holds both operands."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.numerics.numbers import BigInteger, Byte, Int64, UInt32, UInt64
from poshws.corelib.typesystem.types import resolve_type
from poshws.operators.arithmetic import bitwise as op


@pytest.mark.parametrize(
    ("operation", "left", "right", "expected"),
    [
        (op.bitwise_and, 6, 3, 2),
        (op.bitwise_or, 6, "3", 7),
        (op.bitwise_xor, True, 3, 2),
        (op.bitwise_and, -1, UInt32(5), UInt32(5)),
        (op.bitwise_or, Int64(1), 2, Int64(3)),
        (op.bitwise_or, UInt64(1), -1, UInt64(2**64 - 1)),
        (op.bitwise_and, None, None, 0),
        (op.bitwise_or, None, 5, 5),
        (op.bitwise_or, 1, 1.5, UInt64(3)),
        (op.bitwise_or, -1, 1.5, Int64(-1)),
        (op.bitwise_and, BigInteger(6), 3, BigInteger(2)),
        (op.shift_left, 1, 33, 2),
        (op.shift_left, Int64(1), 33, Int64(2**33)),
        (op.shift_left, Byte(255), 1, Byte(254)),
        (op.shift_right, -16, 2, -4),
        (op.shift_left, "2", "3", 16),
        (op.shift_left, None, 3, 0),
    ],
)
def test_operators(operation: Any, left: Any, right: Any, expected: Any) -> None:
    result = operation(left, right)
    assert (type(result), result) == (type(expected), expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(5, -6), (None, -1), ("5", -6), (UInt32(0), UInt32(2**32 - 1)), (True, -2), (1.5, -3)],
)
def test_not(value: Any, expected: Any) -> None:
    result = op.bitwise_not(value)
    assert (type(result), result) == (type(expected), expected)


def test_flags_stay_flags() -> None:
    found = resolve_type("System.IO.FileAttributes")
    assert found is not None and found.python is not None
    value: Any = found.python(6)
    assert op.bitwise_and(value, 2).name == "Hidden"
    assert op.bitwise_or(value, 1).name == "ReadOnly, Hidden, System"
    assert type(op.bitwise_and(2, value)) is int


def test_errors() -> None:
    with pytest.raises(NetException, match=r"The operation '\[System.Boolean\] -shl"):
        op.shift_left(True, 1)
    with pytest.raises(NetException, match='"System.Object.." to type "System.Int32"'):
        op.shift_left(1, [1])


@given(st.integers(-(2**31), 2**31 - 1), st.integers(-100, 100))
def test_shifts_wrap_like_the_processor(value: int, count: int) -> None:
    shifted = op.shift_left(value, count)
    assert -(2**31) <= shifted < 2**31
    assert (shifted - (value << (count & 31))) % 2**32 == 0
