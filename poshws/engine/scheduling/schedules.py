"""Schedules: handlers that run by cron expressions, each run beside the others."""

from __future__ import annotations

import asyncio
import uuid
from datetime import datetime
from typing import TYPE_CHECKING, Any

from poshws.engine.messages import EngineError
from poshws.engine.scheduling.clock import Clock
from poshws.engine.scheduling.cron import Cron, next_of, parse_cron

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

DEFAULT_CONCURRENCY = 10  # runs at once, as in Pode
START_DELAY = 2.0  # seconds between the start of the server and the on-start schedules


class Schedule:
    """One schedule: its expressions, limits, and when it ran and runs next."""

    def __init__(
        self,
        name: str,
        expressions: list[str],
        handler: Any,
        *,
        limit: int = 0,
        start: datetime | None = None,
        end: datetime | None = None,
        on_start: bool = False,
        now: datetime,
    ) -> None:
        if limit < 0:
            raise EngineError("scheduleLimit", name)
        if end is not None and end <= now:
            raise EngineError("scheduleEnd", name)
        if start is not None and end is not None and end < start:
            raise EngineError("scheduleStart", name)
        self.name = name
        self.handler = handler
        self.limit = limit
        self.start = start
        self.end = end
        self.on_start = on_start
        self.count = 0
        self.completed = False
        self.last_trigger: datetime | None = None
        self.set_crons(expressions, now)

    def set_crons(self, expressions: list[str], now: datetime) -> None:
        """Gives it other expressions."""
        shown = " ".join(expressions)
        self.expressions = expressions
        self.crons: list[Cron] = [parse_cron(e, shown) for e in expressions]
        self.next_trigger = self.next_after(now)

    def next_after(self, moment: datetime) -> datetime | None:
        """When it would run first after that moment."""
        return next_of(self.crons, moment, self.end)

    def is_due(self, now: datetime) -> bool:
        """Whether it runs in this minute."""
        if self.completed or (self.start and self.start > now) or (self.end and self.end < now):
            return False
        return any(cron.matches(now) for cron in self.crons)

    def begin(self, now: datetime) -> None:
        """Counts a run of this minute."""
        self.on_start = False
        self.count += 1
        self.last_trigger = self.next_trigger or now
        self.completed = 0 < self.limit <= self.count
        self.crons = [cron.redrawn() for cron in self.crons]
        self.next_trigger = None if self.completed else self.next_after(now)


class Run:
    """One run of a schedule and how it goes."""

    def __init__(self, schedule: Schedule, created: datetime) -> None:
        self.id = str(uuid.uuid4())
        self.schedule = schedule
        self.created = created
        self.started: datetime | None = None
        self.state = "Pending"
        self.task: asyncio.Task[None] | None = None


class Schedules:
    """All schedules of a server by name, and their runs."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or Clock()
        self._schedules: dict[str, Schedule] = {}
        self._places = asyncio.Semaphore(DEFAULT_CONCURRENCY)
        self.runs: dict[str, Run] = {}

    def __iter__(self) -> Iterator[Schedule]:
        return iter(list(self._schedules.values()))

    def __len__(self) -> int:
        return len(self._schedules)

    def find(self, name: str) -> Schedule | None:
        """The schedule of that name in any case, or None."""
        return self._schedules.get(name.casefold())

    def get(self, name: str) -> Schedule:
        """The schedule of that name; raises EngineError."""
        schedule = self.find(name)
        if schedule is None:
            raise EngineError("noSchedule", name)
        return schedule

    def add(self, name: str, expressions: list[str], handler: Any, **options: Any) -> Schedule:
        """Adds a schedule; the options are those of ``Schedule``."""
        if self.find(name) is not None:
            raise EngineError("scheduleExists", name)
        schedule = Schedule(name, expressions, handler, now=self._clock.now(), **options)
        self._schedules[name.casefold()] = schedule
        return schedule

    def remove(self, name: str) -> None:
        """Forgets a schedule."""
        self._schedules.pop(name.casefold(), None)

    def clear(self) -> None:
        """Forgets all schedules."""
        self._schedules.clear()

    def set_concurrency(self, maximum: int) -> None:
        """How many runs may go at once from now on."""
        if maximum < 1:
            raise EngineError("maximumTooSmall", "schedules", maximum)
        self._places = asyncio.Semaphore(maximum)

    def start(self, schedule: Schedule, fire: Callable[[Run], Awaitable[object]]) -> Run:
        """Starts one run beside whatever else runs."""
        run = Run(schedule, self._clock.utc_now())
        self.runs[run.id] = run
        run.task = asyncio.get_running_loop().create_task(self._run(run, fire))
        return run

    async def run(self, fire: Callable[[Run], Awaitable[object]]) -> None:
        """Starts schedules at the full minute they are due, until cancelled."""
        await self._clock.sleep(START_DELAY)
        for schedule in self:
            if schedule.on_start:
                schedule.begin(self._clock.now())
                self.start(schedule, fire)
        while True:
            await self._clock.sleep(60 - self._clock.now().timestamp() % 60)
            now = self._clock.now()
            for schedule in self:
                if schedule.is_due(now):
                    schedule.begin(now)
                    self.start(schedule, fire)
                elif schedule.end is not None and schedule.end < now:
                    schedule.completed = True

    async def stop(self) -> None:
        """Cancels what still runs."""
        tasks = [r.task for r in self.runs.values() if r.task is not None and not r.task.done()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=1)

    async def _run(self, run: Run, fire: Callable[[Run], Awaitable[object]]) -> None:
        async with self._places:
            run.started = self._clock.utc_now()
            run.state = "Running"
            try:
                failed = await fire(run)
                run.state = "Failed" if failed else "Completed"
            finally:
                if run.state == "Running":
                    run.state = "Failed"
                self.runs.pop(run.id, None)
