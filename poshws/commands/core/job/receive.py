"""Receive-Job: what jobs have written so far, or all they write until they are over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import Calls, CmdletContext, NotNull, NotNullOrEmpty, Param, Set, cmdlet
from poshws.commands.core.for_each_parallel import forward
from poshws.commands.core.job.finding import Finder, Ids, InstanceIds, Names
from poshws.commands.reporting import fail, record
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.exceptions.powershell import PSInvalidOperationException
from poshws.runtime.jobs.job import FINISHED, Job, job_table, wait_until

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

_CORE = "Microsoft.PowerShell.Core"
_PLACES = ("ComputerName", "Session", "Location")
_FIRST = Set(0, mandatory=True, by_value=True, by_property=True)
_WITHOUT_WAIT = {
    "AutoRemoveJob": (
        "The -AutoRemoveJob parameter cannot be used without the -Wait parameter",
        "AutoRemoveCannotBeUsedWithoutWait",
    ),
    "WriteJobInResults": (
        "The -WriteJobInResults parameter cannot be used without the -Wait parameter",
        "WriteJobInResultsCannotBeUsedWithoutWait",
    ),
    "WriteEvents": (
        "The WriteEvents parameter cannot be used without the Wait parameter.",
        "WriteEventsCannotBeUsedWithoutWait",
    ),
    "Force": (
        "The -Force parameter cannot be used without the -Wait parameter.",
        "ForceCannotBeUsedWithoutWait",
    ),
}


@cmdlet("Receive-Job", alias="rcjb", module=_CORE, default_set="Location")
def receive_job(
    *,
    job: Annotated[list[Job] | None, Param(name="Job", sets=dict.fromkeys(_PLACES, _FIRST))] = None,
    computer_name: Annotated[
        list[str] | None,
        Param(alias="Cn", sets={"ComputerName": Set(1, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    location: Annotated[
        list[str] | None, Param(sets={"Location": Set(1)}), NotNullOrEmpty()
    ] = None,
    session_: Annotated[
        object,
        Param(
            name="Session",
            type="System.Management.Automation.Runspaces.PSSession[]",
            sets={"Session": Set(1, by_property=True)},
        ),
        NotNull(),
    ] = None,
    keep: bool = False,
    no_recurse: bool = False,
    force: bool = False,
    wait: bool = False,
    auto_remove_job: bool = False,
    write_events: bool = False,
    write_job_in_results: bool = False,
    name: Names = None,
    instance_id: InstanceIds = None,
    id: Ids = None,
    calls: Calls,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gives what jobs have written; it is given once, unless it is kept.

    -Job                The jobs.
    -ComputerName       Other machines; only remote jobs have them.
    -Location           Only children that run there.
    -Session            Remote sessions; only remote jobs have them.
    -Keep               Leaves it to be received again.
    -NoRecurse          Leaves out what the jobs' children wrote.
    -Force              With -Wait, waits on for suspended jobs.
    -Wait               Waits until the jobs are over.
    -AutoRemoveJob      With -Wait, removes the jobs afterwards.
    -WriteEvents        With -Wait, gives changes of state, too.
    -WriteJobInResults  With -Wait, gives the jobs first.
    -Name               The names of the jobs.
    -InstanceId         The instance ids of the jobs.
    -Id                 The numbers of the jobs.

    PS> Receive-Job (Start-ThreadJob { 1; 2 }) -Wait
    1
    2
    """
    _check(cmdlet, wait)
    finder = Finder(cmdlet.session)
    jobs: list[Job] = []
    failures: list[Job] = []
    for call in calls:
        found = finder.find(
            jobs=call.job, names=call.name, ids=call.id, instance_ids=call.instance_id
        )
        if computer_name is not None:
            _refuse_places(cmdlet.session, found)
            found = []
        if location is not None:
            wanted = {each.lower() for each in location}
            found = [c for job in found for c in job.child_jobs if c.location.lower() in wanted]
        jobs += found
        if write_job_in_results:
            yield from found
        parts = list(_with_children(found, not no_recurse))
        yield from _written(cmdlet, parts, keep, failures)
    if wait:
        parts = list(_with_children(jobs, not no_recurse))
        yield from _until_over(cmdlet, parts, keep, failures)
    for each in failures:
        _report_reason(cmdlet, each)
    if auto_remove_job:
        for each in jobs:
            job_table(cmdlet.session).remove(each)


def _check(cmdlet: CmdletContext, wait: bool) -> None:
    if wait:
        return
    for name, (text, error_id) in _WITHOUT_WAIT.items():
        if cmdlet.bound_parameters.get(name):
            fail(PSInvalidOperationException(text), error_id, "InvalidOperation", cmdlet.stage)


def _refuse_places(session: Session, jobs: Iterable[Job]) -> None:
    text = (
        "The ComputerName parameter can be used only with jobs that were created with the "
        "Invoke-Command cmdlet."
    )
    for job in jobs:
        error = ArgumentException(text)
        session.write_error(
            record(error, "ComputerNameParameterNotSupported", "InvalidArgument", job)
        )


def _with_children(jobs: Iterable[Job], recurse: bool) -> Iterator[Job]:
    """The jobs with their children in front, as they are written."""
    seen: set[int] = set()
    for job in jobs:
        for each in (*job.child_jobs, job) if recurse else (job,):
            if each.id not in seen:
                seen.add(each.id)
                yield each


def _written(
    cmdlet: CmdletContext, jobs: Iterable[Job], keep: bool, failures: list[Job]
) -> Iterator[Any]:
    for job in jobs:
        job.table.yield_to_event_loop()
        for stream, value in job.take(keep=keep):
            if stream == "output":
                yield value
            else:
                forward(cmdlet.stage, stream, value)
        if job.state == "Failed" and job.reason is not None and job not in failures:
            failures.append(job)


def _until_over(
    cmdlet: CmdletContext, jobs: list[Job], keep: bool, failures: list[Job]
) -> Iterator[Any]:
    while True:
        running = [job for job in jobs if job.state not in FINISHED]
        wait_until(
            cmdlet.session,
            jobs,
            lambda running=running: (
                any(job.results or job.state in FINISHED for job in running)  # type: ignore[misc]
                or not running
            ),
        )
        yield from _written(
            cmdlet, [job for job in jobs if not keep or job in running], keep, failures
        )
        if not running:
            return
        if keep:
            wait_until(cmdlet.session, jobs, lambda: all(job.state in FINISHED for job in jobs))
            return


def _report_reason(cmdlet: CmdletContext, job: Job) -> None:
    """A job that failed says why, at the end."""
    known = getattr(job.reason, "error_record", None)
    made = record(job.reason, "JobStateFailed", "InvalidResult")
    if known is not None:
        made.invocation_info = known.invocation_info
    cmdlet.stage.report(made)
