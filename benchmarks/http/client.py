"""Clients that ask one after the other on lines that stay open."""

from __future__ import annotations

import asyncio
import time
from typing import cast


class Line(asyncio.Protocol):
    """One connection; `count` is what has been answered since it was set to 0."""

    def __init__(self, request: bytes) -> None:
        self.request = request
        self.count = 0
        self.goes_on = False
        self.idle = asyncio.Event()
        self.body = b""
        self._received = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def connection_lost(self, error: Exception | None) -> None:
        self.idle.set()

    def ask(self) -> None:
        """Sends the request; asks again with each answer until `goes_on` is false."""
        self.idle.clear()
        self.transport.write(self.request)

    def data_received(self, data: bytes) -> None:
        self._received += data
        head = self._received.find(b"\r\n\r\n")
        if head < 0:
            return
        if not self._received.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(bytes(self._received[:head]).decode("latin-1"))
        end = head + 4 + length_of(bytes(self._received[:head]))
        if len(self._received) < end:
            return
        self.body = bytes(self._received[head + 4 : end])
        del self._received[:end]
        self.count += 1
        if self.goes_on:
            self.transport.write(self.request)
        else:
            self.idle.set()


def length_of(head: bytes) -> int:
    """The length of the body that a head announces."""
    low = head.lower()
    at = low.index(b"content-length:") + len(b"content-length:")
    return int(low[at:].split(b"\r\n", 1)[0])


def request(method: str, path: str, body: bytes = b"", **headers: str) -> bytes:
    """A request that keeps its line."""
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost", "Connection: keep-alive"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if body:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + body


class Clients:
    """A number of lines to a server."""

    def __init__(self, port: int, lines: int, asked: bytes) -> None:
        self._port = port
        self._asked = asked
        self._number = lines
        self.lines: list[Line] = []

    async def open(self) -> None:
        """Opens the lines; waits until the server listens. Raises TimeoutError."""
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(30):
            while len(self.lines) < self._number:
                line = Line(self._asked)
                try:
                    await loop.create_connection(lambda made=line: made, "127.0.0.1", self._port)
                except OSError:
                    await asyncio.sleep(0.05)
                else:
                    self.lines.append(line)

    async def ask(self, seconds: float) -> tuple[int, float]:
        """Asks on all lines for so long; how many were answered in how many seconds."""
        for line in self.lines:
            line.count = 0
            line.goes_on = True
            line.ask()
        began = time.perf_counter()
        await asyncio.sleep(seconds)
        for line in self.lines:
            line.goes_on = False
        await asyncio.gather(*(line.idle.wait() for line in self.lines))
        return sum(line.count for line in self.lines), time.perf_counter() - began

    def close(self) -> None:
        """Closes the lines."""
        for line in self.lines:
            line.transport.close()
