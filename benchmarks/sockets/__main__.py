"""Measures WebSocket scripts beside programs written by hand for `websockets`.

    python -m benchmarks.sockets [NAME...] [--host 'poshws'] [--slices 12] [--slice 0.5]
                                 [--connections 10000] [--json FILE]

Both programs of an echo run at the same time, each with its own connection to one server here, and
take turns: a slice of time for one, then for the other. So what else the machine does hits both.
A ratio is the median of those of the slices: 0.8 is 0.8 times as many messages as by hand. The
ratio of CPU says the same in computing time for each message; it does not waver with the load of
the machine, but leaves out what waiting costs. Linux only: it reads /proc.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shlex
import statistics
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.sockets.peer import Load, Peer, Server, data_load, json_load, text_load
from benchmarks.sockets.process import Program

if TYPE_CHECKING:
    from collections.abc import Callable

KIB = 1024
ECHOES: dict[str, tuple[str, Load, float]] = {
    # name: program, load, least ratio
    "json-64": ("echo-json", json_load(0, 64), 0.7),
    "json-1": ("echo-json", json_load(0, 1), 0.8),
    "data-16": ("echo-data", data_load(16), 0.7),
    "text-1K": ("echo-text", text_load(KIB, 16), 0.8),
    "json-1K": ("echo-json", json_load(KIB, 16), 0.8),
    "text-64K": ("echo-text", text_load(64 * KIB, 16), 0.8),
    "json-64K": ("echo-json", json_load(64 * KIB, 16), 0.8),
    "text-1M": ("echo-text", text_load(KIB * KIB, 4), 0.8),
    "json-1M": ("echo-json", json_load(KIB * KIB, 4), 0.8),
}
TOO_LONG = 60.0  # seconds for something to happen at all


async def arrival(server: Server, program: Program) -> Peer:
    """The next connection; fails if the program ends instead."""
    for _ in range(int(TOO_LONG / 0.1)):
        try:
            return await asyncio.wait_for(server.arrived.get(), 0.1)
        except TimeoutError:
            if program.has_ended:
                break
    raise RuntimeError("the program did not connect")


async def echo(hosts: dict[str, list[str]], name: str, asked: Any) -> dict[str, Any]:
    """Both programs of an echo in turns."""
    stem, load, least = ECHOES[name]
    found: dict[str, list[tuple[float, float]]] = {each: [] for each in hosts}
    async with Server(load) as server:
        with ExitStack() as stack:
            runs: dict[str, tuple[Program, Peer]] = {}
            for host, command in hosts.items():
                suffix = ".py" if host == "rival" else ".ps1"
                program = Program(command, stem + suffix, server.url(host))
                stack.enter_context(program)
                peer = await arrival(server, program)
                await peer.first()
                await peer.ask(1.0)
                runs[host] = program, peer
            for _ in range(asked.slices):
                for host, (program, peer) in runs.items():
                    before = program.cpu()
                    count, seconds = await peer.ask(asked.slice)
                    found[host].append((count / seconds, (program.cpu() - before) / count))
    return compared(found, least)


def compared(found: dict[str, list[tuple[float, float]]], least: float) -> dict[str, Any]:
    """Rates, and the medians of the ratios of the slices."""
    pairs = list(zip(found["poshws"], found["rival"], strict=True))
    ratio = statistics.median(ours[0] / theirs[0] for ours, theirs in pairs)
    rates = {host: statistics.median(rate for rate, _ in each) for host, each in found.items()}
    spent = {host: statistics.median(cpu for _, cpu in each) for host, each in found.items()}
    cpu = statistics.median(theirs[1] / ours[1] for ours, theirs in pairs)
    text = (
        f"{ratio:5.2f} of the rival ({rates['poshws']:.0f} and {rates['rival']:.0f} a second), "
        f"{cpu:.2f} by CPU ({spent['poshws'] * 1e6:.1f} and {spent['rival'] * 1e6:.1f} us)"
    )
    return {"text": text, "value": ratio, "cpu": cpu, "rates": rates, "good": ratio >= least}


async def first_message(hosts: dict[str, list[str]], name: str, asked: Any) -> dict[str, Any]:
    """Seconds from the start of a script to its first answer: the least of some starts."""
    best = dict.fromkeys(hosts, TOO_LONG)
    for _ in range(7):
        for host, command in hosts.items():
            suffix = ".py" if host == "rival" else ".ps1"
            async with Server(json_load(0, 1)) as server:
                begun = time.perf_counter()
                with Program(command, "echo-json" + suffix, server.url(host)) as program:
                    peer = await arrival(server, program)
                    best[host] = min(best[host], await peer.first() - begun)
    text = f"{best['poshws']:5.3f} s to the first answer (rival {best['rival']:.3f} s)"
    return {"text": text, "value": best["poshws"], "good": best["poshws"] <= 0.3}


async def idle(hosts: dict[str, list[str]], name: str, asked: Any) -> dict[str, Any]:
    """The part of a core that a script with 100 silent connections takes."""
    async with Server(json_load(0, 1)) as server:
        url = server.url("poshws")
        with Program(hosts["poshws"], "many.ps1", url, PEER_COUNT="100") as program:
            peers = [await arrival(server, program) for _ in range(100)]
            await peers[-1].first()
            await asyncio.sleep(1)
            before, begun = program.cpu(), time.perf_counter()
            await asyncio.sleep(10)
            share = (program.cpu() - before) / (time.perf_counter() - begun) * 100
    return {"text": f"{share:5.2f} % of a core", "value": share, "good": share < 0.5}


async def connections(hosts: dict[str, list[str]], name: str, asked: Any) -> dict[str, Any]:
    """Memory of each of many connections, all of which must answer."""
    few, many = 100, asked.connections
    used: dict[str, float] = {}
    for host, command in hosts.items():
        suffix = ".py" if host == "rival" else ".ps1"
        sizes = {
            count: await memory(command, "many" + suffix, host, count) for count in (few, many)
        }
        used[host] = (sizes[many] - sizes[few]) / (many - few) / KIB
    text = f"{used['poshws']:5.1f} KiB for each of {many} connections (rival {used['rival']:.1f})"
    return {"text": text, "value": used["poshws"], "good": used["poshws"] <= 35}


async def memory(command: list[str], name: str, host: str, count: int) -> int:
    """Bytes of a program with so many connections, each of which has answered twice."""
    async with Server(json_load(0, 1)) as server:
        with Program(command, name, server.url(host), PEER_COUNT=str(count)) as program:
            peers = [await arrival(server, program) for _ in range(count)]
            for _ in range(2):
                async with asyncio.timeout(TOO_LONG):
                    await asyncio.gather(*(peer.first() for peer in peers))
            await asyncio.sleep(0.5)
            return program.memory()


MEASURES: dict[str, Callable[..., Any]] = {
    **dict.fromkeys(ECHOES, echo),
    "first-message": first_message,
    "idle": idle,
    "connections": connections,
}


def main() -> int:
    """Runs what the command line asks for; the exit code says whether every goal was reached."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sockets", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("names", nargs="*", help="; ".join(MEASURES))
    parser.add_argument("--host", default=f"{shlex.quote(sys.executable)} -m poshws")
    parser.add_argument("--slices", type=int, default=12)
    parser.add_argument("--slice", type=float, default=0.5, help="seconds")
    parser.add_argument("--connections", type=int, default=10_000)
    parser.add_argument("--json", type=Path, default=None)
    asked = parser.parse_args()
    hosts = {"poshws": shlex.split(asked.host), "rival": [sys.executable]}
    results = {}
    for name in asked.names or MEASURES:
        try:
            result = asyncio.run(MEASURES[name](hosts, name, asked))
        except (OSError, RuntimeError, TimeoutError) as error:
            result = {"text": repr(error), "good": False}
        results[name] = result
        print(f"{name:15}{'ok    ' if result['good'] else 'FAILED'}  {result['text']}", flush=True)
    if asked.json is not None:
        asked.json.write_text(json.dumps(results, indent=1), encoding="utf-8")
    return 0 if all(each["good"] for each in results.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
