"""The formats of logs where none is named, and lines of syslog that scripts ask for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from poshws.binding import Param, Pipe, Range, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.logging.items import LogEvent, LogItem, syslog_text
from poshws.pode.logging.types import LogFormat, SerialiseFormat
from poshws.pode.requests.payloads import lines
from poshws.pode.server.context import pode_of

SyslogFormat = Literal["RFC5424", "RFC3164"]
Level = Literal[
    "Emergency", "Alert", "Critical", "Error", "Warning", "Notice", "Informational", "Verbose",
    "Debug",
]  # fmt: skip


def default_of(session: Session, kind: str) -> str | None:
    """The default format of a kind, if there is one."""
    return pode_of(session).log.default(kind) or None


@pode_command("Get-PodeLogDefaultFormat")
def get_pode_log_default_format(*, session: Session) -> str | None:
    """Gives the format of log lines where none is named; nothing if there is none.

    PS> Start-PodeServer { Set-PodeLogDefaultFormat -Format Syslog
    >>     Get-PodeLogDefaultFormat | Out-Default; Close-PodeServer }
    Syslog
    """
    return default_of(session, "Log")


@pode_command("Set-PodeLogDefaultFormat")
def set_pode_log_default_format(format: LogFormat, *, session: Session) -> None:
    """Sets the format of log lines where none is named.

    -Format  None, Syslog or Custom.

    PS> Start-PodeServer { Set-PodeLogDefaultFormat -Format Syslog }
    """
    pode_of(session).log.defaults["Log"] = format


@pode_command("Get-PodeLogDefaultSyslogFormat")
def get_pode_log_default_syslog_format(*, session: Session) -> str | None:
    """Gives the form of syslog where none is named; nothing if there is none.

    PS> Start-PodeServer { Set-PodeLogDefaultSyslogFormat -Format RFC3164
    >>     Get-PodeLogDefaultSyslogFormat | Out-Default; Close-PodeServer }
    RFC3164
    """
    return default_of(session, "Syslog")


@pode_command("Set-PodeLogDefaultSyslogFormat")
def set_pode_log_default_syslog_format(format: SyslogFormat, *, session: Session) -> None:
    """Sets the form of syslog where none is named.

    -Format  RFC5424 or RFC3164.

    PS> Start-PodeServer { Set-PodeLogDefaultSyslogFormat -Format RFC3164 }
    """
    pode_of(session).log.defaults["Syslog"] = format


@pode_command("Get-PodeLogDefaultSerialiseFormat")
def get_pode_log_default_serialise_format(*, session: Session) -> str | None:
    """Gives how logged objects become text where that is not named; nothing if it is not set.

    PS> Start-PodeServer { Set-PodeLogDefaultSerialiseFormat -Format Json
    >>     Get-PodeLogDefaultSerialiseFormat | Out-Default; Close-PodeServer }
    Json
    """
    return default_of(session, "Serialise")


@pode_command("Set-PodeLogDefaultSerialiseFormat")
def set_pode_log_default_serialise_format(format: SerialiseFormat, *, session: Session) -> None:
    """Sets how logged objects become text where that is not named.

    -Format  None, Json, Xml, Yaml or Custom.

    PS> Start-PodeServer { Set-PodeLogDefaultSerialiseFormat -Format Json }
    """
    pode_of(session).log.defaults["Serialise"] = format


@pode_command("ConvertTo-PodeSyslog")
def convert_to_pode_syslog(
    *,
    message: Annotated[object, Param(position=0)],
    level: Annotated[Level, Param(position=1)],
    timestamp: Annotated[object, Param(position=2, type="System.DateTime")],
    facility: Annotated[int, Range(0, 23), Param(position=3)] = 16,
    app_name: Annotated[str, Param(position=4)] = "",
    tags: Annotated[Hashtable | None, Param(position=5)] = None,
    format: Annotated[SyslogFormat | None, Param(position=6)] = None,
    session: Session,
) -> str:
    """Gives a line of syslog.

    -Message    What it says.
    -Level      How grave it is.
    -Timestamp  When it was.
    -Facility   The number of the facility; 16 is local0.
    -AppName    The name of the application.
    -Tags       Structured data.
    -Format     RFC5424 or RFC3164.

    PS> Start-PodeServer { (ConvertTo-PodeSyslog -Message hi -Level Error -Timestamp (Get-Date)) `
    >>     -match '^<131>1 ' | Out-Default; Close-PodeServer }
    True
    """
    pode = pode_of(session)
    info = Hashtable(
        [
            ("Facility", facility),
            ("AppName", app_name or pode.app_name),
            ("Tags", tags),
            ("Format", format or pode.log.default("Syslog") or "RFC5424"),
        ]
    )
    said = message if isinstance(message, str) else text_of(session, message)
    return syslog_text(info, said, level, timestamp)


@pode_command(
    "Convert-PodeLogItemToString",
    sets={"Collection": "collection!", "Item": "item!|"},
    default_set="Item",
)
def convert_pode_log_item_to_string(
    *,
    collection: list[object] | None = None,
    item: Annotated[Pipe[object], Param(name="Item")],
    session: Session,
) -> Iterator[str]:
    """Gives the text of log items, for a log method of your own.

    -Collection  Several items, whose strings become lines of one.
    -Item        An item.

    PS> Start-PodeServer {
    >>     New-PodeLogCustomMethod -Version 2 -ScriptBlock { param($items)
    >>         $items | Convert-PodeLogItemToString | Out-Default } | Enable-PodeLogErrorType }
    """
    if collection is not None:
        yield "\n".join(text_of(session, each) for each in collection)
        return
    for each in item:
        yield text_of(session, each)


def text_of(session: Session, item: object) -> str:
    """The text of an item's data."""
    data = item.data if isinstance(item, LogItem) else item
    return lines(session.run("ConvertTo-PodeString", input=[data]))


@pode_command("Get-PodeLogOverride")
def get_pode_log_override(
    *,
    log_event: Annotated[object, Param(by_value=True, position=0, type=LogEvent.net_name)],
    id: Annotated[str, Param(position=1)] = "",
    type: Annotated[str, Param(position=2)] = "",
    session: Session,
) -> object:
    """Gives what a log method is to do otherwise with an event; nothing if it does nothing else.

    -LogEvent  The event.
    -Id        The id of the method; that of the method that writes otherwise.
    -Type      The kind of method; that of the method that writes otherwise.

    PS> Start-PodeServer {
    >>     New-PodeLogCustomMethod -Version 2 -ScriptBlock { param($items)
    >>         ($items[0].Event | Get-PodeLogOverride).Data } | Enable-PodeLogErrorType }
    """
    if not isinstance(log_event, LogEvent):
        return None
    writing = pode_of(session).log.writing
    own = ("", "") if writing is None else (writing.id, writing.kind)
    return log_event.override_for(id or own[0], type or own[1])
