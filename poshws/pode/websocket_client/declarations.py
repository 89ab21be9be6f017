"""The .NET types of a message and its connection, with the members that Pode gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.enums import define_enum
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.convert import convert
from poshws.objects.invocation.invoke import construct
from poshws.pode.websocket_client.requests import WebSocket, WebSocketRequest

if TYPE_CHECKING:
    from poshws.engine.websocket.client import Client


def uri_of(client: Client) -> object:
    """The URL of a connection as [uri]."""
    kind = resolve_type("uri")
    return client.url if kind is None else convert(client.url, kind)


def utf8_encoding() -> object:
    """A new [Text.UTF8Encoding]."""
    kind = resolve_type("System.Text.UTF8Encoding")
    return None if kind is None else construct(kind, [])


def _members() -> Any:
    """What a connection's methods do; few scripts call one."""
    from poshws.pode.websocket_client import consumer  # deferred

    return consumer


CLOSE_FROM = "Pode.Protocols.WebSockets.PodeWebSocketCloseFrom"
DECLARATIONS = [
    declare(CLOSE_FROM, define_enum(CLOSE_FROM, ("Client", "Server"))),
    declare(
        WebSocket.net_name,
        WebSocket,
        {
            "Pode.Adapters.Consumers.PodeConsumer Consumer {get;}": lambda self: (
                _members().consumer_of(self)
            ),
            "string Name {get;}": lambda self: self.client.name,
            "uri URL {get;}": lambda self: uri_of(self.client),
            "string ContentType {get;}": lambda self: self.client.content_type,
            "bool IsConnected {get;}": lambda self: self.client.is_connected,
            "System.Threading.Tasks.Task Connect()": lambda self: _members().connect(self),
            "System.Threading.Tasks.Task Reconnect(string url)": lambda self, url: _members().ends(
                self.client.reset(url)
            ),
            "System.Threading.Tasks.Task Receive()": lambda self: _members().receive(self),
            "System.Threading.Tasks.Task Send(string message, "
            "System.Net.WebSockets.WebSocketMessageType type = Text)": lambda self, *what: (
                _members().send(self, *what)
            ),
            f"System.Threading.Tasks.Task Disconnect({CLOSE_FROM} closeFrom)": lambda self, side: (
                _members().ends(self.client.disconnect())
            ),
            "void Dispose()": lambda self: self.pode.session.wait(self.client.disconnect()),
            "void IDisposable.Dispose()": lambda self: self.pode.session.wait(
                self.client.disconnect()
            ),
        },
        interfaces=("System.IDisposable",),
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
                lambda self: self.encoding or utf8_encoding(),
                lambda self, value: setattr(self, "encoding", value),
            ),
            "void Dispose()": lambda self: self.dispose(),
            "void IDisposable.Dispose()": lambda self: self.dispose(),
        },
        interfaces=("System.IDisposable",),
    ),
]
