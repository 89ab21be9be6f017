"""Connect-PodeWebSocket and its like: WebSockets that this side opens."""

from __future__ import annotations

import errno
import itertools
import time
from typing import TYPE_CHECKING, Annotated, Any, Literal

from websockets.exceptions import WebSocketException

from poshws.binding import AllowNull, NotNull, Param, Range, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.current_session import resume_sessions, running_sessions
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.engine.messages import EngineError
from poshws.engine.websocket.connection_options import OPEN_TIMEOUT, PING_TIMEOUT
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.payloads import bytes_of, parse_body, to_payload
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import Handler, Runspace, pick_handler
from poshws.pode.websocket_client.events import reporter
from poshws.pode.websocket_client.failures import raise_failed, raise_refusal
from poshws.pode.websocket_client.messages import ws_event
from poshws.pode.websocket_client.options import Credentials, connection_options, reconnection
from poshws.pode.websocket_client.requests import WebSocketRequest, view_of
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from poshws.engine.websocket.client import Client
    from poshws.engine.websocket.clients import Clients
    from poshws.engine.websocket.inbox import Message

DEFAULT_TYPE = "application/json"
MOST, MOST_SECONDS = 2147483647, 2147483.0
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
    headers: object = None,
    cookie: object = None,
    origin: str = "",
    sub_protocol: list[str] | None = None,
    token: object = None,
    credential: Annotated[object, Param(type="pscredential")] = None,
    skip_certificate_check: bool = False,
    ca_certificate: Annotated[str, Param(name="CACertificate")] = "",
    certificate: str = "",
    certificate_key: str = "",
    certificate_password: object = None,
    proxy: str = "",
    no_proxy: bool = False,
    timeout_sec: Annotated[float, Range(0.001, MOST_SECONDS)] = OPEN_TIMEOUT,
    compression: bool = False,
    max_message_size: Annotated[int, Range(0, MOST)] = 0,
    ping_interval: Annotated[float, Range(0, MOST_SECONDS)] = 0.0,
    ping_timeout: Annotated[float, Range(0.001, MOST_SECONDS)] = PING_TIMEOUT,
    queue_size: Annotated[int, Range(1, MOST)] = 0,
    overflow: Literal["Block", "DropOldest", "Close"] = "Block",
    ordered: bool = False,
    reconnect: bool = False,
    reconnect_maximum: Annotated[int, Range(0, MOST)] = 0,
    reconnect_delay: Annotated[float, Range(0.01, MOST_SECONDS)] = 1.0,
    reconnect_maximum_delay: Annotated[float, Range(0.01, MOST_SECONDS)] = 60.0,
    reconnect_script_block: ScriptBlock | None = None,
    queue_while_down: Annotated[int, Range(0, MOST)] = 0,
    empty_messages: bool = False,
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

    -Headers                poshws only: headers of the handshake, as a table.
    -Cookie                 poshws only: cookies, as a table or as `a=1; b=2`.
    -Origin                 poshws only: the Origin header.
    -SubProtocol            poshws only: the subprotocols offered, the best one first.
    -Token                  poshws only: a Bearer token, as text or secure string.
    -Credential             poshws only: name and password for Basic authentication.
    -SkipCertificateCheck   poshws only: any certificate is good enough; for tests.
    -CACertificate          poshws only: a PEM file of authorities, in place of the machine's.
    -Certificate            poshws only: a PEM or PFX file with this side's certificate and key.
    -CertificateKey         poshws only: a PEM file with the key, if it is not in the same file.
    -CertificatePassword    poshws only: the password of the key, as text or secure string.
    -Proxy                  poshws only: a proxy, http://host:port, https://… or socks5://…, in
                            place of the one that HTTP_PROXY, HTTPS_PROXY or ALL_PROXY name.
    -NoProxy                poshws only: goes straight, whatever these say.
    -TimeoutSec             poshws only: seconds that connecting may take.
    -Compression            poshws only: offers permessage-deflate.
    -MaxMessageSize         poshws only: bytes; a larger one closes it with 1009. Without
                            it 256 MiB, with -Compression 64.
    -PingInterval           poshws only: seconds between pings; by default none are sent.
    -PingTimeout            poshws only: seconds that an answer to a ping may take.
    -QueueSize              poshws only: how many messages may wait to be handled; 2048.
    -Overflow               poshws only: what happens then: Block stops reading, DropOldest drops
                            the oldest message, Close closes the connection with 1008.
    -Ordered                poshws only: messages are handled one after the other.
    -Reconnect              poshws only: a lost connection is opened again.
    -ReconnectMaximum       poshws only: how often that is tried; 0 without end.
    -ReconnectDelay         poshws only: seconds before the first attempt; each later one waits
                            twice as long.
    -ReconnectMaximumDelay  poshws only: seconds that it waits at most.
    -ReconnectScriptBlock   poshws only: gets the number of an attempt; may give another URL, or
                            $false to stop.
    -QueueWhileDown         poshws only: messages that Send-PodeWebSocket keeps while the connection
                            is down; by default none, and with -Reconnect each is an error.
    -EmptyMessages          poshws only: the scriptblock is called for messages of no bytes, too.

    PS> Start-PodeServer -EnablePool WebSockets {
    >>     Connect-PodeWebSocket -Name Feed -Url wss://feed.example.com -ScriptBlock {
    >>         $WsEvent.Data | Out-Default } }

    PS> Start-PodeServer -EnablePool WebSockets {
    >>     Connect-PodeWebSocket -Name Feed -Url wss://feed.example.com -Token $env:FEED_TOKEN `
    >>         -Headers @{ 'X-Client' = 'desk-7' } -Compression -MaxMessageSize 1mb `
    >>         -PingInterval 20 -Reconnect -QueueWhileDown 100 -Ordered -ScriptBlock {
    >>             $WsEvent.Data | Out-Default } }

    PS> Start-PodeServer -EnablePool WebSockets {
    >>     Connect-PodeWebSocket -Name Feed -Url wss://feed.example.com -Reconnect `
    >>         -ReconnectScriptBlock { param($attempt)
    >>             if ($attempt -gt 9) { $false } else { "wss://feed.example.com/$attempt" } } }
    """
    pode = pode_of(session)
    if pode.has_clients and pode.clients.is_taken(name):
        raise_refusal(EngineError("alreadyConnected", name))
    handler: Handler | None = None
    if script_block is not None or file_path:
        handler = pick_handler(session, pode, script_block, file_path, argument_list)
    from poshws.engine.websocket.client import ClientOptions  # deferred

    options = ClientOptions(
        connection=connection_options(
            session,
            Credentials(headers, cookie, token, credential),
            origin=origin,
            subprotocols=sub_protocol or (),
            skip_certificate_check=skip_certificate_check,
            authorities=ca_certificate,
            certificate=certificate,
            certificate_key=certificate_key,
            certificate_password=certificate_password,
            proxy=proxy,
            avoids_proxies=no_proxy,
            timeout=timeout_sec,
            has_compression=compression,
            maximum_size=max_message_size or None,
            ping_interval=ping_interval,
            ping_timeout=ping_timeout,
        ),
        queue_size=queue_size,
        overflow=overflow,
        is_ordered=ordered,
        kept_while_down=queue_while_down,
        takes_empty=empty_messages,
        reconnection=reconnection(
            session,
            reconnect_script_block,
            delay=reconnect_delay,
            maximum_delay=reconnect_maximum_delay,
            attempts=reconnect_maximum,
        )
        if reconnect
        else None,
    )
    open_client_side(pode)
    content_type = content_type if content_type.strip() else DEFAULT_TYPE
    try:
        session.wait(
            pode.clients.connect(name, url, handler, content_type, options, reporter(pode))
        )
    except EngineError as error:
        raise_refusal(error)


@pode_command("Disconnect-PodeWebSocket")
def disconnect_pode_web_socket(name: str = "", *, session: Session) -> None:
    """Closes a connection; its name stays known, and Reset-PodeWebSocket opens it again.

    -Name  The connection; in a handler by default the one whose message is handled.

    PS> Start-PodeServer {
    >>     Connect-PodeWebSocket -Name Feed -Url wss://feed.example.com
    >>     Disconnect-PodeWebSocket -Name Feed }
    """
    clients = clients_of(session)
    client = find_client(session, clients, name, "noNameToDisconnect")
    if client is not None:
        session.wait(client.disconnect())


@pode_command("Remove-PodeWebSocket")
def remove_pode_web_socket(name: str = "", *, session: Session) -> None:
    """Closes a connection and forgets it, so that its name is free again.

    -Name  The connection; in a handler by default the one whose message is handled.

    PS> Start-PodeServer {
    >>     Connect-PodeWebSocket -Name Feed -Url wss://feed.example.com
    >>     Remove-PodeWebSocket -Name Feed }
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
    bytes: Annotated[object, Param(type="System.Byte[]"), NotNull()] = None,
    wait_for: ScriptBlock | None = None,
    timeout_sec: Annotated[float, Range(0.001, MOST_SECONDS)] = 30.0,
    session: Session,
) -> Iterator[object] | None:
    """Sends a message. On a connection that is not open nothing happens; with -Reconnect that is an
    error, unless -QueueWhileDown keeps the message.

    A text goes as it is; anything else becomes what the connection's content type says, JSON
    mostly.

    -Name     The connection; in a handler by default the one whose message is handled.
    -Message  What to send.
    -Depth    How deep objects are written.
    -Type     Whether the message goes as text or as binary.

    -Bytes       poshws only: sends these bytes as a binary message, in place of -Message.
    -WaitFor     poshws only: gives the data of the first message that arrives afterwards for which
                 this scriptblock says true; in it `$_` is the data and `$WsEvent` as in a handler.
                 The handler of the connection does not get that message.
    -TimeoutSec  poshws only: seconds to wait for it at most.

    PS> Start-PodeServer {
    >>     Connect-PodeWebSocket -Name Feed -Url wss://feed.example.com
    >>     Send-PodeWebSocket -Name Feed -Message @{ Hello = 'world' }
    >>     Send-PodeWebSocket -Name Feed -Bytes ([byte[]](1, 2, 255)) }

    PS> Start-PodeServer {
    >>     Connect-PodeWebSocket -Name Feed -Url wss://feed.example.com
    >>     $answer = Send-PodeWebSocket -Name Feed -Message @{ id = 7; method = 'ping' } `
    >>         -WaitFor { $_.id -eq 7 } -TimeoutSec 5
    >>     $answer | Out-Default }
    """
    clients = clients_of(session)
    client = find_client(session, clients, name, "noNameToSend")
    if bytes is not None and message is not None:
        fail("exclusive", "Message", "Bytes")
    if client is None:
        if wait_for is not None:  # nobody would answer
            fail("noWebSocket", name)
        return None
    binary = type == "Binary"
    if bytes is None:
        text = to_payload(session, message, client.content_type, depth)
        data = text.encode("utf-8", "replace")
    else:
        data, binary = bytes_of(bytes), True
    if wait_for is not None:
        from poshws.pode.websocket_client.replies import reply_to  # deferred

        return iter([reply_to(session, client, data, binary, wait_for, timeout_sec)])
    connection = client.connection
    try:
        waiting = client.send(data, binary=binary)
    except EngineError as error:
        raise_refusal(error)
    else:
        if waiting is not None:
            session.wait(waiting)
            if connection is not None and connection.was_lost_sending:
                raise_failed(ConnectionResetError(errno.ECONNRESET, ""))
    return None


@pode_command("Reset-PodeWebSocket")
def reset_pode_web_socket(name: str = "", url: str = "", *, session: Session) -> None:
    """Closes a connection and opens it again under the same name and with the same handler.

    -Name  The connection; in a handler by default the one whose message is handled.
    -Url   Another URL to connect to.

    PS> Start-PodeServer {
    >>     Connect-PodeWebSocket -Name Feed -Url wss://feed.example.com
    >>     Reset-PodeWebSocket -Name Feed -Url wss://feed.example.com/other }
    """
    clients = clients_of(session)
    client = find_client(session, clients, name, "noNameToReset")
    if client is not None:
        try:
            session.wait(client.reset(url or None))
        except (OSError, EngineError, WebSocketException) as error:
            raise_failed(error)


@pode_command("Test-PodeWebSocket")
def test_pode_web_socket(name: str, *, session: Session) -> bool:
    """Says whether a connection is known; `$WsEvent.Request.WebSocket.IsConnected` says if it is
    open.

    -Name  The name of the connection.

    PS> Start-PodeServer {
    >>     Connect-PodeWebSocket -Name Feed -Url wss://feed.example.com
    >>     Test-PodeWebSocket -Name Feed | Out-Default }
    """
    clients = clients_of(session)
    if clients is None:
        null_method()
        return False
    return clients.find(name) is not None


# --- which connection is meant


def clients_of(session: Session) -> Clients | None:
    """The connections. Before there can be any, Pode's commands fail on a null, and so do these."""
    pode = pode_of(session)
    return pode.clients if pode.has_clients else None


def find_client(
    session: Session, clients: Clients | None, name: str, message_id: str
) -> Client | None:
    """The connection of a name, or of the message that is being handled; None if it is unknown."""
    if not name or not name.strip():
        event = session.global_scope.variables.get("wsevent")
        table = None if event is None else event.value
        request: Any = table.get("Request") if isinstance(table, Hashtable) else None
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


# --- handling messages


def start_consumers(pode: Pode) -> None:
    """Starts the fibers that work off messages."""
    from poshws.engine.websocket.inbox import Consumers  # deferred

    numbers = itertools.count(1)

    def worker(is_wanted: Callable[[], bool]) -> Any:
        return pode.session.bridge.spawn(consume, pode, is_wanted, next(numbers))

    pode.consumers = Consumers(pode.clients.inbox, worker, pode.consumer_count)
    pode.consumers.start()


def consume(pode: Pode, is_wanted: Callable[[], bool], number: int) -> None:
    """Takes message after message for as long as the server wants this consumer."""
    inbox = pode.clients.inbox
    bridge = pode.session.bridge
    runspace = pode.runspaces.take()
    runspace.set("ThreadId", number)
    breathed = time.perf_counter()
    outside = running_sessions()
    resume_sessions(runspace.alone)
    try:
        while is_wanted():
            message = inbox.take()
            if message is None:
                bridge.wait(inbox.wait())
                breathed = time.perf_counter()
                continue
            pode.handled_messages += 1
            try:
                handle(pode, runspace, message)
            finally:
                pode.handled_messages -= 1
                if message.client.lane is not None:
                    message.client.lane.finish()
            if time.perf_counter() - breathed > BREATH:
                bridge.yield_to_event_loop()
                breathed = time.perf_counter()
    finally:
        resume_sessions(outside)
        pode.runspaces.give_back(runspace)


def handle(pode: Pode, runspace: Runspace, message: Message) -> None:
    """Calls the handler of a message; what goes wrong is logged, and nothing else happens."""
    client = message.client
    handler: Handler | None = client.handler
    if handler is None:
        return
    if runspace.seen is not pode.functions:
        runspace.refresh()
    request = WebSocketRequest(message, client.view or view_of(client, pode))
    variable = runspace.variable("WsEvent")
    try:
        with runspace.border:
            data = parse_body(runspace, client.content_type, request.text)
            variable.value = ws_event(pode, request, data, message.text is None)
            runspace.run(handler)
    finally:
        variable.value = None
        request.dispose()
