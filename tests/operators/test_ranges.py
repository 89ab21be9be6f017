"""`a..b`"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.numerics.numbers import Char
from poshws.operators.ranges import range_array, range_values


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (1, 3, [1, 2, 3]),
        (3, 1, [3, 2, 1]),
        (-1, 1, [-1, 0, 1]),
        ("1", "3", [1, 2, 3]),
        ("0", "2", [0, 1, 2]),
        (1.5, Decimal("2.5"), [2]),
        (None, 1, [0, 1]),
        (True, 2, [1, 2]),
        (Char("a"), "c", ["a", "b", "c"]),
        ("c", "a", ["c", "b", "a"]),
    ],
)
def test_values(left: Any, right: Any, expected: list[Any]) -> None:
    assert range_array(left, right) == expected


def test_characters_are_characters() -> None:
    assert [type(each) for each in range_array("a", "b")] == [Char, Char]


def test_a_long_range_is_not_made_at_once() -> None:
    assert next(iter(range_values(1, 2**31 - 1))) == 1


@pytest.mark.parametrize(
    ("left", "right", "text"),
    [
        (1, "x", "The input string 'x' was not in a correct format."),
        (-(2**31), 2**31 - 1, "Arithmetic operation resulted in an overflow."),
        (1, 3e9, "Value was either too large or too small for an Int32."),
        (1, [2], "Unable to cast object of type 'System.Object[]' to type 'System.IConvertible'."),
    ],
)
def test_errors(left: Any, right: Any, text: str) -> None:
    with pytest.raises(NetException) as caught:
        range_array(left, right)
    assert caught.value.message == text
