"""Bytes to messages: the reader of frames against `websockets`' core reading the same alone."""

from __future__ import annotations

import asyncio
import random

import pytest
from websockets.frames import Frame, Opcode
from websockets.protocol import CLIENT, SERVER, Protocol, State

from poshws.engine.websocket.frames import LARGE, FrameReader, Masks, chunk_of, frame_of

CHOSEN = [Opcode.TEXT] * 6 + [Opcode.BINARY] * 3 + [Opcode.PING, Opcode.PONG, Opcode.CONT]


class FakeConnection:
    """What a connection does with what the reader gives; with or without a reader."""

    is_held = False

    def __init__(self, side=CLIENT, limit=None, alone=False):
        self.protocol = Protocol(side, max_size=limit)
        self.reader = None if alone else FrameReader(self, is_masked=side is SERVER, limit=limit)
        self.got = []  # messages and control frames
        self.cut_out = 0
        self.parts = []

    @property
    def is_open(self):
        return self.protocol.state is State.OPEN

    @property
    def is_joining(self):
        return bool(self.parts)

    def take_message(self, data, is_text):
        self.cut_out += 1
        self.got.append((Opcode.TEXT if is_text else Opcode.BINARY, bytes(data)))
        return self.is_open

    def take_frames(self, data):
        self.protocol.receive_data(data)
        for frame in self.protocol.events_received():
            if frame.opcode in (Opcode.PING, Opcode.PONG, Opcode.CLOSE):
                self.got.append((frame.opcode, bytes(frame.data)))
                continue
            self.parts.append((frame.opcode, bytes(frame.data)))
            if frame.fin:
                parts, self.parts = self.parts, []
                self.got.append((parts[0][0], b"".join(data for _, data in parts)))

    def receive(self, data):
        if self.reader is None:
            self.take_frames(data)
            return
        buffer = self.reader.buffer
        if buffer is not None:  # as the transport does: it receives there as much as fits
            count = min(len(buffer), len(data))
            buffer[:count] = data[:count]
            self.reader.filled(count)
            if count < len(data):
                self.receive(data[count:])
        else:
            self.reader.take(data)

    def end(self):
        if self.reader is not None:
            self.reader.end()
        self.protocol.receive_eof()

    def outcome(self):
        failure = self.protocol.parser_exc
        return self.got, self.protocol.state, type(failure), str(failure)


def written(opcode, data, *, fin=True, masked=False, **bits):
    frame = Frame(opcode, data, fin, **bits)
    frame.check = lambda: None
    return frame.serialize(mask=masked)


def stream(chance, masked):
    """Some frames: mostly messages, fragments in order or not, and at times what is no frame."""
    out = []
    for _ in range(chance.randrange(1, 12)):
        size = chance.choice([0, 1, 5, 125, 126, 300, LARGE - 1, LARGE + 1, 70_000])
        kind = chance.choice(CHOSEN)
        data = chance.randbytes(min(size, 125) if kind in (Opcode.PING, Opcode.PONG) else size)
        fate = chance.random()
        if fate < 0.1:
            first, *rest = [chance.randbytes(chance.choice([0, 3, 20_000])) for _ in range(3)]
            out.append(written(Opcode.BINARY, first, fin=False, masked=masked))
            if chance.random() < 0.5:
                out.append(written(Opcode.PING, b"between", masked=masked))
            out.append(written(Opcode.CONT, rest[0], fin=False, masked=masked))
            out.append(written(Opcode.CONT, rest[1], masked=masked))
        elif fate < 0.13:
            out.append(written(kind, data, fin=False, masked=masked))
        elif fate < 0.15:
            out.append(written(kind, data, masked=masked, rsv1=True))
        elif fate < 0.17:
            out.append(written(kind, data, masked=not masked))
        elif fate < 0.19:
            out.append(chance.randbytes(20))
        elif fate < 0.21:
            out.append(written(Opcode.CLOSE, b"\x03\xe8bye", masked=masked))
        elif kind is not Opcode.CONT:
            out.append(written(kind, data, masked=masked))
    return b"".join(out)


def chunks(chance, data):
    at = 0
    while at < len(data):
        size = chance.choice([1, 2, 3, 7, 100, 5000, 100_000])
        yield data[at : at + size]
        at += size


@pytest.mark.parametrize("side", [CLIENT, SERVER])
@pytest.mark.parametrize("limit", [None, 20_000])
def test_the_reader_and_the_core_agree(side, limit):
    chance = random.Random(f"{side}{limit}")
    cut_out = 0
    for _ in range(300):
        data = stream(chance, side is SERVER)
        ours, theirs = FakeConnection(side, limit), FakeConnection(side, limit, alone=True)
        for chunk in chunks(chance, data):
            kind = chance.choice([bytes, memoryview])
            ours.receive(kind(chunk))
        theirs.receive(data)
        ours.end()
        theirs.end()
        assert ours.outcome() == theirs.outcome()
        assert (ours.protocol.close_sent, ours.protocol.close_rcvd) == (
            theirs.protocol.close_sent,
            theirs.protocol.close_rcvd,
        )
        cut_out += ours.cut_out
    assert cut_out > 300


def test_a_message_of_several_pieces():
    connection, data = FakeConnection(), bytes(range(256)) * 12_000 + b"end"
    for _ in range(2):
        for at in range(0, len(data) + 10, 30_000):
            connection.receive(written(Opcode.BINARY, data)[at : at + 30_000])
    assert connection.got == [(Opcode.BINARY, data)] * 2
    assert connection.cut_out == 2


def test_a_claim_alone_takes_no_memory():
    connection, claim = FakeConnection(), b"\x82\x7f" + (1 << 62).to_bytes(8, "big") + b"x"
    connection.receive(claim)
    assert len(connection.reader.buffer) == LARGE - 1
    connection.receive(b"x" * 100_000)
    assert 0 < len(connection.reader.buffer) < 900_000


def test_what_was_sent_before_is_believed():
    connection = FakeConnection()
    message = written(Opcode.BINARY, b"x" * 500_000)
    connection.receive(message[:100_000])
    connection.receive(message[100_000:])
    connection.receive(b"\x82\x7f" + (1 << 62).to_bytes(8, "big") + b"x")
    assert len(connection.reader.buffer) == 499_999


def test_nothing_is_delivered_behind_the_end():
    class Closing(FakeConnection):
        def take_message(self, data, is_text):
            super().take_message(data, is_text)
            self.protocol.send_close()
            return self.is_open

    connection = Closing()
    connection.receive(written(Opcode.TEXT, b"1") + written(Opcode.TEXT, b"2"))
    assert connection.cut_out == 1
    connection.receive(written(Opcode.CLOSE, b""))
    assert connection.protocol.close_rcvd is not None


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65535, 65536, 300_000])
def test_frames_are_those_of_the_core(size):
    data = random.Random(size).randbytes(size)
    server = Protocol(SERVER)
    server.receive_data(b"".join(frame_of(data, 0x81, Masks())))
    assert [(f.opcode, f.fin, bytes(f.data)) for f in server.events_received()] == [
        (Opcode.TEXT, True, data)
    ]
    assert b"".join(frame_of(data, 0x82, None)) == written(Opcode.BINARY, data)


def test_masks_differ():
    masks = Masks()
    assert len({masks.take() for _ in range(2000)}) > 1990


def test_lines_of_a_loop_receive_at_one_place():
    async def place():
        loop = asyncio.get_running_loop()
        assert chunk_of(loop) is chunk_of(loop)
        return chunk_of(loop)

    assert asyncio.run(place()) is not asyncio.run(place())


@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_a_line_that_is_held_takes_no_more_than_it_has_to(size):
    class Holding(FakeConnection):
        def take_message(self, data, is_text):
            super().take_message(data, is_text)
            self.is_held = len(self.got) % 3 == 0
            return not self.is_held

    connection = Holding()
    strings = [b"%d" % number * (number % 5) for number in range(40)] + [b"x" * (LARGE + 9), b"end"]
    frames = b"".join(head + data for head, data in (frame_of(t, 0x81, None) for t in strings))
    at = 0
    while at < len(frames) or connection.is_held:
        if connection.is_held:
            connection.is_held = False
            before = len(connection.got)
            connection.reader.resume()
            assert len(connection.got) <= before + 3
        else:
            connection.reader.take(frames[at : at + size])
            at += size
    assert [data for _, data in connection.got] == strings


def test_what_came_while_a_line_was_held_is_not_lost_with_it():
    connection = FakeConnection()
    connection.is_held = True
    connection.reader.take(b"\x81\x03one")
    connection.reader.take(b"\x81\x03two\x81")
    assert connection.got == []
    connection.reader.end()
    assert [data for _, data in connection.got] == [b"one", b"two"]
