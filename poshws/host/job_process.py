"""The other process of Start-Job: reads what to run from a pipe, writes what it gives to another.

Started as `python -m poshws.host.job_process`, with both pipes as standard input and as the file
whose number is the one argument. What it reads is one CLIXML document; what it writes are frames,
which `poshws.runtime.jobs.process` reads.
"""

from __future__ import annotations

import os
import sys
from typing import IO, Any

from poshws.host.console_host import new_session
from poshws.host.standard_streams import Outlets
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.control_flow import Signal
from poshws.runtime.execution.isolated import IsolatedExecution, own_code
from poshws.runtime.jobs.record_streams import error_facts, information_facts
from poshws.runtime.session.services import create_block
from poshws.serialization.clixml.read import read_clixml
from poshws.serialization.clixml.write import Serializer


def main() -> int:
    """Runs a job; the exit code says nothing."""
    Outlets().open()
    request = sys.stdin.read()
    output = os.fdopen(int(sys.argv[1]), "wb", buffering=0)
    with open(os.devnull, encoding="utf-8") as sys.stdin:
        Worker(output).run(request)
    return 0


class Worker:
    """Runs one script and writes its records as they come."""

    def __init__(self, output: IO[bytes]) -> None:
        self.output = output
        self.session = new_session()

    def run(self, request: str) -> None:
        """Runs what a request asks for; the last frame says how it ended."""
        asked: Any = next(iter(read_clixml(request)))
        try:
            self._run(asked)
        except Signal:
            self.send("end", "Completed")
        except Exception as error:  # the border of the process: how the job ended is sent on
            self.send("failure", error_facts(record_of(self.session, error)))
            self.send("end", "Failed")
        else:
            self.send("end", "Completed")

    def _run(self, asked: Any) -> None:
        execution = IsolatedExecution(self.session, self.report)
        if asked["folder"]:
            execution.session.locations.set_location(asked["folder"])
        if asked["initialization"] is not None:
            execution.run(own_code(create_block(asked["initialization"])))
        using = {str(name): value for name, value in asked["using"].items()}
        execution.run(
            own_code(create_block(asked["script"])),
            using=using,
            arguments=list(asked["arguments"] or ()),
            input=None if asked["input"] is None else list(asked["input"]),
        )

    def report(self, stream: str, value: Any) -> None:
        """Sends what the script wrote."""
        if stream == "error":
            value = error_facts(value)
        elif stream == "information":
            value = information_facts(value)
        elif stream == "progress":
            return
        elif stream != "output":
            value = value.message
        self.send(stream, value)

    def send(self, kind: str, value: object) -> None:
        """Writes a frame: the kind and the length in a line, then an object as CLIXML."""
        serializer = Serializer(2, is_indented=False)
        serializer.write(value)
        data = serializer.document().encode("utf-8", "surrogatepass")
        self.output.write(f"{kind} {len(data)}\n".encode() + data)


if __name__ == "__main__":
    sys.exit(main())
