"""WebSockets that clients open to this server: from the request to become one to the last message.

An endpoint for WebSockets makes one of every request that asks for it, under the name of its path;
otherwise a route does, with ConvertTo-PodeSignalConnection. The messages of a connection are
handled one after the other, those of different connections side by side.
"""

from __future__ import annotations

from email.utils import formatdate
from typing import TYPE_CHECKING

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.typesystem.declare import declare
from poshws.engine.websocket.connections import NamedConnection
from poshws.pode.event_tables import new_context_id
from poshws.pode.server.dates import from_python
from poshws.pode.signals.connection_events import SIGNAL, announce_event

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode


class SignalEvent(Hashtable):
    """`$SignalEvent`: a message, and the connection that it came by."""

    __slots__ = ("connection",)
    connection: SignalConnection


class SignalConnection:
    """`$WebEvent.Signal`: a connection as a script sees it."""

    __slots__ = ("connection",)
    net_name = "Pode.Protocols.Http.Client.Signals.PodeSignal"

    def __init__(self, connection: NamedConnection) -> None:
        self.connection = connection

    @property
    def scope(self) -> str:
        """Whether the connection lives beyond its route."""
        return "Local" if self.connection.is_local else "Global"

    def table(self) -> Hashtable:
        """What handlers of events get."""
        connection = self.connection
        closed = not connection.websocket.is_open
        return Hashtable(
            [
                ("ConnectionType", "Signal"),
                ("Name", connection.name),
                ("Group", connection.group),
                ("ClientId", connection.client_id),
                ("Scope", self.scope),
                ("Timestamp", from_python(connection.since)),
                ("LastActivity", from_python(connection.last_activity)),
                ("IsDisposed", closed),
                ("IsClosed", closed),
            ]
        )


DECLARATIONS = [
    declare(
        SignalConnection.net_name,
        SignalConnection,
        {
            "string Name {get;}": lambda self: self.connection.name,
            "string Group {get;}": lambda self: self.connection.group,
            "string ClientId {get;}": lambda self: self.connection.client_id,
            "string Scope {get;}": lambda self: self.scope,
            "bool IsLocal {get;}": lambda self: self.connection.is_local,
            "bool IsGlobal {get;}": lambda self: not self.connection.is_local,
            "datetime Timestamp {get;}": lambda self: from_python(self.connection.since),
        },
    )
]


def open_connection(pode: Pode, connection: NamedConnection) -> bool:
    """Answers the handshake and registers the connection; gives False if it was malformed."""
    headers = [
        ("Date", formatdate(usegmt=True)),
        ("Server", "Pode"),
        ("X-Pode-Signal-Client-Id", connection.client_id),
        ("X-Pode-Signal-Name", connection.name),
        ("X-Pode-ContextId", new_context_id()),
    ]
    if connection.group:
        headers.append(("X-Pode-Signal-Group", connection.group))
    if not connection.websocket.accept(headers):
        return False
    if connection.websocket.exchange is not None:
        connection.websocket.exchange.taken = True
    if not connection.is_local:
        pode.connections.add(connection)
        announce(pode, connection, "Connect")
    return True


def announce(pode: Pode, connection: NamedConnection, kind: str) -> None:
    """Has the handlers of an event of a connection run, in the background."""
    announce_event(pode, SIGNAL, connection.name, kind, SignalConnection(connection).table)
