"""The FileSystem provider: the disk as drives."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from poshws.automation.drives import ProviderCapabilities as Capabilities
from poshws.corelib.io.file_attributes import is_hidden_name
from poshws.runtime.providers.base import Place, Provider, ProviderInfo

if TYPE_CHECKING:
    from poshws.runtime.providers.work import Work
    from poshws.runtime.session.session import Session


class FileSystemProvider(Provider):
    """Files and folders; everything that changes them stands in the modules beside this one."""

    navigates = True
    has_properties = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.info = ProviderInfo(
            "FileSystem",
            "Microsoft.PowerShell.Commands.FileSystemProvider",
            Capabilities(52),  # Filter, ShouldProcess, Credentials
            home=os.path.expanduser("~"),
            is_file_system=True,
        )

    def exists(self, path: str) -> bool:
        if path.endswith("/") and len(path) > 1:
            return os.path.isdir(path)
        return os.path.lexists(path)

    def is_container(self, path: str) -> bool:
        return os.path.isdir(path)

    def is_valid(self, path: str) -> bool:
        return bool(path) and "\0" not in path

    def child_names(self, path: str, *, hidden: bool = False) -> Iterator[str]:
        from poshws.runtime.providers.filesystem.attributes import entries_of  # deferred

        try:
            entries = list(entries_of(path))
        except OSError:
            return
        for entry in entries:
            if hidden or not is_hidden_name(entry.name):
                yield entry.name

    def item(self, path: str) -> object:
        from poshws.runtime.providers.filesystem.objects import file_object  # deferred

        return file_object(path)

    # -- operations that yield the paths they made --------------------------------------------

    def new_item(self, work: Work, place: Place, kind: str, value: object) -> Iterator[object]:
        from poshws.runtime.providers.filesystem.creating import new_item  # deferred

        return self.items(place, new_item(work, place.path, kind, value))

    def remove_item(self, work: Work, place: Place, recurse: bool) -> None:
        from poshws.runtime.providers.filesystem.removing import remove_item  # deferred

        remove_item(work, place.path, recurse)

    def copy_item(self, work: Work, place: Place, target: Place, recurse: bool) -> Iterator[object]:
        from poshws.runtime.providers.filesystem.moving import copy_item  # deferred

        return self.items(target, copy_item(work, place.path, target.path, recurse))

    def move_item(self, work: Work, place: Place, target: Place) -> Iterator[object]:
        from poshws.runtime.providers.filesystem.moving import move_item  # deferred

        return self.items(target, move_item(work, place.path, target.path))

    def rename_item(self, work: Work, place: Place, new_name: str) -> Iterator[object]:
        from poshws.runtime.providers.filesystem.moving import rename_item  # deferred

        return self.items(place, rename_item(work, place.path, new_name))

    def items(self, place: Place, paths: Iterator[str]) -> Iterator[object]:
        from poshws.runtime.providers.filesystem.objects import file_item  # deferred

        for path in paths:
            yield file_item(place.at(path))

    def item_at(self, place: Place) -> object:
        from poshws.runtime.providers.filesystem.objects import file_item  # deferred

        return file_item(place)
