"""`$WsEvent.Request` and the connection it came on, as scripts hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poshws.engine.websocket.client import Client
    from poshws.engine.websocket.inbox import Message
    from poshws.pode.server.context import Pode


class WebSocket:
    """`$WsEvent.Request.WebSocket`: one external connection as a script sees it."""

    __slots__ = ("client", "pode")
    net_name = "Pode.Protocols.WebSockets.PodeWebSocket"

    def __init__(self, client: Client, pode: Pode) -> None:
        self.client = client
        self.pode = pode


class WebSocketRequest:
    """`$WsEvent.Request`: one message; empty once its handler has ended, as Pode disposes it."""

    __slots__ = ("body", "encoding", "raw", "web_socket")
    net_name = "Pode.Protocols.WebSockets.PodeWebSocketRequest"

    def __init__(self, message: Message, web_socket: WebSocket) -> None:
        self.raw: bytes | None = message.data
        self.body = message.text
        self.web_socket = web_socket
        self.encoding: object = None  # what a script has put there

    @property
    def text(self) -> str:
        """The body as UTF-8."""
        if self.body is None:
            self.body = (self.raw or b"").decode("utf-8", "replace")
        return self.body

    def dispose(self) -> None:
        """Lets go of the message."""
        self.raw, self.body = None, ""


def view_of(client: Client, pode: Pode) -> WebSocket:
    """The connection as scripts see it."""
    view: WebSocket | None = client.view
    if view is None:
        view = client.view = WebSocket(client, pode)
    return view
