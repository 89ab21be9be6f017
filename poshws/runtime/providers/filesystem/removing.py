"""Remove-Item in the file system."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from poshws.corelib.exceptions.dotnet import IOException
from poshws.corelib.io.failures import failure_of, is_denied
from poshws.corelib.io.file_attributes import HIDDEN, READ_ONLY, SYSTEM, attributes_of
from poshws.runtime.providers.filesystem.attributes import entries_of
from poshws.runtime.providers.name_filters import FileFilter

if TYPE_CHECKING:
    from poshws.runtime.providers.work import Work

REFUSED = (
    "You do not have sufficient access rights to perform this operation or the item is hidden, "
    "system, or read only."
)


def remove_item(work: Work, path: str, recurse: bool) -> None:
    """Removes a file, or a folder with all below it."""
    path = path.rstrip("/") or "/"
    if not os.path.lexists(path):
        work.report(
            IOException(f"An object at the specified path {path} does not exist."),
            "ItemDoesNotExist",
            "ObjectNotFound",
            path,
        )
        return
    try:
        if os.path.isdir(path):
            remove_folder(work, path, recurse, ask=True)
        else:
            remove_file(work, path)
    except OSError as error:
        failure = failure_of(error, path)
        if is_denied(failure):
            work.report(failure, "RemoveItemUnauthorizedAccessError", "PermissionDenied", path)
        else:
            work.report(failure, "RemoveItemIOError", "WriteError", path)


def remove_folder(work: Work, path: str, recurse: bool, *, ask: bool) -> None:
    """Empties and removes a folder; a link to one goes alone. Asks for each item with -Recurse."""
    if (ask or recurse) and not work.should(path, "Remove Directory"):
        return
    if os.path.islink(path):
        os.unlink(path)
        return
    entries = list(entries_of(path))
    folders = [entry for entry in entries if entry.is_dir(follow_symlinks=False)]
    for entry in folders:
        remove_folder(work, entry.path, recurse, ask=False)
    wanted = FileFilter(work.filter) if work.filter else None
    for entry in entries:
        if entry in folders or (wanted is not None and not wanted.takes(entry.name)):
            continue
        if recurse:
            remove_file(work, entry.path)
        else:
            remove_now(work, entry.path)
    if os.listdir(path) and not work.force:
        work.report(
            IOException(f"Directory {path} cannot be removed because it is not empty."),
            "DirectoryNotEmpty",
            "WriteError",
            folder_object(path),
        )
    else:
        remove_now(work, path)


def remove_file(work: Work, path: str) -> None:
    if work.should(path, "Remove File"):
        remove_now(work, path)


def remove_now(work: Work, path: str) -> None:
    """Removes one file or empty folder; hidden and read-only ones need -Force."""
    if not work.force and attributes_of(path) & (HIDDEN | SYSTEM | READ_ONLY):
        work.report(
            IOException(REFUSED),
            "RemoveFileSystemItemUnAuthorizedAccess",
            "PermissionDenied",
            folder_object(path),
            details=f"Cannot remove item {path}: {REFUSED}",
        )
        return
    try:
        if os.path.isdir(path) and not os.path.islink(path):
            os.rmdir(path)
        else:
            os.unlink(path)
    except OSError as error:
        failure = failure_of(error, path)
        denied = is_denied(failure)
        work.report(
            failure,
            "RemoveFileSystemItemUnAuthorizedAccess" if denied else "RemoveFileSystemItemIOError",
            "PermissionDenied" if denied else "WriteError",
            folder_object(path),
            details=f"Cannot remove item {path}: {failure.message}",
        )


def folder_object(path: str) -> object:
    """The object an error is about."""
    from poshws.runtime.providers.filesystem.objects import file_object  # deferred

    return file_object(path)
