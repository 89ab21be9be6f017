"""The addresses a server listens on; HTTP comes through uvicorn, WebSockets through connections."""

from __future__ import annotations

import asyncio
import functools
import io
import logging
import socket
import ssl
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import uvicorn

from poshws.corelib.text.dot_segments import without_dot_segments
from poshws.engine.http.carriers import STOP_TIMEOUT, HttpCarrier
from poshws.engine.http.exchanges import Exchange, Headers, Request, Response
from poshws.engine.websocket.connections import ServerConnection

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

BACKLOG = 512


@dataclass(frozen=True, slots=True)
class Listener:
    """One address and port, and the TLS spoken there if any."""

    address: str
    port: int
    tls: ssl.SSLContext | None = None


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
            http="auto",
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
    message = await receive()
    first: bytes = message.get("body", b"")
    if message["type"] != "http.request" or not message.get("more_body"):
        return first if len(first) <= limit else None
    # What is written to grows in place; what was read of it shares its memory.
    whole = io.BytesIO()
    whole.write(first)
    while message["type"] == "http.request" and message.get("more_body"):
        if whole.tell() > limit:
            return None
        message = await receive()
        whole.write(message.get("body", b""))
    return whole.getvalue() if whole.tell() <= limit else None


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
