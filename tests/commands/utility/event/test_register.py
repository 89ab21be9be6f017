"""Events and their subscribers."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

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
def test_what_is_registered(run: Run, script: str, expected: list[str]) -> None:
    assert [str(each) for each in run(script)] == expected
