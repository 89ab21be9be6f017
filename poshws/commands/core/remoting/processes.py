"""Commands on other PowerShell processes: this system knows none."""

from __future__ import annotations

import os
from typing import Annotated

from poshws.binding import NotNull, NotNullOrEmpty, Param, Range, Set, cmdlet
from poshws.commands.reporting import fail
from poshws.corelib.exceptions import InvalidOperationException, PSArgumentException

_CORE = "Microsoft.PowerShell.Core"


@cmdlet("Enter-PSHostProcess", module=_CORE, default_set="ProcessIdParameterSet")
def enter_ps_host_process(
    *,
    process: Annotated[
        object,
        Param(
            type="System.Diagnostics.Process",
            sets={"ProcessParameterSet": Set(0, mandatory=True, by_value=True)},
        ),
        NotNull(),
    ] = None,
    id: Annotated[
        int, Param(sets={"ProcessIdParameterSet": Set(0, mandatory=True)}), Range(0, 2147483647)
    ] = 0,
    name: Annotated[
        str, Param(sets={"ProcessNameParameterSet": Set(0, mandatory=True)}), NotNullOrEmpty()
    ] = "",
    host_process_info: Annotated[
        object,
        Param(
            type="Microsoft.PowerShell.Commands.PSHostProcessInfo",
            sets={"PSHostProcessInfoParameterSet": Set(0, mandatory=True, by_value=True)},
        ),
        NotNull(),
    ] = None,
    custom_pipe_name: Annotated[
        str, Param(sets={"PipeNameParameterSet": Set(mandatory=True)})
    ] = "",
    app_domain_name: Annotated[
        str,
        Param(
            sets={
                "ProcessParameterSet": Set(1),
                "ProcessIdParameterSet": Set(1),
                "ProcessNameParameterSet": Set(1),
                "PSHostProcessInfoParameterSet": Set(1),
            }
        ),
        NotNullOrEmpty(),
    ] = "",
) -> None:
    """Goes into another PowerShell process; not on this system.

    -Process          The process.
    -Id               The numbers.
    -Name             What they are called.
    -HostProcessInfo  What Get-PSHostProcessInfo gave.
    -CustomPipeName   The pipe it listens at.
    -AppDomainName    The application domain they are in.

    PS> try { Enter-PSHostProcess -Id 1 } catch { 'no' }
    no
    """
    error = PSArgumentException(
        f"Cannot enter the process because no process was found: {id or name}."
    )
    fail(error, "EnterPSHostProcessNoProcessFound", "InvalidArgument")


@cmdlet("Exit-PSHostProcess", module=_CORE)
def exit_ps_host_process() -> None:
    """Leaves another PowerShell process; does nothing, as one is never in one.

    PS> Exit-PSHostProcess
    """


@cmdlet(
    "Get-PSHostProcessInfo",
    module=_CORE,
    default_set="ProcessNameParameterSet",
    output="Microsoft.PowerShell.Commands.PSHostProcessInfo",
)
def get_ps_host_process_info(
    *,
    name: Annotated[
        list[str] | None, Param(sets={"ProcessNameParameterSet": Set(0)}), NotNullOrEmpty()
    ] = None,
    process: Annotated[
        object,
        Param(
            type="System.Diagnostics.Process[]",
            sets={"ProcessParameterSet": Set(0, mandatory=True, by_value=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    id: Annotated[
        list[int] | None,
        Param(sets={"ProcessIdParameterSet": Set(0, mandatory=True)}),
        NotNullOrEmpty(),
    ] = None,
) -> None:
    """Gets other PowerShell processes that can be gone into; there are none.

    -Name     What they are called.
    -Process  The processes.
    -Id       The numbers.

    PS> @(Get-PSHostProcessInfo).Count
    0
    """


@cmdlet(
    "Get-PSSubsystem",
    net_class="System.Management.Automation.Subsystem.GetPSSubsystemCommand",
    module=_CORE,
    default_set="GetAllSet",
    output="System.Management.Automation.Subsystem.SubsystemInfo",
)
def get_ps_subsystem(
    *,
    kind: Annotated[
        object,
        Param(
            type="System.Management.Automation.Subsystem.SubsystemKind",
            sets={"GetByKindSet": Set(mandatory=True, by_value=True)},
        ),
    ] = None,
    subsystem_type: Annotated[
        type | None, Param(sets={"GetByTypeSet": Set(mandatory=True, by_value=True)})
    ] = None,
) -> None:
    """Gets parts of PowerShell that modules can bring; there are none.

    -Kind           The kind.
    -SubsystemType  The kind's type.

    PS> @(Get-PSSubsystem).Count
    0
    """


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
    from shutil import which

    words = with_command or []
    if not words:
        return
    if which(words[0]) is None:
        text = f"Command '{words[0]}' was not found. The specified command must be an executable."
        fail(InvalidOperationException(text), "CommandNotFound", "InvalidArgument", with_command)
    os.execvp(words[0], words)
