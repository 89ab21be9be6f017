"""Pools of runspaces."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

from poshws import run


def strings(script: str) -> list[str]:
    """What a script writes, as text."""
    return [str(each) for each in run(script)]


MEET = "for ($k = 0; $all.Count -lt {} -and $k -lt 3000; $k++) {{ Start-Sleep -m 10 }}; $all.Count"


def test_pool_runs_several_at_a_time() -> None:
    found = strings(
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
