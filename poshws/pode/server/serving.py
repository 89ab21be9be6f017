"""The way of a request through a server: from its event through middleware and route to endware."""

from __future__ import annotations

import re
import time
from email.utils import formatdate
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.system.arrays import ensure_list
from poshws.engine.http.exchanges import Headers
from poshws.objects.conversion.truth import truth
from poshws.pode.event_tables import common_entries, endpoint_table, new_context_id
from poshws.pode.requests.payloads import parse_form
from poshws.pode.requests.requests import HttpRequest, data_of
from poshws.pode.responses import cookies
from poshws.pode.responses.responses import HttpResponse
from poshws.pode.responses.status import StatusError, set_status
from poshws.pode.routing.static import Content, find_public, find_static, serve_static
from poshws.pode.server.handlers import Border, Handler, Runspace, make_handler
from poshws.pode.server.metrics import count_request, metrics_of
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from collections.abc import Hashable

    from poshws.engine.http.exchanges import Exchange
    from poshws.pode.server.context import Pode

ENCODINGS = ("gzip", "deflate", "x-gzip")


WEB_EVENT: dict[Hashable, object] = {
    name.lower(): name
    for name in (
        "OnEnd Auth Response Request Path Method Query Endpoint ContentType ErrorType Cookies "
        "PendingCookies Parameters Data Files Streamed Route StaticContent TransferEncoding "
        "AcceptEncoding Ranges Sse Signal ContextId Lockable Timestamp Metadata"
    ).split()
}
"""The entries of `$WebEvent` in Pode's order."""


class Stopped(Exception):
    """The request goes no further; its response is ready."""


def serve(runspace: Runspace, exchange: Exchange) -> Hashtable:
    """Takes a request to its answer; gives its event."""
    pode = runspace.pode
    event = make_event(pode, exchange)
    runspace.set("WebEvent", event)
    metrics = metrics_of(pode)
    metrics.active_requests += 1
    try:
        with Border(runspace) as border:
            take(runspace, exchange, event)
        if border.error is not None:
            set_status(runspace.session, 500, error=border.error)
        finish(runspace, exchange, event)
    finally:
        metrics.active_requests -= 1
        runspace.set("WebEvent", None)
    return event


def take(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """Has the request answered; what is wrong with it is the client's mistake."""
    pode = runspace.pode
    try:
        if exchange.refusal:
            raise StatusError(exchange.refusal)
        if not pode.web.knows_host(exchange):
            raise StatusError(400, f"Invalid Host header: {exchange.request.host}")
        read_headers(pode, exchange, event)
        if pode.parts.event_streams is not None:
            from poshws.pode.sse.connections import known_connection  # deferred

            event["Sse"] = known_connection(pode, exchange)
        follow(runspace, exchange, event)
    except Stopped:
        return
    except StatusError as error:
        pode.log.error(runspace.session, error, kind="Client")
        set_status(runspace.session, error.status, error=error)


def make_event(pode: Pode, exchange: Exchange) -> Hashtable:
    """`$WebEvent`"""
    request, response = exchange.request, exchange.response
    names = pode.web.endpoints_for(exchange)
    name = next((e.name for key, e in pode.web.endpoints.items() if key in names), "")
    context_id = new_context_id()
    headers = [("Date", http_date(int(time.time()))), ("X-Pode-ContextId", context_id)]
    if pode.parts.shows_server:
        headers.insert(1, ("Server", "Pode"))
    if not request.asks_to_stay:
        headers.append(("Connection", "close"))  # Pode keeps lines only for those who ask
    response.headers = Headers(headers)
    endpoint = endpoint_table(request.scheme, request.host, name)
    path = request.path
    values: dict[Hashable, object] = dict.fromkeys(WEB_EVENT)
    values["onend"] = []
    values["auth"] = Hashtable()
    values["response"] = HttpResponse(exchange)
    values["request"] = HttpRequest(exchange)
    values["path"] = unquote_plus(path) if "%" in path or "+" in path else path
    values["method"] = request.method.lower()
    values["endpoint"] = endpoint
    values["contenttype"] = request.headers.get("Content-Type")
    values["cookies"] = Hashtable()
    values["pendingcookies"] = Hashtable()
    values["acceptencoding"] = ""
    values["streamed"] = True
    values["contextid"] = context_id
    for entry, value in common_entries(pode):
        values[entry.lower()] = value
    return Hashtable.of_strings(WEB_EVENT.copy(), values)


@lru_cache(maxsize=2)
def http_date(seconds: int) -> str:
    """A time, in seconds since 1970, as HTTP has it."""
    return formatdate(seconds, usegmt=True)


def read_headers(pode: Pode, exchange: Exchange, event: Hashtable) -> None:
    """Reads how bodies are encoded and which part is wanted; raises StatusError for what can't
    be.
    """
    headers = exchange.request.headers
    encoding = headers.get("Transfer-Encoding")
    event["TransferEncoding"] = transfer_encoding(encoding) if encoding else ""
    accepted = headers.get("Accept-Encoding")
    if accepted is not None and truth(pode.setting("Web.Compression.Enable")):
        event["AcceptEncoding"] = accepted_encoding(accepted)
    ranges = headers.get("Range")
    if ranges:
        event["Ranges"] = ranges_of(ranges)


def q_values(header: str) -> dict[str, float]:
    """Names and weights of a header such as Accept-Encoding."""
    found = {}
    for part in header.split(","):
        name, _, weight = part.strip().partition(";q=")
        if name:
            found[name.lower()] = float(weight) if weight else 1.0
    return found


def transfer_encoding(header: str) -> str:
    """The compression of a body."""
    found = q_values(header)
    for name in found:
        if name in ENCODINGS:
            return "gzip" if name == "x-gzip" else name
    if any(name not in ("chunked", "identity") for name in found):
        raise StatusError(415)
    return ""


def accepted_encoding(header: str) -> str:
    """The compression that a client likes best; none unless it asks for one."""
    valid = {n: q for n, q in q_values(header).items() if n in (*ENCODINGS, "identity", "*")}
    if not valid:
        return ""
    best = max(valid, key=lambda name: valid[name])
    if not valid[best]:
        if any(name in ("identity", "*") for name in valid):
            raise StatusError(406)
        return ""
    return "" if best in ("identity", "*") else "gzip" if best == "x-gzip" else best


def ranges_of(header: str) -> list[Any] | None:
    """The parts that a client wants, as tables."""
    unit, _, rest = header.partition("=")
    if not rest.strip():
        return None
    if unit.strip().lower() != "bytes":
        raise StatusError(416)
    found: list[Any] = []
    for part in rest.split(","):
        matched = re.search(r"(\d+)?\s?-\s?(\d+)?", part)
        if matched is None:
            raise StatusError(416)
        found.append(Hashtable([("Start", matched[1]), ("End", matched[2])]))
    return found


# --- the steps


def follow(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """Runs step after step; a script's middleware of a step's name takes its place."""
    pode = runspace.pode
    middleware = list(pode.web.middleware)
    own = {each.name.lower(): each for each in middleware}
    for name, step in STEPS:
        override = own.get(name) if own else None
        if override is not None:
            run_middleware(runspace, override.handler, event)
        else:
            step(runspace, exchange, event)
    for each in middleware:
        if not each.name.lower().startswith("__pode_mw_") and each.applies(str(event["Path"])):
            run_middleware(runspace, each.handler, event)
    route = event.get("Route")
    logic = route.logic if isinstance(route, RouteTable) else None
    for handler in [] if logic is None else logic.middleware:
        run_middleware(runspace, handler, event)
    if logic is not None and logic.content is not None:
        serve_static(runspace.session, pode, event, logic.content)
    elif logic is not None and logic.handler is not None:
        runspace.run_alone(logic.handler)


def check_limits(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """A server that is disabled answers nothing; then the rates of requests are looked at."""
    pode = runspace.pode
    if pode.parts.retry_after is not None:
        exchange.response.headers.set("Retry-After", str(pode.parts.retry_after))
        set_status(runspace.session, 503)
        raise Stopped
    for check in pode.parts.rate_checks:
        if not check(runspace, event):
            raise Stopped


def add_security_headers(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """Headers that the script wants on every response."""
    for name, value in runspace.pode.parts.security_headers.items():
        exchange.response.headers.set(name, value)


def serve_favicon(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """The icon of an endpoint needs no route."""
    if str(event["Path"]).lower() != "/favicon.ico" or str(event["Method"]).lower() != "get":
        return
    web = runspace.pode.web
    at = (web.endpoints[name].favicon for name in web.endpoints_for(exchange))
    icon = next((each for each in at if each is not None), None)
    if icon is not None:
        named = {"Bytes": icon["Bytes"], "ContentType": icon["ContentType"], "StatusCode": 200}
        runspace.session.run("Write-PodeTextResponse", named)
        raise Stopped


def check_access(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """Who may come in."""
    for check in runspace.pode.parts.access_checks:
        if not check(runspace, event):
            raise Stopped


def serve_public(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """Files of the public folder need no route."""
    content = find_public(runspace.pode, str(event["Path"]))
    if content is not None:
        serve_static(runspace.session, runspace.pode, event, content)
        raise Stopped


def find_route(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """Finds what a path leads to; 405 if it is there for another method, else 404."""
    pode = runspace.pode
    web = pode.web
    path, method = str(event["Path"]), str(event["Method"])
    names = web.endpoints_for(exchange)
    static_last = not web.static_routes or truth(pode.setting("Web.Static.ValidateLast"))
    content = None if static_last else find_static(pode, path, names)
    found = None if content is not None else web.routes.find(method, path, names)
    if content is None and found is None and static_last:
        content = find_static(pode, path, names)
    if content is not None:
        take_static(event, content)
    elif found is not None:
        take_route(event, *found)
    else:
        set_status(runspace.session, 405 if web.routes.knows(path, names) else 404)
        raise Stopped


class Logic:
    """What a route does, behind the table that scripts see."""

    __slots__ = ("content", "handler", "middleware")

    def __init__(
        self, handler: Handler | None, middleware: list[Any], content: Content | None = None
    ) -> None:
        self.handler = handler
        self.middleware = middleware
        self.content = content


class RouteTable(Hashtable):
    """`$WebEvent.Route`"""

    __slots__ = ("logic",)

    def __init__(self, table: Hashtable, logic: Logic) -> None:
        self.share(table)
        self.logic = logic


def take_static(event: Hashtable, content: Content) -> None:
    """The request is for static content."""
    route = content.route
    assert route is not None
    event["Parameters"] = Hashtable()
    table = route.extra.get("table") or Hashtable()
    event["StaticContent"] = Hashtable([("Source", content.source)])
    event["Route"] = RouteTable(table, Logic(None, route.extra.get("middleware", []), content))
    event["ErrorType"] = route.extra.get("error_type") or ""


def take_route(event: Hashtable, route: Any, parameters: dict[str, str]) -> None:
    """The request is for a route."""
    # Pode gives the whole match under 0, as `-match` does.
    event["Parameters"] = Hashtable([*parameters.items(), (0, event["Path"])])
    logic = Logic(route.handler, route.extra.get("middleware", []))
    event["Route"] = RouteTable(route.extra.get("table") or Hashtable(), logic)
    event["ErrorType"] = route.extra.get("error_type") or ""
    if route.extra.get("content_type"):
        event["ContentType"] = route.extra["content_type"]
    if route.extra.get("transfer_encoding"):
        event["TransferEncoding"] = route.extra["transfer_encoding"]


def read_data(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """Reads the body; one that can't be read is the client's mistake."""
    if not exchange.request.body and not event["ContentType"]:
        event["Data"], event["Files"] = Hashtable(), Hashtable()
        return
    try:
        event["Data"], event["Files"] = data_of(runspace, exchange, event)
    except Exception as error:  # the border of a parser: it may be the script's own
        set_status(runspace.session, 400, error=error)
        raise Stopped from error


def read_query(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """Reads what stands behind the question mark."""
    query = exchange.request.query
    event["Query"] = parse_form(query) if query else Hashtable()


def read_cookies(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """Reads the cookies."""
    if exchange.request.headers.get("Cookie") is None:
        return  # the event has none
    event["Cookies"] = cookies.read_cookies(exchange)


STEPS = (
    ("__pode_mw_rate_limit__", check_limits),
    ("__pode_mw_security__", add_security_headers),
    ("__pode_mw_favicon__", serve_favicon),
    ("__pode_mw_access__", check_access),
    ("__pode_mw_static_content__", serve_public),
    ("__pode_mw_route_validation__", find_route),
    ("__pode_mw_body_parsing__", read_data),
    ("__pode_mw_query_parsing__", read_query),
    ("__pode_mw_cookie_parsing__", read_cookies),
)
"""The built-in middleware in Pode's order, under Pode's names."""


def run_middleware(runspace: Runspace, handler: Any, event: Hashtable) -> None:
    """Runs middleware; raises Stopped if it keeps the request."""
    try:
        if isinstance(handler, Handler):
            found = runspace.call(handler)
            value = found[0] if len(found) == 1 else found
            goes_on = not found or value is None or truth(value)
        else:
            goes_on = handler(runspace, event) is not False
    except Stopped:
        raise
    except Exception as error:  # the border of a handler: whatever failed in it is logged
        set_status(runspace.session, 500, error=error)
        runspace.log(error)
        raise Stopped from error
    if not goes_on:
        raise Stopped


def finish(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """Runs endware, whatever came of the request, and sets the length of the body."""
    pode = runspace.pode
    count_request(pode, exchange, event)
    for hook in pode.parts.request_hooks:
        hook(runspace, exchange, event)
    on_end = event["OnEnd"]
    for each in ensure_list(on_end):
        logic = each.get("Logic") if isinstance(each, Hashtable) else each
        if isinstance(logic, ScriptBlock):
            runspace.guard(make_handler(runspace.session, pode, logic))
        elif callable(logic):
            logic(runspace, event)
    for handler in list(pode.web.endware):
        runspace.guard(handler)
    response = exchange.response
    if not exchange.taken and not exchange.sent:
        response.headers.set("Content-Length", str(len(response.body)))
