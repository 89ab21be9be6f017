"""Get-Runspace, and the commands on debugging in runspaces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import NotNullOrEmpty, Param, Session, Set, cmdlet
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.hosting.runspaces import Runspace, runspace_table

_NAME, _ID, _INSTANCE = "NameParameterSet", "IdParameterSet", "InstanceIdParameterSet"


@cmdlet("Get-Runspace", default_set=_NAME, output="System.Management.Automation.Runspaces.Runspace")
def get_runspace(
    *,
    name: Annotated[list[str] | None, Param(sets={_NAME: Set(0)}), NotNullOrEmpty()] = None,
    id: Annotated[list[int] | None, Param(sets={_ID: Set(0, mandatory=True)})] = None,
    instance_id: Annotated[
        list[object] | None, Param(type="System.Guid[]", sets={_INSTANCE: Set(0, mandatory=True)})
    ] = None,
    session: Session,
) -> Iterator[Runspace]:
    """Gets the runspaces of this process.

    -Name        What they are called.
    -Id          Their numbers.
    -InstanceId  Their ids.

    PS> Get-Runspace -Id 1 | Select-Object -ExpandProperty Name
    Runspace1
    """
    runspaces = list(runspace_table(session).runspaces)
    if id is not None:
        for number in id:
            yield from (each for each in runspaces if each.id == number)
    elif instance_id is not None:
        for wanted in map(convert_to_string, instance_id):
            yield from (each for each in runspaces if convert_to_string(each.instance_id) == wanted)
    elif name is not None:
        for pattern in map(WildcardPattern, name):
            yield from (each for each in runspaces if pattern.is_match(each.name))
    else:
        yield from runspaces
