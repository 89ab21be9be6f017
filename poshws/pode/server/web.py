"""HTTP in a server: where it listens, its routes, and what stands around them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.engine.http.routes import Routes
from poshws.engine.http.server import Listener, WebServer
from poshws.pode.event_tables import endpoint_table
from poshws.pode.messages import fail
from poshws.pode.responses.error_pages import show_error_page
from poshws.pode.server.serving import serve
from poshws.pode.sse.connections import ended

if TYPE_CHECKING:
    from poshws.engine.http.exchanges import Exchange, Request
    from poshws.engine.websocket.connections import ServerConnection
    from poshws.pode.routing.middleware import Middleware
    from poshws.pode.routing.static import StaticRoute
    from poshws.pode.server.context import Pode
    from poshws.pode.server.handlers import Handler

WILDCARDS = ("0.0.0.0", "::")
HTTP = ("http", "https", "ws", "wss")
SECURE = ("https", "wss", "tcps", "smtps")
BODY_LIMIT = 100 * 1024 * 1024  # bytes of a request's body, unless server.psd1 says otherwise


@dataclass(slots=True)
class Endpoint:
    """Where the server listens, under a name."""

    name: str
    protocol: str
    address: str
    port: int
    host_name: str = ""
    certificate: Any = None  # an SSL context
    description: str = ""
    is_default: bool = False
    is_dual: bool = False
    upgrades: bool = True  # whether a WebSocket needs no route
    options: dict[str, Any] = field(default_factory=dict)
    favicon: Hashtable | None = None

    @property
    def is_secure(self) -> bool:
        """Whether TLS is spoken there."""
        return self.protocol in SECURE

    @property
    def friendly_name(self) -> str:
        """The name that stands in its URL."""
        if self.host_name:
            return self.host_name
        return (
            "localhost" if self.address in ("127.0.0.1", "0.0.0.0", "::", "::1") else self.address
        )

    @property
    def url(self) -> str:
        """Its URL."""
        slash = "/" if self.protocol in ("http", "https") else ""
        return f"{self.protocol}://{self.friendly_name}:{self.port}{slash}"


@dataclass(frozen=True, slots=True)
class Place:
    """Which endpoints a request may have come in at, by their lower-case names, at one address and
    port by one kind of protocol.
    """

    hosts: frozenset[str]  # all host names that listen there
    named: dict[str, frozenset[str]]  # by the host name that a request is for
    others: frozenset[str]  # for any other host


def place_at(endpoints: dict[str, Endpoint], request: Request) -> Place:
    """What listens where a request came in."""
    address, port = request.local
    kinds = ("ws", "wss") if request.wants_upgrade else ("http", "https")
    found = {
        key: each
        for key, each in endpoints.items()
        if each.port == port and each.protocol in HTTP and each.is_secure == request.is_secure
    }
    found = {key: each for key, each in found.items() if each.protocol in kinds} or found
    names = {each.host_name.lower() for each in found.values()} - {""}
    by_address = [k for k, e in found.items() if not e.host_name and e.address == address]
    return Place(
        frozenset(
            each.host_name.lower()
            for each in endpoints.values()
            if each.port == port and each.host_name and each.address in (address, *WILDCARDS)
        ),
        {
            name: frozenset(key for key, each in found.items() if each.host_name.lower() == name)
            for name in names
        },
        frozenset(by_address or found),
    )


class Web:
    """Everything about HTTP in a server."""

    def __init__(self, pode: Pode) -> None:
        self._pode = pode
        self._places: dict[tuple[object, ...], Place] = {}
        self.show_error_page = show_error_page
        self.endpoints: dict[str, Endpoint] = {}  # by lower-case name
        self.routes = Routes()
        self.signal_routes = Routes()
        self.static_routes: list[StaticRoute] = []
        self.middleware: list[Middleware] = []
        self.endware: list[Handler] = []
        self.if_exists = "Default"
        self.groups: list[dict[str, Any]] = []  # what the route groups around say
        self._server: WebServer | None = None

    async def start(self) -> None:
        """Listens on every endpoint."""
        listeners: dict[tuple[str, int], Listener] = {}
        for endpoint in self.endpoints.values():
            if endpoint.protocol in HTTP:
                for address in addresses_of(endpoint):
                    place = (address, endpoint.port)
                    if place not in listeners or endpoint.certificate is not None:
                        listeners[place] = Listener(*place, endpoint.certificate)
        limit = self._pode.setting("Server.Request.BodySize") or BODY_LIMIT
        self._server = WebServer(self._handle, self._upgrade, int(limit))
        await self._server.start(list(listeners.values()))

    async def stop(self) -> None:
        """Stops listening and ends what is open."""
        servers, self._pode.parts.tcp_servers = self._pode.parts.tcp_servers, []
        for server in servers:
            await server.stop()
        for mail_server in self._pode.parts.mail_servers:
            await mail_server.stop()
        streams = self._pode.parts.event_streams
        if streams is not None:
            await streams.close(streams.select())
        if self._server is not None:
            await self._server.stop()

    def endpoints_for(self, exchange: Exchange) -> frozenset[str]:
        """The lower-case names of the endpoints that a request may have come in at."""
        place = self._place_of(exchange)
        if not place.named:
            return place.others
        asked = exchange.request.host
        host = asked.rpartition(":")[0] or asked
        return place.named.get(host.lower(), place.others)

    def knows_host(self, exchange: Exchange) -> bool:
        """Whether a request is for a host that listens where it came in: without host names any,
        otherwise one of these. So no other site can have browsers ask this server in its own name.
        """
        host = exchange.request.host
        if not host or host.isspace():
            return False
        hosts = self._place_of(exchange).hosts
        return not hosts or host.partition(":")[0].lower() in hosts

    def _place_of(self, exchange: Exchange) -> Place:
        known: Place | None = exchange.place
        if known is not None:
            return known
        request = exchange.request
        local = request.local
        key = (local[0], local[1], request.scheme, request.wants_upgrade, len(self.endpoints))
        place = self._places.get(key)
        if place is None:
            place = self._places[key] = place_at(self.endpoints, request)
        exchange.place = place
        return place

    async def _handle(self, exchange: Exchange) -> None:
        event = await self._pode.runspaces.spawn(serve, exchange)
        if exchange.taken:
            await exchange.carrier.stay()
            ended(self._pode, event)

    async def _upgrade(self, websocket: ServerConnection) -> None:
        from poshws.pode.signals.messages import accept_websocket  # deferred

        assert websocket.exchange is not None
        at = [self.endpoints[name] for name in self.endpoints_for(websocket.exchange)]
        automatic = self.knows_host(websocket.exchange) and any(
            each.protocol in ("ws", "wss") and each.upgrades for each in at
        )
        await accept_websocket(self._pode, websocket, automatic)


def addresses_of(endpoint: Endpoint) -> list[str]:
    """The addresses to bind: one of each family in dual mode."""
    if not endpoint.is_dual:
        return [endpoint.address]
    other = {"127.0.0.1": "::1", "0.0.0.0": "::", "::1": "127.0.0.1", "::": "0.0.0.0"}
    return [endpoint.address, *([other[endpoint.address]] if endpoint.address in other else [])]


def endpoints_named(pode: Pode, names: list[str] | None) -> list[Endpoint | None]:
    """The endpoints of these names; one None, for all endpoints, if none is named."""
    wanted = [name for name in names or [] if name and name.strip()]
    found: list[Endpoint | None] = []
    for name in wanted:
        endpoint = pode.web.endpoints.get(name.lower())
        if endpoint is None:
            fail("noEndpoint", name)
        found.append(endpoint)
    return found or [None]


def endpoint_address(endpoint: Endpoint) -> str:
    """Host and port of an endpoint, as Pode keeps them."""
    host = endpoint.friendly_name if endpoint.host_name else endpoint.address
    return f"{host}:{endpoint.port}"


def endpoint_entry(endpoint: Endpoint | None) -> Hashtable:
    """The endpoint of a route, as its table says it."""
    if endpoint is None:
        return endpoint_table("", "", "")
    return endpoint_table(endpoint.protocol, endpoint_address(endpoint), endpoint.name)
