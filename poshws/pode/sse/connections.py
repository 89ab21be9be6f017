"""ConvertTo-PodeSseConnection, Send-PodeSseEvent and their like: server-sent events."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import AllowNull, Collected, Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.typesystem.declare import declare
from poshws.engine.http.carriers import HttpStream
from poshws.engine.http.event_streams import EventStream, EventStreams
from poshws.engine.http.exchanges import Exchange, Headers, Response
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.connection_commands import (
    BroadcastLevel,
    ClientOfGroup,
    DefaultScope,
    GroupAndScope,
    NewRegistration,
    Receivers,
    Registration,
    Registrations,
    broadcast_level,
    default_scope,
    is_exact_enough,
    is_registered,
    register,
    set_broadcast_level,
    set_default_scope,
    unregister,
)
from poshws.pode.messages import fail
from poshws.pode.requests.payloads import json_payload
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.responses import exchange_of
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.dates import from_python
from poshws.pode.signals.client_ids import new_client_id
from poshws.pode.signals.connection_events import SSE, announce_event, events_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.pode.server.handlers import Runspace


class SseConnection:
    """`$WebEvent.Sse`: a stream as a script sees it."""

    __slots__ = ("stream",)
    net_name = "Pode.Protocols.Http.Client.Sse.PodeServerEvent"

    def __init__(self, stream: EventStream) -> None:
        self.stream = stream

    def table(self) -> Hashtable:
        """What handlers of events get."""
        stream = self.stream
        return Hashtable(
            [
                ("ConnectionType", "Sse"),
                ("Name", stream.name),
                ("Group", stream.group),
                ("ClientId", stream.client_id),
                ("Scope", "Local" if stream.is_local else "Global"),
                ("Timestamp", from_python(stream.since)),
                ("LastActivity", from_python(stream.last_activity)),
                ("IsDisposed", stream.is_closed),
                ("IsClosed", stream.is_closed),
                ("RetryDuration", stream.retry),
                ("LastEventId", stream.last_event_id),
            ]
        )


DECLARATIONS = [
    declare(
        SseConnection.net_name,
        SseConnection,
        {
            "string Name {get;}": lambda self: self.stream.name,
            "string Group {get;}": lambda self: self.stream.group,
            "string ClientId {get;}": lambda self: self.stream.client_id,
            "string Scope {get;}": lambda self: "Local" if self.stream.is_local else "Global",
            "bool IsLocal {get;}": lambda self: self.stream.is_local,
            "bool IsGlobal {get;}": lambda self: not self.stream.is_local,
            "string LastEventId {get;}": lambda self: self.stream.last_event_id,
            "int Retry {get;}": lambda self: self.stream.retry,
        },
    )
]


def streams_of(pode: Pode) -> EventStreams:
    """The streams of the server."""
    if pode.parts.event_streams is None:
        pode.parts.event_streams = EventStreams()
    return pode.parts.event_streams


def known_connection(pode: Pode, exchange: Exchange) -> SseConnection | None:
    """The stream that a request says it belongs to."""
    headers = exchange.request.headers
    client, name = headers.get("X-PODE-SSE-CLIENT-ID"), headers.get("X-PODE-SSE-NAME")
    if not client or not name or pode.parts.event_streams is None:
        return None
    found = streams_of(pode).select(name, None, [client])
    return SseConnection(found[0]) if found else None


@pode_command("ConvertTo-PodeSseConnection")
def convert_to_pode_sse_connection(
    name: str,
    given: GroupAndScope,
    retry_duration: int = 0,
    client_id: str = "",
    *,
    allow_all_origins: bool = False,
    force: bool = False,
    session: Session,
) -> None:
    """Makes a stream of events of the request that runs.

    -Name             A name for the stream.
    -Group            A group for the stream.
    -RetryDuration    Milliseconds after which a client comes back.
    -ClientId         An id for the client.
    -AllowAllOrigins  Lets pages of other servers read it.
    -Force            Does so even if the client did not ask for events.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     ConvertTo-PodeSseConnection -Name News } }
    """
    pode = pode_of(session)
    event = web_event(session)
    exchange = None if event is None else exchange_of(event)
    if event is None or exchange is None or not hasattr(exchange.carrier, "open_stream"):
        return
    headers = exchange.request.headers
    if not force and (headers.get("Accept") or "").lower() != "text/event-stream":
        fail("notEventStream")
    scope = default_scope(pode, SSE) if given.scope == "Default" else given.scope
    kept = [each for each in exchange.response.headers if each[0].lower() in KEPT]
    headers_sent = [
        ("Content-Type", "text/event-stream"),
        ("Cache-Control", "no-cache"),
        ("Connection", "keep-alive"),
        *kept,
    ]
    response = Response(200, "OK", Headers(headers_sent))
    stream = EventStream(
        HttpStream(exchange.carrier),
        name,
        given.group or None,
        new_client_id(session, SSE, client_id),
        is_local=scope == "Local",
        retry=retry_duration,
        last_event_id=headers.get("Last-Event-ID") or "",
    )
    response.headers.set("X-Pode-Sse-Client-Id", stream.client_id)
    response.headers.set("X-Pode-Sse-Name", name)
    if given.group:
        response.headers.set("X-Pode-Sse-Group", given.group)
    if allow_all_origins:
        response.headers.set("Access-Control-Allow-Origin", "*")
    session.wait(begin(exchange, stream, response))
    exchange.taken = True
    event["Sse"] = SseConnection(stream)
    end: Any = event["OnEnd"]
    if stream.is_local:
        end.append(Hashtable([("Logic", close_local)]))
    else:
        streams_of(pode).add(stream)
        announce(pode, stream, "Connect")


KEPT = ("date", "server", "x-pode-contextid")


async def begin(exchange: Exchange, stream: EventStream, response: Response) -> None:
    """Sends the head of the answer and the first event."""
    await exchange.carrier.open_stream(response)
    if stream.retry > 0:
        await stream.write(f"retry: {stream.retry}\n")
    facts = {"clientId": stream.client_id, "group": stream.group or "", "name": stream.name}
    await stream.send(json.dumps(facts, separators=(",", ":"), ensure_ascii=False), "pode.open")


def close_local(runspace: Runspace, event: Hashtable) -> None:
    """Closes a stream that ends with its route."""
    connection = event.get("Sse")
    if isinstance(connection, SseConnection):
        runspace.session.wait(connection.stream.close())
        announce(runspace.pode, connection.stream, "Disconnect")


def announce(pode: Pode, stream: EventStream, kind: str) -> None:
    """Has the handlers of an event of a stream run, in the background."""
    announce_event(pode, SSE, stream.name, kind, SseConnection(stream).table)


def ended(pode: Pode, event: Hashtable) -> None:
    """A client has gone, or its stream was closed."""
    connection = event.get("Sse")
    if isinstance(connection, SseConnection) and not connection.stream.is_local:
        connection.stream.is_closed = True
        streams_of(pode).discard(connection.stream)
        announce(pode, connection.stream, "Disconnect")


@pode_command(
    "Send-PodeSseEvent", default_set="WebEvent", sets={"Name": "name!", "WebEvent": "from_event!"}
)
def send_pode_sse_event(
    *,
    data: Annotated[Collected[object], Param(position=0), AllowNull()] = NO_ITEMS,
    name: list[str] | None = None,
    receivers: Receivers,
    id: str = "",
    event_type: str = "",
    depth: int = 10,
    from_event: bool = False,
    session: Session,
) -> None:
    """Sends an event to clients.

    -Data       The data; a text goes as it is, anything else as JSON.
    -Name       The names of the streams.
    -Id         An id for the event, which a client says when it comes back.
    -EventType  What kind of event it is.
    -Depth      How deep objects are written.
    -FromEvent  Sends to the stream of the request that runs.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Send-PodeSseEvent -Name News -Data @{ Headline = 'hello' } } }
    """
    pode = pode_of(session)
    value: Any = data[0] if len(data) == 1 else list(data)
    text = value if isinstance(value, str) else json_payload(session, value, depth)
    event = web_event(session)
    own = None if event is None else event.get("Sse")
    if from_event and isinstance(own, SseConnection):
        session.wait(own.stream.send(text, event_type, id))
        return
    if not name:
        fail("sseNameRequired")
    groups, clients = receivers.group or None, receivers.client_id or None
    for each in name or ():
        level = broadcast_level(pode, SSE, each)
        if not is_exact_enough(level, groups, clients):
            fail("sseLevel", each, level)
        for stream in streams_of(pode).select(each, groups, clients):
            session.wait(stream.send(text, event_type, id))


@pode_command("Close-PodeSseConnection")
def close_pode_sse_connection(
    name: str,
    receivers: Receivers,
    *,
    session: Session,
) -> None:
    """Closes streams.

    -Name  The name of the streams.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Close-PodeSseConnection -Name News } }
    """
    streams = streams_of(pode_of(session))
    session.wait(streams.close(streams.select(name, receivers.group, receivers.client_id)))


@pode_command("Set-PodeSseDefaultScope")
def set_pode_sse_default_scope(given: DefaultScope, *, session: Session) -> None:
    """Sets how long streams live.

    PS> Start-PodeServer { Set-PodeSseDefaultScope -Scope Local }
    """
    set_default_scope(session, SSE, given.scope)


@pode_command("Get-PodeSseDefaultScope")
def get_pode_sse_default_scope(*, session: Session) -> str:
    """Says how long streams live.

    PS> Start-PodeServer { Get-PodeSseDefaultScope | Out-Default }
    """
    return default_scope(pode_of(session), SSE)


@pode_command("Set-PodeSseBroadcastLevel")
def set_pode_sse_broadcast_level(given: BroadcastLevel, *, session: Session) -> None:
    """Sets how exactly the receivers of an event have to be named.

    -Name  The name of the streams; `*` for all.

    PS> Start-PodeServer { Set-PodeSseBroadcastLevel -Name News -Type Group }
    """
    set_broadcast_level(session, SSE, given)


@pode_command("Get-PodeSseBroadcastLevel")
def get_pode_sse_broadcast_level(name: str, *, session: Session) -> str:
    """Says how exactly the receivers of an event have to be named.

    -Name  The name of the streams.

    PS> Start-PodeServer { Get-PodeSseBroadcastLevel -Name News | Out-Default }
    """
    return broadcast_level(pode_of(session), SSE, name)


@pode_command("Test-PodeSseBroadcastLevel")
def test_pode_sse_broadcast_level(
    name: str,
    receivers: Receivers,
    *,
    session: Session,
) -> bool:
    """Says whether an event with such receivers may be sent.

    -Name      The name of the streams.
    -Group     Their groups.
    -ClientId  Their clients.

    PS> Start-PodeServer { Test-PodeSseBroadcastLevel -Name News -Group admins | Out-Default }
    """
    level = broadcast_level(pode_of(session), SSE, name)
    return is_exact_enough(level, receivers.group, receivers.client_id)


@pode_command("Test-PodeSseName")
def test_pode_sse_name(name: str, *, session: Session) -> bool:
    """Says whether a name has streams.

    -Name  The name.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Test-PodeSseName -Name News } }
    """
    return bool(streams_of(pode_of(session)).select(name))


@pode_command("Test-PodeSseClientId")
def test_pode_sse_client_id(
    name: str,
    client: ClientOfGroup,
    *,
    session: Session,
) -> bool:
    """Says whether a client has a stream.

    -Name  The name of the stream.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Test-PodeSseClientId -Name News -ClientId abc } }
    """
    streams = streams_of(pode_of(session))
    return bool(streams.select(name, client.group, [client.client_id]))


@pode_command("Get-PodeSseNameList")
def get_pode_sse_name_list(*, session: Session) -> list[str]:
    """Gives the names that have streams.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeJsonResponse -Value @(Get-PodeSseNameList) } }
    """
    return streams_of(pode_of(session)).names()


@pode_command("Get-PodeSseGroupList")
def get_pode_sse_group_list(name: str, *, session: Session) -> list[str]:
    """Gives the groups of the streams of a name.

    -Name  The name of the streams.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeJsonResponse -Value @(Get-PodeSseGroupList -Name News) } }
    """
    found = streams_of(pode_of(session)).select(name)
    return list(dict.fromkeys(each.group for each in found if each.group))


@pode_command("Get-PodeSseClientIdList")
def get_pode_sse_client_id_list(
    name: str, group: list[str] | None = None, *, session: Session
) -> list[str]:
    """Gives the ids of the clients of the streams of a name.

    -Name   The name of the streams.
    -Group  Only those of these groups.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeJsonResponse -Value @(Get-PodeSseClientIdList -Name News) } }
    """
    return [each.client_id for each in streams_of(pode_of(session)).select(name, group)]


@pode_command("Register-PodeSseEvent")
def register_pode_sse_event(given: NewRegistration, *, session: Session) -> None:
    """Has a scriptblock called when a client connects or leaves.

    -Name  The names of the streams.

    PS> Start-PodeServer {
    >>     Register-PodeSseEvent -Name News -Type Connect -EventName Hi -ScriptBlock { } }
    """
    register(session, SSE, given)


@pode_command("Unregister-PodeSseEvent")
def unregister_pode_sse_event(given: Registration, *, session: Session) -> None:
    """Removes the registration of an event.

    -Name  The names of the streams.

    PS> Start-PodeServer { Unregister-PodeSseEvent -Name News -Type Connect -EventName Hi }
    """
    unregister(session, SSE, given)


@pode_command("Get-PodeSseEvent")
def get_pode_sse_event(given: Registrations, *, session: Session) -> Iterator[Hashtable]:
    """Gives the registrations of events.

    -Name  Only those of these streams.

    PS> Start-PodeServer { Get-PodeSseEvent -Name News -Type Connect | Out-Default }
    """
    events = events_of(pode_of(session), SSE)
    return events.tables(given.name, given.type or [], given.event_name)


@pode_command("Test-PodeSseEvent")
def test_pode_sse_event(given: Registrations, *, session: Session) -> bool:
    """Says whether an event has a registration.

    -Name       The names of the streams.
    -EventName  The names of the registrations.

    PS> Start-PodeServer { Test-PodeSseEvent -Name News -Type Connect -EventName Hi | Out-Default }
    """
    return is_registered(session, SSE, given)
