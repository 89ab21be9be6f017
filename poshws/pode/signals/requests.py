"""Requests of local signals as scripts hold them (Pode's PodeSignalRequestStrategy)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.declare import declare
from poshws.pode.requests.requests import CONNECTION, constant, uri

if TYPE_CHECKING:
    from poshws.engine.http.exchanges import Exchange


class SignalRequest:
    """`$SignalEvent.Request`: one message, and where its connection came in."""

    __slots__ = ("exchange", "text")
    net_name = "Pode.Protocols.Http.PodeSignalRequestStrategy"
    is_keep_alive = True

    def __init__(self, exchange: Exchange, text: str) -> None:
        self.exchange = exchange
        self.text = text

    @property
    def url(self) -> str:
        """What the connection asked for, as WebSockets write it."""
        request = self.exchange.request
        return request.url("wss" if request.is_secure else "ws")


DECLARATIONS = [
    declare(
        SignalRequest.net_name,
        SignalRequest,
        {
            "string Body {get;}": "text",
            "byte[] RawBody {get;}": lambda self: byte_array(self.text.encode()),
            "uri Url {get;}": lambda self: uri(self.url),
            "string Host {get;}": lambda self: self.exchange.request.host,
            "int ContentLength {get;}": lambda self: len(self.text.encode()),
            "bool IsKeepAlive {get;}": "is_keep_alive",
            "bool IsHttp {get;}": constant(False),
            "bool IsWebSocket {get;}": constant(True),
            **CONNECTION,
        },
    )
]
