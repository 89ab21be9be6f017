"""List[T] and ArrayList."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], str]

CASES = {
    "$l = [System.Collections.Generic.List[int]](3, 1, 2); $l.Sort(); $l": ("1 2 3"),
    "$l = [System.Collections.Generic.List[int]](3, 1, 2); $l.RemoveAt(5)": (
        "!ArgumentOutOfRangeException: Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')"
    ),
    "$l = [System.Collections.ArrayList]@(1); $l.Add(5)": ("1"),
    "[System.Collections.ArrayList]@{ a = 1 } | ForEach-Object Key": ("a"),
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(script) == CASES[script]
