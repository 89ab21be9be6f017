"""Integers of all sizes: the functions of pairs of classes give what the general rule gives."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.numerics.numbers import INTEGER_RANGES
from poshws.operators import comparison
from poshws.operators.arithmetic import bitwise, operators

VALUES = [
    kind(value)
    for kind, (low, high) in INTEGER_RANGES.items()
    for value in sorted({low, low + 1, -7, -1, 0, 1, 2, 3, 31, 100, high // 2, high - 1, high})
    if low <= value <= high
]
PAIRS = list(product(VALUES, VALUES))


def outcome(run: Callable[[], Any]) -> tuple[object, object]:
    try:
        result = run()
    except NetException as error:
        return type(error), str(error)
    if isinstance(result, float) and math.isnan(result):
        return float, "NaN"
    return type(result), result


@pytest.mark.parametrize(
    ("sign", "run"),
    [
        ("+", operators.add),
        ("-", operators.subtract),
        ("*", operators.multiply),
        ("/", operators.divide),
        ("%", operators.remainder),
    ],
)
def test_arithmetic(sign: str, run: Callable[[Any, Any], Any]) -> None:
    for left, right in PAIRS:
        expected = outcome(lambda: operators.compute(sign, left, right))  # noqa: B023
        assert outcome(lambda: run(left, right)) == expected, (left, sign, right)  # noqa: B023


@pytest.mark.parametrize(
    ("sign", "run"),
    [
        ("-band", bitwise.bitwise_and),
        ("-bor", bitwise.bitwise_or),
        ("-bxor", bitwise.bitwise_xor),
    ],
)
def test_bits(sign: str, run: Callable[[Any, Any], Any]) -> None:
    for left, right in PAIRS:
        expected = outcome(lambda: bitwise._operate(sign, left, right))  # noqa: B023
        assert outcome(lambda: run(left, right)) == expected, (left, sign, right)  # noqa: B023


@pytest.mark.parametrize("count", [0, 1, 5, 31, 32, 33, 63, 64, -1])
def test_shifts(count: int) -> None:
    import operator

    for left in VALUES:
        for sign, method, python, run in (
            ("-shl", "op_LeftShift", operator.lshift, bitwise.shift_left),
            ("-shr", "op_RightShift", operator.rshift, bitwise.shift_right),
        ):
            expected = outcome(lambda: bitwise._shift(sign, method, python, left, count))  # noqa: B023
            assert outcome(lambda: run(left, count)) == expected, (left, sign, count)  # noqa: B023


def test_order() -> None:
    for left, right in PAIRS:
        order = comparison.order_numbers(left, right)
        assert comparison.eq(left, right, True) is (order == 0)
        assert comparison.ne(left, right, True) is (order != 0)
        assert comparison.lt(left, right, True) is (order < 0)
        assert comparison.ge(left, right, True) is (order >= 0)
