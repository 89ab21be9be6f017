"""Set-PodeState and its like: values that all handlers share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from poshws.binding import AllowNull, Param, Pipe, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.server.context import pode_of


@pode_command("Set-PodeState")
def set_pode_state(
    *,
    value: Annotated[Pipe[object], Param(name="Value", position=0), AllowNull()] = None,  # type: ignore[assignment]
    name: str,
    scope: list[str] | None = None,
    no_pass_thru: bool = False,
    session: Session,
) -> Iterator[Any]:
    """Sets a value of the shared state, and gives it back.

    -Value       The value; several values that are piped in become an array.
    -Name        The name it is known by; case does not matter.
    -Scope       Scopes to file it under, for Save-PodeState and Get-PodeStateNames.
    -NoPassThru  Gives nothing back.

    PS> Start-PodeServer { Set-PodeState -Name n -Value 1 | Out-Default; Close-PodeServer }
    1
    """
    pode = pode_of(session)
    items = list(value or ())
    stored = None if not items else items[0] if len(items) == 1 else items
    pode.state.set(name, stored, scope or [])
    if not no_pass_thru:
        yield stored


@pode_command("Get-PodeState")
def get_pode_state(name: str, *, with_scope: bool = False, session: Session) -> Any:
    """Gives a value of the shared state, nothing if there is none.

    -Name       The name of the value.
    -WithScope  Gives a table with the value and its scopes.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeState -Name counter) } }
    """
    entry = pode_of(session).state.find(name)
    if entry is None:
        return None
    if with_scope:
        return Hashtable([("Value", entry.value), ("Scope", list(entry.scopes))])
    return entry.value


@pode_command("Get-PodeStateNames")
def get_pode_state_names(
    pattern: str = "",
    scope: list[str] | None = None,
    exclude: list[str] | None = None,
    include: list[str] | None = None,
    *,
    session: Session,
) -> list[str]:
    """Gives the names of the values in the shared state.

    -Pattern  Only names that match this regular expression.
    -Scope    Only values filed under any of these scopes.
    -Exclude  Not these names.
    -Include  Only these names.

    PS> Start-PodeServer { Get-PodeStateNames | Out-Default }
    """
    found = pode_of(session).state.select(
        scope or [], include or [], exclude or [], pattern or None
    )
    return [entry.name for entry in found]


@pode_command("Remove-PodeState")
def remove_pode_state(name: str, *, no_pass_thru: bool = False, session: Session) -> Any:
    """Removes a value of the shared state, and gives it back.

    -Name        The name of the value.
    -NoPassThru  Gives nothing back.

    PS> Start-PodeServer { $null = Remove-PodeState -Name counter }
    """
    value = pode_of(session).state.remove(name)
    return None if no_pass_thru else value


@pode_command("Test-PodeState")
def test_pode_state(name: str, *, session: Session) -> bool:
    """Says whether the shared state has a value.

    -Name  The name of the value.

    PS> Start-PodeServer {
    >>     if (!(Test-PodeState -Name counter)) { $null = Set-PodeState -Name counter -Value 0 } }
    """
    return name in pode_of(session).state
