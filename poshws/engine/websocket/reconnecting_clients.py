"""Clients that connect again when their connection is lost, and keep what is sent meanwhile.

Attempts go on until one succeeds, their number is used up, somebody says stop, or the script
disconnects, resets or removes the client. They wait while too many messages do. A connection
lost soon after it was opened does not count as a success, or a server that accepts and drops would
be asked without a pause.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from poshws.engine.messages import MESSAGES, EngineError, reason
from poshws.engine.websocket.client import Client
from poshws.engine.websocket.dialer import FAILED, check_url
from poshws.engine.websocket.reconnection import STABLE_AFTER

if TYPE_CHECKING:
    from poshws.engine.websocket.dialer import ClientConnection


class ReconnectingClient(Client):
    """A connection that is opened again, keeps messages while it is down, or both."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._kept: deque[tuple[bytes, bool]] = deque()
        self._attempt = 0
        self._opened_at = 0.0
        self._wanted = True  # whether the connection should be open
        self._opening: asyncio.Task[None] | None = None
        self._has_room = asyncio.Event()  # set while the socket would be read
        self._has_room.set()

    @property
    def state(self) -> str:
        """Reconnecting while there are attempts."""
        is_busy = self._opening is not None and not self._opening.done()
        return "Reconnecting" if is_busy and not self.is_connected else super().state

    @property
    def kept(self) -> int:
        """How many messages wait for the connection."""
        return len(self._kept)

    def send(self, data: bytes, *, binary: bool = False) -> asyncio.Future[None] | None:
        """Sends a message, or keeps it while disconnected; raises EngineError for too many."""
        if self.is_connected:
            return super().send(data, binary=binary)
        limit = self.options.kept_while_down
        if not limit:
            raise EngineError("lineDown", self.name)
        if len(self._kept) >= limit:
            raise EngineError("tooManyKept", self.name, limit)
        self._kept.append((data, binary))
        return None

    def hold(self) -> None:
        """Stops reading from the socket, and opens no other."""
        self._has_room.clear()
        super().hold()

    def release(self) -> None:
        """Reads on."""
        self._has_room.set()
        super().release()

    async def connect(self) -> None:
        """Opens a connection; if that fails, attempts begin all the same."""
        self._wanted = True
        try:
            await super().connect()
        except BaseException as error:
            if isinstance(error, Exception):
                self._begin()
            raise

    async def disconnect(self) -> None:
        """Closes the connection for good."""
        self._wanted = False
        self._stop()
        await super().disconnect()

    async def reset(self, url: str | None = None) -> None:
        """Closes the connection and opens a new one; attempts that are under way end."""
        if url:
            check_url(url)
        self._wanted = False
        self._stop()
        self._attempt = 0
        await super().reset(url)

    def _came_up(self) -> None:
        self._opened_at = time.monotonic()
        super()._came_up()
        while self._kept and self.is_connected:
            data, binary = self._kept.popleft()
            super().send(data, binary=binary)

    def _went_down(self, connection: ClientConnection) -> None:
        if not self._wanted or connection is not self._connection:
            return
        if time.monotonic() - self._opened_at >= STABLE_AFTER:
            self._attempt = 0
        self._begin()

    def _begin(self) -> None:
        plan = self.options.reconnection
        if plan is None or (self._opening is not None and not self._opening.done()):
            return
        self._opening = asyncio.get_running_loop().create_task(self._open_again())

    def _stop(self) -> None:
        opening = self._opening
        if opening is not None and opening is not asyncio.current_task():
            opening.cancel()
            self._opening = None

    async def _open_again(self) -> None:
        """One attempt after the other."""
        plan = self.options.reconnection
        assert plan is not None
        while self._wanted and not self.is_connected:
            if plan.is_over(self._attempt + 1):
                self._tell(FAILED, Error=MESSAGES["gaveUp"].format(self.name, self._attempt))
                return
            self._attempt += 1
            await asyncio.sleep(plan.pause(self._attempt))
            await self._wait_for_room(plan.maximum_delay)
            answer = None if plan.ask is None else await plan.ask(self._attempt)
            if answer is False or not self._wanted or self.is_connected:
                return
            self._tell("Reconnect", Attempt=self._attempt)
            try:
                await self._attempt_to_open(answer if isinstance(answer, str) else "")
            except Exception as error:  # whatever made it fail is told, and the next one follows
                self._tell(FAILED, Error=reason(error), Attempt=self._attempt)

    async def _wait_for_room(self, seconds: float) -> None:
        """A new connection brings more messages, read or not. But a handler may wait for the
        connection while others wait for the handler, so this ends.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._has_room.wait()

    async def _attempt_to_open(self, url: str) -> None:
        if url:
            check_url(url)
        async with self._changing:
            if not self._wanted or self.is_connected:
                return
            await self._close()
            if url:
                self.url = url
            await super().connect()
