"""Copy-Item, Move-Item and Rename-Item in the file system; each yields the paths it made."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

from poshws.corelib.exceptions.data import exception_data
from poshws.corelib.exceptions.dotnet import DirectoryNotFoundException, IOException, NetException
from poshws.corelib.exceptions.powershell import PSArgumentException
from poshws.corelib.io.failures import failure_of, is_denied
from poshws.runtime.providers.filesystem.creating import make_folder
from poshws.runtime.providers.filesystem.objects import file_object
from poshws.runtime.providers.name_filters import Choice, FileFilter
from poshws.runtime.providers.path_text import join, leaf_of

if TYPE_CHECKING:
    from poshws.runtime.providers.work import Work


def copy_item(work: Work, path: str, target: str, recurse: bool) -> Iterator[str]:
    """Copies a file, or a folder (-Recurse: with all in it), to or into the target."""
    path, target = path.rstrip("/") or "/", normalized_target(target)
    if same_file(path, target):
        report_same(work, path, target)
    elif os.path.isdir(path):
        yield from copy_folder(work, path, target, recurse)
    else:
        yield from copy_file(work, path, target)


def copy_folder(work: Work, path: str, target: str, recurse: bool) -> Iterator[str]:
    if os.path.isdir(target):
        target = join(target, leaf_of(path))
    if not work.should(f"Item: {path} Destination: {target}", "Copy Directory"):
        return
    yield from make_copied_folder(work, target)
    if not recurse:
        return
    try:
        entries = list(os.scandir(path))
    except OSError as error:
        report_copy(work, error, path, "CopyDirectoryInfoItem")
        return
    wanted = FileFilter(work.filter) if work.filter else None
    for entry in entries:
        if not entry.is_dir() and (wanted is None or wanted.takes(entry.name)):
            yield from copy_file(work, entry.path, target)
    for entry in entries:
        if entry.is_dir():
            yield from copy_folder(work, entry.path, target, recurse)


def make_copied_folder(work: Work, target: str) -> Iterator[str]:
    """The folder of a copy; one that is there is an error without -Force."""
    yield from make_folder(work, target)


def copy_file(work: Work, path: str, target: str) -> Iterator[str]:
    if os.path.isdir(target):
        target = join(target, leaf_of(path))
    if same_file(path, target):
        report_same(work, target, path)
        return
    if work.exclude and not Choice((), work.exclude).takes(leaf_of(path)):
        return
    if not work.should(f"Item: {path} Destination: {target}", "Copy File"):
        return
    try:
        copy_now(path, target, work.force)
    except OSError as error:
        missing = target if error.filename in (target, None) else path
        report_copy(work, error, missing, "CopyFileInfoItem", path)
        return
    yield target


def report_same(work: Work, path: str, other: str) -> None:
    """A copy onto itself, which the error says by data named SelfCopy, too."""
    error = IOException(f"Cannot overwrite the item {path} with itself.")
    exception_data(error)["SelfCopy"] = other
    work.report(error, "CopyError", "WriteError", path)


def copy_now(path: str, target: str, force: bool) -> None:
    """Contents, permissions and the time of the last change, as .NET's CopyTo."""
    try:
        shutil.copyfile(path, target)
    except PermissionError:
        if not force or not os.path.exists(target):
            raise
        os.chmod(target, os.stat(target).st_mode | 0o200)
        shutil.copyfile(path, target)
    shutil.copystat(path, target)


def report_copy(
    work: Work, error: OSError, path: str, prefix: str, about: str | None = None
) -> None:
    failure = failure_of(error, path)
    target = file_object(about or path)
    if is_denied(failure):
        work.report(failure, f"{prefix}UnauthorizedAccessError", "PermissionDenied", target)
    else:
        work.report(failure, f"{prefix}IOError", "WriteError", target)


def move_item(work: Work, path: str, target: str) -> Iterator[str]:
    """Moves a file or a folder to or into the target; -Force overwrites a file."""
    path, target = path.rstrip("/") or "/", normalized_target(target)
    folder = os.path.isdir(path)
    if os.path.isdir(target):
        target = join(target, leaf_of(path))
    if folder and (target == path or target.startswith(path + "/")):
        work.report(
            IOException(
                "Destination path cannot be a subdirectory of the source or the source itself: "
                f"{target}."
            ),
            "MoveItemArgumentError",
            "InvalidArgument",
            target,
        )
        return
    kind = "Directory" if folder else "File"
    if not work.should(f"Item: {path} Destination: {target}", f"Move {kind}"):
        return
    try:
        move_now(path, target, overwrite=work.force and not folder)
    except OSError as error:
        report_move(work, error, path, target, folder)
        return
    yield target


def move_now(path: str, target: str, *, overwrite: bool) -> None:
    if os.path.lexists(target) and not overwrite and not same_file(path, target):
        raise OSError(errno.EEXIST, "exists", target)
    try:
        os.rename(path, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        shutil.move(path, target)


def report_move(work: Work, error: OSError, path: str, target: str, folder: bool) -> None:
    prefix = "MoveDirectoryItem" if folder else "MoveFileInfoItem"
    if error.errno == errno.EEXIST and folder:
        failure: NetException = IOException(
            f"Cannot create '{target}' because a file or directory with the same name already "
            "exists."
        )
    elif error.errno == errno.ENOENT and folder:
        failure = DirectoryNotFoundException(f"Could not find a part of the path '{path}'.")
    elif error.errno in (errno.EEXIST, errno.ENOENT):
        failure = failure_of(error, target if os.path.lexists(path) else path)
    else:
        failure = failure_of(error, path)
    about = file_object(path)
    if error.errno == errno.EEXIST and folder:
        work.report(failure, "DirectoryExist", "ResourceExists", about)
    elif is_denied(failure):
        work.report(failure, f"{prefix}UnauthorizedAccessError", "PermissionDenied", about)
    else:
        work.report(failure, f"{prefix}IOError", "WriteError", about)


def rename_item(work: Work, path: str, new_name: str) -> Iterator[str]:
    """Gives an item another name in the same folder.

    Raises PSArgumentException where the name leads elsewhere.
    """
    path = path.rstrip("/") or "/"
    folder_of = os.path.dirname(path)
    if new_name.startswith(("./", ".\\")):
        new_name = new_name[2:]
    elif os.path.dirname(new_name) == folder_of:
        new_name = os.path.basename(new_name)
    if os.path.basename(new_name) != new_name:
        raise PSArgumentException(
            "Cannot rename the specified target, because it represents a path or device name.",
            parameter="newName",
        )
    target = join(folder_of, new_name)
    kind = "Directory" if os.path.isdir(path) else "File"
    if not work.should(f"Item: {path} Destination: {target}", f"Rename {kind}"):
        return
    try:
        move_now(path, target, overwrite=False)
    except OSError as error:
        failure = failure_of(error, path)
        if error.errno == errno.EEXIST:
            failure = IOException(f"The file '{target}' already exists.")
        if is_denied(failure):
            work.report(failure, "RenameItemUnauthorizedAccessError", "PermissionDenied", path)
        else:
            work.report(failure, "RenameItemIOError", "WriteError", path)
        return
    yield target


def normalized_target(path: str) -> str:
    return path.rstrip("/") or "/" if os.path.isdir(path) else path


def same_file(one: str, other: str) -> bool:
    """Whether both paths lead to one file."""
    try:
        return os.path.samefile(one, other)
    except OSError:
        return one == other
