"""What all jobs are: a state, the records of each stream, a place in the session's list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.convert import convert
from poshws.objects.members import get_static

if TYPE_CHECKING:
    import asyncio

    from poshws.runtime.session.session import Session

STREAMS: Final = ("output", "error", "verbose", "debug", "warning", "progress", "information")
FINISHED: Final = frozenset(("Completed", "Failed", "Stopped"))
PERSISTENT: Final = FINISHED | {"Disconnected", "Suspended"}
"""States that a job does not leave by itself."""


class DataCollection(list[Any]):
    """The records of one stream, a PSDataCollection to scripts."""

    net_name = (
        "System.Management.Automation.PSDataCollection`1[System.Management.Automation.PSObject]"
    )
    is_enumerated = True
    __slots__ = ()


class JobStateInfo:
    """The state of a job and, where it failed, why."""

    net_name: ClassVar[str] = "System.Management.Automation.JobStateInfo"

    def __init__(self, state: str, reason: Any = None) -> None:
        self.state_name = state
        self.reason = reason

    @property
    def state(self) -> object:
        """State, a [System.Management.Automation.JobState]."""
        return state_value(self.state_name)

    def __str__(self) -> str:
        return self.state_name


def state_value(name: str) -> object:
    """The JobState of a name."""
    return convert(name, resolve_type("System.Management.Automation.JobState"))  # type: ignore[arg-type]


class Job:
    """One job. `results` keeps what has not been received yet, in the order it came."""

    net_name: ClassVar[str] = "System.Management.Automation.Job"
    ps_job_type_name: ClassVar[str] = ""
    location: ClassVar[str] = "PowerShell"
    keeps_order: ClassVar[bool] = False  # Receive-Job gives all streams in the order they came

    def __init__(self, table: JobTable, command: str, name: str | None = None) -> None:
        import uuid  # deferred

        self.table = table
        self.id = table.next_id()
        self.name = f"Job{self.id}" if name is None else name
        self.command = command
        self._instance_id = uuid.uuid4()
        self.child_jobs: list[Job] = []
        self.status_message = ""
        self._state = "NotStarted"
        self.reason: Any = None
        self.ps_begin_time: Any = None
        self.ps_end_time: Any = None
        self.results: list[tuple[str, Any]] = []
        self.watchers: list[Callable[[], None]] = []
        for stream in STREAMS:
            setattr(self, stream, DataCollection())

    def __str__(self) -> str:
        return self.net_name

    # --- what scripts see

    @property
    def instance_id(self) -> object:
        """InstanceId"""
        return convert(str(self._instance_id), resolve_type("System.Guid"))  # type: ignore[arg-type]

    @property
    def job_state_info(self) -> JobStateInfo:
        """JobStateInfo; others get a turn first, so a script can wait for a state by looking."""
        if self._state not in FINISHED:
            self.table.yield_to_event_loop()
        return JobStateInfo(self.state, self.reason)

    @property
    def has_more_data(self) -> bool:
        """HasMoreData: whether it still runs, or holds what was not received."""
        if self.child_jobs:
            return any(child.has_more_data for child in self.child_jobs)
        return bool(self.results) or self._state == "Running"

    def stop_job(self) -> None:
        """StopJob()"""
        self.stop()

    def dispose(self) -> None:
        """Dispose()"""
        self.stop()

    # --- for the jobs themselves

    @property
    def state(self) -> str:
        """The state's name."""
        return self._state

    @property
    def is_finished(self) -> bool:
        """Whether it is over, one way or the other."""
        return self.state in FINISHED

    def change(self, state: str, reason: Any = None) -> None:
        """Sets the state and tells those who wait for it; what is over stays so."""
        if self._state in FINISHED:
            return
        self._state = state
        self.reason = reason
        if state == "Running" and self.ps_begin_time is None:
            self.ps_begin_time = now()
        if state in FINISHED:
            self.ps_end_time = now()
        self.changed()

    def changed(self) -> None:
        """Wakes those who wait."""
        for watcher in tuple(self.watchers):
            watcher()

    def report(self, stream: str, value: object) -> None:
        """Takes what the script wrote."""
        self.results.append((stream, value))
        getattr(self, stream).append(value)
        self.changed()

    def take(self, *, keep: bool) -> list[tuple[str, Any]]:
        """What has not been received, in the order Receive-Job gives it; gone from now on."""
        results = list(self.results)
        if not keep:
            self.results.clear()
            for stream in STREAMS:
                getattr(self, stream).clear()
        if not self.keeps_order:
            results.sort(key=lambda result: STREAMS.index(result[0]))
        return results

    def stop(self) -> None:
        """Stops what runs."""
        for child in self.child_jobs:
            child.stop()


class ParentJob(Job):
    """A job made of others: its state follows from theirs."""

    @property
    def state(self) -> str:
        """Running until the last child is over; failed or stopped if one of them was."""
        if self._state in FINISHED or not self.child_jobs:
            return self._state
        states = [child.state for child in self.child_jobs]
        if not all(state in FINISHED for state in states):
            return "NotStarted" if set(states) == {"NotStarted"} else "Running"
        return next((name for name in ("Failed", "Stopped") if name in states), "Completed")


class JobTable:
    """The jobs of a session, in the order they were started."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.jobs: list[Job] = []
        self.pools: dict[str, Any] = {}
        self._last_id = 0

    def next_id(self) -> int:
        """The id of a new job."""
        self._last_id += 1
        return self._last_id

    def add(self, job: Job) -> None:
        """From now on Get-Job knows it."""
        self.jobs.append(job)

    def remove(self, job: Job) -> None:
        """Forgets a job."""
        if job in self.jobs:
            self.jobs.remove(job)

    def all(self) -> Iterable[Job]:
        """The jobs and, behind each, its children."""
        for job in self.jobs:
            yield job
            yield from job.child_jobs

    def yield_to_event_loop(self) -> None:
        """Gives jobs in this process a turn."""
        if self.session.has_loop:
            import asyncio  # deferred

            self.session.wait(asyncio.sleep(0))


def job_table(session: Session) -> JobTable:
    """The session's jobs."""
    return session.feature(JobTable, session)


def now() -> object:
    """The time now as a [datetime]."""
    return get_static(resolve_type("System.DateTime"), "Now")  # type: ignore[arg-type]


def wait_until(
    session: Session, jobs: list[Job], is_over: Callable[[], bool], seconds: float | None = None
) -> bool:
    """Waits for something that the jobs' changes bring about; False if the time ran out first."""
    import asyncio  # deferred

    if is_over():
        return True
    loop = session.bridge.loop
    event = asyncio.Event()

    def wake() -> None:
        loop.call_soon_threadsafe(event.set)

    for job in jobs:
        job.watchers.append(wake)
    try:
        session.wait(_until(event, is_over, seconds))
    finally:
        for job in jobs:
            job.watchers.remove(wake)
    return is_over()


async def _until(event: asyncio.Event, is_over: Callable[[], bool], seconds: float | None) -> None:
    import asyncio  # deferred

    try:
        async with asyncio.timeout(seconds):
            while not is_over():
                await event.wait()
                event.clear()
    except TimeoutError:
        return
