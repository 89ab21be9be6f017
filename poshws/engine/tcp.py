"""Plain TCP: the bytes of a connection to messages, and texts to lines."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable

LIMIT = 1024 * 1024  # bytes of one message
CRLF = b"\r\n"


class TcpConnection:
    """One client: messages are read from it, lines are written to it."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, ends_with_crlf: bool
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._ends_with_crlf = ends_with_crlf
        self.is_closed = False
        self.remote = str((writer.get_extra_info("peername") or ("",))[0])

    async def read(self, end: bytes | None = None) -> bytes | None:
        """The next message without its end, or None when the client has gone.

        It ends where ``end`` stands; without one, where the connection's messages end, or with what
        has come by now.
        """
        mark = end or (CRLF if self._ends_with_crlf else None)
        try:
            if mark is None:
                return await self._reader.read(LIMIT) or None
            return (await self._reader.readuntil(mark))[: -len(mark)]
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError):
            return None

    async def write_line(self, text: str) -> None:
        """Sends a line; nothing happens if the client has gone."""
        with contextlib.suppress(OSError):
            self._writer.write(text.encode("utf-8", "replace") + CRLF)
            await self._writer.drain()

    def close(self) -> None:
        """Ends the connection."""
        self.is_closed = True
        self._writer.close()


async def listen(
    address: str,
    port: int,
    serve: Callable[[TcpConnection], Awaitable[None]],
    *,
    tls: ssl.SSLContext | None = None,
    ends_with_crlf: bool = False,
) -> asyncio.Server:
    """Listens, and gives every client to ``serve``. Raises OSError."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = TcpConnection(reader, writer, ends_with_crlf=ends_with_crlf)
        try:
            await serve(connection)
        finally:
            connection.close()

    return await asyncio.start_server(connected, address, port, ssl=tls, limit=LIMIT)
