"""Sends a request and waits for the response: redirects, retries, credentials and timeouts.

Waiting goes through the session's loop, so other handlers run meanwhile: a handler may ask a route
of its own process.
"""

from __future__ import annotations

import os
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from poshws.automation.results.web_sessions import status_name as name_of
from poshws.commands.utility.web import failures
from poshws.commands.utility.web.clients import new_client
from poshws.commands.utility.web.content_types import friendly_size, media_type
from poshws.commands.utility.web.request import (
    Body,
    body_of,
    content_headers_of,
    credentials_of,
    headers_of,
    session_of,
)

if TYPE_CHECKING:
    import httpx

    from poshws.automation.results.web_sessions import WebRequestSession
    from poshws.commands.utility.web.options import Options

REDIRECTS = (300, 301, 302, 303, 307, 308)
DEFAULT_REDIRECTIONS = 50  # HttpClientHandler's
RETRIED = frozenset((304, *range(400, 600)))


class Exchange:
    """One call of a web command."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.web_session: WebRequestSession = session_of(options)
        self.resumes = options.flag("Resume")
        self.resume_size = 0

    @property
    def connection_seconds(self) -> int:
        """How long to wait for the head of the answer; 0: for ever."""
        return int(self.options.get("ConnectionTimeoutSeconds", 0))

    def fetch(self, address: str, *, is_redirect: bool = False) -> httpx.Response:
        """The response to the request, redirects followed; the body is read.

        Raises the errors of the web commands.
        """
        body = body_of(self.options, self.web_session)
        if body.query:
            address += ("&" if "?" in address else "?") + body.query
        waiting = self.exchange(address, body, is_redirect)
        return self.options.session.wait(waiting)  # type: ignore[no-any-return]

    async def exchange(self, address: str, body: Body, is_redirect: bool) -> httpx.Response:
        import httpx  # deferred

        try:
            async with AsyncExitStack() as stack:
                return await self.with_retries(Clients(self, stack), address, body, is_redirect)
        except (httpx.ReadTimeout, httpx.WriteTimeout):
            failures.fail_with_slow_answer(
                self.options, int(self.options.get("OperationTimeoutSeconds", 0))
            )
        except (TimeoutError, httpx.TimeoutException):
            failures.fail_with_timeout(self.options, self.connection_seconds)
        except httpx.ConnectError as error:
            failures.fail_with_connection(self.options, error, address)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            reason = failures.system_reason(error)
            failures.fail(self.options, "An error occurred while sending the request.", reason)

    async def with_retries(
        self, clients: Clients, address: str, body: Body, is_redirect: bool
    ) -> httpx.Response:
        import asyncio  # deferred

        left = self.web_session.maximum_retry_count
        while True:
            response = await self.with_redirects(clients, address, body, is_redirect)
            if self.must_start_over(response):
                response = await self.with_redirects(clients, address, body, is_redirect)
            if left <= 0 or response.status_code not in RETRIED:
                return response
            left -= 1
            seconds = self.web_session.retry_interval
            after = response.headers.get("Retry-After", "")
            if response.status_code == 429 and after.isdigit():
                seconds = int(after)
            self.options.session.write_verbose(
                f"Retrying after interval of {seconds} seconds. Status code for previous attempt: "
                f"{status_name(response)}"
            )
            await asyncio.sleep(seconds)

    def must_start_over(self, response: httpx.Response) -> bool:
        """-Resume: the file here is longer than the one there, so it is fetched from its start."""
        if not self.resumes or response.status_code != 416:
            return False
        length = response.headers.get("Content-Range", "").rpartition("/")[2]
        if not length.isdigit() or int(length) == self.resume_size:
            return False
        self.options.session.write_verbose(
            "The remote server indicated it could not resume downloading. The local file will be "
            "overwritten."
        )
        self.resumes = False
        return True

    async def with_redirects(
        self, clients: Clients, address: str, body: Body, is_redirect: bool
    ) -> httpx.Response:
        options = self.options
        method = options.method
        headers = self.request_headers(body)
        if is_redirect and not options.flag("PreserveAuthorizationOnRedirect"):
            headers.pop("Authorization", None)
        limit = self.web_session.maximum_redirection
        left = limit if limit >= 0 else DEFAULT_REDIRECTIONS
        while True:
            response = await self.send(clients, method, address, headers, body)
            target = response.headers.get("Location")
            if response.status_code not in REDIRECTS or target is None or left <= 0:
                return response
            following = urljoin(address, target)
            if leaves_encryption(address, following) and not options.flag("AllowInsecureRedirect"):
                return response
            left -= 1
            changes = changes_to_get(response.status_code, method)
            if changes and not options.flag("PreserveHttpMethodOnRedirect"):
                method, body = "GET", Body()
                headers.pop("Content-Type", None)
            if not options.flag("PreserveAuthorizationOnRedirect"):
                headers.pop("Authorization", None)
            address = following

    def request_headers(self, body: Body) -> dict[str, str]:
        """The headers of the request, of its body, and the range that -Resume asks for."""
        headers = headers_of(self.options, self.web_session)
        if body.content_type:
            headers["Content-Type"] = body.content_type
        if body.content is not None or body.files:
            headers.update(content_headers_of(self.web_session))
        if self.resumes:
            file = self.options.out_file
            self.resume_size = os.path.getsize(file) if file and os.path.exists(file) else 0
            headers["Range"] = f"bytes={self.resume_size}-"
        return headers

    async def send(
        self,
        clients: Clients,
        method: str,
        address: str,
        headers: dict[str, str],
        body: Body,
    ) -> httpx.Response:
        """One request and its response; where the server asks for a name, a second one with it."""
        client = await clients.of(address)
        request = self.built(client, method, address, headers, body)
        response = await self.answered(client, request)
        credentials = credentials_of(self.web_session)
        if response.status_code != 401 or credentials is None or "Authorization" in headers:
            return response
        challenge = response.headers.get("WWW-Authenticate", "").lower()
        auth = authentication_for(challenge, credentials)
        if auth is None:
            return response
        request = self.built(client, method, address, headers, body)
        return await self.answered(client, request, auth)

    def built(
        self,
        client: httpx.AsyncClient,
        method: str,
        address: str,
        headers: dict[str, str],
        body: Body,
    ) -> httpx.Request:
        """The request with the headers that .NET sends, and no others."""
        request = client.build_request(
            method, address, headers=headers, content=body.sent, files=body.files
        )
        given = {name.lower() for name in headers}
        for name in ("accept", "connection", "user-agent"):
            if name not in given and name in request.headers:
                del request.headers[name]
        if body.sent is None and body.files is None and method not in ("GET", "HEAD", "TRACE"):
            request.headers["Content-Length"] = "0"
        return request

    async def answered(
        self, client: httpx.AsyncClient, request: httpx.Request, auth: Any = None
    ) -> httpx.Response:
        """The response with its body, and what -Verbose says about both."""
        import asyncio  # deferred

        session = self.options.session
        session.write_verbose(request_line(request, self.options))
        async with asyncio.timeout(self.connection_seconds or None):
            if auth is None:
                response = await client.send(request, stream=True)
            else:
                response = await client.send(request, stream=True, auth=auth)
        session.write_verbose(response_line(response))
        try:
            await response.aread()
        finally:
            await response.aclose()
        return response


class Clients:
    """The clients of one call: TLS is prepared only where an address asks for it."""

    def __init__(self, exchange: Exchange, stack: AsyncExitStack) -> None:
        self.exchange = exchange
        self.stack = stack
        self.made: dict[bool, httpx.AsyncClient] = {}

    async def of(self, address: str) -> httpx.AsyncClient:
        encrypted = urlsplit(address).scheme == "https"
        client = self.made.get(encrypted)
        if client is None:
            made = new_client(self.exchange.options, self.exchange.web_session, encrypted)
            client = self.made[encrypted] = await self.stack.enter_async_context(made)
        return client


def authentication_for(challenge: str, credentials: tuple[str, str]) -> object:
    """How to answer a server that asks who is there."""
    import httpx  # deferred

    if "digest" in challenge:
        return httpx.DigestAuth(*credentials)
    return httpx.BasicAuth(*credentials) if "basic" in challenge else None


def request_line(request: httpx.Request, options: Options) -> str:
    """`WebRequest: v1.1 POST http://… with text/plain payload with body size 6 B (6 bytes)`."""
    plain, _, query = str(request.url).partition("?")
    line = f"WebRequest: v1.1 {request.method} {plain}"
    if query:
        line += f" with query length {len(query)}"
    kind = media_type(request.headers.get("Content-Type"))
    if kind:
        line += f" with {kind} payload"
    length = request.headers.get("Content-Length")
    if length is not None:
        line += f" with body size {friendly_size(int(length))}"
    if options.out_file:
        line += f" output to {options.out_file}"
    return line


def response_line(response: httpx.Response) -> str:
    """`WebResponse: 200 OK with text/plain payload with body size 6 B (6 bytes)`."""
    line = f"WebResponse: {response.status_code} {response.reason_phrase}"
    kind = media_type(response.headers.get("Content-Type"))
    if kind:
        line += f" with {kind} payload"
    length = response.headers.get("Content-Length")
    if length is not None and length.isdigit():
        line += f" with body size {friendly_size(int(length))}"
    return line


def status_name(response: httpx.Response) -> str:
    """The status by its .NET name: NotFound."""
    return name_of(response.status_code)


def leaves_encryption(address: str, following: str) -> bool:
    return urlsplit(address).scheme == "https" and urlsplit(following).scheme == "http"


def changes_to_get(status: int, method: str) -> bool:
    """After these redirects the new request is a GET."""
    if status in (301, 302, 300):
        return method == "POST"
    return status == 303 and method not in ("GET", "HEAD")
