"""Enable-PodeLogRequestType: a line for each request that was answered, as Common, Combined or W3C
logs have it.
"""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, Annotated, Any, Literal
from urllib.parse import quote

from poshws.binding import Param, Pattern, Pipe, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.datetime.date_time import DateTime
from poshws.corelib.datetime.format import format_date
from poshws.objects.members import get_member
from poshws.pode import VERSION
from poshws.pode.auth.auth import is_user
from poshws.pode.command import pode_command
from poshws.pode.logging.items import Formatting, plain
from poshws.pode.logging.logging import REQUESTS, LogType
from poshws.pode.logging.types import LineParameters, flatten
from poshws.pode.responses.status import description_of
from poshws.pode.server.context import Pode, find_pode, pode_of
from poshws.pode.server.handlers import make_handler

if TYPE_CHECKING:
    from poshws.engine.http.exchanges import Exchange
    from poshws.pode.server.handlers import Runspace

FieldName = Literal[
    "date", "time", "c-ip", "cs-username", "s-ip", "s-port", "s-computername", "cs-method",
    "cs-uri-stem", "cs-uri-query", "sc-status", "time-taken", "sc-bytes", "cs-bytes", "cs-version",
    "cs-host",
]  # fmt: skip
FieldType = Literal["Request", "Response", "Environment"]


class RequestType(LogType):
    """The log type of requests, with what each line needs."""

    user_path: tuple[str, ...] = ("Username",)
    address_headers: tuple[str, ...] = ()
    fields: tuple[Hashtable, ...] = ()


@pode_command(
    "Enable-PodeLogRequestType",
    alias="Enable-PodeRequestLogging",
    default_set="ScriptBlock",
    sets={"ScriptBlock": "script_block argument_list", "Raw": "raw"},
)
def enable_pode_log_request_type(
    *,
    name: str = "",
    method: Annotated[Pipe[str], Param(name="Method")],
    username_property: str = "",
    format: Literal["Common", "Combined", "W3C"] = "Combined",
    w3c_info: Annotated[Hashtable | None, Param(name="W3CInfo")] = None,
    lines: LineParameters,
    remote_ip_header: Annotated[list[str] | None, Param(name="RemoteIPHeader")] = None,
    as_utc: bool = False,
    raw: bool = False,
    session: Session,
) -> None:
    """Logs the requests that were answered.

    -Name                  A name for the log type.
    -Method                The ids of log methods.
    -UsernameProperty      Which property of a known user is logged, such as `Account.Name`.
    -Format                How a line is put: Common, Combined or W3C.
    -W3CInfo               The fields of W3C lines, from New-PodeLogW3CInfo.
    -SerialiseScriptBlock  Makes the text of a request's facts and the event.
    -RemoteIPHeader        Headers in which a proxy names the client; the first one counts.
    -AsUtc                 Dates are in UTC.
    -Raw                   Gives the facts to the methods, not text made of them.

    PS> Start-PodeServer { New-PodeLogTerminalMethod | Enable-PodeLogRequestType -Format Common }
    """
    pode = pode_of(session)
    formatting = lines.formatting(session, as_utc=as_utc, raw=raw)
    formatting.xml_root = "Request"
    handler = None
    if lines.script_block is not None and not raw:
        handler = make_handler(session, pode, lines.script_block, lines.argument_list)
    made = RequestType(
        name or REQUESTS,
        pode.log.pick_methods(flatten(method)),
        frozenset({"Informational"}),
        handler=handler,
        version=2,
        formatting=formatting,
    )
    made.shape = None if raw else shape_request
    made.user_path = tuple((username_property.strip() or "Username").split("."))
    made.address_headers = tuple(remote_ip_header or ())
    set_format(made, formatting, format.lower(), w3c_info)
    pode.log.add_type(made)
    follow_requests(pode)


def set_format(
    made: RequestType, formatting: Formatting, name: str, info: Hashtable | None
) -> None:
    """How the lines of a log type are put."""
    if name == "w3c":
        info = info or w3c_info_of(DEFAULT_FIELDS)
        fields: Any = info["Fields"]
        made.fields = tuple(fields)
        formatting.text = lambda data: w3c_line(made.fields, data)
        if not info["NoLogHeader"]:
            formatting.headers = w3c_header(made.fields, plain(info["Version"]))
    else:
        formatting.text = lambda data: common_line(data, combined=name == "combined")


def follow_requests(pode: Pode) -> None:
    """Has every answered request logged."""
    hooks = pode.parts.request_hooks
    if log_request not in hooks:
        hooks.append(log_request)


def log_request(runspace: Runspace, exchange: Exchange, event: Hashtable) -> None:
    """Queues what is to be known of an answered request."""
    log = runspace.pode.log
    for log_type in list(log.types.values()):
        if isinstance(log_type, RequestType):
            facts = facts_of(runspace, exchange, event, log_type)
            log.push(log_type, facts, "Informational")


def facts_of(
    runspace: Runspace, exchange: Exchange, event: Hashtable, log_type: RequestType
) -> Hashtable:
    """All facts of a request and its answer."""
    request, response = exchange.request, exchange.response
    began: Any = event["Timestamp"]
    size = len(response.body) or None
    asked, answered, variables = headers_of(log_type.fields, exchange)
    return Hashtable(
        [
            ("Host", address_of(exchange, log_type.address_headers)),
            ("RfcUserIdentity", None),
            ("User", user_of(event, log_type.user_path)),
            ("Date", began if log_type.formatting.as_utc else began.to_local_time()),
            ("UtcDate", began),
            ("Duration", DateTime.utc_now() - began),
            ("Server", Hashtable([("IP", request.local[0]), ("Port", request.local[1])])),
            ("Environment", Hashtable([("Variables", variables)])),
            (
                "Request",
                Hashtable(
                    [
                        ("Method", request.method.upper()),
                        ("Hostname", request.host.lower()),
                        ("Scheme", request.scheme.lower()),
                        ("Resource", event["Path"]),
                        ("Query", request.query),
                        ("Protocol", f"HTTP/{request.http_version}"),
                        ("Referrer", request.headers.get("Referer")),
                        ("Agent", request.headers.get("User-Agent")),
                        ("Size", len(request.body)),
                        ("Headers", asked),
                    ]
                ),
            ),
            (
                "Response",
                Hashtable(
                    [
                        ("StatusCode", response.status),
                        (
                            "StatusDescription",
                            response.description or description_of(response.status),
                        ),
                        ("Size", size),
                        ("Headers", answered),
                    ]
                ),
            ),
        ]
    )


def headers_of(
    fields: tuple[Hashtable, ...], exchange: Exchange
) -> tuple[Hashtable, Hashtable, Hashtable]:
    """The headers of request and response, and the variables, that W3C fields name."""
    asked, answered, variables = Hashtable(), Hashtable(), Hashtable()
    for each in fields:
        kind, name = str(each["Type"]).lower(), str(each.get("Name") or "")
        if kind == "request" and exchange.request.headers.get(name) is not None:
            asked[name] = exchange.request.headers.get(name)
        elif kind == "response" and exchange.response.headers.get(name) is not None:
            answered[name] = exchange.response.headers.get(name)
        elif kind == "environment" and name in os.environ:
            variables[name] = os.environ[name]
    return asked, answered, variables


def address_of(exchange: Exchange, headers: tuple[str, ...]) -> str:
    """Where a request comes from; what a proxy says counts if the script wants that."""
    for name in headers:
        value = exchange.request.headers.get(name)
        if value is not None:
            return value.split(",")[0].strip()
    return exchange.request.remote[0]


def user_of(event: Hashtable, path: tuple[str, ...]) -> str | None:
    """The name of the user whom the request proved to be, with dots for blanks."""
    auth: Any = event.get("Auth")
    if not is_user(auth):
        return None
    user = auth["User"]
    for name in path:
        user = None if user is None else get_member(user, name)
    text = "" if user is None else plain(user)
    return ".".join(text.split()) or None


def shape_request(facts: Any) -> OrderedDictionary:
    """The facts in the order that log lines and JSON have them in."""
    request, response = facts["Request"], facts["Response"]
    asked = [
        ("Host", facts["Host"]),
        ("Identifier", facts["RfcUserIdentity"]),
        ("User", facts["User"]),
        *((name, request[name]) for name in ("Method", "Hostname", "Scheme", "Resource")),
        *((name, request[name]) for name in ("Query", "Protocol", "Referrer")),
        ("UserAgent", request["Agent"]),
        ("Size", request["Size"]),
        ("Headers", request["Headers"]),
    ]
    status = [("Code", response["StatusCode"]), ("Description", response["StatusDescription"])]
    answered = [
        ("Status", OrderedDictionary(status)),
        ("Size", response["Size"]),
        ("Headers", response["Headers"]),
    ]
    return OrderedDictionary(
        [
            ("Date", facts["Date"]),
            ("Duration", facts["Duration"]),
            ("Server", OrderedDictionary(facts["Server"].items())),
            ("Environment", OrderedDictionary(facts["Environment"].items())),
            ("Request", OrderedDictionary(asked)),
            ("Response", OrderedDictionary(answered)),
        ]
    )


# --- lines


def known(value: object) -> str:
    """A value as text; a dash if there is none."""
    text = "" if value is None else plain(value)
    return text if text.strip() else "-"


def common_line(data: Any, *, combined: bool) -> str:
    """A line as web servers have written it from the beginning, with two more facts if combined."""
    request, response = data["Request"], data["Response"]
    asked = " ".join(known(request[name]) for name in ("Method", "Resource", "Protocol"))
    who = " ".join(known(request[name]) for name in ("Host", "Identifier", "User"))
    date = format_date(data["Date"], "dd/MMM/yyyy:HH:mm:ss zzz")
    line = f'{who} [{date}] "{asked}" {known(response["Status"]["Code"])} {known(response["Size"])}'
    if combined:
        line += f' "{known(request["Referrer"])}" "{known(request["UserAgent"])}"'
    return line


def w3c_line(fields: tuple[Hashtable, ...], data: object) -> str:
    """A line of the fields that were asked for."""
    values = [w3c_value(str(each["FieldName"]), each, data) for each in fields]
    return "".join(f"{quote(known(value), safe=URI_MARKS)} " for value in values)


URI_MARKS = ";/?:@&=+$,-_.!~*'()#[]"


def w3c_value(name: str, wanted: Hashtable, data: Any) -> object:
    """The value of a field."""
    kind = str(wanted["Type"]).lower()
    if kind != "standard":
        places = {
            "request": data["Request"]["Headers"],
            "response": data["Response"]["Headers"],
            "environment": data["Environment"]["Variables"],
        }
        return places[kind].get(wanted["Name"])
    if name in ("date", "time"):
        return format_date(data["Date"], "yyyy-MM-dd" if name == "date" else "HH:mm:ss")
    if name == "time-taken":
        return data["Duration"].ticks // 10_000
    if name == "s-computername":
        return socket.gethostname()
    if name == "sc-status":
        return data["Response"]["Status"]["Code"]
    table, key = PLACES[name]
    return data[table][key]


PLACES = {
    "c-ip": ("Request", "Host"),
    "cs-username": ("Request", "User"),
    "s-ip": ("Server", "IP"),
    "s-port": ("Server", "Port"),
    "cs-method": ("Request", "Method"),
    "cs-uri-stem": ("Request", "Resource"),
    "cs-uri-query": ("Request", "Query"),
    "sc-bytes": ("Response", "Size"),
    "cs-bytes": ("Request", "Size"),
    "cs-version": ("Request", "Protocol"),
    "cs-host": ("Request", "Hostname"),
}


def w3c_header(fields: tuple[Hashtable, ...], version: str) -> tuple[str, ...]:
    """The lines that a W3C log begins with."""
    now = format_date(DateTime.now(), "yyyy-MM-dd HH:mm:ss")
    names = " ".join(str(each["FieldName"]) for each in fields)
    return (
        f"#Software: Pode {VERSION}",
        f"#Version: {version}",
        f"#Date: {now}",
        f"#Fields: {names}",
    )


# --- commands for W3C and syslog


def standard_field(name: str) -> Hashtable:
    """A field that every W3C log knows."""
    return Hashtable([("Type", "Standard"), ("FieldName", name.lower())])


def custom_field(name: str, kind: str) -> Hashtable:
    """A header or variable as a field."""
    shown = {"request": f"cs({name})", "response": f"sc({name})", "environment": f"x-{name}"}
    return Hashtable([("Type", kind), ("Name", name), ("FieldName", shown[kind.lower()])])


DEFAULT_FIELDS = [
    *map(
        standard_field,
        (
            "date",
            "time",
            "c-ip",
            "cs-method",
            "cs-uri-stem",
            "cs-uri-query",
            "cs-username",
            "sc-status",
            "time-taken",
        ),
    ),
    custom_field("User-Agent", "Request"),
    custom_field("Referer", "Request"),
]


def w3c_info_of(
    fields: list[Hashtable], version: object = "1.0", *, no_header: bool = False
) -> Hashtable:
    """What a W3C log consists of."""
    return Hashtable([("Fields", fields), ("Version", version), ("NoLogHeader", no_header)])


@pode_command("New-PodeLogW3CInfo", positions="fields version")
def new_pode_log_w3c_info(
    *,
    fields: list[Hashtable],
    version: Annotated[object, Param(type="version")] = "1.0",
    no_log_header: bool = False,
) -> Hashtable:
    """Says which fields a W3C log has.

    -Fields       Fields of Add-PodeLogW3CField and Add-PodeLogW3CCustomField.
    -Version      The version that the header names.
    -NoLogHeader  Writes no header.

    PS> New-PodeLogW3CInfo -Fields (Add-PodeLogW3CField -Name date)
    """
    return w3c_info_of(fields, version, no_header=no_log_header)


@pode_command("Add-PodeLogW3CField", positions="name")
def add_pode_log_w3c_field(*, name: FieldName) -> Hashtable:
    """Makes a field of a W3C log.

    -Name  One of the fields that the format knows.

    PS> Add-PodeLogW3CField -Name cs-uri-stem
    """
    return standard_field(name)


@pode_command("Add-PodeLogW3CCustomField", positions="name type")
def add_pode_log_w3c_custom_field(
    *, name: Annotated[str, Pattern(r"^[a-z0-9\-_]+$")], type: FieldType
) -> Hashtable:
    """Makes a field of a W3C log from a header or an environment variable.

    -Name  The name of the header or variable.
    -Type  Request, Response or Environment.

    PS> Add-PodeLogW3CCustomField -Name User-Agent -Type Request
    """
    return custom_field(name, type)


@pode_command("New-PodeLogSyslogInfo", positions="facility app_name tags format")
def new_pode_log_syslog_info(
    *,
    facility: int = 16,
    app_name: str = "",
    tags: Hashtable | None = None,
    format: Literal["RFC5424", "RFC3164"] | None = None,
    session: Session,
) -> Hashtable:
    """Says how lines of syslog are put.

    -Facility  The number of the facility; 16 is local0.
    -AppName   The name of the application.
    -Tags      Structured data for each line.
    -Format    RFC5424 or RFC3164.

    PS> New-PodeLogSyslogInfo -AppName shop
    """
    pode = find_pode(session)
    default = "" if pode is None else pode.log.default("Syslog")
    return Hashtable(
        [
            ("Facility", facility),
            ("AppName", app_name),
            ("Tags", tags),
            ("Format", format or default or "RFC5424"),
        ]
    )


@pode_command("Disable-PodeLogRequestType", alias="Disable-PodeRequestLogging")
def disable_pode_log_request_type(name: str = "", *, session: Session) -> None:
    """Logs requests no longer.

    -Name  The name of the log type.

    PS> Start-PodeServer { Disable-PodeLogRequestType }
    """
    pode_of(session).log.types.pop((name or REQUESTS).lower(), None)
