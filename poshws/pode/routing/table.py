"""Get-PodeRoute, Test-PodeRoute, Remove-PodeRoute and their like: the routes that there are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.routing.paths import clean_path
from poshws.pode.routing.routes import Method
from poshws.pode.server.context import pode_of

if TYPE_CHECKING:
    from poshws.engine.http.routes import Routes
    from poshws.pode.server.context import Pode

AnyMethod = Literal[
    "", "Connect", "Delete", "Get", "Head", "Merge", "Options", "Patch", "Post", "Put", "Trace", "*"
]  # fmt: skip


@pode_command("Remove-PodeRoute")
def remove_pode_route(
    method: Method, path: str, endpoint_name: str = "", *, session: Session
) -> None:
    """Removes a route.

    -Method        Its method.
    -Path          Its path.
    -EndpointName  The endpoint that it is for.

    PS> Start-PodeServer { Remove-PodeRoute -Method Get -Path /old }
    """
    pode = pode_of(session)
    route = pode.web.routes.remove(method, clean_path(path), endpoint_name)
    if route is not None:
        forget_operation(pode, route.extra["table"])


def forget_operation(pode: Pode, table: Any) -> None:
    """The id of a route that is gone is free for others, in what OpenAPI says of the server."""
    known, about = pode.parts.open_api, table["OpenApi"]
    if known is None or "OperationId" not in about:
        return
    for tag in about["DefinitionTag"]:
        ids = known.of(tag).operation_ids
        ids[:] = [each for each in ids if each != about["OperationId"]]


@pode_command("Clear-PodeRoutes")
def clear_pode_routes(method: AnyMethod = "", *, session: Session) -> None:
    """Removes all routes.

    -Method  Only those of this method.

    PS> Start-PodeServer { Clear-PodeRoutes -Method Get }
    """
    pode_of(session).web.routes.clear(method or None)


@pode_command("Test-PodeRoute")
def test_pode_route(
    method: Method,
    path: str,
    endpoint_name: str = "",
    *,
    check_wildcard: bool = False,
    session: Session,
) -> bool:
    """Says whether there is a route.

    -Method         Its method.
    -Path           Its path.
    -EndpointName   The endpoint that it is for.
    -CheckWildcard  Looks at routes for all methods too.

    PS> Start-PodeServer { Test-PodeRoute -Method Get -Path / | Out-Default }
    """
    routes = pode_of(session).web.routes
    full = clean_path(path)
    if routes.exact(method, full, endpoint_name) is not None:
        return True
    return check_wildcard and routes.exact("*", full, endpoint_name) is not None


@pode_command("Get-PodeRoute")
def get_pode_route(
    method: AnyMethod = "",
    path: str = "",
    endpoint_name: list[str] | None = None,
    *,
    session: Session,
) -> Iterator[Hashtable]:
    """Gives the routes.

    -Method        Only those of this method.
    -Path          Only those of this path.
    -EndpointName  Only those of these endpoints.

    PS> Start-PodeServer { (Get-PodeRoute -Method Get).Path | Out-Default }
    """
    yield from tables(pode_of(session).web.routes, method, path, endpoint_name)


def tables(
    routes: Routes, method: str, path: str, endpoints: list[str] | None
) -> Iterator[Hashtable]:
    """The tables of the routes of a method, a path and endpoints."""
    wanted = None if endpoints is None else {name.lower() for name in endpoints}
    full = clean_path(path).lower() if path else ""
    for route in routes:
        if (
            (not method or route.method.lower() == method.lower())
            and (not full or route.path.lower() == full)
            and (wanted is None or route.endpoint.lower() in wanted)
        ):
            yield route.extra["table"]


@pode_command("Remove-PodeSignalRoute")
def remove_pode_signal_route(path: str, endpoint_name: str = "", *, session: Session) -> None:
    """Removes a signal route.

    -Path          Its path.
    -EndpointName  The endpoint that it is for.

    PS> Start-PodeServer { Remove-PodeSignalRoute -Path /old }
    """
    pode_of(session).web.signal_routes.remove("Signal", clean_path(path), endpoint_name)


@pode_command("Clear-PodeSignalRoutes")
def clear_pode_signal_routes(*, session: Session) -> None:
    """Removes all signal routes.

    PS> Start-PodeServer { Clear-PodeSignalRoutes }
    """
    pode_of(session).web.signal_routes.clear()


@pode_command("Test-PodeSignalRoute")
def test_pode_signal_route(path: str, endpoint_name: str = "", *, session: Session) -> bool:
    """Says whether there is a signal route.

    -Path          Its path.
    -EndpointName  The endpoint that it is for.

    PS> Start-PodeServer { Test-PodeSignalRoute -Path /ws | Out-Default }
    """
    routes = pode_of(session).web.signal_routes
    return routes.exact("Signal", clean_path(path), endpoint_name) is not None


@pode_command("Get-PodeSignalRoute")
def get_pode_signal_route(
    path: str = "", endpoint_name: list[str] | None = None, *, session: Session
) -> Iterator[Hashtable]:
    """Gives the signal routes.

    -Path          Only those of this path.
    -EndpointName  Only those of these endpoints.

    PS> Start-PodeServer { (Get-PodeSignalRoute).Path | Out-Default }
    """
    yield from tables(pode_of(session).web.signal_routes, "", path, endpoint_name)


@pode_command("Set-PodeRouteIfExistsPreference")
def set_pode_route_if_exists_preference(
    value: Literal["Default", "Error", "Overwrite", "Skip"] = "Default", *, session: Session
) -> None:
    """Sets what is done with routes that are there already.

    -Value  Error, Overwrite or Skip.

    PS> Start-PodeServer { Set-PodeRouteIfExistsPreference -Value Overwrite }
    """
    pode_of(session).web.if_exists = value


@pode_command("Use-PodeRoutes")
def use_pode_routes(
    path: str = "",
    if_exists: Literal["Default", "Error", "Overwrite", "Skip"] = "Default",
    *,
    session: Session,
) -> None:
    """Runs every script in the folder `routes`.

    -Path      Another folder.
    -IfExists  What is done with routes that are there already.

    PS> Start-PodeServer { Use-PodeRoutes -Path ./routes }
    """
    from poshws.pode.server.imports import use_folder  # deferred

    pode = pode_of(session)
    before = pode.web.if_exists
    if if_exists != "Default":
        pode.web.if_exists = if_exists
    try:
        use_folder(session, pode, path, "routes")
    finally:
        pode.web.if_exists = before
