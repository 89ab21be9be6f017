"""Jobs of Start-Job: a script in a process of its own, whose objects come back as CLIXML.

A thread reads what the process writes: frames of a line with a kind and a length, and a CLIXML
document of that length. So the job goes on while the starter computes, and its state is up to date.
"""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import IO, TYPE_CHECKING, Any

import poshws
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.error_records import ErrorDetails, ErrorRecord
from poshws.corelib.exceptions.powershell import RemoteException
from poshws.corelib.psobject import PSCustomObject
from poshws.runtime.jobs.job import Job, JobTable, ParentJob, job_table
from poshws.runtime.session.records import MESSAGE_RECORDS, HostMessage, InformationRecord

if TYPE_CHECKING:
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session


class ProcessChildJob(Job):
    """The process."""

    net_name = "System.Management.Automation.PSRemotingChildJob"
    location = "localhost"
    keeps_order = True

    def __init__(self, table: JobTable, command: str) -> None:
        super().__init__(table, command)
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, request: str) -> None:
        """Starts the process and hands it what to run."""
        reading, writing = os.pipe()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "poshws.host.job_process", str(writing)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(writing,),
            env={**os.environ, "PYTHONPATH": _package_folder()},
        )
        os.close(writing)
        atexit.register(self.kill)
        self.change("Running")
        stream = os.fdopen(reading, "rb")
        threading.Thread(target=self._serve, args=(request, stream), daemon=True).start()

    def _serve(self, request: str, stream: IO[bytes]) -> None:
        process = self.process
        assert process is not None and process.stdin is not None
        try:
            process.stdin.write(request.encode("utf-8", "surrogatepass"))
            process.stdin.close()
        except BrokenPipeError:
            pass  # it ended before it read; how it ended is told below
        with stream:
            while line := stream.readline():
                kind, length = line.split()
                self._take(kind.decode(), stream.read(int(length)))
        process.wait()
        atexit.unregister(self.kill)
        self.change("Failed", _died(process.returncode))

    def _take(self, kind: str, data: bytes) -> None:
        from poshws.serialization.clixml.read import read_clixml  # deferred

        value: Any = next(iter(read_clixml(data.decode("utf-8", "surrogatepass"))))
        if kind == "end":
            self.change(str(value), self.reason)
        elif kind == "failure":
            record = error_record(value)
            record.exception.error_record = record  # type: ignore[attr-defined]
            self.reason = record.exception
        elif kind == "error":
            self.report(kind, error_record(value))
        elif kind == "information":
            self.report(kind, information_record(value))
        elif kind == "output":
            self.report(kind, self._marked(value))
        else:
            self.report(kind, MESSAGE_RECORDS[kind](str(value)))

    def _marked(self, value: object) -> object:
        """An object says by its RunspaceId where it came from."""
        if isinstance(value, PSCustomObject):
            value.set_note("RunspaceId", self.instance_id)
        return value

    def stop(self) -> None:
        """Ends the process."""
        self.change("Stopped")
        self.kill()

    def kill(self) -> None:
        """Ends the process if it still runs."""
        if self.process is not None and self.process.poll() is None:
            self.process.kill()


class ProcessJob(ParentJob):
    """A job of Start-Job."""

    net_name = "System.Management.Automation.PSRemotingJob"
    ps_job_type_name = "BackgroundJob"
    location = "localhost"


def start_process_job(
    session: Session,
    script: ScriptBlock,
    *,
    name: str | None = None,
    initialization: ScriptBlock | None = None,
    using: dict[str, Any] | None = None,
    arguments: Sequence[object] = (),
    input: Sequence[Any] | None = None,
    folder: str = "",
) -> ProcessJob:
    """Starts a job."""
    from poshws.serialization.clixml.write import Serializer  # deferred

    request = Hashtable()
    request["script"] = script.text
    request["initialization"] = None if initialization is None else initialization.text
    request["arguments"] = list(arguments)
    request["input"] = None if input is None else list(input)
    request["folder"] = folder
    values = Hashtable()
    for key, value in (using or {}).items():
        values[key] = value
    request["using"] = values
    serializer = Serializer(2, is_indented=False)
    serializer.write(request)
    table = job_table(session)
    job = ProcessJob(table, script.text, name)
    child = ProcessChildJob(table, script.text)
    job.child_jobs = [child]
    child.start(serializer.document())
    table.add(job)
    return job


def error_record(facts: Any) -> ErrorRecord:
    """An error record of the other process."""
    exception = RemoteException(facts["message"])
    error_id, _, command_class = str(facts["id"]).partition(",")
    record = ErrorRecord(exception, error_id, facts["category"], None)
    record.command_class = command_class
    info = record.category_info
    info.activity, info.reason = facts["activity"], facts["reason"]
    info.target_name, info.target_type = facts["target"], facts["target_type"]
    if facts["details"]:
        record.error_details = ErrorDetails(facts["details"])
    record.script_stack_trace = facts["trace"]
    return record


def information_record(facts: Any) -> InformationRecord:
    """A record of the other process's information stream."""
    data = facts["data"]
    if facts["is_host"]:
        data = HostMessage(
            str(data),
            facts["foreground"] or None,
            facts["background"] or None,
            facts["no_new_line"],
        )
    return InformationRecord(data, [str(tag) for tag in facts["tags"]], str(facts["source"]))


def _died(code: int) -> RemoteException:
    return RemoteException(f"The process of the job ended with the exit code {code}.")


def _package_folder() -> str:
    """Where the other process finds this package, and what it was told besides."""
    folder = os.path.dirname(os.path.dirname(os.path.abspath(poshws.__file__)))
    return os.pathsep.join(filter(None, (folder, os.environ.get("PYTHONPATH", ""))))
