"""Set-PodeOARouteInfo, Add-PodeOAResponse and their like: what OpenAPI is to say of a route."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import CmdletContext, Collected, Param, Pattern, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.system.arrays import ensure_list
from poshws.objects.conversion.truth import truth
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import fail
from poshws.pode.openapi.document import flat, open_api_of, ordered, tags_of_route
from poshws.pode.openapi.schemas import content_of
from poshws.pode.responses.status import description_of
from poshws.pode.server.context import pode_of

if TYPE_CHECKING:
    from poshws.pode.openapi.document import Definition

ROUTES = Param(
    name="Route", mandatory=True, position=0, by_value=True, type="System.Collections.Hashtable[]"
)
Routes = Annotated[Collected[Hashtable], ROUTES]
WITH_BODY = ("POST", "PUT", "PATCH")
STYLES = {
    "path": ("Simple", "Label", "Matrix"),
    "query": ("Form", "SpaceDelimited", "PipeDelimited", "DeepObject"),
    "header": ("Simple",),
    "cookie": ("Form",),
}
MEDIA_TYPE = re.compile(r"[\w-]+/[\w.+-]+")
MULTIPART = re.compile(r"multipart.*|application/x-www-form-urlencoded", re.IGNORECASE)


@pode_command("Set-PodeOARouteInfo")
def set_pode_oa_route_info(
    route: Routes = NO_ITEMS,
    *,
    summary: str = "",
    description: str = "",
    external_doc: OrderedDictionary | None = None,
    operation_id: str = "",
    tags: list[str] | None = None,
    deprecated: bool = False,
    pass_thru: bool = False,
    definition_tag: list[str] | None = None,
    session: Session,
) -> list[Any]:
    """Says what a route is for, for OpenAPI.

    -Route          The routes.
    -Summary        What it does, in short.
    -Description    What it does.
    -ExternalDoc    Where more is said of it.
    -OperationId    A name for it, which no other has.
    -Tags           The tags that it stands under.
    -Deprecated     It is there for old clients alone.
    -PassThru       Gives the routes.
    -DefinitionTag  The definitions that it is part of.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path /x -ScriptBlock { 1 } -PassThru |
    >>     Set-PodeOARouteInfo -Summary 'Nothing yet' }
    """
    known = open_api_of(pode_of(session))
    routes = flat(route)
    chosen = known.tags(definition_tag)
    for each in routes:
        about: Any = each["OpenApi"]
        if definition_tag or not about["IsDefTagConfigured"]:
            own = {str(tag).lower() for tag in about["DefinitionTag"]}
            if about["IsDefTagConfigured"] and own != {tag.lower() for tag in chosen}:
                fail("definitionTagFixed")
            about["DefinitionTag"], about["IsDefTagConfigured"] = chosen, True
        if operation_id:
            if len(routes) > 1:
                fail("operationIdOfOne", operation_id)
            for tag in chosen:
                ids = known.of(tag).operation_ids
                if operation_id in ids:
                    fail("operationIdTaken", operation_id)
                ids.append(operation_id)
        facts = (
            ("OperationId", operation_id), ("Summary", summary), ("Description", description),
            ("Tags", tags), ("ExternalDocs", external_doc), ("Deprecated", deprecated),
        )  # fmt: skip
        for name, value in facts:
            if value:
                about[name] = value
        about["Swagger"] = True
    return routes if pass_thru else []


@pode_command("Set-PodeOARequest")
def set_pode_oa_request(
    route: Routes = NO_ITEMS,
    *,
    parameters: list[Hashtable] | None = None,
    request_body: Hashtable | None = None,
    pass_thru: bool = False,
    allow_non_standard_body: bool = False,
    definition_tag: list[str] | None = None,
    session: Session,
) -> list[Any]:
    """Says what a request has to be, for OpenAPI.

    -Route                 The routes.
    -Parameters            Its parameters, from ConvertTo-PodeOAParameter.
    -RequestBody           Its body, from New-PodeOARequestBody.
    -PassThru              Gives the routes.
    -AllowNonStandardBody  Takes a body for methods that have none mostly.
    -DefinitionTag         The definitions that this is for.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path /x -ScriptBlock { 1 } -PassThru |
    >>     Set-PodeOARequest -Parameters (New-PodeOAIntProperty -Name n |
    >>         ConvertTo-PodeOAParameter -In Query) }
    """
    known = open_api_of(pode_of(session))
    routes = flat(route)
    for each in routes:
        about: Any = each["OpenApi"]
        for tag in tags_of_route(known, each, definition_tag):
            if parameters:
                about["Parameters"][tag] = list(parameters)
            if request_body is not None:
                method = str(each["Method"])
                if not allow_non_standard_body and method.upper() not in WITH_BODY:
                    fail("bodyNotAllowed", method)
                about["RequestBody"] = request_body
    return routes if pass_thru else []


@pode_command(
    "New-PodeOARequestBody",
    default_set="BuiltIn",
    sets={"BuiltIn": "content! description required properties", "Reference": "reference_!"},
)
def new_pode_oa_request_body(
    *,
    reference_: Annotated[str, Param(name="Reference")] = "",
    content: Annotated[Hashtable | None, Param(alias="ContentSchemas")] = None,
    description: str = "",
    required: bool = False,
    properties: bool = False,
    examples: OrderedDictionary | None = None,
    encoding: list[Hashtable] | None = None,
    definition_tag: list[str] | None = None,
    session: Session,
) -> OrderedDictionary:
    """Gives the body of a request, for Set-PodeOARequest.

    -Reference      A body that is a component.
    -Content        Content types, and what they hold.
    -Description    What it is for.
    -Required       It has to be there.
    -Properties     Takes what the content types hold as properties of an object.
    -Examples       Examples by content type.
    -Encoding       How the parts of a form are encoded.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { (New-PodeOARequestBody -Content @{ 'text/plain' = 'string' }).Count |
    >>     Out-Default; Close-PodeServer }
    1
    """
    known = open_api_of(pode_of(session))
    result = OrderedDictionary()
    for tag in known.tags(definition_tag):
        definition = known.of(tag)
        if reference_:
            body = definition.reference("requestBodies", reference_)
        else:
            body = ordered(("content", content_of(definition, content, properties)))
            if required:
                body["required"] = True
            if description:
                body["description"] = description
            add_examples(body["content"], examples)
        if encoding:
            add_encoding(body, content, encoding)
        result[tag] = body
    return result


def add_examples(content: Any, examples: OrderedDictionary | None) -> None:
    """Puts examples to their content types."""
    for key, value in (examples or {}).items():
        name = '"*/*"' if key == "*/*" else key
        if name not in content:
            content[name] = OrderedDictionary()
        content[name]["examples"] = value


def add_encoding(body: Any, content: Any, encoding: list[Hashtable]) -> None:
    """Says how the parts of a form are encoded."""
    first = str(next(iter(content))) if content is not None and len(content) else ""
    if not MULTIPART.fullmatch(first):
        fail("encodingOfMultipart")
    parts = OrderedDictionary()
    for each in encoding:
        for key, value in each.items():
            table: Any = value
            parts[key] = ordered(
                *(
                    (name, headers_of(item) if str(name).lower() == "headers" else item)
                    for name, item in table.items()
                )
            )
    body["content"][first]["encoding"] = parts


def headers_of(headers: Any) -> OrderedDictionary:
    """Properties to the headers that they stand for."""
    found = OrderedDictionary()
    for each in ensure_list(headers):
        if not truth(each.get("name")):
            fail("headerNeedsName")
        header = Hashtable()
        if truth(each.get("description")):
            header["description"] = each["description"]
        rest = ((key, value) for key, value in each.items() if key not in ("name", "description"))
        header["schema"] = Hashtable(rest)
        found[each["name"]] = header
    return found


@pode_command(
    "Add-PodeOAResponse",
    default_set="Schema",
    sets={
        "Schema": "status_code! content description links",
        "Reference": "status_code! reference_!",
        "SchemaDefault": "content description default! links",
        "ReferenceDefault": "reference_ default!",
    },
)
def add_pode_oa_response(
    route: Routes = NO_ITEMS,
    *,
    status_code: Annotated[str, Pattern(r"^([1-5][0-9][0-9]|[1-5]XX)$")] = "",
    content: Annotated[Hashtable | None, Param(alias="ContentSchemas")] = None,
    headers: Annotated[object, Param(alias="HeaderSchemas")] = None,
    description: str = "",
    reference_: Annotated[str, Param(name="Reference")] = "",
    default: bool = False,
    links: OrderedDictionary | None = None,
    pass_thru: bool = False,
    definition_tag: list[str] | None = None,
    cmdlet: CmdletContext,
    session: Session,
) -> list[Any]:
    """Adds a response to a route, for OpenAPI.

    -Route          The routes.
    -StatusCode     The status, such as 200 or 4XX.
    -Content        Content types, and what they hold.
    -Headers        Headers: components by name, or properties.
    -Description    What it means.
    -Reference      A response that is a component.
    -Default        It stands for all that are not named.
    -Links          Links to other operations.
    -PassThru       Gives the routes.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path /x -ScriptBlock { 1 } -PassThru |
    >>     Add-PodeOAResponse -StatusCode 404 -Description 'There is none' }
    """
    known = open_api_of(pode_of(session))
    routes = flat(route)
    code = "default" if default else status_code
    for each in routes:
        about: Any = each["OpenApi"]
        for tag in tags_of_route(known, each, definition_tag):
            responses = about["Responses"]
            if responses is None:
                responses = about["Responses"] = OrderedDictionary()
            if responses.get(tag) is None:
                responses[tag] = OrderedDictionary()
            responses[tag][code] = response(
                known.of(tag), each, code, reference_, description, headers, content, links
            )
    return routes if pass_thru else []


@pode_command("Remove-PodeOAResponse")
def remove_pode_oa_response(
    route: Routes = NO_ITEMS,
    *,
    status_code: Annotated[int, Param(position=1)],
    default: bool = False,
    pass_thru: bool = False,
) -> list[Any]:
    """Takes back what OpenAPI was to say of a response of a route.

    -Route       The routes.
    -StatusCode  The status.
    -Default     What stands for all that are not named, instead.
    -PassThru    Gives the routes.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path /x -ScriptBlock { 1 } -PassThru |
    >>     Remove-PodeOAResponse -StatusCode 200 }
    """
    routes = flat(route)
    code = "default" if default else str(status_code)
    for each in routes:
        responses: Any = each["OpenApi"]["Responses"]
        if responses is not None and code in responses:  # by tag first, so mostly it is not: Pode
            del responses[code]
    return routes if pass_thru else []


def response(
    definition: Definition,
    route: object,
    code: str,
    name: str,
    description: str,
    headers: object,
    content: object,
    links: object,
) -> OrderedDictionary:
    """One response (New-PodeOResponseInternal): a component's, or what is said of it."""
    words = description or words_of(route, code)
    if name:
        return definition.reference("responses", name)
    return ordered(
        ("description", words),
        ("headers", response_headers(definition, headers)),
        ("content", None if content is None else content_of(definition, content)),
        ("links", links),
    )


def words_of(route: Any, code: str) -> str:
    """What a status means, where nobody says it."""
    if code == "default":
        return "Default Response."
    if not code.isdecimal():
        fail("responseNeedsDescription", route["Path"], code)
    return description_of(int(code))


def response_headers(definition: Definition, headers: object) -> object:
    """Headers by the names of components, or by properties; None for none."""
    if headers is None:
        return None
    if isinstance(headers, Hashtable) and not isinstance(headers, OrderedDictionary):
        return content_of(definition, headers)
    items = ensure_list(headers)
    if any(isinstance(each, Hashtable) for each in items):
        return headers_of(items)
    return ordered(*((str(each), definition.reference("headers", str(each))) for each in items))
