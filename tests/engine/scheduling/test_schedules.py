"""Schedules under a clock that is turned by hand."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from poshws.engine.messages import EngineError
from poshws.engine.scheduling.clock import FakeClock
from poshws.engine.scheduling.schedules import Schedules


def test_runs_at_full_minutes_until_the_limit():
    async def main():
        clock, fired = FakeClock(datetime(2024, 1, 1, 10, 0, 30)), []
        schedules = Schedules(clock)

        async def fire(run):
            fired.append((run.schedule.name, clock.now().strftime("%H:%M")))

        schedules.add("every", ["@minutely"], None, limit=2)
        schedules.add("later", ["3 10 * * *"], None)
        schedules.add("first", ["@yearly"], None, on_start=True)
        runner = asyncio.ensure_future(schedules.run(fire))
        await clock.advance(300)
        runner.cancel()
        await asyncio.wait([runner])
        return fired, schedules.get("EVERY")

    fired, every = asyncio.run(main())
    assert fired == [("first", "10:00"), ("every", "10:01"), ("every", "10:02"), ("later", "10:03")]
    assert every.completed
    assert every.next_trigger is None


def test_refusals():
    clock = FakeClock()
    schedules = Schedules(clock)
    with pytest.raises(EngineError, match="negative limit"):
        schedules.add("a", ["@daily"], None, limit=-1)
    with pytest.raises(EngineError, match="must be in the future"):
        schedules.add("a", ["@daily"], None, end=clock.now() - timedelta(days=1))
    schedules.add("a", ["@daily"], None)
    with pytest.raises(EngineError, match="already defined"):
        schedules.add("A", ["@daily"], None)
    with pytest.raises(EngineError, match="Schedule 'b' does not exist."):
        schedules.get("b")


def test_concurrency_is_bounded():
    async def main():
        schedules, running, most = Schedules(), 0, 0

        async def fire(run):
            nonlocal running, most
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.01)
            running -= 1

        schedules.set_concurrency(2)
        schedule = schedules.add("a", ["@daily"], None)
        runs = [schedules.start(schedule, fire) for _ in range(6)]
        await asyncio.gather(*(run.task for run in runs))
        return most, {run.state for run in runs}

    assert asyncio.run(main()) == (2, {"Completed"})
