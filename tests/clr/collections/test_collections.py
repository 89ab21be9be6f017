"""The collections, and the queries over them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], str]

CASES = {
    "$l = [System.Collections.Generic.List[int]](3, 1, 2); $l.Sort(); $l": "1 2 3",
    "$l = [System.Collections.Generic.List[int]](3, 1, 2); $l.RemoveAt(5)": (
        "!ArgumentOutOfRangeException: Index was out of range. Must be non-negative and less than"
        " the size of the collection. (Parameter 'index')"
    ),
    "$l = [System.Collections.ArrayList]@(1); $l.Add(5)": "1",
    "[System.Collections.ArrayList]@{ a = 1 } | ForEach-Object Key": "a",
    "$q = [System.Collections.Generic.Queue[int]]::new(); $q.Dequeue()": (
        "!InvalidOperationException: Queue empty."
    ),
    "$s = [System.Collections.Generic.Stack[int]]::new([int[]](1, 2)); $s.Pop()": "2",
    "$h = [System.Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase);"
    " $h.Add('a'); $h.Add('A')": "True False",
    "$d = [System.Collections.Generic.Dictionary[string, int]]::new(); $d.Add('a', 1);"
    " $d.Add('a', 2)": (
        "!ArgumentException: An item with the same key has already been added. Key: a"
    ),
    "$d = [System.Collections.Generic.SortedDictionary[string, int]]::new(); $d['b'] = 1;"
    " $d['a'] = 2; $d.Keys": "a b",
    "$p = [System.Collections.Generic.PriorityQueue[string, int]]::new(); $p.Enqueue('b', 2);"
    " $p.Enqueue('a', 1); $p.Dequeue()": "a",
    "$b = [System.Collections.BitArray]::new(3); $b[1] = $true; $b": "False True False",
    "[Linq.Enumerable]::Sum([int[]](1, 2, 3))": "6",
    "[Linq.Enumerable]::Range(2, 3)": "2 3 4",
    "[Linq.Enumerable]::Where([int[]](1..5), [Func[int, bool]] { $args[0] -gt 3 })": "4 5",
    "[Linq.Enumerable]::OrderBy([string[]]('ccc', 'a'), [Func[string, int]] { $args[0].Length })": (
        "a ccc"
    ),
    "[Linq.Enumerable]::Except([int[]](1, 2, 3), [int[]](2))": "1 3",
    "[Linq.Enumerable]::Aggregate([int[]](1..5), [Func[int, int, int]] { $args[0] * $args[1] })": (
        "120"
    ),
    "[Linq.Enumerable]::First([int[]]@())": (
        "!InvalidOperationException: Sequence contains no elements"
    ),
    "[Linq.Enumerable]::GroupBy([int[]](1..4), [Func[int, int]] { $args[0] % 2 }) |"
    " ForEach-Object Key": "1 0",
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(script) == CASES[script]
