"""Register-PodeAuthEvent and its like: what runs when somebody logs in or out."""

from __future__ import annotations

from typing import Annotated, Literal

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.auth.auth import Method, Registration, methods_of
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import make_handler
from poshws.runtime.execution.scriptblock import ScriptBlock

Kind = Literal["Login", "Logout"]


@pode_command("Register-PodeAuthEvent", positions="name type event_name script_block argument_list")
def register_pode_auth_event(
    *,
    name: list[str],
    type: Kind,
    event_name: str,
    script_block: Annotated[ScriptBlock, Param(by_value=True)],
    argument_list: list[object] | None = None,
    session: Session,
) -> None:
    """Has code run when somebody logs in or out by an authentication.

    -Name          The authentications.
    -Type          Login or Logout.
    -EventName     A name for the registration.
    -ScriptBlock   The code; `$TriggeredEvent` says who it is.
    -ArgumentList  Arguments for the code.

    PS> Start-PodeServer { Register-PodeAuthEvent -Name Login -Type Login -EventName greet `
    >>     -ScriptBlock { "hello $($TriggeredEvent.User.Name)" | Out-PodeHost } }
    """
    pode = pode_of(session)
    methods = [found(pode, each) for each in name]
    for each, method in zip(name, methods, strict=True):
        if event_name.lower() in method.events.get(type.lower(), {}):
            fail("authEventExists", type, each, event_name)
    handler = make_handler(session, pode, script_block, argument_list)
    for each, method in zip(name, methods, strict=True):
        entries = method.events.setdefault(type.lower(), {})
        entries[event_name.lower()] = Registration(each, event_name, type, handler)


def found(pode: Pode, name: str) -> Method:
    """The authentication of a name; raises if there is none."""
    method = methods_of(pode).get(name.lower())
    if method is None:
        fail("noAuth", name)
    return method


@pode_command("Unregister-PodeAuthEvent", positions="name type event_name")
def unregister_pode_auth_event(
    *, name: list[str], type: Kind, event_name: str, session: Session
) -> None:
    """Takes back what was registered.

    -Name       The authentications.
    -Type       Login or Logout.
    -EventName  The name of the registration.

    PS> Start-PodeServer {
    >>     Unregister-PodeAuthEvent -Name Login -Type Login -EventName greet }
    """
    for each in name:
        method = methods_of(pode_of(session)).get(each.lower())
        entries = {} if method is None else method.events.get(type.lower(), {})
        if event_name.lower() not in entries:
            fail("noAuthEvent", type, each, event_name)
        del entries[event_name.lower()]


@pode_command("Get-PodeAuthEvent", positions="name type event_name")
def get_pode_auth_event(
    *,
    name: list[str] | None = None,
    type: list[Kind],
    event_name: list[str] | None = None,
    session: Session,
) -> list[Hashtable]:
    """Gives what is registered, as tables.

    -Name       The authentications; otherwise all of them.
    -Type       Login or Logout.
    -EventName  The names of the authentications among them, as Pode has it.

    PS> Start-PodeServer { @(Get-PodeAuthEvent -Type Login).Count | Out-Default; Close-PodeServer }
    0
    """
    return registered(pode_of(session), name, type, event_name)


def registered(
    pode: Pode, names: list[str] | None, kinds: list[Kind], event_names: list[str] | None
) -> list[Hashtable]:
    """The registrations of these authentications and kinds."""
    known = methods_of(pode)
    keys = [each.lower() for each in names] if names else list(known)
    wanted = {each.lower() for each in event_names or ()}
    return [
        Hashtable(
            [
                ("Name", entry.name),
                ("EventName", entry.event_name),
                ("Type", entry.kind),
                ("ScriptBlock", entry.handler.script),
                ("UsingVariables", None),
                ("Arguments", list(entry.handler.arguments)),
            ]
        )
        for kind in kinds
        for key in keys
        if key in known
        for entry in known[key].events.get(kind.lower(), {}).values()
        if not wanted or entry.name.lower() in wanted
    ]


@pode_command("Test-PodeAuthEvent", positions="name type event_name")
def test_pode_auth_event(
    *,
    name: list[str] | None = None,
    type: list[Kind],
    event_name: list[str] | None = None,
    session: Session,
) -> bool:
    """Says whether anything is registered.

    -Name       The authentications; otherwise all of them.
    -Type       Login or Logout.
    -EventName  The names of the authentications among them, as Pode has it.

    PS> Start-PodeServer { Test-PodeAuthEvent -Type Login | Out-Default; Close-PodeServer }
    False
    """
    return bool(registered(pode_of(session), name, type, event_name))
