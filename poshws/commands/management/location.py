"""Where the session stands: Get-, Set-, Push- and Pop-Location."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.automation.drives import PathInfo, PathInfoStack
from poshws.binding import CmdletContext, Param, Set, cmdlet
from poshws.commands.management.item.parameters import work_of
from poshws.commands.reporting import record
from poshws.corelib.exceptions.powershell import (
    DriveNotFoundException,
    ItemNotFoundException,
    ProviderNotFoundException,
    PSArgumentException,
)
from poshws.corelib.messages import message
from poshws.runtime.providers.work import Reported

MANAGEMENT = "Microsoft.PowerShell.Management"
PATH_INFO = "System.Management.Automation.PathInfo"


@cmdlet(
    "Get-Location",
    alias=("gl", "pwd"),
    module=MANAGEMENT,
    default_set="Location",
    output=(PATH_INFO, "System.Management.Automation.PathInfoStack"),
)
def get_location(
    *,
    ps_provider: Annotated[
        list[str] | None,
        Param(name="PSProvider", sets={"Location": Set(by_property=True)}),
    ] = None,
    ps_drive: Annotated[
        list[str] | None, Param(name="PSDrive", sets={"Location": Set(by_property=True)})
    ] = None,
    stack: Annotated[bool, Param(sets="Stack")] = False,
    stack_name: Annotated[list[str] | None, Param(sets={"Stack": Set(by_property=True)})] = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets the current location, that of a drive, or the locations of a stack.

    -PSProvider  The location of the drives of this provider.
    -PSDrive     The location on this drive.
    -Stack       The locations of the current stack.
    -StackName   The locations of this stack.

    PS> Set-Location /; (Get-Location).Path
    /
    """
    work = work_of(cmdlet)
    locations = cmdlet.session.locations
    if cmdlet.parameter_set == "Stack" or stack or stack_name is not None:
        names: list[str | None] = [*stack_name] if stack_name else [None]
        for name in names:
            with Reported(work):
                if name and not locations.has_stack(name):
                    text = message("InvalidArgumentValue", "stackName")
                    cmdlet.write_error(PSArgumentException(text, parameter="stackName"))
                    continue
                key = locations.stack_key(name)
                yield PathInfoStack(key, locations.stack(name))
        return
    if ps_drive is not None:
        for each in ps_drive:
            try:
                drive = locations.find_drive(each)
            except DriveNotFoundException as error:
                work.report(error, "GetLocationNoMatchingDrive", "ObjectNotFound", each)
                continue
            yield PathInfo(locations.on_drive(drive, drive.current_location))
        return
    if ps_provider is not None:
        for each in ps_provider:
            try:
                provider = locations.find_provider(each)
            except ProviderNotFoundException as error:
                work.report(error, "GetLocationNoMatchingProvider", "ObjectNotFound", each)
                continue
            drive = provider.info.drives[0]
            yield PathInfo(locations.on_drive(drive, drive.current_location))
        return
    yield locations.current_info


@cmdlet(
    "Set-Location",
    alias=("cd", "chdir", "sl"),
    module=MANAGEMENT,
    default_set="Path",
    output=(PATH_INFO, "System.Management.Automation.PathInfoStack"),
)
def set_location(
    path: Annotated[
        str | None, Param(sets={"Path": Set(0, by_value=True, by_property=True)})
    ] = None,
    *,
    literal_path: Annotated[
        str | None,
        Param(alias=("PSPath", "LP"), sets={"LiteralPath": Set(mandatory=True, by_property=True)}),
    ] = None,
    pass_thru: bool = False,
    stack_name: Annotated[str | None, Param(sets={"Stack": Set(by_property=True)})] = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Goes to another location: a folder, or another drive such as Env:.

    Without a path it goes home; `-` goes back to the location before, `+` forward again.

    -Path         Where to go.
    -LiteralPath  Where to go, letter by letter.
    -PassThru     Gives the new location.
    -StackName    Makes this the current stack of locations.

    PS> cd /; (Set-Location / -PassThru).Path
    /
    """
    locations = cmdlet.session.locations
    work = work_of(cmdlet)
    if cmdlet.parameter_set == "Stack":
        if stack_name and not locations.has_stack(stack_name):
            text = f"Cannot find path '{stack_name}' because it does not exist."
            cmdlet.write_error(
                record(ItemNotFoundException(text), "StackNotFound", "ObjectNotFound", stack_name)
            )
            return
        locations.stack_name = stack_name or "default"
        return
    with Reported(work):
        target = literal_path if literal_path is not None else path
        literal = literal_path is not None
        if not target:  # home, whatever provider the session stands in
            target, literal = locations.file_system.info.home, True
        info = locations.set_location(target, literal=literal)
        if pass_thru:
            yield info


@cmdlet("Push-Location", alias="pushd", module=MANAGEMENT, default_set="Path", output=PATH_INFO)
def push_location(
    path: Annotated[
        str | None, Param(sets={"Path": Set(0, by_value=True, by_property=True)})
    ] = None,
    *,
    literal_path: Annotated[
        str | None, Param(alias=("PSPath", "LP"), sets={"LiteralPath": Set(by_property=True)})
    ] = None,
    pass_thru: bool = False,
    stack_name: Annotated[str | None, Param(by_property=True)] = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Puts the current location on a stack, and goes to another.

    -Path         Where to go.
    -LiteralPath  Where to go, letter by letter.
    -PassThru     Gives the new location.
    -StackName    The stack, the current one if none is given.

    PS> cd /; Push-Location /; (Get-Location -Stack).Count
    1
    """
    locations = cmdlet.session.locations
    locations.push(stack_name)
    target = literal_path if literal_path is not None else path
    with Reported(work_of(cmdlet)):
        if target is not None:
            locations.set_location(target, literal=literal_path is not None)
        if pass_thru:
            yield locations.current_info


@cmdlet("Pop-Location", alias="popd", module=MANAGEMENT, output=PATH_INFO)
def pop_location(
    *,
    pass_thru: bool = False,
    stack_name: Annotated[str | None, Param(by_property=True)] = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Goes back to the location on top of a stack, and takes it off.

    -PassThru   Gives the new location.
    -StackName  The stack, the current one if none is given.

    PS> cd /; pushd /; popd; (Get-Location).Path
    /
    """
    with Reported(work_of(cmdlet)):
        try:
            info = cmdlet.session.locations.pop(stack_name)
        except PSArgumentException as error:
            cmdlet.write_error(error)
            return
        if pass_thru and info is not None:
            yield info
