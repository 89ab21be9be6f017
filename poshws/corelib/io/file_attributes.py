"""What kind of file a path is: .NET's FileAttributes as they are found on Unix."""

from __future__ import annotations

import os
import stat

READ_ONLY, HIDDEN, SYSTEM, DIRECTORY, ARCHIVE, NORMAL, REPARSE_POINT = 1, 2, 4, 16, 32, 128, 1024

NAMES = {
    "ReadOnly": READ_ONLY,
    "Hidden": HIDDEN,
    "System": SYSTEM,
    "Directory": DIRECTORY,
    "Archive": ARCHIVE,
    "Device": 64,
    "Normal": NORMAL,
    "Temporary": 256,
    "SparseFile": 512,
    "ReparsePoint": REPARSE_POINT,
    "Compressed": 2048,
    "Offline": 4096,
    "NotContentIndexed": 8192,
    "Encrypted": 16384,
    "IntegrityStream": 32768,
    "NoScrubData": 131072,
}


def attributes_of(path: str) -> int:
    """FileAttributes of what lies at the path, -1 where nothing does."""
    try:
        status = os.lstat(path)
    except OSError:
        return -1
    link = stat.S_ISLNK(status.st_mode)
    if link:
        try:
            status = os.stat(path)
        except OSError:
            pass
    value = DIRECTORY if stat.S_ISDIR(status.st_mode) else 0
    value |= REPARSE_POINT if link else 0
    value |= HIDDEN if is_hidden_name(os.path.basename(path)) else 0
    value |= READ_ONLY if is_read_only(status) else 0
    return value or NORMAL


def is_read_only(status: os.stat_result) -> bool:
    """Whether the rights that count for this user let it read and not write, as .NET looks at it.

    The rights are what counts, so a file that root could write may still be read-only.
    """
    rights = [(status.st_mode >> shift & 0o6) == 0o4 for shift in (6, 3, 0)]
    if rights[0] == rights[1] == rights[2]:
        return rights[0]
    if status.st_uid == os.geteuid():
        return rights[0]
    if status.st_gid == os.getegid() or status.st_gid in os.getgroups():
        return rights[1]
    return rights[2]


def is_hidden_name(name: str) -> bool:
    """On Unix a leading dot hides a file."""
    return name.startswith(".") and name not in (".", "..")
