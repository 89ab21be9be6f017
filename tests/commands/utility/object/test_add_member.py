"""Add-Member."""

from __future__ import annotations

import pytest

from tests.commands.conftest import Run, error_id, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("('x' | Add-Member Note 5 -PassThru).Note", "5"),
        ("(1 | Add-Member ScriptProperty Twice { $this * 2 } -PassThru).Twice", "2"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1 | Add-Member -MemberType None a 1", "AddMember"),
    ],
)  # fmt: skip
def test_errors(run: Run, script: str, expected: str) -> None:
    run("$ErrorActionPreference = 'Stop'")
    first, _, last = expected.partition(",")
    got = error_id(run, script)
    assert first in got
    assert last in got
