"""The time that timers and schedules go by: the machine's, or one that tests turn by hand."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta


class Clock:
    """Local wall-clock time, and sleeping."""

    def now(self) -> datetime:
        """The local time, without a zone: cron expressions mean what the clock on the wall says."""
        return datetime.now()

    def utc_now(self) -> datetime:
        """The time in UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Waits."""
        await asyncio.sleep(max(0.0, seconds))


class FakeClock(Clock):
    """A clock that stands still until ``advance`` is called; for tests."""

    def __init__(self, start: datetime = datetime(2024, 2, 28, 10, 0)) -> None:
        self._now = start
        self._sleepers: list[tuple[datetime, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        return self._now

    def utc_now(self) -> datetime:
        return self._now.replace(tzinfo=UTC)

    async def sleep(self, seconds: float) -> None:
        until = self._now + timedelta(seconds=max(0.0, seconds))
        waking: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((until, waking))
        await waking

    async def advance(self, seconds: float) -> None:
        """Lets time pass, waking every sleeper at its moment."""
        end = self._now + timedelta(seconds=seconds)
        await settle()
        while due := [s for s in self._sleepers if s[0] <= end]:
            moment, waking = min(due, key=lambda s: s[0])
            self._sleepers.remove((moment, waking))
            self._now = max(self._now, moment)
            if not waking.done():
                waking.set_result(None)
            await settle()
        self._now = end


async def settle() -> None:
    """Lets everything that is ready run."""
    for _ in range(20):
        await asyncio.sleep(0)
