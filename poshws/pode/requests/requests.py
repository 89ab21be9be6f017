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
    from collections.abc import Callable

    from poshws.engine.http.exchanges import Exchange, Headers
    from poshws.pode.server.handlers import Runspace
    from poshws.runtime.session.session import Session


class HttpRequest:
    """`$WebEvent.Request`"""

    __slots__ = ("exchange", "text")
    net_name = "Pode.Protocols.Http.PodeHttpRequestStrategy"

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
        return request.url(request.scheme)

    @property
    def is_keep_alive(self) -> bool:
        """Whether the client asked for the connection to stay open."""
        return self.exchange.request.asks_to_stay

    @property
    def query_string(self) -> object:
        """What stands behind the question mark, null where there is none."""
        from poshws.clr.net.web_text import HttpUtilityMembers  # deferred

        query = self.exchange.request.query
        return HttpUtilityMembers.parse_query_string(query) if query else None

    @property
    def content_encoding(self) -> object:
        """The encoding that Content-Type names, or UTF-8."""
        from poshws.clr.text.encodings import find_encoding  # deferred

        for part in (self.header("Content-Type") or "").split(";"):
            name, _, value = part.strip().partition("=")
            if name.lower().startswith("charset") and value:
                return find_encoding(value.strip().strip('"'))
        return find_encoding("utf-8")

    def header(self, name: str) -> str | None:
        """One of its headers."""
        return self.exchange.request.headers.get(name)


class RequestHandler:
    """`$WebEvent.Request.Handler`: the connection that a request came over."""

    __slots__ = ("exchange", "request")
    net_name = "Pode.Protocols.Common.Requests.PodeRequestHandler"

    def __init__(self, request: Any) -> None:
        """``request``: one of HTTP's or of a signal's, with `exchange` and `is_keep_alive`."""
        self.request = request
        self.exchange: Exchange = request.exchange


class HeaderTable(Hashtable):
    """The headers of a request; what is set here is read there."""

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


def endpoint_of(place: tuple[str, int]) -> object:
    """Address and port as .NET has them."""
    from poshws.clr.net.addresses import IPEndPoint, parse_address  # deferred

    return IPEndPoint(parse_address(place[0]), place[1])


def constant(value: object) -> Callable[[object], object]:
    """A property that is the same for all."""
    return lambda self: value


PROTOCOL: dict[str, Any] = {
    "bool IsSmtp {get;}": constant(False),
    "bool IsTcp {get;}": constant(False),
    "bool IsUnknown {get;}": constant(False),
}
"""What each request and response says of its protocol."""
PLACE: dict[str, Any] = {
    "System.Net.EndPoint RemoteEndPoint {get;}": (
        lambda self: endpoint_of(self.exchange.request.remote)
    ),
    "System.Net.EndPoint LocalEndPoint {get;}": (
        lambda self: endpoint_of(self.exchange.request.local)
    ),
    "string Address {get;}": lambda self: "{}:{}".format(*self.exchange.request.local),
    "string Scheme {get;}": lambda self: self.exchange.request.scheme,
    "System.Object ClientCertificate {get;}": constant(None),
    "bool IsDisposed {get;}": constant(False),
}
"""What each request and its handler say of where it came from and in."""
CONNECTION: dict[str, Any] = {
    **PLACE,
    "System.Object Handler {get;}": RequestHandler,
    "bool IsProcessable {get;}": constant(True),
    "bool IsResettable {get;}": constant(False),
    "bool AwaitingContent {get;}": constant(False),
    "bool CloseImmediately {get;}": constant(False),
    **PROTOCOL,
}
"""What each request says of its connection."""
DECLARATIONS = [
    declare(
        HttpRequest.net_name,
        HttpRequest,
        {
            "string HttpMethod {get;}": lambda self: self.exchange.request.method,
            "System.Collections.Specialized.NameValueCollection QueryString {get;}": "query_string",
            "uri Url {get;}": lambda self: uri(self.url),
            "string Host {get;}": lambda self: self.exchange.request.host,
            "string Protocol {get;}": lambda self: f"HTTP/{self.exchange.request.http_version}",
            "string ProtocolVersion {get;}": lambda self: self.exchange.request.http_version,
            "hashtable Headers {get;}": lambda self: HeaderTable(self.exchange.request.headers),
            "string ContentType {get;}": lambda self: self.header("Content-Type"),
            "int ContentLength {get;}": lambda self: len(self.exchange.request.body),
            "System.Text.Encoding ContentEncoding {get;}": "content_encoding",
            "string TransferEncoding {get;}": lambda self: self.header("Transfer-Encoding"),
            "string UserAgent {get;}": lambda self: self.header("User-Agent"),
            "string UrlReferrer {get;}": lambda self: self.header("Referer"),
            "byte[] RawBody {get;}": lambda self: byte_array(self.exchange.request.body),
            "string Body {get;}": "body",
            "bool IsEligibleForWebSocketUpgrade {get;}": (
                lambda self: self.exchange.request.wants_upgrade
            ),
            "bool IsKeepAlive {get;}": "is_keep_alive",
            "bool IsHttp {get;}": constant(True),
            "bool IsWebSocket {get;}": constant(False),
            **CONNECTION,
        },
    ),
    declare(
        RequestHandler.net_name,
        RequestHandler,
        {
            **PLACE,
            "bool IsSsl {get;}": lambda self: self.exchange.request.is_secure,
            "bool IsKeepAlive {get;}": lambda self: self.request.is_keep_alive,
            "bool AllowClientCertificate {get;}": constant(False),
            "System.Object Error {get;}": constant(None),
            "bool IsAborted {get;}": constant(False),
            "bool IsOpen {get;}": constant(True),
            "System.Object Strategy {get;}": "request",
        },
    ),
]


def web_event(session: Session) -> Hashtable | None:
    """`$WebEvent` of the request that runs in this session, if any."""
    variable = session.global_scope.variables.get("webevent")
    found = None if variable is None else variable.value
    return found if isinstance(found, Hashtable) else None


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
