"""The errors of the archive commands, which are functions of a script module in PowerShell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from poshws.commands.reporting import fail, record
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    InvalidOperationException,
    IOException,
)

if TYPE_CHECKING:
    from poshws.binding import CmdletContext

EXTENSION = ".zip"


def path_not_found(path: str) -> NoReturn:
    """Ends the command: nothing is there, or it is not on the disk."""
    error = InvalidOperationException(
        f"The path '{path}' either does not exist or is not a valid file system path."
    )
    fail(error, "ArchiveCmdletPathNotFound", "InvalidArgument", path)


def wrong_extension(extension: str, path: str) -> NoReturn:
    error = IOException(
        f"{extension} is not a supported archive file format. {EXTENSION} is the only supported "
        "archive file format."
    )
    fail(error, "NotSupportedArchiveFileExtension", "InvalidArgument", path or extension)


def exists_already(path: str) -> NoReturn:
    error = IOException(
        f"The archive file {path} already exists. Use the -Update parameter to update the existing "
        "archive file or use the -Force parameter to overwrite the existing archive file."
    )
    fail(error, "ArchiveFileExists", "InvalidOperation", path)


def read_only(path: str) -> NoReturn:
    error = InvalidOperationException(
        f"The attributes of the archive file {path} is set to 'ReadOnly' hence it cannot be "
        "updated. If you intend to update the existing archive file, remove the 'ReadOnly' "
        "attribute on the archive file else use -Force parameter to override and create a new "
        "archive file."
    )
    fail(error, "ArchiveFileIsReadOnly", "InvalidOperation", path)


def duplicate_path(parameter: str, path: str) -> NoReturn:
    error = InvalidOperationException(
        f"The input to {parameter} parameter contains a duplicate path '{path}'. Provide a unique "
        f"set of paths as input to {parameter} parameter."
    )
    fail(error, "DuplicatePathFound", "InvalidArgument", path)


def several_archives(path: str, parameter: str) -> NoReturn:
    error = InvalidOperationException(
        f"The archive file path '{path}' specified as input to the {parameter} parameter is "
        "resolving to multiple file system paths. Provide a unique path to the "
        f"{parameter} parameter where the archive file has to be created."
    )
    fail(error, "InvalidArchiveFilePath", "InvalidArgument", path)


def not_an_archive(path: str) -> NoReturn:
    error = InvalidOperationException(f"File '{path}' does not appear to be a valid zip archive.")
    fail(error, "NotSupportedArchiveFile", "InvalidArgument", path)


def bad_folder(path: str) -> NoReturn:
    error = InvalidOperationException(
        f"The path '{path}' is not a valid file system directory path."
    )
    fail(error, "InvalidDirectoryPath", "InvalidArgument", path)


def report_file_exists(cmdlet: CmdletContext, target: str, archive: str) -> None:
    """A file that is in the way is an error beside the rest."""
    error = IOException(
        f"Failed to create file '{target}' while expanding the archive file '{archive}' contents "
        f"as the file '{target}' already exists. Use the -Force parameter if you want to overwrite "
        f"the existing directory '{target}' contents when expanding the archive file."
    )
    cmdlet.write_error(record(error, "ExpandArchiveFileExists", "PermissionDenied", target))


def report_bad_entry(cmdlet: CmdletContext, name: str) -> None:
    """An entry whose name leads out of the folder is not unpacked."""
    error = ArgumentException(f"Can not process invalid archive entry '{name}'.")
    cmdlet.write_error(record(error, "BadArchiveEntry", "InvalidData", name))
