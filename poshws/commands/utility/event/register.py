"""Register-ObjectEvent and Register-EngineEvent: who wants to know of an event."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from poshws.binding import Param, ParameterGroup, Session, cmdlet
from poshws.commands.reporting import fail, record
from poshws.corelib.exceptions.dotnet import ArgumentException, InvalidOperationException
from poshws.corelib.psobject import unwrap
from poshws.corelib.system.events import EventSource
from poshws.runtime.events.subscriptions import ENGINE_EVENTS, event_manager
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.runtime.events.subscriptions import Subscriber

_OBJECT = "System.Management.Automation.PSObject"
_JOB = "System.Management.Automation.PSEventJob"


class SubscriptionParameters(ParameterGroup):
    """What becomes of the events.

    -MessageData      Goes with each event.
    -SupportEvent     Hides the subscription.
    -Forward          Sends events on to another machine; not together with -Action.
    -MaxTriggerCount  Unsubscribes after so many events.
    """

    message_data: Annotated[object, Param(type=_OBJECT)] = None
    support_event: bool = False
    forward: bool = False
    max_trigger_count: int = 0


@cmdlet("Register-ObjectEvent", output=_JOB)
def register_object_event(
    input: Annotated[object, Param(name="InputObject")],
    event_name: str,
    source_identifier: Annotated[str, Param(position=100)] = "",
    action: Annotated[ScriptBlock | None, Param(position=101)] = None,
    *,
    options: SubscriptionParameters,
    session: Session,
) -> Iterator[object]:
    """Subscribes to an event of an object.

    -InputObject       The object.
    -EventName         The name of its event.
    -SourceIdentifier  What the event is called here; a new GUID without.
    -Action            Runs for each event, with $Event, $Sender and $EventArgs.

    PS> $timer = [System.Timers.Timer]::new(1); $timer.AutoReset = $false
    PS> Register-ObjectEvent $timer Elapsed -SourceIdentifier tick; $timer.Start()
    PS> (Wait-Event tick).SourceIdentifier; Unregister-Event tick; Remove-Event tick
    tick
    """
    source = unwrap(input)
    found = source.event_name(event_name) if isinstance(source, EventSource) else None
    if found is None:
        text = (
            "Cannot register for the specified event. An event with the name "
            f"'{event_name}' does not exist."
        )
        session.write_error(
            record(
                ArgumentException(text, parameter="eventName"),
                "INVALID_REGISTRATION",
                "InvalidArgument",
                source,
            )
        )
        return
    name = source_identifier or str(uuid.uuid4())
    yield from _subscribe(session, source, found, name, action, options)


@cmdlet("Register-EngineEvent", output=_JOB)
def register_engine_event(
    source_identifier: Annotated[str, Param(position=100)],
    action: Annotated[ScriptBlock | None, Param(position=101)] = None,
    *,
    options: SubscriptionParameters,
    session: Session,
) -> Iterator[object]:
    """Subscribes to an event of the engine, or one that New-Event makes.

    -SourceIdentifier  What the event is called: PowerShell.Exiting, or any name.
    -Action            Runs for each event, with $Event, $Sender and $EventArgs.

    PS> $job = Register-EngineEvent Greeting -Action { "got $($Event.MessageData)" }
    PS> $null = New-Event Greeting -MessageData hello; Receive-Job $job; Unregister-Event Greeting
    got hello
    """
    yield from _subscribe(session, None, None, source_identifier, action, options)


def _subscribe(
    session: Session,
    source: object,
    event_name: str | None,
    name: str,
    action: ScriptBlock | None,
    options: SubscriptionParameters,
) -> Iterator[object]:
    if action is not None and options.forward:
        fail(
            InvalidOperationException(
                "The action is not supported when you are forwarding events."
            ),
            "ACTION_AND_FORWARD_NOT_SUPPORTED",
            "InvalidOperation",
        )
    manager = event_manager(session)
    is_engine = name.lower() in {each.lower() for each in ENGINE_EVENTS}
    if source is not None and is_engine:
        text = (
            f"Cannot register for the specified event. The event source identifier '{name}' is "
            "reserved for the PowerShell engine."
        )
        fail(
            ArgumentException(text, parameter="sourceIdentifier"),
            "INVALID_REGISTRATION",
            "InvalidArgument",
        )
    if manager.find(name) is not None and not is_engine:
        text = (
            "Cannot subscribe to the specified event. A subscriber with the source identifier "
            f"'{name}' already exists."
        )
        error = ArgumentException(text)
        session.write_error(record(error, "SUBSCRIBER_EXISTS", "InvalidArgument", source))
        return
    subscriber: Subscriber = manager.subscribe(
        source,
        event_name,
        name,
        action,
        data=options.message_data,
        is_support=options.support_event,
        is_forwarded=options.forward,
        limit=options.max_trigger_count,
    )
    if subscriber.action is not None and not subscriber.support_event:
        yield subscriber.action
