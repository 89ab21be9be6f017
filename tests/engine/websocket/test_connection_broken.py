"""What was received before a connection broke is handled, whatever broke it."""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import suppress

import pytest

from poshws.engine.messages import EngineError
from poshws.engine.websocket.client import ClientOptions
from poshws.engine.websocket.clients import Clients
from poshws.engine.websocket.inbox import Consumers, consume
from poshws.engine.websocket.reconnection import Reconnection
from tests.engine.peers import run
from tests.engine.raw_peers import Peer, collecting, peers


@pytest.mark.parametrize(
    ("raw", "code"),
    [(b"\x83\x00", 1002), (b"\x81\x02\xc3\x28", 1007), (b"\xff\xff\xff", 1002)],
)
def test_what_came_before_an_illegal_frame_is_handled_and_answered(raw, code):
    async def main():
        clients, frames = Clients(), []

        async def play(peer):
            peer.writer.write(b"\x81\x03one\x81\x03two" + raw + b"\x81\x05three")
            for _ in range(3):
                frames.append(await peer.receive())

        async def echo(message):
            message.client.send(message.data)

        async with peers(play, clients) as url:
            await clients.connect("a", url)
            consumers = Consumers(clients.inbox, lambda w: consume(clients.inbox, echo, w), 1)
            consumers.start()
            await asyncio.sleep(0.2)
            await consumers.stop(1)
        assert frames[:2] == [(1, b"one"), (1, b"two")]
        assert frames[2][0] == 8
        assert struct.unpack(">H", frames[2][1][:2])[0] == code

    run(main())


def test_what_came_before_a_reset_is_handled_though_writing_fails_first():
    async def main():
        clients, dropped = Clients(), asyncio.Event()

        async def play(peer):
            for number in range(500):
                peer.send(b"%d" % number)
            await peer.writer.drain()
            await asyncio.sleep(0.05)
            handle = peer.writer.get_extra_info("socket")
            handle.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            peer.writer.transport.abort()
            dropped.set()

        async with peers(play, clients) as url:
            client = await clients.connect("a", url, options=ClientOptions(queue_size=4))
            client.hold()
            await dropped.wait()
            await asyncio.sleep(0.05)
            client.send(b"this fails")
            assert await client.wait_until(False, 5)
            got, consumers = collecting(clients)
            consumers.start()
            assert [await got.get() for _ in range(500)] == [str(n) for n in range(500)]
            await consumers.stop(1)

    run(main())


def test_a_line_that_is_held_back_closes_at_once():
    async def main():
        clients = Clients()

        async def play(peer):
            for _ in range(100):
                peer.send(b"x" * 1000)
            while (await peer.receive())[0] != 8:
                pass
            peer.send(b"", 8)

        async with peers(play, clients) as url:
            client = await clients.connect("a", url, options=ClientOptions(queue_size=4))
            client.hold()
            began = asyncio.get_running_loop().time()
            await client.disconnect()
            assert asyncio.get_running_loop().time() - began < 4  # it would wait 5 s for an answer

    run(main())


@pytest.mark.parametrize("ends", ["disconnect", "remove", "close"])
@pytest.mark.parametrize("reconnects", [False, True])
def test_a_connection_that_is_given_up_while_it_opens_stays_closed(ends, reconnects):
    async def main():
        clients, asked, released = Clients(), asyncio.Event(), asyncio.Event()
        told, ended = [], asyncio.Event()

        async def serve(reader, writer):
            peer = Peer(reader, writer)
            asked.set()
            await released.wait()
            with suppress(ConnectionError):
                await peer.shake()
                peer.send(b"too late")
                await reader.read()
            ended.set()
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        options = ClientOptions(reconnection=Reconnection(delay=0.01) if reconnects else None)
        opening = asyncio.ensure_future(
            clients.connect("a", url, options=options, report=lambda *news: told.append(news[1]))
        )
        await asked.wait()
        client = clients.find("a")
        if ends == "disconnect":
            await client.disconnect()
        elif ends == "remove":
            await clients.remove("a")
        else:
            await clients.close()
        released.set()
        with pytest.raises(EngineError, match="the connection was closed meanwhile"):
            await opening
        await asyncio.wait_for(ended.wait(), 2)
        await asyncio.sleep(0.05)
        assert not client.is_connected
        assert client.state == "Closed"
        assert told == []
        assert len(clients.inbox) == 0
        server.close()

    run(main())
