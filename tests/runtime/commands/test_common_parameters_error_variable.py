"""What -ErrorVariable collects of an error on its way out.

Each list of statements that the error passes adds its record (ExceptionHandlingOps.SetErrorVariables);
a command that it ends adds the exception to the variables of the commands around, except for a
`throw` in a simple function or a process block (CommandProcessorBase.ManageScriptException).
"""

from __future__ import annotations

import pytest

from tests.sessions import output

FUNCTIONS = """
function simple { [int]'a' }
function thrower { if (1) { throw 'x' } }
function own { [CmdletBinding()] param()
    $PSCmdlet.ThrowTerminatingError(
        [System.Management.Automation.ErrorRecord]::new([Exception]::new('e'), 'i', 0, $null)) }
function atEnd { [CmdletBinding()] param() end { throw 'x' } }
function inProcess { [CmdletBinding()] param() process { throw 'x' } }
function test { [CmdletBinding()] param() BODY }
try { test -ErrorVariable v } catch {}
$v.ForEach{ $_.GetType().Name } -join ' '
"""
RECORD, STOP = "ErrorRecord", "ActionPreferenceStopException"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("throw 'x'", [RECORD]),
        ("1/0", [RECORD]),
        ("if (1) { if (1) { throw 'x' } }", [RECORD] * 3),
        ("try { if (1) { throw 'x' } } catch {}", [RECORD] * 2),
        ("try { foreach ($i in 1) { if ($i) { throw 'x' } } } catch {}", [RECORD] * 3),
        ("trap { continue } if (1) { throw 'x' }", [RECORD] * 2),
        ("try { thrower } catch { Write-Error $_ -ErrorAction 0 }", [RECORD] * 4),
        ("try { $null = thrower } catch {}", [RECORD] * 3),
        ("Write-Error x -ErrorAction Stop", [STOP, RECORD]),
        ("try { simple } catch {}", [RECORD, "RuntimeException", RECORD]),
        ("try { atEnd } catch {}", [RECORD, "RuntimeException", RECORD]),
        ("try { inProcess } catch {}", [RECORD] * 2),
        ("own", ["CmdletInvocationException", RECORD]),
        # A stage that is not its pipeline's last writes to a pipe of its own.
        ("try { thrower | Out-Null } catch {}", [RECORD]),
    ],
)
def test_what_is_collected(body: str, expected: list[str]) -> None:
    assert output(FUNCTIONS.replace("BODY", body)).split() == expected


def test_a_function_that_throws_its_own_error_collects_it_once() -> None:
    script = FUNCTIONS.replace("test -ErrorVariable", "own -ErrorVariable")
    assert output(script).split() == ["CmdletInvocationException"]
