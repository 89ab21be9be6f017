"""The objects of Pode that scripts hold, with the names and members of their .NET types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.declare import Declaration, declare
from poshws.corelib.typesystem.types import Type, register, resolve_type
from poshws.objects.conversion.convert import convert
from poshws.objects.invocation.invoke import construct

if TYPE_CHECKING:
    from poshws.engine.websocket.clients import Client
    from poshws.engine.websocket.inbox import Message

if TYPE_CHECKING:
    from poshws.engine.websocket.clients import Client
    from poshws.engine.websocket.inbox import Message


class WebSocket:
    """`$WsEvent.Request.WebSocket`: one external connection as a script sees it."""

    __slots__ = ("client",)
    net_name = "Pode.Protocols.WebSockets.PodeWebSocket"

    def __init__(self, client: Client) -> None:
        self.client = client


class WebSocketRequest:
    """`$WsEvent.Request`: one message; empty once its handler has ended, as Pode disposes it."""

    __slots__ = ("body", "raw", "web_socket")
    net_name = "Pode.Protocols.WebSockets.PodeWebSocketRequest"

    def __init__(self, message: Message, web_socket: WebSocket) -> None:
        self.raw: bytes | None = message.data
        self.body = message.text
        self.web_socket = web_socket

    @property
    def text(self) -> str:
        """The body as UTF-8."""
        if self.body is None:
            self.body = (self.raw or b"").decode("utf-8", "replace")
        return self.body

    def dispose(self) -> None:
        """Lets go of the message."""
        self.raw, self.body = None, ""


class ClientSocketList:
    """The type behind `Consumer`; scripts have no use for it but its name."""

    __slots__ = ()
    net_name = "Pode.Adapters.Consumers.PodeConsumer"


def uri_of(client: Client) -> Any:
    """The URL of a connection as [uri]."""
    kind = resolve_type("uri")
    return client.url if kind is None else convert(client.url, kind)


def utf8_encoding() -> Any:
    """A new [Text.UTF8Encoding]."""
    kind = resolve_type("System.Text.UTF8Encoding")
    return None if kind is None else construct(kind, [])


DECLARATIONS = [
    declare(
        WebSocket.net_name,
        WebSocket,
        {
            "Pode.Adapters.Consumers.PodeConsumer Consumer {get;}": lambda self: ClientSocketList(),
            "string Name {get;}": lambda self: self.client.name,
            "uri URL {get;}": lambda self: uri_of(self.client),
            "string ContentType {get;}": lambda self: self.client.content_type,
            "bool IsConnected {get;}": lambda self: self.client.is_connected,
        },
    ),
    declare(
        WebSocketRequest.net_name,
        WebSocketRequest,
        {
            "Pode.Protocols.WebSockets.PodeWebSocket WebSocket {get;}": lambda self: (
                self.web_socket
            ),
            "byte[] RawBody {get;}": lambda self: (
                None if self.raw is None else byte_array(self.raw)
            ),
            "int ContentLength {get;}": lambda self: len(self.raw or b""),
            "string Body {get;}": lambda self: self.text,
            "field System.Text.Encoding ContentEncoding {get;set;}": (
                lambda self: utf8_encoding(),
                lambda self, value: None,
            ),
            "void Dispose()": lambda self: self.dispose(),
        },
        interfaces=("System.IDisposable",),
    ),
]


def register_all(declarations: list[Declaration]) -> None:
    """Makes types known."""
    for each in declarations:
        assert each.python is not None
        register(each.python, made(each))


def made(declaration: Declaration) -> Type:
    """The type of a declaration."""
    return Type(
        declaration.name,
        kind=declaration.kind,
        base_name=declaration.base,
        interface_names=declaration.interfaces,
        python=declaration.python,
        declaration=declaration,
    )


def view_of(client: Client) -> WebSocket:
    """The connection as scripts see it."""
    view: WebSocket | None = client.view
    if view is None:
        view = client.view = WebSocket(client)
    return view
