"""Get-ChildItem: what lies in containers, as objects or names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from poshws.binding import CmdletContext, Param, Set, cmdlet
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import PSInvalidCastException
from poshws.corelib.io.file_attributes import DIRECTORY
from poshws.corelib.system.arrays import ensure_list
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.providers.base import Place
from poshws.runtime.providers.filesystem.attributes import (
    Wanted,
    wanted_by_expression,
    wanted_by_switches,
)
from poshws.runtime.providers.filesystem.listing import Listing, list_folder
from poshws.runtime.providers.locations import path_not_found
from poshws.runtime.providers.name_filters import Choice
from poshws.runtime.providers.path_text import has_wildcards, join, leaf_of, unescape
from poshws.runtime.providers.work import Work

if TYPE_CHECKING:
    from poshws.binding import Session


def _checked_attributes(session: Session, value: object) -> object:
    """The argument, if it is an expression of attributes: FlagsExpression refuses others."""
    text = _expression_text(value)
    try:
        wanted_by_expression(text)
    except ValueError as error:
        wanted = "System.Management.Automation.FlagsExpression`1[System.IO.FileAttributes]"
        refused = PSInvalidCastException(
            f'Cannot convert value "{text}" to type "{wanted}". Error: "{error}"'
        )
        refused.is_conversion = True  # type: ignore[attr-defined]
        raise refused from None
    return value


@cmdlet(
    "Get-ChildItem",
    order="path literal_path",
    alias=("dir", "gci"),
    default_set="Items",
    module="Microsoft.PowerShell.Management",
    output=("System.IO.FileInfo", "System.IO.DirectoryInfo"),
)
def get_child_item(
    path: Annotated[
        list[str] | None, Param(sets={"Items": Set(0, by_value=True, by_property=True)})
    ] = None,
    *,
    literal_path: Annotated[
        list[str] | None,
        Param(alias=("PSPath", "LP"), sets={"LiteralItems": Set(mandatory=True, by_property=True)}),
    ] = None,
    filter: Annotated[str, Param(position=1)] = "",
    include: list[str] = [],  # noqa: B006  (read only)
    exclude: list[str] = [],  # noqa: B006
    recurse: Annotated[bool, Param(alias=("s", "r"))] = False,
    depth: Annotated[int | None, Param(type="System.UInt32")] = None,
    force: bool = False,
    name: bool = False,
    attributes: Annotated[object, Param(transform=_checked_attributes, dynamic=True)] = None,
    follow_symlink: Annotated[bool, Param(dynamic=True)] = False,
    directory: Annotated[bool, Param(alias="ad", dynamic=True)] = False,
    file: Annotated[bool, Param(alias="af", dynamic=True)] = False,
    hidden: Annotated[bool, Param(alias=("ah", "h"), dynamic=True)] = False,
    read_only: Annotated[bool, Param(alias="ar", dynamic=True)] = False,
    system: Annotated[bool, Param(alias="as", dynamic=True)] = False,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets the items in one or more containers.

    Without a path it lists the current location. A path with wildcards gives the items that
    match; a path to a folder gives what lies in it, folders first. Files whose name begins with
    a dot are hidden: -Force or -Hidden shows them.

    -Path           Where to look; wildcards are allowed.
    -LiteralPath    Where to look, letter by letter.
    -Filter         A pattern with * and ? that the provider applies to names.
    -Include        Patterns, one of which a name must match; needs -Recurse or a wildcard path.
    -Exclude        Patterns of names to leave out.
    -Recurse        Looks in all containers below, too.
    -Depth          How many levels below; implies -Recurse.
    -Force          Shows hidden items.
    -Name           Gives names instead of objects.
    -Attributes     An expression of file attributes: ',' or, '+' and, '!' not.
    -FollowSymlink  Follows symbolic links to folders while recursing.
    -Directory      Folders only.
    -File           Files only.
    -Hidden         Hidden items only.
    -ReadOnly       Read-only items only.
    -System         System items only.

    PS> Set-Content note.txt 'x'; Get-ChildItem -Name
    note.txt
    """
    work = Work(cmdlet, force, filter, include, exclude)
    wanted = wanted_by_switches(
        directory=directory, file=file, hidden=hidden, read_only=read_only, system=system
    )
    listing = Listing(
        recurse or depth is not None, depth, follow_symlink, all_wanted(wanted, attributes)
    )
    literal = literal_path is not None
    for each in (literal_path if literal else path) or [""]:
        search = Search(work, listing, literal)
        yield from reported(work, search.names(each) if name else search.items(each))


def all_wanted(switches: Wanted, attributes: object) -> tuple[Wanted, ...]:
    """The wishes of the switches and of -Attributes."""
    found = (switches,) if switches.tests else ()
    if attributes is None:
        return found
    return (*found, wanted_by_expression(_expression_text(attributes)))


def _expression_text(attributes: object) -> str:
    parts = ensure_list(attributes)
    return ",".join(convert_to_string(part) for part in parts)


def reported(work: Work, found: Iterator[object]) -> Iterator[object]:
    """The items; what ends the search of one path is reported, and the next path is tried."""
    try:
        yield from found
    except NetException as error:
        work.report(error)


class Search:
    """One path searched, by the rules of SessionState.GetChildItems."""

    def __init__(self, work: Work, listing: Listing, literal: bool) -> None:
        self.work = work
        self.listing = listing
        self.literal = literal
        self.locations = work.context.session.locations

    # -- objects --------------------------------------------------------------------------------

    def items(self, path: str) -> Iterator[object]:
        work = self.work
        globs = not self.literal and (has_wildcards(path) or work.filters())
        if (self.listing.recurse and not self.literal) or globs:
            yield from self.matching_items(path)
            return
        place = self.locations.place(path if self.literal else self.unescaped(path))
        if work.filters():
            yield from self.chosen(place, Choice(work.include, work.exclude), self.listing.depth)
        elif not place.exists():
            raise path_not_found(place.path)
        elif work.filter and not place.provider.navigates:
            self.locations.refuse_filter(path)
        else:
            yield from self.contents(place)

    def matching_items(self, path: str) -> Iterator[object]:
        """A path with wildcards, or one to recurse from."""
        work, recurse = self.work, self.listing.recurse
        include = list(work.include)
        if recurse and not path.endswith(("/", "\\")):
            path, include = self.recursive_start(path, include)
        places = self.locations.resolve(
            path,
            hidden=work.force or self.listing.names_hidden,
            include=() if recurse else include,
            exclude=() if recurse else work.exclude,
            filter="" if recurse else work.filter,
        )
        globbed = has_wildcards(path)
        if include or work.exclude or (recurse and globbed):
            choice = Choice(include, work.exclude)
            for place in places:
                yield from self.chosen(place, choice, self.listing.depth)
            return
        for place in places:
            if recurse or not globbed:
                yield from self.contents(place)
            else:
                yield from self.single(place)

    def recursive_start(self, path: str, include: list[str]) -> tuple[str, list[str]]:
        """`dir *.txt -Recurse` means `dir -Include *.txt -Recurse`, also below."""
        leaf = leaf_of(path)
        starred = any(not wanted_folder_kind(each) for each in self.listing.wanted)
        if leaf == "*" and starred:
            path = path[: len(path) - len(leaf)]
        if include or not path:
            return path, include
        if not has_wildcards(path) and self.locations.place(self.unescaped(path)).is_container():
            return path, include
        if leaf_of(path) != "*":
            include = [leaf_of(path)]
        return path[: len(path) - len(leaf_of(path))], include

    def contents(self, place: Place) -> Iterator[object]:
        """What lies in a container, or the item itself."""
        if not place.is_container():
            yield from self.single(place)
            return
        if not place.provider.navigates:
            for name in place.provider.child_names(""):
                yield place.provider.item_at(place.child(name))
            return
        from poshws.runtime.providers.filesystem.objects import file_item  # deferred

        depth = self.listing.depth
        for path, folder in list_folder(self.work, trimmed(place.path), self.listing, depth):
            yield file_item(place.at(path), folder=folder)

    def single(self, place: Place) -> Iterator[object]:
        """One item, if its attributes are wanted."""
        if not place.provider.navigates or self.listing.takes(
            place.path, place.name, self.work.force
        ):
            yield place.provider.item_at(place)

    def chosen(self, place: Place, choice: Choice, depth: int | None) -> Iterator[object]:
        """Children by -Include and -Exclude, each followed by what lies below it."""
        work = self.work
        if not place.is_container():
            if choice.takes(place.name):
                yield from self.single(place)
            return
        filtered = Choice((), (), work.filter)
        hidden = work.force or self.listing.names_hidden
        for name in place.provider.child_names(trimmed(place.path), hidden=hidden):
            child = place.child(name)
            if choice.takes(name) and filtered.takes(name):
                yield from self.single(child)
            if self.listing.recurse and depth != 0 and child.is_container():
                below = None if depth is None else depth - 1
                yield from self.chosen(child, choice, below)

    # -- names ----------------------------------------------------------------------------------

    def names(self, path: str) -> Iterator[str]:
        work = self.work
        globs = not self.literal and (has_wildcards(path) or work.filters())
        choice = Choice(work.include, work.exclude)
        if work.filter:
            self.locations.refuse_filter(path)
        if not globs:
            place = self.locations.place(path if self.literal else self.unescaped(path))
            if not place.exists():
                raise path_not_found(place.path)
            if not place.is_container():
                yield place.name
            else:
                yield from self.names_below(place, "", choice, self.listing.depth)
            return
        globbed = has_wildcards(path)
        for place in self.locations.resolve(path, hidden=work.force):
            if (self.listing.recurse or not globbed) and place.is_container():
                yield from self.names_below(place, "", choice, self.listing.depth)
            elif choice.takes(place.name):
                yield place.name

    def names_below(
        self, place: Place, prefix: str, choice: Choice, depth: int | None
    ) -> Iterator[str]:
        """The names of a container, then those of the containers in it with their path before."""
        folder = trimmed(place.path)
        if not place.provider.navigates:
            yield from (n for n in place.provider.child_names("") if choice.takes(n))
            return
        here = Listing(wanted=self.listing.wanted)
        for path, _ in list_folder(self.work, folder, here):
            name = leaf_of(path)
            if choice.takes(name):
                yield join(prefix, name) if prefix else name
        if not self.listing.recurse or depth == 0:
            return
        for name in place.provider.child_names(folder, hidden=self.work.force):
            child = place.child(name)
            if child.is_container():
                below = join(prefix, name) if prefix else name
                yield from self.names_below(
                    child, below, choice, None if depth is None else depth - 1
                )

    def unescaped(self, path: str) -> str:
        return unescape(path)


def wanted_folder_kind(wanted: Wanted) -> bool:
    """Whether a wish says nothing about files and folders."""
    return wanted.takes(0) and wanted.takes(DIRECTORY)


def trimmed(path: str) -> str:
    return path.rstrip("/") or "/"
