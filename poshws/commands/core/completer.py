"""Register-ArgumentCompleter: script blocks that complete arguments at the prompt."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import AllowNull, CmdletContext, Param, Session, Set, cmdlet
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.session.argument_completers import argument_completers

FALLBACK = "___ps::<native_fallback_key>@@___"
"""As completion looks it up; PowerShell's own word for it."""


@cmdlet(
    "Register-ArgumentCompleter",
    module="Microsoft.PowerShell.Core",
    net_class="System.Management.Automation.RegisterArgumentCompleterCommand",
)
def register_argument_completer(
    *,
    command_name: Annotated[
        list[str] | None,
        Param(sets={"NativeCommandSet": Set(mandatory=True), "PowerShellSet": Set()}),
    ] = None,
    parameter_name: Annotated[str, Param(sets={"PowerShellSet": Set(mandatory=True)})] = "",
    script_block: Annotated[
        ScriptBlock | None, Param(sets={"__AllParameterSets": Set(mandatory=True)}), AllowNull()
    ] = None,
    native: Annotated[bool, Param(sets="NativeCommandSet")] = False,
    native_fallback: Annotated[bool, Param(sets="NativeFallbackSet")] = False,
    session: Session,
    cmdlet: CmdletContext,
) -> None:
    """Has a script block complete the values of a parameter, or the arguments of a program.

    For a parameter it gets the command's name, the parameter's name, the word so far, the call as
    a syntax tree and what is bound already; for a program the word, the call and the place of the
    cursor. What it writes are the matches.

    -CommandName     The commands; all that have the parameter by default.
    -ParameterName   The parameter.
    -ScriptBlock     What gives the matches.
    -Native          The commands are programs.
    -NativeFallback  For all programs that have no completer of their own.

    PS> Register-ArgumentCompleter -ParameterName Pet -ScriptBlock { 'cat', 'dog' }
    """
    is_native = cmdlet.parameter_set != "PowerShellSet"
    table = argument_completers(session, is_native=is_native)
    if native_fallback:
        keys = [FALLBACK]
    elif is_native:
        keys = command_name or []
    else:
        keys = [f"{each}:{parameter_name}" for each in command_name or ()] or [parameter_name]
    for key in keys:
        table.pop(key.lower(), None)
        if script_block is not None:
            table[key.lower()] = script_block
