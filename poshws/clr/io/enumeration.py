"""Searching folders as .NET does: a pattern of `*` and `?`, in the folder alone or through all
below.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from poshws.clr.io.errors import net_error
from poshws.corelib.exceptions.dotnet import ArgumentException, ArgumentNullException


def search(
    folder: str, pattern: str = "*", option: Any = 0, *, files: bool = True, folders: bool = True
) -> Iterator[str]:
    """Paths below the folder, as they lie on the disk; `option` 1 looks in all folders below, too.

    Raises DirectoryNotFoundException where the folder is not there.
    """
    if pattern is None:
        raise ArgumentNullException("searchPattern")
    if "\0" in pattern:
        raise ArgumentException("Null character in path.", parameter="searchPattern")
    head, slash, last = pattern.rpartition("/")
    root = os.path.join(folder, head) if slash else folder
    try:
        entries = list(os.scandir(root))
    except OSError as error:
        raise net_error(error, root, of_folder=True) from error
    return _walk(entries, _matcher(last), int(option) == 1, files, folders)


def _walk(
    entries: list[os.DirEntry[str]],
    matcher: re.Pattern[str],
    deep: bool,
    files: bool,
    folders: bool,
) -> Iterator[str]:
    below: list[str] = []
    for entry in entries:
        is_folder = os.path.isdir(entry.path)
        if (folders if is_folder else files) and matcher.fullmatch(entry.name):
            yield entry.path
        if deep and is_folder and not entry.is_symlink():
            below.append(entry.path)
    for path in below:
        try:
            inner = list(os.scandir(path))
        except OSError as error:
            raise net_error(error, path, of_folder=True) from error
        yield from _walk(inner, matcher, deep, files, folders)


@lru_cache(64)
def _matcher(pattern: str) -> re.Pattern[str]:
    """`*.*` means everything, as it did in DOS."""
    if pattern in ("*", "*.*"):
        return re.compile(".*", re.DOTALL)
    parts = {"*": ".*", "?": "."}
    return re.compile("".join(parts.get(each) or re.escape(each) for each in pattern), re.DOTALL)
