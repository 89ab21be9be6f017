"""Methods that Update-TypeData adds make the guards of intrinsics fail, and nothing else."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
Update-TypeData -TypeName System.String -MemberType ScriptMethod -MemberName Shout -Value { "$this!" }
function Set-It([ref] $it) { $it.Value = 2 }
$x = 1
Set-It ([ref] $x)
$x
'a'.Shout()
'abc'.Substring(1)
"""


def test_references_and_intrinsics_go_on_after_a_method_was_added() -> None:
    # In a process of its own: what is added to a type holds for all sessions of a process.
    command = [sys.executable, "-m", "poshws", "-c", SCRIPT]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("2\na!\nbc\n", "", 0)
