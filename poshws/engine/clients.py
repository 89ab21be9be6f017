"""The external WebSocket connections of a server by name, and the queue their messages wait in.

Messages of all clients stand in one queue in the order of their arrival. Consumers take them from
it, as many at once as the concurrency says: with one, handlers run strictly in order. A client
with many messages waiting stops reading from its socket until they have been worked off, so that
nothing grows without bound. Until the server has started, nothing is taken, and nothing is lost.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Any

from poshws.engine.links import check_url, open_link
from poshws.engine.messages import EngineError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from poshws.engine.links import Link

QUEUED_MESSAGES = 2048  # of one client, before its socket is held back
QUEUED_BYTES = 16 * 1024 * 1024  # likewise
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

    def put(self, message: Message) -> None:
        """Queues a message and wakes one consumer."""
        client = message.client
        client.queued += 1
        client.queued_bytes += len(message.data)
        if client.queued >= QUEUED_MESSAGES or client.queued_bytes >= QUEUED_BYTES:
            client.hold()
        self._messages.append(message)
        if self._open:
            self._wake()

    def take(self) -> Message | None:
        """The next message whose client still exists, or None if there is nothing to do."""
        while self._open and self._messages:
            message = self._messages.popleft()
            client = message.client
            client.queued -= 1
            client.queued_bytes -= len(message.data)
            if client.is_held and client.queued * 2 < QUEUED_MESSAGES:
                client.release()
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


class Client:
    """A named connection: where it goes, what handles its messages, and its line of the moment."""

    def __init__(self, inbox: Inbox, name: str, url: str, handler: Any, content_type: str) -> None:
        self.name = name
        self.url = url
        self.handler = handler
        self.content_type = content_type
        self.removed = False
        self.view: Any = None  # what stands for this client elsewhere, made once
        self.is_held = False
        self.queued = 0
        self.queued_bytes = 0
        self._inbox = inbox
        self._link: Link | None = None
        self._changing = asyncio.Lock()

    @property
    def is_connected(self) -> bool:
        """Whether the line is open, as far as this side knows."""
        return self._link is not None and self._link.is_open

    async def connect(self) -> None:
        """Opens a line to the URL; the one before must have ended."""
        self._link = await open_link(self.url, self._deliver, self._adopt)

    async def disconnect(self) -> None:
        """Closes the line, if there is one; bounded in time."""
        async with self._changing:
            await self._close()

    async def reset(self, url: str | None = None) -> None:
        """Closes the line and opens a new one, to the URL if one is given."""
        if url:
            check_url(url)
        async with self._changing:
            await self._close()
            if url:
                self.url = url
            await self.connect()

    def send(self, data: bytes, *, binary: bool = False) -> asyncio.Future[None] | None:
        """Sends a message; on a line that is not open nothing happens, as in Pode."""
        return self._link.send(data, binary=binary) if self._link is not None else None

    def hold(self) -> None:
        """Stops reading from the socket."""
        self.is_held = True
        if self._link is not None:
            self._link.hold()

    def release(self) -> None:
        """Reads on."""
        self.is_held = False
        if self._link is not None:
            self._link.release()

    async def _close(self) -> None:
        if self._link is not None:
            link = self._link
            await link.close()
            if self._link is link:
                self._link = None

    def _adopt(self, link: Link) -> None:
        self._link = link
        if self.is_held:
            link.hold()

    def _deliver(self, data: bytes, text: str | None) -> None:
        if data:  # Pode never hands out empty messages
            self._inbox.put(Message(self, data, text))


class Clients:
    """All clients of a server by name.

    A name is looked for as it is written; if there is none such, without regard to case. So two
    names that differ only by case can live together, as in Pode, but a slip in case finds the one.
    """

    def __init__(self) -> None:
        self.inbox = Inbox()
        self._clients: dict[str, Client] = {}

    def __len__(self) -> int:
        return len(self._clients)

    def __iter__(self) -> Any:
        return iter(list(self._clients.values()))

    def find(self, name: str) -> Client | None:
        """The client of that name, or None."""
        client = self._clients.get(name)
        if client is None and self._clients:
            low = name.casefold()
            alike = [c for n, c in self._clients.items() if n.casefold() == low]
            client = alike[0] if len(alike) == 1 else None
        return client

    async def connect(
        self, name: str, url: str, handler: Any = None, content_type: str = "application/json"
    ) -> Client:
        """Registers the name and connects.

        Raises EngineError if the name is taken, or if connecting fails. The name stays known after
        a failure, so that a reset can try again, except when the URL could not be read at all.
        """
        if name in self._clients:
            raise EngineError("alreadyConnected", name)
        try:
            check_url(url)
            client = Client(self.inbox, name, url, handler, content_type)
            self._clients[name] = client
            await client.connect()
        except Exception as error:  # whatever made it fail becomes the reason that the script sees
            raise EngineError("failedToConnect", reason(error)) from error
        return client

    async def remove(self, name: str) -> None:
        """Disconnects and forgets; messages still waiting are dropped."""
        client = self.find(name)
        if client is not None:
            await client.disconnect()
            client.removed = True
            if self._clients.get(client.name) is client:
                del self._clients[client.name]

    async def close(self) -> None:
        """Closes every line at the same time."""
        clients = list(self._clients.values())
        await asyncio.gather(*(c.disconnect() for c in clients), return_exceptions=True)
        for client in clients:
            client.removed = True
        self._clients.clear()


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
            await handle(message)


def reason(error: BaseException) -> str:
    """What went wrong, in words and without the numbers of the system."""
    if isinstance(error, TimeoutError):
        return "the connection timed out"
    if isinstance(error, OSError):
        import os
        import re

        # Several addresses of one host were tried: the first says enough.
        found = re.search(r"\[Errno (\d+)\]", str(error))
        refusal = getattr(error, "verify_message", "")
        if refusal:
            return f"certificate verify failed: {refusal}"
        number = error.errno or (int(found[1]) if found else 0)
        return os.strerror(number) if number > 0 else str(error.strerror or error)
    return str(error) or type(error).__name__
