"""Sends every message back as it came."""

import asyncio
import os

import websockets


async def main():
    url = os.environ["PEER_URL"]
    async with websockets.connect(url, compression=None, max_size=None) as line:
        async for message in line:
            await line.send(message)


asyncio.run(main())
