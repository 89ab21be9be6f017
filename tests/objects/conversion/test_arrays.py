"""Casts to arrays and collections."""

from __future__ import annotations

from typing import Any

import pytest

from poshws.corelib.system.arrays import TypedArray
from poshws.objects.conversion.convert import convert
from tests.objects.conversion.resolving import kind


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


def test_generic_collections() -> None:
    result: Any = convert([1, "2"], kind("System.Collections.Generic.List[int]"))
    assert list(result) == [1, 2]
