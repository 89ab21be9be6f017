"""BitArray."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], str]

CASES = {
    "$b = [System.Collections.BitArray]::new(3); $b[1] = $true; $b": ("False True False"),
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(script) == CASES[script]
