"""Join-Path and Split-Path: paths as text, by the rules of the provider they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

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
from poshws.commands.management.item.parameters import Credential, work_of
from poshws.corelib.exceptions.dotnet import FormatException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import (
    DriveNotFoundException,
    ProviderNotFoundException,
    PSArgumentException,
)
from poshws.corelib.messages import message
from poshws.runtime.providers.path_text import (
    SEPARATOR,
    drive_of,
    is_absolute,
    is_provider_qualified,
    join,
    leaf_of,
    normalize,
    parent_of,
)
from poshws.runtime.providers.work import Reported

MANAGEMENT = "Microsoft.PowerShell.Management"


@cmdlet("Join-Path", module=MANAGEMENT, output="System.String")
def join_path(
    path: Annotated[list[str], Param(alias="PSPath", by_value=True, by_property=True)],
    child_path: Annotated[
        list[str],
        Param(by_property=True),
        AllowNull(),
        AllowEmptyString(),
        AllowEmptyCollection(),
    ],
    additional_child_path: Annotated[
        list[str],
        Param(remaining=True, by_property=True),
        AllowNull(),
        AllowEmptyString(),
        AllowEmptyCollection(),
    ] = [],  # noqa: B006  (read only)
    *,
    resolve: bool = False,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> Iterator[str]:
    """Joins the parts of a path with separators.

    -Path                 The first part, or several.
    -ChildPath            The part behind it.
    -AdditionalChildPath  More parts.
    -Resolve              Gives the items that exist, wildcards expanded.

    PS> Join-Path one two three
    one/two/three
    """
    work = work_of(cmdlet)
    session = cmdlet.session
    below = ""
    for part in (*(child_path or ()), *(additional_child_path or ())):
        below = combine(session, below, part or "")
    for each in path:
        with Reported(work):
            joined = combine(session, each, below)
            if resolve:
                yield from (place.shown for place in session.locations.resolve(joined))
            else:
                yield joined


def combine(session: Session, parent: str, child: str) -> str:
    """Parent and child by the parent's provider.

    Raises DriveNotFoundException for a drive that is not there.
    """
    locations = session.locations
    if not (is_provider_qualified(parent) or is_absolute(parent)):
        provider = locations.current.provider
        return join(parent, child) if provider.navigates else child
    place = locations.place(parent)
    if place.provider.navigates:
        return join(parent, child)
    if child.startswith(SEPARATOR):
        return child  # which is absolute by itself
    qualifier = f"{place.drive.name}:" if place.drive else parent[: parent.index(":") + 1]
    if is_provider_qualified(parent):
        return f"{place.provider.info.full_name}::{child}"
    return f"{qualifier}{SEPARATOR}{child}"


@cmdlet(
    "Split-Path",
    module=MANAGEMENT,
    default_set="ParentSet",
    output=("System.String", "System.Boolean"),
)
def split_path(
    path: Annotated[
        list[str] | None,
        Param(
            sets={
                name: Set(0, mandatory=True, by_value=True, by_property=True)
                for name in (
                    "ParentSet",
                    "LeafSet",
                    "LeafBaseSet",
                    "ExtensionSet",
                    "QualifierSet",
                    "NoQualifierSet",
                    "IsAbsoluteSet",
                )
            }
        ),
    ] = None,
    *,
    literal_path: Annotated[
        list[str] | None,
        Param(
            alias=("PSPath", "LP"), sets={"LiteralPathSet": Set(mandatory=True, by_property=True)}
        ),
    ] = None,
    qualifier: Annotated[
        bool, Param(sets={"QualifierSet": Set(mandatory=True, by_property=True)})
    ] = False,
    no_qualifier: Annotated[
        bool, Param(sets={"NoQualifierSet": Set(mandatory=True, by_property=True)})
    ] = False,
    parent: Annotated[bool, Param(sets={"ParentSet": Set(by_property=True)})] = False,
    leaf: Annotated[bool, Param(sets={"LeafSet": Set(mandatory=True, by_property=True)})] = False,
    leaf_base: Annotated[
        bool, Param(sets={"LeafBaseSet": Set(mandatory=True, by_property=True)})
    ] = False,
    extension: Annotated[
        bool, Param(sets={"ExtensionSet": Set(mandatory=True, by_property=True)})
    ] = False,
    resolve: bool = False,
    is_absolute: Annotated[bool, Param(sets={"IsAbsoluteSet": Set(mandatory=True)})] = False,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gives a part of a path: what lies above it, its last part, its drive.

    -Path         The path.
    -LiteralPath  The path, letter by letter.
    -Qualifier    The drive or provider before it.
    -NoQualifier  All but the drive or provider.
    -Parent       What lies above it (the default).
    -Leaf         The last part.
    -LeafBase     The last part without its extension.
    -Extension    The extension of the last part.
    -Resolve      Works on the items that exist, wildcards expanded.
    -IsAbsolute   Whether it begins at a drive or at the root.

    PS> Split-Path /a/b/c.txt -LeafBase
    c
    """
    part = chosen_part(qualifier, no_qualifier, leaf, leaf_base, extension, is_absolute)
    work = work_of(cmdlet)
    locations = cmdlet.session.locations
    for each in path if path is not None else literal_path or ():
        with Reported(work):
            found = [each]
            if resolve:
                found = [place.shown for place in locations.resolve(each)]
            for text in found:
                if part == "Qualifier" and ":" not in text:
                    report_no_qualifier(cmdlet, text)
                else:
                    yield part_of(cmdlet.session, text, part)


def chosen_part(
    qualifier: bool,
    no_qualifier: bool,
    leaf: bool,
    leaf_base: bool,
    extension: bool,
    absolute: bool,
) -> str:
    for wanted, name in (
        (absolute, "IsAbsolute"),
        (qualifier, "Qualifier"),
        (leaf, "Leaf"),
        (leaf_base, "LeafBase"),
        (extension, "Extension"),
        (no_qualifier, "NoQualifier"),
    ):
        if wanted:
            return name
    return "Parent"


def part_of(session: Session, path: str, part: str) -> object:
    """The part of a path; a drive that is not there is read as if it were the file system's."""
    if part == "IsAbsolute":
        return is_absolute(path)
    if part == "Qualifier":
        at = path.index(":")
        return path[: at + 2] if is_provider_qualified(path) else path[: at + 1]
    if part == "NoQualifier":
        return without_qualifier(path)[1]
    if part == "Parent":
        if path == SEPARATOR:
            raise PSArgumentException(message("InvalidArgumentValue", "path"), parameter="path")
        return parent_text(session, path)
    leaf = leaf_text(session, path)
    if part == "Leaf":
        return leaf
    dot = leaf.rfind(".")
    if part == "LeafBase":
        return leaf if dot < 0 else leaf[:dot]
    return "" if dot < 0 or dot == len(leaf) - 1 else leaf[dot:]


def report_no_qualifier(cmdlet: CmdletContext, path: str) -> None:
    cmdlet.write_error(
        ErrorRecord(
            FormatException(
                f"Cannot parse path because path '{path}' does not have a qualifier specified."
            ),
            "ParsePathFormatError",
            "InvalidArgument",
            path,
        )
    )


def without_qualifier(path: str) -> tuple[str, str]:
    """What stands before the path proper (`C:`, `FileSystem::`), and the path proper."""
    if is_provider_qualified(path):
        at = path.index("::") + 2
        return path[:at], path[at:]
    drive = drive_of(path)
    if drive is None or drive == SEPARATOR or path[len(drive) : len(drive) + 1] != ":":
        return "", path
    return path[: len(drive) + 1], path[len(drive) + 1 :]


def navigates(session: Session, path: str) -> bool:
    """Whether the path's provider has containers in containers."""
    try:
        return session.locations.place(path).provider.navigates
    except (DriveNotFoundException, ProviderNotFoundException):
        return True


def parent_text(session: Session, path: str) -> str:
    if not navigates(session, path):
        return ""
    qualifier, rest = without_qualifier(path)
    if not rest:
        return ""
    found = parent_of(rest)
    if found == SEPARATOR and not qualifier:
        return ""  # what lies above is the root of the drive that the path is on
    return qualifier + found if found or not qualifier else ""


def leaf_text(session: Session, path: str) -> str:
    """The last part; for a path that ends at a root, the root."""
    _, rest = without_qualifier(path)
    try:
        session.locations.place(path)
    except (DriveNotFoundException, ProviderNotFoundException):
        rest = path
    if not navigates(session, path):
        return leaf_of(normalize(rest))
    text = normalize(rest)
    if rest and not rest.strip(SEPARATOR):
        return ""
    leaf = leaf_of(text)
    if leaf in (".", "..", "~") or not leaf:
        place = session.locations.place(path)
        return leaf_of(place.path) or place.path
    return leaf
