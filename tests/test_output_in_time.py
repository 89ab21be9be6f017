"""What a script prints to a pipe is there while the script waits, not only when it ends."""

from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest

from poshws.corelib.current_session import leave_session
from poshws.host.console_host import ConsoleHost, new_session, run_text


@pytest.mark.parametrize(
    "script",
    [
        "'seen'; Start-Sleep 60",
        "1..3 | Out-Null; 'seen'; while ($true) { }",
        "'seen'; [Console]::Out.Flush(); sleep 60",
        "Write-Host seen; while ($true) { }",
        "Start-PodeServer { Add-PodeTimer -Name t -Interval 60 -OnStart -ScriptBlock {"
        " 'seen' | Out-Default } }",
    ],
)
def test_output_is_seen_at_once(script: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "poshws", "-c", script],
        stdout=subprocess.PIPE,
        text=True,
        # What unbuffered Python shows is no proof.
        env={**os.environ, "NO_COLOR": "1", "PYTHONUNBUFFERED": ""},
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "seen\n"
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("ending", ["throw 'x'", "exit 3", "break"])
def test_rows_that_wait_are_lost_with_an_early_end(ending: str) -> None:
    """A table holds its first rows back until it knows how wide its columns are."""
    shown, errors = io.StringIO(), io.StringIO()
    session = new_session(ConsoleHost(shown, errors))
    try:
        run_text(session, f"'first'; [pscustomobject]@{{ a = 1 }}; 'behind'; {ending}")
    finally:
        leave_session(session)
    assert shown.getvalue().split() == ["first"]
