"""Resolve-PodeMcpRequest: a request of the Model Context Protocol to its answer, and contents."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import AllowNull, NotNullOrEmpty, Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.system.arrays import ensure_list
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.convert import convert
from poshws.pode import VERSION
from poshws.pode.command import pode_command
from poshws.pode.mcp.tool_commands import Tools, has, tools_of
from poshws.pode.requests.payloads import bytes_of
from poshws.pode.requests.requests import web_event
from poshws.pode.server.calls import invoke_named
from poshws.pode.server.context import pode_of
from poshws.pode.server.handlers import call_below
from poshws.runtime.errors.records import as_net_exception
from poshws.runtime.execution.control_flow import PipelineStopped

if TYPE_CHECKING:
    from poshws.pode.server.handlers import Handler

PROTOCOL = "2025-11-25"
CODES = {
    "InvalidRequest": -32600,
    "MethodNotFound": -32601,
    "InvalidParams": -32602,
    "InternalError": -32603,
}
NOTIFICATION = "notifications/"


@pode_command("Resolve-PodeMcpRequest")
def resolve_pode_mcp_request(
    group: Annotated[str, NotNullOrEmpty()],
    server_name: Annotated[str, NotNullOrEmpty()] = "Pode MCP Server",
    server_version: str = "",
    *,
    session: Session,
) -> None:
    """Answers a request of the Model Context Protocol with the tools of a group.

    -Group          The group.
    -ServerName     What the server is called.
    -ServerVersion  Its version.

    PS> Start-PodeServer { Add-PodeRoute -Method Post -Path /mcp -ScriptBlock {
    >>     Resolve-PodeMcpRequest -Group Kitchen } }
    """
    event = web_event(session)
    if event is None:
        return
    request = Request(session, event.get("Data"))
    known = tools_of(pode_of(session))
    if not request.is_proper(known, group):
        return
    method = request.method.lower()
    if method == "initialize":
        request.succeed(greeting(server_name, server_version))
    elif method == "tools/list":
        request.succeed(listing(known, group))
    elif method == "tools/call":
        call(request, known, group)
    elif method.startswith(NOTIFICATION):
        session.run("Set-PodeResponseStatus", {"Code": 202})
    else:
        request.fail(f"Method '{method}' not found", "MethodNotFound")


class Request:
    """One request, and the ways to answer it (https://www.jsonrpc.org/specification)."""

    def __init__(self, session: Session, data: Any) -> None:
        self.session = session
        self.data: Any = data if isinstance(data, Hashtable) else Hashtable()

    @property
    def method(self) -> str:
        """What is asked for."""
        return str(self.data.get("method") or "")

    @property
    def parameters(self) -> Any:
        """What it is asked for with."""
        given = self.data.get("params")
        return given if isinstance(given, Hashtable) else Hashtable()

    def is_proper(self, known: Tools, group: str) -> bool:
        """Whether it can be answered at all; an error is sent if not."""
        is_notification = self.method.lower().startswith(NOTIFICATION)
        identity = self.data.get("id")
        if group not in known.groups:
            self.fail(f"Group '{group}' not found", "InternalError")
        elif self.data.get("jsonrpc") != "2.0":
            self.fail("Invalid JSON-RPC version", "InvalidRequest")
        elif not self.method:
            self.fail("Missing method", "InvalidRequest")
        elif (identity is None or identity == "") and not is_notification:
            self.fail("Missing ID for non-notification method", "InvalidRequest")
        else:
            return True
        return False

    def succeed(self, result: Hashtable) -> None:
        """Answers with a result."""
        self._answer([("result", result)], 200)

    def fail(self, text: str, kind: str, status: int = 400) -> None:
        """Answers with an error."""
        error = Hashtable([("code", CODES[kind]), ("message", text)])
        self._answer([("error", error)], status)

    def _answer(self, items: list[tuple[str, Any]], status: int) -> None:
        table = Hashtable([("jsonrpc", "2.0"), ("id", self.data.get("id")), *items])
        self.session.run("Write-PodeJsonResponse", {"Value": table, "StatusCode": status})


def greeting(name: str, version: str) -> Hashtable:
    """What the server says of itself."""
    tools = Hashtable([("tools", Hashtable([("listChanged", False)]))])
    server = Hashtable([("name", name), ("version", version or f"v{VERSION}")])
    return Hashtable(
        [("protocolVersion", PROTOCOL), ("capabilities", tools), ("serverInfo", server)]
    )


def listing(known: Tools, group: str) -> Hashtable:
    """The tools of a group with their schemas."""
    from poshws.pode.openapi.json_schemas import object_schema  # deferred

    tools = [known.tool(name) for name in known.tools_of(group) if name in known.tools]
    return Hashtable(
        [
            (
                "tools",
                [
                    Hashtable(
                        [
                            ("name", tool["Name"]),
                            ("description", tool["Description"]),
                            ("inputSchema", object_schema(tool["Properties"])),
                        ]
                    )
                    for tool in tools
                ],
            )
        ]
    )


def call(request: Request, known: Tools, group: str) -> None:
    """Calls a tool and answers with what it gives."""
    session = request.session
    name = str(request.parameters.get("name") or "")
    if not has(known.tools_of(group), name) or name not in known.tools:
        request.fail(f"Tool '{name}' not found in group '{group}'", "InvalidParams")
        return
    try:
        handler = known.handlers[name.lower()]
        contents = as_tables(run(session, handler, request.parameters.get("arguments")))
    except PipelineStopped:
        raise
    except Exception as error:  # the border of a tool: whatever failed in it is told and logged
        said = f"Error invoking tool '{name}' in group '{group}': "
        text = getattr(as_net_exception(error), "message", str(error))
        request.fail(said + text, "InternalError", 500)
        pode_of(session).log.error(session, error)
        return
    request.succeed(Hashtable([("content", contents), ("isError", False)]))


def run(session: Session, handler: Handler, arguments: Any) -> list[Any]:
    """Runs a tool's scriptblock with arguments by name, or in their order."""
    if isinstance(arguments, Hashtable):
        return invoke_named(session, handler.script, arguments, handler.using)
    return call_below(session, handler, arguments or ())


def as_tables(found: list[object]) -> Any:
    """What a tool gave, as the tables that contents are; raises for anything else."""
    kind = resolve_type("hashtable[]")
    return None if not found or kind is None else convert(found, kind)


@pode_command("New-PodeMcpTextContent")
def new_pode_mcp_text_content(
    value: Annotated[object, AllowNull()] = None, *, session: Session
) -> Hashtable:
    """Gives text as the content of a tool's answer.

    -Value  The text, or objects as they are shown.

    PS> (New-PodeMcpTextContent -Value soup).text
    soup
    """
    items = ensure_list(value)
    strings = session.run("ConvertTo-PodeString", input=items)
    text = strings[0] if len(strings) == 1 else strings
    return Hashtable([("type", "text"), ("text", text)])


@pode_command("New-PodeMcpImageContent")
def new_pode_mcp_image_content(
    bytes: Annotated[object, Param(type="System.Byte[]")] = None,
    mime_type: Annotated[str, Param(mandatory=True)] = "",
) -> Hashtable:
    """Gives a picture as the content of a tool's answer.

    -Bytes     The picture.
    -MimeType  Its type.

    PS> (New-PodeMcpImageContent -Bytes 1, 2 -MimeType image/png).data
    AQI=
    """
    return media("image", bytes, mime_type)


@pode_command("New-PodeMcpAudioContent")
def new_pode_mcp_audio_content(
    bytes: Annotated[object, Param(type="System.Byte[]")] = None,
    mime_type: Annotated[str, Param(mandatory=True)] = "",
) -> Hashtable:
    """Gives sound as the content of a tool's answer.

    -Bytes     The sound.
    -MimeType  Its type.

    PS> (New-PodeMcpAudioContent -Bytes 1, 2 -MimeType audio/ogg).type
    audio
    """
    return media("audio", bytes, mime_type)


def media(kind: str, content: object, mime_type: str) -> Hashtable:
    """The content of bytes."""
    data = b"" if content is None else bytes_of(content)
    return Hashtable(
        [
            ("type", kind),
            ("data", base64.b64encode(data).decode("ascii")),
            ("mimeType", mime_type),
        ]
    )
