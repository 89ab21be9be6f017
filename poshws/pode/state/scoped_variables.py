"""`$state:`, `$cache:`, `$secret:` and `$session:`, and the variables of this kind that scripts
add.

Pode rewrites the text of a handler: `$state:x` becomes a call, and so does an assignment to it.
Here the built-in ones are read and written when the code runs, which means the same but for what
the rewriting breaks: `$state:n = $state:n + 1` works. Those that a script adds with
Add-PodeScopedVariable are given as text, so the text of a handler that uses one is rewritten as
Pode does it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import Pode, pode_of
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BUILT_IN = ("using", "cache", "secret", "session", "state")


class Scoped:
    """How one kind of scoped variable is read and written while code runs."""

    def __init__(
        self, read: Callable[[Any, str], Any], write: Callable[[Any, str, Any], None]
    ) -> None:
        self.read = read
        self.write = write


def read_state(session: Session, name: str) -> Any:
    """`$state:name`"""
    return pode_of(session).state.get(name)


def write_state(session: Session, name: str, value: Any) -> None:
    """`$state:name = value`"""
    pode_of(session).state.set(name, value)


def read_cache(session: Session, name: str) -> Any:
    """`$cache:name`"""
    from poshws.pode.state.cache import storage_of  # deferred: circle

    return storage_of(session).get(name)


def write_cache(session: Session, name: str, value: Any) -> None:
    """`$cache:name = value`"""
    from poshws.pode.state.cache import storage_of  # deferred: circle

    storage_of(session).set(name, value)


def session_data(session: Session) -> Any:
    """The data of the HTTP session of the request that runs."""
    event = session.get_variable("WebEvent")
    http_session = event.get("Session") if isinstance(event, Hashtable) else None
    return http_session.get("Data") if isinstance(http_session, Hashtable) else None


def read_session(session: Session, name: str) -> Any:
    """`$session:name`"""
    data = session_data(session)
    return data.get(name) if data is not None else None


def write_session(session: Session, name: str, value: Any) -> None:
    """`$session:name = value`"""
    data = session_data(session)
    if data is not None:
        data[name] = value


def read_secret(session: Session, name: str) -> Any:
    """`$secret:name`"""
    found = session.run("Get-PodeSecret", {"Name": name})
    return found[0] if len(found) == 1 else found or None


def write_secret(session: Session, name: str, value: Any) -> None:
    """`$secret:name = value`"""
    session.run("Update-PodeSecret", {"Name": name, "InputObject": value})


def built_in() -> dict[str, Scoped]:
    """The kinds that need no rewriting."""
    return {
        "state": Scoped(read_state, write_state),
        "cache": Scoped(read_cache, write_cache),
        "session": Scoped(read_session, write_session),
        "secret": Scoped(read_secret, write_secret),
    }


def convert(pode: Pode, script: ScriptBlock) -> ScriptBlock:
    """The block with the script's own scoped variables rewritten, if it uses any."""
    added: dict[str, Added] = pode.extras.get("scoped", {})
    text = script.text
    used = [each for each in added.values() if each.pattern.search(text)]
    if not used:
        return script
    for each in used:
        text = each.rewrite(text)

    unit = load(text, None)
    converted = ScriptBlock(unit.root, script.state)
    converted.using_values = script.using_values
    return converted


class Added:
    """A scoped variable that a script has added."""

    def __init__(self, name: str, get_replace: str, set_replace: str, block: Any) -> None:
        self.name = name
        self.get_replace = get_replace
        self.set_replace = set_replace
        self.block = block
        self.pattern = re.compile(rf"\$\{{?{re.escape(name)}:", re.IGNORECASE)

    def rewrite(self, text: str) -> str:
        """Replaces every use in a text; an assignment first."""
        name = re.escape(self.name)
        if self.set_replace:
            text = re.sub(
                rf"\$\{{?{name}:(\w+)\}}?\s*=(?!=)",
                lambda found: self.set_replace.replace("{{name}}", found[1]),
                text,
                flags=re.IGNORECASE,
            )
        return re.sub(
            rf"\$\{{?{name}:(\w+)\}}?",
            lambda found: f"({self.get_replace.replace('{{name}}', found[1])})",
            text,
            flags=re.IGNORECASE,
        )


def added_of(session: Session) -> dict[str, Added]:
    """The scoped variables that the script has added."""
    found: dict[str, Added] = pode_of(session).extras.setdefault("scoped", {})
    return found


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
