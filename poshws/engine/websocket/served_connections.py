"""The bare server's end of a connection: TCP to whole messages, without any other HTTP.

For servers that do nothing but WebSockets and want to see every message as it came; those of Pode,
beside routes, are in ``connections``.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from websockets.http11 import Request
from websockets.server import ServerProtocol

from poshws.engine.websocket.connection import LINGER, Connection

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from websockets.typing import Subprotocol

OPEN_TIMEOUT = 10.0  # seconds that a client has to ask for a WebSocket
WAITING_MESSAGES = 1024  # of one connection, before its socket is held back
LARGEST = 256 * 1024 * 1024  # bytes of a message


class ServedConnection(Connection, asyncio.Protocol):
    """The server's end of a connection."""

    def __init__(
        self, choose: Callable[[], str], opened: Callable[[ServedConnection], None]
    ) -> None:
        """``choose`` gives the subprotocol that is taken if the client offers it."""
        logger = logging.getLogger("poshws.served_lines")
        logger.propagate = False  # how connections end is not the log's business

        def select(_: ServerProtocol, offered: Sequence[Subprotocol]) -> Subprotocol | None:
            name = choose()
            return next((each for each in offered if each == name), None)

        self._server = ServerProtocol(select_subprotocol=select, max_size=LARGEST, logger=logger)
        super().__init__(self._server, self._queue, LARGEST)
        self._opened = opened
        self._messages: asyncio.Queue[tuple[bytes, bool] | None] = asyncio.Queue()
        self._has_request = False
        self._tail = b""  # of what has come of the request
        self._is_lost = False  # and the queue holds a mark for it
        self.peer = ""

    @property
    def has_ended(self) -> bool:
        """Whether nothing can come or go any more."""
        return self._closed.done()

    @property
    def waiting(self) -> int:
        """How many messages have come and were not taken."""
        return self._messages.qsize() - self._is_lost

    async def next_message(self) -> tuple[bytes, bool] | None:
        """The next message and whether it is text; None when the connection has ended."""
        if self._messages.empty() and self.has_ended:
            return None
        message = await self._messages.get()
        if self._held and self._messages.qsize() * 2 < WAITING_MESSAGES:
            self.release()
        return message

    async def wait_for_end(self, timeout: float | None = None) -> bool:
        """Waits until the connection has ended; gives whether it has."""
        if timeout is None or timeout > 0:
            await asyncio.wait([self._closed], timeout=timeout)
        return self.has_ended

    def say_close(self, code: int | None = None, reason: str = "") -> None:
        """Sends a Close; what the client had sent before it heard of that still counts."""
        super().say_close(code, reason)
        self._has_said_close = False

    def drop(self) -> None:
        """Ends TCP without a Close, behind all that was sent."""
        self._flush()
        if self._transport is not None:
            self._transport.close()

    def ping(self, data: bytes) -> None:
        """Sends a Ping."""
        if self.is_open:
            self._server.send_ping(data)
            self._write(self._server.data_to_send())

    def pong(self, data: bytes) -> None:
        """Sends a Pong that nobody asked for."""
        if self.is_open:
            self._server.send_pong(data)
            self._write(self._server.data_to_send())

    # What the transport calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.peer = ":".join(map(str, (transport.get_extra_info("peername") or ())[:2]))
        self._timer = self._loop.call_later(OPEN_TIMEOUT, self.abort)

    def data_received(self, data: bytes | memoryview) -> None:
        if self._has_request:
            super().data_received(data)
            return
        # The core reads the request, and only that; frames may stand right behind it.
        data = bytes(data)
        seen = self._tail + data
        end = seen.find(b"\r\n\r\n")
        stop = len(data) if end < 0 else end + 4 - len(self._tail)
        self._tail = seen[-3:]
        self._server.receive_data(data[:stop])
        events: list[Any] = self._server.events_received()
        if events and isinstance(events[0], Request):
            self._has_request = True
            self._answer(events.pop(0))
        self._take(events)
        if stop < len(data) and self.is_open:
            self.data_received(data[stop:])

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        self._is_lost = True
        self._messages.put_nowait(None)

    def _answer(self, request: Request) -> None:
        assert self._timer is not None
        self._timer.cancel()
        response = self._server.accept(request)
        self._server.send_response(response)
        self._write(self._server.data_to_send())
        if response.status_code == 101:
            self._opened(self)
        else:
            self._timer = self._loop.call_later(LINGER, self.abort)

    def _queue(self, data: bytes, text: str | None) -> None:
        self._messages.put_nowait((data, text is not None))
        if self._messages.qsize() >= WAITING_MESSAGES:
            self.hold()
