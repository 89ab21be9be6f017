"""Handshakes that go wrong: each fails soon, with words, and leaves no socket behind."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
import socket
import struct
import time

import pytest

from poshws.engine.messages import EngineError
from poshws.engine.websocket.client import ClientOptions
from poshws.engine.websocket.clients import Clients
from poshws.engine.websocket.connection_options import ConnectionOptions
from tests.engine.peers import run

GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
SOON = ClientOptions(connection=ConnectionOptions(timeout=0.4))
LATE = ClientOptions(connection=ConnectionOptions(timeout=60))
UPGRADE = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"


def accept_of(head):
    """What a server answers to the key of a request."""
    key = re.search(rb"Sec-WebSocket-Key: (\S+)", head)[1].decode()
    return base64.b64encode(hashlib.sha1((key + GUID).encode()).digest()).decode()


def reset(writer):
    """Ends a connection with a reset."""
    linger = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


def failure(answer, options=SOON):
    """Connects to a server that answers so; gives what was said and the seconds it took."""
    ended = []

    async def serve(reader, writer):
        try:
            await answer(await reader.readuntil(b"\r\n\r\n"), writer)
            await reader.read()
        except OSError:
            pass
        finally:
            ended.append(True)
            writer.close()

    async def main():
        clients = Clients()
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/path"
        began = time.monotonic()
        with pytest.raises(EngineError) as caught:
            await clients.connect("a", url, options=options)
        seconds = time.monotonic() - began
        assert not clients.find("a").is_connected
        async with asyncio.timeout(3):
            while not ended:  # this side has closed its end, too
                await asyncio.sleep(0.01)
        server.close()
        await clients.close()
        return str(caught.value).removeprefix("Failed to connect to WebSocket: "), seconds

    return run(main())


def text(words):
    """An answer of that text; {accept} stands for the right key."""

    async def answer(head, writer):
        writer.write(words.replace("{accept}", accept_of(head)).encode("latin-1"))

    return answer


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (UPGRADE + "Sec-WebSocket-Accept: AAAA\r\n\r\n", "Sec-WebSocket-Accept"),
        (UPGRADE + "\r\n", "missing Sec-WebSocket-Accept"),
        ("HTTP/1.1 101 X\r\nSec-WebSocket-Accept: {accept}\r\n\r\n", "Connection header"),
        (
            "HTTP/1.1 101 X\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n"
            "Sec-WebSocket-Accept: {accept}\r\n\r\n",
            "invalid Upgrade header: h2c",
        ),
        (
            UPGRADE + "Sec-WebSocket-Accept: {accept}\r\nSec-WebSocket-Extensions: x\r\n\r\n",
            "no extensions supported",
        ),
        (
            UPGRADE + "Sec-WebSocket-Accept: {accept}\r\nSec-WebSocket-Protocol: x\r\n\r\n",
            "no subprotocols supported",
        ),
        ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", "HTTP 200"),
        ("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n", "HTTP 401"),
        ("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "HTTP 404"),
        ("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nRetry-After: 9\r\n\r\n", "HTTP 503"),
        ("HTTP/1.0 101 X\r\n\r\n", "valid HTTP response"),
        ("HTTP/1.1 101 X\r\nno colon\r\n\r\n", "valid HTTP response"),
        ("HTTP/1.1 999999 X\r\n\r\n", "valid HTTP response"),
        ("\x81\x02hi\r\n\r\n", "valid HTTP response"),
        ("HTTP/1.1 101 X\r\n" + "X-A: b\r\n" * 1000 + "\r\n", "valid HTTP response"),
        ("HTTP/1.1 101 X\r\nX-A: " + "b" * 100_000 + "\r\n\r\n", "valid HTTP response"),
    ],
)
def test_answers_that_are_no_upgrade(words, said):
    found, seconds = failure(text(words), LATE)
    assert said in found
    assert seconds < 20


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(status):
    target = socket.create_server(("127.0.0.1", 0))
    target.settimeout(0.2)
    where = f"ws://127.0.0.1:{target.getsockname()[1]}/"
    found, _ = failure(
        text(f"HTTP/1.1 {status} Over there\r\nLocation: {where}\r\nContent-Length: 0\r\n\r\n")
    )
    assert f"HTTP {status}" in found
    with pytest.raises(TimeoutError):
        target.accept()
    target.close()


async def never(head, writer):
    """Says nothing."""


async def slow_head(head, writer):
    """A head that never ends, letter by letter."""
    while True:
        writer.write(b"X" if writer.transport.get_write_buffer_size() else b"HTTP/1.1 101 X")
        await writer.drain()
        await asyncio.sleep(0.02)


async def endless_head(head, writer):
    """A head that never ends, as fast as it goes."""
    while True:
        writer.write(b"X" * 65536)
        await writer.drain()


def slow_body(first):
    """A refusal whose body never ends, byte by byte."""

    async def answer(head, writer):
        writer.write(first)
        while True:
            writer.write(b"1\r\nx\r\n" if b"chunked" in first else b"x")
            await writer.drain()
            await asyncio.sleep(0.02)

    return answer


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (never, "the connection timed out"),
        (slow_head, "the connection timed out"),
        (endless_head, "read "),
        (slow_body(b"HTTP/1.1 404 X\r\nContent-Length: 1000000\r\n\r\n"), "HTTP 404"),
        (slow_body(b"HTTP/1.1 404 X\r\nTransfer-Encoding: chunked\r\n\r\n"), "HTTP 404"),
        (slow_body(b"HTTP/1.1 404 X\r\n\r\n"), "HTTP 404"),
    ],
)
def test_slow_and_endless_answers_are_bounded_in_time(answer, said):
    found, seconds = failure(answer)
    assert said in found
    assert seconds < 5  # the engine's own limits are longer


async def cut_off(head, writer):
    reset(writer)


async def cut_off_in_the_answer(head, writer):
    writer.write(UPGRADE.encode())
    await writer.drain()
    await asyncio.sleep(0.02)
    reset(writer)


async def hang_up(head, writer):
    writer.write_eof()


async def hang_up_in_the_answer(head, writer):
    writer.write(UPGRADE.encode())
    writer.write_eof()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (cut_off, "Connection reset by peer"),
        (cut_off_in_the_answer, "Connection reset by peer"),
        (hang_up, "did not receive a valid HTTP response"),
        (hang_up_in_the_answer, "did not receive a valid HTTP response"),
    ],
)
def test_connections_that_end_in_the_handshake(answer, said):
    found, seconds = failure(answer, LATE)
    assert said in found
    assert seconds < 20


def test_nobody_listens_and_no_such_name(monkeypatch):
    async def main():
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
        clients = Clients()
        with pytest.raises(EngineError, match="WebSocket: Connection refused"):
            await clients.connect("a", f"ws://127.0.0.1:{port}")

        async def getaddrinfo(*_, **__):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", getaddrinfo)
        with pytest.raises(EngineError, match="WebSocket: Name or service not known"):
            await clients.connect("b", "ws://no.such.name.invalid")

    run(main())
