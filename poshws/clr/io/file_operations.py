"""What File and FileInfo, Directory and DirectoryInfo do to a path alike."""

from __future__ import annotations

import os
from typing import Any

from poshws.clr.io.errors import file_access, full_path, not_found
from poshws.clr.io.readers import StreamReader
from poshws.clr.io.streams import CREATE, OPEN, OPEN_OR_CREATE, READ, WRITE, FileStream
from poshws.clr.io.writers import StreamWriter
from poshws.corelib.exceptions.dotnet import (
    DirectoryNotFoundException,
    FileNotFoundException,
    IOException,
)


class FileOperations:
    """Files by their paths."""

    @staticmethod
    def open(path: str, mode: int, *rest: Any) -> FileStream:
        return FileStream(path, mode, *rest)

    @staticmethod
    def create(path: str, *options: object) -> FileStream:
        return FileStream(path, CREATE, READ | WRITE)

    @staticmethod
    def open_read(path: str) -> FileStream:
        return FileStream(path, OPEN, READ)

    @staticmethod
    def open_write(path: str) -> FileStream:
        return FileStream(path, OPEN_OR_CREATE, WRITE)

    @staticmethod
    def open_text(path: str) -> StreamReader:
        return StreamReader(path)

    @staticmethod
    def create_text(path: str) -> StreamWriter:
        return StreamWriter(path, False)

    @staticmethod
    def append_text(path: str) -> StreamWriter:
        return StreamWriter(path, True)

    @staticmethod
    def delete(path: str) -> None:
        """A file that is not there is no error; its folder must be."""
        whole = full_path(path)
        if not os.path.lexists(whole):
            if not os.path.isdir(os.path.dirname(whole)):
                raise not_found(whole)
            return
        with file_access(whole):
            os.unlink(whole)

    @staticmethod
    def copy(source: str, target: str, overwrite: bool = False) -> None:
        import shutil  # deferred

        first, second = full_path(source, "sourceFileName"), full_path(target, "destFileName")
        if not os.path.exists(first):
            raise not_found(first)
        if os.path.isdir(second):
            text = f"The target file '{second}' is a directory, not a file."
            raise IOException(text)
        if os.path.exists(second) and not overwrite:
            raise IOException(f"The file '{second}' already exists.")
        with file_access(second):
            shutil.copyfile(first, second)
            shutil.copystat(first, second)

    @staticmethod
    def move(source: str, target: str, overwrite: bool = False) -> None:
        import shutil  # deferred

        first, second = full_path(source, "sourceFileName"), full_path(target, "destFileName")
        if not os.path.exists(first) or os.path.isdir(first):
            text = f"Could not find file '{first}'."
            raise FileNotFoundException(text, file_name=first)
        if os.path.exists(second) and not overwrite:
            raise IOException("The file already exists.")
        with file_access(second):
            shutil.move(first, second)

    @staticmethod
    def replace(source: str, target: str, backup: str | None, ignores: bool = False) -> None:
        first, second = full_path(source), full_path(target)
        for path in (first, second):
            if not os.path.exists(path):
                raise not_found(path)
        with file_access(second):
            if backup:
                os.replace(second, full_path(backup))
            os.replace(first, second)


class FolderOperations:
    """Folders by their paths."""

    @staticmethod
    def move(source: str, target: str) -> None:
        first = full_path(source, "sourceDirName").rstrip("/")
        second = full_path(target, "destDirName").rstrip("/")
        if first == second:
            raise IOException("Source and destination path must be different.")
        if not os.path.exists(first):
            raise DirectoryNotFoundException(f"Could not find a part of the path '{first}'.")
        if os.path.exists(second):
            text = f"Cannot create '{second}' because a file or directory with the same name"
            raise IOException(f"{text} already exists.")
        with file_access(second):
            os.rename(first, second)

    @staticmethod
    def delete(path: str, recursive: bool = False) -> None:
        whole = full_path(path).rstrip("/") or "/"
        with file_access(whole, of_folder=True):
            if os.path.islink(whole):
                os.unlink(whole)
            elif recursive and os.path.isdir(whole):
                import shutil  # deferred

                shutil.rmtree(whole)
            else:
                os.rmdir(whole)
