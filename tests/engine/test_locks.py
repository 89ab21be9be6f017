"""Lockables, mutexes and semaphores."""

from __future__ import annotations

import asyncio

import pytest

from poshws.engine.locks import Lockable, Named, Semaphore
from poshws.engine.messages import EngineError


def test_lockable_is_taken_again_by_its_owner_and_passed_on_in_order():
    async def main():
        lock, trail = Lockable(), []

        async def work(name):
            owner = object()
            assert await lock.take(owner)
            assert lock.try_take(owner)
            trail.append(name)
            await asyncio.sleep(0)
            trail.append(name)
            lock.give_back(owner)
            lock.give_back(owner)

        await asyncio.gather(*(work(n) for n in "abc"))
        assert trail == list("aabbcc")
        assert not lock.is_taken

    asyncio.run(main())


def test_timeout():
    async def main():
        lock, a, b = Lockable(), object(), object()
        assert await lock.take(a)
        assert not await lock.take(b, 0.01)
        assert not lock.give_back(b)
        assert lock.give_back(a)
        assert await lock.take(b, 0.01)

    asyncio.run(main())


def test_semaphore():
    async def main():
        places = Semaphore(2)
        assert places.try_take()
        assert places.try_take()
        assert not await places.take(0.01)
        waiting = asyncio.ensure_future(places.take())
        await asyncio.sleep(0)
        places.give_back()
        assert await waiting
        assert places.give_back(5) is None
        assert (places.give_back(), places.give_back()) == (0, 1)
        assert [places.try_take() for _ in range(3)] == [True, True, False]

    asyncio.run(main())


def test_names():
    mutexes = Named(Lockable, "mutexExists", "noMutex")
    mutexes.add("One")
    with pytest.raises(EngineError, match="already exists: ONE"):
        mutexes.add("ONE")
    with pytest.raises(EngineError, match="No mutex found called 'two'"):
        mutexes.get("two")
    mutexes.remove("one")
    assert mutexes.find("One") is None
