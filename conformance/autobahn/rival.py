"""Works off the cases of an Autobahn fuzzing server with the `websockets` library alone.

Environment: AUTOBAHN_URL, AUTOBAHN_AGENT, AUTOBAHN_COMPRESSION (0 or 1).
"""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress

from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

URL, AGENT = os.environ["AUTOBAHN_URL"], os.environ["AUTOBAHN_AGENT"]
COMPRESSION = "deflate" if os.environ["AUTOBAHN_COMPRESSION"] == "1" else None


def line(path: str) -> connect:
    """A connection to one of the server's addresses."""
    return connect(f"{URL}/{path}", max_size=None, compression=COMPRESSION, ping_interval=None)


async def main() -> None:
    """One case after the other, then the report."""
    async with line("getCaseCount") as server:
        count = int(await server.recv())
    for number in range(1, count + 1):
        with suppress(WebSocketException):
            async with line(f"runCase?case={number}&agent={AGENT}") as server:
                async for message in server:
                    await server.send(message)
    async with line(f"updateReports?agent={AGENT}") as server:
        await server.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
