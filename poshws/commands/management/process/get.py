"""Get-Process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, NotNull, NotNullOrEmpty, Param, Set, cmdlet
from poshws.commands.management.process.finding import found_processes
from poshws.corelib.psobject import Members, PSObject

PLAIN_AND_OWNED = {
    "Name": Set(0, by_property=True),
    "NameWithUserName": Set(0, by_property=True),
}
PROCESS = "System.Diagnostics.Process"


@cmdlet(
    "Get-Process",
    alias="gps",
    module="Microsoft.PowerShell.Management",
    default_set="Name",
    output=("System.Diagnostics.ProcessModule", "System.Diagnostics.FileVersionInfo", PROCESS),
)
def get_process(
    name: Annotated[
        list[str] | None, Param(alias="ProcessName", sets=PLAIN_AND_OWNED), NotNullOrEmpty()
    ] = None,
    *,
    id: Annotated[
        list[int] | None,
        Param(
            alias="PID",
            sets={
                "Id": Set(mandatory=True, by_property=True),
                "IdWithUserName": Set(mandatory=True, by_property=True),
            },
        ),
    ] = None,
    input: Annotated[
        list[object] | None,
        Param(
            name="InputObject",
            type=f"{PROCESS}[]",
            sets={
                "InputObject": Set(mandatory=True, by_value=True),
                "InputObjectWithUserName": Set(mandatory=True, by_value=True),
            },
        ),
    ] = None,
    include_user_name: Annotated[
        bool,
        Param(
            sets={
                "NameWithUserName": Set(mandatory=True),
                "IdWithUserName": Set(mandatory=True),
                "InputObjectWithUserName": Set(mandatory=True),
            }
        ),
    ] = False,
    module: Annotated[bool, Param(sets=("Name", "Id", "InputObject")), NotNull()] = False,
    file_version_info: Annotated[
        bool, Param(alias=("FV", "FVI"), sets=("Name", "Id", "InputObject")), NotNull()
    ] = False,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets the processes of the machine.

    -Name             Their names; wildcards are allowed.
    -Id               Their ids.
    -InputObject      Processes, to read them anew.
    -IncludeUserName  Adds the name of the user they run as.
    -Module           Gives the files in their memory instead.
    -FileVersionInfo  Not supported on Unix.

    PS> (Get-Process -Id $PID).Id -eq $PID
    True
    """
    for process in found_processes(cmdlet, name, id, input):  # type: ignore[arg-type]
        if module:
            yield from process.modules
        elif include_user_name:
            yield PSObject(process, Members({"UserName": process.user_name}))
        else:
            yield process
