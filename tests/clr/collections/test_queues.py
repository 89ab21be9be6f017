"""Queues, stacks and the priority queue."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], str]

CASES = {
    "$q = [System.Collections.Generic.Queue[int]]::new(); $q.Dequeue()": (
        "!InvalidOperationException: Queue empty."
    ),
    "$s = [System.Collections.Generic.Stack[int]]::new([int[]](1, 2)); $s.Pop()": ("2"),
    "$p = [System.Collections.Generic.PriorityQueue[string, int]]::new(); $p.Enqueue('b', 2); $p.Enqueue('a', 1); $p.Dequeue()": (
        "a"
    ),
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(script) == CASES[script]
