"""How a request that came over HTTP is answered: by one response, or by a stream that stays open.

The response goes to uvicorn as ASGI messages. Where httptools reads the requests, it goes to the
line itself, head and body at once: uvicorn writes them apart, and names in lower case.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.engine.http.exchanges import Response

STOP_TIMEOUT = 2  # seconds that running requests have to end when the server stops
PHRASES = {status.value: status.phrase for status in HTTPStatus}
WITHOUT_BODY = (204, 304)
# What a request of uvicorn's must have for its answer to be written without it.
CYCLE = ("transport", "flow", "disconnected", "keep_alive", "response_started", "chunked_encoding")


class HttpStream:
    """An answer that stays open over HTTP."""

    def __init__(self, carrier: HttpCarrier) -> None:
        self._carrier = carrier

    @property
    def is_open(self) -> bool:
        """Whether anybody is there, as far as this side knows."""
        return not (self._carrier.gone.is_set() or self._carrier.done.is_set())

    async def send(self, data: bytes) -> bool:
        """Sends a piece; False if nobody is there any more."""
        if not self.is_open:
            return False
        await self._carrier.write(data)
        return True

    async def close(self) -> None:
        """Ends the answer."""
        self._carrier.done.set()


class HttpCarrier:
    """How a request that came over HTTP can be answered other than by one response."""

    def __init__(self, receive: Any, send: Any) -> None:
        self._receive = receive
        self._send = send
        self._cycle: Any = getattr(send, "__self__", None)
        # Streams go out as they are, as Pode sends them, and not in the chunks that uvicorn makes.
        self._transport = getattr(self._cycle, "transport", None)

    @functools.cached_property
    def gone(self) -> asyncio.Event:
        """Set once the client has gone."""
        return asyncio.Event()

    @functools.cached_property
    def done(self) -> asyncio.Event:
        """Set once the stream has been closed."""
        return asyncio.Event()

    async def respond(self, response: Response) -> None:
        """Sends the one response. Raises ValueError for a header of several lines."""
        cycle = self._cycle
        if (
            not is_written_directly(type(cycle))
            or cycle.response_started
            or response.headers.get("Transfer-Encoding") is not None
        ):
            await self._send(start_of(response))
            await self._send({"type": "http.response.body", "body": response.body})
            return
        if cycle.flow.write_paused and not cycle.disconnected:
            await cycle.flow.drain()
        if not cycle.disconnected:
            write_response(cycle, response)

    async def open_stream(self, response: Response) -> HttpStream:
        """Begins an answer whose pieces follow."""
        if self._transport is None:
            await self._send(start_of(response))
        else:
            lines = [f"HTTP/1.1 {response.status} OK"]
            lines += [f"{name}: {value}" for name, value in response.headers]
            self._transport.write("\r\n".join([*lines, "", ""]).encode("latin-1", "replace"))
        return HttpStream(self)

    async def write(self, data: bytes) -> None:
        """Sends a piece of a stream."""
        if self._transport is None:
            await self._send({"type": "http.response.body", "body": data, "more_body": True})
        elif not self._transport.is_closing():
            self._transport.write(data)

    async def stay(self) -> None:
        """Waits until the client has gone or the stream has been closed."""
        leaving = asyncio.ensure_future(self._leave())
        ending = asyncio.ensure_future(self.done.wait())
        try:
            await asyncio.wait([leaving, ending], return_when=asyncio.FIRST_COMPLETED)
            if self._transport is None:
                with contextlib.suppress(Exception):
                    await self._send({"type": "http.response.body", "body": b""})
            else:
                self._transport.close()
                await asyncio.wait([leaving], timeout=STOP_TIMEOUT)
        finally:
            self.gone.set()
            leaving.cancel()
            ending.cancel()

    async def _leave(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self.gone.set()


def is_written_directly(kind: type[object]) -> bool:
    """Whether uvicorn's requests of this class are those that httptools reads.

    There the state of the line is in plain attributes, where h11 keeps one of its own.
    """
    known = _written_directly.get(kind)
    if known is None:
        code = getattr(kind.__dict__.get("__init__"), "__code__", None)
        known = _written_directly[kind] = (
            kind.__module__.endswith(".httptools_impl")
            and code is not None
            and all(name in code.co_names for name in CYCLE)
        )
    return known


_written_directly: dict[type[object], bool] = {}  # uvicorn has two


def write_response(cycle: Any, response: Response) -> None:
    """Writes a response and ends the request, as uvicorn's `send` does.

    Raises ValueError for a header of several lines: it would be the head of another response.
    """
    status = response.status
    lines = [f"HTTP/1.1 {status} {PHRASES.get(status, '')}"]
    lines += [f"{name}: {value}" for name, value in response.headers]
    closes = "close" in (response.headers.get("Connection") or "").lower()
    if not closes and not cycle.keep_alive:
        lines.append("Connection: close")
    has_body = status >= 200 and status not in WITHOUT_BODY
    if has_body and response.headers.get("Content-Length") is None:
        lines.append(f"Content-Length: {len(response.body)}")
    head = "\r\n".join(lines)
    if head.count("\r") != len(lines) - 1 or head.count("\n") != len(lines) - 1 or "\0" in head:
        raise ValueError("a header's name or value has a line break in it")
    data = (head + "\r\n\r\n").encode("latin-1", "replace")
    if has_body and cycle.scope["method"] != "HEAD":
        data += response.body
    cycle.response_started = cycle.response_complete = True
    cycle.waiting_for_100_continue = False
    cycle.transport.write(data)
    cycle.message_event.set()
    if closes or not cycle.keep_alive:
        cycle.transport.close()
    cycle.on_response()


def start_of(response: Response) -> dict[str, Any]:
    """The ASGI message that begins a response."""
    headers = [(n.encode("latin-1"), v.encode("latin-1")) for n, v in response.headers]
    return {"type": "http.response.start", "status": response.status, "headers": headers}
