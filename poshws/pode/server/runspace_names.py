"""Get- and Set-PodeCurrentRunspaceName: what the place is called where this code runs.

Pode names its runspaces by what they are for; here one runspace serves many kinds of handlers, so
the name follows from the event that is being handled, and a name that was set holds for its kind.
"""

from __future__ import annotations

from typing import Any

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.server.context import find_pode
from poshws.runtime.hosting.runspaces import runspace_of

MAIN = "PodeServer"
KINDS = {
    "wsevent": "Pode_WebSockets_Consumer",
    "webevent": "Pode_Web_Listener",
    "signalevent": "Pode_Signals_Listener",
    "tcpevent": "Pode_Tcp_Listener",
    "timerevent": "Pode_Timers_Scheduler",
    "scheduleevent": "Pode_Schedules",
    "taskevent": "Pode_Tasks",
}


class RunspaceNames(dict[str, str]):
    """The names that the code of a session gave its runspaces, by their own names."""


@pode_command("Get-PodeCurrentRunspaceName")
def get_pode_current_runspace_name(*, session: Session) -> str:
    """Gives the name of the runspace that this code runs in.

    PS> Start-PodeServer { Get-PodeCurrentRunspaceName | Out-Default; Close-PodeServer }
    PodeServer
    """
    names = session.feature(RunspaceNames)
    own = own_name(session)
    return names.get(own, own)


@pode_command("Set-PodeCurrentRunspaceName")
def set_pode_current_runspace_name(name: str, *, session: Session) -> None:
    """Sets the name of the runspace that this code runs in.

    -Name  The name; `Pode_` is put before it.

    PS> Start-PodeServer { Set-PodeCurrentRunspaceName -Name Main; Close-PodeServer }
    """
    full = name if name == MAIN or name.startswith("Pode_") else f"Pode_{name}"
    session.feature(RunspaceNames)[own_name(session)] = full


def own_name(session: Session) -> str:
    """The name that follows from what the code is for."""
    pode = find_pode(session)
    if pode is None:
        return runspace_of(session).name
    if session is pode.session:
        return MAIN
    variables = session.global_scope.variables
    for key, kind in KINDS.items():
        event: Any = variables[key].value if key in variables else None
        if event is None:
            continue
        if kind.endswith(("_Schedules", "_Tasks")) and isinstance(event, Hashtable):
            named = event.get("Name") or getattr(event.get("Sender"), "name", None) or "Generic"
            return f"{kind}_{named}_1"
        number = variables["threadid"].value if "threadid" in variables else None
        return f"{kind}_{number or 1}"
    return "Pode_Events_Handler_1"
