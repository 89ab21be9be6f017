"""HTTP in a server: its endpoints, routes and middleware, and the way of a request through them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

from poshws.engine.routes import Routes
from poshws.pode.events import event_table
from poshws.pode.handlers import Handler, Runspace
from poshws.pode.requests import HttpRequest, HttpResponse, data_of, query_table
from poshws.runtime.flow import PipelineStopped, Signal
from poshws.values.hashtable import Hashtable

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.engine.connections import SignalLine
    from poshws.engine.exchanges import Exchange
    from poshws.engine.server import WebServer
    from poshws.pode.context import Pode

HTTP = ("http", "https", "ws", "wss")
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

    @property
    def friendly_name(self) -> str:
        """The name that stands in its URL."""
        if self.host_name:
            return self.host_name
        return "localhost" if self.address in ("127.0.0.1", "0.0.0.0", "::", "::1") else self.address

    @property
    def url(self) -> str:
        """Its URL."""
        slash = "/" if self.protocol in ("http", "https") else ""
        return f"{self.protocol}://{self.friendly_name}:{self.port}{slash}"


@dataclass(slots=True)
class Middleware:
    """Something that runs before routes, and may keep a request from them."""

    name: str
    route: str
    handler: Handler | Callable[[Runspace, Hashtable], Any]


class Stopped(Exception):
    """The request goes no further; its response is ready."""


class Web:
    """Everything about HTTP in a server."""

    def __init__(self, pode: Pode) -> None:
        self._pode = pode
        self.endpoints: dict[str, Endpoint] = {}
        self.routes = Routes()
        self.signal_routes = Routes()
        self.static_routes: list[Any] = []
        self.middleware: list[Middleware] = []
        self.endware: list[Handler] = []
        self.if_exists = "Default"
        self.group: list[Any] = []  # what the route groups around say
        self._server: WebServer | None = None

    # --- listening

    async def start(self) -> None:
        """Listens on every endpoint."""
        from poshws.engine.server import Listener, WebServer

        listeners: dict[tuple[str, int], Listener] = {}
        for endpoint in self.endpoints.values():
            if endpoint.protocol in HTTP:
                place = (endpoint.address, endpoint.port)
                if place not in listeners or endpoint.certificate is not None:
                    listeners[place] = Listener(*place, endpoint.certificate)
        limit = self._pode.setting("Server.Request.BodySize") or BODY_LIMIT
        self._server = WebServer(self._handle, self._upgrade, int(limit))
        await self._server.start(list(listeners.values()))
        if "tcp" in {e.protocol.rstrip("s") for e in self.endpoints.values()}:
            from poshws.pode.tcp import start_tcp

            await start_tcp(self._pode)

    async def stop(self) -> None:
        """Stops listening and ends what is open."""
        if self._server is not None:
            await self._server.stop()
        tcp = self._pode.extras.pop("tcp servers", [])
        for server in tcp:
            server.close()

    def endpoints_for(self, exchange: Exchange) -> frozenset[str]:
        """The names of the endpoints that a request may have come in at."""
        request = exchange.request
        host = request.host.rpartition(":")[0] or request.host
        secure = request.scheme in ("https", "wss")
        kinds = ("ws", "wss") if request.wants_upgrade else ("http", "https")
        found = [
            e
            for e in self.endpoints.values()
            if e.port == request.local[1]
            and (e.protocol in kinds or request.wants_upgrade)
            and (e.protocol in ("https", "wss")) == secure
        ]
        exact = [e for e in found if e.host_name and e.host_name.lower() == host.lower()]
        by_address = [e for e in found if not e.host_name and e.address == request.local[0]]
        return frozenset(e.name.lower() for e in exact or by_address or found)

    # --- requests

    async def _handle(self, exchange: Exchange) -> None:
        await self._pode.runspaces.spawn(self.serve, exchange)

    def serve(self, runspace: Runspace, exchange: Exchange) -> Hashtable:
        """Takes a request through middleware and route; gives its event."""
        event = self.make_event(runspace, exchange)
        session = runspace.session
        runspace.set("WebEvent", event)
        try:
            self._follow(runspace, exchange, event)
        except Stopped:
            pass
        except PipelineStopped:
            raise
        except Signal:
            pass  # `exit` or a stray `break` ends the handler
        except Exception as error:  # the border of a handler: whatever failed in it is logged
            runspace.log(error)
            from poshws.pode.responses import set_status

            set_status(session, 500, error=error)
        finally:
            self._finish(runspace, exchange, event)
            runspace.set("WebEvent", None)
        return event

    def make_event(self, runspace: Runspace, exchange: Exchange) -> Hashtable:
        """`$WebEvent`"""
        from urllib.parse import unquote_plus

        request, response = exchange.request, exchange.response
        names = self.endpoints_for(exchange)
        name = next((n for n in self.endpoints if n.lower() in names), "")
        response.headers.set("Server", "Pode")
        response.headers.set("Date", formatdate(usegmt=True))
        context_id = str(uuid.uuid4())
        response.headers.set("X-Pode-ContextId", context_id)
        endpoint = Hashtable(
            [("Protocol", request.scheme), ("Address", request.host), ("Name", name)]
        )
        http_request = HttpRequest(exchange)
        return event_table(
            self._pode,
            [
                ("OnEnd", []),
                ("Auth", Hashtable()),
                ("Response", HttpResponse(exchange)),
                ("Request", http_request),
                ("Path", unquote_plus(request.path) if "%" in request.path else request.path),
                ("Method", request.method.lower()),
                ("Query", None),
                ("Endpoint", endpoint),
                ("ContentType", request.headers.get("Content-Type")),
                ("ErrorType", None),
                ("Cookies", Hashtable()),
                ("PendingCookies", Hashtable()),
                ("Parameters", None),
                ("Data", None),
                ("Files", None),
                ("Streamed", True),
                ("Route", None),
                ("StaticContent", None),
                ("TransferEncoding", request.headers.get("Transfer-Encoding")),
                ("AcceptEncoding", None),
                ("Ranges", None),
                ("Sse", None),
                ("Signal", None),
                ("ContextId", context_id),
            ],
        )

    def _follow(self, runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
        from poshws.pode.cookies import read_cookies
        from poshws.pode.responses import set_status
        from poshws.pode.static import find_public, serve_static

        session = runspace.session
        if "disabled" in self._pode.extras:
            exchange.response.headers.set("Retry-After", str(self._pode.extras["disabled"]))
            set_status(session, 503)
            return
        for check in self._pode.extras.get("request checks", ()):
            if not check(runspace, event):
                return
        names = self.endpoints_for(exchange)
        content = find_public(self._pode, event) or find_public(self._pode, event, names)
        found = None
        if content is None:
            found = self.routes.find(str(event["Method"]), str(event["Path"]), names)
            if found is None:
                known = self.routes.knows(str(event["Path"]), names)
                set_status(session, 405 if known else 404)
                return
            self._take_route(event, *found)
        event["Query"] = query_table(exchange.request.query)
        event["Cookies"] = read_cookies(exchange)
        self._read_data(runspace, exchange, event)
        for each in list(self.middleware):
            if applies(each.route, str(event["Path"])):
                self.run_middleware(runspace, each.handler, event)
        if content is not None:
            serve_static(session, self._pode, event, content)
            return
        assert found is not None
        route = found[0]
        for handler in route.extra.get("middleware", ()):
            self.run_middleware(runspace, handler, event)
        if route.handler is not None:
            runspace.call(route.handler)

    def _take_route(self, event: Hashtable, route: Any, parameters: dict[str, str]) -> None:
        from poshws.pode.routes import route_table

        event["Parameters"] = Hashtable(parameters.items())
        event["Route"] = route_table(route)
        if route.extra.get("content_type"):
            event["ContentType"] = route.extra["content_type"]
        event["ErrorType"] = route.extra.get("error_type") or None

    def _read_data(self, runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
        from poshws.pode.responses import set_status

        try:
            event["Data"], event["Files"] = data_of(runspace.session, self._pode, exchange, event)
        except Exception as error:  # a body that cannot be read is the client's mistake
            runspace.log(error)
            set_status(runspace.session, 400, error=error)
            raise Stopped from error

    def run_middleware(self, runspace: Runspace, handler: Any, event: Hashtable) -> None:
        """Runs middleware; raises Stopped if it keeps the request."""
        from poshws.pode.responses import set_status
        from poshws.values.truth import truth

        try:
            if isinstance(handler, Handler):
                found = runspace.call(handler)
                goes_on = not found or truth(found[0] if len(found) == 1 else found)
            else:
                goes_on = handler(runspace, event) is not False
        except (Stopped, Signal):
            raise
        except Exception as error:  # the border of a handler: whatever failed in it is logged
            runspace.log(error)
            set_status(runspace.session, 500, error=error)
            raise Stopped from error
        if not goes_on:
            raise Stopped

    def _finish(self, runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
        from poshws.pode.cookies import write_cookies
        from poshws.pode.handlers import make_handler
        from poshws.runtime.scriptblock import ScriptBlock

        write_cookies(exchange, event)
        response = exchange.response
        if not exchange.taken:
            response.headers.set("Content-Length", str(len(response.body)))
        on_end: Any = event["OnEnd"]
        for each in on_end if isinstance(on_end, list) else [on_end]:
            logic = each.get("Logic") if isinstance(each, Hashtable) else None
            if isinstance(logic, ScriptBlock):
                runspace.guard(make_handler(runspace.session, self._pode, logic))
        for handler in list(self.endware):
            runspace.guard(handler)
        for hook in self._pode.extras.get("request hooks", ()):
            hook(runspace, exchange, event)

    # --- WebSockets

    async def _upgrade(self, line: SignalLine) -> None:
        from poshws.pode.connections import accept_line

        assert line.exchange is not None
        names = self.endpoints_for(line.exchange)
        at = [e for n, e in self.endpoints.items() if n.lower() in names]
        automatic = any(e.protocol in ("ws", "wss") and e.upgrades for e in at)
        await accept_line(self._pode, line, automatic)


def applies(route: str, path: str) -> bool:
    """Whether middleware of a route's pattern runs for a path."""
    import re

    if not route or route == "/" or route.lower() == path.lower():
        return True
    return re.fullmatch(route, path, re.IGNORECASE) is not None
