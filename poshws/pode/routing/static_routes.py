"""Add-PodeStaticRoute and its like: folders whose files answer requests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from poshws.binding import AllowNull, Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.routing.groups import Guards, merged
from poshws.pode.routing.middleware import read_middleware
from poshws.pode.routing.paths import clean_path
from poshws.pode.routing.routes import (
    access_meta,
    fail_exists,
    guards_of,
    metrics_entry,
    preference,
)
from poshws.pode.routing.static import DEFAULTS, StaticRoute
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.web import endpoint_entry, endpoints_named


@pode_command(
    "Add-PodeStaticRoute",
    positions=(
        "path source middleware endpoint_name content_type transfer_encoding defaults "
        "error_content_type authentication access if_exists role group scope user"
    ),
)
def add_pode_static_route(
    *,
    path: str,
    source: Annotated[str, Param(mandatory=True)] = "",
    middleware: Annotated[list[object] | None, AllowNull()] = None,
    endpoint_name: list[str] | None = None,
    content_type: str = "",
    transfer_encoding: Literal["", "gzip", "deflate"] = "",
    defaults: list[str] | None = None,
    error_content_type: str = "",
    guards: Guards,
    allow_anon: bool = False,
    download_only: bool = False,
    file_browser: bool = False,
    pass_thru: bool = False,
    redirect_to_default: bool = False,
    session: Session,
) -> list[Hashtable] | None:
    """Adds a static route: a folder whose files answer the requests for a path.

    -Path               The path that stands for the folder.
    -Source             The folder.
    -Middleware         What runs before a file is sent.
    -EndpointName       The endpoints that it is for.
    -ContentType        Accepted for compatibility.
    -TransferEncoding   Accepted for compatibility.
    -Defaults           The pages that stand for a folder.
    -ErrorContentType   What error pages are made of.
    -AllowAnon          Serves requests without authentication too.
    -DownloadOnly       Files are to be saved.
    -FileBrowser        Lists the files of a folder.
    -PassThru           Gives the routes.
    -RedirectToDefault  Sends clients to the page that stands for a folder.

    PS> Start-PodeServer { Add-PodeStaticRoute -Path /assets -Source ./assets -Defaults index.html }
    """
    pode = pode_of(session)
    options = merged(
        pode,
        {
            "path": path,
            "source": source,
            "middleware": middleware,
            "endpoint_name": endpoint_name,
            "defaults": defaults,
            "error_content_type": error_content_type,
            **guards.values(),
            "allow_anon": allow_anon,
            "download_only": download_only,
            "file_browser": file_browser,
            "redirect_to_default": redirect_to_default,
        },
    )
    short = short_path(options["path"])
    added = []
    for endpoint in endpoints_named(pode, options["endpoint_name"]):
        name = "" if endpoint is None else endpoint.name
        existing = exact(pode, short, name)
        if existing is not None:
            wish = preference(pode, options["if_exists"]).lower()
            if wish == "error":
                fail_exists("Static", existing.shown_path, endpoint)
            if wish == "skip":
                continue
            pode.web.static_routes.remove(existing)
        route = make_route(session, pode, short, name, options)
        route.extra["table"] = static_table(route, endpoint_entry(endpoint), options)
        pode.web.static_routes.append(route)
        added.append(route.extra["table"])
    return added if pass_thru else None


def make_route(
    session: Session, pode: Pode, path: str, endpoint: str, options: dict[str, Any]
) -> StaticRoute:
    """A static route; its folder must be there."""
    full = pode.resolve(options["source"])
    if not os.path.exists(full):
        shown = StaticRoute(path, full).shown_path
        given = str(options["source"])
        said = f"{pode.root}/{given}" if given.startswith(("./", "../")) else given
        fail("noStaticSource", shown, said)
    defaults = options["defaults"]
    if defaults is None:
        configured = pode.setting("Web.Static.Defaults")
        defaults = list(configured) if configured else list(DEFAULTS)
    for default in defaults:
        if os.path.isabs(default):
            fail("rootedDefault", default)
    steps = guards_of(session, pode, options)
    steps += read_middleware(session, pode, options["middleware"])
    return StaticRoute(
        path,
        full,
        defaults,
        endpoint,
        options["download_only"],
        options["redirect_to_default"] or bool(pode.setting("Web.Static.RedirectToDefault")),
        options["file_browser"],
        {"middleware": steps, "error_type": options["error_content_type"]},
    )


def static_table(route: StaticRoute, endpoint: Hashtable, options: dict[str, object]) -> Hashtable:
    """A static route as scripts see it."""
    return Hashtable(
        [
            ("Source", route.source),
            ("Path", route.shown_path),
            ("Method", "Static"),
            ("Defaults", route.defaults),
            ("RedirectToDefault", route.redirects),
            ("Middleware", None),
            ("Authentication", options["authentication"]),
            ("Access", options["access"]),
            ("AccessMeta", access_meta(options)),
            ("Endpoint", endpoint),
            ("ErrorType", options["error_content_type"]),
            ("Download", route.is_download),
            ("IsStatic", True),
            ("FileBrowser", route.browses),
            ("Metrics", metrics_entry()),
        ]
    )


def short_path(path: str) -> str:
    """The path without anything that stands for files in it."""
    return clean_path(path).rstrip("/*")


def exact(pode: Pode, path: str, endpoint: str) -> StaticRoute | None:
    """The static route of just this path and endpoint."""
    for route in pode.web.static_routes:
        if route.path.lower() == path.lower() and route.endpoint.lower() == endpoint.lower():
            return route
    return None


@pode_command("Remove-PodeStaticRoute")
def remove_pode_static_route(path: str, endpoint_name: str = "", *, session: Session) -> None:
    """Removes a static route.

    -Path          Its path.
    -EndpointName  The endpoint that it is for.

    PS> Start-PodeServer { Remove-PodeStaticRoute -Path /assets }
    """
    pode = pode_of(session)
    found = exact(pode, short_path(path), endpoint_name)
    if found is not None:
        pode.web.static_routes.remove(found)


@pode_command("Clear-PodeStaticRoutes")
def clear_pode_static_routes(*, session: Session) -> None:
    """Removes all static routes.

    PS> Start-PodeServer { Clear-PodeStaticRoutes }
    """
    pode_of(session).web.static_routes.clear()


@pode_command("Test-PodeStaticRoute")
def test_pode_static_route(path: str, endpoint_name: str = "", *, session: Session) -> bool:
    """Says whether there is a static route.

    -Path          Its path.
    -EndpointName  The endpoint that it is for.

    PS> Start-PodeServer { Test-PodeStaticRoute -Path /assets | Out-Default }
    """
    return exact(pode_of(session), short_path(path), endpoint_name) is not None


@pode_command("Get-PodeStaticRoute")
def get_pode_static_route(
    path: str = "", endpoint_name: list[str] | None = None, *, session: Session
) -> Iterator[Hashtable]:
    """Gives the static routes.

    -Path          Only the one of this path.
    -EndpointName  Only those of these endpoints.

    PS> Start-PodeServer { (Get-PodeStaticRoute).Path | Out-Default }
    """
    wanted = None if endpoint_name is None else {name.lower() for name in endpoint_name}
    for route in pode_of(session).web.static_routes:
        if path and route.path.lower() != short_path(path).lower():
            continue
        if wanted is None or route.endpoint.lower() in wanted:
            yield route.extra["table"]
