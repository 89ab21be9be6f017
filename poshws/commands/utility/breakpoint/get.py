"""Get-PSBreakpoint."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, NotNull, NotNullOrEmpty, Param, Set, cmdlet
from poshws.commands.utility.breakpoint.parameters import Runspace
from poshws.runtime.debugger.breakpoints import (
    Breakpoint,
    CommandBreakpoint,
    LineBreakpoint,
    VariableBreakpoint,
    debugger_of,
)

_KINDS = {"Line": LineBreakpoint, "Command": CommandBreakpoint, "Variable": VariableBreakpoint}
_TYPE = "Microsoft.PowerShell.Commands.BreakpointType"
_AUTOMATION = "System.Management.Automation."


@cmdlet(
    "Get-PSBreakpoint",
    alias="gbp",
    default_set="Line",
    output=tuple(f"{_AUTOMATION}{kind}Breakpoint" for kind in ("Command", "Line", "Variable", "")),
)
def get_ps_breakpoint(
    *,
    script: Annotated[
        list[str] | None,
        Param(
            sets={
                "Line": Set(0, by_value=True),
                "Command": Set(),
                "Variable": Set(),
                "Type": Set(),
            }
        ),
        NotNullOrEmpty(),
    ] = None,
    id: Annotated[
        list[int] | None, Param(sets={"Id": Set(0, mandatory=True, by_value=True)}), NotNull()
    ] = None,
    variable: Annotated[
        list[str] | None, Param(sets={"Variable": Set(mandatory=True)}), NotNull()
    ] = None,
    command: Annotated[
        list[str] | None, Param(sets={"Command": Set(mandatory=True)}), NotNull()
    ] = None,
    type: Annotated[
        object,
        Param(type=f"{_TYPE}[]", sets={"Type": Set(0, mandatory=True, by_value=True)}),
        NotNull(),
    ] = None,
    runspace: Runspace = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets the breakpoints of the session.

    -Script    Those in these script files.
    -Id        Those with these numbers.
    -Variable  Those on these variables.
    -Command   Those on these commands.
    -Type      Line, Command or Variable.
    -Runspace  The runspace; there is but this one.

    PS> $null = Set-PSBreakpoint -Variable x; (Get-PSBreakpoint).Variable
    x
    """
    session = cmdlet.session
    found: list[Breakpoint] = list(debugger_of(session).breakpoints)
    if id is not None:
        found = [each for each in found if each.id in id]
    if type is not None:
        kinds = tuple(_KINDS[str(each)] for each in type)  # type: ignore[attr-defined]
        found = [each for each in found if isinstance(each, kinds)]
    if command is not None:
        names = {each.lower() for each in command}
        found = [
            each
            for each in found
            if isinstance(each, CommandBreakpoint) and each.command.lower() in names
        ]
    if variable is not None:
        names = {each.lower() for each in variable}
        found = [
            each
            for each in found
            if isinstance(each, VariableBreakpoint) and each.variable.lower() in names
        ]
    if script is not None:
        files = {os.path.normpath(session.locations.place(each).path) for each in script}
        found = [each for each in found if each.script in files]
    yield from found
