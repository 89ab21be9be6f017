"""What callers see of an error that ended a command, and clean blocks that no error leaves."""

from __future__ import annotations

import pytest

from tests.sessions import output


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (
            "function f { [CmdletBinding()] param() 1/0 }\n"
            "try { { f -ErrorAction Stop }.Invoke() } catch { $e = $_.Exception }\n"
            "$e.InnerException.GetType().Name; $e.InnerException.InnerException.GetType().Name",
            "CmdletInvocationException\nRuntimeException\n",
        ),
        (
            "function f { [CmdletBinding()] param() 1/0 }\n"
            "trap { $_.Exception.GetType().Name; continue } f",
            "RuntimeException\n",
        ),
        (
            "function f { [CmdletBinding()] param() Write-Error no }; f 2>$null; $?",
            "True\n",
        ),
        (
            "(Write-Error no 2>$null); $?; @('a'; Write-Error no 2>$null) > $null; $?",
            "False\nFalse\n",
        ),
        ("@(Write-Error no 2>$null; 'a') > $null; $?; $(); $?", "True\nTrue\n"),
        (
            "function f { end { 'end' } clean { throw 'no' } }; try { f 2>$null } catch { 'out' }; $?",
            "end\nFalse\n",
        ),
        (
            "function f { begin { throw 1 } clean { Write-Host clean } }\n"
            "function g { clean { Write-Host never } }\n"
            "try { f } catch { 'caught' }; g",
            "clean\ncaught\n",
        ),
        (
            "function f { [CmdletBinding()] param() end {} clean { 1/0; Write-Host on } }\n"
            "try { f -ErrorVariable v 2>$null } catch { 'out' }; $v.Count",
            "on\n1\n",
        ),
    ],
)
def test_ends(script: str, expected: str) -> None:
    assert output(script) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ('$n = & {}; $a = 1, $n, 2; $a.Count; $a | ForEach-Object { "<$_>" }', "3\n<1>\n<2>\n"),
        (
            "$s = { & { begin { 'b' } process { 'p' } } }.GetSteppablePipeline()\n"
            "$s.Begin($false); 'begun'; $s.Process(); $s.Dispose()",
            "begun\nb\np\n",
        ),
        (
            "$s = { & { begin { throw 'no' } } }.GetSteppablePipeline()\n"
            "try { $s.Begin($false) } catch { $_.Exception.Message }",
            "no\n",
        ),
    ],
)
def test_pipelines(script: str, expected: str) -> None:
    assert output(script) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        # A caught error is in the function's -ErrorVariable; one of a stage that isn't the last
        # of its pipeline stays out of the function's around.
        (
            "function f { [CmdletBinding()] param() try { throw 'x' } catch {} }\n"
            'f -ErrorVariable e; "$e"',
            "x\n",
        ),
        (
            "function f { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$i) process {\n"
            "Write-Error e; 1 } }\n"
            "function g { [CmdletBinding()] param() f | f }\n"
            "g -ErrorVariable e 2>$null > $null; $e.Count",
            "1\n",
        ),
        ("(Get-Item /nonexistent -ErrorVariable e) 2>&1 > $null; $e.Count", "1\n"),
        (
            "function f { [CmdletBinding()] param() $PSCmdlet.WriteObject(5) }\n"
            'f -OutVariable o > $null; "$o"',
            "5\n",
        ),
        (
            "try { Invoke-Expression '[int]\"a\"' } catch { $e = $_ }\n"
            "$e.FullyQualifiedErrorId; $e.Exception.InnerException.ErrorRecord.FullyQualifiedErrorId",
            "InvalidCastFromStringToInteger,Microsoft.PowerShell.Commands.InvokeExpressionCommand\n"
            "InvalidCastFromStringToInteger\n",
        ),
    ],
)
def test_error_variables_and_records(script: str, expected: str) -> None:
    assert output(script) == expected
