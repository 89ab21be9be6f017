"""Test-Path, Resolve-Path, Convert-Path and New-TemporaryFile."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from poshws.automation.drives import PathInfo
from poshws.binding import (
    AllowEmptyCollection,
    AllowEmptyString,
    AllowNull,
    CmdletContext,
    Param,
    Session,
    Set,
    cmdlet,
)
from poshws.commands.management.item.parameters import (
    Credential,
    LiteralPaths,
    Paths,
    Selection,
    work_of,
)
from poshws.corelib.exceptions.dotnet import ArgumentNullException, NetException
from poshws.objects.members import get_member
from poshws.operators.comparison import compare
from poshws.runtime.providers.path_text import has_wildcards, join, relative_to, unescape
from poshws.runtime.providers.work import Reported, Work

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Place

MANAGEMENT = "Microsoft.PowerShell.Management"

NullablePaths = Annotated[
    list[str] | None,
    Param(sets={"Path": Set(0, mandatory=True, by_value=True, by_property=True)}),
    AllowNull(),
    AllowEmptyCollection(),
    AllowEmptyString(),
]
NullableLiteralPaths = Annotated[
    list[str] | None,
    Param(alias=("PSPath", "LP"), sets={"LiteralPath": Set(mandatory=True, by_property=True)}),
    AllowNull(),
    AllowEmptyCollection(),
    AllowEmptyString(),
]

_WHEN = "System.Nullable`1[System.DateTime]"


@cmdlet("Test-Path", module=MANAGEMENT, default_set="Path", output="System.Boolean")
def test_path(
    path: NullablePaths = None,
    *,
    literal_path: NullableLiteralPaths = None,
    selection: Selection,
    path_type: Annotated[
        object, Param(alias="Type", type="Microsoft.PowerShell.Commands.TestPathType")
    ] = "Any",
    is_valid: bool = False,
    credential: Credential = None,
    older_than: Annotated[object, Param(type=_WHEN, dynamic=True)] = None,
    newer_than: Annotated[object, Param(type=_WHEN, dynamic=True)] = None,
    cmdlet: CmdletContext,
) -> Iterator[bool]:
    """Tells whether a path leads to something.

    -Path         The path; with wildcards it is enough that one item matches.
    -LiteralPath  The path, letter by letter.
    -Exclude      Patterns of names that do not count.
    -PathType     Container, Leaf, or Any.
    -IsValid      Tells whether the path could be one, whether it leads to something or not.
    -OlderThan    Only what was last changed before this time counts.
    -NewerThan    Only what was last changed after this time counts.

    PS> Test-Path nowhere.txt
    False
    """
    work = work_of(cmdlet, selection)
    literal = cmdlet.is_bound("LiteralPath")
    paths = literal_path if literal else path
    if paths is None or not paths:
        report_null(work)
        return
    for each in paths:
        if each is None:
            report_null(work)
        elif not each.strip():
            yield False
        elif is_valid:
            yield is_path(cmdlet.session, each)
        else:
            times = (older_than, newer_than)
            yield leads_somewhere(work, each, literal, str(path_type), times)


def report_null(work: Work) -> None:
    work.report(
        ArgumentNullException("The provided Path argument was null or an empty collection."),
        "NullPathNotPermitted",
        "InvalidArgument",
        None,
    )


def is_path(session: Session, path: str) -> bool:
    try:
        place = session.locations.place(path)
    except NetException:
        return False
    return place.provider.is_valid(place.path)


def leads_somewhere(
    work: Work, path: str, literal: bool, kind: str, times: tuple[object, object]
) -> bool:
    try:
        places = work.context.session.locations.resolve(
            path,
            literal=literal,
            hidden=True,
            include=work.include,
            exclude=work.exclude,
            filter=work.filter,
        )
    except NetException:
        return False
    return any(fits(place, kind) and in_time(place, times) for place in places)


def fits(place: Place, kind: str) -> bool:
    if kind == "Any":
        return True
    return place.is_container() is (kind == "Container")


def in_time(place: Place, times: tuple[object, object]) -> bool:
    """-OlderThan and -NewerThan, which only files know."""
    older, newer = times
    if older is None and newer is None:
        return True

    changed = get_member(place.provider.item(place.path), "LastWriteTime")
    if older is not None and compare(changed, older, False) >= 0:
        return False
    return newer is None or compare(changed, newer, False) > 0


@cmdlet(
    "Resolve-Path",
    module=MANAGEMENT,
    default_set="Path",
    output=("System.String", "System.Management.Automation.PathInfo"),
)
def resolve_path(
    path: Paths = None,
    *,
    literal_path: LiteralPaths = None,
    relative: Annotated[bool, Param(sets=("Path", "LiteralPath"))] = False,
    relative_base_path: str = "",
    force: bool = False,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gives the paths of the items that exist, wildcards expanded.

    -Path              The path.
    -LiteralPath       The path, letter by letter.
    -Relative          Gives paths relative to the current location.
    -RelativeBasePath  The place that relative paths are seen from.
    -Force             Also finds hidden items.

    PS> Set-Content note.txt 'x'; Resolve-Path note.txt -Relative
    ./note.txt
    """
    work = work_of(cmdlet, force=force)
    locations = cmdlet.session.locations
    base = locations.place(relative_base_path) if relative_base_path else locations.current
    literal = literal_path is not None
    for each in (literal_path if literal else path) or ():
        with Reported(work):
            for place in resolved_from(cmdlet.session, base, each, literal, force):
                yield relative_text(place, base) if relative else PathInfo(place)


def resolved_from(
    session: Session, base: Place, path: str, literal: bool, force: bool
) -> list[Place]:
    """The places a path leads to when seen from `base`."""
    locations = session.locations
    here = locations.current
    if base == here:
        return locations.resolve(path, literal=literal, hidden=force)
    locations.stand_at(base)
    try:
        return locations.resolve(path, literal=literal, hidden=force)
    finally:
        locations.stand_at(here)


def relative_text(place: Place, base: Place) -> str:
    """`./name` below the base, `../name` elsewhere; the full path in another drive."""
    if (
        place.drive is not base.drive
        and base.drive is not None
        and not place.path.startswith(base.drive.root)
    ):
        return place.shown
    text = relative_to(place.path, base.path)
    return text if text.startswith((".", "/")) else join(".", text)


@cmdlet("Convert-Path", module=MANAGEMENT, default_set="Path", output="System.String")
def convert_path(
    path: Paths = None,
    *,
    literal_path: LiteralPaths = None,
    force: bool = False,
    cmdlet: CmdletContext,
) -> Iterator[str]:
    """Gives the paths of items as their provider knows them.

    -Path         The path; wildcards are allowed.
    -LiteralPath  The path, letter by letter.
    -Force        Also finds hidden items.

    PS> Convert-Path / | Split-Path -IsAbsolute
    True
    """
    work = work_of(cmdlet, force=force)
    literal = literal_path is not None
    for each in (literal_path if literal else path) or ():
        with Reported(work):
            locations = cmdlet.session.locations
            if not literal and not has_wildcards(each):
                each = unescape(each)
            for place in locations.resolve(each, literal=literal, hidden=force):
                yield place.path


@cmdlet(
    "New-TemporaryFile",
    supports_should_process=True,
    confirm_impact="Low",
    output="System.IO.FileInfo",
)
def new_temporary_file(*, cmdlet: CmdletContext) -> object:
    """Makes an empty file in the folder for temporary files.

    PS> $file = New-TemporaryFile; $file.Length; Remove-Item $file
    0
    """
    import tempfile  # deferred

    folder = os.environ.get("TMPDIR") or "/tmp"
    if not cmdlet.should_process(folder, "New-TemporaryFile"):
        return None
    descriptor, path = tempfile.mkstemp(prefix="tmp", suffix=".tmp", dir=folder)
    os.close(descriptor)
    from poshws.runtime.providers.filesystem.objects import file_object  # deferred

    return file_object(path, folder=False)
