"""Ways through proxies: the URL of a proxy, and where a connection goes, to an open transport.

HTTP proxies, with or without TLS to the proxy itself, are asked for a tunnel (CONNECT); SOCKS
proxies are spoken to by `python-socks`, if it is installed. TLS with the server goes through the
tunnel, whatever the proxy is.
"""

from __future__ import annotations

import asyncio
import base64
import socket
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote, urlsplit

from poshws.engine.messages import EngineError, reason
from poshws.engine.packages import needed_packages
from poshws.engine.websocket.connection_options import ConnectionOptions, tls_context

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from websockets.uri import WebSocketURI

    from poshws.engine.websocket.dialer import ClientConnection

HEAD_SIZE = 65536  # bytes that the head of an answer may have
PORTS = {"http": 80, "https": 443, "socks4": 1080, "socks4a": 1080, "socks5": 1080, "socks5h": 1080}


@dataclass(frozen=True)
class Proxy:
    """Where a proxy is, and who this side is there."""

    scheme: str
    host: str
    port: int
    user: str | None = field(default=None, repr=False)
    password: str = field(default="", repr=False)

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS, not HTTP."""
        return self.scheme.startswith("socks")


def read_proxy(url: str) -> Proxy:
    """The parts of a proxy's URL; raises EngineError, without the URL in its text."""
    try:
        parts = urlsplit(url.strip())
        scheme = parts.scheme.lower()
        port = parts.port or PORTS.get(scheme, 0)
    except ValueError:
        raise EngineError("badProxy") from None
    if not parts.hostname or not port:
        raise EngineError("badProxy")
    user = None if parts.username is None else unquote(parts.username)
    return Proxy(scheme, parts.hostname, port, user, unquote(parts.password or ""))


async def open_through(
    proxy: Proxy,
    uri: WebSocketURI,
    context: ssl.SSLContext | None,
    make: Callable[[], ClientConnection],
    options: ConnectionOptions,
) -> ClientConnection:
    """Opens a transport to the server of the URI for a new connection; its handshake has begun.

    Raises EngineError if the proxy cannot be reached or refuses.
    """
    if proxy.is_socks:
        return await _through_socks(proxy, uri, context, make, options)
    loop = asyncio.get_running_loop()
    tunnel = Tunnel(request(proxy, uri.host, uri.port))
    where: dict[str, Any] = {}
    if proxy.scheme == "https":
        where = {"ssl": tls_context(options), "server_hostname": proxy.host}
    try:
        transport: Any
        transport, _ = await loop.create_connection(lambda: tunnel, proxy.host, proxy.port, **where)
    except OSError as error:
        raise _unreachable(error) from error
    try:
        await tunnel.opened
        connection = make()
        if context is not None:
            transport = await loop.start_tls(
                transport, connection, context, server_hostname=uri.host
            )
        else:
            transport.set_protocol(connection)
        connection.connection_made(transport)
    except BaseException:
        if transport is not None:
            transport.abort()
        raise
    return connection


def _unreachable(error: OSError) -> EngineError:
    return EngineError("noProxy", reason(error))


def request(proxy: Proxy, host: str, port: int) -> bytes:
    """The words of CONNECT (RFC 9110, 9.3.6)."""
    where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {where} HTTP/1.1", f"Host: {where}"]
    if proxy.user is not None:
        code = base64.b64encode(f"{proxy.user}:{proxy.password}".encode()).decode()
        lines.append(f"Proxy-Authorization: Basic {code}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


class Tunnel(asyncio.Protocol):
    """The talk with an HTTP proxy, until it has opened the way or refused."""

    def __init__(self, request: bytes) -> None:
        self._request = request
        self._head = b""
        self._transport: asyncio.Transport | None = None
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's are no subclasses of it
        self._transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        # Behind the head nothing can stand yet, as it is this side that speaks first.
        if self.opened.done():
            return
        self._head += data
        try:
            if b"\r\n\r\n" in self._head:
                check(self._head)
                self.opened.set_result(None)
            elif len(self._head) > HEAD_SIZE:
                raise EngineError("proxyRefused", "no answer")
        except EngineError as error:
            self.opened.set_exception(error)

    def connection_lost(self, error: Exception | None) -> None:
        if not self.opened.done():
            self.opened.set_exception(EngineError("proxyRefused", "no answer"))


def check(head: bytes) -> None:
    """Raises EngineError for an answer that is no success."""
    words = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ", 2)
    status = words[1] if len(words) > 1 else ""
    if not (words[0].startswith("HTTP/1.") and len(status) == 3 and status[0] == "2"):
        raise EngineError("proxyRefused", f"HTTP {status}" if status.isdigit() else "no answer")


async def _through_socks(
    proxy: Proxy,
    uri: WebSocketURI,
    context: ssl.SSLContext | None,
    make: Callable[[], ClientConnection],
    options: ConnectionOptions,
) -> ClientConnection:
    """As .NET does, the proxy is left to find names, except by SOCKS 4, which has no names."""
    with needed_packages():
        from python_socks import ProxyConnectionError, ProxyError, ProxyType  # deferred
        from python_socks.async_.asyncio import Proxy as SocksProxy  # deferred
    by_socks = SocksProxy(
        ProxyType.SOCKS5 if proxy.scheme.startswith("socks5") else ProxyType.SOCKS4,
        proxy.host,
        proxy.port,
        proxy.user,
        proxy.password or None,
        rdns=proxy.scheme != "socks4",
    )
    try:
        sock = await by_socks.connect(uri.host, uri.port, timeout=options.timeout)
    except ProxyConnectionError as error:
        cause = error.__cause__
        raise _unreachable(cause if isinstance(cause, OSError) else error) from error
    except ProxyError as error:
        raise EngineError("proxyRefused", str(error)) from error
    except OSError as error:
        raise _unreachable(error) from error
    where: dict[str, Any] = {}
    if context is not None:
        where = {"ssl": context, "server_hostname": uri.host}
    # The library makes its socket with protocol 0, so asyncio does not see that it is TCP.
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        _, connection = await asyncio.get_running_loop().create_connection(make, sock=sock, **where)
    except BaseException:
        sock.close()
        raise
    return connection
