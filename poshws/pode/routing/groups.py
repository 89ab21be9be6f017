"""Route groups: what they say is joined with what their routes say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import AllowNull, Param, ParameterGroup, Session
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import pode_of
from poshws.pode.server.facts import is_empty
from poshws.pode.server.handlers import call_below, make_handler_here
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode

IfExists = Literal["Default", "Error", "Overwrite", "Skip"]


class Guards(ParameterGroup):
    """Who may use a route.

    -Authentication  The authentication that requests need.
    -Access          The access that users need.
    -IfExists        What is done if there is such a route.
    -Role            The roles that may use it.
    -Group           The groups that may use it.
    -Scope           The scopes that may use it.
    -User            The users that may use it.
    """

    authentication: Annotated[str, Param(alias="Auth")] = ""
    access: str = ""
    if_exists: IfExists = "Default"
    role: list[str] | None = None
    group: list[str] | None = None
    scope: list[str] | None = None
    user: list[str] | None = None


class GroupGuards(Guards):
    """Who may use the routes of a group.

    -Role   The roles that may use them.
    -Group  The groups that may use them.
    -Scope  The scopes that may use them.
    -User   The users that may use them.
    """


JOINED = ("middleware", "role", "group", "scope", "user")  # those of the group come first
FLAGS = ("allow_anon", "download_only", "file_browser", "redirect_to_default")


def merged(pode: Pode, options: dict[str, Any]) -> dict[str, Any]:
    """The options of a route or group with those of the group around it."""
    if not pode.web.groups:
        return options
    group = pode.web.groups[-1]
    for name, own in options.items():
        outer = group.get(name)
        if not outer:
            continue
        if name == "path":
            options[name] = outer + (own or "")
        elif name == "source":
            options[name] = f"{own.rstrip('/')}/{outer.lstrip('/')}" if own else outer
        elif name in JOINED:
            options[name] = [*outer, *(own or [])]
        elif name in FLAGS:
            options[name] = True
        elif name == "if_exists":
            options[name] = own if outer.lower() == "default" else outer
        elif not own:
            options[name] = outer
    return options


def run_group(
    session: Session, pode: Pode, options: dict[str, Any], routes: ScriptBlock | None
) -> None:
    """Runs the code that adds the routes of a group, with the values of its `$using:`."""
    if is_empty(routes):
        fail("noRouteGroup")
    assert routes is not None
    if options["path"] == "/":
        options["path"] = ""
    handler = make_handler_here(session, pode, routes)
    pode.web.groups.append(merged(pode, options))
    try:
        call_below(session, handler)
    finally:
        pode.web.groups.pop()


@pode_command(
    "Add-PodeRouteGroup",
    positions=(
        "path routes middleware endpoint_name content_type transfer_encoding "
        "error_content_type authentication access if_exists role group scope user "
        "oa_definition_tag"
    ),
)
def add_pode_route_group(
    *,
    path: str = "",
    routes: Annotated[ScriptBlock | None, Param(mandatory=True)] = None,
    middleware: Annotated[list[object] | None, AllowNull()] = None,
    endpoint_name: list[str] | None = None,
    content_type: str = "",
    transfer_encoding: Literal["", "gzip", "deflate"] = "",
    error_content_type: str = "",
    guards: GroupGuards,
    allow_anon: bool = False,
    oa_definition_tag: Annotated[list[str] | None, Param(name="OADefinitionTag")] = None,
    session: Session,
) -> None:
    """Adds routes that have things in common.

    -Path              What their paths begin with.
    -Routes            The code that adds the routes.
    -Middleware        What runs before each of them.
    -EndpointName      The endpoints that they are for.
    -ContentType       What bodies are taken to be made of.
    -TransferEncoding  How bodies are taken to be compressed.
    -ErrorContentType  What error pages are made of.
    -AllowAnon         Serves requests without authentication too.
    -OADefinitionTag   The OpenAPI definitions that they are part of.

    PS> Start-PodeServer {
    >>     Add-PodeRouteGroup -Path /api -Routes { Add-PodeRoute -Method Get -Path /a `
    >>         -ScriptBlock { } } }
    """
    options = {
        "path": path,
        "middleware": middleware,
        "endpoint_name": endpoint_name,
        "content_type": content_type,
        "transfer_encoding": transfer_encoding,
        "error_content_type": error_content_type,
        **guards.values(),
        "allow_anon": allow_anon,
        "oa_definition_tag": oa_definition_tag,
    }
    run_group(session, pode_of(session), options, routes)


@pode_command("Add-PodeSignalRouteGroup")
def add_pode_signal_route_group(
    path: str = "",
    routes: Annotated[ScriptBlock | None, Param(mandatory=True)] = None,
    endpoint_name: list[str] | None = None,
    if_exists: IfExists = "Default",
    *,
    session: Session,
) -> None:
    """Adds signal routes that have things in common.

    -Path          What their paths begin with.
    -Routes        The code that adds the routes.
    -EndpointName  The endpoints that they are for.
    -IfExists      What is done if there is such a route.

    PS> Start-PodeServer {
    >>     Add-PodeSignalRouteGroup -Path /ws -Routes { Add-PodeSignalRoute -Path /a `
    >>         -ScriptBlock { } } }
    """
    options = {"path": path, "endpoint_name": endpoint_name, "if_exists": if_exists}
    run_group(session, pode_of(session), options, routes)


@pode_command(
    "Add-PodeStaticRouteGroup",
    positions=(
        "path source routes middleware endpoint_name content_type transfer_encoding defaults "
        "error_content_type authentication access if_exists role group scope user"
    ),
)
def add_pode_static_route_group(
    *,
    path: str = "",
    source: str = "",
    routes: Annotated[ScriptBlock | None, Param(mandatory=True)] = None,
    middleware: Annotated[list[object] | None, AllowNull()] = None,
    endpoint_name: list[str] | None = None,
    content_type: str = "",
    transfer_encoding: Literal["", "gzip", "deflate"] = "",
    defaults: list[str] | None = None,
    error_content_type: str = "",
    guards: GroupGuards,
    allow_anon: bool = False,
    file_browser: bool = False,
    download_only: bool = False,
    redirect_to_default: bool = False,
    session: Session,
) -> None:
    """Adds static routes that have things in common.

    -Path               What their paths begin with.
    -Source             A folder that is added to their sources.
    -Routes             The code that adds the routes.
    -Middleware         What runs before each of them.
    -EndpointName       The endpoints that they are for.
    -ContentType        Accepted for compatibility.
    -TransferEncoding   Accepted for compatibility.
    -Defaults           The pages that stand for a folder.
    -ErrorContentType   What error pages are made of.
    -AllowAnon          Serves requests without authentication too.
    -FileBrowser        Lists the files of a folder.
    -DownloadOnly       Files are to be saved.
    -RedirectToDefault  Sends clients to the page that stands for a folder.

    PS> Start-PodeServer {
    >>     Add-PodeStaticRouteGroup -Path /files -Routes { Add-PodeStaticRoute -Path /a `
    >>         -Source ./a } }
    """
    options = {
        "path": path,
        "source": source,
        "middleware": middleware,
        "endpoint_name": endpoint_name,
        "content_type": content_type,
        "transfer_encoding": transfer_encoding,
        "defaults": defaults,
        "error_content_type": error_content_type,
        **guards.values(),
        "allow_anon": allow_anon,
        "file_browser": file_browser,
        "download_only": download_only,
        "redirect_to_default": redirect_to_default,
    }
    run_group(session, pode_of(session), options, routes)
