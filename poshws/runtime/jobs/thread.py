"""Jobs of Start-ThreadJob: scripts that run isolated in this process, a few at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from poshws.corelib.safepoints import STOP
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.control_flow import Signal
from poshws.runtime.execution.isolated import IsolatedExecution, Pool, Report, own_code
from poshws.runtime.jobs.job import Job, JobTable, job_table

if TYPE_CHECKING:
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session

THROTTLE = 5


class AsideJob(Job):
    """A job that is one isolated script."""

    def __init__(self, table: JobTable, command: str, name: str | None = None) -> None:
        super().__init__(table, command, name)
        self.execution: IsolatedExecution | None = None

    def start(self, session: Session, pool: Pool, script: ScriptBlock, **call: Any) -> None:
        """Runs the script when the pool has room; `call` is what `IsolatedExecution.run` takes."""
        execution = self.execution = IsolatedExecution(
            session, call.pop("report", None) or self.report
        )
        initialization: ScriptBlock | None = call.pop("initialization", None)

        def work() -> None:
            self.change("Running")
            try:
                if initialization is not None:
                    execution.run(initialization)
                execution.run(script, **call)
            except Signal:
                self.change("Stopped" if execution.session.pending & STOP else "Completed")
            except Exception as error:  # the border of a job: its end is its state
                self.fail(execution.session, error)
            else:
                self.change("Completed")

        def started(task: Any) -> None:
            execution.started(task)
            task.add_done_callback(lambda done: self.change("Stopped"))

        pool.add(work, started)

    def fail(self, session: Session, error: BaseException) -> None:
        """The script ended by an error."""
        self.change("Failed", record_of(session, error).exception)

    def stop(self) -> None:
        """Stops the script where it is; one that waits for its turn never begins."""
        if self.is_finished:
            return
        if self.execution is not None:
            self.execution.stop()
        self.change("Stopped")


class ThreadJob(AsideJob):
    """A job of Start-ThreadJob."""

    net_name = "Microsoft.PowerShell.ThreadJob.ThreadJob"
    ps_job_type_name = "ThreadJob"

    def fail(self, session: Session, error: BaseException) -> None:
        """An error that ends the script is among its errors, too."""
        record = record_of(session, error)
        self.change("Failed", record.exception)


def start_thread_job(
    session: Session,
    script: ScriptBlock,
    *,
    name: str | None = None,
    initialization: ScriptBlock | None = None,
    using: dict[str, Any] | None = None,
    arguments: Sequence[object] = (),
    input: Sequence[Any] | None = None,
    limit: int | None = None,
    host_report: Report | None = None,
) -> ThreadJob:
    """Starts a job; `limit` is for all jobs of the session from now on."""
    table = job_table(session)
    pool = table.pools.get("thread")
    if pool is None:
        pool = table.pools["thread"] = Pool(session, THROTTLE)
    if limit is not None:
        pool.limit = limit
    job = ThreadJob(table, script.text, name)
    report = job.report
    if host_report is not None:

        def report(stream: str, value: Any) -> None:
            is_host = stream == "information" and hasattr(value.message_data, "no_new_line")
            (host_report if is_host else job.report)(stream, value)

    table.add(job)
    job.start(
        session,
        pool,
        own_code(script),
        initialization=None if initialization is None else own_code(initialization),
        using=using,
        arguments=arguments,
        input=input,
        report=report,
    )
    return job
