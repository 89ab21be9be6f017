"""Register-PodeWebSocketEvent: what happens to an external connection besides its messages.

The handlers of a connection's events run one after the other, in the order of what happened. What
happens before the server runs waits until it does.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Any, Literal

from poshws.binding import Session
from poshws.corelib.system.typed_arrays import byte_array
from poshws.engine.websocket.connection_options import shown_url
from poshws.pode.command import pode_command
from poshws.pode.event_tables import event_table
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import Handler, make_handler
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from poshws.engine.websocket.client import Client

Kind = Literal["Open", "Close", "Error", "Ping", "Pong", "Reconnect"]
NO_CLOSE = 1006
DROPPED = "The remote party closed the WebSocket connection without completing the close handshake."
KEPT_EVENTS = 1024  # that wait for the handlers of one connection; those that come then are lost


@pode_command("Register-PodeWebSocketEvent")
def register_pode_web_socket_event(
    name: str,
    type: list[Kind],
    script_block: ScriptBlock,
    argument_list: list[object] | None = None,
    *,
    session: Session,
) -> None:
    """Has a scriptblock called when something happens to an external connection; poshws only.

    In it `$TriggeredEvent` has Name, Type and Url, and what the event is about: Code and Reason of
    a Close, Attempt of a Reconnect, Error of an Error, and the Data of a Ping or Pong. It may be
    registered before Connect-PodeWebSocket, and stays when the connection is removed.

    -Name          The connection.
    -Type          Open, Close, Error, Ping, Pong or Reconnect; several if it is for all of them.
    -ScriptBlock   What to do.
    -ArgumentList  Arguments for the scriptblock.

    PS> Start-PodeServer {
    >>     Register-PodeWebSocketEvent -Name Feed -Type Open -ScriptBlock {
    >>         Send-PodeWebSocket -Name Feed -Message @{ subscribe = 'ABC' } }
    >>     Register-PodeWebSocketEvent -Name Feed -Type Close, Reconnect, Error -ScriptBlock {
    >>         $e = $TriggeredEvent
    >>         "$($e.Type) $($e.Code) $($e.Reason) $($e.Attempt) $($e.Error)" | Out-Default }
    >>     Connect-PodeWebSocket -Name Feed -Url wss://feed.example.com -Reconnect }
    """
    pode = pode_of(session)
    handler = make_handler(session, pode, script_block, argument_list)
    for each in type:
        client_events(pode).register(name, each, handler)


def client_events(pode: Pode) -> ClientEvents:
    """The events of a server's connections."""
    if pode.parts.client_events is None:
        pode.parts.client_events = ClientEvents(pode)
    return pode.parts.client_events


def reporter(pode: Pode) -> Callable[[Client, str, dict[str, Any]], None]:
    """What connections tell their news to."""
    return client_events(pode).report


class ClientEvents:
    """Handlers by name and kind, and the events that wait for them."""

    def __init__(self, pode: Pode) -> None:
        self._pode = pode
        self._handlers: dict[tuple[str, str], list[Handler]] = {}
        self._waiting: dict[str, deque[tuple[list[Handler], Any]]] = {}
        self._busy: dict[str, Any] = {}

    def register(self, name: str, kind: str, handler: Handler) -> None:
        """Adds a handler."""
        self._handlers.setdefault((name.lower(), kind.lower()), []).append(handler)

    def report(self, client: Client, kind: str, facts: dict[str, object]) -> None:
        """Takes note of something that has happened."""
        self._log(client, kind, facts)
        name = client.name.lower()
        handlers = self._handlers.get((name, kind.lower()))
        waiting = self._waiting.setdefault(name, deque()) if handlers else deque()
        if not handlers or self._pode.wish or len(waiting) >= KEPT_EVENTS:
            return
        items = [("Name", client.name), ("Type", kind), ("Url", shown_url(client.url))]
        items += [(key, plain(value)) for key, value in facts.items()]
        waiting.append((handlers, event_table(self._pode, items)))
        if self._pode.status not in ("Starting", "Restarting"):
            self._work(name)

    def start(self) -> None:
        """The server runs: what has waited for that is told."""
        for name in self._waiting:
            self._work(name)

    def stop(self) -> None:
        """Nothing is told any more."""
        for task in self._busy.values():
            task.cancel()

    def _work(self, name: str) -> None:
        task = self._busy.get(name)
        if task is None or task.done():
            self._busy[name] = asyncio.get_running_loop().create_task(self._tell(name))

    async def _tell(self, name: str) -> None:
        waiting = self._waiting[name]
        while waiting:
            handlers, event = waiting.popleft()
            for handler in handlers:
                await self._pode.runspaces.fire(handler, "TriggeredEvent", event)

    def _log(self, client: Client, kind: str, facts: dict[str, Any]) -> None:
        """Failures are logged, and how a connection goes and comes again.

        Pode logs the loss of a connection at level Debug alone. That it was lost is a
        warning; what made it fail is an error only where a script asked for what Pode lacks.
        """
        from poshws.engine.websocket.client import NO_OPTIONS  # deferred

        if kind == "Close":
            self._log_end(client, facts["Code"])
        if kind == "Error":
            text = f"WebSocket '{client.name}': {facts['Error']}"
            level = "Warning" if client.options == NO_OPTIONS else "Error"
        elif kind == "Close" and not client.facts.was_closed_here:
            text, level = f"WebSocket '{client.name}' was closed: {facts['Code']}", "Warning"
        elif (
            kind == "Open"
            and client.facts.connections > 1
            and client.options.reconnection is not None
        ):
            text, level = f"WebSocket '{client.name}' is open again", "Informational"
        else:
            return
        self._pode.log.message(self._pode.session, text, level)

    def _log_end(self, client: Client, code: int) -> None:
        for text, level in ending_words(client.name, code, client.facts.was_closed_here):
            self._pode.log.message(self._pode.session, text, level)


def ending_words(name: str, code: int, was_closed_here: bool) -> Iterator[tuple[str, str]]:
    """What Pode logs of a connection's end, with levels (PodeWebSocket.Disconnect, Receive)."""
    if was_closed_here:
        yield f"Closing client web socket: {name}", "Verbose"
        yield f"Closed client web socket: {name}", "Verbose"
    elif code == NO_CLOSE:
        yield DROPPED, "Debug"
    yield f"Disconnected client web socket: {name}", "Verbose"


def plain(value: object) -> Any:
    """Bytes as a script has them."""
    if isinstance(value, bytes):
        return byte_array(value)
    return value
