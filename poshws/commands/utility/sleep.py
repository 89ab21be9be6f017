"""Start-Sleep: waits, and lets other handlers run meanwhile."""

from __future__ import annotations

from typing import Annotated, Any, Final

from poshws.binding import CmdletContext, Param, Range, Session, Set, cmdlet
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.members import get_member


@cmdlet("Start-Sleep", alias="sleep", default_set="Seconds")
def start_sleep(
    seconds: Annotated[
        float | None,
        Param(sets={"Seconds": Set(0, mandatory=True, by_value=True, by_property=True)}),
        Range(0.0, 2147483.0),
    ] = None,
    *,
    milliseconds: Annotated[
        int | None,
        Param(alias="ms", sets={"Milliseconds": Set(mandatory=True, by_property=True)}),
        Range(0, 2147483647),
    ] = None,
    duration: Annotated[
        Any,
        Param(
            alias="ts",
            type="System.TimeSpan",
            sets={"FromTimeSpan": Set(0, mandatory=True, by_value=True, by_property=True)},
        ),
        Range("NonNegative"),
    ] = None,
    session: Session,
    cmdlet: CmdletContext,
) -> None:
    """Waits for some time.

    -Seconds       How long, in seconds.
    -Milliseconds  How long, in milliseconds.
    -Duration      How long, as a time span.

    PS> Start-Sleep -Milliseconds 1
    """
    if duration is not None:
        _check_length(duration, cmdlet)
        session.sleep(float(get_member(duration, "TotalSeconds")))  # type: ignore[arg-type]
    elif milliseconds is not None:
        session.sleep(milliseconds / 1000)
    else:
        session.sleep(seconds or 0.0)


_LONGEST: Final = 2147483.647  # seconds: what an Int32 of milliseconds can say


def _check_length(duration: Any, cmdlet: CmdletContext) -> None:
    if get_member(duration, "TotalSeconds") <= _LONGEST:  # type: ignore[operator]
        return
    text = convert_to_string(duration)
    error = ArgumentException(
        "The '-Duration' parameter value must not exceed '24.20:31:23.6470000', "
        f"provided value was '{text}'."
    )
    cmdlet.throw_terminating_error(
        ErrorRecord(error, "MaximumDurationExceeded", "InvalidArgument", None)
    )
