"""What the operating system refused, as the .NET exception with .NET's message.

.NET on Unix: a missing file is FileNotFoundException, a missing folder on the way
DirectoryNotFoundException, a refused access UnauthorizedAccessException, the rest IOException.
"""

from __future__ import annotations

import errno
import os

from poshws.corelib.exceptions.dotnet import (
    DirectoryNotFoundException,
    FileNotFoundException,
    IOException,
    NetException,
    PathTooLongException,
    UnauthorizedAccessException,
)


def failure_of(error: OSError, path: str) -> NetException:
    """The exception .NET throws where Python raised `error` about `path`."""
    number = error.errno
    if number in (errno.ENOENT, errno.ENOTDIR):
        return missing(path)
    if number in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR):
        return UnauthorizedAccessException(f"Access to the path '{path}' is denied.")
    if number == errno.EEXIST:
        return IOException(f"The file '{path}' already exists.")
    if number == errno.ENAMETOOLONG:
        return PathTooLongException(
            f"The path '{path}' is too long, or a component of the specified path is too long."
        )
    return IOException(f"{os.strerror(number or 0)} : '{path}'")


def missing(path: str) -> NetException:
    """A file that is not there, or a folder on the way to it that is not."""
    if os.path.isdir(os.path.dirname(path) or "."):
        return FileNotFoundException(f"Could not find file '{path}'.", file_name=path)
    return DirectoryNotFoundException(f"Could not find a part of the path '{path}'.")


def is_denied(failure: NetException) -> bool:
    return isinstance(failure, UnauthorizedAccessException)
