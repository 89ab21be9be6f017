"""Elements by index: an index that is a collection gives several."""

from __future__ import annotations

import pytest

import poshws


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$table = @{ a = 1 }; $table[$table.Keys]", [1]),
        ("$keys = [Collections.ArrayList]('a', 'b'); @{ a = 1; b = 2 }[$keys]", [1, 2]),
        ("(4, 5, 6)[[Collections.Generic.List[int]](0, 1)]", [4, 5]),
    ],
)
def test_a_collection_slices(script: str, expected: list[object]) -> None:
    assert poshws.run(script) == expected
