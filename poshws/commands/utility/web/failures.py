"""The errors of the web commands: no answer, a late one, or one that says failure."""

from __future__ import annotations

import json
import os
import re
import socket
import ssl
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import urlsplit

from poshws.automation.results.web_sessions import decode
from poshws.clr.net.http_responses import HttpResponseMessage
from poshws.commands.utility.web.content_types import is_json, is_xml, media_type
from poshws.corelib.exceptions.dotnet import (
    HttpRequestException,
    NetException,
    TaskCanceledException,
    TimeoutException,
)
from poshws.corelib.exceptions.error_records import ErrorDetails, ErrorRecord
from poshws.corelib.exceptions.powershell import HttpResponseException

if TYPE_CHECKING:
    import httpx

    from poshws.commands.utility.web.options import Options

RESPONSE = "WebCmdletWebResponseException"


def fail_with_status(options: Options, response: httpx.Response) -> NoReturn:
    """The answer says failure; its text, laid out for people, is what the error shows."""
    error: Any = HttpResponseException(
        f"Response status code does not indicate success: {response.status_code} "
        f"({response.reason_phrase})."
    )
    message = HttpResponseMessage(response)
    error.response = message
    error.status_code = message.status_code
    record = ErrorRecord(error, RESPONSE, "InvalidOperation", request_text(response.request))
    details = readable(decode(response), media_type(response.headers.get("Content-Type")))
    if details:
        record.error_details = ErrorDetails(details)
    options.cmdlet.throw_terminating_error(record)


def request_text(request: httpx.Request) -> str:
    """The target of the errors: the request as .NET prints it."""
    headers = "".join(
        f"  {name.decode('latin-1')}: {value.decode('latin-1')}\n"
        for name, value in request.headers.raw
        if name.lower() not in (b"host", b"accept-encoding", b"content-length")
    )
    return (
        f"Method: {request.method}, RequestUri: '{request.url}', Version: 1.1, Content: <null>, "
        f"Headers:\n{{\n{headers}}}"
    )


def readable(text: str, kind: str) -> str:
    """The body of a failure for people: JSON and XML laid out, the tags of a page left out."""
    if is_json(kind):
        try:
            return "\n" + indented_json(json.loads(text, parse_float=RawNumber))
        except ValueError:
            pass
    elif is_xml(kind):
        laid_out = indented_xml(text)
        if laid_out is not None:
            return "\n" + laid_out
    return re.sub(r"<[^>]*>", "", text)


class RawNumber(float):
    """A number that is written as it was read."""

    def __new__(cls, text: str) -> RawNumber:
        made = super().__new__(cls, text)
        made.text = text  # type: ignore[attr-defined]
        return made

    def __repr__(self) -> str:
        return str(self.text)  # type: ignore[attr-defined]


def indented_json(value: object, depth: int = 0) -> str:
    """JSON as System.Text.Json lays it out."""
    inner, outer = "  " * (depth + 1), "  " * depth
    if isinstance(value, dict) and value:
        rows = [f"{inner}{net_quote(k)}: {indented_json(v, depth + 1)}" for k, v in value.items()]
        return "{\n" + ",\n".join(rows) + f"\n{outer}}}"
    if isinstance(value, list) and value:
        rows = [inner + indented_json(each, depth + 1) for each in value]
        return "[\n" + ",\n".join(rows) + f"\n{outer}]"
    if isinstance(value, str):
        return net_quote(value)
    return repr(value) if isinstance(value, RawNumber) else json.dumps(value)


def net_quote(text: str) -> str:
    """A JSON string with .NET's default escapes: all that is not ASCII, and what HTML looks at."""

    def escape(match: re.Match[str]) -> str:
        units = match[0].encode("utf-16-be", "surrogatepass")
        return "".join(f"\\u{units[i]:02X}{units[i + 1]:02X}" for i in range(0, len(units), 2))

    known = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f", "\\": "\\\\"}
    pieces = (known.get(letter, letter) for letter in text)
    return (
        '"'
        + "".join(
            piece if len(piece) > 1 else re.sub("[^ -~]|[\"&'+<>`]", escape, piece)
            for piece in pieces
        )
        + '"'
    )


def indented_xml(text: str) -> str | None:
    """XML with each element and attribute on a line; None for what is no XML.

    PowerShell looks for the encoding that a declaration names, so it also lays out no document
    whose declaration names none.
    """
    from poshws.clr.text.encodings import find_encoding  # deferred
    from poshws.corelib.xml.nodes import Document  # deferred
    from poshws.corelib.xml.read import read_into  # deferred
    from poshws.corelib.xml.write import indented  # deferred

    document = Document()
    try:
        read_into(document, text)
        declared = document.declaration
        if declared is not None:
            find_encoding(declared.encoding)
    except NetException:
        return None
    shown = [each for each in document if each is not declared]
    return indented(shown, newline_on_attributes=True)


# -- no answer ------------------------------------------------------------------------------------


def fail_with_timeout(options: Options, seconds: int) -> NoReturn:
    """No answer within -ConnectionTimeoutSeconds."""
    text = (
        f"The request was canceled due to the configured HttpClient.Timeout of {seconds} seconds "
        "elapsing."
    )
    options.cmdlet.throw_terminating_error(
        ErrorRecord(
            TaskCanceledException(text), "ConnectionTimeoutReached", "OperationTimeout", None
        )
    )


def fail_with_slow_answer(options: Options, seconds: int) -> NoReturn:
    """Nothing more of the answer within -OperationTimeoutSeconds."""
    text = (
        f"The request was canceled due to the configured OperationTimeout of {seconds} seconds "
        "elapsing"
    )
    options.cmdlet.throw_terminating_error(
        ErrorRecord(TimeoutException(text), "OperationTimeoutReached", "OperationTimeout", None)
    )


def fail_with_connection(options: Options, error: BaseException, address: str) -> NoReturn:
    """No connection: the system's own words, with host and port behind them."""
    certificate = certificate_problem(error)
    if certificate is not None:
        text = "The SSL connection could not be established, see inner exception."
        fail(options, text, certificate)
    reason = system_reason(error)
    parts = urlsplit(address)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    fail(options, f"{reason} ({parts.hostname}:{port})", reason)


def certificate_problem(error: BaseException) -> str | None:
    """What .NET says about a certificate that is not trusted; None for other failures."""
    for inner in causes(error):
        if isinstance(inner, ssl.SSLCertVerificationError):
            names = inner.verify_code in (62, 64)
            flaw = "RemoteCertificateNameMismatch" if names else "RemoteCertificateChainErrors"
            return (
                f"The remote certificate is invalid according to the validation procedure: {flaw}"
            )
        if isinstance(inner, ssl.SSLError):
            return f"Authentication failed, see inner exception. {inner.reason or ''}".strip()
    return None


def system_reason(error: BaseException) -> str:
    """The words of the operating system for what went wrong."""
    reason = str(error) or type(error).__name__
    for inner in causes(error):
        if isinstance(inner, socket.gaierror):
            return "Name or service not known"
        number = getattr(inner, "errno", None)
        if isinstance(inner, OSError) and number:
            reason = os.strerror(number)
    if "All connection attempts failed" in reason or reason.startswith("Multiple exceptions"):
        return "Connection refused"
    return reason


def causes(error: BaseException) -> list[BaseException]:
    """The error, and what caused it."""
    found: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in found:
        found.append(current)
        current = current.__cause__ or current.__context__
    return found


def fail(options: Options, text: str, details: str | None = None) -> NoReturn:
    record = ErrorRecord(HttpRequestException(text), RESPONSE, "InvalidOperation", None)
    if details:
        record.error_details = ErrorDetails(details)
    options.cmdlet.throw_terminating_error(record)
