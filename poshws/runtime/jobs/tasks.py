"""Jobs of ForEach-Object -Parallel -AsJob: one job with a child for each object."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from poshws.runtime.execution.isolated import Pool
from poshws.runtime.jobs.job import ParentJob, job_table
from poshws.runtime.jobs.thread import AsideJob

if TYPE_CHECKING:
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.jobs.job import JobTable
    from poshws.runtime.session.session import Session


class TaskChildJob(AsideJob):
    """The run of one object."""

    net_name = "System.Management.Automation.PSTasks.PSTaskChildJob"
    ps_job_type_name = "PSTaskChildJob"
    keeps_order = True


class TaskJob(ParentJob):
    """All runs."""

    net_name = "System.Management.Automation.PSTasks.PSTaskJob"
    ps_job_type_name = "PSTaskJob"

    def __init__(self, table: JobTable, command: str, pool: Pool, is_new_each: bool) -> None:
        super().__init__(table, command)
        self._pool = pool
        self._is_new_each = is_new_each

    @property
    def allocated_runspace_count(self) -> int:
        """How many runspaces its runs needed: they are used again unless each has a new one."""
        if not self._is_new_each:
            return self._pool.most_running
        return sum(job.state != "NotStarted" for job in self.child_jobs)


def start_task_job(
    session: Session,
    command: str,
    script: ScriptBlock,
    using: dict[str, object],
    items: Sequence[Any],
    limit: int,
    is_new_each: bool = False,
) -> TaskJob:
    """Starts the runs of all objects, `limit` at a time."""
    table = job_table(session)
    pool = Pool(session, limit)
    job = TaskJob(table, command, pool, is_new_each)
    job.child_jobs = [TaskChildJob(table, command) for _ in items]
    for child, item in zip(job.child_jobs, items, strict=True):
        assert isinstance(child, TaskChildJob)
        child.start(session, pool, script, using=using, variables={"_": item})
    table.add(job)
    return job
