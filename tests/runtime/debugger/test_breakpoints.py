"""Where the debugger stops a script, and what its commands do."""

from __future__ import annotations

import pytest

from tests.sessions import output

HANDLER = """
$handler = { param($debugger, $stop)
    "$($PSDebugContext.InvocationInfo.ScriptLineNumber)" | Out-Host
    $stop.ResumeAction = $resume }
$Host.Runspace.Debugger.add_DebuggerStop($handler)
$null = [scriptblock]::Create(@'
$bp = Set-PSBreakpoint -Command Get-Date
$d = Get-Date
& {
    1
}
Remove-PSBreakpoint $bp
'@).Invoke()
"""


@pytest.mark.parametrize(
    ("resume", "expected"),
    [
        ("Continue", "2\n"),
        ("StepOver", "2\n3\n6\n"),
        ("StepInto", "2\n3\n3\n4\n5\n6\n"),
        ("StepOut", "2\n"),
    ],
)
def test_steps(resume: str, expected: str) -> None:
    assert output(f"$resume = '{resume}'" + HANDLER) == expected


def test_what_ends_an_action_leaves_the_script_alone() -> None:
    script = (
        "$bp = Set-PSBreakpoint -Command Get-Date -Action { continue }\n"
        "$null = Get-Date; Get-Date > $null; $bp.HitCount; Remove-PSBreakpoint $bp"
    )
    assert output(script) == "2\n"


def test_commands() -> None:
    script = (
        "$handler = { param($debugger, $stop)\n"
        "$c = [System.Management.Automation.PSCommand]::new().AddScript('l 2 1')\n"
        "$o = [System.Management.Automation.PSDataCollection[psobject]]::new()\n"
        "$r = $debugger.ProcessCommand($c, $o); $o[1] | Out-Host\n"
        "$r.EvaluatedByDebugger | Out-Host }\n"
        "$Host.Runspace.Debugger.add_DebuggerStop($handler)\n"
        '$null = [scriptblock]::Create("`$b = Set-PSBreakpoint -Command gps`n`$x = gps -Id `$PID"'
        ").Invoke()"
    )
    assert output(script) == "    2:* $x = gps -Id $PID\nTrue\n"
