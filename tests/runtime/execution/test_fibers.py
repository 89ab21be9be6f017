"""The bridge between plain code and the loop."""

from __future__ import annotations

import asyncio

import pytest
from greenlet import getcurrent

from poshws.runtime.execution.fibers import Bridge


class Owner:
    context = "main"


@pytest.fixture
def bridge():
    made = Bridge(Owner())
    yield made
    made.close()


async def later(value, seconds=0.0):
    await asyncio.sleep(seconds)
    return value


async def at_once(value):
    return value


def test_main_script_runs_the_loop(bridge):
    assert bridge.wait(later(7)) == 7


def test_fiber_waits_and_goes_on(bridge):
    def work(a):
        return bridge.wait(later(a)) + bridge.wait(at_once(1))

    assert bridge.wait(bridge.spawn(work, 41)) == 42


def test_errors_reach_the_waiting_code(bridge):
    async def fail():
        await asyncio.sleep(0)
        raise ValueError("no")

    def work():
        try:
            bridge.wait(fail())
        except ValueError as error:
            return str(error)

    assert bridge.wait(bridge.spawn(work)) == "no"


def test_errors_of_the_fiber_reach_who_awaits_it(bridge):
    def work():
        bridge.wait(later(1))
        raise KeyError("x")

    with pytest.raises(KeyError):
        bridge.wait(bridge.spawn(work))


def test_waiting_keeps_the_context(bridge):
    owner = bridge._owner

    def work(name):
        owner.context = name
        bridge.wait(later(0, 0.01))
        return owner.context

    async def both():
        return await asyncio.gather(bridge.spawn(work, "a"), bridge.spawn(work, "b"))

    assert bridge.wait(both()) == ["a", "b"]
    assert owner.context == "main"


def test_fiber_started_on_the_spot_in_another(bridge):
    trail = []

    def inner():
        trail.append("in")
        bridge.wait(later(0, 0.01))
        trail.append("again")
        bridge.wait(later(0, 0.01))
        return "inner"

    def outer():
        result = bridge.wait(bridge.spawn(inner))
        trail.append("out")
        bridge.wait(later(0))
        return result

    assert bridge.wait(bridge.spawn(outer)) == "inner"
    assert trail == ["in", "again", "out"]


def test_cancelling_ends_a_fiber_through_its_finally(bridge):
    trail = []

    def work():
        try:
            bridge.wait(asyncio.sleep(60))
        except Exception:
            trail.append("caught")
        finally:
            trail.append("finally")

    async def run():
        task = asyncio.ensure_future(bridge.spawn(work))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    bridge.wait(run())
    assert trail == ["finally"]


def test_timeouts_work_inside_a_fiber(bridge):
    def work():
        with pytest.raises(TimeoutError):
            bridge.wait(asyncio.wait_for(asyncio.sleep(5), 0.01))
        return True

    assert bridge.wait(bridge.spawn(work))


def test_breathing_lets_others_run(bridge):
    trail = []

    def busy(name):
        for _ in range(2):
            trail.append(name)
            bridge.yield_to_event_loop()

    async def both():
        await asyncio.gather(bridge.spawn(busy, "a"), bridge.spawn(busy, "b"))

    bridge.wait(both())
    assert trail == ["a", "b", "a", "b"]


def test_fibers_are_used_again(bridge):
    made = []

    def work(fails=False):
        made.append(id(getcurrent()))
        bridge.wait(later(1))
        if fails:
            raise KeyError("x")
        return len(made)

    assert [bridge.wait(bridge.spawn(work)) for _ in range(3)] == [1, 2, 3]
    assert len(set(made)) == 1 and len(bridge._idle) == 1
    with pytest.raises(KeyError):
        bridge.wait(bridge.spawn(work, True))
    assert bridge._idle == []  # an error ends a fiber
    assert bridge.wait(bridge.spawn(work)) == 5
