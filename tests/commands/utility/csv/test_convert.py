"""ConvertTo-Csv and ConvertFrom-Csv."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import pytest

from tests.commands.conftest import Run, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("'a,b', '1,2' | ConvertFrom-Csv | ForEach-Object { $_.a + $_.b }", "12"),
        ("[pscustomobject]@{ A = 'x\"y'; B = $null } | ConvertTo-Csv -UseQuotes AsNeeded", 'A,B "x""y",'),
        ('$o = [pscustomobject]@{a = 1}; $o.pstypenames.Clear(); $o | ConvertTo-Csv -IncludeTypeInformation', '#TYPE "a" "1"'),
        ('$t = @{a = 1}, @{a = 2}; $t | Add-Member e x; ($t | ConvertTo-Csv)[1]', '"1","x"'),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected
