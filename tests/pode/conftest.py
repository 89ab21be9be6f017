"""Scripts as users run them, in processes of their own, and WebSocket peers beside them."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field

import pytest
from websockets.asyncio.server import serve

LIMIT = 30  # seconds that a script may take


@dataclass
class Ran:
    """How a script ended, and what it wrote."""

    code: int
    out: str
    errors: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Script:
    """A running script."""

    def __init__(self, path, environment):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "poshws", str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # Unbuffered as tests' own Python may be, users' is not.
            env={**os.environ, "NO_COLOR": "1", "PYTHONUNBUFFERED": "", **environment},
            start_new_session=True,
        )

    def send_signal(self, number):
        self.process.send_signal(number)

    def finish(self, limit=LIMIT) -> Ran:
        out, errors = self.process.communicate(timeout=limit)
        return Ran(self.process.returncode, out, errors)

    def kill(self):
        if self.process.poll() is None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        for pipe in (self.process.stdout, self.process.stderr):
            pipe.close()


@pytest.fixture
def run(tmp_path):
    """``run(text, **environment)`` starts a script; it is killed when the test is over."""
    started = []

    def start(text, name="script.ps1", **environment):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        script = Script(path, environment)
        started.append(script)
        return script

    yield start
    for script in started:
        script.kill()


@pytest.fixture
def free_port():
    """A port that nobody listens on."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def wait_for_port(port, limit=LIMIT):
    """Waits until somebody listens on a port."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise TimeoutError(f"nobody listens on {port}")


@dataclass
class Peer:
    """A WebSocket server in a thread: what it got, and how each connection ended."""

    url: str = ""
    got: list = field(default_factory=list)
    closes: list = field(default_factory=list)
    opened: threading.Event = field(default_factory=threading.Event)
    connections: int = 0

    def settle(self, limit=10):
        """Waits until every connection has ended."""
        end = time.monotonic() + limit
        while len(self.closes) < self.connections and time.monotonic() < end:
            time.sleep(0.01)
        return self


@pytest.fixture
def peer():
    """``peer(handle, tls)`` starts a server whose ``handle(connection, state)`` serves a connection."""
    loops = []

    def start(handle, tls=None):
        state = Peer()
        ready = threading.Event()
        loop = asyncio.new_event_loop()

        async def connected(connection):
            state.connections += 1
            state.opened.set()
            try:
                await handle(connection, state)
                await connection.wait_closed()
            finally:
                state.closes.append((connection.close_code, connection.close_reason))

        async def main():
            server = await serve(connected, "127.0.0.1", 0, ssl=tls, compression=None)
            port = server.sockets[0].getsockname()[1]
            state.url = f"wss://localhost:{port}" if tls else f"ws://127.0.0.1:{port}"
            ready.set()
            async with server:
                await stopping.wait()

        stopping = asyncio.Event()
        thread = threading.Thread(target=lambda: loop.run_until_complete(main()), daemon=True)
        thread.start()
        assert ready.wait(10)
        loops.append((loop, stopping, thread))
        return state

    yield start
    for loop, stopping, thread in loops:
        loop.call_soon_threadsafe(stopping.set)
        thread.join(15)
        if not thread.is_alive():
            loop.close()


@pytest.fixture
def at_terminal(tmp_path):
    """``at_terminal(text, **environment)`` starts a script that has a pseudo-terminal."""
    from tests.pode.terminals import Terminal

    started = []

    def start(text, name="script.ps1", **environment):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        terminal = Terminal([str(path)], environment)
        started.append(terminal)
        return terminal

    yield start
    for terminal in started:
        terminal.kill()
