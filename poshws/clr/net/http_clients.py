"""[Net.Http.HttpClient] in its common uses: requests with contents, and what comes back."""

from __future__ import annotations

import io
from typing import Any, ClassVar
from urllib.parse import quote_plus

from poshws.clr.io.streams import Stream
from poshws.clr.net.http_responses import HttpResponseMessage
from poshws.clr.threading.tasks import Task, background, done
from poshws.corelib.datetime.timespan import SECOND, TimeSpan
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    HttpRequestException,
    InvalidOperationException,
    TaskCanceledException,
)
from poshws.corelib.system.arrays import TypedArray, byte_array


class Headers:
    """System.Net.Http.Headers.HttpRequestHeaders: names without regard to case."""

    __slots__ = ("fields", "__weakref__")
    net_name: ClassVar[str] = "System.Net.Http.Headers.HttpRequestHeaders"

    def __init__(self) -> None:
        self.fields: dict[str, tuple[str, list[str]]] = {}

    def add(self, name: str, values: Any) -> None:
        _, found = self.fields.setdefault(name.lower(), (name, []))
        found += [values] if isinstance(values, str) else map(str, values)

    def try_add_without_validation(self, name: str, values: Any) -> bool:
        self.add(name, values)
        return True

    def contains(self, name: str) -> bool:
        return name.lower() in self.fields

    def remove(self, name: str) -> bool:
        return self.fields.pop(name.lower(), None) is not None

    def clear(self) -> None:
        self.fields.clear()

    def get_values(self, name: str) -> list[str]:
        found = self.fields.get(name.lower())
        if found is None:
            raise InvalidOperationException("The given header was not found.")
        return list(found[1])

    def pairs(self) -> dict[str, str]:
        return {name: ", ".join(values) for name, values in self.fields.values()}

    def __str__(self) -> str:
        return "".join(f"{name}: {value}\n" for name, value in self.pairs().items())


class HttpContent:
    """System.Net.Http.HttpContent: bytes with a type."""

    __slots__ = ("data", "content_type", "headers", "__weakref__")
    net_name: ClassVar[str] = "System.Net.Http.HttpContent"

    def __init__(self, data: bytes, content_type: str | None = None) -> None:
        self.data = data
        self.content_type = content_type
        self.headers = Headers()
        if content_type:
            self.headers.add("Content-Type", content_type)

    def text(self) -> str:
        charset = (self.content_type or "").partition("charset=")[2].partition(";")[0].strip(' "')
        try:
            return self.data.decode(charset or "utf-8", "replace")
        except LookupError:
            return self.data.decode("utf-8", "replace")

    def read_as_string_async(self, *token: object) -> Task:
        return done(self.text())

    def read_as_byte_array_async(self, *token: object) -> Task:
        return done(byte_array(self.data))

    def read_as_stream(self, *token: object) -> Stream:
        return Stream(io.BytesIO(self.data), can_write=False)

    def read_as_stream_async(self, *token: object) -> Task:
        return done(self.read_as_stream())

    def copy_to_async(self, target: Stream, *how: object) -> Task:
        target.write_bytes(self.data)
        return done()

    def dispose(self) -> None:
        """Nothing to give back."""


class ByteArrayContent(HttpContent):
    """System.Net.Http.ByteArrayContent."""

    __slots__ = ()
    net_name = "System.Net.Http.ByteArrayContent"

    def __init__(self, content: Any, offset: int = 0, count: int | None = None) -> None:
        if content is None:
            raise ArgumentNullException("content")
        end = len(content) if count is None else offset + count
        super().__init__(bytes(content[offset:end]))


class StringContent(HttpContent):
    """System.Net.Http.StringContent."""

    __slots__ = ()
    net_name = "System.Net.Http.StringContent"

    def __init__(self, content: str, encoding: Any = None, kind: Any = None) -> None:
        if content is None:
            raise ArgumentNullException("content")
        name = "utf-8" if encoding is None else str(encoding.facts.web_name)
        super().__init__(content.encode(name), f"{kind or 'text/plain'}; charset={name}")


class FormUrlEncodedContent(HttpContent):
    """System.Net.Http.FormUrlEncodedContent."""

    __slots__ = ()
    net_name = "System.Net.Http.FormUrlEncodedContent"

    def __init__(self, pairs: Any) -> None:
        entries = pairs.entries() if hasattr(pairs, "entries") else list(pairs)
        parts = [f"{quote_plus(str(e.key))}={quote_plus(str(e.value))}" for e in entries]
        super().__init__("&".join(parts).encode(), "application/x-www-form-urlencoded")


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


def _known(name: str) -> Any:
    return staticmethod(lambda: HttpMethod(name))


for _name in ("get", "put", "post", "delete", "head", "options", "trace", "patch", "connect"):
    setattr(HttpMethod, _name, _known(_name.upper()))


class HttpRequestMessage:
    """System.Net.Http.HttpRequestMessage."""

    __slots__ = ("method", "request_uri", "content", "headers", "__weakref__")
    net_name: ClassVar[str] = "System.Net.Http.HttpRequestMessage"

    def __init__(self, method: Any = None, uri: Any = None) -> None:
        self.method = method if method is not None else HttpMethod("GET")
        self.request_uri = uri
        self.content: HttpContent | None = None
        self.headers = Headers()

    def dispose(self) -> None:
        """Nothing to give back."""


class HttpClient:
    """System.Net.Http.HttpClient."""

    __slots__ = ("default_request_headers", "base_address", "timeout", "__weakref__")
    net_name: ClassVar[str] = "System.Net.Http.HttpClient"

    def __init__(self, handler: object = None, disposes: bool = True) -> None:
        self.default_request_headers = Headers()
        self.base_address: Any = None
        self.timeout = TimeSpan(100 * SECOND)

    async def _send(
        self, method: str, uri: Any, content: Any = None, headers: Headers | None = None
    ) -> HttpResponseMessage:
        import httpx  # deferred

        fields = {**self.default_request_headers.pairs(), **(headers.pairs() if headers else {})}
        if content is not None:
            fields.update(content.headers.pairs())
        seconds = self.timeout.total_seconds
        try:
            async with httpx.AsyncClient(follow_redirects=True) as client:
                response = await client.request(
                    method,
                    self._address(uri),
                    content=None if content is None else content.data,
                    headers=fields,
                    timeout=seconds if seconds > 0 else None,
                )
        except httpx.TimeoutException as error:
            text = (
                f"The request was canceled due to the configured HttpClient.Timeout of {seconds:g}"
            )
            raise TaskCanceledException(f"{text} seconds elapsing.") from error
        except httpx.HTTPError as error:
            raise HttpRequestException(str(error)) from error
        return HttpResponseMessage(response)

    def _address(self, uri: Any) -> str:
        if self.base_address is None:
            return str(uri)
        from urllib.parse import urljoin  # deferred

        return urljoin(str(self.base_address), str(uri or ""))

    def get_async(self, uri: Any, *how: object) -> Task:
        return background(self._send("GET", uri))

    def delete_async(self, uri: Any, *token: object) -> Task:
        return background(self._send("DELETE", uri))

    def post_async(self, uri: Any, content: Any, *token: object) -> Task:
        return background(self._send("POST", uri, content))

    def put_async(self, uri: Any, content: Any, *token: object) -> Task:
        return background(self._send("PUT", uri, content))

    def patch_async(self, uri: Any, content: Any, *token: object) -> Task:
        return background(self._send("PATCH", uri, content))

    def send_async(self, request: HttpRequestMessage, *how: object) -> Task:
        method = str(request.method)
        return background(self._send(method, request.request_uri, request.content, request.headers))

    def send(self, request: HttpRequestMessage, *how: object) -> object:
        return self.send_async(request).outcome()

    async def _body(self, uri: Any) -> HttpContent:
        response = await self._send("GET", uri)
        found = response.ensure_success_status_code().content
        assert isinstance(found, HttpContent)
        return found

    def get_string_async(self, uri: Any, *token: object) -> Task:
        async def work() -> object:
            return (await self._body(uri)).text()

        return background(work())

    def get_byte_array_async(self, uri: Any, *token: object) -> Task:
        async def work() -> TypedArray:
            return byte_array((await self._body(uri)).data)

        return background(work())

    def get_stream_async(self, uri: Any, *token: object) -> Task:
        async def work() -> Stream:
            return (await self._body(uri)).read_as_stream()

        return background(work())

    def cancel_pending_requests(self) -> None:
        """Requests end by their own timeout."""

    def dispose(self) -> None:
        """Connections are not kept."""
