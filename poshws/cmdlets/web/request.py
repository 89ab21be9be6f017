"""From the parameters of a web command to the request: address, headers and body."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

if TYPE_CHECKING:
    from poshws.cmdlets.web.options import Options
    from poshws.values.statics.web_sessions import WebRequestSession

FORM_TYPE = "application/x-www-form-urlencoded"
CONTENT_HEADERS = frozenset(
    "allow content-encoding content-language content-length content-location content-md5 "
    "content-range content-type expires last-modified".split()
)


def address_of(options: Options) -> str:
    """The absolute address; one without a scheme is http."""
    from poshws.values.convert import to_text
    from poshws.values.members import get_member

    uri = options.get("Uri")
    text = to_text(uri) if isinstance(uri, str) else to_text(get_member(uri, "OriginalString"))
    if "://" not in text:
        text = "http://" + text.lstrip("/")
    return text


def session_of(options: Options) -> WebRequestSession:
    """The web session to use: the one given, or a new one that -SessionVariable keeps."""
    from poshws.values.psobject import unwrap
    from poshws.values.statics.web_sessions import WebRequestSession

    given = options.get("WebSession")
    session = unwrap(given) if given is not None else WebRequestSession()
    assert isinstance(session, WebRequestSession)
    name = options.get("SessionVariable")
    if name:
        options.session.set_variable(name, session)
    apply_to_session(options, session)
    return session


def apply_to_session(options: Options, session: WebRequestSession) -> None:
    from poshws.values.convert import to_text

    headers = options.get("Headers")
    for key, value in headers.items() if headers is not None else ():
        if value is not None:
            session.set_header(to_text(key), header_text(value))
    agent = options.get("UserAgent")
    if agent:
        session.user_agent = str(agent)
    credential = options.get("Credential")
    if credential is not None:
        session.credentials = credential
    if "MaximumRedirection".lower() in options.bound:
        session.maximum_redirection = int(options.bound["maximumredirection"])
    if options.get("MaximumRetryCount"):
        session.maximum_retry_count = int(options.get("MaximumRetryCount"))
    if options.get("RetryIntervalSec"):
        session.retry_interval = int(options.get("RetryIntervalSec"))


def header_text(value: object) -> str:
    from poshws.values.convert import to_text

    if isinstance(value, list):
        return ", ".join(to_text(each) for each in value)
    return to_text(value)


def headers_of(options: Options, session: WebRequestSession) -> dict[str, str]:
    """The request's headers, authorization included."""
    headers = {"User-Agent": session.user_agent}
    headers |= dict(session.headers_items())
    scheme = authentication(options)
    if scheme is not None:
        headers["Authorization"] = scheme
    if options.flag("DisableKeepAlive"):
        headers["Connection"] = "close"
    encoding = options.get("TransferEncoding")
    if encoding:
        headers["Transfer-Encoding"] = str(encoding)
    return headers


def authentication(options: Options) -> str | None:
    """The Authorization header that -Authentication, -Credential and -Token make.

    Raises the refusal to send a secret over a line that is not encrypted.
    """
    kind = str(getattr(options.get("Authentication"), "name", options.get("Authentication") or "None"))
    if kind == "None":
        return None
    if address_of(options).lower().startswith("http:") and not options.flag(
        "AllowUnencryptedAuthentication"
    ):
        options.refuse(
            "The cmdlet cannot protect plain text secrets sent over unencrypted connections. To "
            "suppress this warning and send plain text secrets over unencrypted networks, reissue "
            "the command specifying the AllowUnencryptedAuthentication parameter.",
            "WebCmdletAllowUnencryptedAuthenticationRequiredException",
        )
    if kind == "Basic":
        return basic(options.get("Credential"))
    return f"Bearer {plain_secret(options.get('Token'))}"


def basic(credential: Any) -> str:
    import base64

    from poshws.values.members import get_member, invoke_member

    network = invoke_member(credential, "GetNetworkCredential", [])
    pair = f"{get_member(network, 'UserName')}:{get_member(network, 'Password')}"
    return "Basic " + base64.b64encode(pair.encode()).decode("ascii")


def plain_secret(secret: Any) -> str:
    """The text of a SecureString."""
    from poshws.values.psobject import unwrap

    value = unwrap(secret)
    for name in ("plain_text", "plain", "text", "value"):
        found = getattr(value, name, None)
        if isinstance(found, str):
            return found
        if callable(found):
            return str(found())
    return str(value)


class Body:
    """What is sent: bytes and their type, or parts of a form; `query` goes into the address."""

    __slots__ = ("content", "content_type", "files", "query")

    def __init__(self) -> None:
        self.content: bytes | None = None
        self.content_type: str | None = None
        self.files: list[tuple[str, Any]] | None = None
        self.query = ""


def body_of(options: Options, session: WebRequestSession) -> Body:
    """The body of the request, by the rules of Invoke-WebRequest."""
    body = Body()
    given = options.get("Body")
    method = options.method
    body.content_type = options.get("ContentType") or session.header("Content-Type")
    if options.get("Form") is not None:
        body.files = form_parts(options)
        body.content_type = None
    elif options.get("InFile"):
        body.content = read_file(options, options.get("InFile"))
    elif given is not None:
        fill_from(body, given, method)
    if body.content_type is None and method == "POST" and body.files is None:
        body.content_type = FORM_TYPE
    return body


def fill_from(body: Body, given: object, method: str) -> None:
    from poshws.values.convert import to_text
    from poshws.values.hashtable import Hashtable
    from poshws.values.psobject import unwrap

    value = unwrap(given)
    if isinstance(value, Hashtable):
        encoded = urlencode(
            [(to_text(key), "" if each is None else to_text(each)) for key, each in value.items()],
            quote_via=quote,
        )
        if method in ("GET", "HEAD"):
            body.query = encoded
        else:
            body.content = encoded.encode()
            body.content_type = body.content_type or FORM_TYPE
    elif isinstance(value, (bytes, bytearray)):
        body.content = bytes(value)
    elif isinstance(value, list) and all(isinstance(each, int) for each in value) and value:
        body.content = bytes(value)
    elif hasattr(value, "content_parts"):
        body.files = value.content_parts()
    else:
        body.content = encode_text(to_text(given), body.content_type)


def encode_text(text: str, content_type: str | None) -> bytes:
    """The text in the charset its type names, UTF-8 else."""
    charset = charset_of(content_type) or "utf-8"
    try:
        return text.encode(charset, "replace")
    except LookupError:
        return text.encode("utf-8")


def charset_of(content_type: str | None) -> str | None:
    for part in (content_type or "").split(";")[1:]:
        name, _, value = part.strip().partition("=")
        if name.lower() == "charset":
            return value.strip("\"' ") or None
    return None


def read_file(options: Options, path: object) -> bytes:
    from poshws.values.file_failures import failure_of

    full = options.session.locations.place(str(path)).path
    try:
        with open(full, "rb") as file:
            return file.read()
    except OSError as error:
        raise failure_of(error, full) from None


def form_parts(options: Options) -> list[tuple[str, Any]]:
    """-Form: texts, lists of them and files as parts of multipart/form-data."""
    from poshws.values.convert import to_text
    from poshws.values.psobject import unwrap

    parts: list[tuple[str, Any]] = []
    for key, value in options.get("Form").items():
        values = value if isinstance(value, list) else [value]
        for each in values:
            plain = unwrap(each)
            path = getattr(plain, "full_name", None)
            if isinstance(path, str) and type(plain).__name__ == "FileInfo":
                with open(path, "rb") as file:
                    name = os.path.basename(path)
                    parts.append((to_text(key), (name, file.read(), "application/octet-stream")))
            else:
                parts.append((to_text(key), (None, to_text(each).encode(), None)))
    return parts
