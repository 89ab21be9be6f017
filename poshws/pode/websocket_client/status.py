"""Get-PodeWebSocket and Wait-PodeWebSocket: how an external connection is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import Param, Range, Session
from poshws.corelib.datetime.date_time import DateTime
from poshws.corelib.datetime.timespan import TimeSpan
from poshws.corelib.numerics.numbers import Int64
from poshws.corelib.psobject import PSCustomObject
from poshws.engine.websocket.connection_options import shown_url
from poshws.pode.command import pode_command
from poshws.pode.event_tables import UNIX_EPOCH
from poshws.pode.messages import fail
from poshws.pode.websocket_client.clients import MOST_SECONDS, clients_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.engine.websocket.client import Client


@pode_command("Get-PodeWebSocket")
def get_pode_web_socket(
    name: list[str] | None = None, *, session: Session
) -> Iterator[PSCustomObject]:
    """Gives the state, counters and last end of external connections; poshws only.

    State is Open, Closed or Reconnecting. ConnectedSince is in UTC, Latency the time from the last
    ping to its answer if -PingInterval was given to Connect-PodeWebSocket. The URL comes without
    name, password and the values of its query.

    -Name  The names of the connections; all of them otherwise.

    PS> Start-PodeServer {
    >>     Connect-PodeWebSocket -Name Feed -Url wss://feed.example.com -PingInterval 20
    >>     Get-PodeWebSocket | Select-Object Name, State, SubProtocol, Latency | Out-Default }
    """
    clients = clients_of(session)
    if clients is None:
        return
    for client in list(clients) if name is None else map(clients.find, name):
        if client is not None:
            yield PSCustomObject(dict(facts_of(client)))


def facts_of(client: Client) -> list[tuple[str, Any]]:
    """What is known of a connection."""
    connection, facts = client.connection, client.facts
    sent, sent_bytes = facts.sent
    code, reason = facts.closing or (None, None)
    since = None
    if facts.opened_at is not None:
        since = DateTime(int(facts.opened_at * 10_000_000) + UNIX_EPOCH, "Utc")
    latency = None
    if connection is not None and connection.latency is not None:
        latency = TimeSpan(int(connection.latency * 10_000_000))
    return [
        ("Name", client.name),
        ("State", client.state),
        ("Url", shown_url(client.url)),
        ("SubProtocol", None if connection is None else connection.subprotocol),
        ("ConnectedSince", since),
        ("Connections", facts.connections),
        ("Sent", Int64(sent)),
        ("SentBytes", Int64(sent_bytes)),
        ("Received", Int64(client.received)),
        ("ReceivedBytes", Int64(client.received_bytes)),
        ("Waiting", client.queued),
        ("Dropped", 0 if client.lane is None else client.lane.dropped),
        ("Kept", client.kept),
        ("CloseCode", code),
        ("CloseReason", reason),
        ("Latency", latency),
    ]


@pode_command("Wait-PodeWebSocket")
def wait_pode_web_socket(
    name: str,
    state: Literal["Open", "Closed"] = "Open",
    timeout_sec: Annotated[float, Param(position=None), Range(0, MOST_SECONDS)] = -1.0,
    *,
    session: Session,
) -> bool:
    """Waits until an external connection is open, or closed; poshws only.

    Gives whether that came in time.

    -Name        The connection.
    -State       Open or Closed.
    -TimeoutSec  Seconds to wait at most; 0 only looks. By default it waits without end.

    PS> Start-PodeServer {
    >>     Connect-PodeWebSocket -Name Feed -Url wss://feed.example.com -Reconnect
    >>     $is_there = Wait-PodeWebSocket -Name Feed -State Open -TimeoutSec 5
    >>     if (!$is_there) { 'nobody there' | Out-Default } }
    """
    clients = clients_of(session)
    client = None if clients is None else clients.find(name)
    if client is None:
        fail("noWebSocket", name)
    assert client is not None
    reached: bool = session.wait(
        client.wait_until(state == "Open", timeout_sec if timeout_sec >= 0 else None)
    )
    return reached
