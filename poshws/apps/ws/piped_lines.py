"""Standard input that is no terminal → messages: a line each, or pieces as they come."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from poshws.apps.ws.conversation import Conversation

PIECE = 65536  # bytes that are read at once
AHEAD = 4  # pieces that may have been read and not sent


async def send_input(conversation: Conversation, number: int = 0) -> None:
    """Sends what stands in a file, a pipe or a line-wise terminal, up to its end."""
    line_number = 0
    if conversation.settings.is_binary:
        async for piece in pieces_of(number):
            await conversation.send_when_open(piece)
        return
    async for line in lines_of(number):
        line_number += 1
        try:
            line.decode()
        except UnicodeDecodeError:
            conversation.input_failed = True
            conversation.screen.fail(
                f"Line {line_number} of the input is not UTF-8 and is not sent (see --binary)."
            )
            continue
        await conversation.send_when_open(line)


async def lines_of(number: int) -> AsyncIterator[bytes]:
    """The lines of a file without their ends; the last one may lack it."""
    parts: list[bytes] = []
    async for piece in pieces_of(number):
        head, *rest = piece.split(b"\n")
        parts.append(head)
        for line in rest:
            yield b"".join(parts).removesuffix(b"\r")
            parts = [line]
    if last := b"".join(parts):
        yield last.removesuffix(b"\r")


async def pieces_of(number: int) -> AsyncIterator[bytes]:
    """What is read from a file descriptor; not faster than it is taken.

    A thread reads, since neither files nor every device can be waited for. It must not hold a lock
    of Python's streams when the program ends in the midst of its reading, so it asks the system.
    """
    loop = asyncio.get_running_loop()
    pieces: asyncio.Queue[bytes] = asyncio.Queue()
    room = threading.Semaphore(AHEAD)

    def read() -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
            while True:
                room.acquire()
                try:
                    piece = os.read(number, PIECE)
                except OSError:
                    piece = b""
                loop.call_soon_threadsafe(pieces.put_nowait, piece)
                if not piece:
                    return

    threading.Thread(target=read, name="standard input", daemon=True).start()
    while piece := await pieces.get():
        yield piece
        room.release()
