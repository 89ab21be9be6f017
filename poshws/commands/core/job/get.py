"""Get-Job: the jobs of the session."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Set, cmdlet
from poshws.commands.core.job.finding import (
    COMMAND,
    ID,
    INSTANCE,
    NAME,
    STATE,
    Commands,
    Filter,
    Finder,
    InstanceIds,
    Names,
    State,
)
from poshws.operators.comparison import compare
from poshws.runtime.jobs.job import Job

_SETS = (ID, INSTANCE, NAME, STATE, COMMAND)
_DATE = "System.DateTime"


@cmdlet(
    "Get-Job",
    alias="gjb",
    module="Microsoft.PowerShell.Core",
    default_set=ID,
    output="System.Management.Automation.Job",
)
def get_job(
    *,
    include_child_job: Annotated[bool, Param(sets=_SETS)] = False,
    child_job_state: Annotated[
        object, Param(type="System.Management.Automation.JobState", sets=_SETS)
    ] = None,
    has_more_data: Annotated[bool, Param(type="bool", sets=_SETS)] = False,
    before: Annotated[object, Param(type=_DATE, sets=_SETS)] = None,
    after: Annotated[object, Param(type=_DATE, sets=_SETS)] = None,
    newest: Annotated[int, Param(sets=_SETS)] = 0,
    id: Annotated[
        list[int] | None, Param(sets={ID: Set(0, by_property=True)}), NotNullOrEmpty()
    ] = None,
    name: Names = None,
    instance_id: InstanceIds = None,
    state: State = None,
    command: Commands = None,
    filter: Filter = None,
    cmdlet: CmdletContext,
) -> list[object]:
    """Gets jobs of the session.

    -IncludeChildJob  Gives the children of the jobs, too.
    -ChildJobState    Gives the children that are in this state, too.
    -HasMoreData      Only those that have, or have not, something to receive.
    -Before           Only those that ended before.
    -After            Only those that ended after.
    -Newest           Only so many, those that ended last.
    -Id               The numbers of the jobs.
    -Name             The names of the jobs.
    -InstanceId       The instance ids of the jobs.
    -State            The state of the jobs.
    -Command          What the jobs run.
    -Filter           Properties and their values.

    PS> $job = Start-ThreadJob { 1 }; (Get-Job -Id $job.Id).PSJobTypeName
    ThreadJob
    """
    finder = Finder(cmdlet.session)
    jobs = finder.find(
        names=name, ids=id, instance_ids=instance_id, state=state, commands=command, filter=filter
    )
    jobs.sort(key=lambda job: job.id)
    if cmdlet.is_bound("ChildJobState"):
        jobs += [
            child
            for job in list(jobs)
            for child in job.child_jobs
            if child.job_state_info.state_name == str(child_job_state)
        ]
    elif include_child_job:
        jobs += [child for job in list(jobs) for child in job.child_jobs]
    if cmdlet.is_bound("HasMoreData"):
        jobs = [job for job in jobs if job.has_more_data == bool(has_more_data)]
    if before is not None or after is not None:
        jobs = [job for job in jobs if _ended_between(job, after, before)]
    if cmdlet.is_bound("Newest"):
        ended = [job for job in jobs if job.ps_end_time is not None]
        ended.sort(key=lambda job: job.ps_end_time.ticks, reverse=True)
        jobs = (ended + [job for job in jobs if job.ps_end_time is None])[:newest]
    return list(jobs)


def _ended_between(job: Job, after: object, before: object) -> bool:
    end = job.ps_end_time
    if end is None:
        return False
    return (before is None or compare(end, before) < 0) and (
        after is None or compare(end, after) > 0
    )
