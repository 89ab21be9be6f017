"""Enable-PodeOpenApi, Get-PodeOADefinition and their like: routes to what OpenAPI says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import Collected, NotNullOrEmpty, Param, Pattern, Range, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import MESSAGES, fail
from poshws.pode.openapi.builder import Builder, Meta
from poshws.pode.openapi.document import Definition, open_api_of, ordered
from poshws.pode.requests.requests import web_event
from poshws.pode.routing.pages import add_route
from poshws.pode.server.context import pode_of
from poshws.pode.server.facts import is_empty
from poshws.runtime.execution.scriptblock import ScriptBlock, call_block

if TYPE_CHECKING:
    from poshws.pode.server.handlers import Runspace

SEMANTIC = (
    r"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)"
    r"(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$"
)
NAME = r"^[a-zA-Z0-9\.\-_]+$"
URL = r"(?i)^https?://.+"
SERVER = r"^(https?://|/).+"
MAIL = r"^\w+([-+.]\w+)*@\w+([-.]\w+)*\.\w+([-.]\w+)*$"
FORMATS = ("yaml", "json", "json-compress")
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
    -EnableSchemaValidation     Component schemas can be tested (Test-PodeOAJsonSchemaCompliance).
    -Depth                      How deep it is written.
    -DisableMinimalDefinitions  Leaves out routes that say nothing of themselves.
    -DefaultResponses           The responses of routes that name none.
    -NoDefaultResponses         There are no such responses.
    -DefinitionTag              The definition; `default` otherwise.

    PS> Start-PodeServer { Enable-PodeOpenApi -Path /docs -NoDefaultResponses }
    """
    known = open_api_of(pode_of(session))
    tag = definition_tag or known.selected[0]
    if title or version or description:
        warning = {"Object": MESSAGES["deprecatedInfo"], "ForegroundColor": "Yellow"}
        session.run("Write-PodeHost", warning)
    if tag.lower() != known.default.lower():
        known.definitions[tag] = Definition()
    definition = known.of(tag)
    definition.is_enabled = True
    definition.endpoint_names = endpoint_name
    definition.validates_schemas = enable_schema_validation
    definition.is_minimal = not disable_minimal_definitions
    definition.open_api, definition.path, definition.depth = open_api_version, path, depth
    facts = {"title": title, "version": version or ("0.0.0" if title or description else "")}
    for key, value in {**facts, "description": description}.items():
        if value:
            definition.info[key] = value
    meta = Meta(route_filter, restrict_routes, mode, markup_language)
    named: dict[str, Any] = {
        "EndpointName": endpoint_name,
        "Middleware": middleware,
        "Authentication": authentication,
        "Role": role,
        "Group": group,
        "Scope": scope,
    }
    for each in (path, f"{path}.json", f"{path}.yaml"):
        add_route(
            session,
            {"Method": ["Get"], "Path": each, **named},
            lambda found: show(found, tag, meta),
        )
    if no_default_responses:
        definition.default_responses = OrderedDictionary()
    elif default_responses is not None:
        definition.default_responses = default_responses


def show(runspace: Runspace, tag: str, meta: Meta) -> None:
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
    found = Builder(runspace.pode, tag).build(meta, str(event["Endpoint"]["Name"] or ""))
    depth = open_api_of(runspace.pode).of(tag).depth
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
    """Says what is wrong with a request. Pode shows the page of a 400 with the status 200."""
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
    meta = Meta(route_filter if restrict_routes else "", restrict_routes)
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


@pode_command("Add-PodeOAServerEndpoint")
def add_pode_oa_server_endpoint(
    url: Annotated[str, Pattern(SERVER)],
    description: str = "",
    variables: OrderedDictionary | None = None,
    definition_tag: list[str] | None = None,
    *,
    session: Session,
) -> None:
    """Says where the server is, for OpenAPI.

    -Url            Where it is; a path stands for this server.
    -Description    What it is for.
    -Variables      The parts of the address that vary, by name.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { Add-PodeOAServerEndpoint -Url 'https://api.example.com/v1' }
    """
    known = open_api_of(pode_of(session))
    for tag in known.tags(definition_tag):
        servers = known.of(tag).servers
        if not url.lower().startswith(("http://", "https://")):
            for each in servers:
                own = str(each["url"])
                if not own.lower().startswith(("http://", "https://")):
                    fail("twoLocalServers", url, own)
        servers.append(
            ordered(("url", url), ("description", description or None), ("variables", variables))
        )


@pode_command("Add-PodeOAExternalDoc", default_set="Pipe", sets={"NewRef": "url! description"})
def add_pode_oa_external_doc(
    *,
    external_doc: Annotated[
        Collected[OrderedDictionary], Param(position=0, by_value=True, sets=("Pipe",))
    ] = NO_ITEMS,
    url: Annotated[str, Pattern(URL), Param(type="System.Object")] = "",
    description: str = "",
    definition_tag: list[str] | None = None,
    session: Session,
) -> None:
    """Says where more is said of the server, for OpenAPI.

    -ExternalDoc    What New-PodeOAExternalDoc gives.
    -Url            Where it is.
    -Description    What is said there.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { Add-PodeOAExternalDoc -Url 'https://example.com/docs' }
    """
    if len(external_doc) > 1:
        fail("noArrayInput", "Add-PodeOAExternalDoc")
    found = external_doc[0] if external_doc else None
    if url:
        found = ordered(("url", url), ("description", description or None))
    known = open_api_of(pode_of(session))
    for tag in known.tags(definition_tag):
        known.of(tag).external_docs = found


@pode_command("Select-PodeOADefinition")
def select_pode_oa_definition(
    tag: list[str] | None = None,
    *,
    scriptblock: Annotated[ScriptBlock, Param(position=1)],
    session: Session,
) -> None:
    """Runs a scriptblock whose commands are for these definitions if they name none.

    -Tag          The definitions; `default` otherwise.
    -Scriptblock  What is run.

    PS> Start-PodeServer { Select-PodeOADefinition -Tag default -Scriptblock {
    >>     Add-PodeOATag -Name plants } }
    """
    if is_empty(scriptblock):
        fail("noScriptBlock")
    known = open_api_of(pode_of(session))
    before = known.selected
    known.selected = known.tags(tag) if tag else [known.default]
    known.selections += 1
    try:
        call_block(session, scriptblock, [])
    finally:
        known.selected = before
        known.selections -= 1


@pode_command("Rename-PodeOADefinitionTag")
def rename_pode_oa_definition_tag(
    tag: str = "", *, new_tag: Annotated[str, Param(position=1)], session: Session
) -> object:
    """Gives a definition another tag.

    -Tag     The tag; the default one otherwise, and the new one is the default then.
    -NewTag  The new tag.

    PS> Start-PodeServer { Rename-PodeOADefinitionTag -NewTag v1 }
    """
    known = open_api_of(pode_of(session))
    if known.selections:
        fail("renameInsideSelect")
    if new_tag.lower() in (each.lower() for each in known.definitions):
        fail("definitionExists", new_tag)
    said = None
    if tag.strip():
        said = known.tags([tag])[0]
    else:
        tag, known.default = known.default, new_tag
    found = known.of(tag)
    known.definitions = {
        name: each for name, each in known.definitions.items() if each is not found
    }
    known.definitions[new_tag] = found
    if [each.lower() for each in known.selected] == [tag.lower()]:
        known.selected = [new_tag]
    return said


@pode_command("Test-PodeOADefinitionTag")
def test_pode_oa_definition_tag(tag: list[str] | None = None, *, session: Session) -> list[str]:
    """Gives the tags, if there are such definitions; the tags that are selected otherwise.

    -Tag  The tags.

    PS> Start-PodeServer { Test-PodeOADefinitionTag | Out-Default; Close-PodeServer }
    default
    """
    return open_api_of(pode_of(session)).tags(tag)


@pode_command("Test-PodeOAVersion")
def test_pode_oa_version(
    version: Literal["3.1", "3.0"], definition_tag: list[str], *, session: Session
) -> bool:
    """Says whether a definition is of a version of OpenAPI.

    -Version        3.0 or 3.1.
    -DefinitionTag  The definition.

    PS> Start-PodeServer { Test-PodeOAVersion -Version 3.0 -DefinitionTag default | Out-Default }
    True
    """
    definition = open_api_of(pode_of(session)).of(definition_tag[0])
    return definition.is_old is (version == "3.0")


@pode_command("Test-PodeOAEnabled")
def test_pode_oa_enabled(*, session: Session) -> bool:
    """Says whether there is a page that leads to what OpenAPI says.

    PS> Start-PodeServer { Test-PodeOAEnabled | Out-Default; Close-PodeServer }
    False
    """
    definitions = open_api_of(pode_of(session)).definitions.values()
    return any(each.bookmarks is not None for each in definitions)
