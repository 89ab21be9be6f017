"""Kept-open connections of a scene's client: WebSockets, event streams and bare lines.

Each reads in a thread of its own and keeps what comes as items.
"""

from __future__ import annotations

import base64
import os
import socket
import struct
import threading
import time
from typing import Any

from conformance.peer import CLOSE, PING, PONG, SHOWN_BYTES, TEXT

CONNECT_SECONDS = 120


class Kept:
    """A socket whose input is kept as items until it ends."""

    status = ""
    headers: dict[str, str] = {}

    def __init__(self, connection: socket.socket) -> None:
        self.socket = connection
        self.items: list[Any] = []
        self.ended = False
        self._changed = threading.Condition()

    def listen(self) -> None:
        """Starts to read."""
        self.socket.settimeout(None)
        threading.Thread(target=self._read, daemon=True).start()

    def keep(self, *items: Any, ended: bool = False) -> None:
        """Adds items and wakes who waits."""
        with self._changed:
            self.items += items
            self.ended = self.ended or ended
            self._changed.notify_all()

    def expect(self, count: int, seconds: float) -> list[Any]:
        """All items so far, when there are `count` of them or the time is over."""
        end = time.monotonic() + seconds
        with self._changed:
            while len(self.items) < count and not self.ended and time.monotonic() < end:
                self._changed.wait(0.1)
            return list(self.items)

    def close(self, code: int) -> None:
        """Ends the connection."""
        self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()

    def send(self, text: str) -> None:
        """Sends text as it is."""
        self.socket.sendall(text.encode())

    def _read(self) -> None:
        raise NotImplementedError


class WebSocket(Kept):
    """A client's WebSocket; items are {"op": opcode, "text": …}, at the end {"op": "eof"}."""

    def __init__(self, address: tuple[str, int], path: str, headers: dict[str, str]) -> None:
        super().__init__(socket.create_connection(address, CONNECT_SECONDS))
        key = base64.b64encode(os.urandom(16)).decode()
        upgrade = {
            "Upgrade": "websocket",
            "Connection": "Upgrade",
            **headers,
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": key,
        }
        self.status, self.headers = open_request(self.socket, address, path, upgrade)
        self.listen()

    def send(self, text: str) -> None:
        self.send_frame(TEXT, text.encode())

    def send_frame(self, opcode: int, data: bytes) -> None:
        """A masked frame, as clients send them (RFC 6455 section 5.3)."""
        mask = os.urandom(4)
        size = len(data)
        head = bytes([0x80 | opcode])
        if size < 126:
            head += bytes([0x80 | size])
        elif size < 65536:
            head += b"\xfe" + struct.pack(">H", size)
        else:
            head += b"\xff" + struct.pack(">Q", size)
        masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(data))
        self.socket.sendall(head + mask + masked)

    def close(self, code: int) -> None:
        self.send_frame(CLOSE, struct.pack(">H", code))
        time.sleep(0.2)

    def _read(self) -> None:
        try:
            while True:
                self._read_frame()
        except OSError:
            self.keep({"op": "eof"})

    def _read_frame(self) -> None:
        first, second = self._exactly(2)
        size = second & 127
        if size == 126:
            (size,) = struct.unpack(">H", self._exactly(2))
        elif size == 127:
            (size,) = struct.unpack(">Q", self._exactly(8))
        data, opcode = self._exactly(size), first & 15
        if opcode == PING:
            self.send_frame(PONG, data)
            return
        item: dict[str, Any] = {"op": opcode}
        text = data[2:] if opcode == CLOSE else data[:SHOWN_BYTES]
        item["text"] = text.decode("utf-8", "replace")
        if opcode == CLOSE and data:
            (item["code"],) = struct.unpack(">H", data[:2])
        self.keep(item)

    def _exactly(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            part = self.socket.recv(count - len(data))
            if not part:
                raise ConnectionError
            data += part
        return data


class Lines(Kept):
    """A socket whose text is cut at a separator; "<eof>" is the last item."""

    def __init__(self, connection: socket.socket, separator: bytes) -> None:
        super().__init__(connection)
        self.separator = separator

    def _read(self) -> None:
        rest = b""
        while not self.ended:
            try:
                part = self.socket.recv(65536)
            except OSError:
                part = b""
            *whole, rest = (rest + part.replace(b"\r\n", b"\n")).split(self.separator)
            items = [item.decode("utf-8", "replace") for item in whole]
            if not part:
                items += [rest.decode("utf-8", "replace")] if rest else []
                items.append("<eof>")
            self.keep(*items, ended=not part)


def open_lines(address: tuple[str, int]) -> Lines:
    """A bare connection; items are lines."""
    lines = Lines(socket.create_connection(address, 10), b"\n")
    lines.listen()
    return lines


def open_events(address: tuple[str, int], path: str, headers: dict[str, str]) -> Lines:
    """A server's event stream; items are its blocks."""
    events = Lines(socket.create_connection(address, CONNECT_SECONDS), b"\n\n")
    asked = {"Accept": "text/event-stream", **headers}
    events.status, events.headers = open_request(events.socket, address, path, asked)
    events.listen()
    return events


def open_request(
    connection: socket.socket, address: tuple[str, int], path: str, headers: dict[str, str]
) -> tuple[str, dict[str, str]]:
    """Sends a GET and reads the head of the answer: its first line and its headers."""
    lines = [f"GET {path} HTTP/1.1", f"Host: {address[0]}:{address[1]}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = connection.recv(1)
        if not byte:
            break
        head += byte
    status, *rest = head.decode("latin-1").split("\r\n")
    return status, dict(line.split(": ", 1) for line in rest if ": " in line)
