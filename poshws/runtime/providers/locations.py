"""A path as a script writes it, turned into places in providers, and where the session stands.

The rules of about_Path_Syntax and about_Locations: `~`, `Provider::path`, `Drive:path`, `/path` and
relative paths; wildcards are matched by us in every provider, without regard to case; a literal
path is taken letter by letter. The process's own working folder is never changed: a session's place
is its own, so handlers with different places can run beside each other.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.exceptions.powershell import (
    DriveNotFoundException,
    ItemNotFoundException,
    ProviderNotFoundException,
    PSArgumentException,
    PSInvalidOperationException,
    PSNotSupportedException,
)
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.runtime.providers import default_drives
from poshws.runtime.providers.base import DriveInfo, PathInfo, Place, Provider
from poshws.runtime.providers.filesystem.provider import FileSystemProvider
from poshws.runtime.providers.name_filters import Choice
from poshws.runtime.providers.path_text import (
    SEPARATOR,
    contract,
    drive_of,
    escape,
    has_wildcards,
    is_home_relative,
    is_provider_qualified,
    leaf_of,
    normalize,
    parent_of,
    unescape,
)

if TYPE_CHECKING:
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


class Locations:
    """The drives, the place the session stands at, and the stacks of places left behind."""

    def __init__(self, session: Session, start: str | None = None) -> None:
        self.session = session
        self.file_system = FileSystemProvider(session)
        self.root = DriveInfo("/", self.file_system, "/", "", separated_by_colon=False)
        self.known_drives: dict[str, DriveInfo] | None = None  # made when one is first asked for
        self.scoped_drives: WeakKeyDictionary[Scope, dict[str, DriveInfo]] | None = None
        folder = start if start is not None else working_folder()
        self.drive = self.root
        self.hidden_place: Place | None = None
        self.drive.current_location = folder.lstrip(SEPARATOR)
        self.stacks: dict[str, list[Place]] = {}
        self.stack_name = "default"
        self.back: list[Place] = []
        self.forward: list[Place] = []
        self.changed_action: Any = None

    @property
    def drives(self) -> dict[str, DriveInfo]:
        """All drives that the running code sees, by lower-case name."""
        if not self.scoped_drives:
            return self.global_drives
        seen = dict(self.global_drives)
        for scope in reversed(list(self.session.scope.chain())):
            seen.update(self.scoped_drives.get(scope, {}))
        return seen

    @property
    def global_drives(self) -> dict[str, DriveInfo]:
        """The drives that belong to no function's scope."""
        if self.known_drives is None:
            drives = default_drives(self.session, self.root)
            self.known_drives = {drive.name.lower(): drive for drive in drives}
        return self.known_drives

    def drives_of(self, scope: Scope) -> dict[str, DriveInfo]:
        """The drives that were made in one scope; they go when it ends."""
        if scope is self.session.global_scope:
            return self.global_drives
        if self.scoped_drives is None:
            self.scoped_drives = WeakKeyDictionary()
        return self.scoped_drives.setdefault(scope, {})

    def remove_drive(self, drive: DriveInfo) -> None:
        """Takes a drive away from the nearest scope that has it."""
        key = drive.name.lower()
        for scope in self.session.scope.chain():
            found = self.drives_of(scope)
            if found.get(key) is drive:
                del found[key]
                break
        drive.provider.info.drives.remove(drive)

    # -- where the session stands -------------------------------------------------------------

    @property
    def current(self) -> Place:
        """The session's place."""
        if self.hidden_place is not None:
            return self.hidden_place
        return self.on_drive(self.drive, self.drive.current_location)

    @property
    def current_info(self) -> PathInfo:
        """The session's place as `$PWD` holds it."""
        return PathInfo(self.current)

    @property
    def folder(self) -> str:
        """The file system folder native programs start in: that of the last file system drive."""
        place = self.current
        if place.provider is self.file_system:
            return place.path
        return self.on_drive(self.root, self.root.current_location).path

    def on_drive(self, drive: DriveInfo, below: str) -> Place:
        """The place `below` the root of a drive."""
        below = below.lstrip(SEPARATOR)
        root = drive.root
        if not root:
            return Place(drive.provider, below.rstrip(SEPARATOR), drive)
        return Place(drive.provider, root.rstrip(SEPARATOR) + SEPARATOR + below, drive)

    def stand_at(self, place: Place) -> None:
        """Makes a place the current one, without asking whether it exists and without history."""
        if place.drive is None:
            self.hidden_place = place
            return
        self.hidden_place = None
        self.drive = place.drive
        self.drive.current_location = place.below_root.rstrip(SEPARATOR)

    def set_location(self, path: str, *, literal: bool = False) -> PathInfo:
        """Goes to a container; `-` and `+` walk through the places visited before."""
        if path in ("-", "+") and not literal:
            return self.walk_history(path)
        before = self.current
        self.back.append(before)  # were it that the path leads nowhere
        del self.back[:-20]  # PowerShell keeps twenty
        self.forward.clear()
        place = self.container_at(path, literal=literal)
        self.stand_at(place)
        self.announce(before)
        return self.current_info

    def announce(self, before: Place) -> None:
        """Calls what the script wants called when the location has changed."""
        if self.changed_action is not None:
            from poshws.runtime.events.location_events import location_changed  # deferred

            location_changed(self.session, self.changed_action, before)

    def walk_history(self, direction: str) -> PathInfo:
        source, target = (
            (self.back, self.forward) if direction == "-" else (self.forward, self.back)
        )
        if not source:
            way = "backwards" if direction == "-" else "forwards"
            raise InvalidOperationException(f"There is no location history left to navigate {way}.")
        before = self.current
        target.append(before)
        self.stand_at(source.pop())
        self.announce(before)
        return self.current_info

    def container_at(self, path: str, *, literal: bool) -> Place:
        """The one container a path leads to.

        Raises ItemNotFoundException where it does not exist, PSArgumentException where the
        wildcards match several.
        """
        places = self.resolve(path, literal=literal)
        containers = [place for place in places if place.is_container()]
        if len(containers) > 1:
            raise PSArgumentException(
                f"Cannot set the location because path '{path}' resolved to multiple containers. "
                "You can only set the location to a single container at a time."
            )
        if not containers:
            raise path_not_found(path)
        return containers[0]

    # -- stacks ---------------------------------------------------------------------------------

    def push(self, name: str | None) -> None:
        """Puts the current place on a stack (the default one for None)."""
        self.stacks.setdefault(self.stack_key(name), []).append(self.current)

    def pop(self, name: str | None) -> PathInfo | None:
        """Goes back to the place on top of a stack; None where the default stack is empty."""
        key = self.stack_key(name)
        stack = self.stacks.get(key)
        if stack is None and name:
            raise stack_not_found(name)
        if not stack:
            return None
        place, before = stack.pop(), self.current
        if not stack and key != "default":
            del self.stacks[key]
        self.stand_at(place)
        self.announce(before)
        return self.current_info

    def stack(self, name: str | None) -> list[PathInfo]:
        """The places of a stack, the newest first."""
        key = self.stack_key(name)
        if key not in self.stacks and name and key != "default":
            raise stack_not_found(name)
        return [PathInfo(place) for place in reversed(self.stacks.get(key, []))]

    def has_stack(self, name: str) -> bool:
        return self.stack_key(name) in self.stacks or self.stack_key(name) == "default"

    def stack_key(self, name: str | None) -> str:
        return (name or self.stack_name).lower()

    # -- paths ----------------------------------------------------------------------------------

    def place(self, path: str) -> Place:
        """The place a literal path means, whether anything is there or not.

        Raises DriveNotFoundException, ProviderNotFoundException.
        """
        if is_home_relative(path):
            path = self.home() + normalize(path[1:])
        if is_provider_qualified(path):
            name, _, rest = path.partition("::")
            provider = self.find_provider(name)
            if not provider.navigates:
                return Place(provider, rest.strip("/\\"))
            return Place(provider, self.absolute_file_path(normalize(rest)))
        name_of_drive = drive_of(path)
        if name_of_drive is None:
            return self.relative_place(normalize(path))
        drive = self.find_drive(name_of_drive)
        below = path if not drive.separated_by_colon else path[len(name_of_drive) + 1 :]
        below = normalize(below)
        if below.startswith(SEPARATOR) or not drive.current_location:
            return self.on_drive(drive, contract(SEPARATOR + below))
        return self.on_drive(
            drive, contract(SEPARATOR + drive.current_location + SEPARATOR + below)
        )

    def relative_place(self, path: str) -> Place:
        here = self.current
        if here.drive is None:
            return Place(here.provider, contract(here.provider.join(here.path, path)))
        below = contract(SEPARATOR + here.below_root + SEPARATOR + path)
        return self.on_drive(here.drive, below)

    def absolute_file_path(self, path: str) -> str:
        if path.startswith(SEPARATOR):
            return contract(path)
        return contract(self.folder + SEPARATOR + path)

    def home(self) -> str:
        info = self.current.provider.info
        if not info.home:
            raise PSInvalidOperationException(
                "Home location for this provider is not set. To set the home location, call "
                f"\"(get-psprovider '{info.name}').Home = 'path'\"."
            )
        return info.home

    def find_drive(self, name: str) -> DriveInfo:
        if name == SEPARATOR:
            return self.root
        drive = self.drives.get(name.lower())
        if drive is None:
            raise DriveNotFoundException(
                f"Cannot find drive. A drive with the name '{name}' does not exist.",
                error_id="DriveNotFound",
                category="ObjectNotFound",
                target=name,
            )
        return drive

    def find_provider(self, name: str) -> Provider:
        wanted = name.lower()
        for provider in self.providers():
            if wanted in (provider.info.name.lower(), provider.info.full_name.lower()):
                return provider
        raise ProviderNotFoundException(
            f"Cannot find a provider with the name '{name}'.",
            error_id="ProviderNotFound",
            category="ObjectNotFound",
            target=name,
        )

    def providers(self) -> list[Provider]:
        """Every provider once, in the order of the first drives."""
        return list(dict.fromkeys(drive.provider for drive in self.drives.values()))

    # -- resolving ------------------------------------------------------------------------------

    def resolve(
        self,
        path: str,
        *,
        literal: bool = False,
        hidden: bool = False,
        include: Sequence[str] = (),
        exclude: Sequence[str] = (),
        filter: str = "",
        missing_ok: bool = False,
    ) -> list[Place]:
        """The places a path with wildcards leads to, in listing order.

        A pattern that matches nothing gives an empty list; a path without wildcards that leads
        to nothing, or a pattern in a container that is not there, raises ItemNotFoundException,
        unless `missing_ok`.
        """
        if filter:
            self.refuse_filter(path)
        if literal:
            place = self.place(path)
            if not missing_ok and not place.exists():
                raise path_not_found(path)
            return [place]
        if not has_wildcards(path) and not include and not exclude:
            place = self.place(unescape(path))
            if not missing_ok and not place.exists():
                raise path_not_found(place.shown)
            return [place]
        if not missing_ok:
            self.require_container(path)
        return self.expand(path, hidden, include, exclude, filter)

    def require_container(self, path: str) -> None:
        """Raises ItemNotFoundException where a pattern's part without wildcards leads nowhere."""
        above = path
        while has_wildcards(above):
            above = parent_of(above)
        if above == path or not above:
            return
        if above.endswith(":") and path[len(above)] in "/\\":
            above += SEPARATOR  # the root of the drive, not where one last stood on it
        place = self.place(unescape(above))
        if place.provider.navigates and not place.exists():
            raise path_not_found(place.shown)

    def refuse_filter(self, path: str) -> None:
        """Raises where the provider of a path knows no -Filter."""
        if not self.place(path).provider.navigates:
            raise PSNotSupportedException(
                "Cannot call method. The provider does not support the use of filters."
            )

    def expand(
        self,
        path: str,
        hidden: bool,
        include: Sequence[str],
        exclude: Sequence[str],
        filter: str,
    ) -> list[Place]:
        """Matches a pattern part by part, from the first part that has a wildcard."""
        pattern = self.absolute_pattern(path)
        parts: list[str] = []
        at = pattern.path
        while has_wildcards(at):
            parts.append(leaf_of(at))
            at = parent_of(at) if pattern.provider.navigates else ""
        if not parts:
            parts.append(leaf_of(at) if pattern.provider.navigates else at)
            at = parent_of(at) if pattern.provider.navigates else ""
        found = [pattern.at(unescape(at))]
        while len(parts) > 1:
            found = list(self.expand_container(found, parts.pop(), hidden))
        return list(match_last(found, parts[0], hidden, include, exclude, filter))

    def absolute_pattern(self, path: str) -> Place:
        """A pattern from the root on: what comes from the current place is escaped."""
        if is_home_relative(path) or is_provider_qualified(path) or drive_of(path) is not None:
            return self.place_keeping_backticks(path)
        here = self.current
        prefix = escape(here.path)
        pattern = normalize_pattern(path)
        if not here.provider.navigates:
            return here.at(pattern)
        return here.at(contract(prefix.rstrip(SEPARATOR) + SEPARATOR + pattern))

    def place_keeping_backticks(self, path: str) -> Place:
        return self.place(path)

    def expand_container(self, places: Iterable[Place], part: str, hidden: bool) -> Iterator[Place]:
        if not has_wildcards(part):
            name = unescape(part)
            yield from (c for c in (p.child(name) for p in places) if c.is_container())
            return
        pattern = WildcardPattern(part)
        for place in places:
            for name in place.provider.child_names(place.path, hidden=hidden):
                child = place.child(name)
                if pattern.is_match(name) and child.is_container():
                    yield child


def match_last(
    places: Iterable[Place],
    part: str,
    hidden: bool,
    include: Sequence[str],
    exclude: Sequence[str],
    filter: str,
) -> Iterator[Place]:
    """The children that match the last part, -Include, -Exclude and -Filter."""
    literal = "" if has_wildcards(part) else unescape(part)
    if not part and (include or exclude):
        return  # the root of a drive has no name that could be chosen
    pattern = WildcardPattern(part)
    chosen = Choice(include, exclude, filter)
    for place in places:
        if literal and not include and not exclude:
            child = place.child(literal)
            if child.exists():
                yield child
            continue
        if not place.is_container():
            continue
        for name in place.provider.matched_names(place.path, hidden=hidden):
            matches = pattern.is_match(name) if not literal else name == literal
            if (matches or (not literal and chosen.includes(name))) and chosen.takes(name):
                yield place.child(name)


def normalize_pattern(path: str) -> str:
    """Backslashes as separators, except that a backtick keeps its meaning."""
    return normalize(path)


def working_folder() -> str:
    """The folder the process was started in, without symbolic links."""
    try:
        return os.getcwd()
    except FileNotFoundError:
        return os.environ.get("PWD", "") or SEPARATOR


def path_not_found(path: str) -> Exception:
    """Cannot find path … because it does not exist."""
    return ItemNotFoundException(
        f"Cannot find path '{path}' because it does not exist.",
        error_id="PathNotFound",
        category="ObjectNotFound",
        target=path,
    )


def stack_not_found(name: str) -> Exception:
    return PSArgumentException(
        f"Cannot find location stack '{name}'. It does not exist or it is not a container."
    )
