"""Register-PodeSignalEvent and its like: what happens when clients come and go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal

from poshws.binding import Param, Session
from poshws.pode.command import pode_command
from poshws.pode.context import Pode, pode_of
from poshws.pode.handlers import make_handler
from poshws.pode.messages import fail
from poshws.runtime.scriptblock import ScriptBlock
from poshws.values.hashtable import Hashtable

Kind = Literal["Connect", "Disconnect"]


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
    events: dict[tuple[str, str], dict[str, Any]] = pode.extras.setdefault("signal events", {})
    for each in name:
        if event_name.lower() in events.get((each.lower(), type.lower()), {}):
            fail("signalEventExists", type, each, event_name)
    handler = make_handler(session, pode, script_block, argument_list)
    for each in name:
        entry = {"name": each, "event_name": event_name, "type": type, "handler": handler}
        events.setdefault((each.lower(), type.lower()), {})[event_name.lower()] = entry


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
    events: dict[tuple[str, str], dict[str, Any]] = pode_of(session).extras.get("signal events", {})
    for each in name:
        found = events.get((each.lower(), type.lower()), {})
        if event_name.lower() not in found:
            fail("noSignalEvent", type, each, event_name)
        del found[event_name.lower()]


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
    for entry in registrations(pode_of(session), name, type or [], event_name):
        yield Hashtable(
            [
                ("Name", entry["name"]),
                ("EventName", entry["event_name"]),
                ("Type", entry["type"]),
                ("ScriptBlock", entry["handler"].script),
                ("Arguments", list(entry["handler"].arguments)),
            ]
        )


def registrations(
    pode: Pode, names: list[str] | None, kinds: Sequence[str], event_names: list[str] | None
) -> Iterator[dict[str, Any]]:
    """The registrations of names, kinds and event names; None means any."""
    events: dict[tuple[str, str], dict[str, Any]] = pode.extras.get("signal events", {})
    wanted = None if names is None else {each.lower() for each in names}
    wanted_events = None if event_names is None else {each.lower() for each in event_names}
    for (name, kind), entries in events.items():
        if kind not in [each.lower() for each in kinds] or (
            wanted is not None and name not in wanted
        ):
            continue
        for event_name, entry in entries.items():
            if wanted_events is None or event_name in wanted_events:
                yield entry


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
    return any(True for _ in registrations(pode_of(session), name, type or [], event_name))
