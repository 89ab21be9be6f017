"""[powershell] objects."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import pytest

from poshws import run


def strings(script: str) -> list[str]:
    """What a script writes, as text."""
    return [str(each) for each in run(script)]


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
def test_powershell_objects(script: str, expected: list[str]) -> None:
    assert strings(script) == expected
