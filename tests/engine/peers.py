"""WebSocket servers beside the client that is tested, in its own loop."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

from websockets.asyncio.server import serve


@asynccontextmanager
async def served(handle, port=0, **options):
    """A server whose every connection is given to ``handle``; gives its URL."""
    options = {"compression": None, "ping_interval": None, "close_timeout": 0.2, **options}
    async with serve(handle, "127.0.0.1", port, **options) as server:
        number = server.sockets[0].getsockname()[1]
        yield f"{'wss' if 'ssl' in options else 'ws'}://127.0.0.1:{number}"


async def stay(connection):
    """Reads until the other side closes."""
    async for _ in connection:
        pass


async def until(condition, limit=5):
    """Waits until something holds."""
    async with asyncio.timeout(limit):
        while not condition():
            await asyncio.sleep(0.005)


def run(coroutine):
    return asyncio.run(asyncio.wait_for(coroutine, 20))
