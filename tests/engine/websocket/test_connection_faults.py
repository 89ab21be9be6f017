"""What a server may do to an open connection: it ends soon, and what came before is handled."""

from __future__ import annotations

import asyncio
import socket
import struct

import pytest

from poshws.engine.websocket import connection
from poshws.engine.websocket.client import ClientOptions
from poshws.engine.websocket.clients import Clients
from poshws.engine.websocket.connection_options import ConnectionOptions
from tests.engine.peers import run, until
from tests.engine.raw_peers import collecting, peers

SENDABLE = [
    1000,
    1001,
    1002,
    1003,
    1007,
    1008,
    1009,
    1010,
    1011,
    1012,
    1013,
    1014,
    3000,
    4000,
    4999,
]
FORBIDDEN = [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535]


@pytest.fixture(autouse=True)
def linger(monkeypatch):
    """Peers that never close are not waited for as long as usual."""
    monkeypatch.setattr(connection, "LINGER", 0.1)


class Told:
    """What a connection has told of itself."""

    def __init__(self):
        self.news = []

    def __call__(self, client, kind, facts):
        self.news.append((kind, *facts.values()))


def end_of(play, options=None):
    """Plays a server; gives what was handled, what was told, and frames that came back."""
    told, frames = Told(), []

    async def main():
        clients = Clients()
        got, consumers = collecting(clients)

        async def played(peer):
            await play(peer)
            while True:
                frames.append(await peer.receive())

        async with peers(played, clients) as url:
            await clients.connect("a", url, options=options or ClientOptions(), report=told)
            consumers.start()
            await until(lambda: told.news[-1][0] == "Close", 4)
            await asyncio.sleep(0.02)
            await consumers.stop(1)
        return [got.get_nowait() for _ in range(got.qsize())]

    return run(main()), told.news[1:], frames


@pytest.mark.parametrize("code", SENDABLE)
def test_a_close_with_each_code_is_told_and_answered(code):
    async def play(peer):
        peer.send(b"last words")
        peer.send(struct.pack(">H", code) + "why, où".encode(), 8)
        await answered(peer, code)

    async def answered(peer, code):
        assert await peer.receive() == (8, struct.pack(">H", code) + "why, où".encode())
        peer.writer.close()

    got, news, _ = end_of(play)
    assert got == ["last words"]
    assert news == [("Close", code, "why, où")]


@pytest.mark.parametrize("code", FORBIDDEN)
def test_codes_that_no_close_may_have_are_an_error(code):
    async def play(peer):
        peer.send(b"last words")
        peer.send(struct.pack(">H", code), 8)

    got, news, frames = end_of(play)
    assert got == ["last words"]
    assert [kind for kind, *_ in news] == ["Error", "Close"]
    assert frames[-1][1][:2] == struct.pack(">H", 1002)


@pytest.mark.parametrize(
    ("payload", "code"),
    [(b"\x03", 1002), (b"\x03\xe8\xff\xfe", 1007), (b"\x03\xe8\xed\xa0\x80", 1007)],
)
def test_the_payload_of_a_close_must_be_one(payload, code):
    async def play(peer):
        peer.send(b"last words")
        peer.send(payload, 8)

    got, news, frames = end_of(play)
    assert got == ["last words"]
    assert news[0][0] == "Error"
    assert frames[-1][1][:2] == struct.pack(">H", code)


def test_a_close_without_a_code():
    async def play(peer):
        peer.send(b"", 8)
        assert await peer.receive() == (8, b"")
        peer.writer.close()

    assert end_of(play)[:2] == ([], [("Close", 1005, "")])


def test_a_half_closed_line_ends():
    async def play(peer):
        peer.send(b"last words")
        peer.writer.write_eof()

    got, news, _ = end_of(play)
    assert got == ["last words"]
    assert news == [("Close", 1006, "")]


WHOLE = b"\x81\x03one"
LONG = b"\x81\x7e\x01\x00" + b"x" * 256
HUGE = b"\x81\x7f" + struct.pack(">Q", 70000) + b"x" * 70000


@pytest.mark.parametrize("frame", [WHOLE, LONG, HUGE])
@pytest.mark.parametrize("cut", [1, 2, 3, 4, 9, 10, -1])
@pytest.mark.parametrize("resets", [False, True])
def test_a_drop_inside_a_frame_loses_that_frame_only(frame, cut, resets):
    async def play(peer):
        peer.writer.write(WHOLE + frame[:cut])
        await peer.writer.drain()
        await asyncio.sleep(0.02)
        if resets:
            linger = struct.pack("ii", 1, 0)
            handle = peer.writer.get_extra_info("socket")
            handle.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            peer.writer.transport.abort()
        else:
            peer.writer.close()

    if cut >= len(frame):
        pytest.skip("this would be all of it")
    got, news, _ = end_of(play)
    assert got == ["one"]
    assert news == [("Close", 1006, "")]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_frames_may_come_in_any_pieces(size):
    stream = b"".join(
        (WHOLE, b"\x01\x02ab", b"\x89\x01?", b"\x00\x00", b"\x80\x01c", LONG, HUGE[:14], HUGE[14:])
    )

    async def play(peer):
        handle = peer.writer.get_extra_info("socket")
        handle.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for at in range(0, 400, size):
            peer.writer.write(stream[at : at + size])
            await asyncio.sleep(0)
        peer.writer.write(stream[at + size :])
        peer.send(b"", 8)
        assert await peer.receive() == (10, b"?")

    got, news, _ = end_of(play)
    assert got == ["one", "abc", "x" * 256, "x" * 70000]
    assert news[-1] == ("Close", 1005, "")


@pytest.mark.parametrize(
    "raw",
    [
        b"\x81\xff" + b"\xff" * 8,  # masked, and longer than there can be
        b"\x81\x7f" + b"\xff" * 8,  # the first bit of a length must not be set
        b"\x89\x7e\x00\x80" + b"x" * 128,  # a ping that is too long
        b"\x88\x7e\x00\x80" + b"x" * 128,  # a close that is
        b"\x01\x01a\x88\x02\x03\xe8\x80\x01b",  # a close inside a message
        b"\x00" * 50,
        bytes(range(0x30, 0x7F)),
    ],
)
def test_frames_against_the_rules_end_the_line(raw):
    async def play(peer):
        peer.writer.write(WHOLE + raw)

    got, news, frames = end_of(play)
    assert got == ["one"]
    assert [kind for kind, *_ in news] == ["Error", "Close"]
    assert frames[-1][0] == 8


def test_a_message_that_only_claims_to_be_large_takes_no_memory():
    import tracemalloc

    async def play(peer):
        peer.writer.write(b"\x81\x7f" + struct.pack(">Q", 1 << 40) + b"x" * 1000)
        await asyncio.sleep(0.05)
        peer.writer.close()

    tracemalloc.start()
    try:
        got, news, _ = end_of(play)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert got == []
    assert news[-1][0] == "Close"
    assert peak < 8_000_000


LIMITED = ClientOptions(connection=ConnectionOptions(maximum_size=1000))


@pytest.mark.parametrize(
    "raw",
    [
        b"\x81\x7e" + struct.pack(">H", 1001) + b"x" * 1001,
        b"\x81\x7f" + struct.pack(">Q", 1 << 62),
        b"\x01\x7e" + struct.pack(">H", 600) + b"x" * 600 + b"\x80\x7e\x02\x58" + b"x" * 600,
        b"\x01\x01x" + b"\x00\x01x" * 1000,
    ],
)
def test_more_than_a_message_may_have_closes_with_1009(raw):
    async def play(peer):
        peer.writer.write(WHOLE + raw)

    got, news, frames = end_of(play, LIMITED)
    assert got == ["one"]
    assert news[0] == ("Error", "a message is larger than 1000 bytes")
    assert frames[-1][1][:2] == struct.pack(">H", 1009)


def test_fragments_without_content_take_no_memory():
    import tracemalloc

    async def play(peer):
        peer.writer.write(b"\x01\x01x")
        for _ in range(10):
            peer.writer.write(b"\x00\x00" * 5_000)
            await peer.writer.drain()
        peer.writer.write(b"\x80\x01y")
        peer.send(b"", 8)

    tracemalloc.start()
    try:
        got, _, _ = end_of(play)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert got == ["xy"]
    assert peak < 1_500_000


def test_pings_of_a_server_that_does_not_read_take_no_memory():
    """RFC 6455, 5.5.3: where pongs wait, only the last one has to be sent."""

    async def main():
        clients, begun, done = Clients(), asyncio.Event(), asyncio.Event()
        last, waiting = [], []

        def client_transport():
            return clients.find("a").connection._transport

        async def play(peer):
            handle = peer.writer.get_extra_info("socket")
            handle.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
            peer.writer.transport.pause_reading()
            await begun.wait()
            for number in range(20):
                peer.writer.write((b"\x89\x7d" + b"%0125d" % number) * 500)
                await peer.writer.drain()
            await asyncio.sleep(0.3)
            waiting.append(client_transport().get_write_buffer_size())
            peer.writer.transport.resume_reading()
            while not last or last[0][0] != 8:
                last[:] = [await peer.receive()]
                if last[0][1] == b"%0125d" % 19:
                    done.set()
            peer.send(b"", 8)

        async with peers(play, clients) as url:
            await clients.connect("a", url)
            handle = client_transport().get_extra_info("socket")
            handle.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8192)
            begun.set()
            await done.wait()
            assert waiting[0] < 200_000  # of 1.3 million

    run(main())


def test_a_server_that_never_closes_is_left():
    for raw in (b"\x83\x00", b"\x81\x01\xff", b"\x88\x02\x03\xe8"):

        async def play(peer, raw=raw):
            peer.writer.write(raw)

        assert end_of(play)[1][-1][0] == "Close"


def test_an_end_that_is_told_after_a_reset_is_still_from_here():
    """TCP ends some time after the Close frames, when the next connection may be open already."""
    told = []

    def tell(client, kind, facts):
        told.append((kind, client.is_connected, client.facts.was_closed_here))

    async def play(peer):
        await peer.receive()
        peer.send(b"", 8)
        await peer.reader.read()

    async def main():
        clients = Clients()
        async with peers(play, clients) as url:
            client = await clients.connect("a", url, options=ClientOptions(), report=tell)
            await client.reset()
            await until(lambda: len(told) == 3, 4)

    run(main())
    assert told[:3] == [("Open", True, False), ("Open", True, False), ("Close", True, True)]


class ClosedTransport:
    """A transport of uvloop whose line is gone: it raises, where asyncio's does nothing."""

    def __init__(self, says_so):
        self.says_so = says_so
        self.is_aborted = False

    def is_closing(self):
        return self.says_so or self.is_aborted

    def write(self, data):
        raise RuntimeError("the handler is closed")

    def abort(self):
        self.is_aborted = True


@pytest.mark.parametrize("says_so", [True, False])
def test_what_is_sent_just_after_a_drop_raises_nothing(says_so):
    async def main():
        clients = Clients()

        async def play(peer):
            await peer.receive()

        async with peers(play, clients) as url:
            await clients.connect("a", url)
            line = clients.find("a").connection
            transport, line._transport = line._transport, ClosedTransport(says_so)
            for text in ("fresh", "gathered", "long" * 100_000):
                line.send(text.encode())
            line._end_turn()
            line._transport = transport
            transport.abort()

    run(main())
