"""What web commands keep and give: WebRequestSession, and the two kinds of response objects."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar

USER_AGENT = "Mozilla/5.0 (Linux; {0}; en-US) PowerShell/{1}"


def default_user_agent() -> str:
    """As PowerShell introduces itself on this system."""
    import os

    from poshws import POWERSHELL_VERSION

    system = os.uname()
    return USER_AGENT.format(f"{system.sysname} {system.release}", POWERSHELL_VERSION)


class CookieContainer:
    """System.Net.CookieContainer over Python's cookie jar."""

    net_name: ClassVar[str] = "System.Net.CookieContainer"

    def __init__(self) -> None:
        from http.cookiejar import CookieJar

        self.jar = CookieJar()

    @property
    def count(self) -> int:
        return len(self.jar)


class WebRequestSession:
    """Headers, cookies and credentials kept from one request to the next."""

    net_name: ClassVar[str] = "Microsoft.PowerShell.Commands.WebRequestSession"

    def __init__(self) -> None:
        from poshws.values.members import construct
        from poshws.values.types import declared_type

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
        from poshws.values.members import set_index

        for key, _ in list(self.headers_items()):
            if key.lower() == name.lower():
                name = key
        set_index(self.headers, [name], value)

    def dispose(self) -> None:
        """Connections are not kept."""


class WebResponseObject:
    """A response whose content is bytes."""

    net_name: ClassVar[str] = "Microsoft.PowerShell.Commands.WebResponseObject"

    def __init__(self, response: Any) -> None:
        self.response = response
        self.base_response = response
        self.out_file: str | None = None
        self._headers: object = None

    @property
    def content(self) -> object:
        from poshws.values.arrays import byte_array

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
        return str(self.response.reason_phrase)

    @property
    def raw_content_length(self) -> int:
        return len(self.response.content)

    @property
    def raw_content(self) -> str:
        """Status line, headers and text, as they came."""
        lines = [f"HTTP/1.1 {self.status_code} {self.status_description}"]
        lines += [f"{name}: {value}" for name, value in titled_headers(self.response)]
        return "\r\n".join(lines) + "\r\n\r\n" + decode(self.response)

    @property
    def raw_content_stream(self) -> object:
        from poshws.values.arrays import byte_array
        from poshws.values.members import construct
        from poshws.values.types import declared_type

        return construct(
            declared_type("System.IO.MemoryStream"), [byte_array(self.response.content)]
        )

    @property
    def relation_link(self) -> object:
        from poshws.values.members import construct, set_index
        from poshws.values.types import declared_type

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
        from poshws.values.members import get_static
        from poshws.values.types import declared_type

        return get_static(declared_type("System.Text.Encoding"), "UTF8")

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


def decode(response: Any) -> str:
    """The content as text: the charset of the response, a mark, else UTF-8."""
    data: bytes = response.content
    name = response.charset_encoding or "utf-8"
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8", "replace")
    try:
        return data.decode(name, "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def titled_headers(response: Any) -> Iterator[tuple[str, str]]:
    """The headers in the spelling they came in."""
    for name, value in response.headers.raw:
        yield name.decode("latin-1"), value.decode("latin-1")


def headers_dictionary(response: Any) -> object:
    """Dictionary[string, IEnumerable[string]], names without regard to case."""
    from poshws.values.arrays import typed_array
    from poshws.values.members import construct, get_static, set_index
    from poshws.values.types import declared_type

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


def relation_links(response: Any) -> dict[str, str]:
    """The Link header: relation → absolute address."""
    from urllib.parse import urljoin

    links: dict[str, str] = {}
    for target, relation in re.findall(
        r"<([^>]*)>\s*;[^,]*?rel=\"?([^\";,]+)", response.headers.get("Link", "")
    ):
        links[relation] = urljoin(str(response.url), target)
    return links


def elements(text: str, pattern: str) -> list[object]:
    """Tags of a page as objects: their text and their attributes."""
    from html import unescape

    from poshws.values.psobject import PSCustomObject

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
