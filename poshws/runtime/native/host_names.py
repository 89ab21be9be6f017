"""Names of hosts to addresses, in threads that nobody has to wait for.

The system's look-up cannot be cut off, and a name server may take half a minute. asyncio gives it
to threads that are waited for when the program ends; these here are left behind.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import suppress
from typing import Any

AT_ONCE = 32  # look-ups of a loop


class Names:
    """The look-ups of one loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._limit = asyncio.Semaphore(AT_ONCE)

    async def look_up(
        self,
        host: Any,
        port: Any,
        *,
        family: int = 0,
        type: int = 0,
        proto: int = 0,
        flags: int = 0,
    ) -> list[Any]:
        """As `loop.getaddrinfo`."""
        answer: asyncio.Future[list[Any]] = self._loop.create_future()

        def settle(found: list[Any] | BaseException) -> None:
            if answer.done():
                return
            if isinstance(found, BaseException):
                answer.set_exception(found)
            else:
                answer.set_result(found)

        def work() -> None:
            found: list[Any] | BaseException
            try:
                found = socket.getaddrinfo(host, port, family, type, proto, flags)
            except Exception as error:  # whoever asked gets it
                found = error
            with suppress(RuntimeError):  # the loop may be closed by now
                self._loop.call_soon_threadsafe(settle, found)

        async with self._limit:
            threading.Thread(target=work, daemon=True, name="name").start()
            return await answer
