"""Runs programs on a host: many in one process, another one where a program ended or held it."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from conformance.cases import environment
from conformance.differential.program import Program

DRIVER = Path(__file__).with_name("driver.ps1")
ENDED = "--- the host ended"
HUNG = "--- no end"
POLL_SECONDS = 0.05


class Host:
    """A command that runs a script file, such as ``pwsh -NoProfile -File``.

    limit: seconds a program may take before its process is ended; start-up counts with the first.
    """

    def __init__(self, command: str, limit: float = 30.0) -> None:
        self.command = shlex.split(command)
        self.limit = limit

    def run(self, programs: Sequence[Program]) -> list[str]:
        """What each program printed, or ENDED or HUNG."""
        results: dict[int, str] = {}
        with tempfile.TemporaryDirectory(prefix="differential-") as folder:
            while len(results) < len(programs):
                first = len(results)
                fault = self._some(programs, first, Path(folder), results)
                if len(results) < len(programs):
                    results[len(results)] = fault
        return [results[number] for number in range(len(programs))]

    def _some(
        self, programs: Sequence[Program], first: int, folder: Path, results: dict[int, str]
    ) -> str:
        """Runs from `first` on until the process ends; gives the fault of what it ended with."""
        batch, answers = folder / f"{first}.in", folder / f"{first}.out"
        work = folder / f"work{first}"
        work.mkdir()
        lines = (_line(number, programs[number]) for number in range(first, len(programs)))
        batch.write_text("\n".join(lines) + "\n")
        answers.touch()
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [*self.command, str(DRIVER), str(batch), str(answers)],
                cwd=work,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
            return self._watch(process, answers, results)

    def _watch(
        self, process: subprocess.Popen[bytes], answers: Path, results: dict[int, str]
    ) -> str:
        last = time.monotonic()
        with answers.open() as reader:
            rest = ""
            while True:
                is_over = process.poll() is not None
                rest += reader.read()
                *whole, rest = rest.split("\n")
                for line in whole:
                    row = json.loads(line)
                    results[row["id"]] = _text(row["out"])
                if is_over:
                    return ENDED
                if whole:
                    last = time.monotonic()
                elif time.monotonic() - last > self.limit:
                    os.killpg(process.pid, 9)
                    process.wait()
                    return HUNG
                time.sleep(POLL_SECONDS)


def _text(out: object) -> str:
    return out if isinstance(out, str) else "" if out is None else json.dumps(out)


def _line(number: int, program: Program) -> str:
    return json.dumps(
        {
            "id": number,
            "kind": program.kind,
            "prelude": program.prelude,
            "source": program.source,
        }
    )
