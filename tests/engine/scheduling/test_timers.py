"""Timers under a clock that is turned by hand."""

from __future__ import annotations

import asyncio

import pytest

from poshws.engine.messages import EngineError
from poshws.engine.scheduling.clock import FakeClock, settle
from poshws.engine.scheduling.timers import Timers


def play(*steps, **options):
    """Adds a timer of ten seconds, advances by each step, and gives the counts seen after each."""

    async def main():
        clock = FakeClock()
        timers, fired = Timers(clock), []

        async def fire(timer):
            fired.append(timer.name)

        timers.add("tick", 10, None, **options)
        runner = asyncio.ensure_future(timers.run(fire))
        await settle()
        seen = []
        for step in steps:
            await clock.advance(step)
            seen.append(len(fired))
        runner.cancel()
        await asyncio.wait([runner])
        return seen

    return asyncio.run(main())


def test_first_run_is_after_the_interval():
    assert play(9, 2, 10, 10) == [0, 1, 2, 3]


def test_on_start_limit_and_skip():
    assert play(0, 10, on_start=True) == [1, 2]
    assert play(50, limit=2) == [2]
    assert play(15, 10, skip=2) == [0, 1]
    assert play(15, skip=1) == [1]


def test_refusals():
    timers = Timers(FakeClock())
    timers.add("a", 1, None)
    with pytest.raises(EngineError, match=r"\[Timer\] A: Timer already defined\."):
        timers.add("A", 1, None)
    with pytest.raises(EngineError, match=r"\[Timer\] b: Interval must be greater than 0\."):
        timers.add("b", 0, None)
    with pytest.raises(EngineError, match="Timer 'zz' does not exist"):
        timers.get("zz")


def test_a_timer_added_while_running_is_seen():
    async def main():
        clock, fired = FakeClock(), []
        timers = Timers(clock)

        async def fire(timer):
            fired.append(timer.name)
            if timer.name == "first":
                timers.add("second", 1, None, limit=1)

        timers.add("first", 5, None, limit=1)
        runner = asyncio.ensure_future(timers.run(fire))
        await clock.advance(6)
        runner.cancel()
        await asyncio.wait([runner])
        return fired

    assert asyncio.run(main()) == ["first", "second"]
