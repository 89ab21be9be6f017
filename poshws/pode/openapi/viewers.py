"""Enable-PodeOAViewer: pages that show what OpenAPI says, and one that leads to them.

The viewers are programs of others, for browsers. Pode has copies of them; here a page loads its
viewer from a content delivery network, in one version and with its hash, so that nothing else runs.
RapiPdf can't be had in that way: its page is ReDoc's with a button that prints.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Annotated, Literal

from poshws.binding import Param, ParameterGroup, Session
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.openapi.document import Bookmarks, Definition, open_api_of
from poshws.pode.routing.pages import add_route
from poshws.pode.server.context import pode_of
from poshws.pode.server.handlers import Runspace

NETWORK = "https://cdn.jsdelivr.net/npm/"
KINDS = {
    "swagger": "Swagger", "redoc": "ReDoc", "rapidoc": "RapiDoc", "stoplight": "StopLight",
    "explorer": "Explorer", "rapipdf": "RapiPdf", "editor": "Swagger editor",
}  # fmt: skip
PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ margin: 0; color-scheme: {theme}; }}
main {{ font-family: Helvetica, Arial, sans-serif; margin: 2em; }}
</style>
{head}
</head>
<body>
{body}
</body>
</html>
"""


def script(path: str, hash_: str, *, is_module: bool = False) -> str:
    """A script of the network, which has to have this hash."""
    kind = ' type="module"' if is_module else ""
    return (
        f'<script{kind} src="{NETWORK}{path}" integrity="sha384-{hash_}" crossorigin="anonymous">'
        "</script>"
    )


def style(path: str, hash_: str) -> str:
    """A style sheet of the network, which has to have this hash."""
    return (
        f'<link rel="stylesheet" href="{NETWORK}{path}" integrity="sha384-{hash_}" '
        'crossorigin="anonymous">'
    )


SWAGGER = """<div id="swagger-ui"></div>
<script>
window.onload = () => SwaggerUIBundle({{
    dom_id: "#swagger-ui", url: "{url}", deepLinking: true, showExtensions: true,
    showCommonExtensions: true, requestSnippetsEnabled: true
}});
</script>"""
EDITOR = """<div id="swagger-editor"></div>
<script>
window.onload = () => SwaggerEditorBundle({{
    dom_id: "#swagger-editor", url: "{url}", layout: "StandaloneLayout",
    presets: [SwaggerEditorStandalonePreset]
}});
</script>"""
REDOC = script(
    "redoc@2.5.4/bundles/redoc.standalone.js",
    "w447zOpYfw/1Tv/5AK9NfHTlQIqE3RVR6KY62jCyy9zNDgO64cMwGGP1Fj0zJVf5",
)
VIEWERS = {
    "swagger": (
        style(
            "swagger-ui-dist@5.35.0/swagger-ui.css",
            "WlYgdmXYOOBWL5apwjDEZwN+U3HmXSSu5R6V5aGxEcf7z+KuRNwBhoxKVN1i3D5I",
        ),
        script(
            "swagger-ui-dist@5.35.0/swagger-ui-bundle.js",
            "gjRm0bEPMeTmMh5jT2cHccIwCUZSTd8YC+j0d0sXw0MdGEfScduGpSyF3ZSSLkX9",
        ),
        SWAGGER,
    ),
    "redoc": (
        REDOC,
        '<redoc spec-url="{url}"></redoc>',
    ),
    "rapidoc": (
        script(
            "rapidoc@9.3.8/dist/rapidoc-min.js",
            "szzoYhqSJqZH8X90KwbBjYL1CMLEa3U7xl/oAZg4ViKpYEY5GVhM+peBQB4u7ANM",
            is_module=True,
        ),
        '<rapi-doc spec-url="{url}" theme="{theme}" show-header="false"></rapi-doc>',
    ),
    "stoplight": (
        style(
            "@stoplight/elements@9.0.25/styles.min.css",
            "NzdOiocfnINlXfuCXi4OpL/xvdbgLiKaLHQ07Z+IwhVaxHqLShn5rVD5OHt/LYgz",
        ),
        script(
            "@stoplight/elements@9.0.25/web-components.min.js",
            "X5kH2B8aH81JEl8IfSBwwnr8FYcCqMzdxpqjmmlRbhIl7SsQ9Zn0xk+csQmU37zN",
        ),
        '<elements-api apiDescriptionUrl="{url}" router="hash"></elements-api>',
    ),
    "explorer": (
        script(
            "openapi-explorer@2.4.820/dist/browser/openapi-explorer.min.js",
            "p43jCNywkzValLkaMPNV3nSQ2jJm+jH3irpeMjnPKmjIvAnnxW4dA9Ts8a0nWRwQ",
            is_module=True,
        ),
        '<openapi-explorer spec-url="{url}" collapse table show-components="true">'
        "</openapi-explorer>",
    ),
    "rapipdf": (
        REDOC,
        '<main><button onclick="print()">Print, or save as a PDF</button></main>\n'
        '<redoc spec-url="{url}"></redoc>',
    ),
    "editor": (
        style(
            "swagger-editor-dist@4.14.8/swagger-editor.css",
            "BQiFsGgs2NDJpvEDDQhK06bzR/Hc8zT675aAbD8LwvMnN3/w8JoSp5nAgagTKYd+",
        ),
        script(
            "swagger-editor-dist@4.14.8/swagger-editor-bundle.js",
            "4YPFAFhDHKC04XG6f6oY4Hsoe7QqOio3er8Ul9YPSla8I7Q2gnW2QaI3WfZs7rbH",
        ),
        script(
            "swagger-editor-dist@4.14.8/swagger-editor-standalone-preset.js",
            "6r2IlcbgUkj/r7zgvm+TPd45jYbC5vlZYpF5+1rKfumMRAxd9EnHyFykPhJ+S5Jv",
        ),
        EDITOR,
    ),
}
"""What is loaded for each viewer, and then its place on the page."""


class Guards(ParameterGroup):
    """Who may see the page, and what runs before.

    -Middleware      What runs before it.
    -EndpointName    The endpoints that have it.
    -Authentication  The authentication that it needs.
    -Role            The roles that may use it.
    -Group           The groups that may use it.
    -Scope           The scopes that may use it.
    """

    middleware: list[object] | None = None
    endpoint_name: list[str] | None = None
    authentication: Annotated[str, Param(alias="Auth")] = ""
    role: list[str] | None = None
    group: list[str] | None = None
    scope: list[str] | None = None


@pode_command(
    "Enable-PodeOAViewer",
    default_set="Doc",
    sets={"Doc": "type!", "Bookmarks": "bookmarks! no_advertise", "Editor": "editor!"},
)
def enable_pode_oa_viewer(
    *,
    type: Literal["Swagger", "ReDoc", "RapiDoc", "StopLight", "Explorer", "RapiPdf"] = "Swagger",
    path: str = "",
    open_api_url: str = "",
    title: str = "",
    dark_mode: bool = False,
    guards: Guards,
    bookmarks: bool = False,
    no_advertise: bool = False,
    editor: bool = False,
    definition_tag: str = "",
    session: Session,
) -> None:
    """Adds a page that shows what OpenAPI says of the server.

    -Type           The viewer.
    -Path           The path of the page; the viewer's name otherwise.
    -OpenApiUrl     Where the document is; that of Enable-PodeOpenApi otherwise.
    -Title          The title; that of Add-PodeOAInfo otherwise.
    -DarkMode       Dark colours.
    -Bookmarks      A page with links to the document and its viewers, instead.
    -NoAdvertise    The server doesn't tell of that page when it starts.
    -Editor         An editor of such documents, instead.
    -DefinitionTag  The definition; `default` otherwise.

    PS> Start-PodeServer { Enable-PodeOpenApi -NoDefaultResponses; Add-PodeOAInfo -Title Shop
    >>     Enable-PodeOAViewer -Type Swagger -Path /docs }
    """
    known = open_api_of(pode_of(session))
    definition = known.of(known.tags([definition_tag])[0])
    kind = "editor" if editor else "" if bookmarks else type.lower()
    shown = "" if editor or bookmarks else type
    url = open_api_url if open_api_url.strip() else definition.path
    if not url.strip():
        fail("noOpenApiUrl", shown)
    title = title if title.strip() else str(definition.info.get("title") or "")
    if not title.strip():
        fail("noPageTitle", shown)
    if kind in ("editor", "rapipdf") and not definition.is_old:
        fail("editorNeeds30" if editor else "rapiPdfNeeds30")
    path = path if path.strip() else f"/{kind or 'bookmarks'}"
    options = {
        "Method": ["Get"],
        "Path": path,
        "Middleware": guards.middleware,
        "EndpointName": guards.endpoint_name or definition.endpoint_names,
        "Authentication": guards.authentication,
        "Role": guards.role,
        "Group": guards.group,
        "Scope": guards.scope,
    }
    if kind:
        definition.viewers[kind] = path
        add_route(session, options, shows(viewer_page(kind, title, url, dark_mode)))
        return

    def show_bookmarks(runspace: Runspace) -> None:
        shows(bookmarks_page(definition, title, url))(runspace)

    routes = add_route(session, options, show_bookmarks)
    if not no_advertise:
        definition.bookmarks = Bookmarks(path, url, [each["Endpoint"] for each in routes])


def shows(text: str) -> Callable[[Runspace], None]:
    """What answers with a page."""

    def show(runspace: Runspace) -> None:
        named = {"Value": text, "ContentType": "text/html"}
        runspace.session.run("Write-PodeTextResponse", named)

    return show


def viewer_page(kind: str, title: str, url: str, dark: bool) -> str:
    """The page of one viewer."""
    *head, body = VIEWERS[kind]
    theme = "dark" if dark else "light"
    shown = escape(f"{url}?format=yaml" if kind == "editor" else url)
    return PAGE.format(
        title="Swagger Editor" if kind == "editor" else escape(title),
        theme=theme,
        head="\n".join(head),
        body=body.format(url=shown, theme=theme),
    )


def bookmarks_page(definition: Definition, title: str, url: str) -> str:
    """The page that leads to the document, in its forms, and to its viewers."""
    links = [("JSON", f"{url}?format=json"), ("YAML", f"{url}?format=yaml")]
    saves = [(f"{name}, to save", f"{way}&mode=download") for name, way in links]
    viewers = [(KINDS[kind], path) for kind, path in definition.viewers.items()]
    rows = "\n".join(
        f'<li><a href="{escape(way)}">{escape(name)}</a></li>'
        for name, way in (*links, *saves, *viewers)
    )
    body = f"<main><h1>{escape(title)}</h1>\n<ul>\n{rows}\n</ul></main>"
    return PAGE.format(title="OpenAPI Documentation Bookmarks", theme="light", head="", body=body)
