"""Add-PodeRoute and its like: which code answers which request."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import AllowNull, Param, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.engine.http.routes import Route
from poshws.pode.auth.auth import auth_step
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.openapi.document import open_api_of, responses_of
from poshws.pode.responses.error_pages import path_pattern
from poshws.pode.routing.groups import Guards, IfExists, merged
from poshws.pode.routing.middleware import read_middleware
from poshws.pode.routing.paths import clean_path, open_api_path, shown_path
from poshws.pode.security.headers import note_method
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.facts import is_empty
from poshws.pode.server.handlers import pick_handler
from poshws.pode.server.web import endpoint_address, endpoint_entry, endpoints_named
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.engine.http.routes import Routes
    from poshws.pode.server.web import Endpoint

Method = Literal[
    "Connect", "Delete", "Get", "Head", "Merge", "Options", "Patch", "Post", "Put", "Trace", "*"
]  # fmt: skip
Encoding = Literal["", "gzip", "deflate"]


def preference(pode: Pode, given: str) -> str:
    """What is done with a route that is there already."""
    return next(
        (each for each in (given, pode.web.if_exists) if each.lower() != "default"), "Error"
    )


def free_endpoints(
    pode: Pode, routes: Routes, method: str, path: str, given: list[Endpoint | None], wish: str
) -> Iterator[Endpoint | None]:
    """The endpoints that a route is to be added for; raises if it is there and may not be."""
    for endpoint in given:
        name = "" if endpoint is None else endpoint.name
        if routes.exact(method, path, name) is not None:
            if wish.lower() == "error":
                fail_exists(method, shown_path(path), endpoint)
            if wish.lower() == "skip":
                continue
            routes.remove(method, path, name)
        yield endpoint


def fail_exists(method: str, path: str, endpoint: Endpoint | None) -> None:
    """Says that a route is there already."""
    if endpoint is None:
        fail("routeExists", method, path)
    fail("routeExistsForUrl", method, path, f"{endpoint.protocol}://{endpoint_address(endpoint)}")


def guards_of(session: Session, pode: Pode, options: dict[str, object]) -> list[Any]:
    """The middleware that checks who asks, of a route that wants it."""
    guards: list[Any] = []
    if options.get("authentication"):
        guards.append(auth_step(pode, options))
    if options.get("access"):
        if not options.get("authentication"):
            fail("accessNeedsAuth")
        from poshws.pode.auth.access import access_step  # deferred

        guards.append(access_step(pode, options))
    return guards


def setting_for(pode: Pode, part: str, path: str, given: str) -> str:
    """What server.psd1 says for a path, such as its content type, unless the route says it."""
    if given.strip():
        return given
    for pattern, value in (pode.setting(f"Web.{part}.Routes") or Hashtable()).items():
        if re.search(path_pattern(str(pattern)), path, re.IGNORECASE):
            return str(value)
    return str(pode.setting(f"Web.{part}.Default") or "")


@pode_command(
    "Add-PodeRoute",
    default_set="Script",
    sets={"Script": "script_block", "File": "file_path!"},
)
def add_pode_route(
    *,
    method: list[Method],
    path: str,
    middleware: Annotated[list[object] | None, AllowNull()] = None,
    script_block: ScriptBlock | None = None,
    endpoint_name: Annotated[list[str] | None, AllowNull()] = None,
    content_type: str = "",
    transfer_encoding: Encoding = "",
    error_content_type: str = "",
    file_path: str = "",
    argument_list: Annotated[list[object] | None, AllowNull()] = None,
    guards: Guards,
    allow_anon: bool = False,
    login: bool = False,
    logout: bool = False,
    oa_responses: Annotated[Hashtable | None, Param(name="OAResponses")] = None,
    oa_reference: Annotated[str, Param(name="OAReference")] = "",
    oa_definition_tag: Annotated[list[str] | None, Param(name="OADefinitionTag")] = None,
    pass_thru: bool = False,
    session: Session,
) -> list[Hashtable] | None:
    """Adds a route: code that answers the requests for a path.

    -Method            The methods that it answers; `*` for all.
    -Path              The path; `:name` stands for one part of it, `*` for anything.
    -Middleware        What runs before it.
    -ScriptBlock       The code; `$WebEvent` is the request.
    -EndpointName      The endpoints that it is for.
    -ContentType       What bodies are taken to be made of, whatever the request says.
    -TransferEncoding  How bodies are taken to be compressed.
    -ErrorContentType  What error pages are made of.
    -FilePath          A file that holds the code in braces.
    -ArgumentList      Arguments for the code.
    -AllowAnon         Serves requests without authentication too.
    -Login             It is the route of a login form.
    -Logout            It is the route that logs out.
    -OAResponses       Responses for OpenAPI.
    -OAReference       A path item for OpenAPI.
    -OADefinitionTag   The OpenAPI definitions that it is part of.
    -PassThru          Gives the routes.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path /x -ScriptBlock { }; Close-PodeServer }
    """
    pode = pode_of(session)
    options = merged(
        pode,
        {
            "path": path,
            "middleware": middleware,
            "endpoint_name": endpoint_name,
            "content_type": content_type,
            "transfer_encoding": transfer_encoding,
            "error_content_type": error_content_type,
            **guards.values(),
            "allow_anon": allow_anon,
            "oa_definition_tag": oa_definition_tag,
        },
    )
    options.update(login=login, logout=logout)
    full = clean_path(options["path"])
    if is_empty(script_block):
        script_block = None
    if not (options["middleware"] or script_block or file_path or options["authentication"]):
        fail("noRouteLogic", ",".join(method), shown_path(full))
    handler = None
    if script_block is not None or file_path:
        handler = pick_handler(session, pode, script_block, file_path, argument_list)
    steps = guards_of(session, pode, options)
    steps += read_middleware(session, pode, options["middleware"])
    added: list[Hashtable] = []
    given = endpoints_named(pode, options["endpoint_name"])
    wish = preference(pode, options["if_exists"])
    known = open_api_of(pode)
    options["definition_tags"] = known.tags(options["oa_definition_tag"])
    known.paths.setdefault(shown_path(full).lower())
    for each in method:
        note_method(session, each)
        for endpoint in list(free_endpoints(pode, pode.web.routes, each, full, given, wish)):
            responses = responses_of(pode, options["definition_tags"])
            table = route_table(
                each, full, endpoint, options, script_block, steps, argument_list, responses
            )
            extra = {
                "table": table,
                "middleware": steps,
                "error_type": options["error_content_type"],
                "content_type": setting_for(pode, "ContentType", full, options["content_type"]),
                "transfer_encoding": setting_for(
                    pode, "TransferEncoding", full, options["transfer_encoding"]
                ),
            }
            name = "" if endpoint is None else endpoint.name
            pode.web.routes.add(Route(each, full, handler, name, extra=extra))
            added.append(table)
    if oa_reference:
        for tag in options["definition_tags"]:
            open_api_of(pode).of(tag).reference("pathItems", oa_reference)
        for table in added:
            about = table["OpenApi"]
            table["OpenApi"] = Hashtable(
                [
                    ("$ref", f"#/components/paths/{oa_reference}"),
                    *((key, about[key]) for key in ("DefinitionTag", "Path")),  # type: ignore[index]
                ]
            )
    elif oa_responses is not None:
        for table in added:
            table["OpenApi"]["Responses"] = oa_responses  # type: ignore[index]
    return added if pass_thru else None


def route_table(
    method: str,
    path: str,
    endpoint: Endpoint | None,
    options: dict[str, object],
    script: ScriptBlock | None,
    steps: list[object],
    arguments: list[Any] | None,
    responses: Hashtable,
) -> Hashtable:
    """A route as scripts see it."""
    return Hashtable(
        [
            ("Logic", script),
            ("UsingVariables", None),
            ("Middleware", [each for each in steps if isinstance(each, Hashtable)]),
            ("Authentication", options["authentication"]),
            ("Access", options["access"]),
            ("AccessMeta", access_meta(options)),
            ("Endpoint", endpoint_entry(endpoint)),
            ("ContentType", options["content_type"]),
            ("TransferEncoding", options["transfer_encoding"]),
            ("ErrorType", options["error_content_type"]),
            ("Arguments", arguments),
            ("Method", method),
            ("Path", shown_path(path)),
            ("OpenApi", open_api_entry(open_api_path(path), options, responses)),
            ("IsStatic", False),
            ("Metrics", metrics_entry()),
        ]
    )


def access_meta(options: dict[str, object]) -> Hashtable:
    """Who may use a route, as its table says it."""
    names = (("Role", "role"), ("Group", "group"), ("Scope", "scope"), ("User", "user"))
    return Hashtable([*((name, options.get(key)) for name, key in names), ("Custom", Hashtable())])


def open_api_entry(path: str, options: dict[str, object], responses: Hashtable) -> Hashtable:
    """What OpenAPI says about a route, before commands add to it."""
    return Hashtable(
        [
            ("Path", path),
            ("Responses", responses),
            ("Parameters", OrderedDictionary()),
            ("RequestBody", OrderedDictionary()),
            ("CallBacks", OrderedDictionary()),
            ("Authentication", authentication_entries(options)),
            ("Servers", []),
            ("DefinitionTag", options["definition_tags"]),
            ("IsDefTagConfigured", bool(options.get("oa_definition_tag"))),
        ]
    )


def authentication_entries(options: dict[str, object]) -> list[Any]:
    """The authentication that a route asks for, as OpenAPI is told of it (Set-PodeOAAuth)."""
    name = str(options.get("authentication") or "")
    if not name.strip():
        return []
    entries = [Hashtable([(re.sub(r"\s+", "", name), [])])]
    if options.get("allow_anon"):
        entries.append(OrderedDictionary([("%_allowanon_%", "")]))
    return entries


def metrics_entry() -> Hashtable:
    """How often a route has been asked for."""
    return Hashtable([("Requests", Hashtable([("Total", 0), ("StatusCodes", Hashtable())]))])


@pode_command(
    "Add-PodeSignalRoute",
    default_set="Script",
    sets={"Script": "script_block", "File": "file_path!"},
)
def add_pode_signal_route(
    path: str,
    script_block: ScriptBlock | None = None,
    endpoint_name: list[str] | None = None,
    file_path: str = "",
    argument_list: list[object] | None = None,
    if_exists: IfExists = "Default",
    *,
    session: Session,
) -> None:
    """Adds a signal route: code that handles messages of the WebSockets that clients opened at a
    path.

    -Path          The path that the WebSockets were opened at.
    -ScriptBlock   The code; `$SignalEvent` is the message.
    -EndpointName  The endpoints that it is for.
    -FilePath      A file that holds the code in braces.
    -ArgumentList  Arguments for the code.
    -IfExists      What is done if there is such a route.

    PS> Start-PodeServer {
    >>     Add-PodeSignalRoute -Path /echo -ScriptBlock { Send-PodeSignal `
    >>         -Data $SignalEvent.Data.Message } }
    """
    pode = pode_of(session)
    options = merged(pode, {"path": path, "endpoint_name": endpoint_name, "if_exists": if_exists})
    full = clean_path(options["path"])
    if not file_path and is_empty(script_block):
        fail("noRouteLogic", "Signal", full)
    handler = pick_handler(session, pode, script_block, file_path, argument_list)
    given = endpoints_named(pode, options["endpoint_name"])
    wish = preference(pode, options["if_exists"])
    routes = pode.web.signal_routes
    for endpoint in list(free_endpoints(pode, routes, "Signal", full, given, wish)):
        table = Hashtable(
            [
                ("Logic", script_block),
                ("UsingVariables", None),
                ("Endpoint", endpoint_entry(endpoint)),
                ("Arguments", argument_list),
                ("Method", "Signal"),
                ("Path", full),
                ("IsStatic", False),
                ("Metrics", metrics_entry()),
            ]
        )
        name = "" if endpoint is None else endpoint.name
        routes.add(Route("Signal", full, handler, name, extra={"table": table}))
