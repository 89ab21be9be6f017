"""Remove-PSBreakpoint, Enable-PSBreakpoint and Disable-PSBreakpoint."""

from __future__ import annotations

from collections.abc import Iterator

from poshws.binding import CmdletContext, ParameterGroup, cmdlet
from poshws.commands.reporting import record
from poshws.commands.utility.breakpoint.parameters import Breakpoints, IdRunspace, Ids
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.runtime.debugger.breakpoints import Breakpoint, debugger_of

_BREAKPOINT = "System.Management.Automation.Breakpoint"


class ChosenBreakpoints(ParameterGroup):
    """Which breakpoints.

    -Breakpoint  The breakpoints.
    -Id          Their numbers.
    -Runspace    The runspace; there is but this one.
    """

    breakpoint: Breakpoints = None
    id: Ids = None
    runspace: IdRunspace = None


@cmdlet("Remove-PSBreakpoint", alias="rbp", default_set="Breakpoint", supports_should_process=True)
def remove_ps_breakpoint(
    *,
    chosen: ChosenBreakpoints,
    cmdlet: CmdletContext,
) -> None:
    """Removes breakpoints.

    PS> Set-PSBreakpoint -Command Get-Date | Remove-PSBreakpoint; @(Get-PSBreakpoint).Count
    0
    """
    for each in _chosen(cmdlet, chosen):
        debugger_of(cmdlet.session).remove(each)


@cmdlet(
    "Enable-PSBreakpoint",
    alias="ebp",
    default_set="Breakpoint",
    supports_should_process=True,
    output=_BREAKPOINT,
)
def enable_ps_breakpoint(
    *,
    pass_thru: bool = False,
    chosen: ChosenBreakpoints,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Lets breakpoints be hit again.

    -PassThru  Gives the breakpoints.

    PS> (Set-PSBreakpoint -Command Get-Date | Enable-PSBreakpoint -PassThru).Enabled
    True
    """
    yield from _switched(cmdlet, _chosen(cmdlet, chosen), True, pass_thru)


@cmdlet(
    "Disable-PSBreakpoint",
    alias="dbp",
    default_set="Breakpoint",
    supports_should_process=True,
    output=_BREAKPOINT,
)
def disable_ps_breakpoint(
    *,
    pass_thru: bool = False,
    chosen: ChosenBreakpoints,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Keeps breakpoints from being hit.

    -PassThru  Gives the breakpoints.

    PS> (Set-PSBreakpoint -Command Get-Date | Disable-PSBreakpoint -PassThru).Enabled
    False
    """
    yield from _switched(cmdlet, _chosen(cmdlet, chosen), False, pass_thru)


def _chosen(cmdlet: CmdletContext, chosen: ChosenBreakpoints) -> Iterator[Breakpoint]:
    """The breakpoints that a command means; a number that there isn't is reported."""
    asks = any(cmdlet.is_bound(name) for name in ("WhatIf", "Confirm"))
    for each in _found(cmdlet, chosen):
        if not asks or cmdlet.should_process(str(each)):
            yield each


def _found(cmdlet: CmdletContext, chosen: ChosenBreakpoints) -> Iterator[Breakpoint]:
    if chosen.breakpoint is not None:
        yield from chosen.breakpoint
        return
    known = {each.id: each for each in debugger_of(cmdlet.session).breakpoints}
    for number in chosen.id or ():
        if number in known:
            yield known[number]
            continue
        error = ArgumentException(f"There is no breakpoint with ID '{number}'.")
        cmdlet.session.write_error(
            record(error, "PSBreakpoint:BreakpointIdNotFound", "InvalidArgument")
        )


def _switched(
    cmdlet: CmdletContext, chosen: Iterator[Breakpoint], enabled: bool, pass_thru: bool
) -> Iterator[object]:
    for each in chosen:
        each.enabled = enabled
        debugger_of(cmdlet.session).changed()
        if pass_thru:
            yield each
