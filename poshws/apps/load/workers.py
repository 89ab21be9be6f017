"""Where the script runs: sessions that take one job after the other, and wait in it without
stopping the rest.

A job is plain code in a fiber. While one waits (Start-Sleep, a web request), another session takes
the next job; sessions are made when they are needed, and kept.
"""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Any

from poshws.apps.load.script_session import ScriptSession

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from poshws.runtime.execution.fibers import Bridge

MOST = 256  # sessions
BREATH = 0.002  # seconds after which a busy session lets the rest of the program run

clock = time.perf_counter


class Workers:
    """Jobs that wait, and the sessions that take them."""

    def __init__(
        self,
        bridge: Bridge,
        make: Callable[[], ScriptSession],
        failed: Callable[[BaseException], None],
    ) -> None:
        """``failed`` hears of what no job should raise."""
        self._bridge = bridge
        self._make = make
        self._failed = failed
        self._jobs: deque[tuple[Any, ...]] = deque()
        self._tasks: set[asyncio.Task[None]] = set()
        self._idle: deque[asyncio.Future[None]] = deque()
        self._awake = 0  # those that will look at the jobs by themselves
        self._is_check_due = False
        self.sessions: list[ScriptSession] = []

    def put(self, function: Callable[..., None], *arguments: object) -> None:
        """``function(session, *arguments)`` is called soon."""
        self._jobs.append((function, arguments))
        self._check_soon()

    async def close(self) -> None:
        """Ends what runs, and forgets what waits."""
        import asyncio  # deferred

        self._jobs.clear()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=2)

    def _check_soon(self) -> None:
        if not self._is_check_due:
            self._is_check_due = True
            self._bridge.loop.call_soon(self._check)

    def _check(self) -> None:
        """Somebody has to be awake if there are jobs."""
        self._is_check_due = False
        if not self._jobs or self._awake:
            return
        if self._idle:
            self._awake += 1
            self._idle.popleft().set_result(None)
        elif len(self._tasks) < MOST:
            self._awake += 1
            task = self._bridge.start(self._bridge.spawn(self._work))
            self._tasks.add(task)
            task.add_done_callback(self._end)

    def _end(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self._failed(error)

    def _work(self) -> None:
        """The fiber of a session."""
        try:
            session = self._make()
            self.sessions.append(session)
        finally:
            self._awake -= 1
        breathed = clock()
        while True:
            if not self._jobs:
                self._wait()
                breathed = clock()
                continue
            function, arguments = self._jobs.popleft()
            if self._jobs:
                self._check_soon()  # should this job wait
            session.is_busy = True
            function(session, *arguments)
            session.is_busy = False
            if clock() - breathed > BREATH:
                self._breathe()
                breathed = clock()

    def _wait(self) -> None:
        waiting: asyncio.Future[None] = self._bridge.loop.create_future()
        self._idle.append(waiting)
        try:
            self._bridge.wait(waiting)
        finally:
            self._awake -= waiting.done() and not waiting.cancelled()

    def _breathe(self) -> None:
        self._awake += 1
        try:
            self._bridge.yield_to_event_loop()
        finally:
            self._awake -= 1
