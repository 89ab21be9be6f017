"""Tasks: named handlers that are started by hand and run beside the caller, a few at once."""

from __future__ import annotations

import asyncio
import uuid
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from poshws.engine.messages import EngineError
from poshws.engine.scheduling.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

DEFAULT_CONCURRENCY = 2  # processes at once, as in Pode
HOUSEKEEPING = 20.0  # seconds between looking for what is old, late or to be tried again
KEEP_COMPLETED = timedelta(minutes=1)


class TaskDefinition:
    """A task that can be invoked."""

    def __init__(
        self,
        name: str,
        handler: Any,
        *,
        timeout: float = -1,
        timeout_from: str = "Create",
        max_retries: int = 0,
        retry_delay: float = 0,
        auto_retry: bool = False,
    ) -> None:
        self.name = name
        self.handler = handler
        self.timeout = timeout
        self.timeout_from = timeout_from
        self.max_retries = max_retries
        self.retry_delay = retry_delay  # minutes
        self.auto_retry = auto_retry


class Process:
    """One invocation of a task: its state and what it gave."""

    def __init__(self, task: TaskDefinition, arguments: Any, created: datetime) -> None:
        self.id = str(uuid.uuid4())
        self.task = task
        self.arguments = arguments
        self.state = "Pending"
        self.result: list[Any] = []
        self.created = created
        self.started: datetime | None = None
        self.completed: datetime | None = None
        self.expires: datetime | None = None
        self.exception: Any = None
        self.retries = 0
        self.retry_from: datetime | None = None
        self.running: asyncio.Task[None] | None = None
        self.changed: Callable[[Process], None] | None = None

    def change(self, state: str) -> None:
        """Sets the state and tells whoever shows it."""
        self.state = state
        if self.changed is not None:
            self.changed(self)


class Tasks:
    """All tasks of a server by name, and their processes by id."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or Clock()
        self._tasks: dict[str, TaskDefinition] = {}
        self._places = asyncio.Semaphore(DEFAULT_CONCURRENCY)
        self.processes: dict[str, Process] = {}

    def __iter__(self) -> Iterator[TaskDefinition]:
        return iter(list(self._tasks.values()))

    def __len__(self) -> int:
        return len(self._tasks)

    def find(self, name: str) -> TaskDefinition | None:
        """The task of that name in any case, or None."""
        return self._tasks.get(name.casefold())

    def get(self, name: str) -> TaskDefinition:
        """The task of that name; raises EngineError."""
        task = self.find(name)
        if task is None:
            raise EngineError("noTask", name)
        return task

    def add(self, task: TaskDefinition) -> None:
        """Adds a task."""
        if self.find(task.name) is not None:
            raise EngineError("taskExists", task.name)
        self._tasks[task.name.casefold()] = task

    def remove(self, name: str) -> None:
        """Forgets a task; what runs goes on."""
        self._tasks.pop(name.casefold(), None)

    def clear(self) -> None:
        """Forgets all tasks."""
        self._tasks.clear()

    def set_concurrency(self, maximum: int) -> None:
        """How many processes may go at once from now on."""
        if maximum < 1:
            raise EngineError("maximumTooSmall", "tasks", maximum)
        self._places = asyncio.Semaphore(maximum)

    def invoke(
        self,
        task: TaskDefinition,
        fire: Callable[[Process], Awaitable[None]],
        arguments: object = None,
        *,
        timeout: float = -1,
    ) -> Process:
        """Starts a process. ``fire`` fills ``result`` and sets ``exception`` if it failed."""
        process = Process(task, arguments, self._clock.utc_now())
        seconds = task.timeout if timeout == -1 else timeout
        if seconds >= 0:
            process.expires = process.created + timedelta(seconds=seconds)
        self.processes[process.id] = process
        self._start(process, fire)
        return process

    def restart(self, process: Process, fire: Callable[[Process], Awaitable[None]]) -> bool:
        """Tries a failed process again, if it has tries left."""
        if process.state != "Failed" or process.retries >= process.task.max_retries:
            return False
        process.retries += 1
        process.retry_from = process.exception = process.started = process.completed = None
        process.result = []
        process.change("Pending")
        self._start(process, fire)
        return True

    async def wait(self, process: Process, timeout: float = -1) -> list[Any]:
        """Waits for the end, or so many seconds; closes the process and gives what was emitted."""
        if process.running is not None and not process.running.done():
            await asyncio.wait([process.running], timeout=timeout if timeout > 0 else None)
        result = list(process.result)
        self.close(process)
        return result

    def close(self, process: Process) -> None:
        """Stops a process and forgets it."""
        if process.running is not None and process.running is not asyncio.current_task():
            process.running.cancel()
        self.processes.pop(process.id, None)

    async def keep_house(self, fire: Callable[[Process], Awaitable[None]]) -> None:
        """Ends late processes, forgets old ones and retries failed ones, until cancelled."""
        while True:
            await self._clock.sleep(HOUSEKEEPING)
            now = self._clock.utc_now()
            for process in list(self.processes.values()):
                self._look_after(process, now, fire)

    async def stop(self) -> None:
        """Cancels what still runs."""
        running = [p.running for p in self.processes.values() if p.running and not p.running.done()]
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running, timeout=1)

    def _look_after(
        self, process: Process, now: datetime, fire: Callable[[Process], Awaitable[None]]
    ) -> None:
        if process.state == "Completed":
            if process.completed is not None and process.completed + KEEP_COMPLETED < now:
                self.close(process)
        elif process.state == "Failed":
            if process.retries >= process.task.max_retries:
                self.close(process)
            elif process.task.auto_retry and process.retry_from and process.retry_from <= now:
                self.restart(process, fire)
        elif process.expires is not None and process.expires < now:
            self.close(process)

    def _start(self, process: Process, fire: Callable[[Process], Awaitable[None]]) -> None:
        process.running = asyncio.get_running_loop().create_task(self._run(process, fire))

    async def _run(self, process: Process, fire: Callable[[Process], Awaitable[None]]) -> None:
        async with self._places:
            process.started = self._clock.utc_now()
            process.change("Running")
            try:
                await fire(process)
            finally:
                process.completed = self._clock.utc_now()
                failed = process.exception is not None
                if failed:
                    delay = timedelta(minutes=process.task.retry_delay)
                    process.retry_from = process.completed + delay
                process.change("Failed" if failed else "Completed")
