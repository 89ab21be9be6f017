"""Views of what a session is made of: variables, drives, script blocks, records of streams, jobs,
breakpoints.
"""

from __future__ import annotations

import posixpath

from poshws.formatting.objects import format_text, read, text
from poshws.formatting.packets import ALIGNMENTS, Part
from poshws.formatting.view import Source, View, ViewColumn, column, custom, entry, listing, table

_PREFIX = "System.Management.Automation."
_GIGA = 1 << 30
_BREAKPOINTS = " ".join(
    _PREFIX + name for name in ("CommandBreakpoint", "LineBreakpoint", "VariableBreakpoint")
)


def _gigabytes(name: str) -> Source:
    """Nothing for a drive that has no size at all."""

    def size(target: object, _: object) -> object:
        used, free = read(target, "Used"), read(target, "Free")
        value = read(target, name)
        if not (used or free) or not isinstance(value, int | float):
            return None
        return format_text(value / _GIGA, "###0.00")

    return size


def _root(target: object, _: object) -> object:
    shown = read(target, "DisplayRoot")
    return read(target, "Root") if shown is None else shown


def _provider_name(target: object, _: object) -> object:
    return read(read(target, "Provider"), "Name")


def _script_file(target: object, _: object) -> object:
    script = read(target, "Script")
    return posixpath.basename(text(script)) if script else None


def _itself(target: object, _: object) -> list[Part]:
    return [text(target)]


def _message(target: object, _: object) -> list[Part]:
    return [text(read(target, "Message"))]


def _connection(remote: str | None, local: str) -> Source:
    def value(target: object, _: object) -> object:
        connection = read(target, "ConnectionInfo")
        if connection is None:
            return local
        return remote if remote is not None else read(connection, "ComputerName")

    return value


_RIGHT = ALIGNMENTS["Right"]


def _type_name(target: object) -> object:
    return read(read(target, "SubsystemType"), "Name")


VIEWS: list[View] = [
    table(_PREFIX + "PSVariable", "Name 30", "Value", name="Variable"),
    table(_PREFIX + "PathInfo", "Path", name="PathInfo"),
    table(_PREFIX + "Runspaces.TypeData", "TypeName", "Members", name="TypeData"),
    table(
        _PREFIX + "PSDriveInfo",
        "Name 10",
        column("Used (GB)", _gigabytes("Used"), 13, cells="Right"),
        column("Free (GB)", _gigabytes("Free"), 13, cells="Right"),
        column("Provider", _provider_name, 13),
        column("Root", _root, 35),
        ViewColumn("CurrentLocation", cell_alignment=_RIGHT),
        name="drive",
    ),
    listing(_PREFIX + "PSDriveInfo", "Name Description Provider Root CurrentLocation"),
    table(_PREFIX + "ProviderInfo", "Name 20", "Capabilities", "Drives", name="provider"),
    listing(
        _PREFIX + "ProviderInfo",
        "Name Drives Path Home Description Capabilities ImplementingType",
        name="provider",
    ),
    custom(_PREFIX + "ScriptBlock", _itself, "ScriptBlock", out_of_band=True),
    custom(_PREFIX + "WarningRecord", _message, "WarningRecord", out_of_band=True),
    custom(_PREFIX + "VerboseRecord", _message, "VerboseRecord", out_of_band=True),
    custom(_PREFIX + "DebugRecord", _message, "DebugRecord", out_of_band=True),
    custom(_PREFIX + "InformationRecord", _itself, "InformationRecord", out_of_band=True),
    table(
        _PREFIX + "Runspaces.Runspace",
        "Id 3 Right",
        "Name 15 Left",
        column("ComputerName", _connection(None, "localhost"), 15, "Left"),
        column("Type", _connection("Remote", "Local"), 13, "Left"),
        column(
            "State", lambda target, _: read(read(target, "RunspaceStateInfo"), "State"), 13, "Left"
        ),
        column("Availability", "RunspaceAvailability", 15, "Left"),
        name="Runspace",
    ),
    table(
        _PREFIX + "Job",
        "Id 6 Left",
        "Name 15 Left",
        "PSJobTypeName 15 Left",
        "State 13 Left",
        "HasMoreData 15 Left",
        "Location 20 Left",
        "Command 25 Left",
        name="Job",
    ),
    table(_PREFIX + "CallStackFrame", "Command", "Arguments", "Location", name="CallStackFrame"),
    table(
        _BREAKPOINTS,
        "ID 4 Right",
        column("Script", _script_file),
        "Line 4 Right",
        "Command",
        "Variable",
        "Action",
        name="Breakpoint",
    ),
    listing(
        _BREAKPOINTS,
        "ID Script Enabled HitCount Action",
        entry("ID Script Line Column Enabled HitCount Action", _PREFIX + "LineBreakpoint"),
        entry("ID Variable AccessMode Enabled HitCount Action", _PREFIX + "VariableBreakpoint"),
        entry("ID Command Enabled HitCount Action", _PREFIX + "CommandBreakpoint"),
        name="Breakpoint",
    ),
    table(_PREFIX + "PSTraceSource", "Options 8", "Name 20", "Listeners 20", "Description"),
    listing(_PREFIX + "PSTraceSource", "Name Description Options Listeners Attributes Switch"),
    table(
        _PREFIX + "Runspaces.PSSession",
        "Id 3 Right",
        "Name 15 Left",
        "Transport 9 Left",
        "ComputerName 15 Left",
        "ComputerType 15 Left",
        "State 13 Left",
        "ConfigurationName 20 Left",
        "Availability 13 Right",
        name="PSSession",
    ),
    table(
        _PREFIX + "Subsystem.SubsystemInfo",
        "Kind 17 Left",
        column("SubsystemType", lambda target, _: _type_name(target), 18, "Left"),
        "IsRegistered 12 Right",
        "Implementations 0 Left",
    ),
    listing(
        _PREFIX + "Subsystem.SubsystemInfo+ImplementationInfo",
        "Id Kind Name Description ImplementationType",
    ),
    table(
        "Microsoft.PowerShell.Commands.PSRunspaceDebug",
        column("Id", "RunspaceId", 3, "Right"),
        column("Name", "RunspaceName", 20, "Left"),
        "Enabled 10 Left",
        "BreakAll 10 Left",
        name="PSRunspaceDebug>",
    ),
]
