"""Update-TypeData and Remove-TypeData."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import pytest

from tests.commands.conftest import Run, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("Update-TypeData -TypeName int -MemberType ScriptProperty -MemberName Twice -Value { 2 * $this }; (21).Twice; Remove-TypeData int; (21).Twice", "42"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected
