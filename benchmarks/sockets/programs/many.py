"""Opens PEER_COUNT connections, and answers every message on any of them."""

import asyncio
import json
import os

import websockets


async def answer(line):
    async for message in line:
        await line.send(json.dumps({"n": json.loads(message)["n"]}, separators=(",", ":")))


async def main():
    async with asyncio.TaskGroup() as group:
        for _ in range(int(os.environ["PEER_COUNT"])):
            line = await websockets.connect(os.environ["PEER_URL"], compression=None)
            group.create_task(answer(line))


asyncio.run(main())
