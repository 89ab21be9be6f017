"""Timers: handlers that run every so many seconds, one after the other.

As in Pode there is one runner, so a timer that takes long delays the others, and the next run is
counted from the moment the last one was due. Unlike Pode's, which looks once a second, the runner
sleeps exactly until the next timer is due.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from poshws.engine.messages import EngineError
from poshws.engine.scheduling.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator


class Timer:
    """One timer: how often, how many times, and when it ran and runs next."""

    def __init__(
        self,
        name: str,
        interval: float,
        handler: Any,
        *,
        limit: int = 0,
        skip: int = 0,
        on_start: bool = False,
        now: datetime,
    ) -> None:
        for label, value, least in (
            ("Interval", interval, 1),
            ("Limit", limit, 0),
            ("Skip", skip, 0),
        ):
            if value < least:
                raise EngineError("timerNumber", "Timer", name, label)
        self.name = name
        self.interval = interval
        self.handler = handler
        self.limit = limit
        self.skip = skip
        self.on_start = on_start
        self.count = 0
        self.completed = False
        self.last_trigger: datetime | None = None
        # Only a skip of two and more has an effect (Pode's Add-PodeTimer asks for "-gt 1").
        self.next_trigger: datetime | None = now + timedelta(seconds=interval * max(1, skip))

    def begin(self, now: datetime) -> None:
        """Counts a run that is due now."""
        self.on_start = False
        self.count += 1
        self.last_trigger = self.next_trigger or now
        self.completed = 0 < self.limit <= self.count
        self.next_trigger = None if self.completed else now + timedelta(seconds=self.interval)

    def is_due(self, now: datetime) -> bool:
        """Whether it has to run."""
        if self.completed:
            return False
        return self.on_start or (self.next_trigger is not None and self.next_trigger <= now)


class Timers:
    """All timers of a server by name."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or Clock()
        self._timers: dict[str, Timer] = {}
        self._changed: asyncio.Event | None = None

    def __iter__(self) -> Iterator[Timer]:
        return iter(list(self._timers.values()))

    def __len__(self) -> int:
        return len(self._timers)

    def find(self, name: str) -> Timer | None:
        """The timer of that name in any case, or None."""
        return self._timers.get(name.casefold())

    def get(self, name: str) -> Timer:
        """The timer of that name; raises EngineError."""
        timer = self.find(name)
        if timer is None:
            raise EngineError("noTimer", name)
        return timer

    def add(
        self,
        name: str,
        interval: float,
        handler: object,
        *,
        limit: int = 0,
        skip: int = 0,
        on_start: bool = False,
    ) -> Timer:
        """Adds a timer; it runs for the first time after its interval."""
        if self.find(name) is not None:
            raise EngineError("timerExists", name)
        now = self._clock.now()
        timer = Timer(name, interval, handler, limit=limit, skip=skip, on_start=on_start, now=now)
        self._timers[name.casefold()] = timer
        self.touch()
        return timer

    def remove(self, name: str) -> None:
        """Forgets a timer."""
        self._timers.pop(name.casefold(), None)

    def clear(self) -> None:
        """Forgets all timers."""
        self._timers.clear()

    def touch(self) -> None:
        """Says that a timer was added or changed, so that the runner looks again."""
        if self._changed is not None:
            self._changed.set()

    async def run(self, fire: Callable[[Timer], Awaitable[object]]) -> None:
        """Runs timers as they are due, until cancelled; ``fire`` must not raise."""
        self._changed = asyncio.Event()
        while True:
            self._changed.clear()
            for timer in list(self._timers.values()):
                now = self._clock.now()
                if timer.is_due(now):
                    timer.begin(now)
                    await fire(timer)
            await self._wait()

    async def _wait(self) -> None:
        assert self._changed is not None
        now = self._clock.now()
        due = [t.next_trigger for t in self._timers.values() if t.next_trigger and not t.completed]
        waits: list[asyncio.Future[Any]] = [asyncio.ensure_future(self._changed.wait())]
        if due:
            waits.append(asyncio.ensure_future(self._clock.sleep((min(due) - now).total_seconds())))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
