"""Get-PodeServerRequestMetric and its like: what a server has had to do, and does now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.numerics.numbers import Int64
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.sse.connections import streams_of

if TYPE_CHECKING:
    from poshws.engine.http.exchanges import Exchange

CountType = Literal["Total", "Queued", "Processing"]


class Metrics:
    """The counters of a server."""

    def __init__(self) -> None:
        self.requests = metrics_entry()
        self.signals = 0
        self.active_requests = 0
        self.active_signals = 0


def metrics_of(pode: Pode) -> Metrics:
    """The counters of a server, which are made when they are first asked for."""
    if pode.parts.metrics is None:
        pode.parts.metrics = Metrics()
    return pode.parts.metrics


def metrics_entry() -> Hashtable:
    """How often something has been asked for."""
    return Hashtable([("Total", 0), ("StatusCodes", Hashtable())])


def count_request(pode: Pode, exchange: Exchange, event: Hashtable) -> None:
    """Counts a request that has been handled, for the server and for its route."""
    status = str(exchange.response.status)
    counters: list[Any] = [metrics_of(pode).requests]
    own: Any = entry_of(event)
    if own is not None:
        counters.append(own)
    for counter in counters:
        counter["Total"] = counter["Total"] + 1
        codes = counter["StatusCodes"]
        codes[status] = (codes.get(status) or 0) + 1


def count_signal(pode: Pode, event: Hashtable) -> None:
    """Counts a message of a client, for the server and for its route."""
    metrics_of(pode).signals += 1
    own: Any = entry_of(event)
    if own is not None:
        own["Total"] = own["Total"] + 1


def entry_of(event: Hashtable) -> object:
    """The counter of the route of an event; None without a route."""
    route = event.get("Route")
    entry = route.get("Metrics") if isinstance(route, Hashtable) else None
    return entry.get("Requests") if isinstance(entry, Hashtable) else None


@pode_command(
    "Get-PodeServerRequestMetric",
    default_set="StatusCode",
    sets={"StatusCode": "status_code", "Total": "total"},
)
def get_pode_server_request_metric(
    status_code: int = 0, total: bool = False, *, session: Session
) -> object:
    """Gives how many requests there have been: by status code, or of one of them, or in all.

    -StatusCode  Only those that were answered with it.
    -Total       All of them.

    PS> Start-PodeServer { Get-PodeServerRequestMetric -Total | Out-Default; Close-PodeServer }
    """
    requests: Any = metrics_of(pode_of(session)).requests
    if total:
        return requests["Total"]
    codes = requests["StatusCodes"]
    return codes if status_code <= 0 else codes.get(str(status_code)) or Int64(0)


@pode_command("Get-PodeServerSignalMetric")
def get_pode_server_signal_metric(*, session: Session) -> int:
    """Gives how many messages clients of the server's own WebSockets have sent.

    PS> Start-PodeServer { Get-PodeServerSignalMetric | Out-Default; Close-PodeServer }
    """
    return metrics_of(pode_of(session)).signals


@pode_command("Get-PodeServerActiveRequestMetric")
def get_pode_server_active_request_metric(
    count_type: CountType = "Total", *, session: Session
) -> int:
    """Gives how many requests are being handled.

    -CountType  All of them, those that wait or those that are handled; here none waits.

    PS> Start-PodeServer { Get-PodeServerActiveRequestMetric | Out-Default; Close-PodeServer }
    """
    return 0 if count_type == "Queued" else metrics_of(pode_of(session)).active_requests


@pode_command("Get-PodeServerActiveSignalMetric")
def get_pode_server_active_signal_metric(
    type: Literal["Total", "Server", "Client"] = "Total",
    count_type: CountType = "Total",
    *,
    session: Session,
) -> int:
    """Gives how many messages of the server's own WebSockets are being handled.

    -Type       Those that clients have sent, those that the server sends, or both.
    -CountType  All of them, those that wait or those that are handled; here none waits.

    PS> Start-PodeServer { Get-PodeServerActiveSignalMetric | Out-Default; Close-PodeServer }
    """
    is_none = type == "Server" or count_type == "Queued"
    return 0 if is_none else metrics_of(pode_of(session)).active_signals


@pode_command("Get-PodeServerActiveSignalClientMetric")
def get_pode_server_active_signal_client_metric(name: str = "", *, session: Session) -> int:
    """Gives how many clients are connected to the server's own WebSockets.

    -Name  Only those of this name.

    PS> Start-PodeServer { Get-PodeServerActiveSignalClientMetric | Out-Default; Close-PodeServer }
    """
    connections = pode_of(session).connections
    found = connections.select([name] if name else connections.names())
    if name and not found:
        fail("noSignalName", name)
    return len(found)


@pode_command("Get-PodeServerActiveSseMetric")
def get_pode_server_active_sse_metric(*, session: Session) -> int:
    """Gives how many events are on their way to clients; here they go at once.

    PS> Start-PodeServer { Get-PodeServerActiveSseMetric | Out-Default; Close-PodeServer }
    """
    pode_of(session)
    return 0


@pode_command("Get-PodeServerActiveSseClientMetric")
def get_pode_server_active_sse_client_metric(name: str = "", *, session: Session) -> int:
    """Gives how many clients have a stream of events.

    -Name  Only those of this name.

    PS> Start-PodeServer { Get-PodeServerActiveSseClientMetric | Out-Default; Close-PodeServer }
    """
    streams = streams_of(pode_of(session))
    if not name:
        return sum(len(streams.select(each)) for each in streams.names())
    found = streams.select(name)
    if not found:
        fail("noSseName", name)
    return len(found)
