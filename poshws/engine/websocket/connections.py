"""WebSockets that clients open to this server ("signals" in Pode), by name, group and client."""

from __future__ import annotations

import asyncio
import logging
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from websockets.datastructures import Headers as WireHeaders
from websockets.http11 import Request as WireRequest
from websockets.http11 import Response as WireResponse
from websockets.server import ServerProtocol

from poshws.engine.http.exchanges import Exchange, Headers, Request, Response
from poshws.engine.websocket.connection import Connection

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

PING_EVERY = 60.0  # seconds between pings on a connection, as in Pode
WAITING_MESSAGES = 1024  # of one connection, before its socket is held back
LARGEST_SIZE = 100 * 1024 * 1024  # bytes of a message, as of other requests


class ServerConnection(Connection, asyncio.Protocol):
    """The server's end; an uvicorn WebSocket protocol, made when a client upgrades."""

    def __init__(
        self, config: object, server_state: Any, upgrade: Callable[[ServerConnection], Any]
    ) -> None:
        # The core reports every connection's end to its log; ours are the script's business.
        logger = logging.getLogger("poshws.connections")
        logger.disabled = True
        self._server = ServerProtocol(max_size=LARGEST_SIZE, logger=logger)
        super().__init__(self._server, self._queue_message, LARGEST_SIZE)
        self._state = server_state
        self._upgrade = upgrade
        self._messages: asyncio.Queue[str | None] = asyncio.Queue()
        self._wire_request: WireRequest | None = None
        self._task: asyncio.Task[None] | None = None
        self.exchange: Exchange | None = None

    # What the application calls

    def accept(self, headers: list[tuple[str, str]]) -> bool:
        """Answers the handshake with 101 and these headers; gives False if it was malformed."""
        assert self._wire_request is not None
        response = self._server.accept(self._wire_request)
        for name, value in headers:
            response.headers[name] = value
        self._server.send_response(response)
        self._write(self._server.data_to_send())
        if response.status_code == 101:
            self._timer = self._loop.call_later(PING_EVERY, self._ping)
        return response.status_code == 101

    def reject(self, response: Response) -> None:
        """Answers the handshake with an ordinary response and ends the connection."""
        headers = WireHeaders(list(response.headers))
        headers["Content-Length"] = str(len(response.body))
        headers["Connection"] = "close"
        reason = response.description or "Refused"
        self._server.send_response(WireResponse(response.status, reason, headers, response.body))
        self._write(self._server.data_to_send())
        if self._transport is not None:
            self._transport.close()

    async def next_message(self) -> str | None:
        """The next message as text, or None when the connection has ended."""
        message = await self._messages.get()
        if self._held and self._messages.qsize() * 2 < WAITING_MESSAGES:
            self.release()
        return message

    # What uvicorn and the transport call

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._state.connections.add(self)

    def data_received(self, data: bytes | memoryview) -> None:
        if self._wire_request is not None:
            super().data_received(data)
            return
        # uvicorn has read the head of the request; nothing can stand behind it yet.
        self._server.receive_data(bytes(data))
        events: list[Any] = self._server.events_received()
        if events and isinstance(events[0], WireRequest):
            self._begin(events.pop(0))
        self._take(events)

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        self._state.connections.discard(self)
        self._messages.put_nowait(None)

    def shutdown(self) -> None:
        """Says goodbye when the server stops."""
        if self.is_open:
            self.say_close()
            self._flush()
        if self._transport is not None:
            self._transport.close()

    def _begin(self, request: WireRequest) -> None:
        assert self._transport is not None
        self._wire_request = request
        path, _, query = request.path.partition("?")
        secure = self._transport.get_extra_info("sslcontext") is not None
        self.exchange = Exchange(
            Request(
                "GET",
                decode_path(path),
                query,
                Headers(list(request.headers.raw_items())),
                "wss" if secure else "ws",
                self._transport.get_extra_info("peername")[:2],
                self._transport.get_extra_info("sockname")[:2],
            ),
            Response(),
            self,
        )
        self._task = self._loop.create_task(self._upgrade(self))

    def _queue_message(self, data: bytes, text: str | None) -> None:
        if data:
            self._messages.put_nowait(data.decode("utf-8", "replace") if text is None else text)
            if self._messages.qsize() >= WAITING_MESSAGES:
                self.hold()

    def _ping(self) -> None:
        if self.is_open:
            self._server.send_ping(b"")
            self._write(self._server.data_to_send())
            self._timer = self._loop.call_later(PING_EVERY, self._ping)


class NamedConnection:
    """A client's connection under a name."""

    def __init__(
        self,
        websocket: ServerConnection,
        name: str,
        group: str | None,
        client_id: str | None,
        is_local: bool,
    ) -> None:
        self.websocket = websocket
        self.name = name
        self.group = group
        self.client_id = client_id or str(uuid.uuid4())
        self.is_local = is_local
        self.since = datetime.now(UTC)
        self.last_activity = self.since

    async def send(self, text: str) -> None:
        """Sends a message, waiting while the client is slow."""
        self.last_activity = datetime.now(UTC)
        waiting = self.websocket.send(text.encode())
        if waiting is not None:
            await asyncio.wait([waiting], timeout=10)


class Connections:
    """All global connections."""

    def __init__(self) -> None:
        self._connections: dict[str, dict[str, NamedConnection]] = {}

    def add(self, connection: NamedConnection) -> None:
        """Registers a connection; one of the same name and client before it is dropped."""
        clients = self._connections.setdefault(connection.name.casefold(), {})
        clients[connection.client_id.casefold()] = connection

    def discard(self, connection: NamedConnection) -> None:
        """Forgets a connection that has ended."""
        clients = self._connections.get(connection.name.casefold(), {})
        if clients.get(connection.client_id.casefold()) is connection:
            del clients[connection.client_id.casefold()]
            if not clients:
                del self._connections[connection.name.casefold()]

    def names(self) -> list[str]:
        """The names that have connections."""
        return [next(iter(c.values())).name for c in self._connections.values()]

    def select(
        self,
        names: list[str] | None = None,
        groups: list[str] | None = None,
        clients: list[str] | None = None,
    ) -> list[NamedConnection]:
        """The connections of those names, groups and clients; None means any."""
        low_names, low_groups, low_clients = (
            None if wanted is None else {w.casefold() for w in wanted}
            for wanted in (names, groups, clients)
        )
        return [
            connection
            for name, by_client in list(self._connections.items())
            if low_names is None or name in low_names
            for client, connection in list(by_client.items())
            if (low_clients is None or client in low_clients)
            and (low_groups is None or (connection.group or "").casefold() in low_groups)
        ]

    async def broadcast(self, text: str, connections: list[NamedConnection]) -> None:
        """Sends a message to all of them; a slow one does not delay the others."""
        sends: list[Coroutine[Any, Any, None]] = [c.send(text) for c in connections]
        await asyncio.gather(*sends)

    async def close(self, connections: list[NamedConnection]) -> None:
        """Closes all of them at the same time."""
        await asyncio.gather(*(c.websocket.close() for c in connections), return_exceptions=True)


def decode_path(path: str) -> str:
    """A path as scripts see it."""
    return unquote(path)
