"""The external WebSocket connections of a server by name.

A client with many messages waiting stops reading from its socket until they have been worked off,
so that nothing grows without bound; see ``inbox`` for how they are handled.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from poshws.engine.messages import EngineError, reason
from poshws.engine.websocket.client import NO_OPTIONS, Client, ClientOptions
from poshws.engine.websocket.dialer import check_url
from poshws.engine.websocket.inbox import Inbox

if TYPE_CHECKING:
    from collections.abc import Callable


class Clients:
    """All clients of a server by name.

    A name is looked for as it is written; if there is none such, without regard to case. So two
    names that differ only by case can live together, as in Pode, but a slip in case finds the one.
    """

    def __init__(self) -> None:
        self.inbox = Inbox()
        self._clients: dict[str, Client] = {}

    def __len__(self) -> int:
        return len(self._clients)

    def __iter__(self) -> Any:
        return iter(list(self._clients.values()))

    def find(self, name: str) -> Client | None:
        """The client of that name, or None."""
        client = self._clients.get(name)
        if client is None and self._clients:
            low = name.casefold()
            alike = [c for n, c in self._clients.items() if n.casefold() == low]
            client = alike[0] if len(alike) == 1 else None
        return client

    def is_taken(self, name: str) -> bool:
        """Whether exactly this name is known."""
        return name in self._clients

    async def connect(
        self,
        name: str,
        url: str,
        handler: object = None,
        content_type: str = "application/json",
        options: ClientOptions = NO_OPTIONS,
        report: Callable[[Client, str, dict[str, Any]], None] | None = None,
    ) -> Client:
        """Registers the name and connects.

        Raises EngineError if the name is taken, or if connecting fails. The name stays known after
        a failure, so that a reset can try again, except when the URL could not be read at all.
        """
        if name in self._clients:
            raise EngineError("alreadyConnected", name)
        try:
            check_url(url)
            client = new_client(self.inbox, name, url, handler, content_type, options)
            client.report = report
            self._clients[name] = client
            await client.connect()
        except Exception as error:  # whatever made it fail becomes the reason that the script sees
            raise EngineError("failedToConnect", reason(error)) from error
        return client

    async def remove(self, name: str) -> None:
        """Disconnects and forgets; messages still waiting are dropped."""
        client = self.find(name)
        if client is not None:
            await client.disconnect()
            client.removed = True
            client.wake()
            if self._clients.get(client.name) is client:
                del self._clients[client.name]

    async def close(self) -> None:
        """Closes every connection at the same time."""
        clients = list(self._clients.values())
        await asyncio.gather(*(c.disconnect() for c in clients), return_exceptions=True)
        for client in clients:
            client.removed = True
            client.wake()
        self._clients.clear()


def new_client(
    inbox: Inbox, name: str, url: str, handler: object, content_type: str, options: ClientOptions
) -> Client:
    """A connection of the kind that its options ask for; not connected yet."""
    kind: type[Client] = Client
    if options.reconnects:
        from poshws.engine.websocket.reconnecting_clients import (  # deferred
            ReconnectingClient,
        )

        kind = ReconnectingClient
    return kind(inbox, name, url, handler, content_type, options)
