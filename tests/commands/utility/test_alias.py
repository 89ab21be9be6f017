"""Set-Alias and Get-Alias."""

from __future__ import annotations

import pytest

from tests.commands.conftest import Run, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ('Set-Alias a-b Get-Item; (Get-Alias a-b).DisplayName', 'a-b -> Get-Item'),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected
