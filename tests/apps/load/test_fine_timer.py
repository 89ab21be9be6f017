"""Waits that end when they should."""

from __future__ import annotations

import asyncio
import sys
import time

import pytest

from poshws.apps.load.fine_timer import FineTimer
from tests.engine.peers import run


def test_a_wait_never_ends_early_and_not_late():
    async def work():
        timer = FineTimer()
        late = []
        for _ in range(20):
            when = time.perf_counter() + 0.003
            await timer.until(when)
            late.append(time.perf_counter() - when)
        timer.close()
        return late

    late = sorted(run(work()))
    assert late[0] >= 0
    assert late[len(late) // 2] < 0.02  # the machine may be busy


@pytest.mark.skipif(sys.platform != "linux", reason="the fine timer is Linux's")
def test_linux_has_it():
    async def work():
        timer = FineTimer()
        found = timer.is_fine
        timer.close()
        return found, timer.is_fine

    assert run(work()) == (True, False)


def test_a_time_that_has_passed_lets_others_run():
    async def work():
        timer = FineTimer()
        seen = []
        asyncio.get_running_loop().call_soon(seen.append, 1)
        await timer.until(time.perf_counter() - 1)
        timer.close()
        return seen

    assert run(work()) == [1]


def test_a_wait_may_be_given_up_and_the_next_one_is_right():
    async def work():
        timer = FineTimer()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await timer.until(time.perf_counter() + 60)
        when = time.perf_counter() + 0.01
        await timer.until(when)
        timer.close()
        return time.perf_counter() - when

    assert 0 <= run(work()) < 1
