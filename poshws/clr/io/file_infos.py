"""FileInfo and DirectoryInfo: a path with what the disk says of it, asked once and again by
Refresh().
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.clr.io.enumeration import search
from poshws.clr.io.errors import file_access, full_path, net_error, not_found
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.corelib.datetime.date_time import DateTime
from poshws.corelib.datetime.local_time import UNIX_EPOCH
from poshws.corelib.exceptions.dotnet import IOException
from poshws.corelib.typesystem.enums import EnumValue

if TYPE_CHECKING:
    from poshws.clr.io.file_operations import FileOperations

READ_ONLY: Final = 1
HIDDEN: Final = 2
DIRECTORY: Final = 16
NORMAL: Final = 128
REPARSE_POINT: Final = 1024
NO_TIME: Final = 504911232000000000
"""1601-01-01, the time of what is not there."""


class FileSystemInfo:
    """System.IO.FileSystemInfo; `original` is the path as it was given."""

    __slots__ = ("original", "full_name", "_status", "__weakref__")
    net_name: ClassVar[str] = "System.IO.FileSystemInfo"
    of_folder: ClassVar[bool] = False

    def __init__(self, path: str) -> None:
        self.original = path
        self.full_name = full_path(path)
        self._status: os.stat_result | OSError | None = None

    def to_string(self) -> str:
        return str(self)

    def __str__(self) -> str:
        return self.original

    @property
    def status(self) -> os.stat_result | OSError:
        """Of the path itself, links not followed; the error where there is nothing."""
        if self._status is None:
            try:
                self._status = os.lstat(self.full_name)
            except OSError as error:
                self._status = error
        return self._status

    def refresh(self) -> None:
        self._status = None

    @property
    def name(self) -> str:
        return self.full_name.rstrip("/").rpartition("/")[2] or self.full_name

    @property
    def extension(self) -> str:
        _, dot, found = self.name.rpartition(".")
        return f".{found}" if dot and found else ""

    @property
    def exists(self) -> bool:
        status = self.status
        if isinstance(status, OSError):
            return False
        is_folder = stat.S_ISDIR(status.st_mode)
        if stat.S_ISLNK(status.st_mode):
            is_folder = os.path.isdir(self.full_name)
        return is_folder == self.of_folder

    @property
    def attributes(self) -> EnumValue:
        status = self.status
        if isinstance(status, OSError):
            return enum_value("System.IO.FileAttributes", -1)
        return enum_value("System.IO.FileAttributes", attributes_of(self.full_name, status))

    @attributes.setter
    def attributes(self, value: int) -> None:
        set_read_only(self.full_name, bool(value & READ_ONLY))
        self.refresh()

    @property
    def unix_file_mode(self) -> EnumValue:
        status = self.status
        mode = -1 if isinstance(status, OSError) else stat.S_IMODE(status.st_mode)
        return enum_value("System.IO.UnixFileMode", mode)

    @unix_file_mode.setter
    def unix_file_mode(self, value: int) -> None:
        with file_access(self.full_name):
            os.chmod(self.full_name, int(value))
        self.refresh()

    @property
    def link_target(self) -> str | None:
        status = self.status
        if isinstance(status, OSError) or not stat.S_ISLNK(status.st_mode):
            return None
        return os.readlink(self.full_name)

    def resolve_link_target(self, to_the_end: bool) -> FileSystemInfo | None:
        if self.link_target is None:
            return None
        folder = os.path.dirname(self.full_name)
        target = os.path.join(folder, self.link_target)
        return info_of(os.path.realpath(self.full_name) if to_the_end else target)

    def create_as_symbolic_link(self, target: str) -> None:
        with file_access(self.full_name):
            os.symlink(target, self.full_name)
        self.refresh()

    def _time(self, name: str) -> DateTime:
        status = self.status
        if isinstance(status, OSError):
            return DateTime(NO_TIME, "Utc")
        return DateTime(time_of(status, name), "Utc")

    def _set_time(self, name: str, value: DateTime) -> None:
        set_times(self.full_name, **{name: value})
        self.refresh()

    last_write_time_utc = property(
        lambda self: self._time("write"), lambda self, value: self._set_time("write", value)
    )
    last_access_time_utc = property(
        lambda self: self._time("access"), lambda self, value: self._set_time("access", value)
    )
    creation_time_utc = property(
        lambda self: self._time("creation"), lambda self, value: self._set_time("write", value)
    )
    last_write_time = property(
        lambda self: self._time("write").to_local_time(),
        lambda self, value: self._set_time("write", value),
    )
    last_access_time = property(
        lambda self: self._time("access").to_local_time(),
        lambda self, value: self._set_time("access", value),
    )
    creation_time = property(
        lambda self: self._time("creation").to_local_time(),
        lambda self, value: self._set_time("write", value),
    )


def attributes_of(path: str, status: os.stat_result) -> int:
    """FileAttributes of a path."""
    found = 0
    if stat.S_ISDIR(status.st_mode):
        found |= DIRECTORY
    elif stat.S_ISLNK(status.st_mode):
        found |= REPARSE_POINT | (DIRECTORY if os.path.isdir(path) else 0)
    if not status.st_mode & 0o222:
        found |= READ_ONLY
    name = path.rstrip("/").rpartition("/")[2]
    if name.startswith("."):
        found |= HIDDEN
    return found or NORMAL


def set_read_only(path: str, is_read_only: bool) -> None:
    with file_access(path):
        mode = stat.S_IMODE(os.stat(path).st_mode)
        os.chmod(path, mode & ~0o222 if is_read_only else mode | 0o200)


def time_of(status: os.stat_result, name: str) -> int:
    """Ticks of a time, in UTC; the older of change and write time stands for the creation."""
    found = {
        "write": status.st_mtime_ns,
        "access": status.st_atime_ns,
        "creation": min(status.st_ctime_ns, status.st_mtime_ns),
    }[name]
    return found // 100 + UNIX_EPOCH


def set_times(path: str, write: DateTime | None = None, access: DateTime | None = None) -> None:
    """Sets one time of a file and keeps the other."""
    with file_access(path):
        status = os.stat(path)
        times = [status.st_atime_ns, status.st_mtime_ns]
        for place, moment in enumerate((access, write)):
            if moment is not None:
                times[place] = (moment.to_universal_time().ticks - UNIX_EPOCH) * 100
        os.utime(path, ns=(times[0], times[1]))


class FileInfo(FileSystemInfo):
    """System.IO.FileInfo."""

    __slots__ = ()
    net_name = "System.IO.FileInfo"

    @property
    def length(self) -> int:
        """A link's own length is that of its target's name.

        Raises FileNotFoundException where there is no file.
        """
        status = self.status
        if isinstance(status, OSError):
            raise net_error(status, self.full_name)
        is_link = stat.S_ISLNK(status.st_mode)
        if os.path.isdir(self.full_name) if is_link else stat.S_ISDIR(status.st_mode):
            raise not_found(self.full_name)
        return status.st_size

    @property
    def directory_name(self) -> str:
        return os.path.dirname(self.full_name)

    @property
    def directory(self) -> DirectoryInfo:
        return DirectoryInfo(self.directory_name)

    @property
    def is_read_only(self) -> bool:
        return bool(int(self.attributes) & READ_ONLY)

    @is_read_only.setter
    def is_read_only(self, value: bool) -> None:
        set_read_only(self.full_name, value)
        self.refresh()

    def delete(self) -> None:
        _files().delete(self.full_name)

    def copy_to(self, target: str, overwrite: bool = False) -> FileInfo:
        _files().copy(self.full_name, target, overwrite)
        return FileInfo(full_path(target))

    def move_to(self, target: str, overwrite: bool = False) -> None:
        _files().move(self.full_name, target, overwrite)
        self.original = self.full_name = full_path(target)
        self.refresh()

    def replace(self, target: str, backup: str | None, ignores: bool = False) -> FileInfo:
        _files().replace(self.full_name, target, backup, ignores)
        return FileInfo(full_path(target))

    def create(self) -> object:
        return _files().create(self.full_name)

    def open(self, *how: Any) -> object:
        return _files().open(self.full_name, *how)

    def open_read(self) -> object:
        return _files().open_read(self.full_name)

    def open_write(self) -> object:
        return _files().open_write(self.full_name)

    def open_text(self) -> object:
        return _files().open_text(self.full_name)

    def create_text(self) -> object:
        return _files().create_text(self.full_name)

    def append_text(self) -> object:
        return _files().append_text(self.full_name)


def _files() -> type[FileOperations]:
    from poshws.clr.io.file_operations import FileOperations  # deferred

    return FileOperations


class DirectoryInfo(FileSystemInfo):
    """System.IO.DirectoryInfo."""

    __slots__ = ()
    net_name = "System.IO.DirectoryInfo"
    of_folder = True

    @property
    def parent(self) -> DirectoryInfo | None:
        path = self.full_name.rstrip("/")
        return DirectoryInfo(os.path.dirname(path)) if path else None

    @property
    def root(self) -> DirectoryInfo:
        return DirectoryInfo("/")

    def create(self) -> None:
        with file_access(self.full_name):
            os.makedirs(self.full_name, exist_ok=True)
        self.refresh()

    def create_subdirectory(self, path: str) -> DirectoryInfo:
        made = DirectoryInfo(os.path.join(self.full_name, path))
        made.create()
        return made

    def delete(self, recursive: bool = False) -> None:
        from poshws.clr.io.file_operations import FolderOperations  # deferred

        FolderOperations.delete(self.full_name, recursive)
        self.refresh()

    def move_to(self, target: str) -> None:
        from poshws.clr.io.file_operations import FolderOperations  # deferred

        FolderOperations.move(self.full_name, target)
        self.original = self.full_name = full_path(target)
        self.refresh()

    def enumerate_files(self, pattern: str = "*", option: object = 0) -> Iterator[FileInfo]:
        return map(FileInfo, search(self.full_name, pattern, option, folders=False))

    def enumerate_directories(
        self, pattern: str = "*", option: object = 0
    ) -> Iterator[DirectoryInfo]:
        return map(DirectoryInfo, search(self.full_name, pattern, option, files=False))

    def enumerate_file_system_infos(
        self, pattern: str = "*", option: object = 0
    ) -> Iterator[FileSystemInfo]:
        return map(info_of, search(self.full_name, pattern, option))

    def get_files(self, pattern: str = "*", option: object = 0) -> list[FileInfo]:
        return list(self.enumerate_files(pattern, option))

    def get_directories(self, pattern: str = "*", option: object = 0) -> list[DirectoryInfo]:
        return list(self.enumerate_directories(pattern, option))

    def get_file_system_infos(self, pattern: str = "*", option: object = 0) -> list[FileSystemInfo]:
        return list(self.enumerate_file_system_infos(pattern, option))


def info_of(path: str) -> FileSystemInfo:
    """A DirectoryInfo for a folder, a FileInfo for all else."""
    return DirectoryInfo(path) if os.path.isdir(path) else FileInfo(path)


def make_link(path: str, target: str) -> FileSystemInfo:
    """A symbolic link."""
    whole = full_path(path)
    if os.path.lexists(whole):
        raise IOException(f"The file '{whole}' already exists.")
    with file_access(whole):
        os.symlink(target, whole)
    return info_of(whole)


TYPES = describe(
    __file__,
    {
        "System.IO.FileSystemInfo": FileSystemInfo,
        "System.IO.FileInfo": FileInfo,
        "System.IO.DirectoryInfo": DirectoryInfo,
    },
)
