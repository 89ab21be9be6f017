"""Messages on connections that clients opened → `$SignalEvent`, and the route that handles it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.engine.websocket.connections import NamedConnection
from poshws.objects.conversion.truth import truth
from poshws.objects.members import get_member
from poshws.pode.event_tables import endpoint_table, event_table, new_context_id
from poshws.pode.responses.responses import HttpResponse
from poshws.pode.server.handlers import Runspace
from poshws.pode.server.metrics import count_signal, metrics_of
from poshws.pode.server.serving import serve
from poshws.pode.signals.client_ids import new_client_id
from poshws.pode.signals.connection_events import SIGNAL
from poshws.pode.signals.connections import SignalConnection, SignalEvent, announce, open_connection
from poshws.pode.signals.requests import SignalRequest
from poshws.serialization.json.parse import parse_json

if TYPE_CHECKING:
    from poshws.engine.websocket.connections import ServerConnection
    from poshws.pode.server.context import Pode


async def accept_websocket(pode: Pode, websocket: ServerConnection, automatic: bool) -> None:
    """Makes a connection of a request that wants to be one, or answers it as any other."""
    exchange = websocket.exchange
    assert exchange is not None
    if automatic:
        name = unquote_plus(exchange.request.path)
        client_id = new_client_id(pode.session, SIGNAL, "")
        connection = NamedConnection(websocket, name, None, client_id, is_local=False)
        if open_connection(pode, connection):
            await receive(pode, connection)
        return
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
                from poshws.pode.signals.signals import send_signal  # deferred

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
    endpoint = endpoint_table(request.scheme, request.host, name)
    event = SignalEvent(
        event_table(
            pode,
            [
                ("Response", HttpResponse(exchange)),
                ("Request", SignalRequest(exchange, text)),
                ("Path", unquote_plus(request.path)),
                ("Data", data),
                ("Endpoint", endpoint),
                ("Route", None),
                ("ClientId", connection.client_id),
                ("Streamed", True),
                ("ContextId", new_context_id()),
            ],
        ).items()
    )
    event.connection = SignalConnection(connection)
    return event
