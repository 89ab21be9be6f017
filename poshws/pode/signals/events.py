"""Register-PodeSignalEvent and its like: what happens when clients come and go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.server.context import pode_of
from poshws.pode.server.handlers import make_handler
from poshws.pode.signals.connection_events import SIGNAL, Kind, events_of
from poshws.runtime.execution.scriptblock import ScriptBlock


@pode_command("Register-PodeSignalEvent")
def register_pode_signal_event(
    name: list[str],
    type: Kind,
    event_name: str,
    script_block: Annotated[ScriptBlock, Param(by_value=True)],
    argument_list: list[object] | None = None,
    *,
    session: Session,
) -> None:
    """Has a scriptblock called when a client connects or leaves.

    -Name          The names of the connections.
    -Type          Connect or Disconnect.
    -EventName     A name for the registration.
    -ScriptBlock   What to do; `$TriggeredEvent` says what happened.
    -ArgumentList  Arguments for the scriptblock.

    PS> Start-PodeServer {
    >>     Register-PodeSignalEvent -Name Chat -Type Connect -EventName Hi -ScriptBlock { } }
    """
    pode = pode_of(session)
    events = events_of(pode, SIGNAL)
    events.refuse_known(name, type, event_name)
    handler = make_handler(session, pode, script_block, argument_list)
    events.register(name, type, event_name, handler)


@pode_command("Unregister-PodeSignalEvent")
def unregister_pode_signal_event(
    name: list[str], type: Kind, event_name: str, *, session: Session
) -> None:
    """Removes the registration of an event.

    -Name       The names of the connections.
    -Type       Connect or Disconnect.
    -EventName  The name of the registration.

    PS> Start-PodeServer { Unregister-PodeSignalEvent -Name Chat -Type Connect -EventName Hi }
    """
    events_of(pode_of(session), SIGNAL).unregister(name, type, event_name)


@pode_command("Get-PodeSignalEvent")
def get_pode_signal_event(
    name: list[str] | None = None,
    type: Annotated[list[Kind] | None, Param(mandatory=True)] = None,
    event_name: list[str] | None = None,
    *,
    session: Session,
) -> Iterator[Hashtable]:
    """Gives the registrations of events.

    -Name       Only those of these connections.
    -Type       Connect or Disconnect.
    -EventName  Only registrations of these names.

    PS> Start-PodeServer { Get-PodeSignalEvent -Name Chat -Type Connect | Out-Default }
    """
    return events_of(pode_of(session), SIGNAL).tables(name, type or [], event_name)


@pode_command("Test-PodeSignalEvent")
def test_pode_signal_event(
    name: list[str] | None = None,
    type: Annotated[list[Kind] | None, Param(mandatory=True)] = None,
    event_name: list[str] | None = None,
    *,
    session: Session,
) -> bool:
    """Says whether an event has a registration.

    -Name       The names of the connections.
    -Type       Connect or Disconnect.
    -EventName  The names of the registrations.

    PS> Start-PodeServer {
    >>     Test-PodeSignalEvent -Name Chat -Type Connect -EventName Hi | Out-Default }
    """
    found = events_of(pode_of(session), SIGNAL).select(name, type or [], event_name)
    return any(True for _ in found)
