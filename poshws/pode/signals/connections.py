"""WebSockets that clients open to this server: from the request to become one to the last message.

An endpoint for WebSockets makes one of every request that asks for it, under the name of its path;
otherwise a route does, with ConvertTo-PodeSignalConnection. The messages of a connection are
handled one after the other, those of different connections side by side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.typesystem.declare import declare
from poshws.engine.websocket.connections import NamedConnection
from poshws.objects.conversion.truth import truth
from poshws.objects.members import get_member
from poshws.pode.event_tables import event_table
from poshws.pode.requests.requests import HttpRequest, HttpResponse
from poshws.pode.server.dates import from_python
from poshws.pode.server.handlers import Runspace
from poshws.pode.server.metrics import count_signal, metrics_of
from poshws.pode.signals.connection_events import SIGNAL, announce_event
from poshws.serialization.json.parse import parse_json

if TYPE_CHECKING:
    from poshws.engine.websocket.connections import ServerConnection
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


async def accept_websocket(pode: Pode, websocket: ServerConnection, automatic: bool) -> None:
    """Makes a connection of a request that wants to be one, or answers it as any other."""
    exchange = websocket.exchange
    assert exchange is not None
    if automatic:
        from poshws.pode.signals.client_ids import new_client_id  # deferred: circle

        name = unquote_plus(exchange.request.path)
        client_id = new_client_id(pode.session, SIGNAL, "")
        connection = NamedConnection(websocket, name, None, client_id, is_local=False)
        if open_connection(pode, connection):
            await receive(pode, connection)
        return
    from poshws.pode.server.serving import serve  # deferred: circle

    event = await pode.runspaces.spawn(serve, exchange)
    if not exchange.taken:
        websocket.reject(exchange.response)
        return
    signal = event.get("Signal")
    if isinstance(signal, SignalConnection):
        if signal.connection.is_local:
            await websocket.close()
            await ended(pode, signal.connection)
        else:
            await receive(pode, signal.connection)


def open_connection(pode: Pode, connection: NamedConnection) -> bool:
    """Answers the handshake and registers the connection; gives False if it was malformed."""
    import uuid  # deferred
    from email.utils import formatdate  # deferred

    headers = [
        ("Date", formatdate(usegmt=True)),
        ("Server", "Pode"),
        ("X-Pode-Signal-Client-Id", connection.client_id),
        ("X-Pode-Signal-Name", connection.name),
        ("X-Pode-ContextId", str(uuid.uuid4())),
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


async def receive(pode: Pode, connection: NamedConnection) -> None:
    """Handles the messages of a connection until it ends."""
    try:
        while (text := await connection.websocket.next_message()) is not None:
            connection.last_activity = now()
            await pode.runspaces.spawn(handle, connection, text)
    finally:
        await ended(pode, connection)


async def ended(pode: Pode, connection: NamedConnection) -> None:
    """The connection is no more."""
    if not connection.is_local:
        pode.connections.discard(connection)
    announce(pode, connection, "Disconnect")


def now() -> Any:
    """The time in UTC."""
    from datetime import UTC, datetime  # deferred

    return datetime.now(UTC)


def handle(runspace: Runspace, connection: NamedConnection, text: str) -> None:
    """Hands a message to its signal route, or sends it on where there is none."""
    pode = runspace.pode
    event: SignalEvent | None = None
    metrics = metrics_of(pode)
    metrics.active_signals += 1
    try:
        with runspace.border:
            event = read_message(pode, connection, text)
            runspace.set("SignalEvent", event)
            found = pode.web.signal_routes.find(
                "signal", str(event["Path"]), endpoint_names(pode, connection)
            )
            if found is not None:
                event["Route"] = found[0].extra["table"]
                runspace.call(found[0].handler)
            else:
                from poshws.pode.signals.signals import send_signal  # deferred: circle

                data: Any = event["Data"]
                send_signal(
                    runspace.session,
                    data["Message"],
                    [data["Path"]],
                    None,
                    [data["ClientId"] or ""],
                )
    finally:
        metrics.active_signals -= 1
        if event is not None:
            count_signal(pode, event)
        runspace.set("SignalEvent", None)


def endpoint_names(pode: Pode, connection: NamedConnection) -> frozenset[str]:
    """The endpoints that a connection may have come in at."""
    exchange = connection.websocket.exchange
    assert exchange is not None
    return pode.web.endpoints_for(exchange)


def read_message(pode: Pode, connection: NamedConnection, text: str) -> SignalEvent:
    """`$SignalEvent` of a message, which has to be JSON."""
    import uuid  # deferred

    try:
        payload: Any = parse_json(text)
    except ValueError as error:
        problem = ArgumentException(f"Conversion from JSON failed with error: {error}")
        raise problem from error
    exchange = connection.websocket.exchange
    assert exchange is not None
    request = exchange.request

    def part(name: str) -> Any:
        return get_member(payload, name)

    names = endpoint_names(pode, connection)
    name = next((e.name for key, e in pode.web.endpoints.items() if key in names), "")
    path = part("path")
    data = Hashtable(
        [
            ("Path", unquote_plus(str(path)) if path else ""),
            ("Message", part("message")),
            ("ClientId", part("clientId")),
            ("Group", part("group")),
            ("Direct", truth(part("direct"))),
        ]
    )
    endpoint = Hashtable([("Protocol", request.scheme), ("Address", request.host), ("Name", name)])
    event = SignalEvent(
        event_table(
            pode,
            [
                ("Response", HttpResponse(exchange)),
                ("Request", HttpRequest(exchange)),
                ("Path", unquote_plus(request.path)),
                ("Data", data),
                ("Endpoint", endpoint),
                ("Route", None),
                ("ClientId", connection.client_id),
                ("Streamed", True),
                ("ContextId", str(uuid.uuid4())),
            ],
        ).items()
    )
    event.connection = SignalConnection(connection)
    return event
