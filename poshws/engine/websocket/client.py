"""One WebSocket connection as a script holds it: its state, what it sends, and how it ends."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from poshws.engine.messages import MESSAGES
from poshws.engine.websocket.connection_options import PLAIN, ConnectionOptions
from poshws.engine.websocket.dialer import FAILED, LOST, check_url, dial
from poshws.engine.websocket.inbox import Inbox, Lane, Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.engine.websocket.dialer import ClientConnection
    from poshws.engine.websocket.reconnection import Reconnection


QUEUED_MESSAGES = 2048  # of one client, before its socket is held back
QUEUED_BYTES = 16 * 1024 * 1024  # likewise


OVERFLOW_CODE = 1008  # RFC 6455, 7.4.1: the policy of this side


@dataclass(frozen=True)
class ClientOptions:
    """What a connection may do beyond what Pode's do."""

    connection: ConnectionOptions = PLAIN
    queue_size: int = 0  # messages that may wait to be handled; 0: QUEUED_MESSAGES
    overflow: str = "Block"  # or DropOldest, Close
    is_ordered: bool = False
    takes_empty: bool = False  # Pode never hands out empty messages
    kept_while_down: int = 0  # messages to be sent that may wait for the connection
    reconnection: Reconnection | None = None

    @property
    def reconnects(self) -> bool:
        """Whether the client connects again when its connection is lost."""
        return self.reconnection is not None or self.kept_while_down > 0


NO_OPTIONS = ClientOptions()


class Client:
    """A named client: where it connects, what handles its messages, and its current connection."""

    def __init__(
        self,
        inbox: Inbox,
        name: str,
        url: str,
        handler: Any,
        content_type: str,
        options: ClientOptions = NO_OPTIONS,
    ) -> None:
        self.inbox = inbox
        self.name = name
        self.url = url
        self.handler = handler
        self.content_type = content_type
        self.options = options
        self.removed = False
        self.view: Any = None  # what stands for this client elsewhere, made once
        self.report: Callable[[Client, str, dict[str, Any]], None] | None = None
        self.receiver: Callable[[bytes, str | None], None] | None = None
        """Gets every message of later connections as it comes, in place of the inbox."""
        self.facts = ConnectionFacts()
        self.is_held = False
        self.received = 0  # messages
        self.received_bytes = 0
        self._size = options.queue_size or QUEUED_MESSAGES
        self.limit = self._size  # what `received` may not reach; each handled message lifts it
        self.limit_bytes = QUEUED_BYTES
        drops = options.overflow == "DropOldest"
        self.lane = (
            Lane(self, is_ordered=options.is_ordered, drops_oldest=drops)
            if options.is_ordered or drops
            else None
        )
        self._connection: ClientConnection | None = None
        self._dialing: asyncio.Task[ClientConnection] | None = None
        self._changing = asyncio.Lock()
        self._watches: list[asyncio.Queue[Message | None]] = []
        self._waiting: list[asyncio.Future[None]] = []

    @property
    def is_connected(self) -> bool:
        """Whether the connection is open, as far as this side knows."""
        return self._connection is not None and self._connection.is_open

    @property
    def state(self) -> str:
        """Open, Closed, or what lies between."""
        return "Open" if self.is_connected else "Closed"

    @property
    def kept(self) -> int:
        """How many messages wait for the connection; only some clients keep any."""
        return 0

    @property
    def connection(self) -> ClientConnection | None:
        """The current connection."""
        return self._connection

    async def connect(self) -> None:
        """Opens a connection to the URL; the one before must have ended.

        Raises ConnectionError if it is given up meanwhile.
        """
        coming = asyncio.ensure_future(
            dial(self.url, self._receiver, self._adopt, self.options.connection, self._notice)
        )
        self._dialing = coming
        try:
            self._connection = await coming
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            raise ConnectionError(MESSAGES["closedMeanwhile"]) from None
        finally:
            if self._dialing is coming:
                self._dialing = None

    def _give_up(self) -> None:
        """Ends the opening of a connection, if one is under way."""
        if self._dialing is not None:
            self._dialing.cancel()

    async def disconnect(self) -> None:
        """Closes the connection, if there is one; bounded in time."""
        self._give_up()
        async with self._changing:
            await self._close()

    async def reset(self, url: str | None = None) -> None:
        """Closes the connection and opens a new one, to the URL if one is given."""
        if url:
            check_url(url)
        self._give_up()
        async with self._changing:
            await self._close()
            if url:
                self.url = url
            await self.connect()

    def send(self, data: bytes, *, binary: bool = False) -> asyncio.Future[None] | None:
        """Sends a message; on a connection that is not open nothing happens, as in Pode."""
        return self._connection.send(data, binary=binary) if self._connection is not None else None

    async def _close(self) -> None:
        if self._connection is not None:
            connection = self._connection
            await connection.close()
            if self._connection is connection:
                self._connection = None

    # What has been received

    @property
    def queued(self) -> int:
        """How many messages wait to be handled."""
        return self.received - self.limit + self._size

    @property
    def is_over_limit(self) -> bool:
        """Whether too many messages wait, or too many bytes."""
        return self.received >= self.limit or self.received_bytes >= self.limit_bytes

    @property
    def is_half_empty(self) -> bool:
        """Whether so few messages wait that more may be read."""
        return self.queued * 2 < self._size

    def count(self, message: Message) -> None:
        """A message waits from now on."""
        self.received += 1
        self.received_bytes += len(message.data)

    def uncount(self, message: Message) -> None:
        """A message waits no longer."""
        self.limit += 1
        self.limit_bytes += len(message.data)
        if self.is_held:
            self.relieve()

    def overflow(self) -> None:
        """Too many messages wait: the socket is no longer read, or closed if that is wanted."""
        if self.options.overflow == "Close":
            if self.is_connected and self._connection is not None:
                said = MESSAGES["overflow"].format(self.queued)
                self._tell(FAILED, Error=said)
                self._connection.fail(OVERFLOW_CODE, said)
            return
        self.hold()

    def hold(self) -> None:
        """Stops reading from the socket."""
        self.is_held = True
        if self._connection is not None:
            self._connection.hold()

    def release(self) -> None:
        """Reads on."""
        self.is_held = False
        if self._connection is not None:
            self._connection.release()

    @property
    def _receiver(self) -> Callable[[bytes, str | None], None]:
        if self.receiver is not None:
            return self.receiver
        return self._deliver_watched if self._watches else self._deliver

    def _deliver(self, data: bytes, text: str | None) -> None:
        if data or self.options.takes_empty:
            lane = self.lane
            (self.inbox if lane is None else lane).put(Message(self, data, text))

    def _deliver_watched(self, data: bytes, text: str | None) -> None:
        if data or self.options.takes_empty:
            queue = self._watches[0]
            queue.put_nowait(Message(self, data, text))
            if queue.qsize() >= self._size:
                self.hold()

    def watch(self) -> asyncio.Queue[Message | None]:
        """A queue that gets every message first from now on, and None when the connection is lost.

        What its owner has no use for goes on with `pass_on`.
        """
        queue: asyncio.Queue[Message | None] = asyncio.Queue()
        self._watches.append(queue)
        self._choose_receiver()
        return queue

    def relieve(self) -> None:
        """Reads on if neither a handler nor a watch has too many messages to look at."""
        is_over = any(queue.qsize() * 2 >= self._size for queue in self._watches)
        if self.is_held and self.is_half_empty and not is_over:
            self.release()

    def pass_on(self, message: Message, queue: asyncio.Queue[Message | None]) -> None:
        """Offers a message to the next watch, or else to the handler."""
        later = self._watches[self._watches.index(queue) + 1 :]
        if later:
            later[0].put_nowait(message)
        else:
            lane = self.lane
            (self.inbox if lane is None else lane).put(message)

    def unwatch(self, queue: asyncio.Queue[Message | None]) -> None:
        """Ends a watch; what it has not looked at goes on."""
        while not queue.empty():
            message = queue.get_nowait()
            if message is not None:
                self.pass_on(message, queue)
        self._watches.remove(queue)
        self._choose_receiver()
        self.relieve()

    def _choose_receiver(self) -> None:
        if self._connection is not None:
            self._connection.deliver_to(self._receiver)

    # What happens to the connection

    async def wait_until(self, is_open: bool, timeout: float | None) -> bool:
        """Waits until the connection is open, or is not; gives whether that came in time."""
        try:
            async with asyncio.timeout(timeout):
                while self.is_connected is not is_open and not (self.removed and is_open):
                    waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                    self._waiting.append(waiting)
                    await waiting
        except TimeoutError:
            return False
        return self.is_connected is is_open

    def wake(self) -> None:
        """Has everybody who waits for a state look again."""
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            if not each.done():
                each.set_result(None)

    def _adopt(self, connection: ClientConnection) -> None:
        self._connection = connection
        self.facts.opened(connection)
        if self.is_held:
            connection.hold()
        self._came_up()
        self.wake()

    def _came_up(self) -> None:
        self._tell("Open")

    def _notice(self, connection: ClientConnection, kind: str, fact: object) -> None:
        if kind == LOST:
            self.facts.closed(connection)
            code, reason = connection.closing
            self._tell("Close", Code=code, Reason=reason)
            for queue in self._watches:
                queue.put_nowait(None)
            self.wake()
            self._went_down(connection)
        elif kind == FAILED:
            self._tell(kind, Error=fact)
        else:
            self._tell(kind, Data=fact)

    def _went_down(self, connection: ClientConnection) -> None:
        """For connections that live on."""

    def _tell(self, kind: str, **facts: object) -> None:
        if self.report is not None:
            self.report(self, kind, facts)


class ConnectionFacts:
    """What is known of the connections of a client, earlier ones included."""

    def __init__(self) -> None:
        self.opened_at: float | None = None  # seconds since 1970
        self.connections = 0  # how many there have been
        self._closing: tuple[int, str] | None = None
        self.was_closed_here = False  # whether this side ended the last one
        self._sent = 0
        self._sent_bytes = 0
        self._connection: ClientConnection | None = None

    def opened(self, connection: ClientConnection) -> None:
        """There is a new connection."""
        self.opened_at = time.time()
        self.connections += 1
        if self._connection is not None:
            self._sent += self._connection.sent
            self._sent_bytes += self._connection.sent_bytes
        self._connection = connection

    def closed(self, connection: ClientConnection) -> None:
        """A connection has ended; after a reset the next one may be open before that."""
        self.was_closed_here = connection.was_closed_here
        if connection is self._connection:
            self.opened_at = None
            self._closing = connection.closing

    @property
    def closing(self) -> tuple[int, str] | None:
        """Code and reason of the last end; while one is just ending, once they are known."""
        connection = self._connection
        if self.opened_at is not None and connection is not None and not connection.is_open:
            return connection.closing
        return self._closing

    @property
    def sent(self) -> tuple[int, int]:
        """Messages and their bytes on all connections."""
        connection = self._connection
        if connection is None:
            return 0, 0
        return self._sent + connection.sent, self._sent_bytes + connection.sent_bytes
