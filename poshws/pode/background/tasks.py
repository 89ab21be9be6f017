"""Add-PodeTask and its like: named work that is started by hand and runs beside the caller."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.engine.messages import EngineError
from poshws.engine.scheduling.tasks import Process, TaskDefinition
from poshws.pode.background.schedules import run_named
from poshws.pode.command import pode_command
from poshws.pode.event_tables import event_table
from poshws.pode.messages import fail
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.dates import from_python
from poshws.pode.server.handlers import Handler, make_handler, pick_handler, using_table
from poshws.pode.websocket_client.failures import raise_refusal
from poshws.runtime.execution.scriptblock import ScriptBlock


async def keep_house(pode: Pode) -> None:
    """Ends late processes, forgets old ones and retries failed ones, until cancelled."""
    await pode.tasks.keep_house(lambda process: fire(pode, process))


async def fire(pode: Pode, process: Process) -> None:
    """Runs a task's handler for a process."""
    event = event_table(pode, [("Sender", task_table(process.task)), ("Count", process.retries)])
    failed = await pode.runspaces.spawn(
        run_named, process.task.handler, "TaskEvent", event, process.arguments, process.result
    )
    if failed:
        process.exception = failed


def task_table(task: TaskDefinition) -> Hashtable:
    """A task as scripts see it."""
    handler: Handler = task.handler
    return Hashtable(
        [
            ("Name", task.name),
            ("Script", handler.script),
            ("Arguments", handler.arguments or Hashtable()),
            ("UsingVariables", using_table(handler)),
            ("Timeout", Hashtable([("Value", int(task.timeout)), ("From", task.timeout_from)])),
            (
                "Retry",
                Hashtable(
                    [
                        ("Max", task.max_retries),
                        ("Delay", int(task.retry_delay)),
                        ("AutoRetry", task.auto_retry),
                    ]
                ),
            ),
        ]
    )


def process_table(process: Process) -> Hashtable:
    """A process as scripts see it; it changes as the process does."""
    table = Hashtable([("ID", process.id), ("Task", process.task.name)])

    def update(changed: Process) -> None:
        for name, value in (
            ("State", changed.state),
            ("CreateTime", from_python(changed.created)),
            ("StartTime", from_python(changed.started)),
            ("CompletedTime", from_python(changed.completed)),
            ("ExpireTime", from_python(changed.expires)),
            ("Exception", changed.exception),
            ("Result", list(changed.result)),
            ("Retry", Hashtable([("Count", changed.retries)])),
        ):
            table[name] = value

    update(process)
    process.changed = update
    return table


@pode_command(
    "Add-PodeTask", default_set="Script", sets={"Script": "script_block!", "File": "file_path!"}
)
def add_pode_task(
    *,
    name: str,
    script_block: ScriptBlock | None = None,
    file_path: str = "",
    argument_list: Hashtable | None = None,
    timeout: int = -1,
    timeout_from: Literal["Create", "Start"] = "Create",
    max_retries: int = 0,
    retry_delay: int = 0,
    auto_retry: bool = False,
    session: Session,
) -> None:
    """Defines a task that Invoke-PodeTask starts.

    -Name          A name for the task.
    -ScriptBlock   What to do; `$TaskEvent` is its event.
    -FilePath      A file that holds such a scriptblock.
    -ArgumentList  Arguments by name for the scriptblock.
    -Timeout       Seconds after which a process is ended; -1 never.
    -TimeoutFrom   Counted from its creation or its start.
    -MaxRetries    How often a failed process is tried again.
    -RetryDelay    Minutes before that.
    -AutoRetry     Does so by itself.

    PS> Start-PodeServer { Add-PodeTask -Name Sum -ScriptBlock { param($a, $b) $a + $b } }
    """
    pode = pode_of(session)
    if pode.tasks.find(name) is not None:
        raise_refusal(EngineError("taskExists", name))
    handler = pick_handler(session, pode, script_block, file_path)
    handler = Handler(handler.script, argument_list or [], handler.using)  # type: ignore[arg-type]
    pode.tasks.add(
        TaskDefinition(
            name,
            handler,
            timeout=timeout,
            timeout_from=timeout_from,
            max_retries=max_retries,
            retry_delay=retry_delay,
            auto_retry=auto_retry,
        )
    )


def get_task(pode: Pode, name: str) -> TaskDefinition:
    """The task of a name; refuses if there is none."""
    try:
        return pode.tasks.get(name)
    except EngineError as error:
        raise_refusal(error)
        raise


@pode_command("Set-PodeTaskConcurrency")
def set_pode_task_concurrency(maximum: int, *, session: Session) -> None:
    """Sets how many processes of tasks may run at once.

    -Maximum  How many.

    PS> Start-PodeServer { Set-PodeTaskConcurrency -Maximum 4 }
    """
    try:
        pode_of(session).tasks.set_concurrency(maximum)
    except EngineError as error:
        raise_refusal(error)


@pode_command("Invoke-PodeTask")
def invoke_pode_task(
    name: Annotated[str, Param(by_value=True)],
    *,
    argument_list: Hashtable | None = None,
    timeout: int = -1,
    timeout_from: Literal["Default", "Create", "Start"] = "Default",
    wait: bool = False,
    session: Session,
) -> Any:
    """Starts a task; gives its process, or with -Wait what it wrote.

    -Name          The task.
    -ArgumentList  More arguments by name.
    -Timeout       Seconds after which the process is ended.
    -TimeoutFrom   Counted from its creation or its start.
    -Wait          Waits for its end.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Invoke-PodeTask -Name Sum -ArgumentList @{ a = 1; b = 2 } -Wait } }
    """
    pode = pode_of(session)
    task = get_task(pode, name)

    async def start() -> Process:
        return pode.tasks.invoke(
            task, lambda process: fire(pode, process), argument_list, timeout=timeout
        )

    process = session.wait(start())
    if wait:
        return session.wait(pode.tasks.wait(process, timeout))
    return process_table(process)


@pode_command("Wait-PodeTask")
def wait_pode_task(
    process: Annotated[object, Param(alias="Task", by_value=True)],
    timeout: int = -1,
    *,
    session: Session,
) -> Any:
    """Waits for a process of a task to end; gives what it wrote.

    -Process  The process, as Invoke-PodeTask gave it.
    -Timeout  Waits no longer than so many seconds.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Invoke-PodeTask -Name Sum | Wait-PodeTask } }
    """
    if not isinstance(process, Hashtable):
        fail("taskType")
    pode = pode_of(session)
    found = find_process(pode, process)
    return None if found is None else session.wait(pode.tasks.wait(found, timeout))


def find_process(pode: Pode, table: Hashtable) -> Process | None:
    """The process that a table stands for, if it is still kept."""
    return pode.tasks.processes.get(str(table.get("ID")))


@pode_command("Close-PodeTask")
def close_pode_task(
    process: Annotated[Hashtable, Param(by_value=True, alias="Task")], *, session: Session
) -> None:
    """Ends a process of a task.

    -Process  The process.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Close-PodeTask -Process (Invoke-PodeTask -Name Sum) } }
    """
    pode = pode_of(session)
    found = find_process(pode, process)
    if found is not None:

        async def close() -> None:
            pode.tasks.close(found)

        session.wait(close())


@pode_command("Test-PodeTaskCompleted")
def test_pode_task_completed(
    process: Annotated[Hashtable, Param(by_value=True, alias="Task")], *, session: Session
) -> bool:
    """Says whether a process of a task has ended well.

    -Process  The process.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Test-PodeTaskCompleted -Process (Invoke-PodeTask -Name Sum) } }
    """
    return process.get("State") == "Completed"


@pode_command("Test-PodeTaskFailed")
def test_pode_task_failed(
    process: Annotated[Hashtable, Param(by_value=True, alias="Task")], *, session: Session
) -> bool:
    """Says whether a process of a task has failed.

    -Process  The process.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Test-PodeTaskFailed -Process (Invoke-PodeTask -Name Sum) } }
    """
    return process.get("State") == "Failed"


@pode_command("Restart-PodeTaskProcess")
def restart_pode_task_process(
    process: Annotated[Hashtable, Param(by_value=True, alias="Task")],
    *,
    timeout: int = -1,
    wait: bool = False,
    session: Session,
) -> Any:
    """Tries a failed process of a task again.

    -Process  The process.
    -Timeout  Waits no longer than so many seconds.
    -Wait     Waits for its end.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Get-PodeTaskProcess -Name Sum -State Failed | Restart-PodeTaskProcess } }
    """
    pode = pode_of(session)
    found = find_process(pode, process)
    if found is None:
        return None

    async def restart() -> None:
        pode.tasks.restart(found, lambda each: fire(pode, each))

    session.wait(restart())
    return session.wait(pode.tasks.wait(found, timeout)) if wait else process


@pode_command("Remove-PodeTask")
def remove_pode_task(name: Annotated[str, Param(by_value=True)], *, session: Session) -> None:
    """Removes a task; what runs goes on.

    -Name  The task.

    PS> Start-PodeServer { Remove-PodeTask -Name Sum }
    """
    pode_of(session).tasks.remove(name)


@pode_command("Clear-PodeTasks")
def clear_pode_tasks(*, session: Session) -> None:
    """Removes all tasks.

    PS> Start-PodeServer { Clear-PodeTasks }
    """
    pode_of(session).tasks.clear()


@pode_command("Edit-PodeTask")
def edit_pode_task(
    name: Annotated[str, Param(by_value=True)],
    *,
    script_block: ScriptBlock | None = None,
    argument_list: Hashtable | None = None,
    session: Session,
) -> None:
    """Changes a task.

    -Name          The task.
    -ScriptBlock   Another scriptblock.
    -ArgumentList  Other arguments.

    PS> Start-PodeServer { Edit-PodeTask -Name Sum -ScriptBlock { param($a, $b) $a * $b } }
    """
    pode = pode_of(session)
    task = get_task(pode, name)
    if script_block is not None:
        made = make_handler(session, pode, script_block)
        task.handler = Handler(made.script, task.handler.arguments, made.using)
    if argument_list is not None:
        task.handler = Handler(task.handler.script, argument_list, task.handler.using)  # type: ignore[arg-type]


@pode_command("Get-PodeTask")
def get_pode_task(name: list[str] | None = None, *, session: Session) -> Iterator[Hashtable]:
    """Gives the tasks.

    -Name  Only those of these names.

    PS> Start-PodeServer { (Get-PodeTask -Name Sum).Name | Out-Default }
    """
    wanted = None if name is None else {each.lower() for each in name}
    for task in pode_of(session).tasks:
        if wanted is None or task.name.lower() in wanted:
            yield task_table(task)


@pode_command("Get-PodeTaskProcess")
def get_pode_task_process(
    name: list[str] | None = None,
    id: list[str] | None = None,
    state: list[str] | None = None,
    *,
    session: Session,
) -> Iterator[Hashtable]:
    """Gives the processes of tasks.

    -Name   Only those of these tasks.
    -Id     Only those of these ids.
    -State  Only those in these states.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value @(Get-PodeTaskProcess -Name Sum).Count } }
    """
    for process in list(pode_of(session).tasks.processes.values()):
        facts = ((name, process.task.name), (id, process.id), (state, process.state))
        if all(w is None or value.lower() in {x.lower() for x in w} for w, value in facts):
            yield process_table(process)
