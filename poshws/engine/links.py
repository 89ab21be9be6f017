"""Lines that this side opens: a ws:// or wss:// URL to an open line.

The handshake is as plain as that of .NET's ClientWebSocket: no extensions, subprotocols, Origin or
User-Agent. Like it, a line sends a Pong that nobody asked for every minute to stay alive.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from websockets.client import ClientProtocol
from websockets.exceptions import InvalidURI
from websockets.http11 import Response
from websockets.uri import parse_uri

from poshws.engine.lines import Line
from poshws.engine.messages import EngineError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from websockets.uri import WebSocketURI

OPEN_TIMEOUT = 100.0  # seconds for TCP, TLS and the handshake together
KEEP_ALIVE = 60.0  # seconds between the Pong frames that nobody asked for


class Link(Line):
    """A line to a server, from the first byte of its handshake."""

    def __init__(
        self,
        uri: WebSocketURI,
        deliver: Callable[[bytes, str | None], None],
        adopt: Callable[[Link], None],
    ) -> None:
        self._client = ClientProtocol(uri, max_size=None)
        super().__init__(self._client, deliver)
        self._adopt = adopt
        self._opened: asyncio.Future[None] = self._loop.create_future()

    async def opened(self) -> None:
        """Waits until the handshake has succeeded; raises what made it fail."""
        await asyncio.shield(self._opened)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._client.send_request(self._client.connect())
        self._write(self._client.data_to_send())

    def data_received(self, data: bytes) -> None:
        self._client.receive_data(data)
        events: list[Any] = self._client.events_received()
        if not self._opened.done():
            events = self._finish_opening(events)
        self._take(events)

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        if not self._opened.done():
            reason = self._client.handshake_exc or error or ConnectionError("connection lost")
            self._opened.set_exception(reason)

    def _finish_opening(self, events: list[Any]) -> list[Any]:
        if not events or not isinstance(events[0], Response):
            return []
        if self._client.handshake_exc is not None:
            self._opened.set_exception(self._client.handshake_exc)
            self.abort()
            return []
        self._opened.set_result(None)
        self._adopt(self)
        self._timer = self._loop.call_later(KEEP_ALIVE, self._keep_alive)
        return events[1:]

    def _keep_alive(self) -> None:
        if self.is_open:
            self._client.send_pong(b"")
            self._write(self._client.data_to_send())
            self._timer = self._loop.call_later(KEEP_ALIVE, self._keep_alive)


async def open_link(
    url: str,
    deliver: Callable[[bytes, str | None], None],
    adopt: Callable[[Link], None] = lambda link: None,
) -> Link:
    """Connects and shakes hands; raises OSError, TimeoutError or what the handshake lacked.

    ``adopt`` gets the link as soon as it is open: before its first message is delivered, which may
    stand in the same packet as the end of the handshake.
    """
    uri = read_url(url)
    loop = asyncio.get_running_loop()
    link: Link | None = None
    try:
        async with asyncio.timeout(OPEN_TIMEOUT):
            where: dict[str, Any] = {"host": uri.host, "port": uri.port}
            if uri.secure:
                where |= {"ssl": trusting_context(), "server_hostname": uri.host}
            _, link = await loop.create_connection(lambda: Link(uri, deliver, adopt), **where)
            await link.opened()
    except BaseException:
        if link is not None:
            link.abort()
        raise
    return link


def trusting_context() -> ssl.SSLContext:
    """TLS as it should be: the machine's authorities, certificates and names are checked."""
    import ssl

    return ssl.create_default_context()


def check_url(url: str) -> None:
    """Raises EngineError for what is no absolute URL at all (System.Uri would refuse it)."""
    try:
        parts = urlsplit(url.strip())
        parts.port  # noqa: B018  a bad port raises when it is asked for
    except ValueError as error:
        raise EngineError("badUri", f"{error}.") from None
    if not parts.scheme:
        raise EngineError("badUri", "The format of the URI could not be determined.")
    if not parts.hostname:
        raise EngineError("badUri", "The hostname could not be parsed.")


def read_url(url: str) -> WebSocketURI:
    """The parts of a ws:// or wss:// URL."""
    url = url.strip().partition("#")[0]  # a fragment never goes over the line
    if urlsplit(url).scheme.lower() not in ("ws", "wss"):
        raise EngineError("badScheme")
    try:
        return parse_uri(url)
    except InvalidURI as error:
        raise EngineError("badUri", str(error)) from None
