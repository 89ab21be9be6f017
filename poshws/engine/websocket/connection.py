"""A WebSocket connection, whichever side opened it: a transport's bytes to messages, and back.

The rules of RFC 6455 are those of `websockets`' sans-I/O core; this module adds the transport,
joins fragments, checks the UTF-8 of text, holds the socket back when its reader is slow, and
bounds in time how long a closing may take.

Messages leave as single frames, without compression or extensions, as .NET sends them. The first
one after bytes have come is written at once; those behind it are gathered until the turn of the
loop ends, or for a few milliseconds, so that a busy connection does not pay a system call for each.
"""

from __future__ import annotations

import asyncio
import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING, cast

from websockets.frames import Frame, Opcode
from websockets.protocol import Side, State

from poshws.engine.websocket.frames import WHOLE_BINARY, WHOLE_TEXT, FrameReader, Masks, frame_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from websockets.protocol import Protocol

CLOSE_TIMEOUT = 5.0  # seconds that the other side has to answer a Close
LINGER = 1.0  # seconds that the other side has to end TCP after both Close frames
PARTING = 0.02  # seconds that answers to what came before an illegal frame have to go first
WRITE_TURN = 0.004  # seconds for which frames of one turn of the loop may be gathered
WRITE_SIZE = 65536  # bytes that may be gathered
ALONE = 128 * 1024  # bytes from which on a message is written by itself
READ_SIZE = 262144  # bytes of one reading, where the transport does not read

TEXT, BINARY, CONTINUATION = Opcode.TEXT, Opcode.BINARY, Opcode.CONT
OPEN = State.OPEN


class Connection(asyncio.BaseProtocol):
    """What both sides have in common, from the end of the handshake on."""

    def __init__(
        self,
        protocol: Protocol,
        deliver: Callable[[bytes, str | None], None],
        limit: int | None = None,
    ) -> None:
        """``limit``: the most bytes of a message that the protocol takes."""
        self._loop = asyncio.get_running_loop()
        self._protocol = protocol
        self._deliver = deliver
        self._transport: asyncio.Transport | None = None
        self._closed: asyncio.Future[None] = self._loop.create_future()
        self._parts: bytearray | None = None  # of a message that comes in fragments
        self._parts_are_text = False
        self._gathered: list[bytes] = []
        self._gathered_size = 0
        self._turn_ends = 0.0
        self._is_fresh = True  # nothing was written since the last bytes came
        self._drained: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._held = False
        self._has_said_close = False  # this side wants to hear no more
        self._late: list[bytes] = []  # the Pong that waits while the other side does not read
        self._last_words: list[bytes] | None = None  # the Close that an illegal frame has caused
        is_client = protocol.side is Side.CLIENT
        self._masks = Masks() if is_client else None
        self._reader = FrameReader(self, is_masked=not is_client, limit=limit)
        self.sent = 0  # messages
        self.sent_bytes = 0

    @property
    def is_open(self) -> bool:
        """Whether messages can be sent: neither side has begun to close."""
        return self._protocol.state is OPEN

    def send(self, data: bytes, *, binary: bool = False) -> asyncio.Future[None] | None:
        """Sends one message; nothing happens on a connection that is not open.

        Gives None if the transport took it, else what to wait for before sending more.
        """
        protocol = self._protocol
        if protocol.state is not OPEN and self._last_words is None:
            return None
        self.sent += 1
        self.sent_bytes += len(data)
        head, payload = frame_of(data, WHOLE_BINARY if binary else WHOLE_TEXT, self._masks)
        if len(payload) < ALONE:
            self._write([head + payload])
        elif self._transport is not None:
            # No copy for the sake of the head, and none for what the system does not take at once.
            self._flush()
            self._is_fresh = False
            self._send_bytes(self._transport, head, memoryview(payload))
        return self._drained

    async def close(self) -> None:
        """Closes properly and waits for the other side's Close, but only for CLOSE_TIMEOUT.

        The Close has no code: .NET writes 1005, which the RFC keeps for "there was none".
        """
        self.say_close()
        if self._transport is None or self._closed.done():
            return
        self.release()  # the answer stands behind what has not been read yet
        done, _ = await asyncio.wait([self._closed], timeout=CLOSE_TIMEOUT)
        if not done:
            self._transport.abort()

    def say_close(self, code: int | None = None, reason: str = "") -> None:
        """Sends a Close, unless one was sent before; messages that come after it are dropped."""
        if self._protocol.state is OPEN:
            self._has_said_close = True
            self._protocol.send_close(code, reason)
            self._write(self._protocol.data_to_send())

    def abort(self) -> None:
        """Drops the connection without a word."""
        if self._transport is not None:
            self._transport.abort()

    def hold(self) -> None:
        """Stops reading, so that the other side feels that its messages pile up here."""
        if not self._held and self._transport is not None:
            self._held = True
            self._transport.pause_reading()

    def release(self) -> None:
        """Reads on."""
        if self._held and self._transport is not None:
            self._held = False
            self._transport.resume_reading()
            self._reader.resume()

    # What the transport calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's are no subclasses of it

    def data_received(self, data: bytes | memoryview) -> None:
        """Takes received bytes; before them comes the handshake, which each side has of its own."""
        self._is_fresh = True
        self._reader.take(data)

    def eof_received(self) -> None:
        self._reader.end()
        self._protocol.receive_eof()

    def connection_lost(self, error: Exception | None) -> None:
        if error is not None:
            self._read_rest()
        if not self._protocol.reader.eof:
            self._reader.end()
            self._protocol.receive_eof()
        if self._timer is not None:
            self._timer.cancel()
        if not self._closed.done():
            self._closed.set_result(None)
        self.resume_writing()
        # A flush may still be scheduled, and uvloop raises for writes to a closed transport.
        self._gathered.clear()
        self._gathered_size = 0
        self._transport = None

    def pause_writing(self) -> None:
        self._drained = self._loop.create_future()

    def resume_writing(self) -> None:
        drained, self._drained = self._drained, None
        if drained is not None and not drained.done():
            drained.set_result(None)
        late, self._late = self._late, []
        if late and self.is_open:
            self._write(late)

    # For both sides

    def _read_rest(self) -> None:
        """Takes what had arrived before writing failed; asyncio reads no more then.

        Under TLS that cannot be had: it is unpacked inside asyncio.
        """
        transport = self._transport
        if transport is None or transport.get_extra_info("sslcontext") is not None:
            return
        number = transport.get_extra_info("socket").fileno()
        with suppress(OSError):
            while not self._protocol.reader.eof and (data := os.read(number, READ_SIZE)):
                self.data_received(data)

    # What the reader of frames asks for and gives

    @property
    def is_held(self) -> bool:
        """Whether nothing is read."""
        return self._held

    @property
    def is_joining(self) -> bool:
        """Whether fragments of a message wait for the last one."""
        return self._parts is not None

    def take_message(self, data: bytes, is_text: bool) -> bool:
        """Takes a message that came in one frame; gives False if no more may follow."""
        text = None
        if is_text:
            try:
                text = data.decode()
            except UnicodeDecodeError:
                return self._complete(data, is_text)
        self._deliver(data, text)
        return self._protocol.state is OPEN and not self._held

    def take_frames(self, data: bytes) -> None:
        """Has the core read frames."""
        self._protocol.receive_data(data)
        self._take([each for each in self._protocol.events_received() if isinstance(each, Frame)])

    def _take(self, frames: list[Frame]) -> None:
        """Works off what has been received, and what the core wants to be sent for it."""
        protocol = self._protocol
        for frame in frames:
            if not self._receive(frame):
                break
        if writes := protocol.data_to_send():
            if self._has_failed:
                self._last_words = writes
                self._loop.call_later(PARTING, self._part)
            elif self._drained is not None and protocol.state is OPEN:
                # RFC 6455, 5.5.3: of Pongs that wait the last one is enough; they must not pile up.
                self._late = writes[-1:]
            else:
                self._write(writes)
        if protocol.state is not OPEN and protocol.state is not State.CONNECTING:
            self._await_end()

    @property
    def _has_failed(self) -> bool:
        """Whether this side closes because of what the other one sent."""
        protocol = self._protocol
        is_closing = protocol.state is State.CLOSING and protocol.close_rcvd is None
        return is_closing and not self._has_said_close

    def _part(self) -> None:
        words, self._last_words = self._last_words, None
        if words is not None:
            self._write(words)

    def _receive(self, frame: Frame) -> bool:
        """Takes one frame; gives False if nothing behind it may be used."""
        opcode = frame.opcode
        if opcode is TEXT or opcode is BINARY:
            if frame.fin:
                return self._complete(bytes(frame.data), opcode is TEXT)
            self._parts, self._parts_are_text = bytearray(frame.data), opcode is TEXT
        elif opcode is CONTINUATION:
            assert self._parts is not None
            self._parts += frame.data
            if frame.fin:
                data, self._parts = bytes(self._parts), None
                return self._complete(data, self._parts_are_text)
        else:
            self._control(frame)
        return True

    def _control(self, frame: Frame) -> None:
        """Takes note of a Ping, Pong or Close; the core has answered it."""

    def _complete(self, data: bytes, is_text: bool) -> bool:
        text = None
        if is_text:
            try:
                text = data.decode()
            except UnicodeDecodeError as error:
                # RFC 6455, 8.1: text that is not UTF-8 fails the connection.
                self._protocol.fail(1007, f"{error.reason} at position {error.start}")
                self._protocol.parser_exc = error
                return False
        # What came before a Close or an illegal frame counts, though the core has read on by now.
        if not self._has_said_close:
            self._deliver(data, text)
        return True

    def _await_end(self) -> None:
        """Both sides have said Close, or the connection has failed: TCP has to end soon."""
        protocol = self._protocol
        waits = protocol.close_rcvd is None and protocol.parser_exc is None
        if protocol.state is State.CLOSING and waits:
            return  # our Close waits for its answer; close() minds the time
        if not self._closed.done() and self._transport is not None:
            self._closed.set_result(None)
            if self._timer is not None:
                self._timer.cancel()
            self._timer = self._loop.call_later(LINGER, self._transport.abort)

    def _write(self, chunks: list[bytes]) -> None:
        transport = self._transport
        if transport is None or not chunks:
            return
        if chunks[-1] == b"":  # the core asks for the end of the stream
            self._flush()
            self._end_stream(chunks[:-1])
        elif self._gathered:
            self._gather(chunks)
        elif self._is_fresh or not self._loop.is_running():
            self._is_fresh = False
            self._send_bytes(transport, chunks[0] if len(chunks) == 1 else b"".join(chunks))
        else:
            self._turn_ends = time.perf_counter() + WRITE_TURN
            self._loop.call_soon(self._end_turn)
            self._gather(chunks)

    def _gather(self, chunks: list[bytes]) -> None:
        self._gathered += chunks
        self._gathered_size += len(chunks[-1])
        if self._gathered_size > WRITE_SIZE or time.perf_counter() > self._turn_ends:
            self._flush()
            self._turn_ends = time.perf_counter() + WRITE_TURN

    def _end_stream(self, chunks: list[bytes]) -> None:
        transport = self._transport
        assert transport is not None
        if chunks:
            self._send_bytes(transport, b"".join(chunks))
        if transport.is_closing():
            return
        if transport.can_write_eof():
            transport.write_eof()
        else:
            transport.close()

    def _end_turn(self) -> None:
        self._flush()
        self._is_fresh = True

    def _send_bytes(self, transport: asyncio.Transport, *parts: bytes | memoryview) -> None:
        """Writes where asyncio would drop what comes after the end of a line: uvloop raises."""
        if transport.is_closing():
            return
        try:
            for part in parts:
                transport.write(part)
        except RuntimeError:  # its handle is closed; `connection_lost` says the rest
            transport.abort()

    def _flush(self) -> None:
        if self._gathered and self._transport is not None:
            data = b"".join(self._gathered)
            self._gathered.clear()
            self._gathered_size = 0
            self._send_bytes(self._transport, data)
