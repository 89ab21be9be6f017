"""FileInfo and DirectoryInfo objects for paths."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from poshws.clr.io.file_infos import DirectoryInfo, FileInfo
from poshws.corelib.psobject import MemberSlot, PSLazyNoteProperty, PSObject
from poshws.runtime.providers.items import as_item

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Place


def file_object(path: str, *, folder: bool | None = None) -> object:
    """A DirectoryInfo for a folder, a FileInfo for all else."""
    if folder is None:
        folder = os.path.isdir(path)
    return DirectoryInfo(path) if folder else FileInfo(path)


def file_item(place: Place, *, folder: bool | None = None) -> PSObject:
    """The file or folder at a place, with the members that say where it lies."""
    path = place.path if len(place.path) < 2 else place.path.rstrip("/")
    if folder is None:
        folder = os.path.isdir(path)
    item = file_object(path, folder=folder)
    unix_stat = MemberSlot(PSLazyNoteProperty("UnixStat", partial(_unix_stat, item, path)))
    return as_item(item, place.at(path), container=folder, unix_stat=unix_stat)


def _unix_stat(item: object, path: str) -> object:
    from poshws.automation.unix_stats import CommonStat  # deferred

    try:
        return CommonStat(item, os.lstat(path))
    except OSError:
        return None
