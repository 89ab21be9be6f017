"""Merged streams hold what their own command writes, not what later stages write."""

from __future__ import annotations

import pytest

from tests.sessions import output


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("& { Write-Host x } 6>&1 | % { \"[$_]\"; Write-Host h }", "[x]\nh\n"),
        ("& { Write-Warning w } 3>&1 | % { \"[$_]\"; Write-Host h }", "[w]\nh\n"),
        ("1, 2 | % { Write-Host \"n$_\" } 6>&1 | % { \"[$_]\"; Write-Host z }", "[n1]\nz\n[n2]\nz\n"),
    ],
)  # fmt: skip
def test_later_stages_write_to_the_streams_of_the_pipeline(script: str, expected: str) -> None:
    assert output(script) == expected
