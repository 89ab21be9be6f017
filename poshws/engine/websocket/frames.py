"""Bytes of a connection to messages and frames, and messages to frames (RFC 6455, section 5).

A message that came in one frame is cut out here, since nearly all that a busy connection receives
is of this kind. All other frames go to `websockets`' core, which knows the rules, and always whole:
so the core stands between two frames, and never holds the beginning of a message. What no rule
allows ends that: from there on the core gets all that comes, as it comes, and says what is wrong.

The bytes of a large message are received at the place where they stay. There is never much more
buffer than what has come, for what the other side claims to send may not be true; only as much as
it has sent in one message before.
"""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, Protocol, cast
from weakref import WeakKeyDictionary

try:
    from websockets.speedups import apply_mask
except ImportError:  # websockets built without its C part
    from websockets.utils import apply_mask

if TYPE_CHECKING:
    import asyncio

    Bytes = bytes | bytearray | memoryview

WHOLE_TEXT, WHOLE_BINARY = WHOLE = 0x81, 0x82  # first byte of a frame that is a whole message
KNOWN = frozenset((0x00, 0x01, 0x02, 0x80, 0x81, 0x82, 0x88, 0x89, 0x8A))
EXTENDED = KNOWN | {0x41, 0x42, 0xC1, 0xC2}  # RFC 7692, 6: the first frame of a packed message
MASKED = 0x80
LARGE = 16 * 1024  # bytes from which on a frame is received at a place of its own
AHEAD = 8  # times what has come may be the buffer for what comes next
CHUNK = 256 * 1024  # bytes that are received at once
ENDLESS = 1 << 64  # no frame can be longer
KEPT = 1024 * 1024  # bytes that the allocator may keep for the next messages


class Masks:
    """Masks for what a client sends: four bytes that nobody can foresee, fetched many at a time."""

    __slots__ = ("_bytes", "_next")

    def __init__(self) -> None:
        self._bytes = b""
        self._next = 0

    def take(self) -> bytes:
        """A mask that was not used before."""
        start = self._next
        if start >= len(self._bytes):
            self._bytes, start = os.urandom(2048), 0
        self._next = start + 4
        return self._bytes[start : start + 4]


def frame_of(data: bytes, first: int, masks: Masks | None) -> tuple[bytes, bytes]:
    """Head and payload of a frame whose first byte is given; a client's payload is masked."""
    length = len(data)
    side = 0 if masks is None else MASKED
    if length < 126:
        head = bytes((first, side | length))
    elif length < 65536:
        head = struct.pack("!BBH", first, side | 126, length)
    else:
        head = struct.pack("!BBQ", first, side | 127, length)
    if masks is None:
        return head, data
    mask = masks.take()
    return head + mask, apply_mask(data, mask)


class Receiver(Protocol):
    """A connection, as far as its frames are concerned."""

    @property
    def is_open(self) -> bool:
        """Whether neither side has begun to close."""

    @property
    def is_held(self) -> bool:
        """Whether too many messages wait already."""

    @property
    def is_joining(self) -> bool:
        """Whether fragments of a message wait for the last one."""

    def take_message(self, data: bytes, is_text: bool) -> bool:
        """Takes a whole message; gives False if no more may follow, for now or for good."""

    def take_frames(self, data: bytes) -> None:
        """Takes what is for the core."""


class FrameReader:
    """Cuts what a connection receives into messages and frames."""

    __slots__ = ("_cuts", "_head", "_is_passing", "_known", "_left", "_limit", "_connection",
        "_pieces",
                 "_rest", "_buffer", "_side", "_total", "_trust")  # fmt: skip

    def __init__(self, connection: Receiver, *, is_masked: bool, limit: int | None) -> None:
        """``limit``: the most bytes of a message, which the core minds."""
        self._connection = connection
        self._side = MASKED if is_masked else 0
        self._limit = ENDLESS if limit is None else limit
        self._is_passing = False  # the core gets everything
        self._cuts = True  # whole messages are cut out
        self._known = KNOWN
        self._rest = b""  # the start of a small frame; all that comes while held
        self._trust = LARGE  # bytes of the largest frame so far
        # Of a large one: its head and size, what has come, where the next bytes go, and how many
        # lack.
        self._head, self._total = b"", 0
        self._pieces: list[bytearray] = []
        self._buffer: memoryview | None = None
        self._left = 0

    @property
    def buffer(self) -> memoryview | None:
        """Where the next bytes are to be received, if they have a place of their own."""
        return self._buffer

    def pass_all(self, data: Bytes = b"") -> None:
        """From now on the core gets everything; first what is held back here."""
        held = self._rest
        if self._buffer is not None:
            held = self._head + b"".join(self._pieces)
            held = held[: len(held) - len(self._buffer)]
        self._rest, self._pieces, self._buffer = b"", [], None
        self._is_passing = True
        self._connection.take_frames(held + bytes(data))

    def cut_nothing(self) -> None:
        """There are extensions: what frames mean is the core's to know. It gets one at a time, so
        that a few bytes that unpack to many messages can be held back.
        """
        self._cuts, self._known = False, EXTENDED

    def resume(self) -> None:
        """Goes on with what came while the connection was held."""
        if self._rest and not self._connection.is_held:
            data, self._rest = self._rest, b""
            self.take(data)

    def end(self) -> None:
        """Nothing more will come: the core gets what was held back."""
        if self._rest or self._buffer is not None:
            self.pass_all()

    def take(self, data: Bytes) -> None:
        """Takes received bytes."""
        if self._is_passing or not self._connection.is_open:
            self.pass_all(data)
            return
        if self._buffer is not None:
            count = min(len(data), len(self._buffer))
            self._buffer[:count] = data[:count]
            self.filled(count)
            if count < len(data):
                self.take(data[count:])
        elif self._connection.is_held:
            self._rest += data
        elif self._rest:
            data, self._rest = self._rest + data, b""
            self._cut(data)
        else:
            self._cut(data)

    def _cut(self, data: Bytes) -> None:
        """Cuts off frame after frame."""
        connection, side, known = self._connection, self._side, self._known
        is_plain = self._cuts and not connection.is_joining
        at, end = 0, len(data)
        while end - at > 1:
            first, length, start = data[at], data[at + 1] ^ side, at + 2
            if length > 125:
                start += 2 if length == 126 else 8
                if length < 128 and start > end:
                    break
                # Above 127 it is masked where it must not be, or the other way round.
                length = int.from_bytes(data[at + 2 : start], "big") if length < 128 else -1
            if first not in known or length > self._limit or length < 0:
                self.pass_all(data[at:])
                return
            if side:
                start += 4
            stop = start + length
            if stop > end:
                if length > LARGE and start <= end:
                    self._begin(data, at, start, length)
                    return
                break
            if is_plain and first in WHOLE:
                payload = bytes(data[start:stop])
                if side:
                    payload = apply_mask(payload, bytes(data[start - 4 : start]))
                goes_on = connection.take_message(payload, first == WHOLE_TEXT)
            else:
                connection.take_frames(bytes(data[at:stop]))
                goes_on = connection.is_open and not connection.is_held
                is_plain = self._cuts and not connection.is_joining
            at = stop
            if not goes_on:
                if connection.is_open:
                    break
                self.pass_all(data[at:])
                return
        if at < end:
            self._rest = bytes(data[at:])

    def _begin(self, data: Bytes, at: int, start: int, length: int) -> None:
        self._head, self._total, self._left = bytes(data[at:start]), length, length
        self._add_piece(len(data) - start)
        self.take(data[start:])

    def _add_piece(self, come: int) -> None:
        piece = bytearray(min(self._left, max(self._trust, come * AHEAD)))
        self._pieces.append(piece)
        self._buffer = memoryview(piece)

    def filled(self, count: int) -> None:
        """So many bytes were received into the buffer."""
        buffer = self._buffer
        assert buffer is not None
        self._left -= count
        if count < len(buffer):
            self._buffer = buffer[count:]
        elif self._left:
            self._add_piece(self._total - self._left)
        else:
            self._trust = max(self._trust, self._total)
            self._finish()

    def _finish(self) -> None:
        head, pieces, connection = self._head, self._pieces, self._connection
        self._pieces, self._buffer = [], None
        # Nobody changes the piece any more, so that it may pass for bytes, without a copy.
        data = cast("bytes", pieces[0]) if len(pieces) == 1 else b"".join(pieces)
        if self._cuts and head[0] in WHOLE and connection.is_open and not connection.is_joining:
            if self._side:
                data = apply_mask(data, head[-4:])
            if not connection.take_message(data, head[0] == WHOLE_TEXT) and not connection.is_open:
                self.pass_all()
        else:
            connection.take_frames(head + data)


_CHUNKS: WeakKeyDictionary[asyncio.AbstractEventLoop, memoryview] = WeakKeyDictionary()


def chunk_of(loop: asyncio.AbstractEventLoop) -> memoryview:
    """Where the connections of a loop receive: one for all, since what comes is taken at once."""
    chunk = _CHUNKS.get(loop)
    if chunk is None:
        # A block that was freed once tells glibc's malloc to keep blocks of up to this size; it
        # would else give memory back to the system after each message, page by page.
        bytearray(KEPT)
        chunk = _CHUNKS[loop] = memoryview(bytearray(CHUNK))
    return chunk
