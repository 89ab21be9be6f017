"""Commands on other PowerShell processes: this system knows none."""

from __future__ import annotations

import os
from shutil import which
from typing import TYPE_CHECKING, Annotated, Final, NoReturn

from poshws.binding import NotNull, NotNullOrEmpty, Param, Range, Set, cmdlet
from poshws.commands.declared import Declared, declared_command, nothing_to_do
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.exceptions.powershell import PSArgumentException, PSInvalidOperationException

if TYPE_CHECKING:
    from poshws.binding import CmdletContext

_CORE = "Microsoft.PowerShell.Core"
_NAME: Final = Declared("string[]", "What they are called.", (), (NotNullOrEmpty(),))
_INFO: Final = "Microsoft.PowerShell.Commands.PSHostProcessInfo"


def _refuse_to_enter(context: CmdletContext) -> None:
    """No other process has an engine that could be entered: says of which this was asked."""
    from poshws.clr.diagnostics.processes import all_processes, find_process  # deferred

    given = context.bound_parameters
    if "CustomPipeName" in given:
        _not_found(
            "NamedPipeFound", f"named pipe was found with CustomPipeName: {given['CustomPipeName']}"
        )
    if "Name" in given:
        name = str(given["Name"])
        found = [each for each in all_processes() if each.process_name.lower() == name.lower()]
        if len(found) > 1:
            text = (
                f"Multiple processes were found with this name {name}. Use the process Id to "
                "specify a single process to enter."
            )
            error_id = "EnterPSHostProcessMultipleProcessesFoundWithName"
            fail(PSArgumentException(text), error_id, "InvalidArgument")
        if not found:
            _not_found("ProcessFoundWithName", f"process was found with Name: {name}")
        process_id = found[0].id
    else:
        chosen = given.get("Process") or given.get("HostProcessInfo")
        process_id = given["Id"] if chosen is None else chosen.id
    if find_process(process_id) is None:
        _not_found("ProcessFoundWithId", f"process was found with Id: {process_id}")
    if process_id == os.getpid():
        text = (
            "Enter-PSHostProcess does not support entering the same PowerShell session it is "
            "running in."
        )
        error_id = "EnterPSHostProcessCantEnterSameProcess"
        fail(PSInvalidOperationException(text), error_id, "InvalidOperation")
    text = (
        f"Cannot enter process with Id '{process_id}' because it has not loaded the PowerShell "
        "engine or the named-pipe listener was disabled."
    )
    fail(PSInvalidOperationException(text), "EnterPSHostProcessNoPowerShell", "InvalidOperation")


def _not_found(kind: str, what: str) -> NoReturn:
    error = PSArgumentException(f"No {what}.")
    fail(error, f"EnterPSHostProcessNo{kind}", "InvalidArgument")


enter_ps_host_process = declared_command(
    "Enter-PSHostProcess",
    "Goes into another PowerShell process; not on this system.",
    {
        "Process": (
            Declared("System.Diagnostics.Process", "The process.", (), (NotNull(),)),
            "ProcessParameterSet!@0|",
        ),
        "Id": (
            Declared("int", "The numbers.", (), (Range(0, 2147483647),)),
            "ProcessIdParameterSet!@0",
        ),
        "Name": (_NAME.one(), "ProcessNameParameterSet!@0"),
        "HostProcessInfo": (
            Declared(_INFO, "What Get-PSHostProcessInfo gave.", (), (NotNull(),)),
            "PSHostProcessInfoParameterSet!@0|",
        ),
        "CustomPipeName": (
            Declared("string", "The pipe it listens at."),
            "PipeNameParameterSet!",
        ),
        "AppDomainName": (
            Declared("string", "The application domain they are in.", (), (NotNullOrEmpty(),)),
            "ProcessParameterSet@1 ProcessIdParameterSet@1 ProcessNameParameterSet@1 "
            "PSHostProcessInfoParameterSet@1",
        ),
    },
    _refuse_to_enter,
    example="try { Enter-PSHostProcess -Id 1 } catch { 'no' }",
    output="no",
    default_set="ProcessIdParameterSet",
)

exit_ps_host_process = declared_command(
    "Exit-PSHostProcess",
    "Leaves another PowerShell process; does nothing, as one is never in one.",
    {},
    nothing_to_do,
    example="Exit-PSHostProcess",
)

get_ps_host_process_info = declared_command(
    "Get-PSHostProcessInfo",
    "Gets other PowerShell processes that can be gone into; there are none.",
    {
        "Name": (_NAME, "ProcessNameParameterSet@0"),
        "Process": (
            Declared("System.Diagnostics.Process[]", "The processes.", (), (NotNullOrEmpty(),)),
            "ProcessParameterSet!@0|",
        ),
        "Id": (
            Declared("int[]", "The numbers.", (), (NotNullOrEmpty(),)),
            "ProcessIdParameterSet!@0",
        ),
    },
    nothing_to_do,
    example="@(Get-PSHostProcessInfo).Count",
    output="0",
    default_set="ProcessNameParameterSet",
    output_type=_INFO,
)

get_ps_subsystem = declared_command(
    "Get-PSSubsystem",
    "Gets parts of PowerShell that modules can bring; there are none.",
    {
        "Kind": (
            Declared("System.Management.Automation.Subsystem.SubsystemKind", "The kind."),
            "GetByKindSet!|",
        ),
        "SubsystemType": (Declared("type", "The kind's type."), "GetByTypeSet!|"),
    },
    nothing_to_do,
    example="@(Get-PSSubsystem).Count",
    output="0",
    net_class="System.Management.Automation.Subsystem.GetPSSubsystemCommand",
    default_set="GetAllSet",
    output_type="System.Management.Automation.Subsystem.SubsystemInfo",
)


@cmdlet("Switch-Process", module=_CORE)
def switch_process(
    *,
    with_command: Annotated[
        list[str] | None, Param(sets={"__AllParameterSets": Set(0, remaining=True)})
    ] = None,
) -> None:
    """Runs a program in place of this process.

    -WithCommand  The program and its arguments.

    PS> Get-Command Switch-Process | Select-Object -ExpandProperty Name
    Switch-Process
    """
    words = with_command or []
    if not words:
        return
    if which(words[0]) is None:
        text = f"Command '{words[0]}' was not found. The specified command must be an executable."
        fail(InvalidOperationException(text), "CommandNotFound", "InvalidArgument", with_command)
    os.execvp(words[0], words)
