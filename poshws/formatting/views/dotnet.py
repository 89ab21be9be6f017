"""Views of .NET types."""

from __future__ import annotations

from poshws.corelib.system.arrays import ensure_list
from poshws.formatting.objects import format_text, read, text
from poshws.formatting.packets import Part
from poshws.formatting.view import (
    Grouping,
    View,
    ViewColumn,
    column,
    custom,
    entry,
    item,
    listing,
    table,
    wide,
)

_KILO = 1024
_MEGA = 1024 * 1024


def _number(target: object, name: str) -> float:
    value = read(target, name)
    return float(value) if isinstance(value, int | float) else 0.0


def _megabytes(name: str) -> ViewColumn:
    """`PM(M)` of the property PM, with two decimals."""
    width = 10 if name == "WS" else 8
    return column(
        f"{name}(M)",
        lambda target, _: format_text(_number(target, name) / _MEGA, "N2"),
        width,
        "Right",
    )


def _processor_seconds(target: object, _: object) -> object:
    return format_text(_number(target, "CPU"), "N2")


def _start_day(target: object, _: object) -> object:
    start = read(target, "StartTime")
    return None if start is None else format_text(start, "d")


def _overloads(target: object, _: object) -> object:
    """What Out-String makes of the definitions: a line each."""
    definitions = read(target, "OverloadDefinitions")
    lines = ensure_list(definitions)
    return "".join(f"{text(each)}\n" for each in lines)


def _date_text(target: object, _: object) -> list[Part]:
    return [text(read(target, "DateTime"))]


def _task_result(target: object, _: object) -> object:
    return read(target, "Result") if read(target, "IsCompleted") else None


_PROCESS = "System.Diagnostics.Process"

VIEWS: list[View] = [
    table(
        "System.Reflection.Assembly",
        column("GAC", "GlobalAssemblyCache", 6),
        column("Version", "ImageRuntimeVersion", 14),
        "Location",
    ),
    listing(
        "System.Reflection.Assembly",
        "CodeBase EntryPoint EscapedCodeBase FullName GlobalAssemblyCache HostContext "
        "ImageFileMachine ImageRuntimeVersion Location ManifestModule MetadataToken "
        "PortableExecutableKind ReflectionOnly",
    ),
    table("System.Reflection.AssemblyName", "Version 14", "Name"),
    table("System.Globalization.CultureInfo", "LCID 16", "Name 16", "DisplayName"),
    table("System.Diagnostics.FileVersionInfo", "ProductVersion 16", "FileVersion 16", "FileName"),
    listing(
        "System.Diagnostics.FileVersionInfo",
        "OriginalFileName FileDescription ProductName Comments CompanyName FileName FileVersion "
        "ProductVersion IsDebug IsPatched IsPreRelease IsPrivateBuild IsSpecialBuild Language "
        "LegalCopyright LegalTrademarks PrivateBuild SpecialBuild FileVersionRaw ProductVersionRaw",
    ),
    table("System.Version", "Major 6", "Minor 6", "Build 6", "Revision 8"),
    table(
        "System.Version#IncludeLabel",
        "Major 6",
        "Minor 6",
        "Build 6",
        "Revision 8",
        "PSSemVerPreReleaseLabel 26",
        "PSSemVerBuildLabel 27",
        name="System.Version",
    ),
    table(
        "System.Management.Automation.SemanticVersion",
        "Major 6",
        "Minor 6",
        "Patch 6",
        "PreReleaseLabel 15",
        "BuildLabel 11",
    ),
    table("System.Collections.DictionaryEntry", "Name 30", "Value", name="Dictionary"),
    listing("System.Collections.DictionaryEntry", "Name Value"),
    table(
        "System.Diagnostics.ProcessModule",
        column("Size(K)", lambda target, _: int(_number(target, "Size") / _KILO), 10, "Right"),
        "ModuleName 50",
        "FileName",
        name="ProcessModule",
    ),
    table(
        _PROCESS,
        column("NPM(K)", lambda target, _: round(_number(target, "NPM") / _KILO), 7, "Right"),
        _megabytes("PM"),
        _megabytes("WS"),
        column("CPU(s)", _processor_seconds, 10, "Right"),
        "Id 7 Right",
        "SI 3 Right",
        "ProcessName",
        name="process",
    ),
    table(
        _PROCESS,
        "ProcessName 20",
        "Id 10 Right",
        "WorkingSet64 12 Right",
        name="Priority",
        group=Grouping("PriorityClass", "PriorityClass"),
    ),
    table(
        _PROCESS,
        "ProcessName 20",
        "Id 10 Right",
        "WorkingSet64 12 Right",
        name="StartTime",
        group=Grouping(_start_day, "StartTime.ToShortDateString()"),
    ),
    wide(_PROCESS, "ProcessName", name="process"),
    table(
        "System.Diagnostics.Process#IncludeUserName",
        _megabytes("WS"),
        column("CPU(s)", _processor_seconds, 8, "Right"),
        "Id 7 Right",
        "UserName 30",
        "ProcessName",
        name="ProcessWithUserName",
    ),
    listing(
        "System.TimeSpan",
        "Days Hours Minutes Seconds Milliseconds Ticks TotalDays TotalHours TotalMinutes "
        "TotalSeconds TotalMilliseconds",
    ),
    table("System.TimeSpan", "Days", "Hours", "Minutes", "Seconds", "Milliseconds"),
    wide("System.TimeSpan", "TotalMilliseconds"),
    listing(
        "System.AppDomain",
        "FriendlyName Id ApplicationDescription BaseDirectory DynamicDirectory RelativeSearchPath "
        "SetupInformation ShadowCopyFiles",
    ),
    custom("System.DateTime", _date_text, "DateTime"),
    table("System.Guid", "Guid"),
    table("System.Net.NetworkCredential", "UserName 50", "Domain 50"),
    table(
        "System.Management.Automation.PSMethod",
        column("OverloadDefinitions", _overloads),
        wrap=True,
    ),
    table("System.Threading.Tasks.Task", "Id", "IsCompleted", "Status"),
    View(
        "List",
        ("System.Threading.Tasks.Task",),
        "System.Threading.Tasks.Task",
        entries=[
            entry(
                [
                    *["AsyncState", "AsyncWaitHandle", "CompletedSynchronously", "CreationOptions"],
                    *["Exception", "Id", "IsCanceled", "IsCompleted", "IsCompletedSuccessfully"],
                    "IsFaulted",
                    item("Result", _task_result),
                    "Status",
                ]
            )
        ],
    ),
    table(
        "System.RuntimeType",
        "IsPublic 8",
        column("IsSerial", "IsSerializable", 8),
        "Name 40",
        "BaseType",
    ),
]
