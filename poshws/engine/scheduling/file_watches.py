"""Watched folders: what has come, gone, changed or been renamed in them since the last look.

Folders are looked at a few times a second and compared with what was there before, which works the
same on every system and every kind of disk. A file that is there under another name with the same
inode has been renamed.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

INTERVAL = 0.25  # seconds between two looks
TIME, SIZE, MODE, ACCESS = "LastWrite", "Size", "Attributes", "LastAccess"


@dataclass(frozen=True)
class Change:
    """What has happened to a file, by its path in the folder; `old` is its name before."""

    kind: str  # Created, Changed, Deleted, Renamed, Existed
    folder: str
    name: str
    old: str = ""

    @property
    def path(self) -> str:
        """The full path."""
        return os.path.join(self.folder, self.name)

    @property
    def old_path(self) -> str:
        """The full path before; nothing if it is the same."""
        return os.path.join(self.folder, self.old) if self.old else ""


@dataclass(frozen=True)
class Entry:
    """What is known of a file or folder."""

    inode: tuple[int, int]
    is_folder: bool
    state: tuple[int, ...]  # of what is watched


@dataclass
class FileWatch:
    """Folders under one name, and what of them counts."""

    name: str
    folders: list[str]
    is_deep: bool = True
    filters: frozenset[str] = frozenset(("FileName", "DirectoryName", TIME))
    extra: Any = None  # what stands for this watch elsewhere
    _seen: dict[str, dict[str, Entry]] = field(default_factory=dict)

    def begin(self) -> list[Change]:
        """The first look: every file that is there."""
        self._seen = {folder: self._look(folder) for folder in self.folders}
        return [
            Change("Existed", folder, name)
            for folder, entries in self._seen.items()
            for name, entry in sorted(entries.items())
            if not entry.is_folder
        ]

    def changes(self) -> list[Change]:
        """What has happened since the last look."""
        found: list[Change] = []
        for folder in self.folders:
            before, now = self._seen.get(folder, {}), self._look(folder)
            self._seen[folder] = now
            found += self._compare(folder, before, now)
        return found

    def _compare(
        self, folder: str, before: dict[str, Entry], now: dict[str, Entry]
    ) -> Iterator[Change]:
        came = {now[name].inode: name for name in now.keys() - before.keys()}
        for name in sorted(before.keys() - now.keys()):
            entry = before[name]
            new = came.get(entry.inode)
            if not self._is_watched(entry):
                continue
            if new is not None and now[new].is_folder is entry.is_folder:
                del came[entry.inode]
                yield Change("Renamed", folder, new, name)
            else:
                yield Change("Deleted", folder, name)
        for name in sorted(came.values()):
            if self._is_watched(now[name]):
                yield Change("Created", folder, name)
        for name in sorted(now):
            entry, old = now[name], before.get(name)
            if not entry.is_folder and old is not None and old.state != entry.state:
                yield Change("Changed", folder, name)

    def _is_watched(self, entry: Entry) -> bool:
        return ("DirectoryName" if entry.is_folder else "FileName") in self.filters

    def _look(self, folder: str) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        waiting = [""]
        while waiting:
            below = waiting.pop()
            try:
                with os.scandir(os.path.join(folder, below)) as found:
                    for item in found:
                        self._take(item, os.path.join(below, item.name), entries, waiting)
            except OSError:
                continue  # it has gone while it was looked at
        return entries

    def _take(
        self, item: os.DirEntry[str], name: str, entries: dict[str, Entry], waiting: list[str]
    ) -> None:
        try:
            facts = item.stat(follow_symlinks=False)
            is_folder = item.is_dir(follow_symlinks=False)
        except OSError:
            return
        shown = {
            TIME: facts.st_mtime_ns,
            SIZE: facts.st_size,
            MODE: facts.st_mode,
            ACCESS: facts.st_atime_ns,
        }
        state = tuple(value for key, value in shown.items() if key in self.filters)
        entries[name] = Entry((facts.st_dev, facts.st_ino), is_folder, state)
        if is_folder and self.is_deep:
            waiting.append(name)


async def watch(
    watches: Callable[[], list[FileWatch]],
    report: Callable[[FileWatch, Change], Awaitable[None]],
    interval: float = INTERVAL,
) -> None:
    """Reports what happens in watched folders, one after the other, until it is cancelled."""
    known: list[FileWatch] = []
    while True:
        for each in watches():
            look = each.changes if each in known else each.begin
            for change in await asyncio.to_thread(look):
                await report(each, change)
        known = watches()
        await asyncio.sleep(interval)
