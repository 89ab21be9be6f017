"""What is logged on its way: the event, the text that is made of it, and the item for a method.

An event is turned into data (by the log type's scriptblock), the data into text (serialised as
JSON, XML, YAML, or by code), the text into a line of a log format (syslog, or by code); what comes
out goes to the log methods as an item, with the event beside it.
"""

from __future__ import annotations

import os
import re
import socket
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.datetime.date_time import DateTime
from poshws.corelib.datetime.format import format_date
from poshws.corelib.typesystem.declare import declare
from poshws.objects.conversion.strings import convert_to_string
from poshws.pode.requests.payloads import lines, unrolled
from poshws.pode.server.handlers import Handler

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.pode.server.handlers import Runspace

SYSLOG_LEVELS = (
    "emergency",
    "alert",
    "critical",
    "error",
    "warning",
    "notice",
    "informational",
    "debug",
)
LOCAL0 = 16  # the facility that Pode takes


class LogEvent:
    """`$logEvent`: what happened, when, and how grave it is."""

    __slots__ = ("data", "level", "metadata", "overrides", "timestamp", "type_name")
    net_name = "Pode.Utilities.Logging.PodeLogEvent"

    def __init__(self, type_name: str, level: str, data: Any, *, as_utc: bool = False) -> None:
        self.type_name = type_name
        self.level = level
        self.data = data
        self.timestamp = DateTime.utc_now() if as_utc else DateTime.now()
        self.metadata: Hashtable = Hashtable()
        self.overrides: Hashtable = Hashtable()

    def override_with(self, tables: list[Hashtable] | None) -> None:
        """What log methods are to do otherwise with this event, by their ids or kinds."""
        for each in tables or ():
            if each is not None and "Id" in each:
                self.overrides[each["Id"]] = each

    def override_for(self, method_id: str, kind: str) -> Any:
        """What a method is to do otherwise; None for nothing."""
        found = self.overrides.get(method_id) if method_id else None
        return self.overrides.get(kind) if found is None and kind else found


class LogItem:
    """What a log method gets: the item, and the event that it was made of."""

    __slots__ = ("data", "event")
    net_name = "Pode.Utilities.Logging.PodeLogItem"

    def __init__(self, data: Any, event: LogEvent) -> None:
        self.data = data
        self.event = event


DECLARATIONS = [
    declare(
        LogEvent.net_name,
        LogEvent,
        {
            "System.Object Type {get;}": lambda self: Hashtable([("Name", self.type_name)]),
            "string Level {get;}": "level",
            "datetime Timestamp {get;}": "timestamp",
            "hashtable Metadata {get;}": "metadata",
            "hashtable Overrides {get;}": "overrides",
            "hashtable GetOverride(string id, string type)": LogEvent.override_for,
            "System.Object Data {get;}": "data",
        },
    ),
    declare(
        LogItem.net_name,
        LogItem,
        {"System.Object Data {get;}": "data", "System.Object Event {get;}": "event"},
    ),
]


@dataclass(slots=True)
class Formatting:
    """How the data of a log type become the items of its methods."""

    serialise: str = "none"
    serialise_handler: Handler | None = None
    text: Callable[[Any], str] | None = None  # Pode's own way, for errors and requests
    xml_root: str = "Item"
    log_format: str = "none"
    log_handler: Handler | None = None
    syslog: Hashtable = field(default_factory=Hashtable)
    headers: tuple[str, ...] = ()  # lines before the first item
    as_utc: bool = False


def run_handler(runspace: Runspace, handler: Handler, arguments: list[object]) -> object:
    """Calls a scriptblock with arguments before its own, as logging does; errors are logged."""
    bare = Handler(handler.script, [], handler.using)
    return unrolled(runspace.guard(bare, [*arguments, *handler.arguments]))


def serialised(runspace: Runspace, how: Formatting, data: object, event: LogEvent) -> object:
    """Data as text, or as they are."""
    if how.serialise == "json":
        named = {"InputObject": data, "Depth": 10, "Compress": True}
        return lines(runspace.session.run("ConvertTo-Json", named))
    if how.serialise == "yaml":
        from poshws.pode.openapi.yaml import to_yaml  # deferred

        return to_yaml(data, 10)
    if how.serialise == "xml":
        return xml_of(how.xml_root, data)
    if how.serialise == "custom":
        if how.serialise_handler is not None:
            return run_handler(runspace, how.serialise_handler, [data, event])
        if how.text is not None:
            return how.text(data)
    return data


def formatted(
    runspace: Runspace, how: Formatting, item: object, event: LogEvent, *, is_header: bool = False
) -> object:
    """A serialised item in the log format."""
    if how.log_format == "syslog":
        return syslog_line(runspace, how.syslog, item, event)
    if how.log_format == "custom" and how.log_handler is not None:
        return run_handler(runspace, how.log_handler, [item, event, is_header])
    return item


def xml_of(root: str, data: object) -> str:
    """Data as a small XML document: an element for each entry."""
    from xml.sax.saxutils import escape  # deferred

    def element(name: str, value: object) -> str:
        if isinstance(value, Hashtable):
            inner = "".join(element(str(key), each) for key, each in value.items())
        elif isinstance(value, list):
            inner = "".join(element("Item", each) for each in value)
        else:
            inner = "" if value is None else escape(plain(value))
        tag = re.sub(r"[^\w.-]", "_", name)
        return f"<{tag}>{inner}</{tag}>" if inner else f"<{tag} />"

    return element(root, data)


def plain(value: object) -> str:
    """A value as text."""
    return value if type(value) is str else convert_to_string(value)


def item_text(runspace: Runspace, value: object) -> str:
    """An item as text: objects as they are shown."""
    if value is None:
        return ""
    if isinstance(value, (str, int, float)):
        return plain(value)
    return lines(runspace.session.run("Out-String", input=[value])).strip("\r\n")


def syslog_line(runspace: Runspace, info: Hashtable, item: object, event: LogEvent) -> str:
    """An item as a line of syslog."""
    return syslog_text(info, item_text(runspace, item), event.level, event.timestamp)


def syslog_text(info: Hashtable, text: str, level: str, timestamp: Any) -> str:
    """A text as a line of syslog, by RFC 5424 or RFC 3164."""
    facility: Any = info.get("Facility")
    app = str(info.get("AppName") or "-")
    priority = (LOCAL0 if facility is None else int(facility)) * 8 + severity(level)
    message = text.strip().replace("\n", "\\n").replace("\r", "\\r")
    host, process = socket.gethostname(), os.getpid()
    if str(info.get("Format") or "").upper() == "RFC3164":
        when = format_date(timestamp, "MMM dd HH:mm:ss")
        return f"<{priority}>{when} {host} {app}[{process}]: {message}"
    when = format_date(timestamp, "yyyy-MM-ddTHH:mm:ss.fffK")
    tags = syslog_tags(info.get("Tags"))
    return f"<{priority}>1 {when} {host} {app} {process} - {tags} {message}"


def severity(level: str) -> int:
    """The number of a level in syslog."""
    name = level.lower()
    return SYSLOG_LEVELS.index("informational" if name not in SYSLOG_LEVELS else name)


def syslog_tags(tags: object) -> str:
    """Tags as structured data."""
    if not isinstance(tags, Hashtable) or not tags:
        return "-"
    marks = (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r"), ("]", "\\]"))
    parts = []
    for key, value in tags.items():
        text = plain(value)
        for mark, written in marks:
            text = text.replace(mark, written)
        parts.append(f'{key}="{text}"')
    return f"[{' '.join(parts)}]"
