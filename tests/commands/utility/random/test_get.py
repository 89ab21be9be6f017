"""Get-Random."""

from __future__ import annotations

import pytest

from tests.commands.conftest import Run, error_id


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("Get-Random -Minimum 5 -Maximum 1", "MinGreaterThanOrEqualMax,GetRandom"),
    ],
)  # fmt: skip
def test_errors(run: Run, script: str, expected: str) -> None:
    run("$ErrorActionPreference = 'Stop'")
    first, _, last = expected.partition(",")
    got = error_id(run, script)
    assert first in got
    assert last in got
