"""No connection waits for the other side's delayed ACK: Nagle's algorithm is off everywhere."""

from __future__ import annotations

import asyncio
import socket
import statistics
import time

import pytest
from websockets.asyncio.client import connect

from poshws.engine.http.server import Listener, WebServer, self_signed_context
from poshws.engine.tcp import TcpServer
from poshws.engine.websocket.client import ClientOptions
from poshws.engine.websocket.clients import Clients
from poshws.engine.websocket.connection_options import ConnectionOptions
from tests.engine.http.test_server import Room, echo
from tests.engine.peers import run, served, stay
from tests.engine.websocket.test_proxies import proxy, socks

DELAYED_ACK = 0.04  # seconds that Linux waits at least before it acknowledges by itself
REQUEST = b"POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi"


@pytest.fixture
def transports(monkeypatch):
    """Whether TCP_NODELAY is set on each socket, as its transport is given to its protocol."""
    from asyncio import selector_events

    made = []
    first = selector_events._SelectorSocketTransport.__init__

    def init(self, loop, sock, protocol, *rest, **named):
        first(self, loop, sock, protocol, *rest, **named)
        made.append((protocol, bool(sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))))

    monkeypatch.setattr(selector_events._SelectorSocketTransport, "__init__", init)
    return made


async def exchange(reader, writer):
    writer.write(REQUEST)
    assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 ")
    assert await reader.readexactly(2) == b"hi"


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
@pytest.mark.parametrize("tls", [False, True])
def test_what_the_web_server_accepts(transports, address, tls):
    async def main():
        server = WebServer(echo, Room().upgrade)
        context = self_signed_context("localhost") if tls else None
        try:
            ((_, port),) = await server.start([Listener(address, 0, context)])
        except OSError:
            pytest.skip(f"no {address} here")
        other = None
        if tls:
            import ssl

            other = ssl.create_default_context()
            other.check_hostname, other.verify_mode = False, ssl.CERT_NONE
        reader, writer = await asyncio.open_connection(address, port, ssl=other)
        await exchange(reader, writer)
        host = f"[{address}]" if ":" in address else address
        async with connect(f"{'wss' if tls else 'ws'}://{host}:{port}/a", ssl=other) as connection:
            await connection.send("hello")
            assert await connection.recv() == "hello"
        writer.close()
        await server.stop()
        assert len(transports) == 4
        assert all(is_set for _, is_set in transports), transports

    run(main())


def test_what_the_tcp_server_accepts(transports):
    async def serve(connection):
        await connection.write_line((await connection.read(b"\n") or b"").decode())

    async def main():
        server = TcpServer(serve)
        port = await server.start("127.0.0.1", 0)
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"hello\n")
        assert await reader.readline() == b"hello\r\n"
        writer.close()
        await server.stop()
        assert [is_set for _, is_set in transports] == [True, True]

    run(main())


@pytest.mark.parametrize("way", ["", "http", "socks5"])
def test_what_clients_open(transports, way):
    async def dial(url, address):
        where = f"{way}://{address}" if way else ""
        clients = Clients()
        await clients.connect(
            "a", url, options=ClientOptions(connection=ConnectionOptions(proxy=where))
        )
        await clients.close()

    async def main():
        async with served(stay) as url, proxy([]) as tunnel, socks([]) as relay:
            await dial(url, relay if way == "socks5" else tunnel)
        ours = [is_set for protocol, is_set in transports if "poshws" in type(protocol).__module__]
        assert ours and all(ours), transports

    run(main())


def test_keep_alive_requests_wait_for_no_delayed_ack():
    async def main():
        server = WebServer(echo, Room().upgrade)
        ((_, port),) = await server.start([Listener("127.0.0.1", 0)])
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        took = []
        for _ in range(30):
            start = time.perf_counter()
            await exchange(reader, writer)
            took.append(time.perf_counter() - start)
        writer.close()
        await server.stop()
        assert statistics.median(took) < DELAYED_ACK / 2

    run(main())
