"""Views of what commands give: groups, members, matches, history, hashes, web responses, pings,
bytes.
"""

from __future__ import annotations

from poshws.formatting.objects import call, format_text, read, text
from poshws.formatting.packets import Part
from poshws.formatting.view import (
    Grouping,
    Source,
    View,
    column,
    custom,
    entry,
    item,
    listing,
    table,
    wide,
)
from poshws.formatting.widths import ELLIPSIS

_PREFIX = "Microsoft.PowerShell.Commands."
_LONGEST_CONTENT = 200


def _duration(target: object, _: object) -> object:
    """Hours only when there are some."""
    duration = read(target, "Duration")
    hours, minutes = read(duration, "TotalHours"), read(duration, "TotalMinutes")
    if not isinstance(hours, float) or not isinstance(minutes, float):
        return None
    if hours >= 10:
        return f"{round(hours)}:" + format_text(duration, "mm\\:ss\\.fff")
    if hours >= 1:
        return format_text(duration, "h\\:mm\\:ss\\.fff")
    return format_text(duration, "m\\:ss\\.fff" if minutes >= 1 else "s\\.fff")


_MARKDOWN_PARTS = (
    *(f"Header{level}" for level in range(1, 7)),
    *("Code", "Link", "Image", "EmphasisBold", "EmphasisItalics"),
)


def _as_sequence(part: str) -> Source:
    """How a part of Markdown is set, in the look that it has."""
    return lambda target, _: call(target, "AsEscapeSequence", part)


def _match_text(target: object, session: object) -> list[Part]:
    """The line with its file and number, matches emphasized."""
    locations = getattr(session, "locations", None)
    path = "" if locations is None else locations.folder
    return [text(call(target, "ToEmphasizedString", path))]


def _beginning_of(name: str) -> Source:
    def beginning(target: object, _: object) -> object:
        content = text(read(target, name))[:_LONGEST_CONTENT]
        return content + ELLIPSIS if len(content) == _LONGEST_CONTENT else content

    return beginning


def _unless_timed_out(name: str) -> Source:
    def value(target: object, _: object) -> object:
        return "*" if text(read(target, "Status")) == "TimedOut" else read(target, name)

    return value


_LATENCY = column("Latency(ms)", _unless_timed_out("Latency"), 7, "Right")
_STATUS = "Status 16 Left"

VIEWS: list[View] = [
    table(
        _PREFIX + "MemberDefinition",
        "Name",
        "MemberType",
        "Definition",
        group=Grouping("TypeName"),
        autosize=True,
    ),
    table(_PREFIX + "GroupInfo", "Count 5 Right", "Name 25", "Group"),
    listing(_PREFIX + "GroupInfo", "Name Count Group Values"),
    table(_PREFIX + "GroupInfoNoElement", "Count 5 Right", "Name 25"),
    listing(_PREFIX + "GroupInfoNoElement", "Name Count Values"),
    table(
        _PREFIX + "HistoryInfo",
        "Id 4 Right",
        column("Duration", _duration, 12, "Right"),
        "CommandLine",
        name="history",
    ),
    wide(_PREFIX + "HistoryInfo", "CommandLine", name="history"),
    custom(_PREFIX + "MatchInfo", _match_text, "MatchInfo"),
    View(
        "List",
        (_PREFIX + "BasicHtmlWebResponseObject",),
        _PREFIX + "BasicHtmlWebResponseObject",
        entries=[
            entry(
                [
                    "StatusCode",
                    "StatusDescription",
                    item("Content", _beginning_of("Content")),
                    item("RawContent", _beginning_of("RawContent")),
                    *["Headers", "Images", "InputFields", "Links"],
                    *["RawContentLength", "RelationLink"],
                ]
            )
        ],
    ),
    View(
        "List",
        (_PREFIX + "WebResponseObject",),
        _PREFIX + "WebResponseObject",
        entries=[
            entry(
                [
                    *["StatusCode", "StatusDescription", "Content"],
                    item("RawContent", _beginning_of("RawContent")),
                    *["Headers", "RawContentLength", "RelationLink"],
                ]
            )
        ],
    ),
    table(_PREFIX + "FileHashInfo", "Algorithm 15 Left", "Hash 70 Left", "Path"),
    table(
        _PREFIX + "TestConnectionCommand+TcpPortStatus",
        "Id 4 Right",
        "Source 16 Left",
        column("Address", "TargetAddress", 25, "Left"),
        "Port 7 Right",
        column("Latency(ms)", "Latency", 7, "Right"),
        "Connected 10 Left",
        "Status 24 Left",
        group=Grouping("Target"),
    ),
    table(
        _PREFIX + "TestConnectionCommand+PingStatus",
        "Ping 4 Right",
        "Source 16 Left",
        column("Address", "DisplayAddress", 25, "Left"),
        _LATENCY,
        column("BufferSize(B)", _unless_timed_out("BufferSize"), 10, "Right"),
        _STATUS,
        group=Grouping("Destination"),
    ),
    table(
        _PREFIX + "TestConnectionCommand+PingMtuStatus",
        "Source 16 Left",
        column("Address", "DisplayAddress", 25, "Left"),
        _LATENCY,
        _STATUS,
        column("MtuSize(B)", "MtuSize", 7, "Right"),
        group=Grouping("Destination"),
    ),
    table(
        _PREFIX + "TestConnectionCommand+TraceStatus",
        "Hop 3 Right",
        column("Hostname", lambda target, _: read(target, "Hostname") or "*", 25, "Left"),
        "Ping 4 Right",
        _LATENCY,
        _STATUS,
        "Source 12 Left",
        "TargetAddress 15 Left",
        group=Grouping("Target"),
    ),
    table(
        _PREFIX + "ByteCollection",
        column("Offset", "HexOffset", 16, "Right"),
        column(
            "Bytes\n" + " ".join(f"{number:02X}" for number in range(16)), "HexBytes", 47, "Left"
        ),
        "Ascii 16 Left",
        group=Grouping("Label"),
    ),
    listing(
        "Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo",
        [item(part, _as_sequence(part)) for part in _MARKDOWN_PARTS],
    ),
]
