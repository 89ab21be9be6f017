"""Get-EventSubscriber and Unregister-Event."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Set, cmdlet
from poshws.commands.reporting import record
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.text.wildcard import WildcardPattern, has_wildcards
from poshws.runtime.events.subscriptions import event_manager

if TYPE_CHECKING:
    from poshws.runtime.events.subscriptions import Subscriber

_SOURCE, _ID = "BySource", "ById"
_BY_NUMBER = Set(0, mandatory=True, by_property=True)


@cmdlet(
    "Get-EventSubscriber",
    default_set=_SOURCE,
    output="System.Management.Automation.PSEventSubscriber",
)
def get_event_subscriber(
    *,
    source_identifier: Annotated[
        str | None, Param(sets={_SOURCE: Set(0, by_property=True)}), NotNullOrEmpty()
    ] = None,
    subscription_id: Annotated[int, Param(alias="Id", sets={_ID: _BY_NUMBER})] = -1,
    force: Annotated[bool, Param(position=1)] = False,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets who subscribed to events.

    -SourceIdentifier  What the events are called.
    -SubscriptionId    The number of the subscription.
    -Force             Gives hidden subscriptions, too.

    PS> $null = Register-EngineEvent Lunch -Action { }; (Get-EventSubscriber).SourceIdentifier
    Lunch
    """
    number = subscription_id if cmdlet.is_bound("SubscriptionId") else None
    yield from _found(cmdlet, source_identifier, number, force)


@cmdlet("Unregister-Event", default_set=_SOURCE, supports_should_process=True)
def unregister_event(
    *,
    source_identifier: Annotated[str | None, Param(sets={_SOURCE: _BY_NUMBER})] = None,
    subscription_id: Annotated[int, Param(sets={_ID: _BY_NUMBER})] = -1,
    force: bool = False,
    cmdlet: CmdletContext,
) -> None:
    """Ends subscriptions to events.

    -SourceIdentifier  What the events are called.
    -SubscriptionId    The number of the subscription.
    -Force             Ends hidden subscriptions, too.

    PS> $null = Register-EngineEvent Lunch -Action { }; Unregister-Event Lunch
    PS> @(Get-EventSubscriber).Count
    0
    """
    manager = event_manager(cmdlet.session)
    number = subscription_id if source_identifier is None else None
    missing = "Event subscription with identifier '{0}' does not exist."
    for each in _found(cmdlet, source_identifier, number, force, missing):
        target = f"Event subscription '{each.source_identifier}'"
        if cmdlet.should_process(target, "Unsubscribe"):
            manager.unsubscribe(each)


def _found(
    cmdlet: CmdletContext,
    source_identifier: str | None,
    number: int | None,
    force: bool,
    missing: str = "Event subscription with source identifier '{0}' does not exist.",
) -> list[Subscriber]:
    """The subscribers; a name or number that nobody has is reported."""
    pattern = None if source_identifier is None else WildcardPattern(source_identifier)
    found = [
        each
        for each in event_manager(cmdlet.session).subscribers
        if (pattern is None or pattern.is_match(each.source_identifier))
        and (number is None or each.subscription_id == number)
        and (force or not each.support_event)
    ]
    if not found:
        _report_missing(cmdlet, source_identifier, number, missing)
    return found


def _report_missing(
    cmdlet: CmdletContext, source_identifier: str | None, number: int | None, missing: str
) -> None:
    if number is not None:
        text = f"Event subscription with identifier '{number}' does not exist."
        error_id = "INVALID_SUBSCRIPTION_IDENTIFIER"
    elif source_identifier is not None and not has_wildcards(source_identifier):
        text = missing.format(source_identifier)
        error_id = "INVALID_SOURCE_IDENTIFIER"
    else:
        return
    cmdlet.session.write_error(record(ArgumentException(text), error_id, "InvalidArgument"))
