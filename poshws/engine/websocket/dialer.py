"""A ws:// or wss:// URL to an open connection.

The handshake is as plain as that of .NET's ClientWebSocket: no extensions, subprotocols, Origin or
User-Agent. Like it, a connection sends a Pong that nobody asked for every minute to stay alive.
"""

from __future__ import annotations

import asyncio
import logging
import os
import re
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit, urlunsplit

from websockets.client import ClientProtocol
from websockets.datastructures import Headers
from websockets.exceptions import InvalidStatus, InvalidURI, PayloadTooBig
from websockets.frames import Opcode
from websockets.http11 import Response
from websockets.uri import parse_uri

from poshws.engine.messages import MESSAGES, EngineError
from poshws.engine.websocket.connection import CLOSE_TIMEOUT, Connection
from poshws.engine.websocket.connection_options import PLAIN, ConnectionOptions, tls_context
from poshws.engine.websocket.frames import LARGE, chunk_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from websockets.frames import Frame
    from websockets.typing import Subprotocol
    from websockets.uri import WebSocketURI

    from poshws.engine.websocket.proxies import Proxy

    Notice = Callable[["ClientConnection", str, Any], None]

HEAD_SIZE = 16 * 1024  # bytes of an answer to the handshake that are kept until it is whole
KEEP_ALIVE = 60.0  # seconds between the Pong frames that nobody asked for
LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
KEPT_IN_PATH = "%/:@!$&'()*+,;=~[]"
KEPT_IN_QUERY = KEPT_IN_PATH + "?"
PROXY_NAMES = (
    "http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
)  # fmt: skip
LOST, FAILED, PINGED, PONGED = "Lost", "Error", "Ping", "Pong"


class ClientConnection(Connection, asyncio.BufferedProtocol):
    """A connection to a server, from the first byte of its handshake."""

    def __init__(
        self,
        uri: WebSocketURI,
        deliver: Callable[[bytes, str | None], None],
        adopt: Callable[[ClientConnection], None],
        options: ConnectionOptions = PLAIN,
        notice: Notice = lambda connection, kind, fact: None,
    ) -> None:
        """``notice(connection, kind, fact)`` hears of pings, pongs, failures and the end."""
        self._client = new_protocol(uri, options)
        super().__init__(self._client, deliver, options.size_limit)
        self._chunk = chunk_of(self._loop)
        self._has_buffer = False  # the next bytes go to a place of their own
        self._head = self._tail = b""  # first and last bytes of the handshake's answer
        self._adopt = adopt
        self._options = options
        self._notice = notice
        self._opened: asyncio.Future[None] = self._loop.create_future()
        self._opened.add_done_callback(_hear)
        self._ping = b""  # the one that has no answer yet
        self._pinged_at = 0.0
        self.latency: float | None = None  # seconds from the last Ping to its Pong
        self.was_lost_sending = False  # whether messages had not left yet when it ended

    @property
    def subprotocol(self) -> str | None:
        """What both sides agreed on."""
        return self._client.subprotocol

    @property
    def address(self) -> str:
        """Of the other side, or of the proxy before it; empty when the connection has ended."""
        found = self._transport.get_extra_info("peername") if self._transport else None
        return str(found[0]) if found else ""

    @property
    def closing(self) -> tuple[int, str]:
        """Code and reason of the end; 1006 if there was no Close, 1005 if it had no code."""
        said = self._client.close_rcvd or self._client.close_sent
        return (1006, "") if said is None else (int(said.code), said.reason)

    @property
    def was_closed_here(self) -> bool:
        """Whether the first Close came from this side; not so for a connection that was lost."""
        sent, received = self._client.close_sent, self._client.close_rcvd
        return sent is not None and (received is None or not self._client.close_rcvd_then_sent)

    def deliver_to(self, deliver: Callable[[bytes, str | None], None]) -> None:
        """Hands messages to somebody else from now on."""
        self._deliver = deliver

    def fail(self, code: int, reason: str) -> None:
        """Closes because of what the other side does; does not wait for it."""
        if self.is_open:
            self.say_close(code, reason)
            if self._timer is not None:
                self._timer.cancel()
            self._timer = self._loop.call_later(CLOSE_TIMEOUT, self.abort)

    def ping(self, data: bytes = b"") -> None:
        """Sends a Ping of at most 125 bytes; nothing happens on a connection that is not open."""
        if self.is_open:
            self._client.send_ping(data)
            self._write(self._client.data_to_send())

    def pong(self, data: bytes = b"") -> None:
        """Sends a Pong that nobody asked for (RFC 6455, 5.5.3), likewise."""
        if self.is_open:
            self._client.send_pong(data)
            self._write(self._client.data_to_send())

    async def opened(self) -> None:
        """Waits until the handshake has succeeded; raises what made it fail."""
        await asyncio.shield(self._opened)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        request = self._client.connect()
        for name, value in self._options.headers:
            if name in request.headers:
                del request.headers[name]
            request.headers[name] = value
        self._client.send_request(request)
        self._write(self._client.data_to_send())

    def get_buffer(self, size: int) -> memoryview:
        """Where the transport puts the next bytes: a little rest comes with what is behind it."""
        buffer = self._reader.buffer
        self._has_buffer = buffer is not None and len(buffer) > LARGE
        return buffer if buffer is not None and self._has_buffer else self._chunk

    def buffer_updated(self, count: int) -> None:
        """So many bytes are there."""
        if self._has_buffer:
            self._is_fresh = True
            self._reader.filled(count)
        else:
            data = self._chunk[:count]
            self.data_received(data if count > LARGE else bytes(data))

    def data_received(self, data: bytes | memoryview) -> None:
        """Takes received bytes."""
        if self._opened.done():
            self._is_fresh = True
            self._reader.take(data)
        else:
            self._receive_answer(bytes(data))

    def _receive_answer(self, data: bytes) -> None:
        """Has the core read the answer to the handshake, and only that: then it stands before the
        first frame.
        """
        seen = self._tail + data
        end = seen.find(b"\r\n\r\n")
        stop = len(data) if end < 0 else end + 4 - len(self._tail)
        self._head, self._tail = (self._head + data[:stop])[:HEAD_SIZE], seen[-3:]
        self._client.receive_data(data[:stop])
        events = self._client.events_received()
        if end >= 0 and not events and self._client.handshake_exc is None:
            # A refusal whose body is still to come: it may never end, and nobody reads it.
            self._opened.set_exception(InvalidStatus(refusal_in(self._head)))
            self.abort()
            return
        self._take(self._finish_opening(events))
        if stop < len(data) and not self._client.reader.eof:
            self.data_received(data[stop:])

    def connection_lost(self, error: Exception | None) -> None:
        was_open = self._opened.done() and self._opened.exception() is None
        self.was_lost_sending = self._drained is not None
        super().connection_lost(error)
        if not self._opened.done():
            reason = error or self._client.handshake_exc or ConnectionError("connection lost")
            self._opened.set_exception(reason)
        if was_open:
            failure = self._client.parser_exc
            if failure is not None and not isinstance(failure, EOFError):  # a mere end
                self._notice(self, FAILED, self._words(failure))
            self._notice(self, LOST, None)

    def _words(self, error: Exception) -> str:
        if isinstance(error, PayloadTooBig):
            return MESSAGES["tooLarge"].format(self._options.size_limit)
        return str(error)

    def _finish_opening(self, events: list[Any]) -> list[Any]:
        if self._client.handshake_exc is not None:
            # Refused, or no handshake at all: nothing more is worth waiting for.
            self._opened.set_exception(self._client.handshake_exc)
            self.abort()
            return []
        if not events or not isinstance(events[0], Response):
            return []
        self._opened.set_result(None)
        self._head = b""
        if self._client.extensions:
            self._reader.cut_nothing()
        self._adopt(self)
        interval = self._options.ping_interval
        again = self._send_ping if interval else self._keep_alive
        self._timer = self._loop.call_later(interval or KEEP_ALIVE, again)
        return events[1:]

    def _keep_alive(self) -> None:
        if self.is_open:
            self.pong()
            self._timer = self._loop.call_later(KEEP_ALIVE, self._keep_alive)

    # Pings, if they were asked for

    def _send_ping(self) -> None:
        if self.is_open:
            self._ping, self._pinged_at = os.urandom(4), time.perf_counter()
            self.ping(self._ping)
            self._timer = self._loop.call_later(self._options.ping_timeout, self._miss_pong)

    def _miss_pong(self) -> None:
        if self._held:
            # Messages stand before the Pong, and we do not read them: the silence is ours.
            self._timer = self._loop.call_later(self._options.ping_timeout, self._miss_pong)
            return
        seconds = self._options.ping_timeout
        self._notice(self, FAILED, MESSAGES["noPong"].format(f"{seconds:g}"))
        self.abort()

    def _control(self, frame: Frame) -> None:
        if frame.opcode is Opcode.PONG:
            if self._ping and bytes(frame.data) == self._ping:
                self._ping = b""
                self.latency = time.perf_counter() - self._pinged_at
                if self._timer is not None and self.is_open:
                    self._timer.cancel()
                    interval = self._options.ping_interval
                    self._timer = self._loop.call_later(interval, self._send_ping)
            self._notice(self, PONGED, bytes(frame.data))
        elif frame.opcode is Opcode.PING:
            self._notice(self, PINGED, bytes(frame.data))


class CompressedClientConnection(ClientConnection):
    """A connection whose messages are compressed, if the server agrees (RFC 7692)."""

    def send(self, data: bytes, *, binary: bool = False) -> asyncio.Future[None] | None:
        """Sends one message through the extensions that were agreed on."""
        client = self._client
        if not client.extensions:
            return super().send(data, binary=binary)
        if not self.is_open:
            return None
        self.sent += 1
        self.sent_bytes += len(data)
        (client.send_binary if binary else client.send_text)(data)
        self._write(client.data_to_send())
        return self._drained


def _hear(opened: asyncio.Future[None]) -> None:
    """Takes notice of a failure for which nobody waits any longer."""
    if not opened.cancelled():
        opened.exception()


def refusal_in(head: bytes) -> Response:
    """The answer whose status line and headers these are."""
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = Headers()
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip()] = value.strip()
    return Response(int(first[9:12]), first[13:], headers)


def new_protocol(uri: WebSocketURI, options: ConnectionOptions) -> ClientProtocol:
    """The sans-I/O core of a connection with these options."""
    names: Sequence[Subprotocol] = [*options.subprotocols]  # type: ignore[list-item]
    extensions = None
    if options.has_compression:
        from websockets.extensions.permessage_deflate import (  # deferred
            enable_client_permessage_deflate,
        )

        extensions = enable_client_permessage_deflate(None)
    return ClientProtocol(
        uri,
        origin=options.origin or None,  # type: ignore[arg-type]
        extensions=extensions,
        subprotocols=names or None,
        max_size=options.size_limit,
        logger=silent(),
    )


def silent() -> logging.Logger:
    """A logger that writes nothing: connections report by notices, and headers hold secrets."""
    logger = logging.getLogger("poshws.connections")
    logger.disabled = True
    return logger


async def dial(
    url: str,
    deliver: Callable[[bytes, str | None], None],
    adopt: Callable[[ClientConnection], None] = lambda connection: None,
    options: ConnectionOptions = PLAIN,
    notice: Notice = lambda connection, kind, fact: None,
) -> ClientConnection:
    """Connects and shakes hands; raises OSError, TimeoutError or what the handshake lacked.

    ``adopt`` gets the connection as soon as it is open: before its first message, which may
    stand in the same packet as the end of the handshake. ``notice`` hears what else happens to it.
    """
    uri = read_url(url)
    loop = asyncio.get_running_loop()
    connection: ClientConnection | None = None
    kind = CompressedClientConnection if options.has_compression else ClientConnection
    try:
        async with asyncio.timeout(options.timeout):
            context = (options.context or tls_context(options)) if uri.secure else None
            proxy = proxy_for(uri, options)

            def make() -> ClientConnection:
                return kind(uri, deliver, adopt, options, notice)

            if proxy is not None:
                from poshws.engine.websocket.proxies import open_through  # deferred

                connection = await open_through(proxy, uri, context, make, options)
            else:
                host = options.address or uri.host
                name = uri.host if uri.secure else None
                _, connection = await loop.create_connection(
                    make, host, uri.port, ssl=context, server_hostname=name
                )
            await connection.opened()
    except BaseException:
        if connection is not None:
            connection.abort()
        raise
    return connection


def proxy_for(uri: WebSocketURI, options: ConnectionOptions) -> Proxy | None:
    """The proxy that leads to a place: the one given, else the one that the environment names."""
    if options.proxy:
        from poshws.engine.websocket.proxies import read_proxy  # deferred

        return read_proxy(options.proxy)
    if options.avoids_proxies or not has_proxies(os.environ):
        return None
    from poshws.engine.websocket.proxy_environment import proxy_of  # deferred

    return proxy_of(os.environ, uri.host, is_secure=uri.secure)


def has_proxies(environment: Mapping[str, str]) -> bool:
    """Whether the environment names any proxy; most do not."""
    return any(name in environment for name in PROXY_NAMES)


def check_url(url: str) -> None:
    """Raises EngineError for what is no absolute URL at all (System.Uri would refuse it; a path
    from the root it takes for a file's).

    What Python says of such URLs may contain a part of a password, so the words are ours.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        raise EngineError("badUri", "The hostname could not be parsed.") from None
    if url.strip().startswith("/"):
        return
    if not parts.scheme:
        raise EngineError("badUri", "The format of the URI could not be determined.")
    try:
        parts.port  # noqa: B018  a bad port raises when it is asked for
    except ValueError:
        raise EngineError("badUri", "Invalid port specified.") from None
    if not parts.hostname:
        raise EngineError("badUri", "The hostname could not be parsed.")


def escaped(url: str) -> str:
    """A URL with what may not stand in it escaped; what is escaped stays (System.Uri)."""
    parts = urlsplit(url)
    path, query = (LONE_PERCENT.sub("%25", text) for text in (parts.path, parts.query))
    return urlunsplit(
        parts._replace(path=quote(path, safe=KEPT_IN_PATH), query=quote(query, safe=KEPT_IN_QUERY))
    )


def read_url(url: str) -> WebSocketURI:
    """The parts of a ws:// or wss:// URL."""
    url = url.strip().partition("#")[0]  # a fragment never goes over the wire
    if urlsplit(url).scheme.lower() not in ("ws", "wss"):
        raise EngineError("badScheme")
    try:
        return parse_uri(escaped(url))
    except InvalidURI as error:
        raise EngineError("badUri", error.msg) from None
