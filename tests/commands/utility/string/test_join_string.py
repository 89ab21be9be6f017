"""Join-String."""

from __future__ import annotations

import pytest

from tests.commands.conftest import Run, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1..3 | Join-String -Separator '-' -OutputPrefix '<' -OutputSuffix '>'", "<1-2-3>"),
        ("'a', 'b' | Join-String -Separator $null", 'ab'),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected
