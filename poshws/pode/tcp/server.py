"""TCP servers: the messages of clients to verbs, and the commands that talk to a client."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import Collected, Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import register
from poshws.engine.tcp import TcpConnection, TcpServer
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.declared_types import made
from poshws.pode.event_tables import endpoint_table, event_table, new_context_id
from poshws.pode.server.handlers import Runspace
from poshws.pode.tcp.verbs import find_verb

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode
    from poshws.pode.server.web import Endpoint


class TcpRequest:
    """`$TcpEvent.Request`: one message of a client."""

    __slots__ = ("body", "connection")
    net_name = "Pode.Protocols.Tcp.PodeTcpRequest"

    def __init__(self, connection: TcpConnection, body: bytes) -> None:
        self.connection = connection
        self.body = body.decode("utf-8", "replace").strip()


DECLARATIONS = [
    declare(
        TcpRequest.net_name,
        TcpRequest,
        {
            "string Body {get;}": "body",
            "string RemoteEndPoint {get;}": lambda self: self.connection.remote,
            "int ContentLength {get;}": lambda self: len(self.body.encode()),
            "void Close()": lambda self: self.connection.close(),
        },
    )
]


async def start_tcp(pode: Pode) -> None:
    """Listens on the endpoints of TCP."""
    register(TcpRequest, made(DECLARATIONS[0]))
    for endpoint in pode.web.endpoints.values():
        if endpoint.protocol in ("tcp", "tcps"):
            pode.parts.tcp_servers.append(await listen_on(pode, endpoint))


async def listen_on(pode: Pode, endpoint: Endpoint) -> TcpServer:
    """Listens on one endpoint."""

    async def serve(connection: TcpConnection) -> None:
        if endpoint.options.get("acknowledge"):
            await connection.write_line(str(endpoint.options["acknowledge"]))
        while not connection.is_closed:
            message = await connection.read()
            if message is None:
                return
            if message.strip():
                await pode.runspaces.spawn(handle, endpoint, connection, message)

    server = TcpServer(serve)
    await server.start(
        endpoint.address,
        endpoint.port,
        tls=endpoint.certificate,
        ends_with_crlf=bool(endpoint.options.get("crlf")),
    )
    return server


def handle(
    runspace: Runspace, endpoint: Endpoint, connection: TcpConnection, message: bytes
) -> None:
    """Hands a message to its verb; what goes wrong is logged, and nothing else happens."""
    request = TcpRequest(connection, message)
    event = tcp_event(runspace.pode, endpoint, request)
    runspace.set("TcpEvent", event)
    try:
        with runspace.border:
            found = find_verb(runspace.pode, request.body, endpoint.name)
            if found is None:
                return
            verb, event["Parameters"] = found
            if verb.handler is not None:
                runspace.call(verb.handler)
            if verb.closes:
                connection.close()
    finally:
        runspace.set("TcpEvent", None)


def tcp_event(pode: Pode, endpoint: Endpoint, request: TcpRequest) -> Hashtable:
    """`$TcpEvent`"""
    address = f"{endpoint.friendly_name}:{endpoint.port}"
    return event_table(
        pode,
        [
            ("Response", request),
            ("Request", request),
            ("Endpoint", endpoint_table(endpoint.protocol, address, endpoint.name)),
            ("Parameters", None),
            ("ContextId", new_context_id()),
        ],
    )


def connection_of(session: Session) -> TcpConnection | None:
    """The client whose message is handled in this session, if any."""
    variable = session.global_scope.variables.get("tcpevent")
    event = None if variable is None else variable.value
    request = event.get("Request") if isinstance(event, Hashtable) else None
    return request.connection if isinstance(request, TcpRequest) else None


@pode_command("Write-PodeTcpClient")
def write_pode_tcp_client(
    *, message: Annotated[Collected[str], Param(position=0)] = NO_ITEMS, session: Session
) -> None:
    """Sends a line to the client.

    -Message  The line; several may be piped in.

    PS> Start-PodeServer { Add-PodeVerb -Verb '*' -ScriptBlock {
    >>     Write-PodeTcpClient -Message 'Hello' } }
    """
    connection = connection_of(session)
    if connection is not None:
        session.wait(connection.write_line("\n".join(message)))


@pode_command(
    "Read-PodeTcpClient",
    default_set="default",
    sets={"CheckBytes": "check_bytes", "CRLF": "crlf_message_end", "default": ""},
)
def read_pode_tcp_client(
    *,
    timeout: int = 0,
    check_bytes: Annotated[object, Param(type="System.Byte[]")] = None,
    crlf_message_end: Annotated[bool, Param(name="CRLFMessageEnd")] = False,
    session: Session,
) -> str | None:
    """Reads from the client.

    -Timeout         Seconds to wait; 0 waits for as long as it takes.
    -CheckBytes      Reads on to these bytes.
    -CRLFMessageEnd  Reads on to the end of a line.

    PS> Start-PodeServer { Add-PodeVerb -Verb '*' -ScriptBlock {
    >>     $name = Read-PodeTcpClient; Write-PodeTcpClient -Message "Hi $name" } }
    """
    connection = connection_of(session)
    if connection is None:
        return None
    end: Any = b"\r\n" if crlf_message_end else None
    if check_bytes is not None:
        end = bytes(int(each) for each in check_bytes)  # type: ignore[attr-defined]
    reading = connection.read(end)
    message = session.wait(asyncio.wait_for(reading, timeout) if timeout > 0 else reading)
    return "" if message is None else message.decode("utf-8", "replace")


@pode_command("Close-PodeTcpClient")
def close_pode_tcp_client(*, session: Session) -> None:
    """Ends the connection to the client.

    PS> Start-PodeServer { Add-PodeVerb -Verb '*' -ScriptBlock {
    >>     Close-PodeTcpClient } }
    """
    connection = connection_of(session)
    if connection is not None:
        connection.close()
