"""Measures a Pode server beside a hand-written starlette application on uvicorn.

    python -m benchmarks.http [--host 'poshws'] [--slices 12] [--slice 0.5] [--json FILE]

Both servers run at the same time, one process each with one worker, and are asked in turns: a slice
of time the one, then the other. So what else the machine does hits both. A ratio is the median of
those of the slices: 0.8 is 0.8 times as many requests as by hand. The ratio of CPU says the same
in computing time for each request; it does not waver with the load of the machine. Uploads say
how far the memory of a server rises over what it was, in bytes for each byte sent. Linux only: it
reads /proc.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shlex
import socket
import statistics
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from benchmarks.http.client import Clients, request
from benchmarks.sockets.process import Program

PROGRAMS = Path(__file__).parent / "programs"
MIB = 1024 * 1024
UPLOAD = 50 * MIB
LINES = (1, 32)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """A server under measurement, on a port of its own."""

    def __init__(self, command: list[str], stem: str) -> None:
        self.port = free_port()
        self.program = Program(command, str(PROGRAMS / stem), "", PORT=str(self.port))


def multipart(size: int) -> tuple[bytes, str]:
    """A form with one file of so many bytes, and its content type."""
    edge = "----------------edge"
    head = (
        f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="upload.bin"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    return head.encode() + bytes(size) + f"\r\n--{edge}--\r\n".encode(), (
        f"multipart/form-data; boundary={edge}"
    )


async def rates(servers: dict[str, Server], lines: int, asked: Any) -> dict[str, Any]:
    """Requests a second on so many lines, in turns."""
    clients = {
        name: Clients(server.port, lines, request("GET", "/json"))
        for name, server in servers.items()
    }
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in servers}
    for each in clients.values():
        await each.open()
        await each.ask(1.0)
    for _ in range(asked.slices):
        for name, each in clients.items():
            program = servers[name].program
            before = program.cpu()
            count, seconds = await each.ask(asked.slice)
            found[name].append((count / seconds, (program.cpu() - before) / count))
    for each in clients.values():
        each.close()
    ours, rival = found["poshws"], found["rival"]
    return {
        "per second": round(statistics.median(rate for rate, _ in ours)),
        "rival": round(statistics.median(rate for rate, _ in rival)),
        "ratio": round(statistics.median(a[0] / b[0] for a, b in zip(ours, rival, strict=True)), 3),
        "CPU us": [
            round(statistics.median(cpu for _, cpu in each) * 1e6) for each in (ours, rival)
        ],
        "CPU ratio": round(
            statistics.median(b[1] / a[1] for a, b in zip(ours, rival, strict=True)), 3
        ),
    }


async def upload(server: Server, path: str, body: bytes, kind: str) -> float:
    """How far the memory rises while a body is uploaded, in bytes for each of its bytes."""
    peak = Path(f"/proc/{server.program.pid}/clear_refs")
    before = server.program.memory()
    peak.write_text("5")  # the high-water mark begins anew
    one = Clients(server.port, 1, request("POST", path, body, Content_Type=kind))
    await one.open()
    line = one.lines[0]
    line.ask()
    await line.idle.wait()
    if json.loads(line.body)["size"] != UPLOAD:
        raise RuntimeError(f"the server counted {line.body.decode()}")
    one.close()
    return round((server.program.peak() - before) / UPLOAD, 2)


async def measure(asked: Any) -> dict[str, Any]:
    """Every figure."""
    commands = {"poshws": shlex.split(asked.host), "rival": [sys.executable]}
    suffixes = {"poshws": ".ps1", "rival": ".py"}
    found: dict[str, Any] = {}
    with ExitStack() as stack:
        servers = {
            name: Server(command, "answers" + suffixes[name]) for name, command in commands.items()
        }
        for server in servers.values():
            stack.enter_context(server.program)
        for lines in LINES:
            found[f"{lines} lines"] = await rates(servers, lines, asked)
        form, kind = multipart(UPLOAD)
        for name, server in servers.items():
            found[f"upload raw, {name}"] = await upload(
                server, "/size", bytes(UPLOAD), "application/octet-stream"
            )
        found["upload multipart, poshws"] = await upload(servers["poshws"], "/upload", form, kind)
    return found


def main() -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--host", default=f"{sys.executable} -m poshws")
    parser.add_argument("--slices", type=int, default=12)
    parser.add_argument("--slice", type=float, default=0.5)
    parser.add_argument("--json")
    asked = parser.parse_args()
    try:
        import uvloop
    except ImportError:
        found = asyncio.run(measure(asked))
    else:
        found = uvloop.run(measure(asked))
    for name, figures in found.items():
        print(f"{name:28}{figures}")
    if asked.json:
        Path(asked.json).write_text(json.dumps(found, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
