"""Answers every message with the field n of its JSON."""

import asyncio
import json
import os

import websockets


async def main():
    url = os.environ["PEER_URL"]
    async with websockets.connect(url, compression=None, max_size=None) as line:
        async for message in line:
            await line.send(json.dumps({"n": json.loads(message)["n"]}, separators=(",", ":")))


asyncio.run(main())
