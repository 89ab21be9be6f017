"""Group-Object."""

from __future__ import annotations

import pytest

from tests.commands.conftest import Run, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1, 1, 2 | Group-Object | % Count", "2 1"),
        ("'a', 'A' | Group-Object | % Count", "2"),
        ("'a', 'A' | Group-Object -CaseSensitive | % Count", "1 1"),
        ("(1..4 | Group-Object { $_ % 2 } -AsHashTable)[0]", "2 4"),
        ("(1..4 | Group-Object { $_ % 2 } -NoElement).Name", "0 1"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected
