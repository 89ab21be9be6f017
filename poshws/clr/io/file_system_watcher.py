"""System.IO.FileSystemWatcher: events of what happens to the files of a folder.

The folder is followed by the session's services, from a thread. Several changes of a file that come
close together are one event, of what came of them.
"""

from __future__ import annotations

import os
import re
import weakref
from typing import Any, ClassVar, Final

from poshws.clr.collections.lists import List
from poshws.clr.io.errors import full_path, net_error
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.clr.threading.event_loop_waits import wait_until
from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import ArgumentException, ObjectDisposedException
from poshws.corelib.system.events import EventArgs, EventSource
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import core_type

_KINDS: Final = {"Created": 1, "Deleted": 2, "Changed": 4, "Renamed": 8}
_SMALLEST_BUFFER: Final = 4096
_DEFAULT_FILTERS: Final = 19  # FileName, DirectoryName, LastWrite
_SAME_AS: Final = {"CreationTime": "LastWrite", "Security": "Attributes"}
"""What is told by another facet of a file: its time, its mode."""


class FileSystemEventArgs(EventArgs):
    """What happened, and to which file; its name is the path in the folder."""

    net_name: ClassVar[str] = "System.IO.FileSystemEventArgs"

    def __init__(self, change_type: int, directory: str, name: str | None) -> None:
        self.change_type = enum_value("System.IO.WatcherChangeTypes", int(change_type))
        self.name = name
        self.full_path = os.path.join(directory, name or "")

    def __str__(self) -> str:
        return self.net_name


class RenamedEventArgs(FileSystemEventArgs):
    """The new name, and the old one."""

    net_name: ClassVar[str] = "System.IO.RenamedEventArgs"

    def __init__(
        self, change_type: int, directory: str, name: str | None, old_name: str | None
    ) -> None:
        super().__init__(change_type, directory, name)
        self.old_name = old_name
        self.old_full_path = os.path.join(directory, old_name or "")


class ErrorEventArgs(EventArgs):
    """Why a folder is watched no longer."""

    net_name: ClassVar[str] = "System.IO.ErrorEventArgs"

    def __init__(self, exception: BaseException) -> None:
        self._exception = exception

    def get_exception(self) -> BaseException:
        return self._exception

    def __str__(self) -> str:
        return self.net_name


class WaitForChangedResult:
    """What WaitForChanged waited for; nothing where the time was over before."""

    net_name: ClassVar[str] = "System.IO.WaitForChangedResult"

    def __init__(self, found: FileSystemEventArgs | None) -> None:
        self.timed_out = found is None
        self.name = None if found is None else found.name
        self.old_name = getattr(found, "old_name", None)
        kind = 0 if found is None else int(found.change_type)
        self.change_type = enum_value("System.IO.WatcherChangeTypes", kind)

    def __str__(self) -> str:
        return self.net_name


class FileSystemWatcher(EventSource):
    """System.IO.FileSystemWatcher."""

    net_name: ClassVar[str] = "System.IO.FileSystemWatcher"
    events: ClassVar[tuple[str, ...]] = (
        "Changed",
        "Created",
        "Deleted",
        "Error",
        "Renamed",
        "Disposed",
    )

    def __init__(self, path: str | None = None, filter: str | None = None) -> None:
        text = core_type("System.String")
        self.filters = List(close_type("System.Collections.ObjectModel.Collection`1", text), ())
        self._path = "" if path is None else _folder(path, "path")
        self._notify_filter = enum_value("System.IO.NotifyFilters", _DEFAULT_FILTERS)
        self._is_deep = False
        self._buffer_size = 8192
        self._is_enabled = False
        self._is_disposed = False
        self._end: weakref.finalize[..., FileSystemWatcher] | None = None
        self._waiting: list[tuple[int, list[FileSystemEventArgs]]] = []
        if filter:
            self.filter = filter

    @property
    def path(self) -> str:
        return self._path

    @path.setter
    def path(self, value: str) -> None:
        self._path = _folder(value, "Path")
        self._begin_anew()

    @property
    def filter(self) -> str:
        return str(self.filters[0]) if self.filters else "*"

    @filter.setter
    def filter(self, value: str | None) -> None:
        self.filters[:] = ["*" if value in (None, "", "*.*") else value]

    @property
    def notify_filter(self) -> EnumValue:
        return self._notify_filter

    @notify_filter.setter
    def notify_filter(self, value: EnumValue) -> None:
        self._notify_filter = value
        self._begin_anew()

    @property
    def include_subdirectories(self) -> bool:
        return self._is_deep

    @include_subdirectories.setter
    def include_subdirectories(self, value: bool) -> None:
        self._is_deep = value
        self._begin_anew()

    @property
    def internal_buffer_size(self) -> int:
        return self._buffer_size

    @internal_buffer_size.setter
    def internal_buffer_size(self, value: int) -> None:
        self._buffer_size = max(value, _SMALLEST_BUFFER)

    @property
    def enable_raising_events(self) -> bool:
        return self._is_enabled

    @enable_raising_events.setter
    def enable_raising_events(self, value: bool) -> None:
        if value == self._is_enabled:
            return
        if value and self._is_disposed:
            raise ObjectDisposedException(self.net_name)
        self._is_enabled = value
        self._begin_anew()

    def _begin_anew(self) -> None:
        """Follows the folder as the properties say now, if at all."""
        if self._end is not None:
            self._end()
            self._end = None
        if not self._is_enabled or not self._path:
            return
        watcher = weakref.ref(self)  # the thread must not keep what is not referenced elsewhere

        def report(change: object) -> None:
            found = watcher()
            if found is not None:
                found._report(change)

        def fail(error: OSError) -> None:
            found = watcher()
            if found is not None:
                found.raise_event("Error", ErrorEventArgs(net_error(error, found._path)))

        words = {word.strip() for word in str(self._notify_filter).split(",")}
        facets = frozenset(_SAME_AS.get(word, word) for word in words)
        services = execution_context.current.services
        stop = services.follow_folder(self._path, self._is_deep, facets, report, fail)
        self._end = weakref.finalize(self, stop)

    def _report(self, change: Any) -> None:
        """Raises the event of a change, where a filter fits the name or the one before."""
        if not any(self._fits(name) for name in (change.name, change.old) if name):
            return
        kind = _KINDS[change.kind]
        if change.kind == "Renamed":
            made: FileSystemEventArgs = RenamedEventArgs(kind, self._path, change.name, change.old)
        else:
            made = FileSystemEventArgs(kind, self._path, change.name)
        for kinds, found in self._waiting:
            if kinds & kind:
                found.append(made)
        self.raise_event(change.kind, made)

    def _fits(self, path: str) -> bool:
        name = os.path.basename(path)
        return not self.filters or any(_pattern(str(each)).match(name) for each in self.filters)

    def wait_for_changed(self, change_type: int, *timeout: object) -> WaitForChangedResult:
        """Waits for a change of a kind; for ever without milliseconds or a time span."""
        found: list[FileSystemEventArgs] = []
        waiting = (int(change_type), found)
        was_enabled = self._is_enabled
        self._waiting.append(waiting)
        self.enable_raising_events = True
        try:
            wait_until(lambda: bool(found), timeout)
        finally:
            self._waiting.remove(waiting)
            self.enable_raising_events = was_enabled
        return WaitForChangedResult(found[0] if found else None)

    def dispose(self) -> None:
        self.enable_raising_events = False
        self._is_disposed = True
        self.raise_event("Disposed", EventArgs())

    def begin_init(self) -> None:
        """Nothing to prepare."""

    def end_init(self) -> None:
        """Nothing to finish."""

    def __str__(self) -> str:
        return self.net_name


def _folder(path: str, parameter: str) -> str:
    if not path:
        raise ArgumentException(f"The directory name {path} is invalid.", parameter=parameter)
    if not os.path.isdir(full_path(path)):
        raise ArgumentException(f"The directory name '{path}' does not exist.", parameter=parameter)
    return full_path(path)


def _pattern(filter: str) -> re.Pattern[str]:
    """A filter's wildcards: `*` for any characters, `?` for one."""
    words = "".join(
        {"*": ".*", "?": "."}.get(letter, re.escape(letter))
        for letter in ("*" if filter in ("", "*.*") else filter)
    )
    return re.compile(f"(?:{words})\\Z", re.DOTALL)


TYPES = describe(
    __file__,
    {
        "System.IO.FileSystemWatcher": FileSystemWatcher,
        "System.IO.FileSystemEventArgs": FileSystemEventArgs,
        "System.IO.RenamedEventArgs": RenamedEventArgs,
        "System.IO.ErrorEventArgs": ErrorEventArgs,
        "System.IO.WaitForChangedResult": WaitForChangedResult,
    },
)
