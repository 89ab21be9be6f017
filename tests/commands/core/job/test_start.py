"""Start-Job and Start-ThreadJob."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import pytest

from tests.commands.conftest import Run


def strings(run: Run, script: str) -> list[str]:
    """What a script writes, as text."""
    return [str(each) for each in run(script)]


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("Start-ThreadJob { 1; 2 } | Receive-Job -Wait", ["1", "2"]),
        ("$x = 4; Start-ThreadJob { $using:x * 2 } | Receive-Job -Wait -AutoRemove", ["8"]),
        ("(Start-ThreadJob { throw 'no' } | Wait-Job).State", ["Failed"]),
        ("5 | Start-ThreadJob { $input } | Receive-Job -Wait", ["5"]),
        ("$j = Start-ThreadJob { while (1) { } }; Stop-Job $j; $j.State", ["Stopped"]),
        ("$j = Start-ThreadJob { 1 } -Name a; $null = $j | Wait-Job; (Get-Job a).HasMoreData", ["True"]),
        ("$j = Start-ThreadJob { 1 }; $j | Receive-Job -Wait; Remove-Job $j; @(Get-Job).Count", ["1", "0"]),
        ("$y = 1; Start-ThreadJob { $null -eq $y } | Receive-Job -Wait", ["True"]),
    ],
)  # fmt: skip
def test_jobs(run: Run, script: str, expected: list[str]) -> None:
    assert strings(run, script) == expected


def test_job_in_a_process(run: Run) -> None:
    script = "$j = Start-Job { param($n) [pscustomobject]@{ N = $n; P = $PID } } -ArgumentList 3"
    found = run(f"{script}; $r = $j | Receive-Job -Wait; $r.N; $r.P -ne $PID; $j.State")
    assert [str(each) for each in found] == ["3", "True", "Completed"]
