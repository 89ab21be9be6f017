"""`$state:`, `$cache:`, `$secret:` and `$session:`, and the variables of this kind that scripts
add.

Pode rewrites the text of a handler: `$state:x` becomes a call, and so does an assignment to it.
Here the built-in ones are read and written when the code runs, which means the same but for what
the rewriting breaks: `$state:n = $state:n + 1` works. Those that a script adds with
Add-PodeScopedVariable are given as text, so the text of a handler that uses one is rewritten as
Pode does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import pode_of
from poshws.pode.state.rewriting import Added, converted
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from collections.abc import Iterator

STATE = "System.Management.Automation.SessionState"
BUILT_IN = ("using", "cache", "secret", "session", "state")


def added_of(session: Session) -> dict[str, Added]:
    """The scoped variables that the script has added."""
    return pode_of(session).parts.scoped_variables


@pode_command(
    "Add-PodeScopedVariable",
    sets={"Replace": "get_replace! set_replace", "ScriptBlock": "script_block!"},
)
def add_pode_scoped_variable(
    *,
    name: str,
    get_replace: str = "",
    set_replace: str = "",
    script_block: ScriptBlock | None = None,
    session: Session,
) -> None:
    """Adds a kind of scoped variable, such as `$note:`, whose uses in handlers are rewritten.

    -Name        The name before the colon.
    -GetReplace  What a use becomes; `{{name}}` stands for the name behind the colon.
    -SetReplace  What an assignment becomes, up to and with its equals sign.
    -ScriptBlock  Rewrites a block itself; accepted for compatibility, but not called.

    PS> Start-PodeServer {
    >>     Add-PodeScopedVariable -Name cfg -GetReplace "(Get-PodeConfig).'{{name}}'" }
    """
    added = added_of(session)
    if name.lower() in added or name.lower() in BUILT_IN:
        fail("scopedVariableExists", name)
    added[name.lower()] = Added(name, get_replace, set_replace, script_block)


@pode_command("Remove-PodeScopedVariable")
def remove_pode_scoped_variable(name: str, *, session: Session) -> None:
    """Removes a kind of scoped variable.

    -Name  The name before the colon.

    PS> Start-PodeServer { Remove-PodeScopedVariable -Name cfg }
    """
    added_of(session).pop(name.lower(), None)


@pode_command("Test-PodeScopedVariable")
def test_pode_scoped_variable(name: str, *, session: Session) -> bool:
    """Says whether there is a kind of scoped variable.

    -Name  The name before the colon.

    PS> Start-PodeServer { Test-PodeScopedVariable -Name cfg | Out-Default }
    """
    return name.lower() in added_of(session) or name.lower() in BUILT_IN


@pode_command("Clear-PodeScopedVariables")
def clear_pode_scoped_variables(*, session: Session) -> None:
    """Removes all kinds of scoped variables that the script has added.

    PS> Start-PodeServer { Clear-PodeScopedVariables }
    """
    added_of(session).clear()


@pode_command("Get-PodeScopedVariable")
def get_pode_scoped_variable(
    name: list[str] | None = None, *, session: Session
) -> Iterator[Hashtable]:
    """Gives the kinds of scoped variables that the script has added.

    -Name  Only those of these names.

    PS> Start-PodeServer { (Get-PodeScopedVariable -Name cfg).Name | Out-Default }
    """
    wanted = None if name is None else {each.lower() for each in name}
    for key, each in added_of(session).items():
        if wanted is None or key in wanted:
            yield Hashtable(
                [("Name", each.name), ("Get", each.get_replace), ("Set", each.set_replace)]
            )


@pode_command("Convert-PodeScopedVariable", positions="name script_block ps_session")
def convert_pode_scoped_variable(
    *,
    name: str,
    script_block: Annotated[ScriptBlock | None, Param(by_value=True)] = None,
    ps_session: Annotated[object, Param(name="PSSession", type=STATE)] = None,
    session: Session,
) -> ScriptBlock | None:
    """Gives code with one kind of scoped variables rewritten; those that Pode has work as they are.

    -Name         The kind: a name of Add-PodeScopedVariable, or using, state and so on.
    -ScriptBlock  The code.
    -PSSession    Accepted for compatibility.

    PS> Start-PodeServer { { 1 } | Convert-PodeScopedVariable -Name state | Out-Default
    >>     Close-PodeServer }
     1
    """
    if script_block is None:
        return None
    added = added_of(session).get(name.lower())
    if added is None and name.lower() not in BUILT_IN:
        fail("noScopedVariable", name)
    return converted(script_block, [] if added is None else [added])


@pode_command("Convert-PodeScopedVariables", positions="script_block ps_session exclude")
def convert_pode_scoped_variables(
    *,
    script_block: Annotated[ScriptBlock | None, Param(by_value=True)] = None,
    ps_session: Annotated[object, Param(name="PSSession", type=STATE)] = None,
    exclude: list[str] | None = None,
    session: Session,
) -> ScriptBlock | None:
    """Gives code with scoped variables rewritten; those that Pode has work as they are.

    -ScriptBlock  The code.
    -PSSession    Accepted for compatibility.
    -Exclude      The kinds that are left as they are.

    PS> Start-PodeServer { { 1 } | Convert-PodeScopedVariables | Out-Default; Close-PodeServer }
     1
    """
    if script_block is None:
        return None
    left = {each.lower() for each in exclude or ()}
    added = [each for name, each in added_of(session).items() if name not in left]
    return converted(script_block, added)
