"""The server that a measured program connects to: it sends prepared frames and counts answers.

Answers are not read: all of one kind have one length, so that counting bytes is counting them, and
the peer costs little beside what is measured. The first answer is looked at, and so is the sum.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import time
from dataclasses import dataclass

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, 1.3


@dataclass(frozen=True)
class Load:
    """What goes to the program and what has to come back."""

    sent: bytes  # the text of a message
    answered: bytes  # the text of an answer
    window: int  # messages that are on their way at once

    @property
    def frame(self) -> bytes:
        """The message as the server's frame."""
        return head(len(self.sent), 0) + self.sent

    @property
    def answer_size(self) -> int:
        """Bytes of an answer: a client's frames have a mask."""
        return len(head(len(self.answered), 0x80)) + 4 + len(self.answered)


def json_load(size: int, window: int) -> Load:
    """JSON with one field, of so many bytes; 0 for a number."""
    value = "x" * size if size else 1000000
    return Load(
        json.dumps({"n": value}).encode(),
        json.dumps({"n": value}, separators=(",", ":")).encode(),
        window,
    )


def data_load(window: int) -> Load:
    """JSON such as a market sends: some fields, and lists of numbers and strings."""
    levels = [[str(100 + n), 5 * n] for n in range(8)]
    data = {
        "channel": "book", "symbol": "BTC-USD", "sequence": 123456789, "time": 1700000000123,
        "price": 100.5, "is_snapshot": False, "note": None, "bids": levels, "asks": levels,
    }  # fmt: skip
    text = json.dumps(data, separators=(",", ":")).encode()
    return Load(text, text, window)


def text_load(size: int, window: int) -> Load:
    """A text of so many bytes."""
    return Load(b"x" * size, b"x" * size, window)


def head(length: int, side: int) -> bytes:
    """The head of a text frame."""
    if length < 126:
        return bytes((0x81, side | length))
    if length < 65536:
        return bytes((0x81, side | 126)) + length.to_bytes(2, "big")
    return bytes((0x81, side | 127)) + length.to_bytes(8, "big")


class Peer(asyncio.Protocol):
    """One accepted connection; its name is the path that was asked for."""

    def __init__(self, load: Load, arrived: asyncio.Queue[Peer]) -> None:
        self.load = load
        self.name = ""
        self.count = 0  # answers
        self.is_lost = False
        self._arrived = arrived
        self._head = b""
        self._rest = 0  # bytes of an answer that is not whole yet
        self._frame, self._size = load.frame, load.answer_size
        self._on_its_way = 0
        self._is_asking = False
        self._changed = asyncio.Event()

    async def first(self) -> float:
        """Sends one message; gives when its answer came."""
        self._send(1)
        await self._wait(lambda: self._on_its_way == 0)
        return time.perf_counter()

    async def ask(self, seconds: float) -> tuple[int, float]:
        """Keeps the window full for some time; gives answers and seconds, the last ones too."""
        before, begun = self.count, time.perf_counter()
        self._is_asking = True
        self._send(self.load.window)
        await asyncio.sleep(seconds)
        self._is_asking = False
        await self._wait(lambda: self._on_its_way == 0)
        return self.count - before, time.perf_counter() - begun

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.set_write_buffer_limits(high=1 << 26)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        if not self.name:
            self._head += data
            if b"\r\n\r\n" in self._head:
                self._shake_hands()
            return
        whole, self._rest = divmod(len(data) + self._rest, self._size)
        self.count += whole
        self._on_its_way -= whole
        if self._is_asking and whole:
            self._send(whole)
        elif not self._on_its_way:
            self._changed.set()

    def connection_lost(self, error: Exception | None) -> None:
        self.is_lost = True
        self._changed.set()

    def _send(self, messages: int) -> None:
        self._on_its_way += messages
        self._transport.write(self._frame if messages == 1 else self._frame * messages)

    async def _wait(self, is_so) -> None:
        while not is_so():
            if self.is_lost or self._on_its_way < 0:
                raise ConnectionError(f"{self.name}: lost, or answered too much")
            self._changed.clear()
            await self._changed.wait()

    def _shake_hands(self) -> None:
        lines = self._head.split(b"\r\n")
        key = next(
            line.split(b":", 1)[1].strip()
            for line in lines
            if line.lower().startswith(b"sec-websocket-key:")
        )
        accept = base64.b64encode(hashlib.sha1(key + GUID).digest())
        self._transport.write(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
            b"Connection: Upgrade\r\nSec-WebSocket-Accept: " + accept + b"\r\n\r\n"
        )
        self.name = lines[0].split(b" ")[1].decode().strip("/")
        self._head = b""
        self._arrived.put_nowait(self)


class Server:
    """A server on a port of its own; `async with Server(load) as server`."""

    def __init__(self, load: Load) -> None:
        self.load = load
        self.arrived: asyncio.Queue[Peer] = asyncio.Queue()

    async def __aenter__(self) -> Server:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: Peer(self.load, self.arrived), "127.0.0.1", 0, backlog=1024
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *error: object) -> None:
        self._server.close()

    def url(self, name: str) -> str:
        """Where a program of that name connects to."""
        return f"ws://127.0.0.1:{self.port}/{name}"
