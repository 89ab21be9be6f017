"""Select-String."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import pytest

from tests.commands.conftest import Run, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("('a1b22' | Select-String '\\d+' -AllMatches).Matches.Value", "1 22"),
        ("'a', 'b' | Select-String b | ForEach-Object LineNumber", "2"),
        ("'x' | Select-String y -Quiet; 'x' | Select-String x -Quiet", "True"),
        ("Set-Content f.txt 'aa', 'bb', 'cc'; (Select-String b f.txt -Context 1).Context.PreContext", "aa"),
        ("Set-Content f.txt 'aa', 'bb'; (Select-String b f.txt).Filename", "f.txt"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected
