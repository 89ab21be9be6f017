"""Start-Sleep: waits, and lets other handlers run meanwhile."""

from __future__ import annotations

from typing import Annotated, Any

from poshws.binding import Param, Range, Session, Set, cmdlet
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
) -> None:
    """Waits for some time.

    -Seconds       How long, in seconds.
    -Milliseconds  How long, in milliseconds.
    -Duration      How long, as a time span.

    PS> Start-Sleep -Milliseconds 1
    """
    if duration is not None:
        session.sleep(float(get_member(duration, "TotalSeconds")))  # type: ignore[arg-type]
    elif milliseconds is not None:
        session.sleep(milliseconds / 1000)
    else:
        session.sleep(seconds or 0.0)
