"""Set-PSBreakpoint: an action for a line, a command or a variable."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from poshws.binding import CmdletContext, NotNull, Param, Range, Set, cmdlet
from poshws.commands.reporting import record
from poshws.commands.utility.breakpoint.parameters import Runspace
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.convert import convert
from poshws.runtime.debugger.breakpoints import (
    Breakpoint,
    CommandBreakpoint,
    LineBreakpoint,
    VariableBreakpoint,
    debugger_of,
)
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

_LINE, _COMMAND, _VARIABLE = "Line", "Command", "Variable"
_MODE = "System.Management.Automation.VariableAccessMode"
_AUTOMATION = "System.Management.Automation."


@cmdlet(
    "Set-PSBreakpoint",
    alias="sbp",
    default_set=_LINE,
    output=tuple(f"{_AUTOMATION}{kind}Breakpoint" for kind in (_COMMAND, _LINE, _VARIABLE)),
)
def set_ps_breakpoint(
    *,
    action: Annotated[ScriptBlock | None, Param(sets=(_COMMAND, _LINE, _VARIABLE))] = None,
    column: Annotated[int, Param(sets={_LINE: Set(2)}), Range(1, 2147483647)] = 0,
    command: Annotated[
        list[str] | None, Param(alias="C", sets={_COMMAND: Set(mandatory=True)})
    ] = None,
    line: Annotated[list[int] | None, Param(sets={_LINE: Set(1, mandatory=True)})] = None,
    script: Annotated[
        list[str] | None,
        Param(sets={_COMMAND: Set(0), _LINE: Set(0, mandatory=True), _VARIABLE: Set(0)}),
        NotNull(),
    ] = None,
    variable: Annotated[
        list[str] | None, Param(alias="V", sets={_VARIABLE: Set(mandatory=True)})
    ] = None,
    mode: Annotated[object, Param(type=_MODE, sets=_VARIABLE)] = None,
    runspace: Runspace = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Sets breakpoints.

    Where one is hit its action runs, with the breakpoint as $_. There is no debugger to open, so
    without an action hits are only counted.

    -Action    What to do at a hit.
    -Column    The column of the line.
    -Command   The names of commands.
    -Line      The numbers of lines.
    -Script    The script files.
    -Variable  The names of variables.
    -Mode      Read, Write or ReadWrite.
    -Runspace  The runspace; there is but this one.

    PS> $null = Set-PSBreakpoint -Command Get-Date -Action { Write-Host 'what time is it?' }
    PS> $null = Get-Date; Get-PSBreakpoint | Remove-PSBreakpoint
    what time is it?
    """
    debugger = debugger_of(cmdlet.session)
    files = list(_files(cmdlet.session, script or ()))
    everywhere: list[str | None] = [*files] if script is not None else [None]
    made: list[Breakpoint] = []
    if command is not None:
        for name in command:
            for file in everywhere:
                made.append(CommandBreakpoint(debugger.next_id(), file, action, name))
    elif variable is not None:
        access = convert("Write", resolve_type(_MODE)) if mode is None else mode  # type: ignore[arg-type]
        for name in variable:
            plain = name.removeprefix("$")
            for file in everywhere:
                made.append(VariableBreakpoint(debugger.next_id(), file, action, plain, access))
    else:
        made = _lines(cmdlet.session, files, line or (), column, action)
    for each in made:
        debugger.add(each)
        yield each


def _lines(
    session: Session,
    files: list[str],
    lines: list[int] | tuple[()],
    column: int,
    action: ScriptBlock | None,
) -> list[Breakpoint]:
    made: list[Breakpoint] = []
    debugger = debugger_of(session)
    for number in lines:
        if number < 1:
            error = ArgumentException("Line cannot be less than 1.")
            session.write_error(record(error, "SetPSBreakpoint:LineLessThanOne", "InvalidArgument"))
            continue
        for file in files:
            made.append(LineBreakpoint(debugger.next_id(), file, action, number, column))
    return made


def _files(session: Session, scripts: list[str] | tuple[()]) -> Iterator[str]:
    """The script files that paths mean; others are reported."""
    for script in scripts:
        for place in session.locations.resolve(script):
            path = place.path
            if not os.path.isfile(path):
                error = ArgumentException(f"File '{path}' does not exist.")
                session.write_error(
                    record(error, "NewPSBreakpoint:FileDoesNotExist", "InvalidArgument")
                )
            elif os.path.splitext(path)[1].lower() not in (".ps1", ".psm1"):
                text = (
                    f"Cannot set breakpoint on file '{path}'; only *.ps1 and *.psm1 files are "
                    "valid."
                )
                session.write_error(
                    record(
                        ArgumentException(text), "NewPSBreakpoint:WrongExtension", "InvalidArgument"
                    )
                )
            else:
                yield path
