"""The addresses a server listens on; HTTP comes through uvicorn, WebSockets through connections."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
import socket
import ssl
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import uvicorn

from poshws.corelib.text.dot_segments import without_dot_segments
from poshws.engine.http.exchanges import Exchange, Headers, Request, Response
from poshws.engine.websocket.connections import ServerConnection

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

BACKLOG = 512
STOP_TIMEOUT = 2  # seconds that running requests have to end when the server stops


@dataclass(frozen=True, slots=True)
class Listener:
    """One address and port, and the TLS spoken there if any."""

    address: str
    port: int
    tls: ssl.SSLContext | None = None


class HttpStream:
    """An answer that stays open over HTTP."""

    def __init__(self, carrier: HttpCarrier) -> None:
        self._carrier = carrier

    @property
    def is_open(self) -> bool:
        """Whether anybody is there, as far as this side knows."""
        return not (self._carrier.gone.is_set() or self._carrier.done.is_set())

    async def send(self, data: bytes) -> bool:
        """Sends a piece; False if nobody is there any more."""
        if not self.is_open:
            return False
        await self._carrier.write(data)
        return True

    async def close(self) -> None:
        """Ends the answer."""
        self._carrier.done.set()


class HttpCarrier:
    """How a request that came over HTTP can be answered other than by one response."""

    def __init__(self, receive: Any, send: Any) -> None:
        self._receive = receive
        self._send = send
        # Streams go out as they are, as Pode sends them, and not in the chunks that uvicorn makes.
        self._transport = getattr(getattr(send, "__self__", None), "transport", None)
        self.gone = asyncio.Event()  # the client has gone
        self.done = asyncio.Event()  # the stream has been closed

    async def respond(self, response: Response) -> None:
        """Sends the one response."""
        await self._send(start_of(response))
        await self._send({"type": "http.response.body", "body": response.body})

    async def open_stream(self, response: Response) -> HttpStream:
        """Begins an answer whose pieces follow."""
        if self._transport is None:
            await self._send(start_of(response))
        else:
            lines = [f"HTTP/1.1 {response.status} OK"]
            lines += [f"{name}: {value}" for name, value in response.headers]
            self._transport.write("\r\n".join([*lines, "", ""]).encode("latin-1", "replace"))
        return HttpStream(self)

    async def write(self, data: bytes) -> None:
        """Sends a piece of a stream."""
        if self._transport is None:
            await self._send({"type": "http.response.body", "body": data, "more_body": True})
        elif not self._transport.is_closing():
            self._transport.write(data)

    async def stay(self) -> None:
        """Waits until the client has gone or the stream has been closed."""
        leaving = asyncio.ensure_future(self._leave())
        ending = asyncio.ensure_future(self.done.wait())
        try:
            await asyncio.wait([leaving, ending], return_when=asyncio.FIRST_COMPLETED)
            if self._transport is None:
                with contextlib.suppress(Exception):
                    await self._send({"type": "http.response.body", "body": b""})
            else:
                self._transport.close()
                await asyncio.wait([leaving], timeout=STOP_TIMEOUT)
        finally:
            self.gone.set()
            leaving.cancel()
            ending.cancel()

    async def _leave(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self.gone.set()


class WebServer:
    """Listens on any number of addresses and gives every request to ``handle``.

    ``handle(exchange)`` fills the response. ``upgrade(websocket)`` gets the server's end of a
    connection whose client wants a WebSocket, and accepts or rejects it.
    """

    def __init__(
        self,
        handle: Callable[[Exchange], Awaitable[None]],
        upgrade: Callable[[ServerConnection], Awaitable[None]],
        body_limit: int = 100 * 1024 * 1024,
    ) -> None:
        self._handle = handle
        self._upgrade = upgrade
        self._body_limit = body_limit
        self._servers: list[tuple[Any, list[socket.socket]]] = []

    async def start(self, listeners: list[Listener]) -> list[tuple[str, int]]:
        """Binds every address and listens; gives what was bound. Raises OSError."""
        bound = []
        for listener in listeners:
            sock = bind(listener)
            bound.append(sock.getsockname()[:2])
            server = self._make_server(listener)
            self._servers.append((server, [sock]))
            await server.startup(sockets=[sock])
        return bound

    async def stop(self) -> None:
        """Stops listening, says goodbye to WebSockets and ends what still runs."""
        servers, self._servers = self._servers, []
        await asyncio.gather(*(server.shutdown(sockets=s) for server, s in servers))

    def _make_server(self, listener: Listener) -> Any:
        # uvicorn wants a class to make its WebSocket protocols of
        class Protocol(ServerConnection):
            def __init__(websocket, config: object, server_state: object, **_: object) -> None:  # noqa: N805
                super().__init__(config, server_state, self._upgrade)

        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        config = uvicorn.Config(
            self._application,
            interface="asgi3",
            proxy_headers=False,
            http="h11",
            ws=Protocol,
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            timeout_graceful_shutdown=STOP_TIMEOUT,
            timeout_keep_alive=30,
            backlog=BACKLOG,
        )
        config.load()
        config.ssl = listener.tls
        server = uvicorn.Server(config)
        server.lifespan = config.lifespan_class(config)
        return server

    async def _application(self, scope: dict[str, object], receive: object, send: object) -> None:
        body = await read_body(receive, self._body_limit)
        response = Response()
        carrier = HttpCarrier(receive, send)
        exchange = Exchange(request_of(scope, body or b""), response, carrier)
        if body is None:
            exchange.refusal = 413
        await self._handle(exchange)
        if exchange.taken:
            return  # whoever took the connection has stayed until its end
        if not exchange.sent:
            await carrier.respond(response)


async def read_body(receive: Any, limit: int) -> bytes | None:
    """The whole body of a request, or None if it is too long."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return b"".join(parts)
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > limit:
            return None
        if not message.get("more_body"):
            return b"".join(parts)


def request_of(scope: dict[str, Any], body: bytes) -> Request:
    """The request in an ASGI scope."""
    return Request(
        scope["method"],
        without_dot_segments(scope["path"]),
        scope["query_string"].decode("latin-1"),
        Headers([(n.decode("latin-1"), v.decode("latin-1")) for n, v in scope["headers"]]),
        scope["scheme"],
        tuple(scope["client"] or ("", 0)),
        tuple(scope["server"] or ("", 0)),
        scope["http_version"],
        body,
    )


def start_of(response: Response) -> dict[str, Any]:
    """The ASGI message that begins a response."""
    headers = [(n.encode("latin-1"), v.encode("latin-1")) for n, v in response.headers]
    return {"type": "http.response.start", "status": response.status, "headers": headers}


def bind(listener: Listener) -> socket.socket:
    """A socket bound to the address; raises OSError."""
    family = socket.AF_INET6 if ":" in listener.address else socket.AF_INET
    # Accepted sockets inherit the protocol, and asyncio sets TCP_NODELAY where it says TCP: with
    # protocol 0 a response's body would wait for the client's delayed ACK of its head.
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((listener.address, listener.port))
    except OSError:
        sock.close()
        raise
    sock.setblocking(False)
    return sock


@functools.lru_cache(maxsize=4)
def self_signed_context(host: str) -> ssl.SSLContext:
    """TLS with a certificate made for this host just now, for trying things out."""
    from poshws.engine.tls.certificates import self_signed  # deferred

    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    with tempfile.NamedTemporaryFile(suffix=".pem") as file:
        file.write(self_signed(host))
        file.flush()
        context.load_cert_chain(file.name)
    return context
