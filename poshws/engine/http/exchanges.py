"""One HTTP request and the answer to it, apart from how either crosses the wire."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator


class Headers:
    """Names and values in order; names do not mind case."""

    __slots__ = ("_items", "_values")

    def __init__(self, items: list[tuple[str, str]] | None = None) -> None:
        self._items: list[tuple[str, str]] = items if items is not None else []
        self._values: dict[str, str] | None = None  # by lower-case name, once one is asked for

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._items)

    def get(self, name: str) -> str | None:
        """All values of a name joined with commas, or None."""
        return self._by_name().get(name.lower())

    def set(self, name: str, value: str) -> None:
        """Replaces a header."""
        self.remove(name)
        self._by_name()[name.lower()] = value
        self._items.append((name, value))

    def add(self, name: str, value: str) -> None:
        """Adds a header beside those of the same name."""
        self._items.append((name, value))
        self._values = None

    def remove(self, name: str) -> None:
        """Removes a header."""
        low = name.lower()
        if self._by_name().pop(low, None) is not None:
            self._items[:] = [item for item in self._items if item[0].lower() != low]

    def _by_name(self) -> dict[str, str]:
        values = self._values
        if values is None:
            values = self._values = {}
            for name, value in self._items:
                low = name.lower()
                values[low] = f"{values[low]}, {value}" if low in values else value
        return values


@dataclass(slots=True)
class Request:
    """What was asked for, by whom and where."""

    method: str
    path: str  # decoded, without the query
    query: str  # as it came
    headers: Headers
    scheme: str
    remote: tuple[str, int]
    local: tuple[str, int]
    http_version: str = "1.1"
    body: bytes = b""

    @property
    def host(self) -> str:
        """The Host header."""
        return self.headers.get("Host") or ""

    @property
    def is_secure(self) -> bool:
        """Whether it came over TLS."""
        return self.scheme in ("https", "wss")

    @property
    def asks_to_stay(self) -> bool:
        """Whether the client says that the connection is to stay open."""
        return "keep-alive" in (self.headers.get("Connection") or "").lower()

    def url(self, scheme: str) -> str:
        """What was asked for as a whole, under a scheme."""
        query = f"?{self.query}" if self.query else ""
        return f"{scheme}://{self.host}{self.path}{query}"

    @property
    def wants_upgrade(self) -> bool:
        """Whether it asks to become a WebSocket."""
        return self.headers.get("Sec-WebSocket-Key") is not None


@dataclass(slots=True)
class Response:
    """The answer as it is being put together."""

    status: int = 200
    description: str = ""
    headers: Headers = field(default_factory=Headers)
    body: bytes = b""


class Stream(Protocol):
    """An answer that stays open: pieces are sent until it is closed."""

    async def send(self, data: bytes) -> bool:
        """Sends a piece; gives False if nobody is there any more."""

    async def close(self) -> None:
        """Ends the answer."""


@dataclass(slots=True)
class Exchange:
    """A request, its response, and what became of the connection if it was turned into another."""

    request: Request
    response: Response
    carrier: Any = None  # how it crosses the wire: can open a stream, or a WebSocket
    taken: bool = False  # the connection is a stream or a WebSocket now
    sent: bool = False  # the response has gone out before the handler's end
    refusal: int = 0  # the status of a request that could not be read whole
    place: Any = None  # what whoever handles it knows of where it came in
