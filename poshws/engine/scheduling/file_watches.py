"""Watched folders: what has come, gone, changed or been renamed in them since the last look.

`watchfiles` tells that something happened in a folder; what it was is found by a look at the folder
and a comparison with what was there before. So nothing is lost when much happens at once, and a
file that is there under another name with the same inode has been renamed, which the library does
not tell.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any, Final

QUIET: Final = 50  # milliseconds without news, after which a folder is looked at
BUSY: Final = 250  # milliseconds, after which it is looked at while news still come
PAUSE: Final = 1000  # milliseconds between two questions whether a folder is still the same
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


@dataclass(eq=False)
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


def follow(
    watch: FileWatch, report: Callable[[Change], None], fail: Callable[[OSError], None]
) -> Callable[[], None]:
    """Reports what happens from now on, from a thread; what it gives ends that.

    For those who have no loop. `fail` is told what ended it otherwise.
    """
    stop = threading.Event()
    watch.begin()
    arguments = (watch, report, fail, stop)
    threading.Thread(target=_follow, name="file watch", args=arguments, daemon=True).start()
    return stop.set


def _follow(
    watch: FileWatch,
    report: Callable[[Change], None],
    fail: Callable[[OSError], None],
    stop: threading.Event,
) -> None:
    polls = False
    while not stop.is_set():
        try:
            for is_due in _notices(watch, stop, polls):
                for change in watch.changes() if is_due else ():
                    if not stop.is_set():
                        report(change)
            return
        except OSError as error:
            if polls or isinstance(error, FileNotFoundError):
                fail(error)
                return
            polls = True  # there are no more watches of the system to be had


def _notices(watch: FileWatch, stop: threading.Event, polls: bool) -> Iterator[bool]:
    """Whether the folders are to be looked at, several times a second; also the first time,
    since something may have happened before the system was listened to.
    """
    from watchfiles import watch as batches  # deferred

    is_first = True
    for batch in batches(
        *watch.folders,
        watch_filter=None,
        debounce=BUSY,
        step=QUIET,
        stop_event=stop,
        rust_timeout=BUSY,
        yield_on_timeout=True,
        raise_interrupt=False,
        force_polling=polls or None,
        recursive=watch.is_deep,
        ignore_permission_denied=True,
    ):
        yield is_first or bool(batch) or ACCESS in watch.filters
        is_first = False


class FileWatches:
    """Watches by name, in any case; `run` reports what happens in their folders."""

    def __init__(self) -> None:
        self._watches: dict[str, FileWatch] = {}
        self._news = _News()

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._watches

    def __iter__(self) -> Iterator[FileWatch]:
        return iter(self._watches.values())

    def get(self, name: str) -> FileWatch | None:
        return self._watches.get(name.lower())

    def add(self, watch: FileWatch) -> None:
        self._watches[watch.name.lower()] = watch
        self._news.wake.set()

    def remove(self, name: str) -> None:
        self._watches.pop(name.lower(), None)
        self._news.wake.set()

    def clear(self) -> None:
        self._watches.clear()
        self._news.wake.set()

    async def run(self, report: Callable[[FileWatch, Change], Awaitable[None]]) -> None:
        """Reports what happens, one after the other, until it is cancelled."""
        known: list[FileWatch] = []
        try:
            while True:
                self._news.wake.clear()
                now = list(self)
                await self._news.listen(now)
                touched = self._news.taken()
                for each in now:
                    changes: list[Change] = []
                    if each not in known:
                        changes = await asyncio.to_thread(each.begin)
                    elif not touched.isdisjoint(each.folders):
                        changes = await asyncio.to_thread(each.changes)
                    for change in changes:
                        if each in self._watches.values():
                            await report(each, change)
                known = now
                await self._news.wake.wait()
        finally:
            self._news.stop()


class _News:
    """In which folders something happened. `wake` is set when there is news, or another watch."""

    def __init__(self) -> None:
        self.wake = asyncio.Event()
        self._touched: set[str] = set()
        self._folders: dict[bool, frozenset[str]] = {True: frozenset(), False: frozenset()}
        self._polled: frozenset[str] = frozenset()
        self._tasks: list[asyncio.Task[None]] = []

    def taken(self) -> set[str]:
        """The folders since the last time; raises what ended a listener."""
        for task in self._tasks:
            if task.done():
                task.result()
        touched, self._touched = self._touched, set()
        return touched

    async def listen(self, watches: list[FileWatch]) -> None:
        """Listens to the folders of these watches, in one thread for those with all below them and
        one for the others.
        """
        wanted = {
            True: _folders(each for each in watches if each.is_deep),
            False: _folders(each for each in watches if not each.is_deep),
        }
        # That a file was read is nothing that watchfiles tells.
        self._polled = _folders(each for each in watches if ACCESS in each.filters)
        if wanted == self._folders:
            return
        self.stop()
        self._folders = wanted
        for is_deep, folders in wanted.items():
            if folders:
                task = asyncio.create_task(self._listen(folders, is_deep))
                task.add_done_callback(lambda _: self.wake.set())
                self._tasks.append(task)
                self._touched |= folders  # what happened while nobody listened
        await asyncio.sleep(0)  # the listeners have begun before the first look

    def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()
        self._folders = {True: frozenset(), False: frozenset()}

    async def _listen(self, folders: frozenset[str], is_deep: bool) -> None:
        """Notices what happens in folders; those that went away are waited for."""
        polls = False
        while True:
            there = _standing(folders)
            try:
                if there:
                    await self._listen_while(there, folders, is_deep, polls)
                else:
                    await asyncio.sleep(PAUSE / 1000)
            except FileNotFoundError:
                continue  # a folder has gone meanwhile
            except OSError:
                if polls:
                    raise
                polls = True  # there are no more watches of the system to be had
            if _standing(folders) != there:
                self._notice(set(folders))

    async def _listen_while(
        self, there: dict[str, tuple[int, int]], folders: frozenset[str], is_deep: bool, polls: bool
    ) -> None:
        """Notices what happens as long as the folders are the same."""
        from watchfiles import awatch  # deferred

        batches = awatch(
            *there,
            watch_filter=None,
            debounce=BUSY,
            step=QUIET,
            rust_timeout=PAUSE,
            yield_on_timeout=True,
            force_polling=polls or None,
            recursive=is_deep,
            ignore_permission_denied=True,
        )
        async with aclosing(batches):
            async for batch in batches:
                paths = [path for _, path in batch]
                touched = {folder for folder in there if any(_is_in(p, folder) for p in paths)}
                self._notice(touched or self._polled & folders)
                if _standing(folders) != there:
                    return

    def _notice(self, touched: set[str] | frozenset[str]) -> None:
        if touched:
            self._touched |= touched
            self.wake.set()


def _folders(watches: Iterable[FileWatch]) -> frozenset[str]:
    return frozenset(folder for each in watches for folder in each.folders)


def _standing(folders: frozenset[str]) -> dict[str, tuple[int, int]]:
    """The folders that are there, with their identity."""
    found: dict[str, tuple[int, int]] = {}
    for folder in folders:
        try:
            facts = os.stat(folder)
        except OSError:
            continue
        found[folder] = (facts.st_dev, facts.st_ino)
    return found


def _is_in(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")
