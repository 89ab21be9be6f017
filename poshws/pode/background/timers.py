"""Add-PodeTimer and its like: handlers that run every so many seconds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.engine.messages import EngineError
from poshws.pode.command import pode_command
from poshws.pode.event_tables import event_table
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.dates import from_python
from poshws.pode.server.handlers import (
    Handler,
    arguments_of,
    make_handler,
    pick_handler,
    using_table,
)
from poshws.pode.websocket_client.failures import raise_refusal
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.engine.scheduling.timers import Timer


async def run_timers(pode: Pode) -> None:
    """Runs timers as they are due, until cancelled."""

    async def fire(timer: Timer) -> None:
        await pode.runspaces.fire(timer.handler, "TimerEvent", timer_event(pode, timer))

    await pode.timers.run(fire)


def timer_event(pode: Pode, timer: Timer) -> Hashtable:
    """`$TimerEvent`"""
    return event_table(pode, [("Sender", timer_table(timer))])


def timer_table(timer: Timer) -> Hashtable:
    """A timer as scripts see it."""
    handler: Handler = timer.handler
    return Hashtable(
        [
            ("Name", timer.name),
            ("Interval", timer.interval),
            ("Limit", timer.limit),
            ("Count", timer.count),
            ("Skip", timer.skip),
            ("NextTriggerTime", from_python(timer.next_trigger)),
            ("LastTriggerTime", from_python(timer.last_trigger)),
            ("Script", handler.script),
            ("Arguments", list(handler.arguments) or None),
            ("UsingVariables", using_table(handler)),
            ("OnStart", timer.on_start),
            ("Completed", timer.completed),
        ]
    )


@pode_command(
    "Add-PodeTimer", default_set="Script", sets={"Script": "script_block!", "File": "file_path!"}
)
def add_pode_timer(
    *,
    name: str,
    interval: int,
    script_block: ScriptBlock | None = None,
    limit: int = 0,
    skip: int = 0,
    file_path: str = "",
    argument_list: list[object] | None = None,
    on_start: bool = False,
    session: Session,
) -> None:
    """Has a scriptblock called every so many seconds.

    -Name          A name for the timer.
    -Interval      The seconds.
    -ScriptBlock   What to do; `$TimerEvent` is its event.
    -Limit         How many times; 0 for ever.
    -Skip          How many intervals pass before the first time.
    -FilePath      A file that holds such a scriptblock.
    -ArgumentList  Arguments for the scriptblock.
    -OnStart       Runs it also when the server starts.

    PS> Start-PodeServer {
    >>     Add-PodeTimer -Name Tick -Interval 5 -ScriptBlock { 'tick' | Out-Default } }
    """
    pode = pode_of(session)
    if pode.timers.find(name) is not None:
        raise_refusal(EngineError("timerExists", name))
    handler = pick_handler(session, pode, script_block, file_path, argument_list)
    try:
        pode.timers.add(name, interval, handler, limit=limit, skip=skip, on_start=on_start)
    except EngineError as error:
        raise_refusal(error)


@pode_command("Invoke-PodeTimer")
def invoke_pode_timer(
    name: Annotated[str, Param(by_value=True)],
    *,
    argument_list: list[object] | None = None,
    session: Session,
) -> None:
    """Runs a timer now, besides its interval.

    -Name          The timer.
    -ArgumentList  More arguments for its scriptblock.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Invoke-PodeTimer -Name Tick } }
    """
    pode = pode_of(session)
    timer = get_timer(pode, name)
    event = timer_event(pode, timer)
    more = arguments_of(argument_list)
    session.wait(pode.runspaces.fire(timer.handler, "TimerEvent", event, more))


def get_timer(pode: Pode, name: str) -> Timer:
    """The timer of a name; refuses if there is none."""
    try:
        return pode.timers.get(name)
    except EngineError as error:
        raise_refusal(error)
        raise


@pode_command("Remove-PodeTimer")
def remove_pode_timer(name: Annotated[str, Param(by_value=True)], *, session: Session) -> None:
    """Removes a timer.

    -Name  The timer.

    PS> Start-PodeServer { Remove-PodeTimer -Name Tick }
    """
    pode_of(session).timers.remove(name)


@pode_command("Clear-PodeTimers")
def clear_pode_timers(*, session: Session) -> None:
    """Removes all timers.

    PS> Start-PodeServer { Clear-PodeTimers }
    """
    pode_of(session).timers.clear()


@pode_command("Edit-PodeTimer")
def edit_pode_timer(
    name: Annotated[str, Param(by_value=True)],
    *,
    interval: int = 0,
    script_block: ScriptBlock | None = None,
    argument_list: list[object] | None = None,
    session: Session,
) -> None:
    """Changes a timer.

    -Name          The timer.
    -Interval      Other seconds.
    -ScriptBlock   Another scriptblock.
    -ArgumentList  Other arguments.

    PS> Start-PodeServer { Edit-PodeTimer -Name Tick -Interval 10 }
    """
    pode = pode_of(session)
    timer = get_timer(pode, name)
    if interval > 0:
        timer.interval = interval
        if timer.next_trigger is not None:
            timer.next_trigger = datetime.now() + timedelta(seconds=interval)
    edit_handler(session, pode, timer, script_block, argument_list)
    pode.timers.touch()


def edit_handler(session: Session, pode: Pode, item: Any, script: Any, arguments: Any) -> None:
    """Gives a timer, schedule or task another scriptblock or other arguments."""
    if script is not None:
        kept = item.handler.arguments
        item.handler = make_handler(session, pode, script)
        item.handler = Handler(item.handler.script, kept, item.handler.using)
    if arguments is not None:
        old = item.handler
        item.handler = Handler(old.script, arguments_of(arguments), old.using)


@pode_command("Get-PodeTimer")
def get_pode_timer(name: list[str] | None = None, *, session: Session) -> Iterator[Hashtable]:
    """Gives the timers.

    -Name  Only those of these names.

    PS> Start-PodeServer { (Get-PodeTimer -Name Tick).Interval | Out-Default }
    """
    wanted = None if name is None else {each.lower() for each in name}
    for timer in pode_of(session).timers:
        if wanted is None or timer.name.lower() in wanted:
            yield timer_table(timer)


@pode_command("Test-PodeTimer")
def test_pode_timer(name: str, *, session: Session) -> bool:
    """Says whether there is a timer.

    -Name  The timer.

    PS> Start-PodeServer { Test-PodeTimer -Name Tick | Out-Default }
    """
    return pode_of(session).timers.find(name) is not None
