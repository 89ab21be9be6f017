"""From the parameters of a web command to the request: address, headers and body."""

from __future__ import annotations

import base64
import os
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus

from poshws.automation.results.web_sessions import WebRequestSession
from poshws.clr.net.http_responses import CONTENT_HEADERS
from poshws.commands.utility.web.content_types import parameter
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.io.failures import failure_of
from poshws.corelib.psobject import unwrap
from poshws.corelib.system.arrays import ensure_list
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.types import declared_type, type_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import get_member

if TYPE_CHECKING:
    from poshws.commands.utility.web.options import Options

TEXT_PART = "text/plain; charset=utf-8"
FORM_TYPE = "application/x-www-form-urlencoded"
PLAIN = "-_.!*()"
"""What WebUtility.UrlEncode leaves as it is, besides letters and digits."""


def address_of(options: Options) -> str:
    """The absolute address; one without a scheme is http."""
    uri = unwrap(options.get("Uri"))
    text = uri if isinstance(uri, str) else convert_to_string(get_member(uri, "OriginalString"))
    return text if "://" in text else "http://" + text.lstrip("/")


def session_of(options: Options) -> WebRequestSession:
    """The web session to use: the one given, or a new one that -SessionVariable keeps."""
    given = options.get("WebSession")
    session = unwrap(given) if given is not None else WebRequestSession()
    assert isinstance(session, WebRequestSession)
    name = options.get("SessionVariable")
    if name:
        options.session.set_variable(name, session)
    apply_to_session(options, session)
    return session


def apply_to_session(options: Options, session: WebRequestSession) -> None:
    """What the parameters say for this request and for those after it."""
    kind = options.authentication
    if kind == "None" and options.has("Credential"):
        session.credentials = options.get("Credential")
        session.use_default_credentials = False
    elif kind == "Basic":
        name, password = name_and_password(options.get("Credential"))
        encoded = base64.b64encode(f"{name}:{password}".encode()).decode("ascii")
        session.set_header("Authorization", f"Basic {encoded}")
    elif kind != "None":
        session.set_header("Authorization", f"Bearer {plain_secret(options.get('Token'))}")
    elif options.flag("UseDefaultCredentials"):
        session.use_default_credentials = True
    if options.has("UserAgent"):
        session.user_agent = str(options.get("UserAgent"))
    if options.has("MaximumRedirection"):
        session.maximum_redirection = int(options.get("MaximumRedirection"))
    headers = options.get("Headers")
    for key, value in headers.items() if headers is not None else ():
        if value is not None:
            session.set_header(convert_to_string(key), convert_to_string(value))
    if options.get("MaximumRetryCount"):
        session.maximum_retry_count = int(options.get("MaximumRetryCount"))
        session.retry_interval = int(options.get("RetryIntervalSec", 5))


def headers_of(options: Options, session: WebRequestSession) -> dict[str, str]:
    """The headers of the request, without those of its body."""
    headers: dict[str, str] = {}
    for name, value in session.headers_items():
        if name.lower() not in CONTENT_HEADERS:
            headers[name] = value
    agent = session.header("User-Agent")
    if agent is not None:
        session.user_agent = agent
    else:
        headers["User-Agent"] = session.user_agent
    if options.flag("DisableKeepAlive"):
        headers["Connection"] = "Close"
    if options.get("TransferEncoding"):
        encoding = str(options.get("TransferEncoding")).lower()
        headers["Transfer-Encoding"] = encoding if encoding == "chunked" else f"{encoding}, chunked"
    return headers


def content_headers_of(session: WebRequestSession) -> dict[str, str]:
    """What the headers say of the body, but for what it is made of and how long it is."""
    return {
        name: value
        for name, value in session.headers_items()
        if name.lower() in CONTENT_HEADERS - {"content-type", "content-length"} and value.strip()
    }


def credentials_of(session: WebRequestSession) -> tuple[str, str] | None:
    """Name and password for a server that asks for them."""
    return None if session.credentials is None else name_and_password(session.credentials)


def name_and_password(credential: object) -> tuple[str, str]:
    """Of a PSCredential or a NetworkCredential."""
    network = credential
    if type_of(credential).full_name == "System.Management.Automation.PSCredential":
        network = invoke_member(credential, "GetNetworkCredential", [])
    return convert_to_string(get_member(network, "UserName")), convert_to_string(
        get_member(network, "Password")
    )


def plain_secret(secret: object) -> str:
    """The text of a SecureString."""
    kind = declared_type("System.Net.NetworkCredential")
    return convert_to_string(get_member(construct(kind, ["", secret]), "Password"))


class Body:
    """What is sent: bytes and their type, or parts of a form; `query` goes into the address."""

    __slots__ = ("chunked", "content", "content_type", "files", "query")

    def __init__(self) -> None:
        self.content: bytes | None = None
        self.content_type: str | None = None
        self.files: list[tuple[str, Any]] | None = None
        self.query = ""
        self.chunked = False

    @property
    def sent(self) -> bytes | AsyncIterator[bytes] | None:
        """The bytes, or what gives them where their number shall not be told first."""
        return self.pieces() if self.chunked else self.content

    async def pieces(self) -> AsyncIterator[bytes]:
        if self.content:
            yield self.content


def body_of(options: Options, session: WebRequestSession) -> Body:
    """The body of the request, by the rules of Invoke-WebRequest."""
    body = Body()
    given = options.get("Body")
    body.content_type = options.get("ContentType") or session.header("Content-Type")
    if body.content_type is None and options.method == "POST":
        body.content_type = FORM_TYPE
    if options.get("Form") is not None:
        body.files = form_parts(options)
        body.content_type = None
    elif given is not None:
        fill_from(body, given, options.method)
    elif options.get("InFile"):
        body.content = read_file(options, options.get("InFile"))
    if body.content is None and body.files is None and not options.get("ContentType"):
        # Without a body only a method that usually has one names its type.
        body.content_type = body.content_type if options.method == "POST" else None
    encoding = session.header("Transfer-Encoding") or options.get("TransferEncoding")
    body.chunked = bool(encoding) and body.content is not None
    return body


def fill_from(body: Body, given: object, method: str) -> None:
    """The body that a value makes: a table is a form, XML is text, a stream is read."""
    value = unwrap(given)
    if isinstance(value, Hashtable):
        encoded = form_text(value)
        if method == "GET":
            body.query = encoded
        else:
            body.content = encode_text(encoded, body.content_type)
        return
    names = {each.full_name for each in type_of(value).ancestors}
    if isinstance(value, (bytes, bytearray)):
        body.content = bytes(value)
    elif type_of(value).full_name == "System.Byte[]":
        body.content = bytes(value)  # type: ignore[call-overload]
    elif hasattr(value, "content_parts"):
        body.files, body.content_type = value.content_parts(), None
    elif "System.Xml.XmlNode" in names:
        body.content = encode_text(
            convert_to_string(get_member(value, "OuterXml")), body.content_type
        )
    elif "System.IO.Stream" in names:
        buffer = byte_array(bytes(65536))
        pieces: list[bytes] = []
        while count := int(invoke_member(value, "Read", [buffer, 0, len(buffer)])):  # type: ignore[call-overload]
            pieces.append(bytes(buffer[:count]))  # type: ignore[arg-type]
        body.content = b"".join(pieces)
    else:
        body.content = encode_text(convert_to_string(given), body.content_type)


def form_text(table: Any) -> str:
    """`a=1&b=2`, as WebUtility.UrlEncode writes it."""
    pairs = []
    for key, value in table.items():
        text = "" if value is None else convert_to_string(value)
        pairs.append(
            f"{quote_plus(convert_to_string(key), safe=PLAIN)}={quote_plus(text, safe=PLAIN)}"
        )
    return "&".join(pairs)


def encode_text(text: str, content_type: str | None) -> bytes:
    """The text in the charset its type names, UTF-8 else."""
    charset = parameter(content_type, "charset") or "utf-8"
    try:
        return text.encode(charset, "replace")
    except LookupError:
        return text.encode("utf-8", "replace")


def read_file(options: Options, path: object) -> bytes:
    full = options.session.locations.place(str(path)).path
    try:
        with open(full, "rb") as file:
            return file.read()
    except OSError as error:
        raise failure_of(error, full) from None


def form_parts(options: Options) -> list[tuple[str, Any]]:
    """-Form: strings, lists of them and files as parts of multipart/form-data."""
    parts: list[tuple[str, Any]] = []
    for key, value in options.get("Form").items():
        values = ensure_list(value)
        for each in values:
            plain = unwrap(each)
            path = getattr(plain, "full_name", None)
            if isinstance(path, str) and type(plain).__name__ == "FileInfo":
                with open(path, "rb") as file:
                    name = os.path.basename(path)
                    parts.append(
                        (convert_to_string(key), (name, file.read(), "application/octet-stream"))
                    )
            else:
                parts.append(
                    (convert_to_string(key), (None, convert_to_string(each).encode(), TEXT_PART))
                )
    return parts
