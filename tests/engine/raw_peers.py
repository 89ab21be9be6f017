"""The other end of a connection frame by frame, and consumers that collect what is handled."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import struct
from contextlib import asynccontextmanager

from poshws.engine.websocket.inbox import Consumers, consume


class Peer:
    """The other end of a connection, frame by frame."""

    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer

    async def shake(self):
        self.head = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        key = next(
            line[19:] for line in self.head.split("\r\n") if line.startswith("Sec-WebSocket-Key")
        )
        digest = hashlib.sha1(
            (key.strip() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()
        ).digest()
        self.writer.write(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + base64.b64encode(digest) + b"\r\n\r\n"
        )

    def send(self, data, opcode=1, fin=True):
        size = len(data)
        length = bytes([size]) if size < 126 else b"\x7e" + struct.pack(">H", size)
        self.writer.write(bytes([(0x80 if fin else 0) | opcode]) + length + data)

    async def receive(self):
        first, second = await self.reader.readexactly(2)
        size = second & 127
        if size == 126:
            size = struct.unpack(">H", await self.reader.readexactly(2))[0]
        elif size == 127:
            size = struct.unpack(">Q", await self.reader.readexactly(8))[0]
        assert second & 128, "a client masks its frames"
        mask = await self.reader.readexactly(4)
        data = await self.reader.readexactly(size)
        return first & 15, bytes(b ^ mask[i % 4] for i, b in enumerate(data))


@asynccontextmanager
async def peers(play, clients=None):
    """A server whose every connection plays ``play(peer)``; gives its URL."""
    failures = []

    async def serve(reader, writer):
        peer = Peer(reader, writer)
        try:
            await peer.shake()
            await play(peer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        except Exception as error:
            failures.append(error)
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        if clients is not None:
            await clients.close()
        server.close()
        assert not failures


def collecting(clients, count=1):
    """Consumers that put the text of every message into a list."""
    got: asyncio.Queue = asyncio.Queue()

    async def handle(message):
        await got.put(message.text if message.text is not None else message.data)

    return got, Consumers(
        clients.inbox, lambda wanted: consume(clients.inbox, handle, wanted), count
    )
