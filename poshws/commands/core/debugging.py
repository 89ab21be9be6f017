"""Set-StrictMode, Set-PSDebug, Get-PSCallStack and Wait-Debugger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from poshws.automation.results.command_results import CallStackFrame
from poshws.binding import Param, Range, Session, Set, cmdlet
from poshws.binding.validation import ValidateArgumentsAttribute
from poshws.corelib.exceptions.powershell import ValidationMetadataException
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.errors.positions import stack

_STRICTEST = 30
_VERSION = "System.Version"
_NOT_VALID = (
    'The "{}" argument does not contain a valid PowerShell version. Supply a valid version number '
    "and then try the command again."
)
_MINORS = {1: 0, 2: 0, 3: 0, 4: 0, 5: 1, 6: 2, 7: 6}
"""The last minor version of each version that there was."""


def as_version(session: Session, value: object) -> object:
    """Latest is this version; a whole number is a version, too."""
    if value is None:
        return convert("0.0", declared_type(_VERSION))
    text = convert_to_string(value)
    if text.lower() == "latest":
        return convert("7.6", declared_type(_VERSION))
    return convert(f"{text}.0", declared_type(_VERSION)) if text.isdigit() else value


class ValidVersion(ValidateArgumentsAttribute):
    """A version that PowerShell had."""

    __slots__ = ()

    def validate(self, value: Any, session: Any = None) -> None:
        if not 0 <= value.minor <= _MINORS.get(value.major, -1):
            raise ValidationMetadataException(_NOT_VALID.format(value), error_id="InvalidPSVersion")


@cmdlet("Set-StrictMode", module="Microsoft.PowerShell.Core", default_set="Version")
def set_strict_mode(
    *,
    off: Annotated[bool, Param(sets={"Off": Set(mandatory=True)})] = False,
    version: Annotated[
        Any,
        Param(
            alias="v",
            type=_VERSION,
            sets={"Version": Set(mandatory=True)},
            transform=as_version,
        ),
        ValidVersion(),
    ] = None,
    session: Session,
) -> None:
    """Makes mistakes errors: unset variables, missing properties, wrong indexes.

    It holds for the current scope and those inside.

    -Off      Turns strict mode off.
    -Version  How strict: 1.0, 2.0, 3.0 or Latest; later versions are as 3.0.

    PS> Set-StrictMode -Version Latest; try { $unset } catch { $_.FullyQualifiedErrorId }
    VariableIsUndefined
    """
    session.scope.strict = 0 if off else min(version.major * 10 + version.minor, _STRICTEST)


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
    from poshws.runtime.debugger.breakpoints import debugger_of  # deferred

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
