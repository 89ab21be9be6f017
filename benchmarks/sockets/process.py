"""A measured program: started, looked at, and ended."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

PROGRAMS = Path(__file__).parent / "programs"


class Program:
    """A program that runs; `with Program(...) as program`."""

    def __init__(self, command: list[str], name: str, url: str, **environment: str) -> None:
        self._command = [*command, str(PROGRAMS / name)]
        self._environment = {**os.environ, **environment, "PEER_URL": url}

    def __enter__(self) -> Program:
        self._folder = tempfile.TemporaryDirectory()
        self._process = subprocess.Popen(
            self._command,
            cwd=self._folder.name,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
        return self

    def __exit__(self, *error: object) -> None:
        with suppress(ProcessLookupError):  # it has ended by itself
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._folder.cleanup()

    @property
    def has_ended(self) -> bool:
        """Whether it runs no longer."""
        return self._process.poll() is not None

    def cpu(self) -> float:
        """Seconds of computing so far, of all threads."""
        tasks = Path(f"/proc/{self._process.pid}/task")
        spent = [int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()]
        return sum(spent) / 1e9

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def memory(self) -> int:
        """Resident bytes now."""
        return self._status("VmRSS")

    def peak(self) -> int:
        """The most resident bytes so far."""
        return self._status("VmHWM")

    def _status(self, name: str) -> int:
        for line in Path(f"/proc/{self._process.pid}/status").read_text().splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) * 1024
        return 0
