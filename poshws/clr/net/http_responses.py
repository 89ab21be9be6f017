"""System.Net.Http.HttpResponseMessage, and status and headers as .NET has them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from poshws.clr.metadata.enums import enum_value
from poshws.corelib.exceptions.dotnet import HttpRequestException
from poshws.corelib.system.typed_arrays import typed_array
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert
from poshws.objects.elements import set_index
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import get_static

CONTENT_HEADERS = frozenset(
    (
        "allow",
        "content-disposition",
        "content-encoding",
        "content-language",
        "content-length",
        "content-location",
        "content-md5",
        "content-range",
        "content-type",
        "expires",
        "last-modified",
    )
)
"""The headers that .NET keeps with the content, behind all others."""


def titled_headers(response: Any) -> Iterator[tuple[str, str]]:
    """The headers in the spelling they came in, those of the content last."""
    pairs = [(n.decode("latin-1"), v.decode("latin-1")) for n, v in response.headers.raw]
    yield from (pair for pair in pairs if pair[0].lower() not in CONTENT_HEADERS)
    yield from (pair for pair in pairs if pair[0].lower() in CONTENT_HEADERS)


def headers_dictionary(response: object) -> object:
    """Dictionary[string, IEnumerable[string]], names without regard to case."""
    values_type = "System.Collections.Generic.IEnumerable[string]"
    kind = f"System.Collections.Generic.Dictionary[string,{values_type}]"
    ignoring = get_static(declared_type("System.StringComparer"), "OrdinalIgnoreCase")
    found = construct(declared_type(kind), [ignoring])
    values: dict[str, list[str]] = {}
    spelled: dict[str, str] = {}
    for name, value in titled_headers(response):
        spelled.setdefault(name.lower(), name)
        values.setdefault(name.lower(), []).append(value)
    for key, each in values.items():
        set_index(found, [spelled[key]], typed_array("System.String", each))
    return found


def status_of(code: int) -> object:
    return enum_value("System.Net.HttpStatusCode", code)


class HttpResponseMessage:
    """The response as HttpClient gives it: `$_.Exception.Response` of a failure."""

    net_name: ClassVar[str] = "System.Net.Http.HttpResponseMessage"

    def __init__(self, response: Any) -> None:
        self.response = response
        self.status_code = status_of(int(response.status_code))
        self.reason_phrase = str(response.reason_phrase)
        self.is_success_status_code = 200 <= int(response.status_code) <= 299
        self.request_message = None

    @property
    def headers(self) -> object:
        return headers_dictionary(self.response)

    @property
    def content(self) -> object:
        from poshws.clr.net.http_contents import HttpContent  # deferred

        return HttpContent(self.response.content, self.response.headers.get("content-type"))

    def ensure_success_status_code(self) -> HttpResponseMessage:
        if not self.is_success_status_code:
            raise HttpRequestException(
                "Response status code does not indicate success:"
                f" {int(self.response.status_code)} ({self.reason_phrase})."
            )
        return self

    @property
    def version(self) -> object:
        return convert("1.1", declared_type("System.Version"))

    def dispose(self) -> None:
        """The body has been read: nothing is held open."""

    def __str__(self) -> str:
        return (
            f"StatusCode: {int(self.response.status_code)}, ReasonPhrase: '{self.reason_phrase}', "
            "Version: 1.1"
        )
