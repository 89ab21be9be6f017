"""Views of files and folders, grouped by the folder they are in."""

from __future__ import annotations

from poshws.formatting.objects import composite_text, read, text
from poshws.formatting.packets import Frame, Part
from poshws.formatting.view import (
    Grouping,
    View,
    ViewColumn,
    column,
    entry,
    item,
    listing,
    table,
    wide,
)

_TYPES = "System.IO.DirectoryInfo System.IO.FileInfo"
_PROVIDER = "Microsoft.PowerShell.Core\\FileSystem::"


def _folder_heading(target: object, _: object) -> list[Part]:
    folder = text(read(target, "PSParentPath")).replace(_PROVIDER, "")
    return [Frame([f"    Directory: {folder}"])]


def _last_write(target: object, _: object) -> object:
    return composite_text("{0:d} {0:HH}:{0:mm}", read(target, "LastWriteTime"))


_BY_FOLDER = Grouping("PSParentPath", None, _folder_heading)
_DATE = column("LastWriteTime", "LastWriteTimeString", 26, "Right")
_LENGTH = column("Length", "LengthString", 14, "Right")
_NAME: ViewColumn = column("Name", "NameString", 0, "Left")

VIEWS: list[View] = [
    table(
        _TYPES,
        "UnixMode 10 Left",
        "User 10 Right",
        "Group 10 Left",
        column("LastWriteTime", _last_write, 16, "Right"),
        "Size 12 Right",
        _NAME,
        name="childrenWithUnixStat",
        group=_BY_FOLDER,
        wrap=True,
    ),
    table(
        _TYPES,
        column("Mode", "ModeWithoutHardLink", 7, "Left"),
        _DATE,
        _LENGTH,
        _NAME,
        name="children",
        group=_BY_FOLDER,
        wrap=True,
    ),
    table(
        _TYPES,
        "Mode 7 Left",
        _DATE,
        _LENGTH,
        _NAME,
        name="childrenWithHardlink",
        group=_BY_FOLDER,
        wrap=True,
    ),
    listing(
        _TYPES,
        "Name CreationTime LastWriteTime LastAccessTime Mode LinkType Target",
        entry(
            [
                "Name",
                item("Length", "LengthString"),
                *["CreationTime", "LastWriteTime", "LastAccessTime", "Mode", "LinkType", "Target"],
                "VersionInfo",
            ],
            "System.IO.FileInfo",
        ),
        name="children",
        group=_BY_FOLDER,
    ),
    wide(
        _TYPES,
        "Name",
        name="children",
        group=_BY_FOLDER,
    ),
]
