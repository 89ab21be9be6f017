"""Drives and providers: Get-, New- and Remove-PSDrive, Get-PSProvider."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Any

from poshws.automation.drives import DriveInfo
from poshws.binding import (
    AllowEmptyCollection,
    AllowEmptyString,
    AllowNull,
    CmdletContext,
    NotNullOrEmpty,
    Param,
    Set,
    cmdlet,
)
from poshws.commands.management.item.parameters import work_of
from poshws.corelib.exceptions.dotnet import IOException, NetException
from poshws.corelib.exceptions.powershell import (
    DriveNotFoundException,
    ProviderNotFoundException,
    PSArgumentException,
    PSInvalidOperationException,
    SessionStateException,
)
from poshws.corelib.text.wildcard import WildcardPattern, has_wildcards
from poshws.runtime.providers.work import Reported, Work

MANAGEMENT = "Microsoft.PowerShell.Management"
_NO_DRIVE = "GetLocationNoMatchingDrive"


@cmdlet(
    "Get-PSDrive",
    alias="gdr",
    module=MANAGEMENT,
    default_set="Name",
    output="System.Management.Automation.PSDriveInfo",
)
def get_drive(
    name: Annotated[
        list[str] | None, Param(sets={"Name": Set(0, by_property=True)}), NotNullOrEmpty()
    ] = None,
    *,
    literal_name: Annotated[
        list[str] | None, Param(sets={"LiteralName": Set(0, mandatory=True, by_property=True)})
    ] = None,
    scope: Annotated[str, Param(by_property=True)] = "",
    ps_provider: Annotated[list[str] | None, Param(name="PSProvider", by_property=True)] = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets the drives of the session.

    -Name         Their names; wildcards are allowed.
    -LiteralName  Their names, letter by letter.
    -Scope        The scope that the drives were made in.
    -PSProvider   Only drives of these providers.

    PS> (Get-PSDrive Env).Provider.Name
    Environment
    """
    work = work_of(cmdlet)
    if scope and scope_is_missing(work, scope):
        return
    seen = drives_seen(work, scope)
    drives = sorted(seen.values(), key=lambda drive: drive.name.lower())
    if ps_provider:
        drives = of_providers(work, drives, ps_provider)
        if not drives:
            return
    if name is None and literal_name is None:
        yield from drives
        return
    for each in (literal_name if name is None else name) or ():
        pattern = WildcardPattern(each)
        if name is None:
            found = [drive for drive in drives if drive.name.lower() == each.lower()]
        else:
            found = [drive for drive in drives if pattern.is_match(drive.name)]
        if not found and (name is None or not any(letter in each for letter in "*?[")):
            is_known = each.lower() in seen
            error_id = "GetDriveNoMatchingDrive" if is_known or scope else _NO_DRIVE
            work.report(drive_not_found(each), error_id, "ObjectNotFound", each)
        yield from found


def drives_seen(work: Work, scope: str) -> dict[str, Any]:
    """The drives of one scope, with that of the file system; without a scope all there are."""
    session = work.context.session
    locations = session.locations
    if not scope:
        return locations.drives
    return {"/": locations.root, **locations.drives_of(session.scope.named(scope))}


def scope_is_missing(work: Work, scope: str) -> bool:
    """Reports a scope that is not there."""
    try:
        work.context.session.scope.named(scope)
    except NetException as error:
        work.report(error)
        return True
    return False


def of_providers(work: Work, drives: list[Any], names: Sequence[str]) -> list[Any]:
    """The drives of some providers; a name without wildcards that none has is reported."""
    patterns = [WildcardPattern(name) for name in names]
    providers = {
        drive.provider.info.name for drive in work.context.session.locations.drives.values()
    }
    for name, pattern in zip(names, patterns, strict=True):
        is_known = any(pattern.is_match(each) for each in providers)
        if not is_known and not has_wildcards(name):
            error = ProviderNotFoundException(f"Cannot find a provider with the name '{name}'.")
            work.report(error, _NO_DRIVE, "ObjectNotFound", name)
    return [d for d in drives if any(p.is_match(d.provider.info.name) for p in patterns)]


def drive_not_found(name: str) -> Exception:
    return DriveNotFoundException(
        f"Cannot find drive. A drive with the name '{name}' does not exist.",
        error_id="DriveNotFound",
        category="ObjectNotFound",
        target=name,
    )


@cmdlet(
    "New-PSDrive",
    alias="ndr",
    module=MANAGEMENT,
    supports_should_process=True,
    confirm_impact="Low",
    output="System.Management.Automation.PSDriveInfo",
)
def new_drive(
    name: Annotated[str, Param(by_property=True)],
    ps_provider: Annotated[str, Param(name="PSProvider", by_property=True)],
    root: Annotated[str, Param(by_property=True), AllowEmptyString()],
    *,
    description: Annotated[str, Param(by_property=True)] = "",
    scope: Annotated[str, Param(by_property=True)] = "",
    credential: Annotated[object, Param(type="pscredential", by_property=True)] = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Makes a drive: a name for a place in a provider.

    -Name         The drive's name, without a colon.
    -PSProvider   The provider, such as FileSystem.
    -Root         The place the drive begins at.
    -Description  A text about it.
    -Scope        The scope that the drive is known in: that of the caller without.
    -Credential   Not used on Unix.

    PS> (New-PSDrive Work FileSystem /).Name
    Work
    """
    work = work_of(cmdlet)
    with Reported(work):
        target = f"Name: {name} Provider: {ps_provider} Root: {root}"
        if work.should(target, "New drive"):
            made = make_drive(work, name, ps_provider, root, description, scope)
            if made is not None:
                yield made


def make_drive(
    work: Work, name: str, provider_name: str, root: str, description: str, scope: str = ""
) -> DriveInfo | None:
    locations = work.context.session.locations
    provider = locations.find_provider(provider_name)
    if any(letter in name for letter in ";~/\\.:"):
        raise PSArgumentException(
            "Cannot process the drive name because the drive name contains one or more of the "
            "following characters that are not valid: ; ~ / \\ . :"
        )
    if provider.navigates:
        place = locations.place(root)
        if not place.is_container():
            work.report(
                IOException(
                    f'The specified drive root "{root}" either does not exist, or it is not a '
                    "folder."
                ),
                "DriveRootError",
                "ReadError",
                name,
            )
            return None
        root = place.path
    session = work.context.session
    try:
        drives = locations.drives_of(session.scope.named(scope) if scope else session.scope)
    except NetException as error:
        work.report(error, "NewDriveError", "InvalidArgument", name)
        return None
    if name.lower() in drives:
        work.report(
            SessionStateException(
                f"A drive with the name '{name}' already exists.",
                error_id="DriveAlreadyExists",
                category="ResourceExists",
                target=name,
            )
        )
        return None
    made = drives[name.lower()] = DriveInfo(name, provider, root, description)
    return made


@cmdlet(
    "Remove-PSDrive",
    alias="rdr",
    module=MANAGEMENT,
    default_set="Name",
    supports_should_process=True,
)
def remove_drive(
    name: Annotated[
        list[str] | None,
        Param(sets={"Name": Set(0, mandatory=True, by_property=True)}),
        AllowNull(),
        AllowEmptyCollection(),
    ] = None,
    *,
    literal_name: Annotated[
        list[str] | None, Param(sets={"LiteralName": Set(0, mandatory=True, by_property=True)})
    ] = None,
    ps_provider: Annotated[list[str] | None, Param(name="PSProvider", by_property=True)] = None,
    scope: Annotated[str, Param(by_property=True)] = "",
    force: bool = False,
    cmdlet: CmdletContext,
) -> None:
    """Takes drives away; what lies on them stays.

    -Name         Their names; wildcards are allowed.
    -LiteralName  Their names, letter by letter.
    -PSProvider   Only drives of these providers.
    -Scope        The scope that the drives were made in.
    -Force        Also the drive the session stands on.

    PS> $null = New-PSDrive Work FileSystem /; Remove-PSDrive Work; Test-Path Work:
    False
    """
    work = work_of(cmdlet)
    locations = cmdlet.session.locations
    if scope and scope_is_missing(work, scope):
        return
    for each in (literal_name if name is None else name) or ():
        pattern = WildcardPattern(each)
        found = [
            drive
            for drive in list(drives_seen(work, scope).values())
            if (
                pattern.is_match(drive.name)
                if name is not None
                else drive.name.lower() == each.lower()
            )
        ]
        if not found and not any(letter in each for letter in "*?["):
            work.report(drive_not_found(each), "DriveNotFound", "ObjectNotFound", each)
        for drive in found:
            info = drive.provider.info
            title = drive.name
            target = f"Name: {title} Provider: {info.full_name} Root: {drive.root}"
            if not work.should(target, "Remove Drive"):
                continue
            if locations.current.drive is drive and not force:
                text = f"Cannot remove drive '{title}' because it is in use."
                work.report(PSInvalidOperationException(text))
                continue
            locations.remove_drive(drive)


@cmdlet("Get-PSProvider", module=MANAGEMENT, output="System.Management.Automation.ProviderInfo")
def get_provider(
    ps_provider: Annotated[
        list[str], Param(name="PSProvider", by_property=True), NotNullOrEmpty()
    ] = [],  # noqa: B006  (read only)
    *,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets the providers of the session.

    -PSProvider  Their names.

    PS> (Get-PSProvider FileSystem).Name
    FileSystem
    """
    locations = cmdlet.session.locations
    if not ps_provider:
        yield from (provider.info for provider in locations.providers())
        return
    work = work_of(cmdlet)
    for each in ps_provider:
        if has_wildcards(each):
            pattern = WildcardPattern(each)
            found = [provider.info for provider in locations.providers()]
            yield from (info for info in found if pattern.is_match(info.name))
            continue
        with Reported(work):
            yield locations.find_provider(each).info
