"""What web commands keep and give: WebRequestSession, and the two kinds of response objects."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Any, ClassVar
from urllib.parse import urljoin

from poshws import POWERSHELL_VERSION
from poshws.clr.metadata.describe import describe
from poshws.clr.net.http_responses import (
    HttpResponseMessage,
    headers_dictionary,
    status_of,
    titled_headers,
)
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.regex.lazy_patterns import Pattern
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.elements import set_index
from poshws.objects.invocation.calls import invoke_static
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import get_static

USER_AGENT = "Mozilla/5.0 (Linux; {0}; en-US) PowerShell/{1}"


def default_user_agent() -> str:
    """As PowerShell introduces itself on this system."""
    from poshws.corelib.system.operating_system import system_name  # deferred

    return USER_AGENT.format(system_name(), POWERSHELL_VERSION)


class CookieContainer:
    """System.Net.CookieContainer over Python's cookie jar."""

    net_name: ClassVar[str] = "System.Net.CookieContainer"

    def __init__(self) -> None:
        from http.cookiejar import CookieJar  # deferred

        self.jar = CookieJar()

    @property
    def count(self) -> int:
        return len(self.jar)


class WebRequestSession:
    """Headers, cookies and credentials kept from one request to the next."""

    net_name: ClassVar[str] = "Microsoft.PowerShell.Commands.WebRequestSession"

    def __init__(self) -> None:
        kind = declared_type("System.Collections.Generic.Dictionary[string,string]")
        self.headers: Any = construct(kind, [])
        self.cookies = CookieContainer()
        self.use_default_credentials = False
        self.credentials: object = None
        self.certificates: object = None
        self.user_agent = default_user_agent()
        self.proxy: object = None
        self.maximum_redirection = -1
        self.maximum_retry_count = 0
        self.retry_interval = 5

    @property
    def retry_interval_in_seconds(self) -> int:
        return self.retry_interval

    @retry_interval_in_seconds.setter
    def retry_interval_in_seconds(self, value: int) -> None:
        self.retry_interval = value

    def headers_items(self) -> Iterator[tuple[str, str]]:
        yield from ((str(key), str(value)) for key, value in self.headers.items())

    def header(self, name: str) -> str | None:
        for key, value in self.headers_items():
            if key.lower() == name.lower():
                return value
        return None

    def set_header(self, name: str, value: str) -> None:
        for key, _ in list(self.headers_items()):
            if key.lower() == name.lower():
                name = key
        set_index(self.headers, [name], value)

    def dispose(self) -> None:
        """Connections are not kept."""


def status_name(code: int) -> str:
    """The status as .NET names it: `NotFound`; a number that has no name stays one."""
    return str(status_of(code))


class WebResponseObject:
    """A response whose content is bytes."""

    net_name: ClassVar[str] = "Microsoft.PowerShell.Commands.WebResponseObject"

    def __init__(self, response: Any) -> None:
        self.response = response
        self.base_response = HttpResponseMessage(response)
        self.out_file: str | None = None
        self._headers: object = None

    @property
    def content(self) -> object:
        return byte_array(self.response.content)

    @property
    def headers(self) -> object:
        if self._headers is None:
            self._headers = headers_dictionary(self.response)
        return self._headers

    @property
    def status_code(self) -> int:
        return int(self.response.status_code)

    @property
    def status_description(self) -> str:
        return status_name(self.status_code)

    @property
    def raw_content_length(self) -> int:
        return len(self.response.content)

    @property
    def raw_content(self) -> str:
        """Status line, headers and text, as they came."""
        lines = [f"HTTP/1.1 {self.status_code} {self.status_description}"]
        lines += [f"{name}: {value}" for name, value in titled_headers(self.response)]
        return "\n".join(lines) + "\n\n" + decode(self.response)

    @property
    def raw_content_stream(self) -> object:
        return construct(
            declared_type("System.IO.MemoryStream"), [byte_array(self.response.content)]
        )

    @property
    def relation_link(self) -> object:
        found = construct(declared_type("System.Collections.Generic.Dictionary[string,string]"), [])
        for name, target in relation_links(self.response).items():
            set_index(found, [name], target)
        return found

    def __str__(self) -> str:
        letters = (
            chr(b) if 32 <= b < 127 or b in (9, 10, 13) else "." for b in self.response.content
        )
        return "".join(letters)


class BasicHtmlWebResponseObject(WebResponseObject):
    """A response whose content is text."""

    net_name: ClassVar[str] = "Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject"

    @property
    def content(self) -> object:
        return decode(self.response)

    @property
    def encoding(self) -> object:
        encoding = declared_type("System.Text.Encoding")
        name = encoding_of(self.response)
        if name == "utf-8":
            return get_static(encoding, "UTF8")
        return invoke_static(encoding, "GetEncoding", [name])

    @property
    def links(self) -> list[object]:
        return elements(decode(self.response), r"<a\b[^>]*>.*?</a>")

    @property
    def images(self) -> list[object]:
        return elements(decode(self.response), r"<img\b[^>]*>")

    @property
    def input_fields(self) -> list[object]:
        return elements(decode(self.response), r"<input\b[^>]*>")

    def __str__(self) -> str:
        return decode(self.response)


_META = Pattern(
    r"<meta\s.*[^.><]*charset\s*=\s*[\"'\n]?(?P<charset>[A-Za-z].[^\s\"'\n<>]*)[\s\"'\n>]",
    ignore_case=True,
    dot_all=True,
)
_XML = Pattern(
    r"<\?xml\s.*[^.><]*encoding\s*=\s*[\"'\n]?(?P<charset>[A-Za-z].[^\s\"'\n<>]*)[\s\"'\n>]",
    ignore_case=True,
    dot_all=True,
)


def encoding_of(response: Any) -> str:
    """The Python name of the content's encoding.

    It is that of the Content-Type, else what a meta element or an XML declaration among the first
    letters says, else UTF-8.
    """
    named = response.charset_encoding
    if named is None:
        head = response.content[:4096].decode("utf-8", "replace")[:1024]
        found = _META.search(head) or _XML.search(head)
        named = found["charset"] if found is not None else None
    try:
        return codecs.lookup(named or "utf-8").name
    except LookupError:
        return "utf-8"


def decode(response: Any) -> str:
    """The content as text; a mark at its start wins over everything."""
    data: bytes = response.content
    for mark, name in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    return data.decode(encoding_of(response), "replace")


MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


def relation_links(response: Any) -> dict[str, str]:
    """The Link header: relation → absolute address."""
    links: dict[str, str] = {}
    for target, relation in re.findall(
        r"<([^>]*)>\s*;[^,]*?rel=\"?([^\";,]+)", response.headers.get("Link", "")
    ):
        links[relation] = urljoin(str(response.url), target)
    return links


def elements(text: str, pattern: str) -> list[object]:
    """Tags of a page as objects: their text and their attributes."""
    from html import unescape  # deferred

    found: list[object] = []
    for match in re.finditer(pattern, text, re.IGNORECASE | re.DOTALL):
        tag = match[0].partition(">")[0]
        slots: dict[str, object] = {"outerHTML": match[0], "tagName": tag[1:].split()[0].upper()}
        for name, double, single, bare in re.findall(
            r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", tag
        ):
            slots[name] = unescape(double or single or bare)
        found.append(PSCustomObject(slots))
    return found


_HOLDERS = {
    kind.net_name: kind
    for kind in (WebRequestSession, WebResponseObject, BasicHtmlWebResponseObject)
}
TYPES = describe(__file__, _HOLDERS)
