"""Write-PodeTextResponse and its like: values and files to the body of a response."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import AllowNull, Collected, Param, Pattern, Range, Session
from poshws.corelib.system.arrays import ensure_list
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.requests.payloads import as_objects, bytes_of, json_payload, lines
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.bodies import write_bytes, write_text
from poshws.pode.responses.files import read_text, write_attachment, write_file, write_folder
from poshws.pode.responses.status import set_status
from poshws.pode.routing.static import find_static
from poshws.pode.server.context import pode_of

if TYPE_CHECKING:
    from collections.abc import Callable

MIME = r"^\w+\/[\w\.\+-]+$"
VALUE_OR_FILE = {"Value": "value!@0|", "File": "path!"}


def single(items: list[Any] | None) -> Any:
    """One piped object as itself, several as an array."""
    if not items:
        return None
    return items[0] if len(items) == 1 else items


def answer(
    session: Session,
    value: object,
    path: str,
    convert: Callable[[Any], str],
    content_type: str,
    status: int,
    blank: str = "",
) -> None:
    """Answers with a file, a text as it is, or a converted value; ``blank`` stands for nothing.

    A file that is not there is answered with 404, and nothing else is written then.
    """
    if path:
        text = read_text(session, path)
        if text is None:
            return
    else:
        text = value if type(value) is str else convert(value)
    write_text(session, blank if not text or text.isspace() else text, content_type, status)


@pode_command(
    "Write-PodeTextResponse", default_set="String", sets={"String": "value@0|", "Bytes": "bytes"}
)
def write_pode_text_response(
    *,
    value: Collected[str] = NO_ITEMS,
    bytes: Annotated[object, Param(type="System.Byte[]")] = None,
    content_type: str = "text/plain",
    max_age: int = 3600,
    status_code: int = 200,
    cache: bool = False,
    session: Session,
) -> None:
    """Answers a request with text or bytes.

    -Value        The text; several lines may be piped in.
    -Bytes        Bytes in place of text.
    -ContentType  What it is made of.
    -MaxAge       Seconds for which it may be kept, with -Cache.
    -StatusCode   The status of the answer.
    -Cache        Lets clients keep it.

    PS> Start-PodeServer { Write-PodeTextResponse 'to nobody'; Close-PodeServer }
    """
    event = web_event(session)
    if event is None:
        return
    if status_code != 200:
        set_status(session, status_code, page=False)
    data = bytes_of(bytes) if bytes is not None else "\n".join(value).encode("utf-8", "replace")
    write_bytes(session, event, data, content_type, status_code, max_age if cache else None)


@pode_command(
    "Write-PodeJsonResponse",
    default_set="Value",
    sets={"Value": "value!@0| depth no_compress", "File": "path! no_escape"},
)
def write_pode_json_response(
    *,
    value: Annotated[Collected[object], AllowNull()] = NO_ITEMS,
    path: str = "",
    content_type: Annotated[str, Pattern(MIME)] = "application/json",
    depth: Annotated[int, Range(0, 100)] = 10,
    status_code: int = 200,
    no_compress: bool = False,
    no_escape: bool = False,
    session: Session,
) -> None:
    """Answers a request with JSON.

    -Value        What is written as JSON; a text goes as it is.
    -Path         A file with JSON.
    -ContentType  Another content type.
    -Depth        How deep objects are written.
    -StatusCode   The status of the answer.
    -NoCompress   Writes it over several lines.
    -NoEscape     Takes wildcards in the path.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeJsonResponse -Value @{ Name = 'Rick' } } }
    """

    def convert(item: object) -> str:
        if no_compress:
            return lines(session.run("ConvertTo-Json", {"InputObject": item, "Depth": depth}))
        return json_payload(session, item, depth)

    answer(session, single(value), path, convert, content_type, status_code, "{}")


@pode_command(
    "Write-PodeHtmlResponse", default_set="Value", sets={**VALUE_OR_FILE, "File": "path! no_escape"}
)
def write_pode_html_response(
    *,
    value: Collected[object] = NO_ITEMS,
    path: str = "",
    status_code: int = 200,
    no_escape: bool = False,
    session: Session,
) -> None:
    """Answers a request with HTML.

    -Value       A text goes as it is, objects become a table.
    -Path        A file with HTML.
    -StatusCode  The status of the answer.
    -NoEscape    Takes wildcards in the path.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeHtmlResponse -Value '<h1>Hello</h1>' } }
    """

    def convert(item: object) -> str:
        return lines(session.run("ConvertTo-Html", input=ensure_list(item)))

    answer(session, single(value), path, convert, "text/html", status_code)


@pode_command(
    "Write-PodeCsvResponse", default_set="Value", sets={**VALUE_OR_FILE, "File": "path! no_escape"}
)
def write_pode_csv_response(
    *,
    value: Collected[object] = NO_ITEMS,
    path: str = "",
    status_code: int = 200,
    no_escape: bool = False,
    session: Session,
) -> None:
    """Answers a request with CSV.

    -Value       A text goes as it is, objects become rows.
    -Path        A file with CSV.
    -StatusCode  The status of the answer.
    -NoEscape    Takes wildcards in the path.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeCsvResponse -Value @{ Name = 'Rick' } } }
    """

    def convert(item: object) -> str:
        return lines(session.run("ConvertTo-Csv", {}, input=as_objects(item)))

    answer(session, single(value), path, convert, "text/csv", status_code)


@pode_command(
    "Write-PodeXmlResponse",
    default_set="Value",
    sets={"Value": "value!@0| depth", "File": "path! no_escape"},
)
def write_pode_xml_response(
    *,
    value: Annotated[Collected[object], AllowNull()] = NO_ITEMS,
    path: str = "",
    depth: Annotated[int, Range(0, 100)] = 10,
    content_type: Annotated[str, Pattern(MIME)] = "application/xml",
    status_code: int = 200,
    no_escape: bool = False,
    session: Session,
) -> None:
    """Answers a request with XML.

    -Value        A text goes as it is, objects are written as XML.
    -Path         A file with XML.
    -Depth        How deep objects are written.
    -ContentType  Another content type.
    -StatusCode   The status of the answer.
    -NoEscape     Takes wildcards in the path.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeXmlResponse -Value @{ Name = 'Rick' } } }
    """

    def convert(item: object) -> str:
        named = {"Depth": depth, "As": "String", "NoTypeInformation": True}
        return lines(session.run("ConvertTo-Xml", named, input=as_objects(item) or [item]))

    answer(session, single(value), path, convert, content_type, status_code)


@pode_command(
    "Write-PodeYamlResponse",
    default_set="Value",
    sets={"Value": "value!@0| depth", "File": "path! no_escape"},
)
def write_pode_yaml_response(
    *,
    value: Annotated[Collected[object], AllowNull()] = NO_ITEMS,
    path: str = "",
    content_type: Annotated[str, Pattern(MIME)] = "application/yaml",
    depth: Annotated[int, Range(0, 100)] = 10,
    status_code: int = 200,
    no_escape: bool = False,
    session: Session,
) -> None:
    """Answers a request with YAML.

    -Value        A text goes as it is, objects are written as YAML.
    -Path         A file with YAML.
    -ContentType  Another content type.
    -Depth        How deep objects are written.
    -StatusCode   The status of the answer.
    -NoEscape     Takes wildcards in the path.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeYamlResponse -Value @{ Name = 'Rick' } } }
    """
    from poshws.pode.openapi.yaml import to_yaml  # deferred

    def convert(item: object) -> str:
        return to_yaml(item, depth)

    answer(session, single(value), path, convert, content_type, status_code, "[]")


@pode_command(
    "Write-PodeMarkdownResponse",
    default_set="Value",
    sets={**VALUE_OR_FILE, "File": "path! no_escape"},
)
def write_pode_markdown_response(
    *,
    value: Annotated[str, Param(by_value=True)] = "",
    path: str = "",
    status_code: int = 200,
    as_html: bool = False,
    no_escape: bool = False,
    session: Session,
) -> None:
    """Answers a request with Markdown, or with the HTML of it.

    -Value       The Markdown.
    -Path        A file with Markdown.
    -StatusCode  The status of the answer.
    -AsHtml      Answers with HTML.
    -NoEscape    Takes wildcards in the path.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeMarkdownResponse -Value '# Hello' -AsHtml } }
    """
    if path:
        value = read_text(session, path) or ""
    if as_html:
        from poshws.commands.utility.markdown.convert import html_of  # deferred

        write_text(session, html_of(value), "text/html", status_code)
    else:
        write_text(session, value, "text/markdown", status_code)


@pode_command(
    "Write-PodeFileResponse",
    default_set="Path",
    sets={"Path": "path!@0|", "FileInfo": "file_info!@0|"},
)
def write_pode_file_response(
    *,
    path: str = "",
    file_info: Annotated[object, Param(type="System.IO.FileSystemInfo")] = None,
    data: object = None,
    content_type: str = "",
    max_age: int = 3600,
    status_code: int = 200,
    cache: bool = False,
    file_browser: bool = False,
    no_escape: bool = False,
    session: Session,
) -> None:
    """Answers a request with a file; one of the view engine is rendered first.

    -Path         The file; `./` means the server's root.
    -FileInfo     The file as an object.
    -Data         Data for the view engine.
    -ContentType  What the file is made of; its extension says it otherwise.
    -MaxAge       Seconds for which it may be kept, with -Cache.
    -StatusCode   The status of the answer.
    -Cache        Lets clients keep it.
    -FileBrowser  Answers with a list of its files if it is a folder.
    -NoEscape     Takes wildcards in the path.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeFileResponse -Path ./public/logo.png } }
    """
    full = str(file_info.path) if hasattr(file_info, "path") else pode_of(session).resolve(path)
    write_file(
        session, full, data=data, content_type=content_type, status=status_code,
        max_age=max_age if cache else None, browse=file_browser,
    )  # fmt: skip


@pode_command("Write-PodeDirectoryResponse")
def write_pode_directory_response(
    path: Annotated[str, Param(by_value=True)], *, no_escape: bool = False, session: Session
) -> None:
    """Answers a request with a list of a folder's files.

    -Path      The folder.
    -NoEscape  Takes wildcards in the path.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeDirectoryResponse -Path ./public } }
    """
    full = pode_of(session).resolve(path)
    if os.path.isdir(full):
        write_folder(session, full)
    else:
        set_status(session, 404)


@pode_command("Set-PodeResponseAttachment")
def set_pode_response_attachment(
    path: Annotated[str, Param(by_value=True)],
    *,
    content_type: Annotated[str, Pattern(MIME)] = "",
    endpoint_name: str = "",
    file_browser: bool = False,
    no_escape: bool = False,
    session: Session,
) -> None:
    """Answers a request with a file to be saved.

    -Path          The file: among the public ones, those of static routes, or anywhere.
    -ContentType   What the file is made of; its extension says it otherwise.
    -EndpointName  The endpoint whose static routes are looked at.
    -FileBrowser   Answers with a list of its files if it is a folder.
    -NoEscape      Takes wildcards in the path.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Set-PodeResponseAttachment -Path ./report.pdf } }
    """
    pode = pode_of(session)
    names = frozenset({endpoint_name.lower()}) if endpoint_name else frozenset()
    url = path if path.startswith("/") else f"/{path}"
    found = find_static(pode, url, names, public=True)
    full = found.source if found is not None else pode.resolve(path)
    write_attachment(session, full, content_type=content_type, browse=file_browser)


@pode_command("Send-PodeResponse")
def send_pode_response(*, session: Session) -> None:
    """Sends the response at once; what the handler does then changes it no more.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse 'on its way'; Send-PodeResponse; Start-Sleep -Seconds 5 } }
    """
    event: Any = web_event(session)
    if event is None:
        return
    exchange = event["Request"].exchange
    if hasattr(exchange.carrier, "respond") and not exchange.sent:
        exchange.sent = True
        exchange.response.headers.set("Content-Length", str(len(exchange.response.body)))
        session.wait(exchange.carrier.respond(exchange.response))
