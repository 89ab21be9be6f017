"""Responses as scripts hold them, with the members of Pode's PodeHttpResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import resolve_type
from poshws.engine.http.carriers import PHRASES
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.pode.requests.requests import PROTOCOL, constant

if TYPE_CHECKING:
    from poshws.corelib.collections.hashtable import Hashtable
    from poshws.engine.http.exchanges import Exchange, Headers

_WHEN_SENT = frozenset({"date", "server", "connection", "x-pode-contextid"})


class HttpResponse:
    """`$WebEvent.Response`"""

    __slots__ = ("exchange",)
    net_name = "Pode.Protocols.Http.PodeHttpResponse"

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange

    @property
    def content_type(self) -> str:
        """The content type of the answer."""
        return self.exchange.response.headers.get("Content-Type") or ""

    @content_type.setter
    def content_type(self, value: str) -> None:
        self.exchange.response.headers.set("Content-Type", str(value))

    @property
    def status(self) -> int:
        """The status code of the answer."""
        return self.exchange.response.status

    @status.setter
    def status(self, value: int) -> None:
        self.exchange.response.status = int(value)

    @property
    def description(self) -> str:
        """The words behind the status code; those of HttpStatusCode where none are given."""
        given = self.exchange.response.description
        kind = resolve_type("System.Net.HttpStatusCode")
        if given or kind is None or self.status not in PHRASES:
            return given
        return str(convert(self.status, kind))

    @description.setter
    def description(self, value: str) -> None:
        self.exchange.response.description = str(value)

    @property
    def is_sent(self) -> bool:
        """Whether its head has gone out."""
        return self.exchange.sent or self.exchange.taken

    @property
    def content_length(self) -> int:
        """The length that was given, in bytes; 0 until there is one."""
        return int(self.exchange.response.headers.get("Content-Length") or 0)

    @content_length.setter
    def content_length(self, value: int) -> None:
        self.exchange.response.headers.set("Content-Length", str(value))


class ResponseHeaders:
    """`$WebEvent.Response.Headers`: a name may have several values, the first one is shown.

    What is only added when the response is sent is not among them.
    """

    __slots__ = ("headers",)
    net_name = "Pode.Protocols.Common.Responses.PodeResponseHeaders"

    def __init__(self, headers: Headers) -> None:
        self.headers = headers

    def get(self, name: str) -> list[str] | None:
        """All values of a header, None where there is none."""
        low = name.lower()
        return [value for each, value in self.headers if each.lower() == low] or None

    def first(self, name: str) -> str:
        """The first value, or nothing."""
        found = self.get(name)
        return found[0] if found else ""

    def set(self, name: str, value: object) -> None:
        """Replaces the values of a header."""
        self.headers.set(name, convert_to_string(value))

    def add(self, name: str, value: object) -> None:
        """Adds a value to a header."""
        self.headers.add(name, convert_to_string(value))

    def contains(self, name: str) -> bool:
        """Whether there is such a header."""
        return self.headers.get(name) is not None

    def names(self) -> list[str]:
        """The names, each once."""
        known = {name.lower(): name for name, _ in reversed(list(self.headers))}
        return [name for low, name in reversed(known.items()) if low not in _WHEN_SENT]

    def clear(self) -> None:
        """Takes all away."""
        for name in self.names():
            self.headers.remove(name)


DECLARATIONS = [
    declare(
        HttpResponse.net_name,
        HttpResponse,
        {
            "int StatusCode {get;set;}": "status",
            "string StatusDescription {get;set;}": "description",
            "string ContentType {get;set;}": "content_type",
            "long ContentLength64 {get;set;}": "content_length",
            f"{ResponseHeaders.net_name} Headers {{get;}}": (
                lambda self: ResponseHeaders(self.exchange.response.headers)
            ),
            "string HttpResponseLine {get;}": (
                lambda self: (
                    f"HTTP/{self.exchange.request.http_version} {self.status} "
                    f"{self.description}\r\n"
                )
            ),
            "bool SendChunked {get;}": constant(False),
            "bool IsSent {get;}": "is_sent",
            "bool Sent {get;}": "is_sent",
            "bool IsHeadersSent {get;}": "is_sent",
            "bool IsBodySent {get;}": lambda self: self.exchange.sent,
            "bool IsDisposed {get;}": constant(False),
            "bool IsHttp {get;}": constant(True),
            "bool IsWebSocket {get;}": constant(False),
            **PROTOCOL,
        },
    ),
    declare(
        ResponseHeaders.net_name,
        ResponseHeaders,
        {
            "System.Object Item(string name) {get;set;}": (
                ResponseHeaders.first,
                ResponseHeaders.set,
            ),
            "int Count {get;}": lambda self: len(self.names()),
            "System.Collections.Generic.ICollection[string] Keys {get;}": ResponseHeaders.names,
            "bool ContainsKey(string name)": ResponseHeaders.contains,
            "System.Collections.Generic.IList[System.Object] Get(string name)": ResponseHeaders.get,
            "void Set(string name, System.Object value)": ResponseHeaders.set,
            "void Add(string name, System.Object value)": ResponseHeaders.add,
            "void Remove(string name)": lambda self, name: self.headers.remove(name),
            "void Clear()": ResponseHeaders.clear,
        },
    ),
]


def exchange_of(event: Hashtable) -> Exchange | None:
    """The request and response behind an event."""
    response = event.get("Response")
    return response.exchange if isinstance(response, HttpResponse) else None
