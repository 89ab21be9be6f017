"""Runs clients against Autobahn's fuzzing server: case numbers in, verdicts by agent out.

`wstest` comes from the package autobahntestsuite 0.8.2, which needs Python 2.7; it is looked for in
the environment variable WSTEST, then on the path.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

HERE = Path(__file__).parent
LIBRARY = "websockets"
RANKS = ("OK", "INFORMATIONAL", "NON-STRICT", "UNIMPLEMENTED")
"""Verdicts from the best on; what is not here has failed."""

Verdicts = dict[str, tuple[str, str]]
"""By case: how the messages went, and how the closing went."""


def find_wstest() -> str | None:
    """The program, or None where it is not installed."""
    named = os.environ.get("WSTEST")
    return shutil.which(named) if named else shutil.which("wstest")


def run_cases(
    host: Sequence[str],
    wstest: str,
    cases: Sequence[str],
    excluded: Sequence[str] = (),
    compression: bool = False,
    limit: float = 3600.0,
) -> tuple[Verdicts, Verdicts]:
    """Verdicts on the script under ``host``, and on the library alone."""
    commands = {
        "poshws": [*host, str(HERE / "echo.ps1")],
        LIBRARY: [sys.executable, str(HERE / "rival.py")],
    }
    with tempfile.TemporaryDirectory() as folder:
        with fuzzing_server(wstest, Path(folder), cases, excluded) as url:
            for agent, command in commands.items():
                subprocess.run(
                    command,
                    env={
                        **os.environ,
                        "AUTOBAHN_URL": url,
                        "AUTOBAHN_AGENT": agent,
                        "AUTOBAHN_COMPRESSION": str(int(compression)),
                    },
                    stdin=subprocess.DEVNULL,
                    stdout=sys.stderr,
                    check=True,
                    timeout=limit,
                )
        index = json.loads(Path(folder, "reports", "index.json").read_text(encoding="utf-8"))
    ours, theirs = (
        {case: (each["behavior"], each["behaviorClose"]) for case, each in index[agent].items()}
        for agent in commands
    )
    return ours, theirs


def rank(verdict: str) -> int:
    """The lower the better."""
    return RANKS.index(verdict) if verdict in RANKS else len(RANKS)


def worse_cases(ours: Verdicts, theirs: Verdicts) -> list[str]:
    """Cases that went worse than with the library, or were not run."""
    return [
        case
        for case, verdicts in theirs.items()
        if case not in ours
        or any(rank(our) > rank(their) for our, their in zip(ours[case], verdicts, strict=True))
    ]


@contextmanager
def fuzzing_server(
    wstest: str, folder: Path, cases: Sequence[str], excluded: Sequence[str]
) -> Iterator[str]:
    """A server that has these cases and writes its reports below the folder; gives its URL."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    settings = {
        "url": f"ws://127.0.0.1:{port}",
        "outdir": str(folder / "reports"),
        "cases": list(cases),
        "exclude-cases": list(excluded),
        "exclude-agent-cases": {},
    }
    spec = folder / "spec.json"
    spec.write_text(json.dumps(settings), encoding="utf-8")
    log = (folder / "server.log").open("wb")
    server = subprocess.Popen(
        [wstest, "-m", "fuzzingserver", "--webport", "0", "-s", str(spec)],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=subprocess.STDOUT,
    )
    try:
        wait_for_port(port, server)
        yield settings["url"]
    finally:
        server.terminate()
        server.wait()
        log.close()


def wait_for_port(port: int, server: subprocess.Popen[bytes], limit: float = 30.0) -> None:
    """Waits until the server listens."""
    end = time.monotonic() + limit
    while time.monotonic() < end and server.poll() is None:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise RuntimeError("the fuzzing server did not start")
