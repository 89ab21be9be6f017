"""The parameters that the commands on breakpoints share."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import NotNull, Param, Set
from poshws.runtime.debugger.breakpoints import Breakpoint

RUNSPACE = "System.Management.Automation.Runspaces.Runspace"

Runspace = Annotated[object, Param(type=RUNSPACE), NotNull()]
IdRunspace = Annotated[
    object,
    Param(type=RUNSPACE, alias="RunspaceId", sets={"Id": Set(by_property=True)}),
]
Breakpoints = Annotated[
    list[Breakpoint] | None,
    Param(sets={"Breakpoint": Set(0, mandatory=True, by_value=True)}),
    NotNull(),
]
Ids = Annotated[
    list[int] | None, Param(sets={"Id": Set(0, mandatory=True, by_property=True)}), NotNull()
]
