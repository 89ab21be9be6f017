"""Set-StrictMode, Set-PSDebug, Get-PSCallStack and Wait-Debugger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from poshws.binding import Param, Range, Session, Set, cmdlet
from poshws.cmdlets.reporting import fail
from poshws.values.convert import to_text
from poshws.values.exceptions import PSNotSupportedException
from poshws.values.statics.command_results import CallStackFrame

_LATEST = 30


@cmdlet("Set-StrictMode", module="Microsoft.PowerShell.Core", default_set="Version")
def set_strict_mode(
    *,
    off: Annotated[bool, Param(sets={"Off": Set(mandatory=True)})] = False,
    version: Annotated[object, Param(alias="v", sets={"Version": Set(mandatory=True)})] = None,
    session: Session,
) -> None:
    """Makes mistakes errors: unset variables, missing properties, wrong indexes.

    It holds for the current scope and those inside.

    -Off      Turns strict mode off.
    -Version  How strict: 1.0, 2.0, 3.0 or Latest.

    PS> Set-StrictMode -Version Latest; try { $unset } catch { $_.FullyQualifiedErrorId }
    VariableIsUndefined
    """
    session.scope.strict = 0 if off else _version_number(version)


def _version_number(version: object) -> int:
    """The version times ten; Latest is the highest."""
    text = to_text(version)
    if text.lower() == "latest":
        return _LATEST
    parts = text.split(".")
    try:
        major = int(parts[0])
        minor = int(parts[1]) if len(parts) > 1 else 0
    except ValueError:
        fail(
            PSNotSupportedException(f"{text} is no version of strict mode."),
            "VersionNotSupported",
            "InvalidArgument",
        )
    return min(major * 10 + min(minor, 9), _LATEST)


@cmdlet("Set-PSDebug", module="Microsoft.PowerShell.Core")
def set_ps_debug(
    *,
    trace: Annotated[int, Param(sets={"on": Set()}), Range(0, 2)] = 0,
    step: Annotated[bool, Param(sets={"on": Set()})] = False,
    strict: Annotated[bool, Param(sets={"on": Set()})] = False,
    off: Annotated[bool, Param(sets={"off": Set()})] = False,
    session: Session,
) -> None:
    """Turns debugging aids on and off.

    -Trace   1 shows each statement before it runs, 2 too; 0 shows none.
    -Step    Accepted; statements are not stepped through.
    -Strict  Makes unset variables errors everywhere.
    -Off     Turns everything off.

    PS> Set-PSDebug -Off
    """
    from poshws.runtime.debugger import debugger_of

    session.global_scope.strict = 10 if strict else None
    debugger = debugger_of(session)
    debugger.trace_level = 0 if off else int(trace)
    debugger.changed()


@cmdlet(
    "Get-PSCallStack",
    alias="gcs",
    output="System.Management.Automation.CallStackFrame",
)
def get_ps_call_stack() -> Iterator[object]:
    """Gives the calls that led here, the innermost first.

    PS> function f { (Get-PSCallStack)[0].Command }; f
    f
    """
    from poshws.runtime.positions import stack

    for frame in stack():
        yield _frame(frame)


def _frame(frame: Any) -> CallStackFrame:
    name = frame.function_name
    file = frame.unit.file
    command = name if not name.startswith("<") else (file or name).rpartition("/")[2]
    return CallStackFrame(command, name, frame.extent, file)


@cmdlet("Wait-Debugger")
def wait_debugger() -> None:
    """Waits for a debugger; there is none, so it does nothing.

    PS> Wait-Debugger
    """
