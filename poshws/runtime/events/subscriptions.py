"""A session's events: who subscribed to what, which events wait to be seen, what actions to run.

Events of objects may be raised in any thread; their actions run in the session's own, at the next
safepoint: between commands, in loops, while Wait-Event waits. An event that New-Event makes runs
its actions at once. An event that nobody has an action for waits until Get-Event or Wait-Event
asks.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from poshws.corelib.safepoints import EVENTS
from poshws.corelib.system.events import EventArgs, EventSource
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.convert import convert
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.scriptblock import write_block
from poshws.runtime.jobs.job import Job, JobTable, job_table, now
from poshws.runtime.session.scopes import Scope, SessionState

if TYPE_CHECKING:
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session

ENGINE_EVENTS = ("PowerShell.Exiting", "PowerShell.OnIdle", "PowerShell.OnDebugAttach")
EXITING = ENGINE_EVENTS[0]


class PSEventArgs(EventArgs):
    """One event."""

    net_name: ClassVar[str] = "System.Management.Automation.PSEventArgs"

    def __init__(
        self,
        number: int,
        source_identifier: str,
        sender: object,
        arguments: list[object],
        data: object,
    ) -> None:
        self.event_identifier = number
        self.source_identifier = source_identifier
        self.sender = sender
        self.source_args = arguments
        self.message_data = data
        self.computer_name: str | None = None
        self.time_generated = now()
        self.source_event_args = next(
            (each for each in arguments if isinstance(each, EventArgs)), None
        )

    @property
    def runspace_id(self) -> object:
        """RunspaceId"""
        empty = "00000000-0000-0000-0000-000000000000"
        return convert(empty, resolve_type("System.Guid"))  # type: ignore[arg-type]


class EventJob(Job):
    """The job of a subscriber's action; it holds what the action writes."""

    net_name = "System.Management.Automation.PSEventJob"
    location = None  # type: ignore[assignment]
    keeps_order = True

    def __init__(
        self, table: JobTable, action: ScriptBlock, name: str, manager: EventManager
    ) -> None:
        super().__init__(table, action.text, name)
        self.manager = manager
        self.state_of_action = SessionState(Scope(manager.session.global_scope, is_script=True))
        self.action = action.bound_to(self.state_of_action)

    @property
    def has_more_data(self) -> bool:
        """HasMoreData"""
        return bool(self.results)

    def run(self, subscriber: Subscriber, event: PSEventArgs) -> None:
        """Runs the action for an event."""
        if self.is_finished:
            return
        self.change("Running")
        session = self.manager.session
        scope = self.state_of_action.root
        for name, value in {
            "EventSubscriber": subscriber,
            "Event": event,
            "Sender": event.sender,
            "EventArgs": event.source_event_args,
        }.items():
            scope.local(name.lower(), name).value = value
        streams = session.streams
        session.streams = streams.with_sinks(error=lambda record: self.report("error", record))
        before = session.scope, session.state, session.success, session.last_success
        try:
            write_block(
                session,
                self.action,
                lambda value: self.report("output", value),
                event.source_args,
                own_scope=False,
            )
        except Exception as error:  # the border of an action: what fails in it is kept in its job
            self.report("error", record_of(session, error))
        finally:
            session.streams = streams
            session.scope, session.state, session.success, session.last_success = before

    def stop(self) -> None:
        """Ends the subscription."""
        self.manager.unsubscribe_job(self)
        self.change("Stopped")


class Subscriber:
    """One subscription."""

    net_name: ClassVar[str] = "System.Management.Automation.PSEventSubscriber"

    def __init__(
        self, number: int, source: object, event_name: str | None, source_identifier: str
    ) -> None:
        self.subscription_id = number
        self.source_object = source
        self.event_name = event_name
        self.source_identifier = source_identifier
        self.action: EventJob | None = None
        self.support_event = False
        self.forward_event = False
        self.handler_delegate = None
        self.message_data: Any = None
        self.remaining: int | None = None  # how often its action may still run
        self.handler: Callable[[Any, Any], None] | None = None

    def equals(self, other: object) -> bool:
        """Equals()"""
        return isinstance(other, Subscriber) and other.subscription_id == self.subscription_id


class EventManager:
    """The events of one session."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.subscribers: list[Subscriber] = []
        self.events: list[PSEventArgs] = []
        self._waiting: deque[tuple[Subscriber, PSEventArgs]] = deque()
        self._lock = threading.RLock()
        self._last_event = 0
        self._last_subscription = 0
        self._is_running = False

    # --- subscribing

    def find(self, source_identifier: str) -> Subscriber | None:
        """The subscriber of a source identifier."""
        wanted = source_identifier.lower()
        return next(
            (each for each in self.subscribers if each.source_identifier.lower() == wanted), None
        )

    def subscribe(
        self,
        source: object,
        event_name: str | None,
        source_identifier: str,
        action: ScriptBlock | None,
        *,
        data: object = None,
        is_support: bool = False,
        is_forwarded: bool = False,
        limit: int = 0,
    ) -> Subscriber:
        """Adds a subscriber; with an action it gets a job."""
        self._last_subscription += 1
        made = Subscriber(self._last_subscription, source, event_name, source_identifier)
        made.support_event, made.forward_event = is_support, is_forwarded
        made.message_data = data
        made.remaining = limit if limit > 0 else None
        if action is not None:
            table = job_table(self.session)
            made.action = EventJob(table, action, source_identifier, self)
            if not is_support:
                table.add(made.action)
        if isinstance(source, EventSource) and event_name is not None:

            def handler(sender: object, arguments: object) -> None:
                self.raise_event(source_identifier, sender, [sender, arguments], made.message_data)

            made.handler = handler
            source.add_handler(event_name, handler)
        self.subscribers.append(made)
        return made

    def unsubscribe(self, subscriber: Subscriber) -> None:
        """Removes a subscriber; its job is over."""
        if subscriber not in self.subscribers:
            return
        self.subscribers.remove(subscriber)
        source = subscriber.source_object
        if isinstance(source, EventSource) and subscriber.handler and subscriber.event_name:
            source.remove_handler(subscriber.event_name, subscriber.handler)
        if subscriber.action is not None:
            subscriber.action.change("Stopped")

    def unsubscribe_job(self, job: EventJob) -> None:
        """Removes the subscriber that has the job."""
        for subscriber in tuple(self.subscribers):
            if subscriber.action is job:
                self.unsubscribe(subscriber)

    # --- events

    def make_event(
        self, source_identifier: str, sender: object, arguments: list[object], data: object
    ) -> PSEventArgs:
        """A new event, with its number."""
        with self._lock:
            self._last_event += 1
            return PSEventArgs(self._last_event, source_identifier, sender, arguments, data)

    def raise_event(
        self, source_identifier: str, sender: object, arguments: list[object], data: object
    ) -> PSEventArgs:
        """An event from any thread; its actions run at the session's next safepoint."""
        event = self.make_event(source_identifier, sender, arguments, data)
        subscriber = self.find(source_identifier)
        if subscriber is not None and subscriber.action is not None:
            self._waiting.append((subscriber, event))
            self.session.pending |= EVENTS
        else:
            self.events.append(event)
        return event

    def raise_here(
        self, source_identifier: str, sender: object, arguments: list[object], data: object
    ) -> PSEventArgs:
        """An event in the session's own thread: its actions run now."""
        event = self.make_event(source_identifier, sender, arguments, data)
        subscriber = self.find(source_identifier)
        if subscriber is not None and subscriber.action is not None:
            self._run(subscriber, event)
        else:
            self.events.append(event)
        return event

    def run_actions(self) -> None:
        """Runs the actions of what was raised; not inside of an action."""
        if self._is_running:
            return
        self._is_running = True
        try:
            while self._waiting:
                subscriber, event = self._waiting.popleft()
                self._run(subscriber, event)
        finally:
            self._is_running = False

    def _run(self, subscriber: Subscriber, event: PSEventArgs) -> None:
        if subscriber not in self.subscribers or subscriber.action is None:
            return
        if subscriber.remaining is not None:
            subscriber.remaining -= 1
        subscriber.action.run(subscriber, event)
        if subscriber.remaining == 0:
            self.unsubscribe(subscriber)


def event_manager(session: Session) -> EventManager:
    """The session's events."""
    if session.events is None:
        session.events = EventManager(session)
        session.before_exit = lambda: exiting(session)
    return session.events


def run_actions(session: Session) -> None:
    """Runs the actions that wait; for safepoints."""
    manager = session.events
    if manager is not None:
        manager.run_actions()


def exiting(session: Session) -> None:
    """The session ends: whoever wanted to know is told."""
    manager = session.events
    if manager is None:
        return
    manager.run_actions()
    if manager.find(EXITING) is not None:
        manager.raise_here(EXITING, None, [], None)
