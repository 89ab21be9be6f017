"""What ends a server from outside: `finally` and events run, in bounded time."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from poshws.corelib.alarms import cancel_all
from poshws.host.embedding import Session

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals")
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


def ended(tmp_path: Path, handler: str, number: int, more: str = "") -> tuple[list[str], int]:
    """What a server wrote from the signal on, which it gets while its handler runs; its code."""
    path = tmp_path / "server.ps1"
    timer = (
        "[Console]::Error.WriteLine('in'); try { "
        + handler
        + " } finally { [Console]::WriteLine('handler') }"
    )
    path.write_text(f"""
        try {{
            Start-PodeServer {{
                Add-PodeTimer -Name T -Interval 1 -Limit 1 -ScriptBlock {{ {timer} }}
                foreach ($kind in 'Terminate', 'Stop') {{
                    Register-PodeEvent -Type $kind -Name E -ScriptBlock {{
                        [Console]::WriteLine($TriggeredEvent.Type); {more}
                    }}
                }}
            }}
        }} finally {{ 'script' }}
    """)
    run = subprocess.Popen(
        [sys.executable, "-m", "poshws", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert run.stdout is not None
        assert run.stdout.readline() == "in\n"  # by the stream that is not buffered
        time.sleep(0.3)
        start = time.monotonic()
        run.send_signal(number)
        written, _ = run.communicate(timeout=30)
        assert time.monotonic() - start < 5.5
    finally:
        run.kill()
    return written.split(), run.returncode


@pytest.mark.parametrize("number", SIGNALS)
def test_finally_and_events_run(tmp_path: Path, number: int) -> None:
    written, code = ended(tmp_path, "Start-Sleep 100", number)
    assert sorted(written) == ["Stop", "Terminate", "handler", "script"]
    assert code == -number


@pytest.mark.parametrize(
    "handler",
    [
        "('a' * 40 + 'b') -match '^(a|a)*$'",
        "while ($true) { $n++ }",
        "$null = 1..10000000 | Sort-Object { -$_ }",
    ],
)
def test_a_handler_that_computes_is_ended(tmp_path: Path, handler: str) -> None:
    written, code = ended(tmp_path, handler, signal.SIGTERM)
    assert sorted(written) == ["Stop", "Terminate", "handler", "script"]
    assert code == -signal.SIGTERM


def test_a_handler_that_blocks_is_ended_and_told_of(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    handler = f"[IO.File]::ReadAllText('{tmp_path}/pipe')"
    written, code = ended(tmp_path, handler, signal.SIGTERM)
    text = " ".join(written)
    assert "a handler has let nothing else run for 1." in text
    assert f"at {tmp_path}/server.ps1:4: {handler}" in text
    assert text.endswith("handler Terminate Stop script")
    assert code == -signal.SIGTERM


def test_the_end_comes_though_handlers_of_the_end_go_on(tmp_path: Path) -> None:
    _, code = ended(tmp_path, "1", signal.SIGTERM, "while ($true) {}")
    assert code == -signal.SIGTERM


def test_a_program_around_goes_on() -> None:
    before = signal.getsignal(signal.SIGTERM)

    async def raise_signal() -> None:
        while signal.getsignal(signal.SIGTERM) is before:
            await asyncio.sleep(0.02)
        signal.raise_signal(signal.SIGTERM)

    async def program(session: Session) -> None:
        raising = asyncio.create_task(raise_signal())
        server = "Start-PodeServer { Add-PodeTimer -Name T -Interval 9 -ScriptBlock { } }"
        await session.arun(f"try {{ {server} }} finally {{ $ended = 1 }}")
        await raising

    with Session() as session:
        with pytest.raises(KeyboardInterrupt):
            asyncio.run(program(session))
        assert session.run("$ended") == [1]
    assert cancel_all() == []
    assert signal.getsignal(signal.SIGTERM) is before


def test_the_end_of_the_terminal_means_nothing_to_what_nohup_started(tmp_path: Path) -> None:
    path = tmp_path / "server.ps1"
    path.write_text("""
        Start-PodeServer {
            Add-PodeTimer -Name In -Interval 1 -Limit 1 -ScriptBlock { [Console]::Error.WriteLine('in') }
            Add-PodeTimer -Name Out -Interval 2 -Limit 1 -ScriptBlock { Close-PodeServer }
        }
        [Console]::Error.WriteLine('out')
    """)
    run = subprocess.Popen(
        ["nohup", sys.executable, "-m", "poshws", str(path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert run.stderr is not None
        assert run.stderr.readline() == "in\n"
        run.send_signal(signal.SIGHUP)
        _, errors = run.communicate(timeout=30)
    finally:
        run.kill()
    assert (errors, run.returncode) == ("out\n", 0)
