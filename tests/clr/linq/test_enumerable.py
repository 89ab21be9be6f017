"""Queries over sequences: System.Linq.Enumerable."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], str]

CASES = {
    "[Linq.Enumerable]::Sum([int[]](1, 2, 3))": ("6"),
    "[Linq.Enumerable]::Range(2, 3)": ("2 3 4"),
    "[Linq.Enumerable]::Where([int[]](1..5), [Func[int, bool]] { $true }).Count": ("1 1 1 1 1"),
    "[Linq.Enumerable]::Select([int[]](1), [Func[int, int]] { 5 }).GetType().Name": (
        "ArraySelectIterator`2"
    ),
    "[Linq.Enumerable]::Where([int[]](1..5), [Func[int, bool]] { $args[0] -gt 3 })": ("4 5"),
    "[Linq.Enumerable]::OrderBy([string[]]('ccc', 'a'), [Func[string, int]] { $args[0].Length })": (
        "a ccc"
    ),
    "[Linq.Enumerable]::Except([int[]](1, 2, 3), [int[]](2))": ("1 3"),
    "[Linq.Enumerable]::Aggregate([int[]](1..5), [Func[int, int, int]] { $args[0] * $args[1] })": (
        "120"
    ),
    "[Linq.Enumerable]::First([int[]]@())": (
        "!InvalidOperationException: Sequence contains no elements"
    ),
    "[Linq.Enumerable]::GroupBy([int[]](1..4), [Func[int, int]] { $args[0] % 2 }) | ForEach-Object Key": (
        "1 0"
    ),
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(script) == CASES[script]
