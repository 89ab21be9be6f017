"""A signal that ends a script: its `finally` blocks run, in bounded time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from poshws.corelib.alarms import cancel_all
from poshws.host.console_host import new_session
from poshws.host.interrupt import Interruptible

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals")
CODES = {signal.SIGINT: 130, signal.SIGTERM: -signal.SIGTERM, signal.SIGHUP: -signal.SIGHUP}


def ended(tmp_path: Path, script: str, number: int) -> tuple[list[str], int]:
    """What the script wrote from the signal on, and the exit code."""
    path = tmp_path / "script.ps1"
    path.write_text("[Console]::Error.WriteLine('in')\n" + script)
    run = subprocess.Popen(
        [sys.executable, "-m", "poshws", str(path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert run.stdout is not None
        assert run.stdout.readline() == "in\n"
        time.sleep(0.2)
        start = time.monotonic()
        run.send_signal(number)
        written, _ = run.communicate(timeout=30)
        assert time.monotonic() - start < 5.5
    finally:
        run.kill()
    return written.split(), run.returncode


@pytest.mark.parametrize("number", CODES)
@pytest.mark.parametrize(
    "body", ["Start-Sleep 100", "while ($true) { $n++ }", "('a' * 40 + 'b') -match '^(a|a)*$'"]
)
def test_finally_runs(tmp_path: Path, body: str, number: signal.Signals) -> None:
    script = (
        f"try {{ try {{ {body} }} finally {{ 'inner' }} }} catch {{ 'no' }} finally {{ 'outer' }}"
    )
    assert ended(tmp_path, script, number) == (["inner", "outer"], CODES[number])


def test_the_end_of_the_session_is_an_event(tmp_path: Path) -> None:
    script = """
        $null = Register-EngineEvent PowerShell.Exiting -Action { [Console]::WriteLine('exiting') }
        Start-Sleep 100
    """
    assert ended(tmp_path, script, signal.SIGTERM) == (["exiting"], -signal.SIGTERM)


def test_a_finally_that_does_not_end_is_cut_off(tmp_path: Path) -> None:
    script = "try { Start-Sleep 100 } finally { 'begun'; while ($true) {} }"
    assert ended(tmp_path, script, signal.SIGTERM) == (["begun"], -signal.SIGTERM)


def test_what_bounds_the_end_goes_with_it() -> None:
    session = new_session()
    with Interruptible(session, ends_program=True) as interrupts:
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGTERM)
        assert session.owns_process
    assert interrupts.number == signal.SIGTERM
    assert not session.owns_process
    assert cancel_all() == []
    session.close()
