"""Jobs of ForEach-Object -Parallel -AsJob: one job with a child for each object."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from poshws.runtime.aside import Pool
from poshws.runtime.jobs.job import ParentJob, job_table
from poshws.runtime.jobs.thread import AsideJob

if TYPE_CHECKING:
    from poshws.runtime.scriptblock import ScriptBlock
    from poshws.runtime.session import Session


class TaskChildJob(AsideJob):
    """The run of one object."""

    net_name = "System.Management.Automation.PSTasks.PSTaskChildJob"
    ps_job_type_name = "PSTaskChildJob"
    keeps_order = True


class TaskJob(ParentJob):
    """All runs."""

    net_name = "System.Management.Automation.PSTasks.PSTaskJob"
    ps_job_type_name = "PSTaskJob"


def start_task_job(
    session: Session,
    command: str,
    script: ScriptBlock,
    using: dict[str, Any],
    items: Sequence[Any],
    limit: int,
) -> TaskJob:
    """Starts the runs of all objects, `limit` at a time."""
    table = job_table(session)
    job = TaskJob(table, command)
    pool = Pool(session, limit)
    job.child_jobs = [TaskChildJob(table, command) for _ in items]
    for child, item in zip(job.child_jobs, items, strict=True):
        assert isinstance(child, TaskChildJob)
        child.start(session, pool, script, using=using, variables={"_": item})
    table.add(job)
    return job
