"""Sends the data of every message back, all of it."""

import asyncio
import json
import os

import websockets


async def main():
    url = os.environ["PEER_URL"]
    async with websockets.connect(url, compression=None, max_size=None) as line:
        async for message in line:
            await line.send(json.dumps(json.loads(message), separators=(",", ":")))


asyncio.run(main())
