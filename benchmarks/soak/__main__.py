"""Many messages through one script in one run, with drops, reconnections and failing handlers.

    python -m benchmarks.soak [--messages 10000000] [--host 'poshws'] [--connections 8]
                              [--length 5000] [--seed 1] [--json FILE]

The server numbers what it sends. The script enters each message that it handles in a ledger, over a
line of its own that is never dropped. Checked are: every message that was received has been handled
once, in order where that is promised (-Ordered; later, with a concurrency of 1, everywhere), every
failure of a handler is logged once, and memory stays flat. A line ends after --length messages on
the average, in one of seven ways. Exit code: 0 if nothing was wrong. Linux only: it reads /proc.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shlex
import sys
import time
from contextlib import suppress
from pathlib import Path

from benchmarks.soak.server import Server

SCRIPT = Path(__file__).with_name("soak.ps1")
MIB = 1024 * 1024
SLACK = 16 * MIB  # that memory may differ from what it was after a tenth of the messages
STALL = 120.0  # seconds without any entry after which the run has failed


def memory_of(process: int) -> int:
    """Resident bytes of a process."""
    pages = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


async def watch(
    server: Server, process: asyncio.subprocess.Process, messages: int
) -> dict[int, int]:
    """Waits until enough is handled and all settled; gives memory by messages handled."""
    found: dict[int, int] = {}
    step = max(1, messages // 20)
    following = step
    last, since = -1, time.monotonic()
    while not (server.is_done and server.ledger.is_settled):
        await asyncio.sleep(0.05)
        handled = server.ledger.handled
        if handled != last:
            last, since = handled, time.monotonic()
        if process.returncode is not None or time.monotonic() - since > STALL:
            server.ledger.fault(f"the script ended or stood still after {handled} messages")
            break
        if handled >= following:
            following = (handled // step + 1) * step
            found[handled] = memory_of(process.pid)
            print(f"{handled:12,} messages {found[handled] / MIB:8.1f} MiB", flush=True)
        if not server.in_order and handled > messages // 2:
            server.in_order = await server.ask(b'{"maximum":1}') != ""
    return found


async def soak(asked: argparse.Namespace) -> dict[str, object]:
    """The whole run, in figures."""
    server = Server(asked.messages, asked.length, asked.seed)
    listening = await server.start()
    port = listening.sockets[0].getsockname()[1]
    process = await asyncio.create_subprocess_exec(
        *shlex.split(asked.host),
        str(SCRIPT),
        env={
            **os.environ,
            "SOAK_URL": f"ws://127.0.0.1:{port}",
            "SOAK_CONNECTIONS": str(asked.connections),
        },
        stdin=asyncio.subprocess.DEVNULL,
    )
    began = time.monotonic()
    try:
        memory = await watch(server, process, asked.messages)
        seconds = time.monotonic() - began
        ledger = server.ledger
        errors, wanted = await logged_errors(server) if process.returncode is None else (-1, -1)
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()
        listening.close()
    ledger.finish()
    if errors != wanted:
        ledger.fault(f"{errors} errors logged in place of {wanted}")
    early = [size for handled, size in memory.items() if handled <= asked.messages / 8]
    late = list(memory.values())
    if early and max(late) > max(early) * 1.1 + SLACK:
        ledger.fault("memory has grown")
    return {
        "sent": server.sent,
        "handled": ledger.handled,
        "lost": ledger.lost,
        "errors": errors,
        "lines": ledger.lines,
        "drops": server.drops,
        "seconds": round(seconds, 1),
        "memory": memory,
        "faults": ledger.faults,
    }


async def logged_errors(server: Server) -> tuple[int, int]:
    """How many errors the script's log has, and how many it must have; it is written late."""
    logged = -1
    for _ in range(50):
        with suppress(TimeoutError):
            logged = int((await server.ask(b'{"errors":true}')).split()[1])
        if logged == server.ledger.errors:
            break
        await asyncio.sleep(0.1)
    return logged, server.ledger.errors


def main() -> int:
    """Runs what the command line asks for; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--messages", type=int, default=10_000_000)
    parser.add_argument("--host", default=f"{shlex.quote(sys.executable)} -m poshws")
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--length", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, default=None)
    asked = parser.parse_args()
    found = asyncio.run(soak(asked))
    if asked.json is not None:
        asked.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    for name, value in found.items():
        if name not in ("memory", "faults"):
            print(f"{name:10}{value}")
    for fault in found["faults"]:  # type: ignore[attr-defined]
        print(f"FAULT {fault}")
    return 1 if found["faults"] else 0


if __name__ == "__main__":
    sys.exit(main())
