"""Plain TCP: the bytes of a connection to messages, and strings to lines."""

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


class TcpServer:
    """Listens on one address, and gives every client to ``serve``."""

    def __init__(self, serve: Callable[[TcpConnection], Awaitable[None]]) -> None:
        self._serve = serve
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def start(
        self,
        address: str,
        port: int,
        *,
        tls: ssl.SSLContext | None = None,
        ends_with_crlf: bool = False,
    ) -> int:
        """Listens; gives the port. Raises OSError."""

        def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            connection = TcpConnection(reader, writer, ends_with_crlf=ends_with_crlf)
            task = asyncio.get_running_loop().create_task(self._take(connection))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

        self._server = await asyncio.start_server(connected, address, port, ssl=tls, limit=LIMIT)
        return int(self._server.sockets[0].getsockname()[1])

    async def stop(self, grace: float = 1.0) -> None:
        """Stops listening, and ends the connections; what handles a message has a moment left."""
        if self._server is not None:
            self._server.close()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=grace)

    async def _take(self, connection: TcpConnection) -> None:
        try:
            await self._serve(connection)
        finally:
            connection.close()
