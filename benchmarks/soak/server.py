"""The server of the soak: it sends numbered messages as fast as they are taken; lines end badly.

Frames are made here byte by byte, since most ways to end a line are not what a library would do.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import random
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import suppress

from websockets.speedups import apply_mask

from benchmarks.soak.ledger import Account, Ledger

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, 1.3
TEXT, CLOSE, PING = 0x81, 0x88, 0x89  # first bytes of whole frames
BATCH = 64  # messages of one write
PATIENCE = 60.0  # seconds that the script has to end a line, too
FAILING = ("throw", "divide", "command", "stop")
HARMLESS = ("return", "exit", "sleep", "answer")
DROPPING = ("reset", "disconnect")
ENDS = ("close", "stream", "cut", "illegal", "text", "garbage", "abort")


def frame(data: bytes, first: int = TEXT) -> bytes:
    """A server's frame."""
    length = len(data)
    if length < 126:
        return bytes((first, length)) + data
    if length < 65536:
        return struct.pack("!BBH", first, 126, length) + data
    return struct.pack("!BBQ", first, 127, length) + data


class Server:
    """Sends until so many messages have been handled, over lines that end one after the other."""

    def __init__(self, messages: int, length: int, seed: int) -> None:
        """``length`` is the number of messages after which a line ends, on the average."""
        self.ledger = Ledger()
        self.sent = 0
        self.drops: dict[str, int] = {}
        self.in_order = False  # whether all lines are ordered by now
        self._messages = messages
        self._length = length
        self._chance = random.Random(seed)
        self._writer: asyncio.StreamWriter | None = None  # the ledger's
        self._told: asyncio.Queue[str] = asyncio.Queue()

    async def start(self) -> asyncio.Server:
        """Listens on a free port of this machine."""
        return await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=1 << 18)

    @property
    def is_done(self) -> bool:
        """Whether as many messages as were wanted have been handled."""
        return self.ledger.handled >= self._messages

    async def ask(self, text: bytes) -> str:
        """Sends something over the ledger's line, and waits for what is no entry."""
        assert self._writer is not None
        self._writer.write(frame(text))
        return await asyncio.wait_for(self._told.get(), PATIENCE)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            path = await shake(reader, writer)
            if path.startswith("/ledger"):
                self._writer = writer
                await self._read_ledger(reader)
            elif self.is_done:
                await wait_for_end(reader)
            else:
                await self._feed(reader, writer, path.endswith("=1") or self.in_order)
        writer.close()

    async def _read_ledger(self, reader: asyncio.StreamReader) -> None:
        async for first, words in frames(reader):
            if first == CLOSE:
                return
            if first == TEXT:
                self._enter(words)

    def _enter(self, words: bytes) -> None:
        line, _, message = words.partition(b" ")
        if line.isdigit():
            self.ledger.enter(int(line), int(message))
        else:
            self._told.put_nowait(words.decode())

    # Lines with messages

    async def _feed(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, is_ordered: bool
    ) -> None:
        account = self.ledger.open(is_ordered=is_ordered)
        theirs = asyncio.ensure_future(wait_for_end(reader))
        count = max(1, int(self._chance.expovariate(1 / self._length)))
        is_whole = False
        try:
            while account.sent < count and not self.is_done and not theirs.done():
                writer.write(b"".join(self._next(account) for _ in range(BATCH)))
                await writer.drain()
                await asyncio.sleep(0)  # drain() alone does not let others run
            if not theirs.done():
                is_whole = await self._end(writer, theirs, account)
        except ConnectionError:
            pass
        finally:
            if theirs.done() and theirs.result():
                self.ledger.dropped += 1
            self.ledger.end(account, is_whole=is_whole)
            theirs.cancel()

    def _next(self, account: Account) -> bytes:
        chance = self._chance.random()
        wish, more = "", b""
        if chance < 0.01:
            wish = self._chance.choice(FAILING if chance < 0.005 else HARMLESS)
        elif chance > 0.99998:
            wish = self._chance.choice(DROPPING)
        elif chance > 0.999:
            more = b',"x":"' + b"x" * int(self._chance.expovariate(1 / 5000)) + b'"'
        number = account.add(fails=wish in FAILING, drops=wish in DROPPING)
        self.sent += 1
        text = b'{"c":%d,"n":%d' % (account.number, number)
        if wish:
            text += b',"do":"%s"' % wish.encode()
        text += more + b"}"
        if 0.5 < chance < 0.501:  # in pieces, and a ping between
            return frame(text[:9], 0x01) + frame(b"?", PING) + frame(text[9:], 0x80)
        return frame(text)

    async def _end(
        self, writer: asyncio.StreamWriter, theirs: asyncio.Future[bool], account: Account
    ) -> bool:
        """Ends a line in one of the ways; gives whether all that was sent has been received."""
        kind = "close" if self.is_done else self._chance.choice(ENDS)
        self.drops[kind] = self.drops.get(kind, 0) + 1
        if kind == "abort":
            handle = writer.get_extra_info("socket")
            handle.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
            return False
        last = {
            "close": frame(struct.pack("!H", self._chance.choice((1000, 1001, 1011, 4000))), CLOSE),
            "stream": b"",
            "cut": b"\x81\x7e\x01\x00{",
            "illegal": frame(b"", 0x83),
            "text": frame(b"\xc3\x28"),
            "garbage": b"\xff" * 10,
        }[kind]
        writer.write(last)
        await writer.drain()
        if kind in ("stream", "cut"):
            writer.write_eof()
        done, _ = await asyncio.wait([theirs], timeout=PATIENCE)
        if not done:
            self.ledger.fault(f"line {account.number}: not ended by the script after {kind}")
            return True
        return not theirs.result()


async def shake(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> str:
    """The handshake; gives the path."""
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    key = next(line[18:].strip() for line in lines if line.lower().startswith(b"sec-websocket-key"))
    code = base64.b64encode(hashlib.sha1(key + GUID).digest())
    writer.write(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + code + b"\r\n\r\n"
    )
    return lines[0].split(b" ")[1].decode()


async def frames(reader: asyncio.StreamReader) -> AsyncIterator[tuple[int, bytes]]:
    """The script's frames: first byte and content."""
    rest = b""
    while data := await reader.read(1 << 18):
        data = rest + data
        start, end = 0, len(data)
        while start + 6 <= end:
            size, mask = data[start + 1] & 0x7F, start + 2
            if size > 125:
                mask += 2 if size == 126 else 8
                size = int.from_bytes(data[start + 2 : mask], "big")
            if mask + 4 + size > end:
                break
            words = data[mask + 4 : mask + 4 + size]
            yield data[start], apply_mask(words, data[mask : mask + 4])
            start = mask + 4 + size
        rest = data[start:]


async def wait_for_end(reader: asyncio.StreamReader) -> bool:
    """Reads until the script ends the line or says Close; gives whether it has dropped the line.

    A Close that answers one, or an illegal frame, has a code; the others have none.
    """
    try:
        async for first, words in frames(reader):
            if first == CLOSE:
                return not words
    except ConnectionError:
        return True
    return False
