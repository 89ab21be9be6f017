"""WebSocket servers in a thread, for runs that have a loop of their own."""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager

from tests.engine.peers import served


@contextmanager
def server(handle, **options):
    """A server whose every connection is given to ``handle``; gives its URL."""
    loop = asyncio.new_event_loop()
    started = threading.Event()
    found = []

    async def serve():
        async with served(handle, **options) as url:
            ended = asyncio.Event()
            found.extend((url, ended))
            started.set()
            await ended.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=[serve()])
    thread.start()
    try:
        assert started.wait(5)
        yield found[0]
    finally:
        loop.call_soon_threadsafe(found[1].set)
        thread.join(5)
        loop.close()


async def echo(connection):
    """Answers each message with itself."""
    async for message in connection:
        await connection.send(message)


async def sink(connection):
    """Reads and says nothing."""
    async for _ in connection:
        pass
