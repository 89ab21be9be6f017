"""The queue that messages of all connections wait in, and the consumers that take them from it.

Messages of all clients stand in one queue in the order of their arrival. Consumers take them from
it, as many at once as the concurrency says: with one, handlers run strictly in order. Until the
server has started, nothing is taken, and nothing is lost.

A client with rules of its own about order or loss has a lane: its messages wait there, and in the
queue of all stand marks that it is its turn.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Any

from poshws.engine.messages import EngineError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from poshws.engine.websocket.client import Client

DEFAULT_CONSUMERS = 2  # as in Pode


class Message:
    """One whole message: its bytes, and its text if it came as text."""

    __slots__ = ("client", "data", "text")

    def __init__(self, client: Client, data: bytes, text: str | None) -> None:
        self.client = client
        self.data = data
        self.text = text


class Inbox:
    """The queue of messages; closed until the server runs."""

    def __init__(self) -> None:
        self._messages: deque[Message] = deque()
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._open = False

    def __len__(self) -> int:
        return len(self._messages)

    def waiting(self) -> list[Message]:
        """The messages that nobody has taken yet, without those that wait in lanes."""
        return [each for each in self._messages if each.client.lane is None]

    def put(self, message: Message) -> None:
        """Queues a message and wakes one consumer."""
        client = message.client
        client.received += 1
        client.received_bytes += len(message.data)
        if client.received >= client.limit or client.received_bytes >= client.limit_bytes:
            client.overflow()
        self._messages.append(message)
        if self._open:
            self._wake()

    def call(self, mark: Message, *, is_next: bool = False) -> None:
        """Puts the mark of a lane: any message of its client."""
        if is_next:
            self._messages.appendleft(mark)
        else:
            self._messages.append(mark)
        if self._open:
            self._wake()

    def take(self) -> Message | None:
        """The next message whose client still exists, or None if there is nothing to do."""
        while self._open and self._messages:
            message = self._messages.popleft()
            client = message.client
            if client.lane is not None:
                found = None if client.removed else client.lane.take()
                if found is not None:
                    return found
                continue
            client.limit += 1
            client.limit_bytes += len(message.data)
            if client.is_held:
                client.relieve()
            if not client.removed:
                return message
        return None

    async def wait(self) -> None:
        """Waits until there may be something to take."""
        if self._open and self._messages:
            return
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(waiting)
        try:
            await waiting
        except asyncio.CancelledError:
            if waiting.done() and self._messages:
                self._wake()  # the wake-up was meant for somebody who is gone
            raise

    def open(self) -> None:
        """Lets consumers take messages."""
        self._open = True
        for _ in self._messages:
            self._wake()

    def close(self) -> None:
        """Keeps messages back, as before the start; for suspending."""
        self._open = False

    def wake_all(self) -> None:
        """Makes every consumer look whether it is still wanted."""
        while self._waiting:
            self._wake()

    def _wake(self) -> None:
        while self._waiting:
            waiting = self._waiting.popleft()
            if not waiting.done():
                waiting.set_result(None)
                return


class Lane:
    """The messages of a client that are handled one after the other, or of which only the newest
    are kept.

    For each message stands a mark in the queue of all, so that its turn comes as if it stood there
    itself. A turn that comes while the message before is still being handled is owed: it is had as
    soon as that has ended.
    """

    def __init__(self, client: Client, *, is_ordered: bool, drops_oldest: bool) -> None:
        self._client = client
        self._is_ordered = is_ordered
        self._drops_oldest = drops_oldest
        self._messages: deque[Message] = deque()
        self._mark = Message(client, b"", None)  # for a dropped message its mark serves the next
        self._marks = 0  # in the inbox, and owed
        self._owed = 0
        self._is_busy = False  # a handler runs, where order matters
        self.dropped = 0

    def put(self, message: Message) -> None:
        """Queues a message; where the oldest are dropped, they make room for it."""
        client = self._client
        messages = self._messages
        while self._drops_oldest and messages and client.is_over_limit:
            client.uncount(messages.popleft())
            self.dropped += 1
        messages.append(message)
        client.count(message)
        if not self._drops_oldest and client.is_over_limit:
            client.overflow()
        if self._marks < len(messages):
            self._marks += 1
            client.inbox.call(self._mark)

    def take(self) -> Message | None:
        """The next message, when its mark has come up; None if it has been dropped or must wait."""
        if not self._messages:
            self._marks -= 1
            return None
        if self._is_busy:
            self._owed += 1
            return None
        self._is_busy = self._is_ordered
        self._marks -= 1
        message = self._messages.popleft()
        self._client.uncount(message)
        return message

    def finish(self) -> None:
        """The handler of a message has ended: the next one may come."""
        self._is_busy = False
        if not self._owed:
            return
        if self._messages:
            self._owed -= 1
            self._client.inbox.call(self._mark, is_next=True)
        else:
            self._marks -= self._owed
            self._owed = 0


class Consumers:
    """The workers that take messages from an inbox, as many as the concurrency says."""

    def __init__(
        self,
        inbox: Inbox,
        worker: Callable[[Callable[[], bool]], Coroutine[Any, Any, None]],
        count: int = DEFAULT_CONSUMERS,
    ) -> None:
        """``worker(is_wanted)`` works off the inbox for as long as ``is_wanted()``."""
        self._inbox = inbox
        self._worker = worker
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._running = False
        self.count = count

    def start(self) -> None:
        """Starts the workers and lets them have the messages."""
        self._running = True
        self._inbox.open()
        self._fill()

    def resize(self, count: int) -> None:
        """Sets how many handlers may run at once; those running too many end what they do first."""
        if count < 1:
            raise EngineError("maximumTooSmall", "WebSocket", count)
        self.count = count
        if self._running:
            self._fill()
            self._inbox.wake_all()

    async def stop(self, grace: float) -> None:
        """Takes no more messages; what still runs after ``grace`` seconds is cancelled."""
        self._running = False
        self._inbox.close()
        self._inbox.wake_all()
        tasks = [t for t in self._tasks.values() if t is not asyncio.current_task()]
        if not tasks:
            return
        _, pending = await asyncio.wait(tasks, timeout=grace)
        for task in pending:
            task.cancel()
        if pending:
            await asyncio.wait(pending, timeout=grace)

    def _fill(self) -> None:
        for number in range(1, self.count + 1):
            task = self._tasks.get(number)
            if task is None or task.done():
                self._tasks[number] = asyncio.get_running_loop().create_task(
                    self._worker(lambda number=number: self._running and number <= self.count)  # type: ignore[misc]
                )


async def consume(
    inbox: Inbox,
    handle: Callable[[Message], Coroutine[Any, Any, None]],
    is_wanted: Callable[[], bool],
) -> None:
    """A worker for handlers that are coroutines."""
    while is_wanted():
        message = inbox.take()
        if message is None:
            await inbox.wait()
        else:
            try:
                await handle(message)
            finally:
                if message.client.lane is not None:
                    message.client.lane.finish()
