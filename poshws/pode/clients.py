"""Connect-PodeWebSocket and its like: WebSockets that this side opens."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import AllowNull, Session
from poshws.engine.messages import EngineError
from poshws.pode.command import pode_command
from poshws.pode.context import Pode, pode_of
from poshws.pode.declarations import WebSocket, WebSocketRequest
from poshws.pode.events import global_lockable, utc_now
from poshws.pode.handlers import Handler, Runspace, pick_handler
from poshws.pode.messages import fail, thrown
from poshws.pode.payloads import parse_body, to_payload
from poshws.runtime.flow import PipelineStopped, Signal
from poshws.runtime.scriptblock import ScriptBlock
from poshws.values.exceptions import RuntimeException
from poshws.values.hashtable import Hashtable

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from poshws.engine.clients import Client, Clients, Message

DEFAULT_TYPE = "application/json"
BREATH = 0.005  # seconds after which a busy consumer lets others run


@pode_command("Set-PodeWebSocketConcurrency")
def set_pode_web_socket_concurrency(maximum: int, *, session: Session) -> None:
    """Sets how many messages are handled at once; with 1 they are handled strictly in order.

    -Maximum  The number of handlers that may run side by side.

    PS> Start-PodeServer { Set-PodeWebSocketConcurrency -Maximum 1; Close-PodeServer }
    """
    pode = pode_of(session)
    if maximum < 1:
        raise_refusal(EngineError("maximumTooSmall", "WebSocket", maximum))
    pode.consumer_count = maximum
    if pode.consumers is not None:
        pode.consumers.resize(maximum)


@pode_command(
    "Connect-PodeWebSocket",
    default_set="Script",
    sets={"Script": "script_block", "File": "file_path!"},
)
def connect_pode_web_socket(
    name: str,
    url: str,
    script_block: ScriptBlock | None = None,
    file_path: str = "",
    content_type: str = DEFAULT_TYPE,
    argument_list: list[object] | None = None,
    *,
    session: Session,
) -> None:
    """Connects to a WebSocket server and has a scriptblock called for every message from it.

    In the handler `$WsEvent.Data` is the message as its content type says, and
    `$WsEvent.Request` the message as it came. The name is known until Remove-PodeWebSocket.

    -Name          A name for the connection.
    -Url           Where to connect to: ws:// or wss://.
    -ScriptBlock   What to do with a message; without one messages are dropped.
    -FilePath      A file that holds such a scriptblock.
    -ContentType   What messages are made of, in both directions.
    -ArgumentList  Arguments for the scriptblock.

    PS> Start-PodeServer { Test-PodeWebSocket -Name x }
    """
    pode = pode_of(session)
    handler: Handler | None = None
    if script_block is not None or file_path:
        handler = pick_handler(session, pode, script_block, file_path, argument_list)
    open_client_side(pode)
    content_type = content_type if content_type.strip() else DEFAULT_TYPE
    try:
        session.wait(pode.clients.connect(name, url, handler, content_type))
    except EngineError as error:
        raise_refusal(error)


@pode_command("Disconnect-PodeWebSocket")
def disconnect_pode_web_socket(name: str = "", *, session: Session) -> None:
    """Closes a connection; its name stays known, and Reset-PodeWebSocket opens it again.

    -Name  The connection; in a handler by default the one whose message is handled.

    PS> Start-PodeServer { Disconnect-PodeWebSocket -Name Feed }
    """
    clients = clients_of(session)
    client = find_client(session, clients, name, "noNameToDisconnect")
    if client is not None:
        session.wait(client.disconnect())


@pode_command("Remove-PodeWebSocket")
def remove_pode_web_socket(name: str = "", *, session: Session) -> None:
    """Closes a connection and forgets it, so that its name is free again.

    -Name  The connection; in a handler by default the one whose message is handled.

    PS> Start-PodeServer { Remove-PodeWebSocket -Name Feed }
    """
    clients = clients_of(session)
    client = find_client(session, clients, name, "noNameToRemove")
    if client is not None and clients is not None:
        session.wait(clients.remove(client.name))


@pode_command("Send-PodeWebSocket", is_quick=True)
def send_pode_web_socket(
    name: str = "",
    message: Annotated[object, AllowNull()] = None,
    depth: int = 10,
    type: Literal["Text", "Binary"] = "Text",
    *,
    session: Session,
) -> None:
    """Sends a message. On a connection that is not open nothing happens.

    A text goes as it is; anything else becomes what the connection's content type says, JSON
    mostly.

    -Name     The connection; in a handler by default the one whose message is handled.
    -Message  What to send.
    -Depth    How deep objects are written.
    -Type     Whether the message goes as text or as binary.

    PS> Start-PodeServer { Send-PodeWebSocket -Name Feed -Message @{ Hello = 'world' } }
    """
    clients = clients_of(session)
    client = find_client(session, clients, name, "noNameToSend")
    if client is None:
        return
    text = to_payload(session, message, client.content_type, depth)
    waiting = client.send(text.encode("utf-8", "replace"), binary=type == "Binary")
    if waiting is not None:
        session.wait(waiting)


@pode_command("Reset-PodeWebSocket")
def reset_pode_web_socket(name: str = "", url: str = "", *, session: Session) -> None:
    """Closes a connection and opens it again under the same name and with the same handler.

    -Name  The connection; in a handler by default the one whose message is handled.
    -Url   Another URL to connect to.

    PS> Start-PodeServer { Reset-PodeWebSocket -Name Feed }
    """
    clients = clients_of(session)
    client = find_client(session, clients, name, "noNameToReset")
    if client is not None:
        try:
            session.wait(client.reset(url or None))
        except (OSError, EngineError) as error:
            raise_failed(error)


@pode_command("Test-PodeWebSocket")
def test_pode_web_socket(name: str, *, session: Session) -> bool:
    """Says whether a connection is known; `$WsEvent.Request.WebSocket.IsConnected` says if it is
    open.

    -Name  The name of the connection.

    PS> Start-PodeServer { if (!(Test-PodeWebSocket -Name Feed)) { 'not connected' | Out-Default } }
    """
    clients = clients_of(session)
    if clients is None:
        null_method()
        return False
    return clients.find(name) is not None


@pode_command("Get-PodeWebSocketInfo")
def get_pode_web_socket_info(
    name: list[str] | None = None, *, session: Session
) -> Iterator[WebSocket]:
    """Gives connections, as `$WsEvent.Request.WebSocket` is. poshws only.

    -Name  The names of the connections; all of them otherwise.

    PS> Start-PodeServer { Get-PodeWebSocketInfo | Select-Object Name, IsConnected | Out-Default }
    """
    clients = clients_of(session)
    if clients is None:
        return
    for client in list(clients) if name is None else map(clients.find, name):
        if client is not None:
            yield view_of(client)


def view_of(client: Client) -> WebSocket:
    """The connection as scripts see it."""
    view: WebSocket | None = client.view
    if view is None:
        view = client.view = WebSocket(client)
    return view


# --- which connection is meant


def clients_of(session: Session) -> Clients | None:
    """The connections. Before there can be any, Pode's commands fail on a null, and so do these."""
    pode = pode_of(session)
    return pode.clients if pode.has_clients else None


def find_client(
    session: Session, clients: Clients | None, name: str, message_id: str
) -> Client | None:
    """The connection of a name, or of the message that is being handled; None if it is unknown."""
    if not name.strip():
        event = session.global_scope.variables.get("wsevent")
        request = event.value.get("Request") if event is not None and event.value else None
        if request is None:
            fail(message_id)
        current: Client = request.web_socket.client
        # Only a reset reaches a connection that has been removed meanwhile.
        return None if current.removed and message_id != "noNameToReset" else current
    if clients is None:
        null_method()
        return None
    return clients.find(name)


def null_method() -> None:
    """Before there is anything to ask, Pode calls a method on null."""
    raise RuntimeException(
        "You cannot call a method on a null-valued expression.",
        error_id="InvokeMethodOnNull",
        category="InvalidOperation",
    )


def open_client_side(pode: Pode) -> None:
    """The first connection makes room for messages; on a running server consumers are started."""
    pode.has_clients = True
    if pode.status == "Running" and pode.consumers is None:
        start_consumers(pode)


def raise_refusal(error: EngineError) -> None:
    """An engine's refusal as a script's `throw`."""
    raise thrown(error.message) from error


def raise_failed(error: Exception) -> None:
    """A reset that could not connect."""
    from poshws.engine.clients import reason
    from poshws.values.exceptions import MethodInvocationException

    said = f"One or more errors occurred. ({reason(error)})"
    text = f'Exception calling "Wait" with "1" argument(s): "{said}"'
    raise MethodInvocationException(text, error_id="AggregateException") from error


# --- handling messages


def start_consumers(pode: Pode) -> None:
    """Starts the fibers that work off messages."""
    from poshws.engine.clients import Consumers

    def worker(is_wanted: Callable[[], bool]) -> Any:
        return pode.session.bridge.spawn(consume, pode, is_wanted)

    pode.consumers = Consumers(pode.clients.inbox, worker, pode.consumer_count)
    pode.consumers.start()


def consume(pode: Pode, is_wanted: Callable[[], bool]) -> None:
    """Takes message after message for as long as the server wants this consumer."""
    inbox = pode.clients.inbox
    bridge = pode.session.bridge
    runspace = pode.runspaces.take()
    breathed = time.perf_counter()
    try:
        while is_wanted():
            message = inbox.take()
            if message is None:
                bridge.wait(inbox.wait())
                breathed = time.perf_counter()
                continue
            handle(pode, runspace, message)
            if time.perf_counter() - breathed > BREATH:
                bridge.breathe()
                breathed = time.perf_counter()
    finally:
        pode.runspaces.give_back(runspace)


def handle(pode: Pode, runspace: Runspace, message: Message) -> None:
    """Calls the handler of a message; what goes wrong is logged, and nothing else happens."""
    client = message.client
    handler: Handler | None = client.handler
    if handler is None:
        return
    runspace.refresh()
    request = WebSocketRequest(message, client.view or view_of(client))
    variable = runspace.variable("WsEvent")
    try:
        data = parse_body(runspace, client.content_type, request.text)
        variable.value = ws_event(pode, request, data)
        runspace.run(handler)
    except PipelineStopped:
        raise
    except Signal:
        return  # `exit` or a stray `break` ends the handler
    except Exception as error:  # the border of a handler: whatever failed in it is logged
        runspace.log(error)
    finally:
        variable.value = None
        request.dispose()


EVENT_KEYS: dict[Hashable, object] = {
    key.lower(): key for key in ("Request", "Data", "Files", "Lockable", "Timestamp", "Metadata")
}


def ws_event(pode: Pode, request: Any, data: Any) -> Hashtable:
    """`$WsEvent`"""
    return Hashtable.of_texts(
        EVENT_KEYS.copy(),
        {
            "request": request,
            "data": data,
            "files": Hashtable(),
            "lockable": global_lockable(pode),
            "timestamp": utc_now(),
            "metadata": Hashtable(),
        },
    )
