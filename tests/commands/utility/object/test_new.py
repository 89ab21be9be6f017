"""New-Object."""

from __future__ import annotations

import pytest

from tests.commands.conftest import Run, error_id


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("New-Object No.Such.Type", "TypeNotFound,NewObject"),
    ],
)  # fmt: skip
def test_errors(run: Run, script: str, expected: str) -> None:
    run("$ErrorActionPreference = 'Stop'")
    first, _, last = expected.partition(",")
    got = error_id(run, script)
    assert first in got
    assert last in got
