"""One connection of a run: its turns, what it waits for, and what comes in on it."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Any

from poshws.apps.load.answers import Expected
from poshws.engine.websocket.dialer import LOST

if TYPE_CHECKING:
    import asyncio

    from poshws.apps.load.run import Run
    from poshws.engine.websocket.dialer import ClientConnection

clock = time.perf_counter


class Member:
    """A connection. There are thousands of these, so they hold little."""

    __slots__ = (
        "answer", "expected", "is_ready", "is_stuck", "connection", "number", "run", "state",
        "turns",
        "under_way", "waiting",
    )  # fmt: skip

    def __init__(self, run: Run, number: int) -> None:
        self.run = run
        self.number = number  # from 1
        self.connection: ClientConnection | None = None
        self.is_ready = False  # takes part in the schedule
        self.is_stuck = False  # the socket takes nothing more at the moment
        self.turns = 0  # so far
        self.under_way = 0  # turns whose script runs, and messages without an answer
        self.waiting: deque[float] | None = None  # when the turns that have to wait were due
        self.expected: Any = None  # belongs to the way in which answers are told
        self.state: Any = None  # belongs to the script
        self.answer: Any = None  # what was received last, likewise

    @property
    def is_busy(self) -> bool:
        """Whether the next turn has to wait."""
        return self.is_stuck or (self.under_way > 0 and self.run.plan.waits_for_answers)

    def take_turn(self, due: float) -> None:
        """It is time to send something; if that is not possible now, then as soon as it is."""
        if self.is_busy or self.waiting:
            if self.waiting is None:
                self.waiting = deque()
            self.waiting.append(due)
            self.run.figures.held += 1
        else:
            self._begin(due)

    def advance(self) -> None:
        """Takes turns that had to wait, for as long as that is possible."""
        waiting = self.waiting
        while waiting and not self.is_busy and self.is_ready:
            self._begin(waiting.popleft())
        if not self.under_way and not waiting:
            self.run.has_nothing_to_do(self)

    def _begin(self, due: float) -> None:
        self.turns += 1
        self.under_way += 1
        self.run.behaviour.take_turn(self, due)

    def end_turn(self) -> None:
        """What the turn had to send has been sent."""
        self.under_way -= 1
        self.run.turn_ended()

    def adopt(self, connection: ClientConnection) -> None:
        """The connection is open."""
        self.connection = connection

    # Out

    def send(self, data: bytes, due: float, *, binary: bool = False, value: object = None) -> None:
        """Sends a message of a turn."""
        run = self.run
        connection = self.connection
        if connection is None or not connection.is_open:
            run.figures.message_unsent(due)
            return
        now = clock()
        run.figures.turn_sent(len(data), due, now)
        if run.plan.expects_answers:
            self.under_way += 1
            run.unfinished += 1
            run.answers.expect(self, Expected(due, now, value), data)
        self._write(connection, data, binary)

    def say(self, data: bytes, *, binary: bool = False) -> None:
        """Sends a message outside of any turn."""
        connection = self.connection
        if connection is not None and connection.is_open:
            self.run.figures.message_said(len(data))
            self._write(connection, data, binary)

    def _write(self, connection: ClientConnection, data: bytes, binary: bool) -> None:
        drained = connection.send(data, binary=binary)
        if drained is not None and not self.is_stuck:
            self.is_stuck = True
            drained.add_done_callback(self._drained)

    def _drained(self, done: asyncio.Future[None]) -> None:
        self.is_stuck = False
        if self.waiting:
            self.advance()

    # In

    def deliver(self, data: bytes, text: str | None) -> None:
        """A message came."""
        now = clock()
        run = self.run
        run.figures.received += 1
        run.figures.received_bytes += len(data)
        run.behaviour.message_came(self, data, text, now)

    def settle(self, message: Expected, came: float) -> None:
        """A message has its answer."""
        run = self.run
        run.figures.message_answered(message.due, message.sent, came)
        self.under_way -= 1
        run.turn_ended()
        if not self.under_way or self.waiting:
            self.advance()

    def notice(self, connection: ClientConnection, kind: str, fact: object) -> None:
        """Something happened to the connection."""
        if kind == LOST and self.connection is not None:
            self.run.lost(self, connection)

    def give_up(self) -> None:
        """Nothing more will come: whatever still waits has waited in vain."""
        run = self.run
        for message in run.answers.forget(self):
            run.figures.message_unanswered(message.due)
            self.under_way -= 1
            run.turn_ended()
        while self.waiting:
            run.figures.message_unsent(self.waiting.popleft())
            run.turn_ended()
