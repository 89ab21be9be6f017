"""Wait-Job, Stop-Job and Remove-Job."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import Calls, CmdletContext, Param, Range, cmdlet
from poshws.commands.core.job.finding import (
    COMMAND,
    FILTER,
    ID,
    INSTANCE,
    JOB,
    NAME,
    Commands,
    Filter,
    Finder,
    Ids,
    InstanceIds,
    Jobs,
    Names,
    State,
    refuse_unfinished,
)
from poshws.runtime.jobs.job import FINISHED, PERSISTENT, Job, job_table, wait_until

_CORE = "Microsoft.PowerShell.Core"
_JOB_TYPE = "System.Management.Automation.Job"


@cmdlet("Wait-Job", alias="wjb", module=_CORE, default_set=ID, output=_JOB_TYPE)
def wait_job(
    *,
    job: Jobs = None,
    any: bool = False,
    timeout: Annotated[int, Param(alias="TimeoutSec"), Range(-1, 2147483647)] = -1,
    force: bool = False,
    name: Names = None,
    instance_id: InstanceIds = None,
    id: Ids = None,
    state: State = None,
    filter: Filter = None,
    calls: Calls,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Waits until jobs are over, and gives those that are.

    -Job         The jobs.
    -Any         Waits for the first of them only.
    -Timeout     How many seconds to wait at most; -1 is forever.
    -Force       Waits on for jobs that are suspended or disconnected.
    -Name        The names of the jobs.
    -InstanceId  The instance ids of the jobs.
    -Id          The numbers of the jobs.
    -State       The state of the jobs.
    -Filter      Properties and their values.

    PS> Start-ThreadJob { 'done' } | Wait-Job | Receive-Job
    done
    """
    session = cmdlet.session
    finder = Finder(session)
    jobs: list[Job] = []
    for call in calls:
        jobs += finder.find(
            jobs=call.job,
            names=call.name,
            ids=call.id,
            instance_ids=call.instance_id,
            state=call.state,
            filter=call.filter,
        )
    if not jobs or timeout == 0:
        return
    over = FINISHED if force else PERSISTENT

    def is_over() -> bool:
        states = [each.state in over for each in jobs]
        return True in states if any else False not in states

    watched = [each for parent in jobs for each in (parent, *parent.child_jobs)]
    if not wait_until(session, watched, is_over, timeout if timeout > 0 else None):
        return
    ended = [each for each in jobs if each.state in over]
    yield from ended[:1] if any else ended


@cmdlet(
    "Stop-Job",
    alias="spjb",
    module=_CORE,
    default_set=ID,
    supports_should_process=True,
    output=_JOB_TYPE,
)
def stop_job(
    *,
    job: Jobs = None,
    pass_thru: bool = False,
    name: Names = None,
    instance_id: InstanceIds = None,
    id: Ids = None,
    state: State = None,
    filter: Filter = None,
    cmdlet: CmdletContext,
) -> list[object]:
    """Stops jobs.

    -Job         The jobs.
    -PassThru    Gives the jobs.
    -Name        The names of the jobs.
    -InstanceId  The instance ids of the jobs.
    -Id          The numbers of the jobs.
    -State       The state of the jobs.
    -Filter      Properties and their values.

    PS> $job = Start-ThreadJob { Start-Sleep 60 }; Stop-Job $job; "$($job.State)"
    Stopped
    """
    finder = Finder(cmdlet.session)
    jobs = finder.find(
        jobs=job, names=name, ids=id, instance_ids=instance_id, state=state, filter=filter
    )
    for each in jobs:
        target = (
            f"Remote Command: {each.command}, associated with the job that has an ID of "
            f'"{each.id}".'
        )
        if each.state not in FINISHED and cmdlet.should_process(target, "Stop"):
            each.stop()
    return list(jobs) if pass_thru else []


@cmdlet(
    "Remove-Job",
    alias="rjb",
    module=_CORE,
    default_set=ID,
    supports_should_process=True,
    output=_JOB_TYPE,
)
def remove_job(
    *,
    job: Jobs = None,
    force: Annotated[bool, Param(alias="F", sets=(INSTANCE, JOB, NAME, ID, FILTER))] = False,
    name: Names = None,
    instance_id: InstanceIds = None,
    id: Ids = None,
    state: State = None,
    command: Commands = None,
    filter: Filter = None,
    cmdlet: CmdletContext,
) -> None:
    """Removes jobs that are over.

    -Job         The jobs.
    -Force       Stops jobs that are not over.
    -Name        The names of the jobs.
    -InstanceId  The instance ids of the jobs.
    -Id          The numbers of the jobs.
    -State       The state of the jobs.
    -Command     What the jobs run.
    -Filter      Properties and their values.

    PS> Start-ThreadJob { } | Wait-Job | Remove-Job; @(Get-Job).Count
    0
    """
    session = cmdlet.session
    finder = Finder(session, recurse=False)
    jobs = finder.find(
        jobs=job,
        names=name,
        ids=id,
        instance_ids=instance_id,
        state=state,
        commands=command,
        filter=filter,
    )
    for each in jobs:
        if each.state not in FINISHED and not force:
            if cmdlet.parameter_set == NAME:
                refuse_unfinished(
                    session, each, f" and the name {each.name}", ", or use the Force parameter."
                )
            elif cmdlet.parameter_set == INSTANCE:
                subject = f" and the instance identifier {each.instance_id}"
                refuse_unfinished(session, each, subject, " or use the Force parameter.")
            elif cmdlet.parameter_set != COMMAND:
                refuse_unfinished(session, each, "", ", or use the Force parameter.")
            continue
        target = (
            f'Remote Command: {each.command}, associated with a job that has an ID of "{each.id}".'
        )
        if cmdlet.should_process(target, "Remove"):
            each.stop()
            job_table(session).remove(each)
