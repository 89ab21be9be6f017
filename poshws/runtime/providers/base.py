"""What a drive, a provider and a place in one are; the frame every provider fills.

A provider's path is what the provider itself understands: `/tmp/x` for the file system, `PATH` for
Env. A `Place` is such a path with the provider it belongs to and the drive it was reached by.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from poshws.automation.drives import DriveInfo, PathInfo, ProviderInfo
from poshws.corelib.exceptions.powershell import PSNotSupportedException
from poshws.runtime.providers.path_text import SEPARATOR, join, leaf_of, parent_of

if TYPE_CHECKING:
    from poshws.runtime.providers.work import Work
    from poshws.runtime.session.session import Session

__all__ = ["DriveInfo", "PathInfo", "Place", "Provider", "ProviderInfo"]


class Place:
    """A path in a provider, and the drive that led there (None for `Provider::path`)."""

    __slots__ = ("drive", "path", "provider")

    def __init__(self, provider: Provider, path: str, drive: DriveInfo | None = None) -> None:
        self.provider = provider
        self.path = path
        self.drive = drive

    def __repr__(self) -> str:
        return f"Place({self.shown!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Place):
            return NotImplemented
        return (self.provider, self.path) == (other.provider, other.path)

    def __hash__(self) -> int:
        return hash((self.provider, self.path))

    @property
    def shown(self) -> str:
        """The path as PowerShell prints it: `/tmp`, `Temp:/x`, `Env:/PATH`, `FileSystem::/x`."""
        drive = self.drive
        if drive is None:
            return f"{self.provider.info.full_name}::{self.path}"
        if not drive.separated_by_colon:
            return self.path
        return f"{drive.name}:{SEPARATOR}{self.below_root}"

    @property
    def below_root(self) -> str:
        """The path below the drive's root, without a separator at the start."""
        root = self.drive.root.rstrip(SEPARATOR) if self.drive is not None else ""
        path = self.path
        if root and (path == root or path.startswith(root + SEPARATOR)):
            path = path[len(root) :]
        return path.lstrip(SEPARATOR)

    @property
    def provider_path(self) -> str:
        """PSPath: the path with the provider's name before it."""
        return f"{self.provider.info.full_name}::{self.path}"

    @property
    def name(self) -> str:
        return leaf_of(self.path) or self.path

    def at(self, path: str) -> Place:
        """Another path on the same drive."""
        return Place(self.provider, path, self.drive)

    def child(self, name: str) -> Place:
        return self.at(self.provider.join(self.path, name))

    def parent(self) -> Place:
        return self.at(parent_of(self.path))

    def exists(self) -> bool:
        return self.provider.exists(self.path)

    def is_container(self) -> bool:
        return self.provider.is_container(self.path)


class Provider:
    """What every provider can be asked; one that cannot says so with `not_supported`."""

    info: ProviderInfo
    navigates = False
    """Whether items lie in containers that lie in containers (only the file system)."""
    has_properties = False

    def __init__(self, session: Session) -> None:
        self.session = session

    def exists(self, path: str) -> bool:
        raise NotImplementedError

    def is_container(self, path: str) -> bool:
        raise NotImplementedError

    def is_valid(self, path: str) -> bool:
        return bool(path)

    def item(self, path: str) -> object:
        """The object that stands for the item; raises where it cannot be made."""
        raise NotImplementedError

    def matched_names(self, path: str, *, hidden: bool = False) -> Iterator[str]:
        """The names that a wildcard is held against, in the order they are found."""
        return self.child_names(path, hidden=hidden)

    def child_names(self, path: str, *, hidden: bool = False) -> Iterator[str]:
        """The names in a container, containers first, in the order listings show."""
        raise NotImplementedError

    def join(self, parent: str, child: str) -> str:
        return join(parent, child)

    # -- what commands ask for; a provider that lacks one of these says so -------------------------

    def item_at(self, place: Place) -> object:
        """The item with the members that say where it lies."""
        raise not_supported()

    def new_item(self, work: Work, place: Place, kind: str, value: object) -> Iterator[object]:
        raise not_supported()

    def set_item(self, work: Work, place: Place, value: object) -> Iterator[object]:
        raise not_supported()

    def clear_item(self, work: Work, place: Place) -> None:
        raise not_supported()

    def remove_item(self, work: Work, place: Place, recurse: bool) -> None:
        raise not_supported()

    def copy_item(self, work: Work, place: Place, target: Place, recurse: bool) -> Iterator[object]:
        raise not_supported()

    def move_item(self, work: Work, place: Place, target: Place) -> Iterator[object]:
        raise not_supported()

    def rename_item(self, work: Work, place: Place, new_name: str) -> Iterator[object]:
        raise not_supported()

    def value(self, name: str) -> object:
        """What `$drive:name` gives."""
        raise not_supported()

    def set(self, name: str, value: object, *, force: bool = False) -> None:
        """Gives the item of that name a value."""
        raise not_supported()


def not_supported() -> Exception:
    return PSNotSupportedException(
        "Provider operation stopped because the provider does not support this operation."
    )
