"""[System.IO.Directory]: making, finding and removing folders."""

from __future__ import annotations

import os
from collections.abc import Iterator

from poshws.clr.io.drives import DriveInfo
from poshws.clr.io.enumeration import search
from poshws.clr.io.errors import file_access, full_path
from poshws.clr.io.file_infos import DirectoryInfo, FileSystemInfo, make_link, set_times
from poshws.clr.io.file_operations import FolderOperations
from poshws.clr.metadata.describe import describe
from poshws.corelib.datetime.date_time import DateTime
from poshws.corelib.exceptions.dotnet import IOException


class TimeMembers:
    """Getting and setting the times of a path, for File and Directory."""

    @staticmethod
    def get_creation_time(path: str) -> DateTime:
        return FileSystemInfo(path).creation_time  # type: ignore[no-any-return]

    @staticmethod
    def get_creation_time_utc(path: str) -> DateTime:
        return FileSystemInfo(path).creation_time_utc  # type: ignore[no-any-return]

    @staticmethod
    def get_last_write_time(path: str) -> DateTime:
        return FileSystemInfo(path).last_write_time  # type: ignore[no-any-return]

    @staticmethod
    def get_last_write_time_utc(path: str) -> DateTime:
        return FileSystemInfo(path).last_write_time_utc  # type: ignore[no-any-return]

    @staticmethod
    def get_last_access_time(path: str) -> DateTime:
        return FileSystemInfo(path).last_access_time  # type: ignore[no-any-return]

    @staticmethod
    def get_last_access_time_utc(path: str) -> DateTime:
        return FileSystemInfo(path).last_access_time_utc  # type: ignore[no-any-return]

    @staticmethod
    def set_last_write_time(path: str, value: DateTime) -> None:
        set_times(full_path(path), write=value)

    set_creation_time = set_last_write_time

    @staticmethod
    def set_last_write_time_utc(path: str, value: DateTime) -> None:
        set_times(full_path(path), write=DateTime(value.ticks, "Utc"))

    set_creation_time_utc = set_last_write_time_utc

    @staticmethod
    def set_last_access_time(path: str, value: DateTime) -> None:
        set_times(full_path(path), access=value)

    @staticmethod
    def set_last_access_time_utc(path: str, value: DateTime) -> None:
        set_times(full_path(path), access=DateTime(value.ticks, "Utc"))

    @staticmethod
    def create_symbolic_link(path: str, target: str) -> FileSystemInfo:
        return make_link(path, target)

    @staticmethod
    def resolve_link_target(path: str, to_the_end: bool) -> FileSystemInfo | None:
        return FileSystemInfo(path).resolve_link_target(to_the_end)


class DirectoryMembers(FolderOperations, TimeMembers):
    """System.IO.Directory."""

    @staticmethod
    def create_directory(path: str, mode: int = 0o777) -> DirectoryInfo:
        whole = full_path(path)
        if os.path.isfile(whole):
            text = f"The file or directory '{whole}' already exists."
            raise IOException(text)
        with file_access(whole):
            os.makedirs(whole, int(mode), exist_ok=True)
        return DirectoryInfo(path)

    @staticmethod
    def create_temp_subdirectory(prefix: str | None = None) -> DirectoryInfo:
        import tempfile  # deferred

        return DirectoryInfo(tempfile.mkdtemp(prefix=prefix or ""))

    @staticmethod
    def exists(path: str) -> bool:
        return bool(path) and os.path.isdir(path)

    @staticmethod
    def get_parent(path: str) -> DirectoryInfo | None:
        parent = os.path.dirname(full_path(path).rstrip("/"))
        return DirectoryInfo(parent) if parent else None

    @staticmethod
    def get_directory_root(path: str) -> str:
        return "/"

    @staticmethod
    def get_logical_drives() -> list[str]:
        return [drive.name for drive in DriveInfo.get_drives()]

    @staticmethod
    def get_current_directory() -> str:
        return os.getcwd()

    @staticmethod
    def set_current_directory(path: str) -> None:
        whole = full_path(path)
        with file_access(whole, of_folder=True):
            os.chdir(whole)

    @staticmethod
    def enumerate_files(path: str, pattern: str = "*", option: object = 0) -> Iterator[str]:
        full_path(path)
        return search(path, pattern, option, folders=False)

    @staticmethod
    def enumerate_directories(path: str, pattern: str = "*", option: object = 0) -> Iterator[str]:
        full_path(path)
        return search(path, pattern, option, files=False)

    @staticmethod
    def enumerate_file_system_entries(
        path: str, pattern: str = "*", option: object = 0
    ) -> Iterator[str]:
        full_path(path)
        return search(path, pattern, option)

    @staticmethod
    def get_files(path: str, pattern: str = "*", option: object = 0) -> list[str]:
        return list(DirectoryMembers.enumerate_files(path, pattern, option))

    @staticmethod
    def get_directories(path: str, pattern: str = "*", option: object = 0) -> list[str]:
        return list(DirectoryMembers.enumerate_directories(path, pattern, option))

    @staticmethod
    def get_file_system_entries(path: str, pattern: str = "*", option: object = 0) -> list[str]:
        return list(DirectoryMembers.enumerate_file_system_entries(path, pattern, option))


TYPES = describe(__file__, {"System.IO.Directory": (None, DirectoryMembers)})
