"""What PowerShell adds to Process and PSDriveInfo: CPU, WS, Path …, Used and Free."""

from __future__ import annotations

import os
from typing import Final

from poshws.clr.diagnostics.processes import find_process
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.psobject import (
    PSAliasProperty,
    PSCodeProperty,
    PSComputedProperty,
    PSNoteProperty,
    PSPropertySet,
    unwrap,
)
from poshws.objects.extended.members import add_type_member, set_type_setting

ALIASES = {
    "Name": "ProcessName",
    "SI": "SessionId",
    "Handles": "Handlecount",
    "VM": "VirtualMemorySize64",
    "WS": "WorkingSet64",
    "PM": "PagedMemorySize64",
    "NPM": "NonpagedSystemMemorySize64",
}


def path(item: object) -> object:
    return getattr(unwrap(item), "path", None)


def command_line(item: object) -> object:
    return getattr(unwrap(item), "command_line", None)


def processor_time(item: object) -> float | None:
    """CPU: seconds; nothing of a process that has ended, as of its parent."""
    try:
        return float(getattr(unwrap(item), "processor_seconds", 0.0))
    except InvalidOperationException:
        return None


def parent(item: object) -> object:
    try:
        return find_process(getattr(unwrap(item), "parent_id", 0))
    except InvalidOperationException:
        return None


def nothing(item: object) -> None:
    """Versions and companies are things of Windows programs."""
    return


def used(drive: object) -> int | None:
    sizes = disk_sizes(drive)
    return None if sizes is None else sizes[0]


def free(drive: object) -> int | None:
    sizes = disk_sizes(drive)
    return None if sizes is None else sizes[1]


def disk_sizes(drive: object) -> tuple[int, int] | None:
    """Bytes used and free on the disk a file system drive lies on."""
    root = getattr(unwrap(drive), "root", "")
    if not root:
        return None
    try:
        disk = os.statvfs(root)
    except OSError:
        return None
    return (disk.f_blocks - disk.f_bfree) * disk.f_frsize, disk.f_bavail * disk.f_frsize


PROPERTY_SETS: Final = {
    "PSConfiguration": "Name Id PriorityClass FileVersion",
    "PSResources": (
        "Name Id Handlecount WorkingSet NonPagedMemorySize PagedMemorySize PrivateMemorySize"
        " VirtualMemorySize Threads.Count TotalProcessorTime"
    ),
}


_COMMAND_LINE: Final = """
                        if ($IsWindows) {
                            (Get-CimInstance Win32_Process -Filter "ProcessId = $($this.Id)").CommandLine
                        } elseif ($IsLinux) {
                            $rawCmd = Get-Content -LiteralPath "/proc/$($this.Id)/cmdline"
                            $rawCmd.Substring(0, $rawCmd.Length - 1) -replace "`0", " "
                        }
                    """  # noqa: E501
_ON_DISK: Final = """## Ensure that this is a FileSystem drive
          if($this.Provider.ImplementingType -eq
          [Microsoft.PowerShell.Commands.FileSystemProvider])
          {{
          {0}
          }}"""
_USED: Final = """$driveInfo = [System.IO.DriveInfo]::New($this.Root)
          if ( $driveInfo.IsReady ) { $driveInfo.TotalSize - $driveInfo.AvailableFreeSpace }"""
_FREE: Final = "[System.IO.DriveInfo]::New($this.Root).AvailableFreeSpace"


def install_process() -> None:
    """Adds the members of processes."""
    process = "System.Diagnostics.Process"
    for title, names in PROPERTY_SETS.items():
        add_type_member(process, PSPropertySet(title, names.split()))
    for name, target in ALIASES.items():
        add_type_member(process, PSAliasProperty(name, target))
    for name, getter, script in (
        ("Path", path, "$this.Mainmodule.FileName"),
        ("CommandLine", command_line, _COMMAND_LINE),
        ("Parent", parent, ""),
        ("Company", nothing, "$this.Mainmodule.FileVersionInfo.CompanyName"),
        ("CPU", processor_time, "$this.TotalProcessorTime.TotalSeconds"),
        ("FileVersion", nothing, "$this.Mainmodule.FileVersionInfo.FileVersion"),
        ("ProductVersion", nothing, "$this.Mainmodule.FileVersionInfo.ProductVersion"),
        ("Description", nothing, "$this.Mainmodule.FileVersionInfo.FileDescription"),
        ("Product", nothing, "$this.Mainmodule.FileVersionInfo.ProductName"),
    ):
        code = PSCodeProperty(name, getter, None, "System.Object")
        add_type_member(process, PSComputedProperty(name, getter, script) if script else code)
    add_type_member(process, PSNoteProperty("__NounName", "Process"))
    set_type_setting(process, "DefaultDisplayPropertySet", ["Id", "Handles", "CPU", "SI", "Name"])


def install_drive() -> None:
    """Adds the members of drives."""
    drive = "System.Management.Automation.PSDriveInfo"
    add_type_member(drive, PSComputedProperty("Used", used, _ON_DISK.format(_USED)))
    add_type_member(drive, PSComputedProperty("Free", free, _ON_DISK.format(_FREE)))


ADDITIONS = {
    "System.Diagnostics.Process": install_process,
    "System.Management.Automation.PSDriveInfo": install_drive,
}
