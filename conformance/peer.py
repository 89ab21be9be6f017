"""A scripted WebSocket peer that keeps what crosses the wire.

A plan is {"connections": [[step, …], …], "http": {"/path": {"status": …, "type": …, "body": …}}}.
The first connection plays the first list of steps, and so on; the last list is played for all later
ones.

| step | what happens |
|---|---|
| `{"send": text}`, `{"send_hex": hex}` | a text or binary message |
| `{"fragments": [text, …]}` | one message in several frames |
| `{"raw_hex": hex}` | bytes as they are |
| `{"ping": text}`, `{"pong": text}` | a control frame |
| `{"close": [code, reason]}`, `{"close_empty": true}` | a Close frame |
| `{"drop": true}` | the connection is reset |
| `{"expect": n}` | waits until n messages have come |
| `{"expect_close": true}` | waits for the client's Close |
| `{"echo": n}` | sends the next n messages back, 0: all |
| `{"sleep": seconds}` | waits |
| `{"reject": status}` | refuses the handshake |
| `{"no_close_reply": true}` | a Close is not answered |

RFC 6455 section 5 describes the frames; they are made by hand, since a library would refuse to send
the wrong ones.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import struct
import threading
from typing import Any

ACCEPT_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
OPCODE_NAMES = {
    CONTINUATION: "cont",
    TEXT: "text",
    BINARY: "binary",
    CLOSE: "close",
    PING: "ping",
    PONG: "pong",
}
KEPT_HEADERS = (
    "origin",
    "user-agent",
    "sec-websocket-extensions",
    "sec-websocket-protocol",
    "cookie",
    "authorization",
)
SHOWN_BYTES = 400
Event = dict[str, Any]


def frame(opcode: int, payload: bytes, final: bool = True) -> bytes:
    """An unmasked frame, as servers send them."""
    head = bytes([(0x80 if final else 0) | opcode])
    size = len(payload)
    if size < 126:
        head += bytes([size])
    elif size < 65536:
        head += bytes([126]) + struct.pack(">H", size)
    else:
        head += bytes([127]) + struct.pack(">Q", size)
    return head + payload


class Peer:
    """Plays a plan on a port of its own until it is stopped; runs in a thread."""

    def __init__(self, plan: dict[str, Any]) -> None:
        self.plan = plan
        self.events: list[Event] = []
        self.port = 0
        self.connections = 0
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopped: asyncio.Event | None = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)

    def start(self) -> int:
        """Starts to listen; gives the port."""
        self._thread.start()
        self._ready.wait(10)
        return self.port

    def stop(self) -> list[Event]:
        """Stops and gives all that was seen."""
        if self._loop is not None and self._stopped is not None:
            self._loop.call_soon_threadsafe(self._stopped.set)
        self._thread.join(10)
        return self.events

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopped = asyncio.Event()
        server = await asyncio.start_server(self._client, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stopped.wait()
        server.close()

    def note(self, connection: int, what: str, **more: Any) -> None:
        """Keeps an event; connection 0 is plain HTTP."""
        self.events.append({"conn": connection, "what": what, **more})

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._handshake(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            # The script may end a connection at any time; what it did until then is in the events.
            return
        finally:
            writer.close()

    async def _handshake(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        method, path, headers = await read_head(reader)
        if headers.get("upgrade", "").lower() != "websocket":
            await self._answer(method, path, headers, reader, writer)
            return
        self.connections += 1
        plans = self.plan["connections"]
        steps = plans[min(self.connections, len(plans)) - 1]
        shown = {k: v for k, v in headers.items() if k in KEPT_HEADERS or k.startswith("x-")}
        self.note(self.connections, "open", path=path, values=shown)
        refused = next((step["reject"] for step in steps if "reject" in step), None)
        if refused is not None:
            head = f"HTTP/1.1 {refused} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            writer.write(head.encode())
            await writer.drain()
            return
        writer.write(accepting(headers["sec-websocket-key"]))
        await Connection(self, self.connections, reader, writer, steps).play()

    async def _answer(
        self,
        method: str,
        path: str,
        headers: dict[str, str],
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        missing = {"status": 404, "type": "text/plain", "body": "no"}
        answer = self.plan.get("http", {}).get(path, missing)
        self.note(0, "http", method=method, path=path, body=body.decode("utf-8", "replace"))
        data = answer["body"].encode()
        head = (
            f"HTTP/1.1 {answer['status']} X\r\nContent-Type: {answer['type']}\r\n"
            f"Content-Length: {len(data)}\r\nConnection: close\r\n\r\n"
        )
        writer.write(head.encode() + data)
        await writer.drain()


async def read_head(reader: asyncio.StreamReader) -> tuple[str, str, dict[str, str]]:
    """Method, path and headers (lower-case names) of a request."""
    first, *rest = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, path, _ = first.split(" ", 2)
    pairs = (line.split(":", 1) for line in rest if ":" in line)
    return method, path, {name.strip().lower(): value.strip() for name, value in pairs}


def accepting(key: str) -> bytes:
    """The answer that opens a WebSocket connection (RFC 6455 section 4.2.2)."""
    accept = base64.b64encode(hashlib.sha1(key.encode() + ACCEPT_GUID).digest()).decode()
    return (
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Accept: {accept}\r\n\r\n"
    ).encode()


class Connection:
    """One connection: plays its steps while everything that comes in is kept."""

    def __init__(
        self,
        peer: Peer,
        number: int,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        steps: list[dict[str, Any]],
    ) -> None:
        self.peer = peer
        self.number = number
        self.reader = reader
        self.writer = writer
        self.steps = steps
        self.answers_close = not any("no_close_reply" in step for step in steps)
        self.sent_close = False
        self.closed = False
        self.messages = 0
        self.waiting: asyncio.Queue[tuple[int, bytes]] = asyncio.Queue()
        self.changed = asyncio.Condition()

    async def play(self) -> None:
        """Plays all steps, then waits until the client is gone."""
        reading = asyncio.create_task(self._read())
        try:
            for step in self.steps:
                await self._step(step)
                if not self.writer.transport.is_closing():
                    await self.writer.drain()
            await reading
        finally:
            reading.cancel()
            self.peer.note(self.number, "gone")

    # --- what comes in

    async def _read(self) -> None:
        try:
            parts, kind = b"", TEXT
            while not (self.closed and self.answers_close):
                opcode, final, data = await self._frame()
                if opcode == PING:
                    self.writer.write(frame(PONG, data))
                elif opcode == CLOSE:
                    await self._closing(data)
                elif opcode in (CONTINUATION, TEXT, BINARY):
                    parts, kind = (parts + data, kind) if opcode == CONTINUATION else (data, opcode)
                    if final:
                        self.messages += 1
                        self.waiting.put_nowait((kind, parts))
                await self._notify()
        except (asyncio.IncompleteReadError, ConnectionError):
            self.peer.note(self.number, "eof")
        finally:
            self.closed = True
            await self._notify()

    async def _frame(self) -> tuple[int, bool, bytes]:
        first, second = await self.reader.readexactly(2)
        size = second & 0x7F
        if size == 126:
            (size,) = struct.unpack(">H", await self.reader.readexactly(2))
        elif size == 127:
            (size,) = struct.unpack(">Q", await self.reader.readexactly(8))
        mask = await self.reader.readexactly(4) if second & 0x80 else b""
        data = unmasked(await self.reader.readexactly(size), mask)
        opcode, final = first & 15, bool(first & 0x80)
        self._note_frame(opcode, data)
        return opcode, final, data

    def _note_frame(self, opcode: int, data: bytes) -> None:
        what = OPCODE_NAMES.get(opcode, f"op{opcode}")
        if opcode != CLOSE:
            text = data[:SHOWN_BYTES].decode("utf-8", "replace")
            self.peer.note(self.number, what, text=text, bytes=len(data))
        elif data:
            (code,) = struct.unpack(">H", data[:2])
            self.peer.note(self.number, what, code=code, text=data[2:].decode("utf-8", "replace"))
        else:
            self.peer.note(self.number, what, code=None)

    async def _closing(self, data: bytes) -> None:
        if self.answers_close and not self.sent_close:
            self.writer.write(frame(CLOSE, data))
            await self.writer.drain()
        self.closed = True

    async def _notify(self) -> None:
        async with self.changed:
            self.changed.notify_all()

    # --- what goes out

    async def _step(self, step: dict[str, Any]) -> None:
        what, value = next(iter(step.items()))
        frames = self._frames(what, value)
        if frames is not None:
            self.writer.write(frames)
        elif what == "drop":
            self.writer.transport.abort()
        elif what == "expect":
            await self._until(lambda: self.messages >= value or self.closed)
        elif what == "expect_close":
            await self._until(lambda: self.closed)
        elif what == "echo":
            await self._echo(value)
        elif what == "sleep":
            await asyncio.sleep(value)

    def _frames(self, what: str, value: Any) -> bytes | None:
        """The bytes of a step that sends something."""
        if what == "send":
            return frame(TEXT, value.encode())
        if what == "send_hex":
            return frame(BINARY, bytes.fromhex(value))
        if what == "raw_hex":
            return bytes.fromhex(value)
        if what in ("ping", "pong"):
            return frame(PING if what == "ping" else PONG, value.encode())
        if what in ("close", "close_empty"):
            self.sent_close = True
            payload = (
                b"" if what == "close_empty" else struct.pack(">H", value[0]) + value[1].encode()
            )
            return frame(CLOSE, payload)
        if what == "fragments":
            last = len(value) - 1
            return b"".join(
                frame(TEXT if place == 0 else CONTINUATION, part.encode(), place == last)
                for place, part in enumerate(value)
            )
        return None

    async def _echo(self, count: int) -> None:
        left = count or None
        while left is None or left > 0:
            await self._until(lambda: not self.waiting.empty() or self.closed)
            if self.waiting.empty():
                return
            kind, data = self.waiting.get_nowait()
            self.writer.write(frame(kind, data))
            await self.writer.drain()
            left = None if left is None else left - 1

    async def _until(self, test: Any) -> None:
        async with self.changed:
            await self.changed.wait_for(test)


def unmasked(data: bytes, mask: bytes) -> bytes:
    """The payload without its mask."""
    if not mask or not data:
        return data
    key = (mask * (len(data) // 4 + 1))[: len(data)]
    number = int.from_bytes(data, "big") ^ int.from_bytes(key, "big")
    return number.to_bytes(len(data), "big")
