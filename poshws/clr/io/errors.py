"""Python's OSErrors as the exceptions that .NET throws for files, with .NET's words."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    DirectoryNotFoundException,
    FileNotFoundException,
    IOException,
    NetException,
    PathTooLongException,
    UnauthorizedAccessException,
)


def full_path(path: str, parameter: str = "path") -> str:
    """The path from the root; raises ArgumentException for an empty one."""
    if path is None:
        raise ArgumentNullException(parameter)
    if not path:
        raise ArgumentException("The value cannot be an empty string.", parameter=parameter)
    if "\0" in path:
        raise ArgumentException("Null character in path.", parameter=parameter)
    whole = os.path.normpath(os.path.join(os.getcwd(), path))
    whole = "/" + whole.lstrip("/")
    return whole + "/" if path[-1] == "/" and len(whole) > 1 else whole


def net_error(error: OSError, path: str, *, of_folder: bool = False) -> NetException:
    """The exception for what went wrong with a path."""
    if error.errno == errno.ENOENT:
        return not_found(path, of_folder=of_folder)
    if error.errno == errno.ENOTDIR:
        return DirectoryNotFoundException(f"Could not find a part of the path '{path}'.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EISDIR, errno.EBADF):
        return UnauthorizedAccessException(f"Access to the path '{path}' is denied.")
    if error.errno == errno.EEXIST:
        return IOException(f"The file '{path}' already exists.")
    if error.errno == errno.ENOTEMPTY:
        return IOException(f"Directory not empty : '{path}'")
    if error.errno == errno.ENAMETOOLONG:
        return PathTooLongException(
            f"The specified file name or path is too long, or a component of the specified path"
            f" is too long: '{path}'"
        )
    return IOException(f"{os.strerror(error.errno or 0)} : '{path}'")


def not_found(path: str, *, of_folder: bool = False) -> NetException:
    """A file that is not there, or whose folder is not."""
    folder = os.path.dirname(path.rstrip("/"))
    if of_folder or (folder and not os.path.isdir(folder)):
        return DirectoryNotFoundException(f"Could not find a part of the path '{path}'.")
    return FileNotFoundException(f"Could not find file '{path}'.", file_name=path)


@contextmanager
def file_access(path: str, *, of_folder: bool = False) -> Iterator[None]:
    """Around what touches a file: its OSErrors leave as .NET's exceptions."""
    try:
        yield
    except OSError as error:
        raise net_error(error, path, of_folder=of_folder) from error
