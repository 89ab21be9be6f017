"""[Net.Http.HttpClient] in its common uses: requests with contents, and what comes back."""

from __future__ import annotations

from typing import Any, ClassVar
from urllib.parse import urljoin

from poshws.clr.io.streams import Stream
from poshws.clr.net.http_contents import (
    Headers,
    HttpContent,
)
from poshws.clr.net.http_responses import HttpResponseMessage
from poshws.clr.threading.tasks import Task, background
from poshws.corelib.datetime.timespan import SECOND, TimeSpan
from poshws.corelib.exceptions.dotnet import (
    HttpRequestException,
    TaskCanceledException,
)
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array


class HttpMethod:
    """System.Net.Http.HttpMethod."""

    __slots__ = ("method", "__weakref__")
    net_name: ClassVar[str] = "System.Net.Http.HttpMethod"

    def __init__(self, method: str) -> None:
        self.method = method

    def __str__(self) -> str:
        return self.method

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HttpMethod) and self.method.upper() == other.method.upper()

    def __hash__(self) -> int:
        return hash(self.method.upper())


def _known(name: str) -> object:
    return staticmethod(lambda: HttpMethod(name))


for _name in ("get", "put", "post", "delete", "head", "options", "trace", "patch", "connect"):
    setattr(HttpMethod, _name, _known(_name.upper()))


class HttpRequestMessage:
    """System.Net.Http.HttpRequestMessage."""

    __slots__ = ("method", "request_uri", "content", "headers", "__weakref__")
    net_name: ClassVar[str] = "System.Net.Http.HttpRequestMessage"

    def __init__(self, method: Any = None, uri: object = None) -> None:
        self.method = method if method is not None else HttpMethod("GET")
        self.request_uri = uri
        self.content: HttpContent | None = None
        self.headers = Headers()

    def dispose(self) -> None:
        """Nothing to give back."""


class HttpClientHandler:
    """System.Net.Http.HttpClientHandler: redirects and cookies of the clients that have it."""

    __slots__ = (
        *("allow_auto_redirect", "max_automatic_redirections", "use_cookies", "use_proxy"),
        *("supports_automatic_decompression", "supports_proxy", "supports_redirect_configuration"),
        *("max_connections_per_server", "max_response_headers_length", "pre_authenticate"),
        *("use_default_credentials", "check_certificate_revocation_list", "jar", "__weakref__"),
    )
    net_name: ClassVar[str] = "System.Net.Http.HttpClientHandler"

    def __init__(self) -> None:
        self.supports_automatic_decompression = True
        self.supports_proxy = True
        self.supports_redirect_configuration = True
        self.allow_auto_redirect = True
        self.max_automatic_redirections = 50
        self.use_cookies = True
        self.use_proxy = True
        self.max_connections_per_server = 2**31 - 1
        self.max_response_headers_length = 64
        self.pre_authenticate = False
        self.use_default_credentials = False
        self.check_certificate_revocation_list = False
        self.jar: Any = None  # the cookies that came, from the first request on

    def dispose(self) -> None:
        """Connections are not kept."""


class HttpClient:
    """System.Net.Http.HttpClient."""

    __slots__ = ("default_request_headers", "base_address", "handler", "timeout", "__weakref__")
    net_name: ClassVar[str] = "System.Net.Http.HttpClient"

    def __init__(self, handler: object = None, disposes: bool = True) -> None:
        self.handler = handler if isinstance(handler, HttpClientHandler) else HttpClientHandler()
        self.default_request_headers = Headers()
        self.base_address: Any = None
        self.timeout = TimeSpan(100 * SECOND)

    async def _send(
        self, method: str, uri: object, content: Any = None, headers: Headers | None = None
    ) -> HttpResponseMessage:
        import httpx  # deferred

        fields = {**self.default_request_headers.pairs(), **(headers.pairs() if headers else {})}
        if content is not None:
            fields.update(content.headers.pairs())
        seconds = self.timeout.total_seconds
        handler = self.handler
        if handler.jar is None:
            handler.jar = httpx.Cookies()
        try:
            async with httpx.AsyncClient(
                cookies=handler.jar if handler.use_cookies else None,
                follow_redirects=handler.allow_auto_redirect,
                max_redirects=handler.max_automatic_redirections,
                trust_env=handler.use_proxy,
            ) as client:
                response = await client.request(
                    method,
                    self._address(uri),
                    content=None if content is None else content.data,
                    headers=fields,
                    timeout=seconds if seconds > 0 else None,
                )
                if handler.use_cookies:
                    handler.jar.update(client.cookies)
        except httpx.TimeoutException as error:
            text = (
                f"The request was canceled due to the configured HttpClient.Timeout of {seconds:g}"
            )
            raise TaskCanceledException(f"{text} seconds elapsing.") from error
        except httpx.HTTPError as error:
            raise HttpRequestException(str(error)) from error
        return HttpResponseMessage(response)

    def _address(self, uri: object) -> str:
        if self.base_address is None:
            return str(uri)
        return urljoin(str(self.base_address), str(uri or ""))

    def get_async(self, uri: object, *how: object) -> Task:
        return background(self._send("GET", uri))

    def delete_async(self, uri: object, *token: object) -> Task:
        return background(self._send("DELETE", uri))

    def post_async(self, uri: object, content: object, *token: object) -> Task:
        return background(self._send("POST", uri, content))

    def put_async(self, uri: object, content: object, *token: object) -> Task:
        return background(self._send("PUT", uri, content))

    def patch_async(self, uri: object, content: object, *token: object) -> Task:
        return background(self._send("PATCH", uri, content))

    def send_async(self, request: HttpRequestMessage, *how: object) -> Task:
        method = str(request.method)
        return background(self._send(method, request.request_uri, request.content, request.headers))

    def send(self, request: HttpRequestMessage, *how: object) -> object:
        return self.send_async(request).outcome()

    async def _body(self, uri: object) -> HttpContent:
        response = await self._send("GET", uri)
        found = response.ensure_success_status_code().content
        assert isinstance(found, HttpContent)
        return found

    def get_string_async(self, uri: object, *token: object) -> Task:
        async def work() -> object:
            return (await self._body(uri)).text()

        return background(work())

    def get_byte_array_async(self, uri: object, *token: object) -> Task:
        async def work() -> TypedArray:
            return byte_array((await self._body(uri)).data)

        return background(work())

    def get_stream_async(self, uri: object, *token: object) -> Task:
        async def work() -> Stream:
            return (await self._body(uri)).read_as_stream()

        return background(work())

    def cancel_pending_requests(self) -> None:
        """Requests end by their own timeout."""

    def dispose(self) -> None:
        """Connections are not kept."""
