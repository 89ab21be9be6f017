"""Restart-Computer and Stop-Computer."""

from __future__ import annotations

import subprocess

from poshws.binding import CmdletContext, cmdlet
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import InvalidOperationException

_SHUTDOWN = "/sbin/shutdown"


@cmdlet("Restart-Computer", module="Microsoft.PowerShell.Management", supports_should_process=True)
def restart_computer(
    *,
    cmdlet: CmdletContext,
) -> None:
    """Restarts this machine.

    PS> Restart-Computer -WhatIf
    What if: Performing the operation "Restart-Computer" on target "localhost".
    """
    if cmdlet.should_process("localhost"):
        _shut_down("-r")


@cmdlet("Stop-Computer", module="Microsoft.PowerShell.Management", supports_should_process=True)
def stop_computer(
    *,
    cmdlet: CmdletContext,
) -> None:
    """Turns this machine off.

    PS> Stop-Computer -WhatIf
    What if: Performing the operation "Stop-Computer" on target "localhost".
    """
    if cmdlet.should_process("localhost"):
        _shut_down("-P")


def _shut_down(option: str) -> None:
    try:
        done = subprocess.run([_SHUTDOWN, option, "now"], capture_output=True, check=False)
    except OSError as error:
        fail(InvalidOperationException(str(error)), "CommandFailed", "OperationStopped")
    if done.returncode:
        text = done.stderr.decode(errors="replace").strip()
        fail(InvalidOperationException(text), "CommandFailed", "OperationStopped")
