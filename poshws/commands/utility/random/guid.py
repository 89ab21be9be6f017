"""New-Guid: a globally unique identifier."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import Calls, Param, Session, Set, cmdlet
from poshws.commands.reporting import record
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import MethodInvocationException
from poshws.corelib.typesystem.types import core_type, resolve_type
from poshws.objects.invocation.calls import invoke_static
from poshws.objects.members import get_static


@cmdlet("New-Guid", order="empty", default_set="Default", output="System.Guid")
def new_guid(
    input: Annotated[
        str, Param(name="InputObject", sets={"InputObject": Set(0, by_value=True)})
    ] = "",
    *,
    empty: Annotated[bool, Param(sets={"Empty": Set()})] = False,
    calls: Calls,
    session: Session,
) -> Iterator[object]:
    """Makes a GUID.

    -InputObject  A GUID as text.
    -Empty        The GUID that is all zeros.

    PS> (New-Guid -Empty).ToString()
    00000000-0000-0000-0000-000000000000
    """
    kind = resolve_type("System.Guid") or core_type("System.Object")
    for call in calls:
        if empty:
            yield get_static(kind, "Empty")
        elif call.input:
            try:
                yield invoke_static(kind, "Parse", [call.input])
            except NetException as error:
                cause = (
                    error.inner_exception if isinstance(error, MethodInvocationException) else error
                )
                session.write_error(
                    record(
                        cause if isinstance(cause, NetException) else error,
                        "StringNotRecognizedAsGuid",
                        "InvalidArgument",
                    )
                )
        else:
            yield invoke_static(kind, "NewGuid", [])
