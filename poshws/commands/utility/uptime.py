"""Get-Uptime: how long the machine has been running."""

from __future__ import annotations

import time
from typing import Annotated

from poshws.binding import Param, Set, cmdlet
from poshws.commands.utility.date.get import now
from poshws.corelib.typesystem.types import core_type, resolve_type
from poshws.objects.invocation.calls import invoke_member, invoke_static


@cmdlet("Get-Uptime", default_set="Timespan", output=("System.TimeSpan", "System.DateTime"))
def get_uptime(*, since: Annotated[bool, Param(sets={"Since": Set()})] = False) -> object:
    """Gives the time since the machine started.

    -Since  Gives the date when it started.

    PS> (Get-Uptime).TotalSeconds -gt 0
    True
    """
    kind = resolve_type("System.TimeSpan") or core_type("System.Object")
    # CLOCK_BOOTTIME goes on while the machine sleeps, as .NET's count does
    seconds = int(time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)))
    span = invoke_static(kind, "FromSeconds", [float(seconds)])
    return invoke_member(now(), "Subtract", [span]) if since else span
