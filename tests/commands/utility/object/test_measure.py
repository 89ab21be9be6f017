"""Measure-Object."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import pytest

from tests.commands.conftest import Run, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$m = 1..4 | Measure-Object -AllStats; \"$($m.Sum, $m.Average, $m.Minimum, $m.Maximum)\"", "10 2.5 1 4"),
        ("('one two' | Measure-Object -Word -Line -Character).Words", "2"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected
