"""Log methods for HTTP services: any that takes a text, Splunk, Datadog, Azure Monitor and AWS."""

from __future__ import annotations

import base64
import gzip
import hashlib
import hmac
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import TYPE_CHECKING, Annotated, Any, Literal
from urllib.parse import urlencode

from poshws.binding import Param, Pattern, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.datetime.format import format_date
from poshws.corelib.system.typed_arrays import byte_array
from poshws.objects.conversion.truth import truth
from poshws.objects.members import get_member
from poshws.pode.command import pode_command
from poshws.pode.logging.items import run_handler
from poshws.pode.logging.logging import masked
from poshws.pode.messages import fail
from poshws.pode.requests.payloads import lines
from poshws.pode.server.context import pode_of
from poshws.pode.server.handlers import Handler, make_handler
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.pode.logging.items import LogEvent, LogItem
    from poshws.pode.server.handlers import Runspace

UNIX_EPOCH = 621355968000000000  # ticks of 100 ns from the year 1
SPLUNK_LEVELS = {
    "emergency": "critical", "alert": "critical", "critical": "critical", "error": "error",
    "warning": "warning", "notice": "warning", "debug": "debug",
}  # fmt: skip
DATADOG_LEVELS = {
    "emergency": "ERROR", "alert": "ERROR", "critical": "ERROR", "error": "ERROR",
    "warning": "WARN", "notice": "WARN", "debug": "DEBUG", "verbose": "TRACE",
}  # fmt: skip
Body = Callable[["Runspace", list["LogItem"]], Any]
Headers = Callable[["Runspace", str], dict[str, str]]


@dataclass
class Service:
    """Where items are sent, and how they are put."""

    url: str
    body: Body
    headers: Headers
    method: str = "Post"
    content_type: str = "application/json"
    compresses: bool = True
    skips_check: bool = False
    always: dict[str, str] = field(default_factory=dict)  # headers

    def write(self, runspace: Runspace, items: list[LogItem]) -> None:
        """Sends items; one text for all of them. A refusal is logged as an error of its own."""
        session = runspace.session
        body = self.body(runspace, items)
        if body is None or (isinstance(body, str) and not body.strip()):
            return
        if not isinstance(body, str):
            fail("bodyNotText")
        text = masked(runspace.pode, body)
        own = self.headers(runspace, text)
        data: Any = text
        if self.compresses:
            data = byte_array(gzip.compress(text.encode()))
        session.run(
            "Invoke-RestMethod",
            {
                "Uri": self.url,
                "Method": self.method,
                "Headers": Hashtable(list({**self.always, **own}.items())),
                "Body": data,
                "ContentType": self.content_type,
                "SkipCertificateCheck": self.skips_check,
                "ErrorAction": "Stop",
            },
        )


BatchInfo = Annotated[Hashtable | None, Param(help="How many items are sent together.")]
SkipCheck = Annotated[bool, Param(help="Doesn't verify who the service is.")]
SourceType = Annotated[str, Param(help="What kind of source events come from.")]
Source = Annotated[
    str, Param(help="Where events come from; the name of the application otherwise.")
]
Index = Annotated[str, Param(help="The index that events go to.")]


def add(
    session: Session, id: str, kind: str, batch_info: Hashtable | None, service: Service
) -> str:
    """Adds the method of a service."""
    if service.compresses:
        service.always.setdefault("Content-Encoding", "gzip")

    def write(runspace: Runspace, items: list[LogItem]) -> None:
        with runspace.border:
            service.write(runspace, items)

    return pode_of(session).log.add_method(id, kind, write, batch_info)


def as_json(runspace: Runspace, tables: list[Hashtable]) -> str:
    """Items as Pode sends them: a table for one, a list for several."""
    given = tables[0] if len(tables) == 1 else tables
    named = {"InputObject": given, "Compress": True, "Depth": 10}
    return lines(runspace.session.run("ConvertTo-Json", named))


def unix_seconds(event: LogEvent) -> int:
    """When it was, in seconds since 1970."""
    return (event.timestamp.to_universal_time().ticks - UNIX_EPOCH) // 10_000_000


def utc(event: LogEvent) -> str:
    """When it was, in UTC, as ISO 8601 has it."""
    return format_date(event.timestamp.to_universal_time(), "yyyy-MM-ddTHH:mm:ssZ")


def own(runspace: Runspace, event: LogEvent) -> Any:
    """What the method that writes is to do otherwise with an event: a table, or an empty one."""
    writing = runspace.pode.log.writing
    found = None if writing is None else event.override_for(writing.id, writing.kind)
    return Hashtable() if found is None else found


def no_headers(runspace: Runspace, body: str) -> dict[str, str]:
    """A service that needs no more headers."""
    return {}


@pode_command(
    "New-PodeLogApiMethod",
    positions=(
        "id type url content_type method headers headers_script_block headers_arguments "
        "body_script_block body_arguments batch_info"
    ),
)
def new_pode_log_api_method(
    *,
    id: str = "",
    type: str = "",
    url: str,
    content_type: Annotated[str, Pattern(r"^\w+\/[\w\.\+-]+$")] = "application/json",
    method: Literal["Get", "Post", "Put", "Patch"] = "Post",
    headers: Hashtable | None = None,
    headers_script_block: ScriptBlock | None = None,
    headers_arguments: Hashtable | None = None,
    body_script_block: ScriptBlock,
    body_arguments: Hashtable | None = None,
    batch_info: BatchInfo = None,
    skip_certificate_check: SkipCheck = False,
    compress: bool = False,
    session: Session,
) -> str:
    """Makes a log method that sends items to an HTTP service.

    -Id                  An id for the method.
    -Type                A name for this kind of method.
    -Url                 Where it sends to.
    -ContentType         What bodies are made of.
    -Method              The method of the requests.
    -Headers             Headers of each request.
    -HeadersScriptBlock  Gets the body and the arguments, and gives a table of more headers.
    -HeadersArguments    The arguments of that.
    -BodyScriptBlock     Gets the items and the arguments, and gives the body.
    -BodyArguments       The arguments of that.
    -Compress            Sends bodies compressed by gzip.

    PS> Start-PodeServer { New-PodeLogApiMethod -Url 'https://logs.example.com' -BodyScriptBlock {
    >>     param($items) $items.Data | ConvertTo-Json } | Enable-PodeLogErrorType }
    """
    pode = pode_of(session)
    bodies = make_handler(session, pode, body_script_block)
    more = None
    if headers_script_block is not None:
        more = make_handler(session, pode, headers_script_block)
    always = {str(key): str(value) for key, value in (headers or Hashtable()).items()}
    service = Service(
        url,
        lambda runspace, items: run_handler(runspace, bodies, [list(items), body_arguments]),
        lambda runspace, body: headers_by(runspace, more, body, headers_arguments),
        method,
        content_type,
        compress,
        skip_certificate_check,
        always,
    )
    return add(session, id, type or "API", batch_info, service)


def headers_by(
    runspace: Runspace, handler: Handler | None, body: str, arguments: Hashtable | None
) -> dict[str, str]:
    """The headers that a scriptblock makes of a body."""
    if handler is None:
        return {}
    found = run_handler(runspace, handler, [body, arguments])
    if found is None:
        return {}
    if not isinstance(found, Hashtable):
        fail("headersNotTable")
    return {str(key): str(value) for key, value in found.items()}


@dataclass(frozen=True)
class Origin:
    """Where events come from, for services that ask for it."""

    source_type: str
    source: str
    index: str

    def facts(self, runspace: Runspace, event: LogEvent) -> list[tuple[str, Any]]:
        """What is said of an event's origin."""
        other = own(runspace, event)
        given = (
            ("sourcetype", other.get("SourceType") or self.source_type),
            ("source", other.get("Source") or self.source or runspace.pode.app_name),
            ("index", other.get("Index") or self.index),
        )
        return [each for each in given if each[1]]


def splunk_level(event: LogEvent) -> str:
    """How grave it is, in Splunk's words."""
    return SPLUNK_LEVELS.get(event.level.lower(), "info")


@pode_command(
    "New-PodeLogSplunkMethod", positions="id base_url token source_type source index batch_info"
)
def new_pode_log_splunk_method(
    *,
    id: str = "",
    base_url: str,
    token: str,
    source_type: SourceType = "",
    source: Source = "",
    index: Index = "",
    batch_info: BatchInfo = None,
    skip_certificate_check: SkipCheck = False,
    session: Session,
) -> str:
    """Makes a log method that sends items to Splunk.

    -Id       An id for the method.
    -BaseUrl  Where Splunk's event collector is.
    -Token    Its token.

    PS> Start-PodeServer { New-PodeLogSplunkMethod -BaseUrl 'https://splunk.example.com:8088' `
    >>     -Token $env:SPLUNK_TOKEN | Enable-PodeLogErrorType }
    """

    origin = Origin(source_type, source, index)

    def body(runspace: Runspace, items: list[LogItem]) -> str:
        host = socket.gethostname()
        tables = [
            Hashtable(
                [
                    ("event", item.data),
                    ("host", host),
                    ("time", unix_seconds(item.event)),
                    ("fields", Hashtable([("severity", splunk_level(item.event))])),
                    *origin.facts(runspace, item.event),
                ]
            )
            for item in items
        ]
        return as_json(runspace, tables)

    url = f"{base_url.rstrip('/')}/services/collector"
    always = {"Authorization": f"Splunk {token}"}
    return add(
        session,
        id,
        "Splunk",
        batch_info,
        Service(url, body, no_headers, skips_check=skip_certificate_check, always=always),
    )


@pode_command(
    "New-PodeLogAwsMethod",
    positions=(
        "id log_group_name log_stream_name region token source_type source index batch_info"
    ),
)
def new_pode_log_aws_method(
    *,
    id: str = "",
    log_group_name: str,
    log_stream_name: str,
    region: str,
    token: str,
    source_type: SourceType = "",
    source: Source = "",
    index: Index = "",
    batch_info: BatchInfo = None,
    skip_certificate_check: SkipCheck = False,
    session: Session,
) -> str:
    """Makes a log method that sends items to AWS CloudWatch.

    -Id             An id for the method.
    -LogGroupName   The group of logs.
    -LogStreamName  The stream of the group.
    -Region         The region.
    -Token          The token of the collector.

    PS> Start-PodeServer { New-PodeLogAwsMethod -LogGroupName shop -LogStreamName web `
    >>     -Region eu-west-1 -Token $env:AWS_LOG_TOKEN | Enable-PodeLogErrorType }
    """

    origin = Origin(source_type, source, index)

    def body(runspace: Runspace, items: list[LogItem]) -> str:
        host = socket.gethostname()
        tables = [
            Hashtable(
                [
                    ("event", item.data),
                    ("host", host),
                    ("time", unix_seconds(item.event)),
                    ("severity", splunk_level(item.event)),
                    *origin.facts(runspace, item.event),
                ]
            )
            for item in items
        ]
        return as_json(runspace, tables)

    where = f"logGroup={log_group_name}&logStream={log_stream_name}"
    url = f"https://logs.{region}.amazonaws.com/services/collector/event?{where}"
    always = {"Authorization": f"Bearer {token}"}
    return add(
        session,
        id,
        "AWS",
        batch_info,
        Service(url, body, no_headers, skips_check=skip_certificate_check, always=always),
    )


@pode_command(
    "New-PodeLogDatadogMethod", positions="id base_url api_key tags service source batch_info"
)
def new_pode_log_datadog_method(
    *,
    id: str = "",
    base_url: str,
    api_key: str,
    tags: Hashtable | None = None,
    service: str = "",
    source: str = "",
    batch_info: BatchInfo = None,
    skip_certificate_check: SkipCheck = False,
    session: Session,
) -> str:
    """Makes a log method that sends items to Datadog.

    -Id       An id for the method.
    -BaseUrl  Where Datadog takes logs.
    -ApiKey   The key.
    -Tags     Tags of each item.
    -Service  The service that they come from; the name of the application otherwise.
    -Source   Where they come from.

    PS> Start-PodeServer {
    >>     New-PodeLogDatadogMethod -BaseUrl 'https://http-intake.logs.datadoghq.eu' `
    >>         -ApiKey $env:DD_API_KEY | Enable-PodeLogErrorType }
    """
    name = service or pode_of(session).app_name

    def table(runspace: Runspace, item: LogItem) -> Hashtable:
        other = own(runspace, item.event)
        marks = dict((tags or Hashtable()).items())
        more: Any = other.get("Tags")
        if isinstance(more, Hashtable) and len(more):
            replaces = str(other.get("TagsAction")) == "replace"
            marks = dict(more.items()) if replaces else {**marks, **dict(more.items())}
        facts = (
            ("service", other.get("Service") or name),
            ("ddsource", other.get("Source") or source),
            ("ddtags", ",".join(f"{key}:{value}" for key, value in marks.items())),
        )
        status = DATADOG_LEVELS.get(item.event.level.lower(), "INFO")
        return Hashtable(
            [
                ("message", item.data),
                ("hostname", socket.gethostname()),
                ("status", status),
                ("timestamp", utc(item.event)),
                *(each for each in facts if each[1]),
            ]
        )

    def body(runspace: Runspace, items: list[LogItem]) -> str:
        return as_json(runspace, [table(runspace, item) for item in items])

    url = f"{base_url.rstrip('/')}/api/v2/logs"
    always = {"DD-API-KEY": api_key}
    return add(
        session,
        id,
        "Datadog",
        batch_info,
        Service(url, body, no_headers, skips_check=skip_certificate_check, always=always),
    )


@pode_command(
    "New-PodeLogAzureMethod",
    sets={
        "Workspace": "workspace_id! shared_key! log_type!",
        "DataCollection": (
            "endpoint! immutable_id! stream_name! client_id! client_secret! tenant_id!"
        ),
    },
)
def new_pode_log_azure_method(
    *,
    id: str = "",
    workspace_id: str = "",
    shared_key: str = "",
    log_type: str = "",
    endpoint: str = "",
    immutable_id: str = "",
    stream_name: str = "",
    client_id: str = "",
    client_secret: str = "",
    tenant_id: str = "",
    source: str = "",
    batch_info: BatchInfo = None,
    skip_certificate_check: SkipCheck = False,
    session: Session,
) -> str:
    """Makes a log method that sends items to Azure Monitor: to a workspace, or by a rule.

    -Id            An id for the method.
    -WorkspaceId   The workspace.
    -SharedKey     Its key.
    -LogType       The kind of its logs.
    -Endpoint      Where data are collected.
    -ImmutableId   The id of the rule.
    -StreamName    The stream of the rule.
    -ClientId      Who sends.
    -ClientSecret  The secret of who sends.
    -TenantId      The directory that knows who sends.
    -Source        Where items come from; the name of the application otherwise.

    PS> Start-PodeServer { New-PodeLogAzureMethod -WorkspaceId $env:AZ_WORKSPACE `
    >>     -SharedKey $env:AZ_KEY -LogType Shop | Enable-PodeLogErrorType }
    """
    name = source or pode_of(session).app_name
    when = "Timestamp" if workspace_id else "TimeGenerated"

    def table(runspace: Runspace, item: LogItem) -> Hashtable:
        said = own(runspace, item.event).get("Source") or name
        facts = [("Data", item.data), ("Level", item.event.level), (when, utc(item.event))]
        return Hashtable([*facts, *([("Source", said)] if said else [])])

    def body(runspace: Runspace, items: list[LogItem]) -> str:
        return as_json(runspace, [table(runspace, item) for item in items])

    if workspace_id:
        url = f"https://{workspace_id}.ods.opinsights.azure.com/api/logs?api-version=2016-04-01"
        always = {"Log-Type": log_type, "time-generated-field": "Timestamp"}
        signed = signed_headers(workspace_id, shared_key)
        return add(
            session,
            id,
            "Azure",
            batch_info,
            Service(url, body, signed, skips_check=skip_certificate_check, always=always),
        )
    url = (
        f"{endpoint}/dataCollectionRules/{immutable_id}/streams/{stream_name}"
        "?api-version=2023-01-01"
    )
    tokens = token_headers(tenant_id, client_id, client_secret)
    return add(
        session,
        id,
        "Azure",
        batch_info,
        Service(url, body, tokens, skips_check=skip_certificate_check),
    )


def signed_headers(workspace_id: str, shared_key: str) -> Headers:
    """The headers that a workspace asks for: a body is signed with its key."""

    def headers(runspace: Runspace, body: str) -> dict[str, str]:
        date = formatdate(usegmt=True)
        head = f"POST\n{len(body)}\napplication/json\nx-ms-date:{date}\n/api/logs"
        key = base64.b64decode(shared_key)
        sign = base64.b64encode(hmac.new(key, head.encode(), hashlib.sha256).digest()).decode()
        return {"Authorization": f"SharedKey {workspace_id}:{sign}", "x-ms-date": date}

    return headers


def token_headers(tenant_id: str, client_id: str, secret: str) -> Headers:
    """The headers of who has a token; a new one is asked for before the old one is too old."""
    kept: dict[str, Any] = {"token": "", "until": 0.0}

    def headers(runspace: Runspace, body: str) -> dict[str, str]:
        if kept["until"] < time.time() + 60:
            asked = {
                "client_id": client_id,
                "client_secret": secret,
                "scope": "https://monitor.azure.com//.default",
                "grant_type": "client_credentials",
            }
            named = {
                "Method": "Post",
                "Uri": f"https://login.microsoftonline.com/{tenant_id}/oauth2/v2.0/token",
                "Body": urlencode(asked),
                "ContentType": "application/x-www-form-urlencoded",
                "ErrorAction": "Stop",
            }
            result = runspace.session.run("Invoke-RestMethod", named)[0]
            kept["token"] = get_member(result, "access_token")
            seconds: Any = get_member(result, "expires_in")
            kept["until"] = time.time() + (int(seconds) if truth(seconds) else 0)
        return {"Authorization": f"Bearer {kept['token']}"}

    return headers


@pode_command("New-PodeLogEventViewerMethod")
def new_pode_log_event_viewer_method(
    id: str = "",
    event_log_name: str = "Application",
    source: str = "Pode",
    event_id: Annotated[int, Param(name="EventID")] = 0,
    batch_info: Hashtable | None = None,
) -> str:
    """Would make a log method for Windows' event log; that is for Windows.

    -Id            An id for the method.
    -EventLogName  The log.
    -Source        The source of the events.
    -EventID       The number of the events.
    -BatchInfo     How many items are written together.

    PS> try { New-PodeLogEventViewerMethod } catch { $_.Exception.Message }
    Event Viewer logging only supported on Windows OS.
    """
    fail("eventLogOnWindows")
