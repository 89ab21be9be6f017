"""HashSet[T]."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], str]

CASES = {
    "$h = [System.Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase); $h.Add('a'); $h.Add('A')": (
        "True False"
    ),
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(script) == CASES[script]
