"""The name of a command to be mocked, or whose calls are counted → the command, and where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.powershell import CommandNotFoundException
from poshws.pester.running import inside
from poshws.pester.thrown import thrown_text

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


def _module_state(session: Any, name: str) -> object:
    # Commands that come with poshws have no state of their own.
    return compatible_module(session, name).state or session.root_state


def compatible_module(session: Any, name: str) -> Any:
    """The loaded script module of a name; raises RuntimeException unless there is just one."""
    modules = session.run("Get-Module", {"Name": [name], "All": True})
    if not modules:
        raise thrown_text(f"No modules named '{name}' are currently loaded.")
    found = [each for each in modules if each.kind in ("Script", "Manifest")]
    if len(found) > 1:
        raise thrown_text(
            f"Multiple script or manifest modules named '{name}' are currently loaded. Make sure to"
            " remove any extra copies of the module from your session before testing."
        )
    if not found:
        kinds = ", ".join(dict.fromkeys(each.kind for each in modules))
        raise thrown_text(
            f"Module '{name}' is not a Script or Manifest module. Detected modules of the following"
            f" types: '{kinds}'"
        )
    return found[0]
