"""Register-PodeSignalEvent and its like: what happens when clients come and go."""

from __future__ import annotations

from collections.abc import Iterator

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.connection_commands import (
    NewRegistration,
    Registration,
    Registrations,
    is_registered,
    register,
    unregister,
)
from poshws.pode.server.context import pode_of
from poshws.pode.signals.connection_events import SIGNAL, events_of


@pode_command("Register-PodeSignalEvent")
def register_pode_signal_event(given: NewRegistration, *, session: Session) -> None:
    """Has a scriptblock called when a client connects or leaves.

    -Name  The names of the connections.

    PS> Start-PodeServer {
    >>     Register-PodeSignalEvent -Name Chat -Type Connect -EventName Hi -ScriptBlock { } }
    """
    register(session, SIGNAL, given)


@pode_command("Unregister-PodeSignalEvent")
def unregister_pode_signal_event(given: Registration, *, session: Session) -> None:
    """Removes the registration of an event.

    -Name  The names of the connections.

    PS> Start-PodeServer { Unregister-PodeSignalEvent -Name Chat -Type Connect -EventName Hi }
    """
    unregister(session, SIGNAL, given)


@pode_command("Get-PodeSignalEvent")
def get_pode_signal_event(given: Registrations, *, session: Session) -> Iterator[Hashtable]:
    """Gives the registrations of events.

    -Name  Only those of these connections.

    PS> Start-PodeServer { Get-PodeSignalEvent -Name Chat -Type Connect | Out-Default }
    """
    events = events_of(pode_of(session), SIGNAL)
    return events.tables(given.name, given.type or [], given.event_name)


@pode_command("Test-PodeSignalEvent")
def test_pode_signal_event(given: Registrations, *, session: Session) -> bool:
    """Says whether an event has a registration.

    -Name       The names of the connections.
    -EventName  The names of the registrations.

    PS> Start-PodeServer {
    >>     Test-PodeSignalEvent -Name Chat -Type Connect -EventName Hi | Out-Default }
    """
    return is_registered(session, SIGNAL, given)
