"""The HTTP and WebSocket server on loopback sockets."""

from __future__ import annotations

import asyncio
import ssl

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from poshws.engine.http.server import (
    Listener,
    WebServer,
    self_signed_context,
)
from poshws.engine.websocket.connections import Connections, NamedConnection


async def fetch(port, text):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(text)
    answer = await reader.read()
    writer.close()
    return answer


async def echo(exchange):
    request, response = exchange.request, exchange.response
    response.headers.set("X-Path", request.path)
    response.body = request.body or request.query.encode()
    response.headers.set("Content-Length", str(len(response.body)))


class Room:
    """An application that accepts every WebSocket under its path."""

    def __init__(self):
        self.connections = Connections()

    async def upgrade(self, websocket):
        path = websocket.exchange.request.path
        if path == "/no":
            websocket.exchange.response.status = 404
            websocket.exchange.response.body = b"no"
            websocket.reject(websocket.exchange.response)
            return
        connection = NamedConnection(websocket, path, None, None, False)
        assert websocket.accept([("X-Name", path)])
        self.connections.add(connection)
        while (text := await websocket.next_message()) is not None:
            await self.connections.broadcast(text, self.connections.select([path]))
        self.connections.discard(connection)


def run(coroutine):
    return asyncio.run(asyncio.wait_for(coroutine, 20))


def test_http():
    async def main():
        server = WebServer(echo, Room().upgrade)
        ((_, port),) = await server.start([Listener("127.0.0.1", 0)])
        answer = await fetch(
            port,
            b"POST /a%20b?q=1 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"
            b"Connection: close\r\n\r\nhi",
        )
        head, _, body = answer.partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200 ")
        assert b"x-path: /a b" in head.lower()
        assert body == b"hi"
        await server.stop()
        with pytest.raises(ConnectionError):
            await fetch(port, b"")

    run(main())


def test_websockets_on_the_same_port():
    async def main():
        room = Room()
        server = WebServer(echo, room.upgrade)
        ((_, port),) = await server.start([Listener("127.0.0.1", 0)])
        url = f"ws://127.0.0.1:{port}"
        async with (
            connect(url + "/a") as one,
            connect(url + "/a", max_size=None) as two,
            connect(url + "/b"),
        ):
            assert one.response.headers["X-Name"] == "/a"
            await one.send("hello")
            assert [await one.recv(), await two.recv()] == ["hello", "hello"]
            assert sorted(room.connections.names()) == ["/a", "/b"]
            big = "x" * 3_000_000
            await one.send(big)
            assert await two.recv() == big
        await asyncio.sleep(0.05)
        assert room.connections.names() == []
        with pytest.raises(InvalidStatus):
            await connect(url + "/no")
        await server.stop()

    run(main())


def test_stopping_says_goodbye():
    async def main():
        server = WebServer(echo, Room().upgrade)
        ((_, port),) = await server.start([Listener("127.0.0.1", 0)])
        socket = await connect(f"ws://127.0.0.1:{port}/a")
        await server.stop()
        await socket.wait_closed()
        assert socket.close_code == 1005

    run(main())


def test_tls_self_signed():
    async def main():
        server = WebServer(echo, Room().upgrade)
        listener = Listener("127.0.0.1", 0, self_signed_context("localhost"))
        ((_, port),) = await server.start([listener])
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        async with connect(f"wss://127.0.0.1:{port}/a", ssl=context) as socket:
            await socket.send("x")
            assert await socket.recv() == "x"
        await server.stop()

    run(main())


def test_a_line_that_is_accepted_late_stays_open(monkeypatch):
    monkeypatch.setattr("poshws.engine.websocket.connection.LINGER", 0.05)

    class SlowRoom(Room):
        async def upgrade(self, websocket):
            await asyncio.sleep(0.1)
            await super().upgrade(websocket)

    async def main():
        server = WebServer(echo, SlowRoom().upgrade)
        ((_, port),) = await server.start([Listener("127.0.0.1", 0)])
        async with connect(f"ws://127.0.0.1:{port}/room") as websocket:
            await asyncio.sleep(0.2)
            await websocket.send("still here")
            assert await websocket.recv() == "still here"
        await server.stop()

    run(main())


def test_a_client_link_whose_handshake_comes_in_pieces_stays_open(monkeypatch):
    from poshws.engine.websocket.dialer import dial

    monkeypatch.setattr("poshws.engine.websocket.connection.LINGER", 0.05)

    async def main():
        import base64
        import hashlib

        async def serve(reader, writer):
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            key = head.partition("Sec-WebSocket-Key: ")[2].partition("\r\n")[0]
            digest = hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()
            answer = (
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                f"Sec-WebSocket-Accept: {base64.b64encode(digest).decode()}\r\n\r\n"
            ).encode()
            writer.write(answer[:40])
            await asyncio.sleep(0.1)
            writer.write(answer[40:])
            await asyncio.sleep(0.2)
            writer.write(b"\x81\x02hi")
            await reader.read()
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        got = asyncio.get_running_loop().create_future()
        port = server.sockets[0].getsockname()[1]
        connection = await dial(f"ws://127.0.0.1:{port}", lambda data, text: got.set_result(text))
        assert await got == "hi"
        connection.abort()
        server.close()

    run(main())
