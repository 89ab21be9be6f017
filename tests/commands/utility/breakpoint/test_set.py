"""Set-PSBreakpoint: actions run between two statements."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Run


@pytest.mark.parametrize(
    ("point", "expected"),
    [
        ("-Line 2", ["stop 1"]),
        ("-Line 3", ["stop 2"]),
        ("-Command Write-Output", ["stop 2"]),
    ],
)
def test_breakpoints(run: Run, tmp_path: Path, point: str, expected: list[str]) -> None:
    path = tmp_path / "script.ps1"
    path.write_text("$x = 1\n$x++\nWrite-Output 'here'\n")
    found = run(
        f"$global:seen = @(); $null = Set-PSBreakpoint -Script {path} {point} -Action "
        f'{{ $global:seen += "stop $x" }}; $null = & {path}; $global:seen'
    )
    assert [str(each) for each in found] == expected


def test_variable_breakpoint(run: Run) -> None:
    found = run(
        "$null = Set-PSBreakpoint -Variable v -Action { $global:hits++ }; $v = 1; $v = 2; "
        "(Get-PSBreakpoint).HitCount; Get-PSBreakpoint | Remove-PSBreakpoint; $v = 3; $hits"
    )
    assert [str(each) for each in found] == ["2", "2"]
