"""What callers see of an error that ended a command, and clean blocks that no error leaves."""

from __future__ import annotations

import pytest

from tests.runtime.test_compound_assignment import output


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
