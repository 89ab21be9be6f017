"""Where-Object."""

from __future__ import annotations

import pytest

from tests.commands.conftest import Run, error_id, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1..5 | Where-Object { $_ % 2 }", "1 3 5"),
        ("'a', 'bb' | Where-Object Length -GT 1", "bb"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1 | Where-Object Length -Value 3", "OperatorNotSpecified,WhereObject"),
    ],
)  # fmt: skip
def test_errors(run: Run, script: str, expected: str) -> None:
    run("$ErrorActionPreference = 'Stop'")
    first, _, last = expected.partition(",")
    got = error_id(run, script)
    assert first in got
    assert last in got
