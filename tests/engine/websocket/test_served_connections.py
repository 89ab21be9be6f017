"""The bare server's end of connections."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

from websockets.asyncio.client import connect

from poshws.engine.websocket import served_connections
from poshws.engine.websocket.served_connections import ServedConnection
from tests.engine.peers import run, until


@asynccontextmanager
async def listening(opened, subprotocol=""):
    """A server whose every connection is given to ``opened``; gives its port."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: ServedConnection(lambda: subprotocol, opened), "127.0.0.1", 0
    )
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


REQUEST = (
    b"GET /a HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)
HELLO = b"\x81\x85\x00\x00\x00\x00hello"


def test_messages_and_their_kinds():
    async def main():
        connections = []
        async with listening(connections.append) as port:
            async with connect(f"ws://127.0.0.1:{port}") as client:
                await client.send("ä")
                await client.send(b"")
                assert await connections[0].next_message() == ("ä".encode(), True)
                assert await connections[0].next_message() == (b"", False)
                assert connections[0].peer.startswith("127.0.0.1:")
            assert await connections[0].next_message() is None
            assert await connections[0].next_message() is None
            assert connections[0].has_ended

    run(main())


def test_a_request_in_pieces_and_a_message_right_behind_it():
    async def main():
        connections = []
        async with listening(connections.append) as port:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            for at in range(0, len(REQUEST) - 1, 7):
                writer.write(REQUEST[at : min(at + 7, len(REQUEST) - 1)])
                await asyncio.sleep(0)
            await asyncio.sleep(0.02)
            assert not connections
            writer.write(REQUEST[-1:] + HELLO[:3])
            await until(lambda: connections)
            writer.write(HELLO[3:])
            assert await connections[0].next_message() == (b"hello", True)
            assert (await reader.readline()).startswith(b"HTTP/1.1 101 ")
            writer.close()

    run(main())


def test_who_asks_for_nothing_is_dropped(monkeypatch):
    async def main():
        monkeypatch.setattr(served_connections, "OPEN_TIMEOUT", 0.05)
        async with listening(lambda connection: None) as port:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            try:
                assert await reader.read() == b""
            except ConnectionResetError:
                pass
            writer.close()

    run(main())


def test_a_client_that_sends_too_fast_is_held_back(monkeypatch):
    async def main():
        monkeypatch.setattr(served_connections, "WAITING_MESSAGES", 10)
        connections = []
        async with (
            listening(connections.append) as port,
            connect(f"ws://127.0.0.1:{port}", ping_interval=None) as client,
        ):
            sending = asyncio.create_task(send(client, 2000))
            await until(lambda: connections and connections[0].waiting >= 10)
            await asyncio.sleep(0.1)
            assert not sending.done()
            for number in range(2000):
                data, _ = await connections[0].next_message()
                assert data.startswith(b"%d " % number)
            await sending

    async def send(client, count):
        for number in range(count):
            await client.send(f"{number} " + "x" * 5000)

    run(main())


def test_what_was_sent_before_a_drop_arrives():
    async def main():
        def opened(connection):
            for number in range(5):
                connection.send(b"%d" % number)
            connection.drop()

        async with listening(opened) as port:
            client = await connect(f"ws://127.0.0.1:{port}")
            assert [await client.recv() for _ in range(5)] == ["0", "1", "2", "3", "4"]
            await client.wait_closed()
            assert client.close_code == 1006

    run(main())
