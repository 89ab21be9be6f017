"""System.IO.FileInfo and DirectoryInfo: a path, and what the disk said when it was first asked."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from poshws.values.file_attributes import attributes_of
from poshws.values.file_failures import failure_of, missing
from poshws.values.statics.describe import describe

if TYPE_CHECKING:
    from poshws.values.dates import DateTime

TICKS_IN_SECOND = 10_000_000
UNIX_EPOCH = 621355968000000000  # ticks at 1970-01-01
NO_TIME = 504911232000000000  # 1601-01-01, what .NET gives for the times of nothing


class FileSystemInfo:
    """What files and folders have in common; `original` is the path as it was given."""

    __slots__ = ("_status", "full_name", "original")
    net_name: ClassVar[str] = "System.IO.FileSystemInfo"

    def __init__(self, path: str) -> None:
        self.original = path
        self.full_name = path if path[:1] == "/" else os.path.join(os.getcwd(), path)
        if "/." in self.full_name or "//" in self.full_name:
            self.full_name = contracted(self.full_name)
        self._status: os.stat_result | None | bool = False

    def __str__(self) -> str:
        return self.original

    def to_string(self) -> str:
        return self.original

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    # -- names ----------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        path = self.full_name.rstrip("/")
        return path[path.rfind("/") + 1 :] or self.full_name

    @property
    def extension(self) -> str:
        """The last dot of the name and what follows it."""
        name = self.name
        dot = name.rfind(".")
        return name[dot:] if 0 <= dot < len(name) - 1 else ""

    # -- the disk -------------------------------------------------------------------------------

    @property
    def status(self) -> os.stat_result | None:
        """What the disk said when it was first asked; None where nothing is there."""
        if self._status is False:
            try:
                self._status = os.stat(self.full_name)
            except OSError:
                try:
                    self._status = os.lstat(self.full_name)  # a link that leads nowhere
                except OSError:
                    self._status = None
        return self._status  # type: ignore[return-value]

    def refresh(self) -> None:
        self._status = False

    @property
    def attributes(self) -> object:
        from poshws.values.statics.enums import enum_value

        return enum_value("System.IO.FileAttributes", attributes_of(self.full_name))

    @attributes.setter
    def attributes(self, value: int) -> None:
        """Only ReadOnly can be set on Unix; a name says whether a file is hidden."""
        status = self.status
        if status is None:
            raise missing(self.full_name)
        mode = status.st_mode & 0o7777
        self.chmod(mode & ~0o222 if int(value) & 1 else mode | 0o200 if not mode & 0o222 else mode)

    def chmod(self, mode: int) -> None:
        try:
            os.chmod(self.full_name, mode)
        except OSError as error:
            raise failure_of(error, self.full_name) from None
        self.refresh()

    @property
    def unix_file_mode(self) -> object:
        from poshws.values.statics.enums import enum_value

        status = self.status
        return enum_value("System.IO.UnixFileMode", status.st_mode & 0o7777 if status else -1)

    @unix_file_mode.setter
    def unix_file_mode(self, value: int) -> None:
        self.chmod(int(value))

    @property
    def link_target(self) -> str | None:
        try:
            return os.readlink(self.full_name)
        except OSError:
            return None

    def resolve_link_target(self, final: bool) -> FileSystemInfo | None:
        target = self.link_target
        if target is None:
            return None
        path = os.path.realpath(self.full_name)
        if not final:
            path = os.path.join(os.path.dirname(self.full_name), target)
        return info_of(path, type(self))

    def create_as_symbolic_link(self, target: str) -> None:
        try:
            os.symlink(target, self.full_name)
        except OSError as error:
            raise failure_of(error, self.full_name) from None
        self.refresh()

    # -- times ----------------------------------------------------------------------------------

    def time(self, name: str) -> DateTime:
        """A time of the file in UTC; for its creation, which few disks keep, the older of two."""
        from poshws.values.dates import DateTime

        status = self.status
        if status is None:
            return DateTime(NO_TIME, "Utc")
        if name == "birth":
            nanoseconds = getattr(status, "st_birthtime_ns", None)
            if nanoseconds is None:
                nanoseconds = min(status.st_mtime_ns, status.st_ctime_ns)
        else:
            nanoseconds = status.st_atime_ns if name == "access" else status.st_mtime_ns
        return DateTime(UNIX_EPOCH + nanoseconds // 100, "Utc")

    def set_time(self, name: str, value: DateTime) -> None:
        status = self.status
        if status is None:
            raise missing(self.full_name)
        nanoseconds = (value.to_universal_time().ticks - UNIX_EPOCH) * 100
        access = nanoseconds if name == "access" else status.st_atime_ns
        write = status.st_mtime_ns if name == "access" else nanoseconds
        try:
            os.utime(self.full_name, ns=(access, write))
        except OSError as error:
            raise failure_of(error, self.full_name) from None
        self.refresh()

    def creation_time(self) -> DateTime:
        return self.time("birth").to_local_time()

    def set_creation_time(self, value: DateTime) -> None:
        self.set_time("birth", value)

    def creation_time_utc(self) -> DateTime:
        return self.time("birth")

    def set_creation_time_utc(self, value: DateTime) -> None:
        self.set_time("birth", as_utc(value))

    def last_access_time(self) -> DateTime:
        return self.time("access").to_local_time()

    def set_last_access_time(self, value: DateTime) -> None:
        self.set_time("access", value)

    def last_access_time_utc(self) -> DateTime:
        return self.time("access")

    def set_last_access_time_utc(self, value: DateTime) -> None:
        self.set_time("access", as_utc(value))

    def last_write_time(self) -> DateTime:
        return self.time("write").to_local_time()

    def set_last_write_time(self, value: DateTime) -> None:
        self.set_time("write", value)

    def last_write_time_utc(self) -> DateTime:
        return self.time("write")

    def set_last_write_time_utc(self, value: DateTime) -> None:
        self.set_time("write", as_utc(value))


def as_utc(value: DateTime) -> DateTime:
    """A time without a kind counts as UTC where a property says Utc."""
    from poshws.values.dates import DateTime

    return DateTime(value.ticks, "Utc") if value.kind == "Unspecified" else value


def contracted(path: str) -> str:
    """The path without `.` and `..` and doubled separators; one at the end stays."""
    plain = os.path.normpath(path).replace("//", "/", 1)
    return plain + "/" if path.endswith("/") and plain != "/" else plain


def info_of(path: str, kind: type[FileSystemInfo] | None = None) -> FileSystemInfo:
    """A DirectoryInfo for a folder, a FileInfo for all else; `kind` where nothing is there."""
    if os.path.isdir(path):
        return DirectoryInfo(path)
    return (kind or FileInfo)(path) if not os.path.exists(path) else FileInfo(path)


class FileInfo(FileSystemInfo):
    """A file."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.IO.FileInfo"

    @property
    def exists(self) -> bool:
        return os.path.exists(self.full_name) and not os.path.isdir(self.full_name)

    @property
    def length(self) -> int:
        from poshws.values.numbers import Int64

        status = self.status
        if status is None or os.path.isdir(self.full_name):
            from poshws.values.exceptions import FileNotFoundException

            text = f"Could not find file '{self.full_name}'."
            raise FileNotFoundException(text, file_name=self.full_name)
        return Int64(status.st_size)

    @property
    def directory_name(self) -> str:
        return os.path.dirname(self.full_name)

    @property
    def directory(self) -> DirectoryInfo:
        return DirectoryInfo(self.directory_name)

    @property
    def is_read_only(self) -> bool:
        attributes = attributes_of(self.full_name)
        return attributes >= 0 and bool(attributes & 1)

    @is_read_only.setter
    def is_read_only(self, value: bool) -> None:
        self.attributes = 1 if value else 0  # type: ignore[assignment]

    # -- changes: what System.IO.File does with the path ------------------------------------------

    def file(self, method: str, *arguments: object) -> object:
        from poshws.values.members import invoke_static
        from poshws.values.types import declared_type

        try:
            return invoke_static(
                declared_type("System.IO.File"), method, [self.full_name, *arguments]
            )
        finally:
            self.refresh()

    def open(self, mode: object, *rest: object) -> object:
        return self.file("Open", mode, *rest)

    def open_read(self) -> object:
        return self.file("OpenRead")

    def open_write(self) -> object:
        return self.file("OpenWrite")

    def open_text(self) -> object:
        return self.file("OpenText")

    def create(self) -> object:
        return self.file("Create")

    def create_text(self) -> object:
        return self.file("CreateText")

    def append_text(self) -> object:
        return self.file("AppendText")

    def delete(self) -> None:
        self.file("Delete")

    def copy_to(self, target: str, overwrite: bool = False) -> FileInfo:
        self.file("Copy", target, overwrite)
        return FileInfo(target)

    def move_to(self, target: str, overwrite: bool = False) -> None:
        self.file("Move", target, overwrite)
        self.original = target
        self.full_name = os.path.abspath(target)

    def replace(self, target: str, backup: str | None, ignore: bool = False) -> FileInfo:
        self.file("Replace", target, backup, ignore)
        return FileInfo(target)


class DirectoryInfo(FileSystemInfo):
    """A folder."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.IO.DirectoryInfo"

    @property
    def exists(self) -> bool:
        return os.path.isdir(self.full_name)

    @property
    def parent(self) -> DirectoryInfo | None:
        path = self.full_name.rstrip("/")
        return DirectoryInfo(os.path.dirname(path)) if path else None

    @property
    def root(self) -> DirectoryInfo:
        return DirectoryInfo("/")

    def create(self) -> None:
        try:
            os.makedirs(self.full_name, exist_ok=True)
        except OSError as error:
            raise failure_of(error, self.full_name) from None
        self.refresh()

    def create_subdirectory(self, path: str) -> DirectoryInfo:
        made = DirectoryInfo(os.path.join(self.full_name, path))
        made.create()
        return made

    def delete(self, recursive: bool = False) -> None:
        try:
            if recursive and not os.path.islink(self.full_name):
                shutil.rmtree(self.full_name)
            else:
                os.rmdir(self.full_name)
        except FileNotFoundError:
            raise missing_folder(self.full_name) from None
        except OSError as error:
            raise failure_of(error, self.full_name) from None
        self.refresh()

    def move_to(self, target: str) -> None:
        try:
            os.rename(self.full_name, os.path.abspath(target))
        except FileNotFoundError:
            raise missing_folder(self.full_name) from None
        except OSError as error:
            raise failure_of(error, self.full_name) from None
        self.original = target
        self.full_name = os.path.abspath(target)
        self.refresh()

    # -- what lies in it ------------------------------------------------------------------------

    def entries(self, pattern: str = "*", option: object = 0) -> Iterator[os.DirEntry[str]]:
        """What matches, in the order of the disk; with AllDirectories also what lies below."""
        deep = getattr(option, "recurse_subdirectories", None)
        below = bool(deep) if deep is not None else int(option) == 1  # type: ignore[call-overload]
        takes = name_test(pattern)
        waiting = [self.full_name]
        while waiting:
            folder = waiting.pop(0)
            try:
                with os.scandir(folder) as found:
                    entries = list(found)
            except FileNotFoundError:
                raise missing_folder(folder) from None
            except OSError as error:
                raise failure_of(error, folder) from None
            for entry in entries:
                if below and entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                if takes(entry.name):
                    yield entry

    def get_files(self, pattern: str = "*", option: object = 0) -> list[object]:
        return [FileInfo(e.path) for e in self.entries(pattern, option) if not e.is_dir()]

    def get_directories(self, pattern: str = "*", option: object = 0) -> list[object]:
        return [DirectoryInfo(e.path) for e in self.entries(pattern, option) if e.is_dir()]

    def get_file_system_infos(self, pattern: str = "*", option: object = 0) -> list[object]:
        return [info_of(e.path) for e in self.entries(pattern, option)]

    enumerate_files = get_files
    enumerate_directories = get_directories
    enumerate_file_system_infos = get_file_system_infos


def name_test(pattern: str):  # type: ignore[no-untyped-def]
    """Whether a name fits .NET's simple patterns: `*` and `?`, letter for letter otherwise."""
    if pattern in ("*", "*.*"):
        return lambda name: True
    import re

    text = "".join(".*" if c == "*" else "." if c == "?" else re.escape(c) for c in pattern)
    matches = re.compile(text, re.DOTALL).fullmatch
    return lambda name: matches(name) is not None


def missing_folder(path: str) -> Exception:
    from poshws.values.exceptions import DirectoryNotFoundException

    return DirectoryNotFoundException(f"Could not find a part of the path '{path}'.")


HOLDERS = {
    "System.IO.FileSystemInfo": FileSystemInfo,
    "System.IO.FileInfo": FileInfo,
    "System.IO.DirectoryInfo": DirectoryInfo,
}
TYPES = describe("file_infos", HOLDERS)
