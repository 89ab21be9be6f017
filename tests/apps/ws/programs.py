"""The program beside a server that the test itself is."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass

PROGRAM = [sys.executable, "-m", "poshws"]


@dataclass
class Result:
    code: int
    out: str
    err: str


async def started(*words, env=None):
    """The program as a user starts it, with pipes."""
    return await asyncio.create_subprocess_exec(
        *PROGRAM,
        *words,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, **(env or {})},
    )


async def poshws(*words, feed="", env=None):
    """The program from its start to its end."""
    process = await started(*words, env=env)
    data = feed.encode() if isinstance(feed, str) else feed
    async with asyncio.timeout(15):
        out, err = await process.communicate(data)
    return Result(process.returncode, out.decode("utf-8", "backslashreplace"), err.decode())


@asynccontextmanager
async def replaying(path, *words):
    """A `poshws serve` of the recording; gives the process and its URL."""
    process = await started("serve", "--replay", str(path), *words)
    try:
        async with asyncio.timeout(10):
            yield process, (await process.stdout.readline()).decode().strip()
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()
