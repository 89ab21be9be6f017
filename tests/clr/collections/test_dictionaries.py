"""Dictionary[TKey, TValue]."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], str]

CASES = {
    "$d = [System.Collections.Generic.Dictionary[string, int]]::new(); $d.Add('a', 1); $d.Add('a', 2)": (
        "!ArgumentException: An item with the same key has already been added. Key: a"
    ),
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(script) == CASES[script]
