"""New-Item in the file system: files, folders and links."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    InvalidOperationException,
    IOException,
)
from poshws.corelib.exceptions.powershell import (
    ItemNotFoundException,
    PSArgumentException,
    PSArgumentNullException,
)
from poshws.corelib.io.failures import failure_of, is_denied
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.providers.path_text import normalize

if TYPE_CHECKING:
    from poshws.runtime.providers.work import Work

KINDS = ("directory", "container", "file", "symboliclink", "junction", "hardlink")


def item_kind(text: str) -> str:
    """The kind a (possibly shortened) -ItemType means: file, directory, symboliclink …

    Raises PSArgumentException.
    """
    wanted = text.lower() or "file"
    for kind in KINDS:
        if kind.startswith(wanted):
            return "directory" if kind == "container" else kind
    raise PSArgumentException(
        'The type is not a known type for the file system. Only "file","directory" or '
        '"symboliclink" can be specified.',
        parameter="type",
    )


def new_item(work: Work, path: str, kind: str, value: object) -> Iterator[str]:
    """Makes the item and yields its path; -Force makes the folders above and overwrites."""
    path = path.rstrip("/") or "/"
    if work.force and not make_parents(work, path):
        return
    kind = item_kind(kind)
    if kind == "directory":
        yield from make_folder(work, path)
    elif kind == "file":
        yield from make_file(work, path, value)
    else:
        yield from make_link(work, path, kind, value)


def make_parents(work: Work, path: str) -> bool:
    parent = os.path.dirname(path)
    try:
        os.makedirs(parent or "/", exist_ok=True)
    except OSError as error:
        failure = failure_of(error, parent)
        if is_denied(failure):
            work.report(
                failure,
                "CreateIntermediateDirectoriesUnauthorizedAccessError",
                "PermissionDenied",
                path,
            )
        else:
            work.report(failure, "CreateIntermediateDirectoriesIOError", "WriteError", path)
        return False
    return True


def make_folder(work: Work, path: str) -> Iterator[str]:
    """A folder with all that is missing above it; one that is there is an error without -Force."""
    if os.path.lexists(path) and not work.force:
        work.report(
            IOException(f"An item with the specified name {path} already exists."),
            "DirectoryExist",
            "ResourceExists",
            path,
        )
        return
    if not work.should(f"Destination: {path}", "Create Directory"):
        return
    try:
        os.makedirs(path, exist_ok=True)
    except OSError as error:
        failure = failure_of(error, path)
        if is_denied(failure):
            work.report(failure, "CreateDirectoryUnauthorizedAccessError", "PermissionDenied", path)
        else:
            work.report(failure, "CreateDirectoryIOError", "WriteError", path)
        return
    yield path


def make_file(work: Work, path: str, value: object) -> Iterator[str]:
    if not work.should(f"Destination: {path}", "Create File"):
        return
    try:
        with open(path, "w" if work.force else "x", encoding="utf-8", newline="") as file:
            if value is not None:
                file.write(convert_to_string(value))
    except OSError as error:
        failure = failure_of(error, path)
        if is_denied(failure):
            work.report(failure, "NewItemUnauthorizedAccessError", "PermissionDenied", path)
        else:
            work.report(failure, "NewItemIOError", "WriteError", path)
        return
    yield path


def make_link(work: Work, path: str, kind: str, value: object) -> Iterator[str]:
    """A symbolic or hard link to -Value."""
    if value is None or convert_to_string(value) == "":
        given = work.given_path or path
        raise PSArgumentNullException(
            "content",
            f"Link '{given}' cannot be created because the target Value was not specified.",
        )
    target = normalize(convert_to_string(value))
    if kind == "junction":
        refuse_junction(work, path, target)
        return
    action = "Create Hard Link" if kind == "hardlink" else "Create Symbolic Link"
    if not work.should(f"Destination: {path}", action):
        return
    if not link_is_possible(work, path, kind, target):
        return
    try:
        if os.path.lexists(path) and work.force:
            os.unlink(path)
        if kind == "hardlink":
            os.link(link_source(work, target), path)
        else:
            os.symlink(target, path)
    except OSError as error:
        work.report(failure_of(error, path), "NewItemIOError", "WriteError", path)
        return
    yield path


def refuse_junction(work: Work, path: str, target: str) -> None:
    """Junctions are Windows' own: what could be wrong is said, and else nothing is made."""
    if not work.should(f"Destination: {path}", "Create Junction"):
        return
    if not target.startswith("/"):
        text = "Creating a junction requires an absolute path for the target."
        work.report(ArgumentException(text), "NotAbsolutePath", "InvalidArgument", target)
        return
    if not os.path.lexists(target):
        report_missing_target(work, target)
        return
    for each in (target, path):
        if os.path.lexists(each) and not os.path.isdir(each):
            text = (
                f"A directory is required for the operation. The item '{each}' is not a directory."
            )
            error = InvalidOperationException(text)
            work.report(error, "ItemNotDirectory", "InvalidOperation", each)
            return


def report_missing_target(work: Work, target: str) -> None:
    error = ItemNotFoundException(f"Could not find item {target}.")
    work.report(error, "ItemNotFound", "ObjectNotFound", target)


def link_source(work: Work, target: str) -> str:
    """The file that a hard link is for."""
    return os.path.join(work.context.session.locations.folder, target)


def link_is_possible(work: Work, path: str, kind: str, target: str) -> bool:
    full = link_source(work, target)
    if kind == "hardlink" and not os.path.exists(full):
        report_missing_target(work, full)
        return False
    if kind == "hardlink" and os.path.isdir(full):
        work.report(
            InvalidOperationException(
                f"A file is required for the operation. The item '{full}' is not a file."
            ),
            "ItemNotFile",
            "InvalidOperation",
            full,
        )
        return False
    if work.force and os.path.realpath(full) == os.path.realpath(path):
        work.report(
            IOException(f"Cannot create link because target and path are the same: {path}."),
            "TargetIsSameAsLink",
            "InvalidOperation",
            path,
        )
        return False
    if os.path.lexists(path) and not work.force:
        work.report(
            IOException(f"Cannot create link because the path already exists: {path}."),
            "SymLinkExists",
            "ResourceExists",
            path,
        )
        return False
    return True
