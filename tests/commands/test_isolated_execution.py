"""What runs isolated: jobs, ForEach-Object -Parallel, runspaces and [powershell] objects."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import time

import pytest

from tests.commands.conftest import Run


def texts(run: Run, script: str) -> list[str]:
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
    assert texts(run, script) == expected


def test_job_in_a_process(run: Run) -> None:
    script = "$j = Start-Job { param($n) [pscustomobject]@{ N = $n; P = $PID } } -ArgumentList 3"
    found = run(f"{script}; $r = $j | Receive-Job -Wait; $r.N; $r.P -ne $PID; $j.State")
    assert [str(each) for each in found] == ["3", "True", "Completed"]


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1..4 | ForEach-Object -Parallel { $_ * 2 } | Sort-Object", ["2", "4", "6", "8"]),
        ("$k = 3; 1 | ForEach-Object -Parallel { $_ + $using:k }", ["4"]),
        ("1..2 | ForEach-Object -Parallel { $_ } -AsJob | Receive-Job -Wait | Sort-Object", ["1", "2"]),
    ],
)  # fmt: skip
def test_parallel(run: Run, script: str, expected: list[str]) -> None:
    assert texts(run, script) == expected


MEET = "for ($k = 0; $all.Count -lt {} -and $k -lt 3000; $k++) {{ Start-Sleep -m 10 }}; $all.Count"


def test_parallel_waits_side_by_side(run: Run) -> None:
    found = texts(
        run,
        "$met = [System.Collections.Concurrent.ConcurrentDictionary[int, bool]]::new()\n"
        "1..5 | ForEach-Object -Parallel {\n"
        f"    $all = $using:met; $all[$_] = $true; {MEET.format(5)}\n"
        "} -ThrottleLimit 5",
    )
    assert found == ["5"] * 5


def test_parallel_takes_no_more_than_it_may(run: Run) -> None:
    begin = time.monotonic()
    run("1..3 | ForEach-Object -Parallel { Start-Sleep -Milliseconds 50 } -ThrottleLimit 1")
    assert time.monotonic() - begin > 0.15


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("[powershell]::Create().AddScript('1..2 | % { $_ * 2 }').Invoke()", ["2", "4"]),
        ("[powershell]::Create().AddScript('param($a) $a').AddArgument(5).Invoke()", ["5"]),
        ("[powershell]::Create().AddCommand('Get-Date').AddParameter('Year', 2020).AddParameter('Format', 'yyyy').Invoke()", ["2020"]),
        ("$p = [powershell]::Create().AddScript('Write-Error no'); $p.Invoke(); $p.HadErrors; $p.Streams.Error.Count", ["True", "1"]),
        ("try { [powershell]::Create().AddScript('throw 1').Invoke() } catch { $_.FullyQualifiedErrorId }", ["RuntimeException"]),
        ("$p = [powershell]::Create().AddScript('Start-Sleep -m 20; 7'); $h = $p.BeginInvoke(); $h.IsCompleted; $p.EndInvoke($h)", ["False", "7"]),
        ("$r = [runspacefactory]::CreateRunspace(); $r.Open(); $r.SessionStateProxy.SetVariable('x', 3); $p = [powershell]::Create($r); $p.AddScript('$x').Invoke()", ["3"]),
        ("$x = 8; [powershell]::Create('CurrentRunspace').AddScript('$x').Invoke()", ["8"]),
        ("(Get-Runspace).Name; [runspace]::DefaultRunspace.Id", ["Runspace1", "1"]),
    ],
)  # fmt: skip
def test_powershell_objects(run: Run, script: str, expected: list[str]) -> None:
    assert texts(run, script) == expected


def test_pool_runs_several_at_a_time(run: Run) -> None:
    found = texts(
        run,
        "$met = [System.Collections.Concurrent.ConcurrentDictionary[int, bool]]::new()\n"
        "$pool = [runspacefactory]::CreateRunspacePool(1, 4); $pool.Open()\n"
        "$all = 1..4 | ForEach-Object {\n"
        f"    $p = [powershell]::Create().AddScript('param($n, $all) $all[$n] = $true; {MEET.format(4)}; $n')\n"
        "    $p.RunspacePool = $pool; $null = $p.AddArgument($_).AddArgument($met)\n"
        "    @{ P = $p; H = $p.BeginInvoke() }\n"
        "}\n"
        "$all | ForEach-Object { $_.P.EndInvoke($_.H) }",
    )
    assert found == ["4", "1", "4", "2", "4", "3", "4", "4"]
