"""Invoke-PodeScriptBlock, Start-PodeStopwatch, Use-PodeStream and their like: running code, and
small facts around it.
"""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Iterator
from typing import Annotated, Any

from poshws.binding import AllowNull, Param, Pipe, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.datetime.date_time import DateTime
from poshws.corelib.datetime.timespan import TimeSpan
from poshws.objects.conversion.truth import truth
from poshws.objects.members import get_member
from poshws.pode.command import pode_command
from poshws.pode.logging.items import plain
from poshws.pode.requests.payloads import lines
from poshws.pode.server.console import is_quiet
from poshws.pode.server.context import errors_logged, pode_of
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.pipeline import site_for
from poshws.runtime.execution.scriptblock import Frame, ScriptBlock
from poshws.runtime.execution.stages import NO_INPUT, drive
from poshws.runtime.execution.units import load
from poshws.runtime.execution.using_variables import KEY
from poshws.runtime.session.variables import Variable

NOTHING_PIPED: Iterator[object] = iter(())


@pode_command("Invoke-PodeScriptBlock")
def invoke_pode_script_block(
    script_block: ScriptBlock,
    arguments: Annotated[object, AllowNull()] = None,
    using_variables: Annotated[list[object] | None, AllowNull()] = None,
    *,
    scoped: bool = False,
    return_: Annotated[bool, Param(name="Return")] = False,
    splat: bool = False,
    no_new_closure: bool = False,
    session: Session,
) -> object:
    """Runs a scriptblock.

    -ScriptBlock     What to run.
    -Arguments       Its arguments.
    -UsingVariables  Accepted for compatibility: `$using:` is read where it stands.
    -Scoped          Accepted for compatibility: a scriptblock always has a scope of its own.
    -Return          Gives what it writes.
    -Splat           Gives each of the arguments, not the list as one.
    -NoNewClosure    Runs the scriptblock itself, not a closure of it.

    PS> Invoke-PodeScriptBlock -ScriptBlock { param($a, $b) $a + $b } -Arguments 1, 2 -Splat -Return
    3
    """
    if splat and isinstance(arguments, Hashtable):
        found = invoke_named(session, script_block, arguments)
    else:
        given: list[Any] = arguments if splat and isinstance(arguments, list) else [arguments]
        if splat and arguments is None:
            given = []
        found = list(session.invoke(script_block, *given))
    if not return_:
        return None
    return found[0] if len(found) == 1 else found


def invoke_named(
    session: Session,
    script: ScriptBlock,
    arguments: Hashtable,
    using: dict[str, Any] | None = None,
) -> list[Any]:
    """Runs a scriptblock with arguments by name and `$using:` values; gives what it writes."""
    found: list[Any] = []
    command = Function("", script)
    site, values = site_for(command, {str(key): value for key, value in arguments.items()})
    frame = None
    if using is not None:
        frame = Frame(session, script)
        frame.scope.variables[KEY] = Variable("using", using)
    try:
        stage = command.stage(session, session.scope, site, values)
        drive(session, found.append, NO_INPUT, [stage])
    finally:
        if frame is not None:
            frame.leave()
    return found


@pode_command("Merge-PodeScriptblockArguments")
def merge_pode_scriptblock_arguments(
    argument_list: list[object] | None = None, using_variables: list[object] | None = None
) -> list[object]:
    """Puts the values of `$using:` variables before other arguments.

    -ArgumentList    The other arguments.
    -UsingVariables  Tables with a Value each.

    PS> Merge-PodeScriptblockArguments -ArgumentList 2, 3 -UsingVariables @{ Value = 1 }
    1
    2
    3
    """
    return [*(get_member(each, "Value") for each in using_variables or ()), *(argument_list or ())]


@pode_command("Start-PodeStopwatch")
def start_pode_stopwatch(
    *,
    name: str,
    script_block: Annotated[ScriptBlock, Param(position=0, by_value=True)],
    session: Session,
) -> Iterator[object]:
    """Runs a scriptblock and says on the terminal how long it took.

    -Name         What is measured.
    -ScriptBlock  What to run.

    PS> Start-PodeServer {
    >>     Start-PodeStopwatch -Name wait -ScriptBlock { Start-Sleep -Milliseconds 5 } }
    """
    began = time.perf_counter()
    try:
        with errors_logged(session):
            yield from session.invoke(script_block, own_scope=False)
    finally:
        if not is_quiet(session):
            took = TimeSpan(int((time.perf_counter() - began) * 10_000_000))
            session.write_host(f"[Stopwatch]: {took} [{name}]")


@pode_command("Use-PodeStream")
def use_pode_stream(
    stream: object,
    script_block: ScriptBlock,
    *,
    session: Session,
) -> object:
    """Runs a scriptblock with an object that has to be disposed, and disposes it.

    -Stream       The object.
    -ScriptBlock  Gets the object.

    PS> Use-PodeStream -Stream ([IO.MemoryStream]::new()) -ScriptBlock { param($s) $s.Length }
    0
    """
    try:
        with errors_logged(session):
            found = list(session.invoke(script_block, stream))
    finally:
        call(session, stream, "Dispose")
    return found[0] if len(found) == 1 else found


@pode_command("Close-PodeDisposable", positions="disposable")
def close_pode_disposable(
    disposable: Annotated[Pipe[object], Param(name="Disposable")] = NOTHING_PIPED,
    *,
    close: bool = False,
    check_network: bool = False,
    session: Session,
) -> None:
    """Disposes objects.

    -Disposable    The objects.
    -Close         Closes them first.
    -CheckNetwork  Says nothing of a connection that is lost.

    PS> [IO.MemoryStream]::new() | Close-PodeDisposable -Close
    """
    for each in disposable:
        try:
            if close:
                with errors_logged(session):
                    call(session, each, "Close")
        finally:
            call(session, each, "Dispose")


def call(session: Session, owner: object, name: str) -> None:
    """Calls a method without arguments."""
    block = ScriptBlock(load(f"param($it) $null = $it.{name}()", None).root, session.state)
    session.invoke(block, owner)


@pode_command("Get-PodeTimestamp")
def get_pode_timestamp(*, as_utc: bool = False) -> object:
    """Gives the time.

    -AsUtc  In UTC.

    PS> (Get-PodeTimestamp -AsUtc).Kind
    Utc
    """
    return DateTime.utc_now() if as_utc else DateTime.now()


@pode_command("Invoke-PodeGC")
def invoke_pode_gc() -> None:
    """Frees memory that nothing uses.

    PS> Invoke-PodeGC
    """
    gc.collect()


@pode_command("Test-PodeConfigEnabled")
def test_pode_config_enabled(*, session: Session) -> bool:
    """Says whether a server's configuration is read from a file, and not ignored.

    PS> Start-PodeServer { Test-PodeConfigEnabled | Out-Default; Close-PodeServer }
    False
    """
    return bool(pode_of(session).config_path)


@pode_command("Get-PodeEnvironmentVariable")
def get_pode_environment_variable(
    name: str,
    target: str = "Process",
) -> object:
    """Gives the value of an environment variable.

    -Name    The variable.
    -Target  Whose variable: there are those of the process.

    PS> Get-PodeEnvironmentVariable -Name PODE_NOT_THERE
    """
    return os.environ.get(name)


@pode_command("Set-PodeEnvironmentVariable")
def set_pode_environment_variable(
    name: str,
    value: str = "",
    target: str = "Process",
) -> None:
    """Sets an environment variable; nothing as its value removes it.

    -Name    The variable.
    -Value   Its value.
    -Target  Whose variable: there are those of the process.

    PS> Set-PodeEnvironmentVariable -Name A -Value 1; $env:A
    1
    """
    if value:
        os.environ[name] = value
    else:
        os.environ.pop(name, None)


@pode_command("Test-PodeEnvironmentVariable")
def test_pode_environment_variable(
    name: str,
    target: str = "Process",
) -> bool:
    """Says whether an environment variable has a value.

    -Name    The variable.
    -Target  Whose variable: there are those of the process.

    PS> Test-PodeEnvironmentVariable -Name PODE_NOT_THERE
    False
    """
    return bool(os.environ.get(name))


@pode_command("ConvertTo-PodeString")
def convert_to_pode_string(
    input: Annotated[Pipe[object], Param(name="InputObject")] = NOTHING_PIPED,
    *,
    session: Session,
) -> Iterator[str]:
    """Gives objects as text: as they are shown.

    -InputObject  The objects.

    PS> 1, 'a' | ConvertTo-PodeString
    1
    a
    """
    for each in input:
        if each is None or isinstance(each, (str, int, float)):
            yield "" if each is None else plain(each)
        else:
            yield lines(session.run("Out-String", input=[each])).rstrip("\r\n")


@pode_command("Wait-PodeDebugger")
def wait_pode_debugger(*, session: Session) -> None:
    """Stops in the debugger, if the server was started with breakpoints.

    PS> Start-PodeServer { Wait-PodeDebugger; 'no breakpoints' | Out-Default; Close-PodeServer }
    no breakpoints
    """
    pode = pode_of(session)
    if pode.parts.has_breakpoints or truth(pode.setting("Debug.Breakpoints.Enable")):
        session.run("Wait-Debugger")
