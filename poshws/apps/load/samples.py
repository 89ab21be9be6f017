"""What happened in each second of a run."""

from __future__ import annotations

import asyncio
import itertools
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.apps.load.figures import Figures
    from poshws.apps.load.run import Run


class Sample(NamedTuple):
    """A second: how many there were of each, and its latencies in seconds."""

    at: float  # seconds since the schedule began, at the end of this one
    open_now: int
    due: int
    sent: int
    answered: int
    received: int
    errors: int
    p50: float
    p99: float
    longest: float


class Sampler:
    """Takes a sample each second, and has somebody show it."""

    def __init__(self, run: Run, show: Callable[[Sample | None], None]) -> None:
        """``show(sample)`` is called each second, before the schedule begins with None."""
        self._run = run
        self._show = show
        self._before = counters(run.figures)
        self._counts = list(run.figures.corrected.counts)
        self.samples: list[Sample] = []

    async def go(self) -> None:
        """Runs until it is cancelled."""
        run = self._run
        while not await comes_within(run.has_begun, 1.0):
            self._show(None)
        assert run.begun is not None
        self._before = counters(run.figures)
        for second in itertools.count(1):
            await asyncio.sleep(max(0.0, run.begun + second - time.perf_counter()))
            self._show(self.take())

    def take(self) -> Sample:
        """The sample since the one before."""
        run = self._run
        assert run.begun is not None
        now = counters(run.figures)
        due, sent, answered, received, errors = (
            a - b for a, b in zip(now, self._before, strict=True)
        )
        part = run.figures.corrected.since(self._counts)
        p50, p99, longest = part.percentiles([50, 99, 100])
        self._before, self._counts = now, list(run.figures.corrected.counts)
        at = time.perf_counter() - run.begun
        sample = Sample(
            at, run.figures.open_now, due, sent, answered, received, errors, p50, p99, longest
        )
        self.samples.append(sample)
        return sample


async def comes_within(event: asyncio.Event, seconds: float) -> bool:
    """Waits for an event; gives whether it came in time."""
    try:
        async with asyncio.timeout(seconds):
            return await event.wait()
    except TimeoutError:
        return False


def counters(figures: Figures) -> tuple[int, int, int, int, int]:
    """Those of which a sample shows the growth."""
    errors = figures.message_errors + figures.connection_errors
    return figures.due, figures.sent, figures.answered, figures.received, errors
