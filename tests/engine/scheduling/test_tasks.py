"""Tasks and their processes."""

from __future__ import annotations

import asyncio

import pytest

from poshws.engine.messages import EngineError
from poshws.engine.scheduling.tasks import TaskDefinition, Tasks


async def fire(process):
    await asyncio.sleep(0.01)
    if process.arguments == "bad":
        process.exception = ValueError("bad")
    process.result.append(process.arguments)


def test_wait_gives_the_result_and_closes():
    async def main():
        tasks, states = Tasks(), []
        tasks.add(TaskDefinition("square", None))
        process = tasks.invoke(tasks.get("SQUARE"), fire, 7)
        process.changed = lambda p: states.append(p.state)
        assert process.state == "Pending"
        assert await tasks.wait(process) == [7]
        assert not tasks.processes
        assert states == ["Running", "Completed"]

    asyncio.run(main())


def test_failure_and_retry():
    async def main():
        tasks = Tasks()
        tasks.add(TaskDefinition("t", None, max_retries=1))
        process = tasks.invoke(tasks.get("t"), fire, "bad")
        await process.running
        assert process.state == "Failed"
        process.arguments = "good"
        assert tasks.restart(process, fire)
        await process.running
        assert process.state == "Completed"
        assert not tasks.restart(process, fire)

    asyncio.run(main())


def test_two_at_once():
    async def main():
        tasks, running, most = Tasks(), 0, 0

        async def busy(process):
            nonlocal running, most
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.01)
            running -= 1

        tasks.add(TaskDefinition("t", None))
        for process in [tasks.invoke(tasks.get("t"), busy) for _ in range(5)]:
            await tasks.wait(process)
        return most

    assert asyncio.run(main()) == 2


def test_refusals():
    tasks = Tasks()
    tasks.add(TaskDefinition("t", None))
    with pytest.raises(EngineError, match="already defined"):
        tasks.add(TaskDefinition("T", None))
    with pytest.raises(EngineError, match="Task 'u' does not exist."):
        tasks.get("u")
