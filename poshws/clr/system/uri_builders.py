"""UriBuilder: the parts of a URI that can be changed one by one."""

from __future__ import annotations

from typing import Any, ClassVar

from poshws.clr.metadata.describe import describe
from poshws.clr.system.uri_parts import DEFAULT_PORTS, escape, is_scheme
from poshws.clr.system.uris import Uri
from poshws.corelib.exceptions.dotnet import ArgumentException


class UriBuilder:
    """System.UriBuilder."""

    __slots__ = (
        "_scheme",
        "user_name",
        "password",
        "host",
        "port",
        "_path",
        "_query",
        "_fragment",
        "__weakref__",
    )
    net_name: ClassVar[str] = "System.UriBuilder"

    def __init__(self, *arguments: Any) -> None:
        """(), (text), (uri), or scheme, host, port, path and query or fragment."""
        self._scheme, self.host, self.port = "http", "localhost", -1
        self.user_name = self.password = self._query = self._fragment = ""
        self._path = "/"
        if len(arguments) == 1:
            self._take(arguments[0])
        elif arguments:
            self.scheme, self.host = arguments[:2]
            if len(arguments) > 2:
                self.port = arguments[2]
            if len(arguments) > 3:
                self.path = arguments[3]
            if len(arguments) > 4 and arguments[4]:
                if arguments[4][0] not in "?#":
                    problem = "Extra portion of URI not valid."
                    raise ArgumentException(problem, parameter="extraValue")
                query, mark, fragment = arguments[4].partition("#")
                self.query, self.fragment = query, mark + fragment

    def _take(self, source: Any) -> None:
        uri = source if isinstance(source, Uri) else Uri(source, 0)
        if not uri.is_absolute_uri:
            uri = Uri(f"http://{uri.original_string}")
        self._scheme, self.host, self.port = uri.scheme, uri.host, uri.port
        self._path, self._query, self._fragment = uri.absolute_path, uri.query, uri.fragment
        self.user_name, _, self.password = uri.user_info.partition(":")

    @property
    def scheme(self) -> str:
        return self._scheme

    @scheme.setter
    def scheme(self, value: str) -> None:
        text = (value or "").partition(":")[0].lower()
        if text and not is_scheme(text):
            problem = "Invalid URI: The URI scheme is not valid."
            raise ArgumentException(problem, parameter="value")
        self._scheme = text

    @property
    def path(self) -> str:
        return self._path

    @path.setter
    def path(self, value: str) -> None:
        text = escape((value or "/").replace("\\", "/"), "-._~!$&'()*+,;=:@/%")
        self._path = text if text.startswith("/") or not self.host else f"/{text}"

    @property
    def query(self) -> str:
        return self._query

    @query.setter
    def query(self, value: str) -> None:
        self._query = f"?{value.removeprefix('?')}" if value and value != "?" else ""

    @property
    def fragment(self) -> str:
        return self._fragment

    @fragment.setter
    def fragment(self, value: str) -> None:
        self._fragment = f"#{value.removeprefix('#')}" if value and value != "#" else ""

    @property
    def uri(self) -> Uri:
        return Uri(str(self))

    def __str__(self) -> str:
        user = self.user_name + (f":{self.password}" if self.password else "")
        at = f"{user}@" if user else ""
        has_host = bool(self.host) or self._scheme in DEFAULT_PORTS
        start = f"{self._scheme}{'://' if has_host else ':'}" if self._scheme else ""
        port = f":{self.port}" if self.port != -1 and self.host else ""
        path = self._path if self._path.startswith("/") or not self.host else f"/{self._path}"
        return f"{start}{at}{self.host}{port}{path}{self._query}{self._fragment}"

    def to_string(self) -> str:
        return str(self)

    def equals(self, other: object) -> bool:
        return isinstance(other, UriBuilder) and self.uri == other.uri


TYPES = describe(__file__, {"System.UriBuilder": UriBuilder})
