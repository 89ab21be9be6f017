"""Update-List: adds to a list that an object has, and takes away from it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Pipe, Session, Set, cmdlet
from poshws.commands.reporting import fail, record
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import InvalidOperationException, NetException
from poshws.corelib.exceptions.powershell import PSInvalidOperationException
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.members import get_member, has_property

_CHANGE, _REPLACE = "AddRemoveSet", "ReplaceSet"
# The real command's messages are empty: it looks for them in resources of another name.


@cmdlet("Update-List", default_set=_CHANGE)
def update_list(
    property: Annotated[str, NotNullOrEmpty()] = "",
    *,
    add: Annotated[list[object] | None, Param(sets=_CHANGE), NotNullOrEmpty()] = None,
    remove: Annotated[list[object] | None, Param(sets=_CHANGE), NotNullOrEmpty()] = None,
    replace: Annotated[
        list[object] | None, Param(sets={_REPLACE: Set(mandatory=True)}), NotNullOrEmpty()
    ] = None,
    input: Annotated[
        Pipe[object],
        Param(name="InputObject", type="System.Management.Automation.PSObject"),
        NotNullOrEmpty(),
    ],
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Changes a list that is a property of an object, and gives the object.

    Without an object it gives a table of the changes, which commands like Set-Mailbox take.

    -Property     The property.
    -Add          What is added.
    -Remove       What is removed.
    -Replace      What the list is to hold instead.
    -InputObject  The objects.

    PS> $o = [pscustomobject]@{ List = [Collections.ArrayList](1, 2) }
    PS> $null = $o | Update-List -Property List -Add 3 -Remove 1; "$($o.List)"
    2 3
    """
    target: object = None
    for target in input:
        if target is None or not property:
            continue
        if not has_property(target, property):
            error = InvalidOperationException("")
            session.write_error(record(error, "MemberDoesntExist", "InvalidOperation", target))
            continue
        try:
            _change(get_member(target, property), add, remove, replace)
        except PSInvalidOperationException as failure:
            session.write_error(record(failure, "ApplyFailed", "InvalidOperation"))
            continue
        yield target
    if property:
        if target is None:
            error = InvalidOperationException("")
            session.write_error(record(error, "MissingInputObjectParameter", "InvalidOperation"))
        return
    if target is not None:
        fail(InvalidOperationException(""), "MissingPropertyParameter", "InvalidOperation")
    table = Hashtable()
    for name, values in (("Add", add), ("Remove", remove), ("Replace", replace)):
        if values is not None:
            table[name] = values
    yield table


def _change(
    found: object,
    added: list[object] | None,
    removed: list[object] | None,
    replacing: list[object] | None,
) -> None:
    try:
        if replacing:
            invoke_member(found, "Clear", [])
            added, removed = replacing, None
        for each in added or ():
            invoke_member(found, "Add", [each])
        for each in removed or ():
            invoke_member(found, "Remove", [each])
    except PSInvalidOperationException:
        raise
    except NetException:
        text = "Cannot apply the update because the object is not a supported collection type."
        raise PSInvalidOperationException(text) from None
