"""Debug-Process: hands processes to a debugger; there is none."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Set, cmdlet
from poshws.clr.diagnostics.processes import Process
from poshws.commands.management.process.finding import found_processes
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import InvalidOperationException


@cmdlet(
    "Debug-Process",
    module="Microsoft.PowerShell.Management",
    default_set="Name",
    supports_should_process=True,
)
def debug_process(
    *,
    id: Annotated[
        list[int] | None,
        Param(alias=("PID", "ProcessId"), sets={"Id": Set(0, mandatory=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    name: Annotated[
        list[str] | None,
        Param(alias="ProcessName", sets={"Name": Set(0, mandatory=True, by_property=True)}),
    ] = None,
    input: Annotated[
        list[Process] | None,
        Param(
            name="InputObject",
            type="System.Diagnostics.Process[]",
            sets={"InputObject": Set(mandatory=True, by_value=True)},
        ),
    ] = None,
    cmdlet: CmdletContext,
) -> None:
    """Hands processes to a debugger; there is none.

    -Id           Their numbers.
    -Name         Their names.
    -InputObject  The objects.

    PS> try { Debug-Process -Id 1 } catch { 'no' }
    no
    """
    if not list(found_processes(cmdlet, name, id, input)):
        return
    text = "Cannot debug processes: there is no debugger that could be started."
    fail(InvalidOperationException(text), "NoDebuggerAvailable", "InvalidOperation")
