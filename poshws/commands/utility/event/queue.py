"""New-Event, Get-Event, Wait-Event and Remove-Event: the events that nobody has looked at yet."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Annotated, Final

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Range, Session, Set, cmdlet
from poshws.commands.reporting import record
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.text.wildcard import WildcardPattern, has_wildcards
from poshws.runtime.events.subscriptions import EventManager, PSEventArgs, event_manager

_EVENT = "System.Management.Automation.PSEventArgs"
_OBJECT = "System.Management.Automation.PSObject"
_SOURCE, _ID = "BySource", "ById"
PAUSE: Final = 0.01
"""Seconds between two looks for an event that is waited for."""


@cmdlet("New-Event", output=_EVENT)
def new_event(
    source_identifier: str,
    sender: Annotated[object, Param(type=_OBJECT)] = None,
    event_arguments: Annotated[list[object] | None, Param(type=f"{_OBJECT}[]")] = None,
    message_data: Annotated[object, Param(type=_OBJECT)] = None,
    *,
    session: Session,
) -> object:
    """Makes an event.

    -SourceIdentifier  What the event is called.
    -Sender            Who sends it.
    -EventArguments    Its arguments, $args of an action.
    -MessageData       What goes with it.

    PS> (New-Event Lunch -MessageData soup).MessageData; Remove-Event Lunch
    soup
    """
    return event_manager(session).raise_here(
        source_identifier, sender, list(event_arguments or ()), message_data
    )


@cmdlet("Get-Event", default_set=_SOURCE, output=_EVENT)
def get_event(
    *,
    source_identifier: Annotated[
        str | None, Param(sets={_SOURCE: Set(0, by_property=True)}), NotNullOrEmpty()
    ] = None,
    event_identifier: Annotated[
        int, Param(alias="Id", sets={_ID: Set(0, mandatory=True, by_property=True)})
    ] = -1,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets the events that wait.

    -SourceIdentifier  What the events are called.
    -EventIdentifier   The number of the event.

    PS> $null = New-Event Lunch; (Get-Event Lunch).SourceIdentifier; Remove-Event Lunch
    Lunch
    """
    manager = event_manager(session)
    manager.run_actions()
    found = _matching(
        manager, source_identifier, event_identifier if cmdlet.is_bound("EventIdentifier") else None
    )
    yield from found
    if found:
        return
    if cmdlet.is_bound("EventIdentifier"):
        _report_missing(session, event_identifier, "INVALID_SOURCE_IDENTIFIER")
    elif source_identifier is not None and not has_wildcards(source_identifier):
        text = f"Event with source identifier '{source_identifier}' does not exist."
        error = ArgumentException(text)
        session.write_error(record(error, "INVALID_SOURCE_IDENTIFIER", "InvalidArgument"))


def _matching(
    manager: EventManager, source_identifier: str | None, number: int | None
) -> list[PSEventArgs]:
    pattern = None if source_identifier is None else WildcardPattern(source_identifier)
    return [
        event
        for event in manager.events
        if (pattern is None or pattern.is_match(event.source_identifier))
        and (number is None or event.event_identifier == number)
    ]


def _report_missing(session: Session, number: int, error_id: str) -> None:
    error = ArgumentException(f"Event with identifier '{number}' does not exist.")
    session.write_error(record(error, error_id, "InvalidArgument"))


@cmdlet("Remove-Event", default_set=_SOURCE, supports_should_process=True)
def remove_event(
    *,
    source_identifier: Annotated[str | None, Param(sets={_SOURCE: Set(0, mandatory=True)})] = None,
    event_identifier: Annotated[
        int, Param(sets={"ByIdentifier": Set(0, mandatory=True, by_property=True)})
    ] = -1,
    session: Session,
    cmdlet: CmdletContext,
) -> None:
    """Removes events that wait.

    -SourceIdentifier  What the events are called.
    -EventIdentifier   The number of the event.

    PS> $null = New-Event Lunch; Remove-Event Lunch; @(Get-Event).Count
    0
    """
    manager = event_manager(session)
    number = event_identifier if source_identifier is None else None
    found = _matching(manager, source_identifier, number)
    for event in found:
        if cmdlet.should_process(f"Event '{event.source_identifier}'", "Remove"):
            manager.events.remove(event)
    if found:
        return
    if number is not None:
        _report_missing(session, number, "INVALID_EVENT_IDENTIFIER")
    elif source_identifier is not None and not has_wildcards(source_identifier):
        text = f"Event with source identifier '{source_identifier}' does not exist."
        error = ArgumentException(text)
        session.write_error(record(error, "INVALID_SOURCE_IDENTIFIER", "InvalidArgument"))


@cmdlet("Wait-Event", output=_EVENT)
def wait_event(
    source_identifier: Annotated[str | None, Param(by_property=True)] = None,
    *,
    timeout: Annotated[int, Param(alias="TimeoutSec"), Range(-1, 2147483647)] = -1,
    session: Session,
) -> Iterator[object]:
    """Waits until there is an event, and gives it.

    Actions of other events run meanwhile.

    -SourceIdentifier  What the event is called; any event without.
    -Timeout           How many seconds to wait at most; -1 is forever.

    PS> $null = New-Event Lunch; (Wait-Event Lunch).SourceIdentifier; Remove-Event Lunch
    Lunch
    """
    manager = event_manager(session)
    end = time.monotonic() + timeout if timeout >= 0 else None
    while True:
        manager.run_actions()
        found = _matching(manager, source_identifier, None)
        if found:
            yield found[0]
            return
        if end is not None and time.monotonic() >= end:
            return
        session.sleep(PAUSE)
        if session.pending:
            session.safepoint()
