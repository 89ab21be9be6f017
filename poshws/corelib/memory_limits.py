"""Whether there is room for what a script asks for: .NET's OutOfMemoryException instead of the
system's end of the whole process.
"""

from __future__ import annotations

import os
from typing import Final

from poshws.corelib.exceptions.dotnet import OutOfMemoryException

_ALWAYS: Final = 64 * 1024 * 1024
"""Bytes that are not worth a look at the memory."""
_LONGEST_TEXT: Final = 0x3FFFFFDF
_LONGEST_ARRAY: Final = 0x7FFFFFC7
_SLOT: Final = 8


def check_array_size(count: int) -> None:
    """Room for an array of so many elements."""
    if count * _SLOT <= _ALWAYS:
        return
    if count > _LONGEST_ARRAY:
        raise OutOfMemoryException("Array dimensions exceeded supported range.")
    if count * _SLOT > _available():
        raise OutOfMemoryException()


def check_string_size(length: int) -> None:
    """Room for a text of so many characters."""
    if length <= _ALWAYS:
        return
    if length > _LONGEST_TEXT or length > _available():
        raise OutOfMemoryException()


def _available() -> int:
    """Bytes of memory that nobody uses; without a limit where the system doesn't tell."""
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") + _cached()
    except (ValueError, OSError, AttributeError):
        return 1 << 62


def _cached() -> int:
    """What the system keeps of files and would give back."""
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:
            found = dict(line.split(":", 1) for line in lines)
        free = int(found["MemAvailable"].split()[0]) - int(found["MemFree"].split()[0])
        return max(free, 0) * 1024
    except (OSError, ValueError, KeyError):
        return 0
