"""`$ExecutionContext.SessionState.Path`: paths resolved, joined, taken apart as cmdlets do it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.automation.drives import PathInfo

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Place
    from poshws.runtime.session.session import Session


def path_info(place: Place) -> object:
    """A place as scripts see it."""
    return PathInfo(place)


class PathIntrinsics:
    """Services for paths, on the session's drives and its current place."""

    net_name = "System.Management.Automation.PathIntrinsics"

    def __init__(self, ps: Session) -> None:
        self.ps = ps

    @property
    def current_location(self) -> object:
        """`$PWD`"""
        return self.ps.locations.current_info

    @property
    def current_file_system_location(self) -> object:
        """The current folder, also while the session stands on another drive."""
        locations = self.ps.locations
        return path_info(locations.on_drive(locations.root, locations.root.current_location))

    def set_location(self, path: str) -> object:
        """Set-Location; gives the new place."""
        return self.ps.locations.set_location(path)

    def push_current_location(self, stack_name: str) -> None:
        """Push-Location."""
        self.ps.locations.push(stack_name or None)

    def pop_location(self, stack_name: str) -> object:
        """Pop-Location."""
        return self.ps.locations.pop(stack_name or None)

    def get_resolved_ps_path_from_ps_path(self, path: str) -> list[object]:
        """The items a path with wildcards leads to, as PathInfo."""
        return [path_info(place) for place in self.ps.locations.resolve(path)]

    def get_resolved_provider_path_from_ps_path(self, path: str, provider: Any) -> list[str]:
        """The same as the provider's own paths; `provider` is told which it is."""
        places = self.ps.locations.resolve(path)
        if provider is not None and places:
            provider.value = places[0].provider.info
        return [place.path for place in places]

    def get_unresolved_provider_path_from_ps_path(self, path: str, *told: Any) -> str:
        """The provider's own path of what need not exist."""
        place = self.ps.locations.place(path)
        if told:
            told[0].value = place.provider.info
            told[1].value = place.drive
        return str(place.path)

    def is_provider_qualified(self, path: str) -> bool:
        """`FileSystem::/tmp`"""
        return "::" in path

    def is_ps_absolute(self, path: str, drive_name: Any) -> bool:
        """Whether a path begins with a drive, which is told."""
        head, colon, _ = path.partition(":")
        if colon and head.lower() in self.ps.locations.drives:
            drive_name.value = head
            return True
        if path.startswith("/"):
            drive_name.value = "/"
            return True
        return False

    def is_valid(self, path: str) -> bool:
        """Whether a path could name something."""
        return bool(path) and "\0" not in path

    def combine(self, parent: str, child: str) -> str:
        """Join-Path."""
        return str(self.ps.run("Join-Path", {"Path": [parent], "ChildPath": [child]})[0])

    def parse_parent(self, path: str, root: str) -> str:
        """Split-Path -Parent."""
        found = self.ps.run("Split-Path", {"Path": [path], "Parent": True})
        return str(found[0]) if found else ""

    def parse_child_name(self, path: str) -> str:
        """Split-Path -Leaf."""
        found = self.ps.run("Split-Path", {"Path": [path], "Leaf": True})
        return str(found[0]) if found else ""

    def normalize_relative_path(self, path: str, base_path: str) -> str:
        """A path as seen from a folder."""
        if not path.startswith("/"):
            return path
        return os.path.relpath(path, base_path)
