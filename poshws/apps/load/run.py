"""A run of load, from the first connection to the last: open, send on a schedule, wait, close.

The schedule is kept whatever the server does: message k is due at k / rate seconds, by
multiplication, so that delays neither add up nor move what comes later. What cannot be sent when it
is due waits, and its time goes on.
"""

from __future__ import annotations

import asyncio
import gc
import math
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from poshws.apps.load.behaviours import Refusal
from poshws.apps.load.figures import Figures
from poshws.apps.load.fine_timer import FineTimer
from poshws.apps.load.members import Member
from poshws.engine.messages import reason
from poshws.engine.websocket.dialer import dial

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from poshws.apps.load.answers import Answers
    from poshws.apps.load.behaviours import Behaviour
    from poshws.apps.load.plan import Plan
    from poshws.engine.websocket.dialer import ClientConnection

AT_ONCE = 50  # handshakes under way where there is no ramp
BREATH = 0.002  # seconds after which a busy schedule lets what came in be looked at
MOST_UNFINISHED = 1_000_000  # messages without an answer, before no more are sent

clock = time.perf_counter


class Run:
    """The state of a run. ``phase`` and ``figures`` may be looked at meanwhile."""

    def __init__(self, plan: Plan, behaviour: Behaviour, answers: Answers) -> None:
        self.plan = plan
        self.behaviour = behaviour
        self.answers = answers
        self.figures = Figures()
        self.phase = "opening"
        self.ended_by = ""  # what ended it before its time
        self.begun: float | None = None  # when the schedule began
        self.load_seconds = 0.0
        self.processor_seconds = 0.0  # that this program used while it sent
        self.unfinished = 0  # turns that wait or run, and messages without an answer
        self.has_begun = asyncio.Event()
        self.has_enough = asyncio.Event()  # the schedule is to end
        self.ends_at_once = asyncio.Event()
        self._options = plan.connection
        self._members: list[Member] = []
        self._ready: list[Member] = []
        self._next = 0
        self._is_closing = False
        self._finished = asyncio.Event()

    async def go(self) -> None:
        """Does all of it."""
        self.behaviour.start(self)
        timer = FineTimer()
        try:
            await self._until_enough(self._open_all(timer))
            if self._ready and not self.has_enough.is_set():
                self.phase = "load"
                await self._load(timer)
                self.phase = "waiting"
                await self._wait_for_answers()
            self.behaviour.give_up()
            for member in self._members:
                member.give_up()
            self.figures.end(clock())
        finally:
            self.phase = "closing"
            timer.close()
            await self.behaviour.close()
            await self._close_all()

    def stop(self, why: str) -> None:
        """Ends the schedule; a second time, everything."""
        if self.has_enough.is_set():
            self.ends_at_once.set()
        else:
            self.ended_by = why
            self.has_enough.set()

    async def _until_enough(self, work: Coroutine[Any, Any, None]) -> None:
        await first_of(work, self.has_enough)

    # Opening

    async def _open_all(self, timer: FineTimer) -> None:
        count, ramp = self.plan.connections, self.plan.ramp_up
        start = clock()
        gate = asyncio.Semaphore(AT_ONCE)
        async with asyncio.TaskGroup() as group:
            for number in range(1, count + 1):
                begun = None
                if ramp:
                    begun = start + (number - 1) * ramp / count
                    await timer.until(begun)
                else:
                    await gate.acquire()
                task = group.create_task(self._open(number, begun))
                if not ramp:
                    task.add_done_callback(lambda done: gate.release())

    async def _open(self, number: int, begun: float | None) -> None:
        member = Member(self, number)
        begun = clock() if begun is None else begun
        try:
            connection = await dial(
                self.plan.url, member.deliver, member.adopt, self._options, member.notice
            )
        except Exception as error:  # whatever made it fail is what the run is to find out
            self.figures.connection_failed(reason(error))
            return
        self.figures.connection_opened(clock() - begun)
        if not self._options.address and not self._options.proxy:
            # The name is looked up no more: not the name server is to be tested.
            self._options = replace(self._options, address=connection.address)
        self._members.append(member)
        try:
            await self.behaviour.greet(member)
        except Refusal as refusal:
            self._dismiss(member, str(refusal))
            return
        if member.connection is not None and member.connection.is_open:
            member.is_ready = True
            self.figures.useful += 1
            self._ready.append(member)

    def _dismiss(self, member: Member, why: str) -> None:
        connection, member.connection = member.connection, None
        if connection is not None:
            self.figures.open_now -= 1
            self.figures.connection_failed(why)
            connection.abort()

    # Sending

    async def _load(self, timer: FineTimer) -> None:
        gc.collect()
        gc.freeze()  # looking through thousands of connections again and again would take time
        self.begun, used = clock(), time.process_time()
        self.has_begun.set()
        work = self._keep_schedule(timer) if self.plan.has_schedule else self._keep_busy()
        try:
            await self._until_enough(work)
        finally:
            gc.unfreeze()
        self.load_seconds = clock() - self.begun
        self.processor_seconds = time.process_time() - used

    async def _keep_schedule(self, timer: FineTimer) -> None:
        begun, plan = self.begun, self.plan
        assert begun is not None and plan.rate is not None
        pace = plan.rate * (len(self._ready) if plan.is_rate_each else 1)
        order = list(self._ready) if plan.is_rate_each else None
        total = max(1, math.ceil(pace * plan.seconds - 1e-9))
        number, latest = 0, begun + plan.seconds + plan.grace
        while number < total and clock() < latest:
            breath = clock() + BREATH
            while number < total and (due := begun + number / pace) <= (now := clock()):
                self._turn(due, None if order is None else order[number % len(order)])
                number += 1
                if now > breath:
                    break
            await timer.until(begun + number / pace)
        self.figures.due += total - number
        for missed in range(number, total):  # far more was due than this program can do
            self.figures.message_unsent(begun + missed / pace)
        await timer.until(begun + plan.seconds)

    async def _keep_busy(self) -> None:
        """Without a schedule, whoever has an answer sends the next message."""
        if self.plan.sends:
            for member in list(self._ready):
                self._turn(clock(), member)
        await asyncio.sleep(self.plan.seconds)

    def _turn(self, due: float, member: Member | None) -> None:
        """A message is due, on that connection or on the next one."""
        self.figures.due += 1
        if member is None:
            member = self._next_ready()
        if member is None or not member.is_ready or self.unfinished >= MOST_UNFINISHED:
            self.figures.message_unsent(due)
            return
        self.unfinished += 1
        member.take_turn(due)

    def _next_ready(self) -> Member | None:
        """One after the other of those that are open."""
        ready = self._ready
        while ready:
            self._next = self._next + 1 if self._next + 1 < len(ready) else 0
            member = ready[self._next]
            if member.is_ready:
                return member
            ready[self._next] = ready[-1]
            ready.pop()
        return None

    # What connections report

    def has_nothing_to_do(self, member: Member) -> None:
        """A connection has all its answers."""
        is_wanted = self.plan.sends and not self.plan.has_schedule and self.phase == "load"
        if is_wanted and not self.has_enough.is_set() and member.is_ready:
            self._turn(clock(), member)

    def turn_ended(self) -> None:
        """A turn has sent what it had, or a message has its answer."""
        self.unfinished -= 1
        if not self.unfinished:
            self._finished.set()

    def lost(self, member: Member, connection: ClientConnection) -> None:
        """A connection has ended, and not because of us."""
        if self._is_closing:
            return
        self.figures.open_now -= 1
        self.figures.connection_lost(connection.closing[0])
        member.is_ready = False
        member.connection = None
        self.behaviour.lost(member)
        waiting, member.waiting = member.waiting, None
        member.give_up()
        for due in waiting or ():
            other = None if self.plan.is_rate_each else self._next_ready()
            if other is None:
                self.figures.message_unsent(due)
                self.turn_ended()
            else:
                other.take_turn(due)
        if not self.figures.open_now and self.phase == "load":
            self.stop("no connection is left")

    # The end

    async def _wait_for_answers(self) -> None:
        """Gives what is under way the time that the plan allows."""
        end = clock() + self.plan.grace
        while self.unfinished and self.figures.open_now and clock() < end:
            self._finished.clear()
            step = min(0.1, max(0.0, end - clock()))
            try:
                async with asyncio.timeout(step):
                    await first_of(self._finished.wait(), self.ends_at_once)
            except TimeoutError:
                continue
            if self.ends_at_once.is_set():
                return

    async def _close_all(self) -> None:
        self._is_closing = True
        connections = [
            member.connection for member in self._members if member.connection is not None
        ]
        if not self.ends_at_once.is_set():
            closing = asyncio.gather(
                *(connection.close() for connection in connections), return_exceptions=True
            )
            await first_of(wait_for(closing), self.ends_at_once)
        for connection in connections:
            connection.abort()
        await asyncio.sleep(0)


async def wait_for(future: asyncio.Future[Any]) -> None:
    """A future as a coroutine."""
    await future


async def first_of(work: Coroutine[Any, Any, Any], event: asyncio.Event) -> None:
    """Works until it is done or the event comes, which ends it."""
    task = asyncio.ensure_future(work)
    signal = asyncio.ensure_future(event.wait())
    try:
        await asyncio.wait({task, signal}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        signal.cancel()
        if not task.done():
            task.cancel()
            await asyncio.wait({task})
    if not task.cancelled():
        task.result()
