"""Sends a request and waits for the response: redirects, retries, cookies and timeouts.

Waiting goes through the session's loop, so other handlers run meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import urljoin, urlsplit

from poshws.cmdlets.web.request import Body, address_of, body_of, headers_of, session_of
from poshws.values.errors import ErrorDetails, ErrorRecord

if TYPE_CHECKING:
    import httpx

    from poshws.cmdlets.web.options import Options
    from poshws.values.statics.web_sessions import WebRequestSession

REDIRECTS = (300, 301, 302, 303, 307, 308)
DEFAULT_REDIRECTIONS = 50  # HttpClientHandler's
RETRIED = frozenset((304, *range(400, 600)))


class Exchange:
    """One call of a web command."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.web_session: WebRequestSession = session_of(options)
        self.redirections = self.web_session.maximum_redirection

    def fetch(self, address: str, *, first: bool = True) -> httpx.Response:
        """The response to the request, redirects followed; the body is read.

        Raises the errors of the web commands.
        """
        body = body_of(self.options, self.web_session) if first else Body()
        if body.query:
            address += ("&" if "?" in address else "?") + body.query
        return self.options.session.wait(self.exchange(address, body))  # type: ignore[no-any-return]

    async def exchange(self, address: str, body: Body) -> httpx.Response:
        import httpx

        try:
            async with self.client() as client:
                return await self.with_retries(client, address, body)
        except httpx.TimeoutException:
            self.fail_with_timeout()
        except httpx.ConnectError as error:
            self.fail_with_connection(error, address)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            self.fail(str(error) or type(error).__name__, None)

    def client(self) -> httpx.AsyncClient:
        import httpx

        options = self.options
        seconds = options.get("ConnectionTimeoutSeconds", 0) or None
        reading = options.get("OperationTimeoutSeconds", 0) or None
        proxy = None if options.flag("NoProxy") else options.get("Proxy")
        from poshws.values.convert import to_text

        settings: dict[str, Any] = {
            "verify": not options.flag("SkipCertificateCheck"),
            "timeout": httpx.Timeout(reading or seconds or None, connect=seconds),
            "cookies": self.web_session.cookies.jar,
            "trust_env": not options.flag("NoProxy"),
            "follow_redirects": False,
        }
        if proxy is not None:
            settings["proxy"] = to_text(proxy)
        socket = options.get("UnixSocket")
        if socket is not None:
            settings["transport"] = httpx.AsyncHTTPTransport(uds=to_text(socket))
        return httpx.AsyncClient(**settings)

    async def with_retries(
        self, client: httpx.AsyncClient, address: str, body: Body
    ) -> httpx.Response:
        import asyncio

        left = self.web_session.maximum_retry_count
        while True:
            response = await self.with_redirects(client, self.options.method, address, body)
            if left <= 0 or response.status_code not in RETRIED:
                return response
            left -= 1
            seconds = self.web_session.retry_interval
            after = response.headers.get("Retry-After", "")
            if response.status_code == 429 and after.isdigit():
                seconds = int(after)
            self.options.session.write_verbose(
                f"Retrying after interval of {seconds} seconds. Status code for previous attempt: "
                f"{response.status_code}"
            )
            await asyncio.sleep(seconds)

    async def with_redirects(
        self, client: httpx.AsyncClient, method: str, address: str, body: Body
    ) -> httpx.Response:
        headers = headers_of(self.options, self.web_session)
        limit = self.redirections if self.redirections >= 0 else DEFAULT_REDIRECTIONS
        left = limit
        while True:
            response = await self.send(client, method, address, headers, body)
            target = response.headers.get("Location")
            if response.status_code not in REDIRECTS or target is None or left <= 0:
                return response
            left -= 1
            following = urljoin(address, target)
            self.check_redirect(address, following)
            if changes_to_get(response.status_code, method) and not self.options.flag(
                "PreserveHttpMethodOnRedirect"
            ):
                method, body = "GET", Body()
            if not self.options.flag("PreserveAuthorizationOnRedirect"):
                headers.pop("Authorization", None)
            address = following

    def check_redirect(self, address: str, following: str) -> None:
        """From https to http only when allowed."""
        unsafe = urlsplit(address).scheme == "https" and urlsplit(following).scheme == "http"
        if not unsafe or self.options.flag("AllowInsecureRedirect"):
            return
        from poshws.values.exceptions import InvalidOperationException

        record = ErrorRecord(
            InvalidOperationException(), "InsecureRedirection", "InvalidOperation", None
        )
        record.error_details = ErrorDetails(
            "Cannot follow an insecure redirection by default. Reissue the command specifying the "
            "-AllowInsecureRedirect switch."
        )
        self.options.cmdlet.throw_terminating_error(record)

    async def send(
        self,
        client: httpx.AsyncClient,
        method: str,
        address: str,
        headers: dict[str, str],
        body: Body,
    ) -> httpx.Response:
        sent = dict(headers)
        if body.content_type and (body.content is not None or method == "POST"):
            sent["Content-Type"] = body.content_type
        self.options.session.write_verbose(
            f"Requested HTTP/1.1 {method} with {len(body.content or b'')}-byte payload"
        )
        return await client.request(
            method, address, headers=sent, content=body.content, files=body.files
        )

    # -- failures -------------------------------------------------------------------------------

    def fail_with_timeout(self) -> NoReturn:
        from poshws.values.exceptions import TaskCanceledException

        seconds = self.options.get("ConnectionTimeoutSeconds", 100) or 100
        text = (
            "The request was canceled due to the configured HttpClient.Timeout of "
            f"{seconds} seconds elapsing."
        )
        record = ErrorRecord(
            TaskCanceledException(text), "ConnectionTimeoutReached", "OperationTimeout", None
        )
        self.options.cmdlet.throw_terminating_error(record)

    def fail_with_connection(self, error: Exception, address: str) -> NoReturn:
        """The system's own words, with host and port behind them."""
        import os

        inner: BaseException | None = error
        text = str(error)
        while inner is not None:
            number = getattr(inner, "errno", None)
            if isinstance(inner, OSError) and number is not None and number > 0:
                text = os.strerror(number)
            elif isinstance(inner, OSError) and inner.args and "Name or service" in str(inner):
                text = "Name or service not known"
            inner = inner.__cause__ or inner.__context__
        if "Name or service" in text or "nodename" in text or "getaddrinfo" in text:
            text = "Name or service not known"
        elif "All connection attempts failed" in text:
            text = "Connection refused"
        parts = urlsplit(address)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        self.fail(f"{text} ({parts.hostname}:{port})", text)

    def fail(self, text: str, details: str | None) -> NoReturn:
        from poshws.values.exceptions import HttpRequestException

        record = ErrorRecord(
            HttpRequestException(text), "WebCmdletWebResponseException", "InvalidOperation", None
        )
        if details:
            record.error_details = ErrorDetails(details)
        self.options.cmdlet.throw_terminating_error(record)


def changes_to_get(status: int, method: str) -> bool:
    """After these redirects the new request is a GET."""
    if status in (301, 302, 300):
        return method == "POST"
    return status == 303 and method not in ("GET", "HEAD")


def first_address(options: Options) -> str:
    return address_of(options)
