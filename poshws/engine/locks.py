"""Locks for handlers on one loop: lockables, mutexes and semaphores.

Handlers only change places where they wait, so a lock matters to those that wait while they hold
it. Lockables and mutexes can be taken again by who has them. Taking one that is free never waits.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

from poshws.engine.messages import EngineError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T", bound="Lockable | Semaphore")


class Lockable:
    """A lock that its owner may take several times; the owner is any object that says who."""

    def __init__(self) -> None:
        self._owner: object = None
        self._depth = 0
        self._waiting: deque[tuple[object, asyncio.Future[None]]] = deque()

    @property
    def is_taken(self) -> bool:
        """Whether anybody has it."""
        return self._depth > 0

    def try_take(self, owner: object) -> bool:
        """Takes the lock if it is free or the owner has it."""
        if self._depth and self._owner is not owner:
            return False
        self._owner = owner
        self._depth += 1
        return True

    async def take(self, owner: object, timeout: float | None = None) -> bool:
        """Takes the lock, waiting for so many seconds; gives whether it worked."""
        if self.try_take(owner):
            return True
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        place = (owner, turn)
        self._waiting.append(place)
        try:
            done, _ = await asyncio.wait([turn], timeout=timeout)
        except asyncio.CancelledError:
            self._give_up(place)
            raise
        if not done:
            self._give_up(place)
        return bool(done)

    def give_back(self, owner: object) -> bool:
        """Gives the lock back once; gives False if the owner does not have it."""
        if not self._depth or self._owner is not owner:
            return False
        self._depth -= 1
        if not self._depth:
            self._owner = None
            self._pass_on()
        return True

    def _pass_on(self) -> None:
        while self._waiting:
            owner, turn = self._waiting.popleft()
            if not turn.done():
                self._owner, self._depth = owner, 1
                turn.set_result(None)
                return

    def _give_up(self, place: tuple[object, asyncio.Future[None]]) -> None:
        owner, turn = place
        if turn.done() and not turn.cancelled():
            self.give_back(owner)
        else:
            turn.cancel()
            self._waiting.remove(place)


class Semaphore:
    """A number of places; anybody may take one and anybody may give one back."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._free = count
        self._waiting: deque[asyncio.Future[None]] = deque()

    def try_take(self) -> bool:
        """Takes a place if there is one."""
        if self._free < 1:
            return False
        self._free -= 1
        return True

    async def take(self, timeout: float | None = None) -> bool:
        """Takes a place, waiting for so many seconds; gives whether it worked."""
        if self.try_take():
            return True
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            done, _ = await asyncio.wait([turn], timeout=timeout)
        except asyncio.CancelledError:
            if turn.done():
                self.give_back()
            turn.cancel()
            raise
        if not done:
            turn.cancel()
        return bool(done)

    def give_back(self, places: int = 1) -> int | None:
        """Gives places back; gives how many were free before, None if nobody had taken so many."""
        before = self._free
        if before + places > self.count:
            return None
        for _ in range(places):
            while self._waiting and self._waiting[0].done():
                self._waiting.popleft()
            if self._waiting:
                self._waiting.popleft().set_result(None)
            else:
                self._free += 1
        return before


class Named(Generic[T]):
    """Locks of one kind by name, without regard to case."""

    def __init__(self, make: Callable[..., T], exists: str, missing: str) -> None:
        self._make = make
        self._exists = exists
        self._missing = missing
        self._locks: dict[str, T] = {}

    def __iter__(self) -> Iterator[str]:
        return iter(self._locks)

    def add(self, name: str, *arguments: object) -> T:
        """Makes a lock; raises EngineError if the name is taken."""
        if name.casefold() in self._locks:
            raise EngineError(self._exists, name)
        lock = self._locks[name.casefold()] = self._make(*arguments)
        return lock

    def find(self, name: str) -> T | None:
        """The lock of that name, or None."""
        return self._locks.get(name.casefold())

    def get(self, name: str) -> T:
        """The lock of that name; raises EngineError."""
        lock = self.find(name)
        if lock is None:
            raise EngineError(self._missing, name)
        return lock

    def remove(self, name: str) -> None:
        """Forgets a lock."""
        self._locks.pop(name.casefold(), None)

    def clear(self) -> None:
        """Forgets all locks."""
        self._locks.clear()
