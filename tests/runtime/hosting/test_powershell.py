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


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$t = [powershell]::Create().AddScript('3').InvokeAsync(); $t.Wait(); $t.Result", ["3"]),
        ("$p = [powershell]::Create().AddScript('7'); $null = $p.BeginInvoke(); $p.Stop(); $p.EndInvoke($p.BeginInvoke())", ["7"]),
        ("$p = [powershell]::Create().AddScript('sleep 9'); $a = $p.BeginInvoke(); $p.EndStop($p.BeginStop($null, $null)); try { $p.EndInvoke($a) } catch { $_.FullyQualifiedErrorId }", ["PipelineStoppedException"]),
        ("$c = [Management.Automation.PSCommand]::new().AddCommand('Write-Output').AddArgument(4); $p = [powershell]::Create(); $p.Commands = $c; $c.Clear(); $p.Invoke()", ["4"]),
        ("$p = [powershell]::Create(); $p.Commands.Commands.AddScript('5'); $p.Commands.Commands.Add('Sort-Object'); $p.Invoke()", ["5"]),
        ("$s = [initialsessionstate]::CreateDefault(); $s.Commands.Add([Management.Automation.Runspaces.SessionStateAliasEntry]::new('say', 'Write-Output')); [powershell]::Create($s).AddScript('say 8').Invoke()", ["8"]),
        ("try { [powershell]::Create([runspacefactory]::CreateRunspace()).AddScript('1').Invoke() } catch { $_.Exception.InnerException.CurrentState }", ["BeforeOpen"]),
        ("$p = [powershell]::Create().AddScript('1'); $p.Dispose(); try { $p.Invoke() } catch { $_.FullyQualifiedErrorId }", ["PSObjectDisposedException"]),
        ("try { [powershell]::Create('CurrentRunspace').AddScript('1').BeginInvoke() } catch { $_.FullyQualifiedErrorId }", ["PSInvalidOperationException"]),
    ],
)  # fmt: skip
def test_powershell_is_run_in_the_background_and_stopped(script: str, expected: list[str]) -> None:
    assert strings(script) == expected


def test_texts_that_do_not_parse_leave_it_ready_for_the_next() -> None:
    script = """
        $p = [powershell]::Create()
        foreach ($text in '(', '| gl', '| gl', '4') {
            try { $p.AddScript($text).Invoke() } catch { $_.FullyQualifiedErrorId }
            $p.Commands.Clear()
        }
    """
    assert run(script) == ["IncompleteParseException", *["ParseException"] * 2, 4]


def test_collections_tell_what_is_added() -> None:
    script = """
        $out = [System.Management.Automation.PSDataCollection[psobject]]::new()
        Register-ObjectEvent $out DataAdded -SourceIdentifier added
        $ps = [powershell]::Create().AddScript('1..3')
        $in = [System.Management.Automation.PSDataCollection[psobject]]::new()
        $in.Complete()
        $null = $ps.EndInvoke($ps.BeginInvoke($in, $out))
        "$out"
        (Get-Event).SourceEventArgs.Index -join ','
    """
    assert run(script) == ["1 2 3", "0,1,2"]


def test_the_token_of_a_stopped_pipeline_is_cancelled() -> None:
    script = """
        function f { [CmdletBinding()] param()
            $PSCmdlet.PipelineStopToken; Start-Sleep 20 }
        $out = [System.Management.Automation.PSDataCollection[psobject]]::new()
        $ps = [powershell]::Create().AddScript("function f {${function:f}}; f")
        $null = $ps.BeginInvoke([System.Management.Automation.PSDataCollection[psobject]]::new(), $out)
        while (-not $out.Count) { Start-Sleep -Milliseconds 10 }
        $before = $out[0].IsCancellationRequested
        $ps.Stop()
        "$before $($out[0].IsCancellationRequested)"
    """
    assert run(script) == ["False True"]
