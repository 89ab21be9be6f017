"""Send-PodeSignal and its like: messages to the WebSockets that clients opened to this server."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import AllowNull, Collected, Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.engine.websocket.connections import NamedConnection
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.connection_commands import (
    BroadcastLevel,
    ClientOfGroup,
    DefaultScope,
    GroupAndScope,
    Receivers,
    broadcast_level,
    default_scope,
    is_exact_enough,
    set_broadcast_level,
    set_default_scope,
)
from poshws.pode.messages import fail
from poshws.pode.requests.payloads import json_payload
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.responses import exchange_of
from poshws.pode.responses.status import StatusError
from poshws.pode.server.context import pode_of
from poshws.pode.signals.client_ids import new_client_id
from poshws.pode.signals.connection_events import SIGNAL
from poshws.pode.signals.connections import SignalConnection, SignalEvent, open_connection

if TYPE_CHECKING:
    from poshws.engine.websocket.connections import ServerConnection

LEVELS = ("name", "group", "clientid")


def signal_event(session: Session) -> SignalEvent | None:
    """`$SignalEvent` of the message that is handled in this session, if any."""
    variable = session.global_scope.variables.get("signalevent")
    found = None if variable is None else variable.value
    return found if isinstance(found, SignalEvent) else None


def own_connection(session: Session) -> SignalConnection | None:
    """The connection of the message or request that is handled in this session."""
    event = signal_event(session)
    if event is not None:
        return event.connection
    web = web_event(session)
    found = None if web is None else web.get("Signal")
    return found if isinstance(found, SignalConnection) else None


def given_strings(values: Sequence[str | None] | None) -> list[str] | None:
    """The strings among values, or None where there are none."""
    found = [value for value in values or [] if value]
    return found or None


def send_signal(
    session: Session,
    data: object,
    names: Sequence[str | None] | None,
    groups: Sequence[str | None] | None,
    clients: Sequence[str | None] | None,
    *,
    depth: int = 10,
    mode: str = "Auto",
    ignore_event: bool = False,
) -> None:
    """Sends to the connections of names, groups and clients; what is not said, the message says."""
    pode = pode_of(session)
    if data is None or (isinstance(data, (str, list)) and not data):
        return
    text = data if isinstance(data, str) else json_payload(session, data, depth)
    event = signal_event(session)
    own = own_connection(session)
    direct = event is not None and bool(event["Data"]["Direct"])  # type: ignore[index]
    local = event is None and own is not None and own.connection.is_local
    if mode.lower() == "direct" or (not ignore_event and (direct or local)):
        if own is not None:
            session.wait(own.connection.send(text))
        return
    said: Any = Hashtable() if event is None or ignore_event else event["Data"]
    wanted = given_strings(names) or given_strings([said.get("Path")])
    in_groups = given_strings(groups) or given_strings([said.get("Group")])
    of_clients = given_strings(clients) or given_strings([said.get("ClientId")])
    for name in wanted or pode.connections.names():
        level = broadcast_level(pode, SIGNAL, name)
        if not is_exact_enough(level, in_groups, of_clients):
            fail("signalLevel", name, level)
        picked = pode.connections.select([name], in_groups, of_clients)
        if picked:
            session.wait(pode.connections.broadcast(text, picked))


@pode_command("Send-PodeSignal")
def send_pode_signal(
    *,
    data: Annotated[Collected[object], Param(alias="Value", position=0), AllowNull()] = NO_ITEMS,
    name: Annotated[list[str] | None, Param(alias="Path")] = None,
    receivers: Receivers,
    depth: int = 10,
    mode: Literal["Auto", "Broadcast", "Direct"] = "Auto",
    ignore_event: bool = False,
    session: Session,
) -> None:
    """Sends a message to WebSockets that clients opened to this server.

    In a signal route the message that is handled says who gets it, where the parameters don't;
    where nobody says it, all do.

    -Data         The message; a text goes as it is, anything else as JSON.
    -Name         The names of connections: their paths, mostly.
    -Depth        How deep objects are written.
    -Mode         Direct sends to the client whose message is handled, and to nobody else.
    -IgnoreEvent  Doesn't look at the message that is handled.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Send-PodeSignal -Data @{ Message = 'hello' } -Name Chat } }
    """
    items = data
    value = items[0] if len(items) == 1 else items
    send_signal(
        session,
        value,
        name,
        receivers.group,
        receivers.client_id,
        depth=depth,
        mode=mode,
        ignore_event=ignore_event,
    )


@pode_command("ConvertTo-PodeSignalConnection")
def convert_to_pode_signal_connection(
    name: Annotated[str, Param(alias="Path")],
    given: GroupAndScope,
    client_id: str = "",
    *,
    session: Session,
) -> None:
    """Makes a WebSocket of the request that runs.

    -Name      A name for the connection.
    -Group     A group for the connection.
    -ClientId  An id for the client.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     ConvertTo-PodeSignalConnection -Name Chat } }
    """
    pode = pode_of(session)
    event = web_event(session)
    exchange = None if event is None else exchange_of(event)
    if event is None or exchange is None:
        return
    if exchange.request.method.upper() != "GET":
        raise StatusError(405)
    if not exchange.request.wants_upgrade or not hasattr(exchange.carrier, "accept"):
        raise StatusError(412)
    websocket: ServerConnection = exchange.carrier
    scope = default_scope(pode, SIGNAL) if given.scope == "Default" else given.scope
    made = NamedConnection(
        websocket,
        name,
        given.group or None,
        new_client_id(session, SIGNAL, client_id),
        is_local=scope == "Local",
    )
    if open_connection(pode, made):
        event["Signal"] = SignalConnection(made)


@pode_command("Close-PodeSignalConnection")
def close_pode_signal_connection(
    name: Annotated[str, Param(alias="Path")],
    receivers: Receivers,
    *,
    session: Session,
) -> None:
    """Closes connections.

    -Name  The name of the connections.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Close-PodeSignalConnection -Name Chat -Group admins } }
    """
    connections = pode_of(session).connections
    chosen = connections.select([name], receivers.group, receivers.client_id)
    session.wait(connections.close(chosen))


@pode_command("Set-PodeSignalDefaultScope")
def set_pode_signal_default_scope(given: DefaultScope, *, session: Session) -> None:
    """Sets how long connections live.

    PS> Start-PodeServer { Set-PodeSignalDefaultScope -Scope Local }
    """
    set_default_scope(session, SIGNAL, given.scope)


@pode_command("Get-PodeSignalDefaultScope")
def get_pode_signal_default_scope(*, session: Session) -> str:
    """Says how long connections live.

    PS> Start-PodeServer { Get-PodeSignalDefaultScope | Out-Default }
    """
    return default_scope(pode_of(session), SIGNAL)


@pode_command("Set-PodeSignalBroadcastLevel")
def set_pode_signal_broadcast_level(given: BroadcastLevel, *, session: Session) -> None:
    """Sets how exactly the receivers of a message have to be named.

    -Name  The name of the connections; `*` for all.

    PS> Start-PodeServer { Set-PodeSignalBroadcastLevel -Name Chat -Type Group }
    """
    set_broadcast_level(session, SIGNAL, given)


@pode_command("Get-PodeSignalBroadcastLevel")
def get_pode_signal_broadcast_level(name: str, *, session: Session) -> str:
    """Says how exactly the receivers of a message have to be named.

    -Name  The name of the connections.

    PS> Start-PodeServer { Get-PodeSignalBroadcastLevel -Name Chat | Out-Default }
    """
    return broadcast_level(pode_of(session), SIGNAL, name)


@pode_command("Test-PodeSignalBroadcastLevel")
def test_pode_signal_broadcast_level(
    name: str,
    receivers: Receivers,
    *,
    session: Session,
) -> bool:
    """Says whether a message with such receivers may be sent.

    -Name      The name of the connections.
    -Group     Their groups.
    -ClientId  Their clients.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Test-PodeSignalBroadcastLevel -Name Chat -Group admins } }
    """
    level = broadcast_level(pode_of(session), SIGNAL, name)
    return is_exact_enough(level, receivers.group, receivers.client_id)


@pode_command("Get-PodeSignalNameList")
def get_pode_signal_name_list(*, session: Session) -> list[str]:
    """Gives the names that have connections.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeJsonResponse -Value @(Get-PodeSignalNameList) } }
    """
    return pode_of(session).connections.names()


def connections_of(session: Session, name: str) -> list[NamedConnection]:
    """The connections of a name; raises if there are none."""
    found = pode_of(session).connections.select([name])
    if not found:
        fail("noSignalName", name)
    return found


@pode_command("Get-PodeSignalGroupList")
def get_pode_signal_group_list(name: str, *, session: Session) -> list[str]:
    """Gives the groups of the connections of a name.

    -Name  The name of the connections.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeJsonResponse -Value @(Get-PodeSignalGroupList -Name Chat) } }
    """
    return list(dict.fromkeys(each.group for each in connections_of(session, name) if each.group))


@pode_command("Get-PodeSignalClientIdList")
def get_pode_signal_client_id_list(
    name: str, group: list[str] | None = None, *, session: Session
) -> list[str]:
    """Gives the ids of the clients of the connections of a name.

    -Name   The name of the connections.
    -Group  Only those of these groups.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeJsonResponse -Value @(Get-PodeSignalClientIdList -Name Chat) } }
    """
    wanted = None if group is None else {each.lower() for each in group}
    return [
        each.client_id
        for each in connections_of(session, name)
        if wanted is None or (each.group or "").lower() in wanted
    ]


@pode_command("Test-PodeSignalName")
def test_pode_signal_name(name: str, *, session: Session) -> bool:
    """Says whether a name has connections.

    -Name  The name.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Test-PodeSignalName -Name Chat } }
    """
    return bool(pode_of(session).connections.select([name]))


@pode_command("Test-PodeSignalClientId")
def test_pode_signal_client_id(
    name: str,
    client: ClientOfGroup,
    *,
    session: Session,
) -> bool:
    """Says whether a client has a connection.

    -Name  The name of the connection.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Test-PodeSignalClientId -Name Chat -ClientId abc } }
    """
    connections = pode_of(session).connections
    return bool(connections.select([name], client.group, [client.client_id]))
