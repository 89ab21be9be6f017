"""Compare-Object."""

from __future__ import annotations

import pytest

from tests.commands.conftest import Run, error_id, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("(Compare-Object (1, 2) (2, 3)).SideIndicator", "=> <="),
        ("(Compare-Object (1, 2) (2, 3) -IncludeEqual -ExcludeDifferent).InputObject", "2"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("Compare-Object $null 1", "ParameterArgumentValidationErrorNullNotAllowed,CompareObject"),
    ],
)  # fmt: skip
def test_errors(run: Run, script: str, expected: str) -> None:
    run("$ErrorActionPreference = 'Stop'")
    first, _, last = expected.partition(",")
    got = error_id(run, script)
    assert first in got
    assert last in got
