"""Enable-PodeOpenApi, Get-PodeOADefinition and their like: routes to what OpenAPI says of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import NotNullOrEmpty, Param, Pattern, Range, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.objects.conversion.truth import truth
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.openapi.document import Definition, copied, open_api_of, ordered
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.status import description_of
from poshws.pode.server.context import Pode, pode_of

if TYPE_CHECKING:
    from poshws.pode.server.handlers import Runspace

SEMANTIC = (
    r"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)"
    r"(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$"
)
NAME = r"^[a-zA-Z0-9\.\-_]+$"
URL = r"(?i)^https?://.+"
MAIL = r"^\w+([-+.]\w+)*@\w+([-.]\w+)*\.\w+([-.]\w+)*$"
FORMATS = ("yaml", "json", "json-compress")
DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base"
Markup = Literal["Json", "Json-Compress", "Yaml"]


@pode_command(
    "Enable-PodeOpenApi",
    sets={
        "Deprecated": "title version description",
        "DefaultResponses": "default_responses!",
        "NoDefaultResponses": "no_default_responses!",
    },
)
def enable_pode_open_api(
    *,
    path: Annotated[str, NotNullOrEmpty()] = "/openapi",
    title: str = "",
    version: Annotated[str, Pattern(SEMANTIC)] = "",
    description: str = "",
    open_api_version: Literal["3.1.0", "3.0.3", "3.0.2", "3.0.1", "3.0.0"] = "3.0.3",
    route_filter: Annotated[str, NotNullOrEmpty()] = "/*",
    endpoint_name: list[str] | None = None,
    middleware: list[object] | None = None,
    authentication: Annotated[str, Param(alias="Auth")] = "",
    role: list[str] | None = None,
    group: list[str] | None = None,
    scope: list[str] | None = None,
    restrict_routes: bool = False,
    mode: Literal["View", "Download"] = "View",
    markup_language: Markup = "Json",
    enable_schema_validation: bool = False,
    depth: Annotated[int, Range(1, 100)] = 20,
    disable_minimal_definitions: bool = False,
    default_responses: Hashtable | None = None,
    no_default_responses: bool = False,
    definition_tag: str = "",
    session: Session,
) -> None:
    """Has the server say of itself what OpenAPI asks for, under a path.

    -Path                       The path; with .json and .yaml, too.
    -Title                      See Add-PodeOAInfo.
    -Version                    See Add-PodeOAInfo.
    -Description                See Add-PodeOAInfo.
    -OpenApiVersion             The version of OpenAPI.
    -RouteFilter                Which routes it tells of.
    -EndpointName               The endpoints that have the path.
    -Middleware                 What runs before.
    -Authentication             The authentication that the path needs.
    -Role                       The roles that may use it.
    -Group                      The groups that may use it.
    -Scope                      The scopes that may use it.
    -RestrictRoutes             Tells only of the routes of the endpoint that was asked.
    -Mode                       View, or Download as a file.
    -MarkupLanguage             Json, Json-Compress or Yaml.
    -EnableSchemaValidation     Accepted for compatibility.
    -Depth                      How deep it is written.
    -DisableMinimalDefinitions  Leaves out routes that say nothing of themselves.
    -DefaultResponses           The responses of routes that name none.
    -NoDefaultResponses         There are no such responses.
    -DefinitionTag              The definition; `default` otherwise.

    PS> Start-PodeServer { Enable-PodeOpenApi -Path /docs -NoDefaultResponses }
    """
    known = open_api_of(pode_of(session))
    tag = definition_tag or known.selected
    if tag.lower() not in (each.lower() for each in known.definitions):
        known.definitions[tag] = Definition()
    definition = known.of(tag)
    definition.is_minimal = not disable_minimal_definitions
    definition.open_api, definition.path, definition.depth = open_api_version, path, depth
    facts = {"title": title, "version": version or ("0.0.0" if title or description else "")}
    for key, value in {**facts, "description": description}.items():
        if value:
            definition.info[key] = value
    meta = Meta(tag, route_filter, restrict_routes, mode, markup_language)
    named: dict[str, Any] = {
        "EndpointName": endpoint_name,
        "Middleware": middleware,
        "Authentication": authentication,
        "Role": role,
        "Group": group,
        "Scope": scope,
    }
    from poshws.pode.routing.pages import add_route  # deferred

    for each in (path, f"{path}.json", f"{path}.yaml"):
        add_route(
            session, {"Method": ["Get"], "Path": each, **named}, lambda found: show(found, meta)
        )
    if no_default_responses:
        definition.default_responses = OrderedDictionary()
    elif default_responses is not None:
        definition.default_responses = default_responses


class Meta:
    """How a definition is shown under a path."""

    def __init__(self, tag: str, route_filter: str, restrict: bool, mode: str, markup: str) -> None:
        self.tag = tag
        self.route_filter = route_filter
        self.restrict = restrict
        self.mode = mode
        self.markup = markup


def show(runspace: Runspace, meta: Meta) -> None:
    """Answers a request for a definition."""
    session = runspace.session
    event: Any = web_event(session)
    query, path = event["Query"], str(event["Path"])
    mode = str(query.get("mode") or meta.mode)
    if mode.lower() not in ("download", "view"):
        text = {"Value": f"Mode {mode} not valid", "StatusCode": 400}
        session.run("Write-PodeHtmlResponse", text)
        return
    wanted = str(query.get("format") or "").lower()
    ending = path.lower().rpartition(".")[2]
    if ending in ("json", "yaml"):
        if wanted:
            refuse(session, "Format query not valid when the file extension is used")
            return
        wanted = ending
    wanted = wanted or meta.markup.lower()
    if wanted not in FORMATS:
        refuse(session, f"Format {wanted} not valid")
        return
    if mode.lower() == "download":
        value = f"attachment; filename=openapi.{wanted}"
        session.run("Add-PodeHeader", {"Name": "Content-Disposition", "Value": value})
    found = Builder(runspace.pode, meta.tag).build(meta, str(event["Endpoint"]["Name"] or ""))
    depth = open_api_of(runspace.pode).of(meta.tag).depth
    if wanted == "yaml":
        if mode.lower() == "download":
            session.run("Write-PodeYamlResponse", {"Value": found, "Depth": depth})
            return
        from poshws.pode.openapi.yaml import to_yaml  # deferred

        kind = "application/yaml; charset=utf-8"
        session.run("Write-PodeTextResponse", {"Value": to_yaml(found, depth), "ContentType": kind})
        return
    spread = meta.markup.lower() != "json-compress"
    named = {"Value": found, "Depth": depth, "NoCompress": spread}
    session.run("Write-PodeJsonResponse", named)


def refuse(session: Session, text: str) -> None:
    """Says what is wrong with a request."""
    session.run("Set-PodeResponseStatus", {"Code": 400, "Description": text})


@pode_command("Get-PodeOADefinition")
def get_pode_oa_definition(
    format: Literal["Json", "Json-Compress", "Yaml", "HashTable"] = "HashTable",
    title: str = "",
    version: str = "",
    description: str = "",
    route_filter: Annotated[str, NotNullOrEmpty()] = "/*",
    definition_tag: str = "",
    *,
    restrict_routes: bool = False,
    session: Session,
) -> object:
    """Gives what OpenAPI says of the routes.

    -Format          HashTable, Json, Json-Compress or Yaml.
    -Title           Another title.
    -Version         Another version.
    -Description     Another description.
    -RouteFilter     Which routes it tells of, with -RestrictRoutes.
    -DefinitionTag   The definition; `default` otherwise.
    -RestrictRoutes  Tells only of the routes of the endpoint that was asked.

    PS> Start-PodeServer { Enable-PodeOpenApi -NoDefaultResponses
    >>     (Get-PodeOADefinition).openapi | Out-Default; Close-PodeServer }
    3.0.3
    """
    pode = pode_of(session)
    known = open_api_of(pode)
    tag = known.tags([definition_tag])[0]
    event: Any = web_event(session)
    endpoint = "" if event is None else str(event["Endpoint"]["Name"] or "")
    meta = Meta(tag, route_filter if restrict_routes else "", restrict_routes, "", "")
    found = Builder(pode, tag).build(meta, endpoint)
    for key, value in (("title", title), ("version", version), ("description", description)):
        if value:
            found["info"][key] = value
    if format == "HashTable":
        return found
    depth = known.of(tag).depth
    if format == "Yaml":
        from poshws.pode.openapi.yaml import to_yaml  # deferred

        return to_yaml(found, depth)
    named = {"InputObject": found, "Depth": depth, "Compress": format == "Json-Compress"}
    return session.run("ConvertTo-Json", named)[0]


class Builder:
    """Makes a definition of the routes of a server."""

    def __init__(self, pode: Pode, tag: str) -> None:
        self._pode = pode
        self._tag = tag
        self._definition = open_api_of(pode).of(tag)

    def build(self, meta: Meta, endpoint: str) -> Any:
        """The whole definition."""
        definition = self._definition
        if not definition.open_api:
            fail("openApiVersion")
        found = ordered(("openapi", definition.open_api))
        if not definition.is_old:
            found["jsonSchemaDialect"] = DIALECT
        found["info"] = copied(definition.info)
        endpoints = list(self._pode.web.endpoints.values())
        if not meta.restrict and len(endpoints) > 1:
            found["servers"] = [
                Hashtable([("url", each.url), ("description", each.description or each.name)])
                for each in endpoints
            ]
        if len(definition.tags):
            found["tags"] = list(definition.tags.values())
        found["paths"] = self._paths(meta, endpoint)
        parts = ((name, table) for name, table in definition.components.items() if len(table))
        found["components"] = ordered(*parts)
        return found

    def _paths(self, meta: Meta, endpoint: str) -> OrderedDictionary:
        pattern = re.compile(f"^{meta.route_filter}" if meta.route_filter else "", re.IGNORECASE)
        paths = OrderedDictionary()
        by_path: dict[str, dict[str, list[Any]]] = {}
        for route in self._pode.web.routes:
            table = route.extra["table"]
            methods = by_path.setdefault(str(table["Path"]), {})
            methods.setdefault(route.method.lower(), []).append(table)
        for path, methods in by_path.items():
            if not pattern.search(path):
                continue
            for method, tables in sorted(methods.items()):
                table = self._chosen(tables, meta, endpoint)
                if table is not None:
                    about = table["OpenApi"]
                    found = paths.get(about["Path"])
                    if found is None:
                        found = paths[about["Path"]] = OrderedDictionary()
                    operation: Any = found
                    operation[method] = self._operation(table)
        return paths

    def _chosen(self, tables: list[Any], meta: Meta, endpoint: str) -> Any:
        """The route of a method that is told of, if any is."""
        if meta.restrict:
            own = [t for t in tables if str(t["Endpoint"]["Name"] or "") in ("", endpoint)]
            tables = own
        if not tables:
            return None
        about = tables[0]["OpenApi"]
        tags = [str(tag).lower() for tag in about["DefinitionTag"]]
        is_told = truth(about.get("Swagger")) and self._tag.lower() in tags
        has_responses = about["Responses"] is not None and len(about["Responses"]) > 0
        return tables[0] if (is_told or self._definition.is_minimal) and has_responses else None

    def _operation(self, table: Any) -> OrderedDictionary:
        """What is said of one route (Set-PodeOpenApiRouteValue)."""
        about = table["OpenApi"]
        operation = OrderedDictionary()
        names = ("Deprecated", "Tags", "Summary", "Description", "OperationId")
        for name in names:
            if truth(about.get(name)):
                operation[name[0].lower() + name[1:]] = about[name]
        parts = (("Parameters", "parameters"), ("RequestBody", "requestBody"))
        for name, word in (*parts, ("CallBacks", "callbacks")):
            value = about[name].get(self._tag) if about[name] is not None else None
            if truth(value):
                operation[word] = value
        responses = about["Responses"].get(self._tag)
        if responses is None:
            responses = ordered(("204", ordered(("description", description_of(204)))))
        elif not len(responses):
            responses = ordered(("default", ordered(("description", "No description"))))
        operation["responses"] = responses
        return operation


@pode_command("Add-PodeOAInfo")
def add_pode_oa_info(
    title: str = "",
    version: Annotated[str, Pattern(SEMANTIC)] = "",
    description: str = "",
    terms_of_service: Annotated[str, Pattern(URL)] = "",
    license_name: str = "",
    license_url: Annotated[str, Pattern(URL)] = "",
    contact_name: str = "",
    contact_email: Annotated[str, Pattern(MAIL)] = "",
    contact_url: Annotated[str, Pattern(URL)] = "",
    definition_tag: str = "",
    *,
    session: Session,
) -> None:
    """Says what the server is, for OpenAPI.

    -Title           What it is called.
    -Version         Its version.
    -Description     What it is for.
    -TermsOfService  Where the terms are.
    -LicenseName     The license.
    -LicenseUrl      Where that is.
    -ContactName     Who is to be asked.
    -ContactEmail    By mail.
    -ContactUrl      Where.
    -DefinitionTag   The definition; `default` otherwise.

    PS> Start-PodeServer { Add-PodeOAInfo -Title 'Plant shop' -Version 1.2.0 }
    """
    known = open_api_of(pode_of(session))
    definition = known.of(known.tags([definition_tag])[0])
    before = definition.info
    if license_url and not license_name:
        fail("licenseNeedsName")
    contact = ordered(
        ("name", contact_name or None),
        ("email", contact_email or None),
        ("url", contact_url or None),
    )
    rights = ordered(("name", license_name), ("url", license_url or None)) if license_name else None
    definition.info = ordered(
        ("license", rights),
        ("title", title or before.get("title")),
        ("version", version or before.get("version") or "1.0.0"),
        ("description", description or before.get("description")),
        ("termsOfService", terms_of_service or None),
        ("contact", contact if len(contact) else None),
    )


@pode_command("Add-PodeOATag")
def add_pode_oa_tag(
    name: Annotated[str, Pattern(NAME)],
    description: str = "",
    external_doc: OrderedDictionary | None = None,
    definition_tag: list[str] | None = None,
    *,
    session: Session,
) -> None:
    """Says what a tag of routes stands for, for OpenAPI.

    -Name           The tag.
    -Description    What it stands for.
    -ExternalDoc    Where more is said of it.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { Add-PodeOATag -Name plants -Description 'Everything green' }
    """
    known = open_api_of(pode_of(session))
    for tag in known.tags(definition_tag):
        known.of(tag).tags[name] = ordered(
            ("name", name), ("description", description or None), ("externalDocs", external_doc)
        )


@pode_command("Test-PodeOAEnabled")
def test_pode_oa_enabled(*, session: Session) -> bool:
    """Says whether there is a page that shows what OpenAPI says; there is none here.

    PS> Start-PodeServer { Test-PodeOAEnabled | Out-Default; Close-PodeServer }
    False
    """
    pode_of(session)
    return False
