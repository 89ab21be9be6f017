"""The external WebSocket client against real sockets on this machine."""

from __future__ import annotations

import asyncio
import struct

import pytest

from poshws.engine.messages import EngineError
from poshws.engine.websocket import client, connection
from poshws.engine.websocket.clients import Clients
from poshws.engine.websocket.inbox import Consumers, consume
from tests.engine.peers import run
from tests.engine.raw_peers import Peer, collecting, peers


def test_handshake_is_as_plain_as_that_of_dotnet():
    async def main():
        clients, heads = Clients(), []

        async def play(peer):
            heads.append(peer.head)
            await peer.receive()

        async with peers(play, clients) as url:
            await clients.connect("a", url + "/path?q=1")
            await asyncio.sleep(0.05)
        names = [line.split(":")[0] for line in heads[0].split("\r\n")[1:] if line]
        assert heads[0].startswith("GET /path?q=1 HTTP/1.1\r\n")
        assert sorted(names) == [
            "Connection", "Host", "Sec-WebSocket-Key", "Sec-WebSocket-Version", "Upgrade",
        ]  # fmt: skip

    run(main())


def test_messages_before_the_start_wait_and_come_in_order():
    async def main():
        clients = Clients()

        async def play(peer):
            for n in range(5):
                peer.send(b"%d" % n)
            peer.send(b"")
            peer.send(b" ")
            peer.send(b"fr", fin=False)
            peer.send(b"ag", 0, fin=False)
            peer.send(b"x", 9)
            peer.send(b"ment", 0)
            peer.send(b"\xff\x00", 2)
            assert await peer.receive() == (10, b"x")
            await peer.receive()

        async with peers(play, clients) as url:
            await clients.connect("a", url)
            await asyncio.sleep(0.05)
            assert len(clients.inbox) == 8
            got, consumers = collecting(clients)
            consumers.start()
            seen = [await got.get() for _ in range(8)]
            assert seen == ["0", "1", "2", "3", "4", " ", "fragment", b"\xff\x00"]
            await consumers.stop(1)

    run(main())


def test_sending_and_closing_leave_proper_frames():
    async def main():
        clients, frames = Clients(), []

        async def play(peer):
            while True:
                frames.append(await peer.receive())
                if frames[-1][0] == 8:
                    peer.send(frames[-1][1], 8)
                    return

        async with peers(play, clients) as url:
            client = await clients.connect("a", url)
            for data in (b"one", b"x" * 70000, b"three"):
                client.send(data)
            client.send(b"bytes", binary=True)
            await client.disconnect()
            assert not client.is_connected
            assert client.send(b"lost") is None
            assert clients.find("A") is client
        assert frames == [(1, b"one"), (1, b"x" * 70000), (1, b"three"), (2, b"bytes"), (8, b"")]

    run(main())


def test_close_of_the_other_side_is_answered():
    async def main():
        clients, frames = Clients(), []

        async def play(peer):
            peer.send(b"last words")
            peer.send(struct.pack(">H", 4001) + b"bye", 8)
            frames.append(await peer.receive())

        async with peers(play, clients) as url:
            client = await clients.connect("a", url)
            got, consumers = collecting(clients)
            consumers.start()
            assert await got.get() == "last words"
            await asyncio.sleep(0.05)
            assert not client.is_connected
            assert frames == [(8, struct.pack(">H", 4001) + b"bye")]
            await client.disconnect()
            await consumers.stop(1)

    run(main())


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"\x81\x82\x00\x00\x00\x00hi", 1002),  # masked
        (b"\x83\x00", 1002),  # reserved opcode
        (b"\xc1\x00", 1002),  # reserved bit
        (b"\x80\x01a", 1002),  # continues nothing
        (b"\x09\x01a", 1002),  # a ping in pieces
        (b"\x01\x01a\x81\x01b", 1002),  # a new message inside another
        (b"\x81\x02\xc3\x28", 1007),  # no UTF-8
    ],
)
def test_illegal_frames_end_the_line(raw, code):
    async def main():
        clients, frames = Clients(), []

        async def play(peer):
            peer.writer.write(raw)
            frames.append(await peer.receive())

        async with peers(play, clients) as url:
            client = await clients.connect("a", url)
            await asyncio.sleep(0.1)
            assert not client.is_connected
            assert frames[0][0] == 8
            assert struct.unpack(">H", frames[0][1][:2])[0] == code
            assert not len(clients.inbox)

    run(main())


def test_needlessly_long_lengths_are_accepted():
    async def main():
        clients = Clients()

        async def play(peer):
            peer.writer.write(b"\x81\x7e\x00\x02hi" + b"\x81\x7f" + b"\x00" * 7 + b"\x02yo")
            await peer.receive()

        async with peers(play, clients) as url:
            await clients.connect("a", url)
            await asyncio.sleep(0.05)
            assert len(clients.inbox) == 2

    run(main())


def test_closing_is_bounded_in_time(monkeypatch):
    monkeypatch.setattr(connection, "CLOSE_TIMEOUT", 0.1)

    async def main():
        clients, done = Clients(), asyncio.Event()

        async def play(peer):
            await peer.receive()
            await done.wait()

        async with peers(play, clients) as url:
            client = await clients.connect("a", url)
            before = asyncio.get_running_loop().time()
            await client.disconnect()
            assert asyncio.get_running_loop().time() - before < 4  # by default it waits 5 s
            done.set()

    run(main())


def test_names_are_known_after_a_failure_and_reset_revives_them():
    async def main():
        clients = Clients()

        async def play(peer):
            await peer.receive()

        async with peers(play, clients) as url:
            with pytest.raises(EngineError, match="Failed to connect to WebSocket: .+"):
                await clients.connect("a", "ws://127.0.0.1:1")
            with pytest.raises(EngineError, match="Already connected to WebSocket with name 'a'"):
                await clients.connect("a", url)
            with pytest.raises(EngineError, match="Failed"):
                await clients.connect("b", "http://127.0.0.1")
            assert clients.find("b") is not None
            with pytest.raises(EngineError, match="Failed"):
                await clients.connect("c", "not a url")
            assert clients.find("c") is None
            client = clients.find("a")
            await client.reset(url)
            assert client.is_connected
            await clients.remove("a")
            assert clients.find("a") is None
            await clients.connect("a", url)

    run(main())


def test_reset_after_a_drop():
    async def main():
        clients, count = Clients(), 0

        async def play(peer):
            nonlocal count
            count += 1
            peer.send(b"%d" % count)
            if count == 1:
                await asyncio.sleep(0.02)
                peer.writer.transport.abort()
            else:
                await peer.receive()

        async with peers(play, clients) as url:
            client = await clients.connect("a", url)
            got, consumers = collecting(clients)
            consumers.start()
            assert await got.get() == "1"
            await asyncio.sleep(0.1)
            assert not client.is_connected
            await client.reset()
            assert await got.get() == "2"
            await consumers.stop(1)

    run(main())


def test_names_that_differ_by_case():
    async def main():
        clients = Clients()

        async def play(peer):
            await peer.receive()

        async with peers(play, clients) as url:
            one = await clients.connect("Twin", url)
            assert clients.find("TWIN") is one
            two = await clients.connect("twin", url)
            assert clients.find("Twin") is one
            assert clients.find("twin") is two
            assert clients.find("TWIN") is None

    run(main())


def test_slow_consumers_hold_the_socket_back(monkeypatch):
    monkeypatch.setattr(client, "QUEUED_MESSAGES", 64)

    async def main():
        clients, sent = Clients(), 0

        async def play(peer):
            nonlocal sent
            for _ in range(100):
                for _ in range(100):
                    peer.send(b"x" * 10000)
                    sent += 1
                await peer.writer.drain()
            await peer.receive()

        async with peers(play, clients) as url:
            client = await clients.connect("a", url)
            await asyncio.sleep(0.2)
            assert client.is_held
            assert len(clients.inbox) < 200
            assert sent < 10000
            got, consumers = collecting(clients)
            consumers.start()
            for _ in range(10000):
                await got.get()
            assert not client.is_held
            await consumers.stop(1)

    run(main())


def test_concurrency():
    async def main():
        clients, running, most = Clients(), 0, []

        async def handle(message):
            nonlocal running
            running += 1
            most.append(running)
            await asyncio.sleep(0.01)
            running -= 1

        async def play(peer):
            for _ in range(12):
                peer.send(b"x")
            await peer.receive()

        async with peers(play, clients) as url:
            await clients.connect("a", url)
            consumers = Consumers(clients.inbox, lambda w: consume(clients.inbox, handle, w), 3)
            consumers.start()
            await asyncio.sleep(0.03)
            assert max(most) == 3
            consumers.resize(1)
            await asyncio.sleep(0.02)
            most.clear()
            await asyncio.sleep(0.05)
            assert max(most) == 1
            with pytest.raises(EngineError, match="must be >=1 but got: 0"):
                consumers.resize(0)
            await consumers.stop(1)

    run(main())


def test_tls_is_verified(monkeypatch, tmp_path):
    import ssl

    import trustme

    authority = trustme.CA()
    certificate = authority.issue_cert("localhost")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    certificate.configure_cert(context)
    root = tmp_path / "root.pem"
    authority.cert_pem.write_to_path(root)

    async def main():
        async def serve(reader, writer):
            peer = Peer(reader, writer)
            try:
                await peer.shake()
                peer.send(b"secret")
                await peer.receive()
            except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
                pass
            finally:
                writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
        url = f"wss://localhost:{server.sockets[0].getsockname()[1]}"
        clients = Clients()
        with pytest.raises(EngineError, match="certificate verify failed"):
            await clients.connect("a", url)
        monkeypatch.setenv("SSL_CERT_FILE", str(root))
        await clients.find("a").reset()
        got, consumers = collecting(clients)
        consumers.start()
        assert await got.get() == "secret"
        await clients.close()
        await consumers.stop(1)
        server.close()

    run(main())
