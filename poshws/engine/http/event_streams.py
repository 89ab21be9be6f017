"""Server-sent events: answers that stay open, by name, group and client."""

from __future__ import annotations

import asyncio
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from poshws.engine.http.exchanges import Stream


class EventStream:
    """One client's stream under a name."""

    def __init__(
        self,
        stream: Stream,
        name: str,
        group: str | None,
        client_id: str | None,
        *,
        is_local: bool = False,
        retry: int = 0,
        last_event_id: str = "",
    ) -> None:
        self._stream = stream
        self._writing = asyncio.Lock()  # one event at a time
        self.name = name
        self.group = group
        self.client_id = client_id or str(uuid.uuid4())
        self.is_local = is_local
        self.retry = retry  # milliseconds after which a client comes back
        self.last_event_id = last_event_id
        self.since = datetime.now(UTC)
        self.last_activity = self.since
        self.is_closed = False

    async def send(self, data: str, kind: str = "", event_id: str = "") -> bool:
        """Sends an event; False if nobody is there any more."""
        lines = [f"id: {one_line(event_id)}"] if event_id else []
        lines += [f"event: {one_line(kind)}"] if kind else []
        lines.append(f"data: {data}")
        return await self.write("\n".join(lines) + "\n\n")

    async def write(self, text: str) -> bool:
        """Sends text as it is."""
        async with self._writing:
            if self.is_closed:
                return False
            self.last_activity = datetime.now(UTC)
            return await self._stream.send(text.encode("utf-8", "replace"))

    async def close(self) -> None:
        """Says goodbye and ends the stream."""
        if not self.is_closed:
            await self.send("", "pode.close")
            self.is_closed = True
            await self._stream.close()


def one_line(text: str) -> str:
    """A text that cannot begin another field."""
    return text.replace("\r", "").replace("\n", "")


class EventStreams:
    """All global streams."""

    def __init__(self) -> None:
        self._streams: dict[tuple[str, str], EventStream] = {}

    def add(self, stream: EventStream) -> None:
        """Registers a stream; one of the same name and client before it is dropped."""
        self._streams[stream.name.casefold(), stream.client_id.casefold()] = stream

    def discard(self, stream: EventStream) -> None:
        """Forgets a stream."""
        key = (stream.name.casefold(), stream.client_id.casefold())
        if self._streams.get(key) is stream:
            del self._streams[key]

    def names(self) -> list[str]:
        """The names that have streams."""
        return list(dict.fromkeys(stream.name for stream in self._streams.values()))

    def select(
        self,
        name: str | None = None,
        groups: Iterable[str] | None = None,
        clients: Iterable[str] | None = None,
    ) -> list[EventStream]:
        """The streams of a name, of groups and of clients; None means any."""
        wanted_groups = None if groups is None else {each.casefold() for each in groups}
        wanted_clients = None if clients is None else {each.casefold() for each in clients}
        return [
            stream
            for (key, client), stream in list(self._streams.items())
            if (name is None or key == name.casefold())
            and (wanted_clients is None or client in wanted_clients)
            and (wanted_groups is None or (stream.group or "").casefold() in wanted_groups)
        ]

    async def close(self, streams: list[EventStream]) -> None:
        """Closes all of them at the same time."""
        await asyncio.gather(*(each.close() for each in streams), return_exceptions=True)
        for each in streams:
            self.discard(each)
