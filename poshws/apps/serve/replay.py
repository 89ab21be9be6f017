"""A recording → the server's side of its conversation, for every client that comes.

What the client received is sent to it, at the recorded times: between two entries passes the time
that passed then, divided by the speed. Where the recording has a message of the client, one has to
come before it goes on; what it says does not matter, unless the replay is strict. Messages that
come early are kept for their turn. A recorded Close of the server is sent with its code, a lost
connection is dropped, and where the client closed it is waited for. Pings are sent as they came;
pongs of this side answer the pings of the client, whether recorded or not.

A recording of several connections plays them to one client after the other, then begins anew.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from poshws.apps.ws.recording import LOST_CODE, NO_CODE

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from poshws.apps.ws.recording import Entry
    from poshws.engine.websocket.served_connections import ServedConnection

FULL_SPEED = float("inf")
NORMAL_CLOSE = 1000
GOING_AWAY = 1001
POLICY_VIOLATION = 1008
SHOWN = 200  # characters of a message in a complaint


class Mismatch(Exception):
    """A client did what was not recorded; the text names the line."""

    def __init__(self, entry: Entry, text: str) -> None:
        super().__init__(f"line {entry.line}: {text}")


class Player:
    """Plays one recorded connection."""

    def __init__(
        self, connection: ServedConnection, entries: list[Entry], *, speed: float, is_strict: bool
    ) -> None:
        self._connection = connection
        self._entries = entries
        self._speed = speed
        self._is_strict = is_strict
        self._due = asyncio.get_running_loop().time()  # when the entry before was to be played
        self._before: float | None = None  # when it was recorded
        self._answered: list[bytes] = []  # pings of the client, whose pongs come by themselves

    async def play(self) -> None:
        """Plays to the end, or until the client has gone; raises Mismatch if it is strict."""
        last = self._entries[-1]
        for entry in self._entries:
            if not entry.is_incoming:
                await self._await_client(entry)
            elif not await self._wait_until_due(entry):
                self._miss_messages(entry)
                return
            else:
                await self._send(entry)
            if entry.kind == "close":
                last = entry
                break
        else:
            self._connection.say_close(NORMAL_CLOSE)
        await self._connection.close()
        if self._is_strict and self._connection.waiting > 0:
            raise Mismatch(last, "the client sent more than was recorded.")

    async def _wait_until_due(self, entry: Entry) -> bool:
        """Waits for an entry's time; False if the client has gone meanwhile."""
        if entry.at is not None:
            if self._before is not None and self._speed != FULL_SPEED:
                self._due += max(entry.at - self._before, 0.0) / self._speed
            self._before = entry.at
        return not await self._connection.wait_for_end(
            self._due - asyncio.get_running_loop().time() if self._speed != FULL_SPEED else 0
        )

    async def _send(self, entry: Entry) -> None:
        connection = self._connection
        if entry.is_message:
            waiting = connection.send(entry.data, binary=entry.kind == "binary")
            if waiting is not None:
                await asyncio.wait([waiting])
        elif entry.kind == "ping":
            connection.ping(entry.data)
        elif entry.kind == "pong":
            if entry.data in self._answered:
                self._answered.remove(entry.data)
            else:
                connection.pong(entry.data)
        elif entry.code == LOST_CODE:
            connection.drop()
        else:
            code = None if entry.code == NO_CODE else entry.code
            connection.say_close(code, entry.reason)

    async def _await_client(self, entry: Entry) -> None:
        """Waits for what the client did then."""
        if entry.is_message:
            message = await self._connection.next_message()
            if message is None:
                self._miss_messages(entry)
            elif self._is_strict:
                compare(entry, *message)
        elif entry.kind == "ping":
            self._answered.append(entry.data)
        elif entry.kind == "close":
            await self._await_close(entry)
        self._due = asyncio.get_running_loop().time()
        self._before = self._before if entry.at is None else entry.at

    async def _await_close(self, entry: Entry) -> None:
        while (message := await self._connection.next_message()) is not None:
            if self._is_strict:
                raise Mismatch(entry, f"the client sent {shown(*message)} where it closed then.")

    def _miss_messages(self, entry: Entry) -> None:
        """The client has gone: that is wrong if it should have sent something."""
        missing = [e for e in self._entries if e.line >= entry.line and e.is_message]
        missing = [e for e in missing if not e.is_incoming]
        if self._is_strict and missing:
            wanted = shown(missing[0].data, missing[0].kind == "text")
            raise Mismatch(missing[0], f"the client has gone; {wanted} was still to come.")


def compare(entry: Entry, data: bytes, is_text: bool) -> None:
    """Raises Mismatch unless a message is the recorded one, to the letter."""
    if data != entry.data or is_text is not (entry.kind == "text"):
        wanted = shown(entry.data, entry.kind == "text")
        raise Mismatch(entry, f"the client sent {shown(data, is_text)} in place of {wanted}.")


def shown(data: bytes, is_text: bool) -> str:
    """A message in a complaint."""
    if not is_text:
        return f"{len(data)} bytes ({data[:16].hex(' ')}{' …' if len(data) > 16 else ''})"
    text = data.decode()
    return repr(text if len(text) <= SHOWN else text[:SHOWN] + " …")


class ReplayServer:
    """Listens, and plays a recording to whoever comes."""

    def __init__(
        self,
        connections: list[list[Entry]],
        *,
        speed: float = 1.0,
        is_strict: bool = False,
        limit: int | None = None,
        tell: Callable[[str, bool], None] = lambda text, is_wrong: None,
    ) -> None:
        """``tell(text, is_wrong)`` hears what happens; after ``limit`` clients it ends."""
        self._connections = connections
        self._speed = speed
        self._is_strict = is_strict
        self._limit = limit
        self._tell = tell
        self._opened = 0
        self._played = 0
        self._playing: dict[ServedConnection, asyncio.Task[None]] = {}
        self._server: asyncio.Server | None = None
        self.mismatches = 0
        self.has_ended = asyncio.Event()

    async def start(self, address: str, port: int, tls: ssl.SSLContext | None = None) -> int:
        """Listens; gives the port. Raises OSError."""
        from poshws.engine.websocket.served_connections import ServedConnection  # deferred

        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: ServedConnection(self._subprotocol, self._begin), address, port, ssl=tls
        )
        return int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Listens no more, and says goodbye."""
        if self._server is not None:
            self._server.close()
        connections, self._playing = self._playing, {}
        for task in connections.values():
            task.cancel()
        for connection in connections:
            connection.say_close(GOING_AWAY)
        await asyncio.gather(*(connection.close() for connection in connections))

    @property
    def _next(self) -> list[Entry]:
        return self._connections[self._opened % len(self._connections)]

    def _subprotocol(self) -> str:
        return self._next[0].subprotocol

    def _begin(self, connection: ServedConnection) -> None:
        if self._limit is not None and self._opened >= self._limit:
            connection.say_close(GOING_AWAY)
            return
        entries = self._next
        self._opened += 1
        task = asyncio.get_running_loop().create_task(self._play(connection, entries, self._opened))
        self._playing[connection] = task
        task.add_done_callback(lambda _: self._playing.pop(connection, None))

    async def _play(self, connection: ServedConnection, entries: list[Entry], number: int) -> None:
        self._tell(f"connection {number} from {connection.peer}", False)
        try:
            player = Player(connection, entries, speed=self._speed, is_strict=self._is_strict)
            await player.play()
            self._tell(f"connection {number} has ended", False)
        except Mismatch as mismatch:
            self.mismatches += 1
            self._tell(f"connection {number}, {mismatch}", True)
            connection.say_close(POLICY_VIOLATION, "not as recorded")
            await connection.close()
        self._played += 1
        if self._played == self._limit:
            self.has_ended.set()
