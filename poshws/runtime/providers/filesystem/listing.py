"""Get-ChildItem in the file system: what lies in a folder, as objects or as names."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from poshws.corelib.io.failures import failure_of, is_denied
from poshws.corelib.io.file_attributes import attributes_of, is_hidden_name
from poshws.corelib.records import dataclass, field
from poshws.runtime.providers.filesystem.attributes import Wanted, entries_of, is_folder
from poshws.runtime.providers.name_filters import FileFilter

if TYPE_CHECKING:
    from poshws.runtime.providers.work import Work


@dataclass(slots=True)
class Listing:
    """How far and what: -Recurse, -Depth, -FollowSymlink and the attributes wanted."""

    recurse: bool = False
    depth: int | None = None
    follow: bool = False
    wanted: tuple[Wanted, ...] = ()
    visited: set[tuple[int, int]] = field(default_factory=set)

    def takes(self, path: str, name: str, force: bool) -> bool:
        """Whether the attributes let the item through; hidden ones need -Force or a wish."""
        if not force and is_hidden_name(name) and not self.names_hidden:
            return False
        if not self.wanted:
            return True
        attributes = attributes_of(path)
        return all(each.takes(attributes) for each in self.wanted)

    @property
    def names_hidden(self) -> bool:
        return any(each.names_hidden for each in self.wanted)


def list_folder(
    work: Work, path: str, listing: Listing, depth: int | None = None, *, all_folders: bool = False
) -> Iterator[tuple[str, bool]]:
    """Yields (path, is a folder) for what lies in a folder, then for what lies below it.

    A folder's own items come before those of the folders in it. With `all_folders` -Filter
    leaves folders alone.
    """
    try:
        if listing.follow and not listing.visited:
            status = os.stat(path)
            listing.visited.add((status.st_dev, status.st_ino))
        entries = list(entries_of(path))
    except OSError as error:
        report_listing(work, error, path)
        return
    name_filter = FileFilter(work.filter) if work.filter else None
    for entry in entries:
        folder = is_folder(entry)
        if (
            name_filter is not None
            and not (all_folders and folder)
            and not name_filter.takes(entry.name)
        ):
            continue
        if listing.takes(entry.path, entry.name, work.force) or (all_folders and folder):
            yield entry.path, folder
    if not listing.recurse or depth == 0:
        return
    below = None if depth is None else depth - 1
    for entry in entries:
        if may_descend(work, entry, listing):
            yield from list_folder(work, entry.path, listing, below, all_folders=all_folders)


def may_descend(work: Work, entry: os.DirEntry[str], listing: Listing) -> bool:
    if not is_folder(entry):
        return False
    if is_hidden_name(entry.name) and not work.force and not listing.names_hidden:
        return False
    if not listing.follow:
        return not entry.is_symlink()
    status = entry.stat()
    key = (status.st_dev, status.st_ino)
    if key in listing.visited:
        work.context.write_warning(f"Skip already-visited directory {entry.path}.")
        return False
    listing.visited.add(key)
    return True


def report_listing(work: Work, error: OSError, path: str) -> None:
    failure = failure_of(error, path)
    if is_denied(failure):
        work.report(failure, "DirUnauthorizedAccessError", "PermissionDenied", path)
    else:
        work.report(failure, "DirIOError", "ReadError", path)
