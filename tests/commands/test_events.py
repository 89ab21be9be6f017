"""Events, and breakpoints, whose actions run between two statements."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Run


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$null = New-Event A -MessageData 5; (Get-Event A).MessageData", ["5"]),
        ("$null = New-Event A; $null = New-Event B; Remove-Event A; (Get-Event).SourceIdentifier", ["B"]),
        ("$j = Register-EngineEvent A -Action { \"got $args\" }; $null = New-Event A -EventArguments 1, 2; Receive-Job $j", ["got 1 2"]),
        ("$null = Register-EngineEvent A -Action { 1 }; Unregister-Event A; @(Get-EventSubscriber).Count", ["0"]),
        ("$t = [Timers.Timer]::new(5); $t.AutoReset = $false; Register-ObjectEvent $t Elapsed T; $t.Start(); (Wait-Event T).SourceIdentifier", ["T"]),
        ("Wait-Event none -Timeout 0; 'over'", ["over"]),
    ],
)  # fmt: skip
def test_events(run: Run, script: str, expected: list[str]) -> None:
    assert [str(each) for each in run(script)] == expected


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
