"""Operations that no route of the server stands for: callbacks, webhooks, path items and routes of
other servers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import CmdletContext, Collected, Param, Pattern, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import fail
from poshws.pode.openapi.definitions import NAME
from poshws.pode.openapi.document import (
    copied,
    flat,
    open_api_of,
    ordered,
    tags_of_route,
)
from poshws.pode.openapi.objects import link_of
from poshws.pode.openapi.routes import Routes
from poshws.pode.routing.paths import clean_path, open_api_path, shown_path
from poshws.pode.server.context import pode_of

if TYPE_CHECKING:
    from poshws.pode.openapi.document import OpenApi

Name = Annotated[str, Pattern(NAME)]
Method = Literal[
    "Connect", "Delete", "Get", "Head", "Merge", "Options", "Patch", "Post", "Put", "Trace", "*"
]


@pode_command(
    "Add-PodeOACallBack",
    default_set="inbuilt",
    sets={
        "inbuilt": "name! path! method! parameters request_body responses",
        "Reference": "name reference_!",
    },
)
def add_pode_oa_call_back(
    route: Routes = NO_ITEMS,
    *,
    name: Name = "",
    reference_: Annotated[str, Param(name="Reference")] = "",
    path: str = "",
    method: Method = "Get",
    parameters: list[Hashtable] | None = None,
    request_body: Hashtable | None = None,
    responses: Hashtable | None = None,
    pass_thru: bool = False,
    definition_tag: list[str] | None = None,
    session: Session,
) -> list[Any]:
    """Says that a route calls back, for OpenAPI.

    -Route          The routes.
    -Name           The name of the callback.
    -Reference      A callback that is a component.
    -Path           Where it calls.
    -Method         The method of the call.
    -Parameters     Accepted for compatibility: Pode leaves them out.
    -RequestBody    Its body, from New-PodeOARequestBody.
    -Responses      What may be answered, from New-PodeOAResponse.
    -PassThru       Gives the routes.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { Add-PodeRoute -Method Post -Path /x -ScriptBlock { 1 } -PassThru |
    >>     Add-PodeOACallBack -Name done -Path '{$request.body#/url}' -Method Post }
    """
    known = open_api_of(pode_of(session))
    routes = flat(route)
    for each in routes:
        calls: Any = each["OpenApi"]["CallBacks"]
        for tag in tags_of_route(known, each, definition_tag):
            if calls.get(tag) is None:
                calls[tag] = OrderedDictionary()
            if reference_:
                found = known.of(tag).reference("callbacks", reference_)
            else:
                found = call_back(tag, path, method, request_body, responses)
            calls[tag][name or reference_] = found
    return routes if pass_thru else []


def call_back(
    tag: str, path: str, method: str, body: Hashtable | None, responses: Hashtable | None
) -> OrderedDictionary:
    """One callback: its path stands in quotes, as Pode writes it."""
    operation = ordered(
        ("requestBody", None if body is None else body.get(tag)),
        ("responses", None if responses is None else responses.get(tag)),
    )
    return ordered((f"'{path}'", ordered((method.lower(), operation))))


@pode_command(
    "Add-PodeOAComponentCallBack",
    positions="name path method parameters request_body responses definition_tag",
)
def add_pode_oa_component_call_back(
    *,
    name: Name,
    path: str,
    method: Method,
    parameters: list[Hashtable] | None = None,
    request_body: Hashtable | None = None,
    responses: Hashtable | None = None,
    definition_tag: list[str] | None = None,
    session: Session,
) -> None:
    """Adds a callback that routes may name, for OpenAPI.

    -Name           Its name.
    -Path           Where it calls.
    -Method         The method of the call.
    -Parameters     Accepted for compatibility: Pode leaves them out.
    -RequestBody    Its body, from New-PodeOARequestBody.
    -Responses      What may be answered, from New-PodeOAResponse.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer {
    >>     Add-PodeOAComponentCallBack -Name done -Path '{$request.body#/url}' -Method Post }
    """
    known = open_api_of(pode_of(session))
    for tag in known.tags(definition_tag):
        found = call_back(tag, path, method, request_body, responses)
        known.of(tag).components["callbacks"][name] = found


@pode_command(
    "Add-PodeOAComponentResponseLink",
    default_set="OperationId",
    sets={"OperationId": "operation_id!", "OperationRef": "operation_ref!"},
)
def add_pode_oa_component_response_link(
    *,
    name: Name,
    description: str = "",
    operation_id: str = "",
    operation_ref: str = "",
    parameters: Hashtable | None = None,
    request_body: str = "",
    definition_tag: list[str] | None = None,
    cmdlet: CmdletContext,
    session: Session,
) -> None:
    """Adds a link to an operation that responses may name, for OpenAPI.

    -Name           Its name.
    -Description    What it is for.
    -OperationId    The operation, by its id.
    -OperationRef   The operation, by its address.
    -Parameters     The parameters that it is called with.
    -RequestBody    The body that it is called with.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { Add-PodeOAComponentResponseLink -Name next -OperationId getBook }
    """
    known = open_api_of(pode_of(session))
    for tag in known.tags(definition_tag):
        known.of(tag).components["links"][name] = link_of(cmdlet.bound_parameters)


def described(method: str, tags: list[str], is_tagged: bool, *more: tuple[str, Any]) -> Hashtable:
    """An operation that commands can say more of, as they do of routes."""
    about = Hashtable(
        [
            ("Responses", OrderedDictionary()),
            ("Parameters", OrderedDictionary()),
            ("RequestBody", OrderedDictionary()),
            ("callbacks", OrderedDictionary()),
            ("Authentication", []),
            ("DefinitionTag", tags),
            ("IsDefTagConfigured", is_tagged),
            *more,
        ]
    )
    return Hashtable([("Method", method.lower()), ("NotPrepared", True), ("OpenApi", about)])


def default_responses_of(known: OpenApi, tags: list[str]) -> object:
    """What the last of the definitions answers if nobody says otherwise, without its tag: so it is
    in Pode, where such operations get a 204 in its place.
    """
    found: Any = OrderedDictionary()
    for tag in tags:
        default = known.of(tag).default_responses
        if len(default):
            found = copied(default)
    return found


@pode_command("Add-PodeOAWebhook")
def add_pode_oa_webhook(
    name: Name,
    method: Method,
    definition_tag: list[str] | None = None,
    *,
    pass_thru: bool = False,
    session: Session,
) -> Hashtable | None:
    """Says that the server calls others, for OpenAPI 3.1.

    -Name           The name of the webhook.
    -Method         The method of the call.
    -DefinitionTag  The definitions that this is for.
    -PassThru       Gives it, for Set-PodeOARouteInfo and its like.

    PS> Start-PodeServer { Enable-PodeOpenApi -OpenApiVersion 3.1.0 -NoDefaultResponses
    >>     Add-PodeOAWebhook -Name newBook -Method Post }
    """
    known = open_api_of(pode_of(session))
    tags = known.tags(definition_tag)
    table = described(method, tags, definition_tag is not None)
    for tag in tags:
        if known.of(tag).is_old:
            fail("webhooksNeed31")
        known.of(tag).webhooks[name] = table
    return table if pass_thru else None


@pode_command("Add-PodeOAComponentPathItem")
def add_pode_oa_component_path_item(
    name: Name,
    method: Method,
    definition_tag: list[str] | None = None,
    *,
    pass_thru: bool = False,
    session: Session,
) -> Hashtable | None:
    """Adds a path item that routes may name, for OpenAPI 3.1.

    -Name           Its name.
    -Method         Its method.
    -DefinitionTag  The definitions that this is for.
    -PassThru       Gives it, for Set-PodeOARouteInfo and its like.

    PS> Start-PodeServer { Enable-PodeOpenApi -OpenApiVersion 3.1.0 -NoDefaultResponses
    >>     Add-PodeOAComponentPathItem -Name book -Method Get }
    """
    known = open_api_of(pode_of(session))
    tags = known.tags(definition_tag)
    table: Any = described(method, tags, definition_tag is not None, ("Servers", []))
    for tag in tags:
        if known.of(tag).is_old:
            fail("pathItemNeeds31")
        known.of(tag).components["pathItems"][name] = table
    table["OpenApi"]["Responses"] = default_responses_of(known, tags)
    return table if pass_thru else None


@pode_command(
    "Add-PodeOAExternalRoute",
    default_set="Pipeline",
    sets={"Pipeline": "route!@0|", "BuiltIn": "path! method! definition_tag"},
)
def add_pode_oa_external_route(
    *,
    route: Annotated[Collected[Hashtable], Param(type="System.Collections.Hashtable[]")] = NO_ITEMS,
    path: str = "",
    servers: list[Hashtable],
    method: Method = "Get",
    pass_thru: bool = False,
    definition_tag: list[str] | None = None,
    session: Session,
) -> list[Any]:
    """Says that a route is at another server, for OpenAPI.

    -Route          Routes of this server that are there, too.
    -Path           The path.
    -Servers        The servers, from New-PodeOAServerEndpoint.
    -Method         The method.
    -PassThru       Gives the route.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { Add-PodeOAExternalRoute -Path /peta -Method Get -Servers (
    >>     New-PodeOAServerEndpoint -Url 'https://other.example.com') }
    """
    if not path:
        routes = flat(route)
        for each in routes:
            each["OpenApi"]["Servers"] = servers
        return routes if pass_thru else []
    known = open_api_of(pode_of(session))
    tags = known.tags(definition_tag)
    full = clean_path(path)
    table: Any = described(method, tags, False, ("Path", open_api_path(full)), ("Servers", servers))
    del table["NotPrepared"]
    table["Path"], table["Local"] = shown_path(full), False
    table["OpenApi"]["Responses"] = default_responses_of(known, tags)
    for tag in tags:
        known.of(tag).external_routes.setdefault(table["Path"], {})[method] = table
    return [table] if pass_thru else []
