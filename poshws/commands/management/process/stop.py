"""Stop-Process and Wait-Process."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Range, Set, cmdlet
from poshws.clr.diagnostics.processes import Process
from poshws.commands.management.process.finding import found_processes, report, title
from poshws.corelib.exceptions.dotnet import NetException, TimeoutException
from poshws.corelib.exceptions.error_records import ErrorRecord

MANAGEMENT = "Microsoft.PowerShell.Management"
PROCESSES = "System.Diagnostics.Process[]"


@cmdlet(
    "Stop-Process",
    order="name",
    alias="spps",
    module=MANAGEMENT,
    default_set="Id",
    supports_should_process=True,
    output="System.Diagnostics.Process",
)
def stop_process(
    id: Annotated[
        list[int] | None, Param(sets={"Id": Set(0, mandatory=True, by_property=True)})
    ] = None,
    *,
    name: Annotated[
        list[str] | None,
        Param(alias="ProcessName", sets={"Name": Set(mandatory=True, by_property=True)}),
    ] = None,
    input: Annotated[
        list[object] | None,
        Param(
            name="InputObject",
            type=PROCESSES,
            sets={"InputObject": Set(0, mandatory=True, by_value=True)},
        ),
    ] = None,
    pass_thru: bool = False,
    force: Annotated[bool, NotNullOrEmpty()] = False,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Ends processes at once.

    -Id           Their ids.
    -Name         Their names; wildcards are allowed.
    -InputObject  The processes.
    -PassThru     Gives the processes.
    -Force        Asks nothing.

    PS> $p = Start-Process sleep 30 -PassThru; Stop-Process $p; $p.WaitForExit(2000)
    True
    """
    for process in found_processes(cmdlet, name, id, input):  # type: ignore[arg-type]
        if not cmdlet.should_process(title(process), "Stop-Process"):
            continue
        try:
            process.kill()
        except NetException as error:
            text = (
                f'Cannot stop process "{title(process)}" because of the following error: '
                f"{error.message}"
            )
            report(cmdlet, text, "CouldNotStopProcess", "CloseError", process)
            continue
        if pass_thru:
            yield process


@cmdlet(
    "Wait-Process",
    order="id name timeout any pass_thru",
    module=MANAGEMENT,
    default_set="Name",
    output="System.Diagnostics.Process",
)
def wait_process(
    name: Annotated[
        list[str] | None,
        Param(alias="ProcessName", sets={"Name": Set(0, mandatory=True, by_property=True)}),
    ] = None,
    timeout: Annotated[
        int | None, Param(alias="TimeoutSec", position=1), NotNullOrEmpty(), Range(0, 32767)
    ] = None,
    *,
    id: Annotated[
        list[int] | None,
        Param(alias=("PID", "ProcessId"), sets={"Id": Set(0, mandatory=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    input: Annotated[
        list[object] | None,
        Param(
            name="InputObject",
            type=PROCESSES,
            sets={"InputObject": Set(mandatory=True, by_value=True)},
        ),
    ] = None,
    any: bool = False,
    pass_thru: bool = False,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Waits until processes have ended.

    -Name         Their names; wildcards are allowed.
    -Timeout      Seconds to wait at most.
    -Id           Their ids.
    -InputObject  The processes.
    -Any          Waits for one of them only.
    -PassThru     Gives the processes.

    PS> $p = Start-Process true -PassThru; Wait-Process -Id $p.Id; $p.HasExited
    True
    """
    processes = list(found_processes(cmdlet, name, id, input))  # type: ignore[arg-type]
    waiting = [process for process in processes if may_wait_for(cmdlet, process)]
    limit = None if timeout is None else time.monotonic() + timeout
    total = len(waiting)
    while waiting and not (any and len(waiting) < total):
        waiting = [process for process in waiting if not process.has_exited]
        if not waiting or (any and len(waiting) < total):
            break
        if limit is not None and time.monotonic() >= limit:
            break
        cmdlet.session.sleep(0.02)
        cmdlet.session.safepoint()
    if not any:
        for process in waiting:
            text = (
                f'This command stopped operation because process "{title(process)}" is not stopped '
                "in the specified time-out."
            )
            report_timeout(cmdlet, text, process)
    if pass_thru:
        yield from processes


def may_wait_for(cmdlet: CmdletContext, process: Process) -> bool:
    if process.id != os.getpid():
        return True
    text = (
        "This command stopped operation because it cannot wait on itself. Specify another process "
        "and Run your command again."
    )
    report(cmdlet, text, "WaitOnItself", "ObjectNotFound", process.id)
    return False


def report_timeout(cmdlet: CmdletContext, text: str, process: Process) -> None:
    cmdlet.write_error(
        ErrorRecord(TimeoutException(text), "ProcessNotTerminated", "CloseError", process)
    )
