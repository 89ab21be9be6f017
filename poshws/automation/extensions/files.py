"""What PowerShell adds to FileInfo and DirectoryInfo: Mode, BaseName, the link's target, Unix
rights.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable

from poshws.corelib import execution_context
from poshws.corelib.psobject import (
    Member,
    PSAliasProperty,
    PSCodeProperty,
    PSComputedProperty,
    unwrap,
)
from poshws.corelib.typesystem.types import core_type
from poshws.objects.extended.members import add_type_member, set_type_setting
from poshws.objects.invocation.calls import invoke_member, invoke_static
from poshws.objects.members import get_member

REPARSE_POINT = 1024


def path_of(item: object) -> str:
    return str(get_member(unwrap(item), "FullName"))


def status_of(item: object) -> os.stat_result | None:
    try:
        return os.lstat(path_of(item))
    except OSError:
        return None


def is_link(item: object) -> bool:
    return os.path.islink(path_of(item))


def is_folder(item: object) -> bool:
    return os.path.isdir(path_of(item))


def mode(item: object) -> str:
    """`d----`, `-a---`, `l----` …, hard links counted as links."""
    status = status_of(item)
    hard = status is not None and stat.S_ISREG(status.st_mode) and status.st_nlink > 1
    return mode_text(item, link=is_link(item) or hard)


def mode_without_hard_link(item: object) -> str:
    return mode_text(item, link=is_link(item))


def mode_text(item: object, *, link: bool) -> str:
    attributes = int(get_member(unwrap(item), "Attributes"))  # type: ignore[call-overload]
    if attributes < 0:
        return "-----"
    letters = "l" if link else "d" if attributes & 16 else "-"
    for bit, letter in ((32, "a"), (1, "r"), (2, "h"), (4, "s")):
        letters += letter if attributes & bit else "-"
    return letters


def base_name(item: object) -> str:
    """The name without its extension; a folder's whole name."""
    name = str(get_member(unwrap(item), "Name"))
    if is_folder(item) and type(unwrap(item)).__name__ == "DirectoryInfo":
        return name
    dot = name.rfind(".")
    return name[:dot] if dot > 0 else name


def link_type(item: object) -> str | None:
    if is_link(item):
        return "SymbolicLink"
    status = status_of(item)
    if status is not None and stat.S_ISREG(status.st_mode) and status.st_nlink > 1:
        return "HardLink"
    return None


def resolved_target(item: object) -> str | None:
    path = path_of(item)
    return os.path.realpath(path) if os.path.lexists(path) else None


def name_string(item: object) -> str:
    """The name as listings show it: in the colour of its kind, a link with its target."""
    name = str(get_member(unwrap(item), "Name"))
    before = name_style(item, name)
    shown = f"{before}{name}\x1b[0m" if before else name
    return f"{shown} -> {os.readlink(path_of(item))}" if is_link(item) else shown


def name_style(item: object, name: str) -> str:
    """The sequence that $PSStyle.FileInfo has for the kind of file, empty for plain ones."""
    from poshws.automation.styles import FileInfoFormatting  # deferred

    style = execution_context.current.services.file_style() or FileInfoFormatting()
    path = path_of(item)
    if is_link(item):
        return str(style.values["SymbolicLink"])
    if is_folder(item):
        return str(style.values["Directory"])
    extension = os.path.splitext(name)[1]
    if extension and extension in style.extension.sequences:
        return str(style.extension.sequences[extension])
    return str(style.values["Executable"]) if os.access(path, os.X_OK) else ""


def length_string(item: object) -> str:
    return "" if is_folder(item) else str(get_member(unwrap(item), "Length"))


def last_write_time_string(item: object) -> str:
    """The short date and time, each in its column."""
    time = get_member(unwrap(item), "LastWriteTime")
    date, clock = (str(invoke_member(time, "ToString", [form])) for form in ("d", "t"))
    return f"{date:>10} {clock:>8}"


def unix_mode(item: object) -> str:
    status = status_of(item)
    return "" if status is None else stat.filemode(status.st_mode)


def unix_user(item: object) -> str:
    import pwd  # deferred

    status = status_of(item)
    if status is None:
        return ""
    try:
        return pwd.getpwuid(status.st_uid).pw_name
    except KeyError:
        return str(status.st_uid)


def unix_group(item: object) -> str:
    import grp  # deferred

    status = status_of(item)
    if status is None:
        return ""
    try:
        return grp.getgrgid(status.st_gid).gr_name
    except KeyError:
        return str(status.st_gid)


def unix_size(item: object) -> int:
    status = status_of(item)
    return 0 if status is None else status.st_size


def unix_hard_links(item: object) -> int:
    status = status_of(item)
    return 0 if status is None else status.st_nlink


def version_info(item: object) -> object:
    kind = core_type("System.Diagnostics.FileVersionInfo")
    return invoke_static(kind, "GetVersionInfo", [path_of(item)])


_UNIX_SCRIPTS = {
    "UnixMode": "if ($this.UnixStat) { $this.UnixStat.GetModeString() }",
    "User": " if ($this.UnixStat) { $this.UnixStat.GetUserName() } ",
    "Group": " if ($this.UnixStat) { $this.UnixStat.GetGroupName() } ",
    "Size": "$this.UnixStat.Size",
}
_FILE_BASE = (
    "if ($this.Extension.Length -gt 0){$this.Name.Remove($this.Name.Length - "
    "$this.Extension.Length)}else{$this.Name}"
)
Getter = Callable[[object], object]
UNIX: dict[str, Getter] = {
    "UnixMode": unix_mode,
    "User": unix_user,
    "Group": unix_group,
    "Size": unix_size,
}
_VERSION = "[System.Diagnostics.FileVersionInfo]::GetVersionInfo($this.FullName)"


def _code(name: str, getter: Getter, *, hidden: bool = False) -> PSCodeProperty:
    made = PSCodeProperty(name, getter, None, "System.String")
    made.is_hidden = hidden
    return made


def _members(kind: str) -> list[Member]:
    """What is added to a type, in PowerShell's order; what its tables show is hidden."""
    is_file = kind == "System.IO.FileInfo"
    version = [PSComputedProperty("VersionInfo", version_info, _VERSION)] if is_file else []
    return [
        _code("Mode", mode),
        _code("ModeWithoutHardLink", mode_without_hard_link),
        *version,
        PSComputedProperty("BaseName", base_name, _FILE_BASE if is_file else "$this.Name"),
        _code("ResolvedTarget", resolved_target),
        PSAliasProperty("Target", "LinkTarget"),
        _code("LinkType", link_type),
        _code("NameString", name_string, hidden=True),
        _code("LengthString", length_string, hidden=True),
        _code("LastWriteTimeString", last_write_time_string, hidden=True),
    ]


def install() -> None:
    """Adds the members to both types."""
    for kind in ("System.IO.FileInfo", "System.IO.DirectoryInfo"):
        for member in _members(kind):
            add_type_member(kind, member)
    for name, getter in UNIX.items():
        added = PSComputedProperty(name, getter, _UNIX_SCRIPTS[name])
        add_type_member("System.IO.FileSystemInfo", added)
    set_type_setting(
        "System.IO.FileInfo", "DefaultDisplayPropertySet", ["LastWriteTime", "Length", "Name"]
    )
    set_type_setting("System.IO.DirectoryInfo", "DefaultDisplayProperty", "Name")


ADDITIONS = {"System.IO.FileSystemInfo": install}
