"""Add-PodeSchedule and its like: handlers that run by cron expressions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import AllowNull, OneOf, Param, Range, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.engine.messages import EngineError
from poshws.engine.scheduling.cron import (
    BOUNDS,
    DAYS,
    FIELDS,
    MONTHS,
    Atom,
    Cron,
)
from poshws.pode.command import pode_command
from poshws.pode.event_tables import event_table
from poshws.pode.messages import fail
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.dates import from_python, to_python
from poshws.pode.server.handlers import (
    Border,
    Handler,
    Runspace,
    make_handler,
    pick_handler,
    using_table,
)
from poshws.pode.websocket_client.failures import raise_refusal
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.engine.scheduling.schedules import Run, Schedule


async def run_schedules(pode: Pode) -> None:
    """Starts schedules as they are due, until cancelled."""
    await pode.schedules.run(lambda run: fire(pode, run))


async def fire(pode: Pode, run: Run, arguments: Hashtable | None = None) -> bool:
    """Runs a schedule's handler once; gives whether it failed."""
    schedule = run.schedule
    event = event_table(pode, [("Sender", schedule_table(schedule))])
    result: bool = await pode.runspaces.spawn(
        run_named, schedule.handler, "ScheduleEvent", event, arguments, None
    )
    return result


def run_named(
    runspace: Runspace,
    handler: Handler,
    event_name: str,
    event: Hashtable,
    arguments: Hashtable | None,
    result: list[Any] | None,
) -> object:
    """Runs a handler whose arguments have names; gives False, or the error that it ended with.

    What it writes is added to ``result`` as it comes, so that a failure keeps what was before it.
    """
    named: dict[str, Any] = {"Event": event}
    for table in (handler.arguments, arguments):
        if isinstance(table, Hashtable):
            named |= {str(key): value for key, value in table.items()}
    runspace.set(event_name, event)
    try:
        with Border(runspace) as border:
            runspace.call_named(handler, named, result)
    finally:
        runspace.set(event_name, None)
    return False if border.error is None else border.error


def schedule_table(schedule: Schedule) -> Hashtable:
    """A schedule as scripts see it."""
    handler: Handler = schedule.handler
    crons = [cron_table(each) for each in schedule.crons]
    return Hashtable(
        [
            ("Name", schedule.name),
            ("StartTime", from_python(schedule.start)),
            ("EndTime", from_python(schedule.end)),
            ("Crons", crons[0] if len(crons) == 1 else crons),
            ("CronsRaw", list(schedule.expressions)),
            ("Limit", schedule.limit),
            ("Count", schedule.count),
            ("NextTriggerTime", from_python(schedule.next_trigger)),
            ("LastTriggerTime", from_python(schedule.last_trigger)),
            ("Script", handler.script),
            ("Arguments", handler.arguments or None),
            ("UsingVariables", using_table(handler)),
            ("OnStart", schedule.on_start),
            ("Completed", schedule.completed),
        ]
    )


def cron_table(cron: Cron) -> Hashtable:
    """A cron expression as Pode keeps it: what each of its fields may be."""
    fields = [
        (name, atom_table(atom, least, most))
        for name, atom, (least, most) in zip(FIELDS, cron.atoms, BOUNDS, strict=True)
    ]
    is_random = any(atom.random for atom in cron.atoms)
    return Hashtable([*fields, ("Random", is_random)])


def atom_table(atom: Atom, least: int, most: int) -> Hashtable:
    """One field of a cron expression: a range, or the values that it lists."""
    listed = list(atom.values) if atom.listed else None
    ends = None if atom.listed else [("Min", atom.values[0]), ("Max", atom.values[-1])]
    return Hashtable(
        [
            ("Range", None if ends is None else Hashtable(ends)),
            ("Values", listed),
            ("Constraints", [least, most]),
            ("Random", atom.random),
            ("WildCard", not atom.listed and atom.values == tuple(range(least, most + 1))),
        ]
    )


@pode_command(
    "Add-PodeSchedule", default_set="Script", sets={"Script": "script_block!", "File": "file_path!"}
)
def add_pode_schedule(
    *,
    name: str,
    cron: list[str],
    script_block: ScriptBlock | None = None,
    limit: int = 0,
    start_time: Annotated[object, Param(type="System.DateTime")] = None,
    end_time: Annotated[object, Param(type="System.DateTime")] = None,
    file_path: str = "",
    argument_list: Hashtable | None = None,
    timeout: int = -1,
    timeout_from: Literal["Create", "Start"] = "Create",
    on_start: bool = False,
    session: Session,
) -> None:
    """Has a scriptblock called by cron expressions.

    -Name          A name for the schedule.
    -Cron          Expressions such as `0 12 * * *` or `@hourly`; any of them starts a run.
    -ScriptBlock   What to do; `$ScheduleEvent` is its event.
    -Limit         How many times; 0 for ever.
    -StartTime     Not before this.
    -EndTime       Not after this.
    -FilePath      A file that holds such a scriptblock.
    -ArgumentList  Arguments by name for the scriptblock.
    -Timeout       Accepted for compatibility.
    -TimeoutFrom   Accepted for compatibility.
    -OnStart       Runs it also when the server starts.

    PS> Start-PodeServer {
    >>     Add-PodeSchedule -Name Nightly -Cron '@daily' -ScriptBlock { 'night' | Out-Default } }
    """
    pode = pode_of(session)
    if pode.schedules.find(name) is not None:
        raise_refusal(EngineError("scheduleExists", name))
    handler = pick_handler(session, pode, script_block, file_path)
    handler = Handler(handler.script, argument_list or [], handler.using)  # type: ignore[arg-type]
    try:
        pode.schedules.add(
            name,
            list(cron),
            handler,
            limit=limit,
            start=to_python(start_time),
            end=to_python(end_time),
            on_start=on_start,
        )
    except EngineError as error:
        raise_refusal(error)


def get_schedule(pode: Pode, name: str) -> Schedule:
    """The schedule of a name; refuses if there is none."""
    try:
        return pode.schedules.get(name)
    except EngineError as error:
        raise_refusal(error)
        raise


@pode_command("Set-PodeScheduleConcurrency")
def set_pode_schedule_concurrency(maximum: int, *, session: Session) -> None:
    """Sets how many runs of schedules may go at once.

    -Maximum  How many.

    PS> Start-PodeServer { Set-PodeScheduleConcurrency -Maximum 10 }
    """
    try:
        pode_of(session).schedules.set_concurrency(maximum)
    except EngineError as error:
        raise_refusal(error)


@pode_command("Invoke-PodeSchedule")
def invoke_pode_schedule(
    name: Annotated[str, Param(by_value=True)],
    argument_list: Hashtable | None = None,
    *,
    session: Session,
) -> None:
    """Starts a run of a schedule now; its own times stay as they are.

    -Name          The schedule.
    -ArgumentList  More arguments by name.

    PS> Start-PodeServer { Invoke-PodeSchedule -Name Nightly }
    """
    pode = pode_of(session)
    schedule = get_schedule(pode, name)

    async def start() -> None:
        pode.schedules.start(schedule, lambda run: fire(pode, run, argument_list))

    session.wait(start())


@pode_command("Remove-PodeSchedule")
def remove_pode_schedule(name: Annotated[str, Param(by_value=True)], *, session: Session) -> None:
    """Removes a schedule.

    -Name  The schedule.

    PS> Start-PodeServer { Remove-PodeSchedule -Name Nightly }
    """
    pode_of(session).schedules.remove(name)


@pode_command("Clear-PodeSchedules")
def clear_pode_schedules(*, session: Session) -> None:
    """Removes all schedules.

    PS> Start-PodeServer { Clear-PodeSchedules }
    """
    pode_of(session).schedules.clear()


@pode_command("Edit-PodeSchedule")
def edit_pode_schedule(
    name: Annotated[str, Param(by_value=True)],
    cron: list[str] | None = None,
    script_block: ScriptBlock | None = None,
    argument_list: Hashtable | None = None,
    *,
    session: Session,
) -> None:
    """Changes a schedule.

    -Name          The schedule.
    -Cron          Other expressions.
    -ScriptBlock   Another scriptblock.
    -ArgumentList  Other arguments.

    PS> Start-PodeServer { Edit-PodeSchedule -Name Nightly -Cron '@hourly' }
    """
    pode = pode_of(session)
    schedule = get_schedule(pode, name)
    if cron:
        try:
            schedule.set_crons(list(cron), datetime.now())
        except EngineError as error:
            raise_refusal(error)

    old = schedule.handler
    if script_block is not None:
        made = make_handler(session, pode, script_block)
        schedule.handler = old = Handler(made.script, old.arguments, made.using)
    if argument_list is not None:
        schedule.handler = Handler(old.script, argument_list, old.using)  # type: ignore[arg-type]


@pode_command("Get-PodeSchedule")
def get_pode_schedule(
    name: list[str] | None = None,
    start_time: Annotated[object, AllowNull()] = None,
    end_time: Annotated[object, AllowNull()] = None,
    *,
    session: Session,
) -> Iterator[Hashtable]:
    """Gives the schedules.

    -Name       Only those of these names.
    -StartTime  Only those that run at or after this.
    -EndTime    Only those that run at or before this.

    PS> Start-PodeServer { (Get-PodeSchedule -Name Nightly).Name | Out-Default }
    """
    wanted = None if name is None else {each.lower() for each in name}
    since, until = to_python(start_time), to_python(end_time)
    for schedule in pode_of(session).schedules:
        if wanted is not None and schedule.name.lower() not in wanted:
            continue
        following = schedule.next_after(since) if since is not None else schedule.next_trigger
        if until is not None and (following is None or following > until):
            continue
        yield schedule_table(schedule)


@pode_command("Test-PodeSchedule")
def test_pode_schedule(name: str, *, session: Session) -> bool:
    """Says whether there is a schedule.

    -Name  The schedule.

    PS> Start-PodeServer { Test-PodeSchedule -Name Nightly | Out-Default }
    """
    return pode_of(session).schedules.find(name) is not None


@pode_command("Get-PodeScheduleNextTrigger")
def get_pode_schedule_next_trigger(
    name: Annotated[str, Param(by_value=True)],
    date_time: Annotated[object, AllowNull()] = None,
    *,
    session: Session,
) -> Any:
    """Says when a schedule runs next.

    -Name      The schedule.
    -DateTime  After this moment; after now otherwise.

    PS> Start-PodeServer { Get-PodeScheduleNextTrigger -Name Nightly | Out-Default }
    """
    schedule = get_schedule(pode_of(session), name)
    moment = to_python(date_time)
    if moment is not None and schedule.start is not None and moment < schedule.start:
        fail("scheduleBeforeStart", schedule.start)
    if moment is not None and schedule.end is not None and moment > schedule.end:
        fail("scheduleAfterEnd", schedule.end)
    return from_python(schedule.next_after(moment or schedule.start or datetime.now()))


@pode_command("Get-PodeScheduleProcess")
def get_pode_schedule_process(
    name: list[str] | None = None,
    id: list[str] | None = None,
    state: list[str] | None = None,
    *,
    session: Session,
) -> Iterator[Hashtable]:
    """Gives the runs of schedules that are under way.

    -Name   Only those of these schedules.
    -Id     Only those of these ids.
    -State  Only those in these states.

    PS> Start-PodeServer { Get-PodeScheduleProcess -Name Nightly | Out-Default }
    """
    for run in list(pode_of(session).schedules.runs.values()):
        facts = ((name, run.schedule.name), (id, run.id), (state, run.state))
        if all(w is None or value.lower() in {x.lower() for x in w} for w, value in facts):
            yield Hashtable([("ID", run.id), ("Schedule", run.schedule.name), ("State", run.state)])


EVERY = ("Minute", "Hour", "Day", "Date", "Month", "Quarter", "Year", "None")


@pode_command("New-PodeCron")
def new_pode_cron(
    minute: Annotated[list[int] | None, Range(0, 59)] = None,
    hour: Annotated[list[int] | None, Range(0, 23)] = None,
    date: Annotated[list[int] | None, Range(1, 31)] = None,
    month: Annotated[list[str] | None, OneOf(*MONTHS)] = None,
    day: Annotated[
        list[str] | None,
        OneOf("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    ] = None,
    every: Annotated[str, OneOf(*EVERY)] = "None",
    interval: int = 0,
) -> str:
    """Puts a cron expression together.

    -Minute    In these minutes.
    -Hour      In these hours.
    -Date      On these days of the month.
    -Month     In these months.
    -Day       On these days of the week.
    -Every     Once in each of these.
    -Interval  Once in so many of these.

    PS> New-PodeCron -Every Day -Day Tuesday, Friday -Hour 1
    0 1 * * 2,5
    """
    every = every.lower()
    if every == "none" and interval > 0:
        fail("cronIntervalNone")
    if every in ("quarter", "year") and interval > 0:
        fail("cronIntervalQuarter" if every == "quarter" else "cronIntervalYear")
    numbers: dict[str, list[int]] = {
        "minute": list(minute or []),
        "hour": list(hour or []),
        "date": list(date or []),
        "month": [1 + [m.lower() for m in MONTHS].index(m.lower()) for m in month or []],
        "day": [DAYS.index(d[:3].lower()) for d in day or []],
    }
    cron = dict.fromkeys(("minute", "hour", "date", "month", "day"), "*")
    cron |= cron_defaults(every, bool(numbers["day"]))
    if every in numbers and interval > 0:
        given = numbers[every]
        start = str(given[0]) if len(given) == 1 else "*"
        cron[every] = f"{start}/{interval}"
        numbers[every] = []
    for part, values in numbers.items():
        if values:
            cron[part] = ",".join(map(str, values))
    return " ".join(cron[part] for part in ("minute", "hour", "date", "month", "day"))


def cron_defaults(every: str, has_days: bool) -> dict[str, str]:
    """What the parts are below the unit that something happens every time of."""
    found: dict[str, str] = {}
    if every in ("hour", "day", "date", "month", "quarter", "year"):
        found["minute"] = "0"
    if every in ("day", "date", "month", "quarter", "year"):
        found["hour"] = "0"
    if every in ("quarter", "year") or (every == "month" and not has_days):
        found["date"] = "1"
    if every == "quarter":
        found["month"] = "1,4,7,10"
    elif every == "year":
        found["month"] = "1"
    return found
