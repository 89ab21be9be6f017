"""The name of a command to be mocked, or whose calls are counted → the command, and where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.powershell import CommandNotFoundException, RuntimeException
from poshws.pester.running import inside

if TYPE_CHECKING:
    from poshws.runtime.session.scopes import SessionState


def resolve(session: Any, name: str, module_name: str) -> tuple[Any, SessionState, str]:
    """The command as the test sees it, or as code of a module does, the session state it is looked
    for in, and that module's name; raises CommandNotFoundException.
    """
    state = session.state
    own = state.module.name if state.module is not None else ""
    if module_name and module_name.lower() != own.lower():
        state = _module_state(session, module_name)
    else:
        module_name = own
    with inside(session, state, state.root if state is not session.state else session.scope):
        command = session.find_command(name)
        while getattr(command, "kind", "") == "Alias":
            command = command.referenced_command
    if command is None:
        raise CommandNotFoundException(f"Could not find Command {name}")
    return command, state, module_name


def _module_state(session: Any, name: str) -> Any:
    modules = session.run("Get-Module", {"Name": [name]})
    if not modules:
        raise RuntimeException(f"No modules named '{name}' are currently loaded.")
    # Commands that come with poshws have no state of their own.
    return modules[0].state or session.root_state
