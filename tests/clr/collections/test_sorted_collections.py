"""SortedDictionary[TKey, TValue]."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], str]

CASES = {
    "$d = [System.Collections.Generic.SortedDictionary[string, int]]::new(); $d['b'] = 1; $d['a'] = 2; $d.Keys": (
        "a b"
    ),
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(script) == CASES[script]
