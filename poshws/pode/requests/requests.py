"""Requests and responses as scripts hold them, and what is read out of a request."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.convert import convert
from poshws.pode.requests.forms import parse_multipart
from poshws.pode.requests.payloads import main_type, parse_body

if TYPE_CHECKING:
    from poshws.engine.http.exchanges import Exchange, Headers
    from poshws.pode.server.handlers import Runspace
    from poshws.runtime.session.session import Session


class HttpRequest:
    """`$WebEvent.Request`"""

    __slots__ = ("exchange", "text")
    net_name = "Pode.Protocols.Http.PodeHttpRequest"

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self.text: str | None = None

    @property
    def body(self) -> str:
        """The body as text."""
        if self.text is None:
            self.text = self.exchange.request.body.decode("utf-8", "replace")
        return self.text

    @property
    def url(self) -> str:
        """The whole URL that was asked for."""
        request = self.exchange.request
        query = f"?{request.query}" if request.query else ""
        return f"{request.scheme}://{request.host}{request.path}{query}"


class HttpResponse:
    """`$WebEvent.Response`"""

    __slots__ = ("exchange",)
    net_name = "Pode.Protocols.Common.PodeResponse"

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange

    @property
    def content_type(self) -> str | None:
        """The content type of the answer."""
        return self.exchange.response.headers.get("Content-Type")

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
        """The words behind the status code."""
        return self.exchange.response.description

    @description.setter
    def description(self, value: str) -> None:
        self.exchange.response.description = str(value)


class HeaderTable(Hashtable):
    """The headers of a request or response; what is set here is sent."""

    __slots__ = ("headers",)

    def __init__(self, headers: Headers) -> None:
        super().__init__()
        self.headers = headers
        for name, _ in headers:
            super().__setitem__(shown(name), headers.get(name))

    def __setitem__(self, key: object, value: object) -> None:
        super().__setitem__(key, value)
        self.headers.set(str(key), str(value))


def shown(name: str) -> str:
    """A header's name as it is usually written."""
    return "-".join(part[:1].upper() + part[1:] for part in name.split("-"))


def uri(text: str) -> object:
    """A text as [uri]."""
    kind = resolve_type("uri")
    return text if kind is None else convert(text, kind)


DECLARATIONS = [
    declare(
        HttpRequest.net_name,
        HttpRequest,
        {
            "string HttpMethod {get;}": lambda self: self.exchange.request.method,
            "uri Url {get;}": lambda self: uri(self.url),
            "string Host {get;}": lambda self: self.exchange.request.host,
            "string Protocol {get;}": (lambda self: f"HTTP/{self.exchange.request.http_version}"),
            "string Scheme {get;}": lambda self: self.exchange.request.scheme,
            "hashtable Headers {get;}": lambda self: HeaderTable(self.exchange.request.headers),
            "string ContentType {get;}": (
                lambda self: self.exchange.request.headers.get("Content-Type")
            ),
            "int ContentLength {get;}": lambda self: len(self.exchange.request.body),
            "string UserAgent {get;}": (
                lambda self: self.exchange.request.headers.get("User-Agent")
            ),
            "string UrlReferrer {get;}": (
                lambda self: self.exchange.request.headers.get("Referer")
            ),
            "byte[] RawBody {get;}": lambda self: byte_array(self.exchange.request.body),
            "string Body {get;}": lambda self: self.body,
            "System.Object RemoteEndPoint {get;}": (
                lambda self: ":".join(map(str, self.exchange.request.remote))
            ),
            "bool IsSsl {get;}": lambda self: self.exchange.request.scheme in ("https", "wss"),
        },
    ),
    declare(
        HttpResponse.net_name,
        HttpResponse,
        {
            "int StatusCode {get;set;}": "status",
            "string StatusDescription {get;set;}": "description",
            "string ContentType {get;set;}": "content_type",
            "long ContentLength64 {get;}": lambda self: len(self.exchange.response.body),
            "hashtable Headers {get;}": lambda self: HeaderTable(self.exchange.response.headers),
            "bool Sent {get;}": lambda self: self.exchange.taken,
        },
    ),
]


def web_event(session: Session) -> Hashtable | None:
    """`$WebEvent` of the request that runs in this session, if any."""
    variable = session.global_scope.variables.get("webevent")
    found = None if variable is None else variable.value
    return found if isinstance(found, Hashtable) else None


def exchange_of(event: Hashtable) -> Exchange | None:
    """The request and response behind an event."""
    response = event.get("Response")
    return response.exchange if isinstance(response, HttpResponse) else None


def data_of(runspace: Runspace, exchange: Exchange, event: Hashtable) -> tuple[Any, Any]:
    """The data and files of a request's body. Raises what the reading raises."""
    request = exchange.request
    content_type = str(event["ContentType"] or "")
    encoding = str(event["TransferEncoding"] or "") or request.headers.get("Content-Encoding") or ""
    body = unpacked(request.body, encoding)
    if main_type(content_type).lower() == "multipart/form-data":
        return parse_multipart(content_type, body)
    text = body.decode("utf-8", "replace")
    return parse_body(runspace, content_type, text), Hashtable()


def unpacked(body: bytes, encoding: str) -> bytes:
    """The body without its compression."""
    encoding = encoding.lower()
    if "gzip" in encoding:
        return gzip.decompress(body)
    if "deflate" in encoding:
        return zlib.decompress(body, -15 if body[:1] != b"\x78" else 15)
    return body
