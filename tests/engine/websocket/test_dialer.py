"""Lines with options, against a real server on this machine."""

from __future__ import annotations

import asyncio
import ssl

import pytest
import trustme
from websockets.utils import accept_key

from poshws.engine.messages import EngineError
from poshws.engine.websocket.client import ClientOptions
from poshws.engine.websocket.clients import Clients, new_client
from poshws.engine.websocket.connection import ALONE
from poshws.engine.websocket.connection_options import ConnectionOptions
from poshws.engine.websocket.dialer import read_url
from poshws.engine.websocket.frames import LARGE
from tests.engine.peers import run, served, stay, until


def client_options(**options):
    return ClientOptions(connection=ConnectionOptions(**options))


async def connected(clients, url, told=None, **options):
    report = None if told is None else lambda client, kind, facts: told.append((kind, facts))
    return await clients.connect("a", url, None, "text/plain", client_options(**options), report)


def test_the_handshake_says_what_was_asked_for():
    async def main():
        clients, seen = Clients(), []

        async def handle(connection):
            seen.append(connection.request.headers)
            await stay(connection)

        async with served(handle, subprotocols=["v2"]) as url:
            client = await connected(
                clients,
                url.replace("://", "://user:pass@"),
                headers=(("X-One", "1"), ("Host", "h"), ("Authorization", "Bearer t")),
                origin="http://o",
                subprotocols=("v1", "v2"),
            )
            assert client.connection.subprotocol == "v2"
            await clients.close()
        head = seen[0]
        assert (head["X-One"], head["Host"], head["Origin"]) == ("1", "h", "http://o")
        assert head.get_all("Authorization") == ["Bearer t"]
        assert head["Sec-WebSocket-Protocol"] == "v1, v2"
        assert "Sec-WebSocket-Extensions" not in head

    run(main())


def test_compressed_messages_both_ways():
    async def main():
        clients, got = Clients(), []

        async def handle(connection):
            assert connection.protocol.extensions
            async for message in connection:
                got.append(message)
                await connection.send(message)

        async with served(handle, compression="deflate") as url:
            client = await connected(clients, url, has_compression=True)
            client.send(b"x" * 5000)
            client.send(b"\xff\x00", binary=True)
            await until(lambda: len(clients.inbox) == 2)
            clients.inbox.open()
            first, second = clients.inbox.take(), clients.inbox.take()
            assert (first.text, second.data) == ("x" * 5000, b"\xff\x00")
            assert second.text is None
            assert client.facts.sent == (2, 5002)
            await clients.close()
        assert got == ["x" * 5000, b"\xff\x00"]

    run(main())


def test_a_server_without_compression_is_spoken_to_without():
    async def main():
        clients, got = Clients(), []

        async def handle(connection):
            async for message in connection:
                got.append(message)

        async with served(handle) as url:
            client = await connected(clients, url, has_compression=True)
            client.send(b"plain")
            await until(lambda: got)
            await clients.close()
        assert got == ["plain"]

    run(main())


def test_too_large_a_message_closes_the_line_with_1009():
    async def main():
        clients, closes, told = Clients(), [], []

        async def handle(connection):
            await connection.send("x" * 100)
            await asyncio.sleep(0.05)
            await connection.send("x" * 101)
            await connection.wait_closed()
            closes.append(connection.close_code)

        async with served(handle) as url:
            await connected(clients, url, told, maximum_size=100)
            await until(lambda: closes)
            assert closes == [1009]
            await until(lambda: told[-1][0] == "Close")
            assert ("Error", {"Error": "a message is larger than 100 bytes"}) in told
            assert told[-1][1]["Code"] == 1009
            assert len(clients.inbox) == 1
            await clients.close()

    run(main())


def test_pings_measure_and_a_missing_answer_ends_the_line():
    async def main():
        clients, told = Clients(), []

        async def handle(connection):
            await asyncio.sleep(0.15)
            connection.transport.pause_reading()
            await connection.wait_closed()

        async with served(handle) as url:
            client = await connected(clients, url, told, ping_interval=0.02, ping_timeout=0.1)
            await until(lambda: "Pong" in [kind for kind, _ in told])
            assert 0 < client.connection.latency < 5
            assert client.is_connected
            await until(lambda: told[-1][0] == "Close")
            assert told[-2] == ("Error", {"Error": "no answer to a ping for 0.1 seconds"})
            assert told[-1][1] == {"Code": 1006, "Reason": ""}
            await clients.close()

    run(main())


def test_pings_of_the_server_are_told():
    async def main():
        clients, told = Clients(), []

        async def handle(connection):
            await (await connection.ping(b"hey"))
            await connection.close(4001, "bye")

        async with served(handle) as url:
            await connected(clients, url, told)
            await until(lambda: told[-1][0] == "Close")
            assert told == [
                ("Open", {}),
                ("Ping", {"Data": b"hey"}),
                ("Close", {"Code": 4001, "Reason": "bye"}),
            ]
            await clients.close()

    run(main())


def test_connecting_is_bounded_in_time():
    async def main():
        async def silent(reader, writer):
            await reader.read()
            writer.close()

        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        with pytest.raises(EngineError, match="the connection timed out"):
            await connected(Clients(), url, timeout=0.1)
        server.close()

    run(main())


def test_certificates_of_both_sides(tmp_path):
    authority, other = trustme.CA(), trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    root, stranger, mine = (str(tmp_path / name) for name in ("root", "stranger", "mine"))
    authority.cert_pem.write_to_path(root)
    other.cert_pem.write_to_path(stranger)
    authority.issue_cert("me@here").private_key_and_cert_chain_pem.write_to_path(mine)

    async def main():
        async with served(stay, ssl=context) as url:
            for options in ({"skip_certificate_check": True}, {"authorities": root}):
                clients = Clients()
                client = await connected(clients, url, certificate=mine, **options)
                assert client.is_connected
                await clients.close()
            with pytest.raises(EngineError, match="certificate verify failed"):
                await connected(Clients(), url, certificate=mine, authorities=stranger)

    run(main())


def test_a_compressed_message_may_not_unpack_without_limit(monkeypatch):
    monkeypatch.setattr("poshws.engine.websocket.connection_options.UNPACKED_SIZE", 10_000)

    async def main():
        clients, closes = Clients(), []

        async def handle(connection):
            await connection.send("x" * 20_000)
            await connection.wait_closed()
            closes.append(connection.close_code)

        async with served(handle, compression="deflate") as url:
            await connected(clients, url, has_compression=True)
            await until(lambda: closes)
            assert closes == [1009]
            assert not len(clients.inbox)
            await clients.close()

    run(main())


def test_pings_and_pongs_of_this_side():
    async def main():
        clients, told = Clients(), []

        async with served(stay) as url:
            client = await connected(clients, url, told)
            connection = client.connection
            connection.ping(b"are you there")
            connection.pong(b"still here")
            await until(lambda: ("Pong", {"Data": b"are you there"}) in told)
            await clients.close()
            connection.ping()
            connection.pong()  # nothing happens any more

    run(main())


def test_a_receiver_gets_everything_as_it_comes():
    async def main():
        clients, got = Clients(), []

        async def handle(connection):
            await connection.send("")
            await connection.send("ä")
            await connection.send(b"\x00")
            await connection.close(4001, "done")

        async with served(handle) as url:
            client = new_client(clients.inbox, "a", url, None, "text/plain", client_options())
            client.receiver = lambda data, text: got.append((data, text))
            await client.connect()
            await client.wait_until(False, 5)
        assert got == [(b"", ""), ("ä".encode(), "ä"), (b"\x00", None)]
        assert not client.connection.was_closed_here
        assert not client.queued

    run(main())


def test_who_closed_first():
    async def main():
        clients = Clients()
        async with served(stay) as url:
            client = await connected(clients, url)
            connection = client.connection
            connection.say_close(4000, "enough")
            await client.disconnect()
            assert connection.was_closed_here
            assert connection.closing == (4000, "enough")
        assert connection.closing == (4000, "enough")

    run(main())


@pytest.mark.parametrize("wire", ["plain", "tls", "deflate"])
def test_large_messages_both_ways(wire):
    sizes = [LARGE - 1, ALONE - 1, ALONE, 300_000, 1_500_000, 3, 1_500_000]
    messages = [chr(97 + n) * size for n, size in enumerate(sizes)]
    compression = "deflate" if wire == "deflate" else None
    context = None
    if wire == "tls":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        trustme.CA().issue_cert("127.0.0.1").configure_cert(context)

    async def main():
        clients = Clients()

        async def handle(connection):
            async for message in connection:
                await connection.send(message)

        async with served(handle, ssl=context, compression=compression, max_size=None) as url:
            url = url if context else url.replace("wss", "ws")
            options = {"skip_certificate_check": True, "has_compression": compression is not None}
            client = await connected(clients, url, **options)
            for message in messages:
                waiting = client.send(message.encode())
                if waiting is not None:
                    await waiting
            await until(lambda: len(clients.inbox) == len(messages))
            clients.inbox.open()
            assert [clients.inbox.take().text for _ in messages] == messages
            await clients.close()

    run(main())


def test_the_first_message_may_come_with_the_answer_in_any_pieces():
    async def main():
        for size in (1, 7, 100, 1000):
            clients = Clients()

            async def handle(reader, writer, size=size):
                head = await reader.readuntil(b"\r\n\r\n")
                key = next(
                    line.split(b": ")[1]
                    for line in head.split(b"\r\n")
                    if line.lower().startswith(b"sec-websocket-key")
                )
                answer = (
                    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                    b"Connection: Upgrade\r\nSec-WebSocket-Accept: "
                    + accept_key(key.decode()).encode()
                    + b"\r\n\r\n\x81\x05hello\x82\x01x\x81\x02"
                )
                for at in range(0, len(answer), size):
                    writer.write(answer[at : at + size])
                    await writer.drain()
                    await asyncio.sleep(0)
                writer.write(b"ok")
                await reader.read()
                writer.close()

            server = await asyncio.start_server(handle, "127.0.0.1", 0)
            port = server.sockets[0].getsockname()[1]
            client = await connected(clients, f"ws://127.0.0.1:{port}")
            await until(lambda clients=clients: len(clients.inbox) == 3)
            clients.inbox.open()
            assert [clients.inbox.take().data for _ in range(3)] == [b"hello", b"x", b"ok"]
            client.connection.abort()
            server.close()
            await asyncio.sleep(0.05)

    run(main())


def test_lines_work_on_uvloop():
    uvloop = pytest.importorskip("uvloop")

    async def main():
        async def handle(connection):
            async for message in connection:
                await connection.send(message)

        async with served(handle) as url:
            clients = Clients()
            client = await connected(clients, url)
            client.send(b"x" * 300_000)
            await until(lambda: len(clients.inbox) == 1)
            await clients.close()

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(asyncio.wait_for(main(), 20))


def test_what_is_sent_while_the_connection_is_lost_is_dropped_on_uvloop():
    """A flush that is scheduled behind the loss finds a closed transport; uvloop raises for it."""
    uvloop = pytest.importorskip("uvloop")
    failures = []

    async def echo(peer):
        async for message in peer:
            await peer.send(message)

    async def main():
        asyncio.get_running_loop().set_exception_handler(lambda _, fact: failures.append(fact))
        async with served(echo) as url:
            clients = Clients()
            client = await connected(clients, url)
            connection = client.connection
            connection.abort()
            for text in (b"written", b"gathered", b"gathered too"):
                connection.send(text)
            await asyncio.sleep(0.1)
            assert not connection.is_open
            await clients.close()

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main())
    assert failures == []


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("ws://h/a%20b/ü?x=1&y=ü#z", "/a%20b/%C3%BC?x=1&y=%C3%BC"),
        ("ws://h/a b?q=a b", "/a%20b?q=a%20b"),
        ("ws://h/100%/%zz", "/100%25/%25zz"),
        ("ws://h?x=[1]", "/?x=[1]"),
    ],
)
def test_what_is_escaped_in_a_url_is_not_escaped_again(url, sent):
    assert read_url(url).resource_name == sent
