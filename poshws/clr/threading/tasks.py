"""Task: the result of something that is done, or is being done on the session's loop.

A script has no threads here: `Task.Run` runs its delegate inline. What waits for the network
or the clock is a coroutine in the background, and waiting for its task lets the loop run.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from itertools import count
from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.system.delegates import call
from poshws.clr.threading.event_loop_waits import milliseconds_of, yield_to_event_loop
from poshws.clr.threading.parallel import ParallelMembers
from poshws.corelib import execution_context
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.datetime.timespan import MILLISECOND, TimeSpan
from poshws.corelib.exceptions.dotnet import (
    AggregateException,
    ArgumentOutOfRangeException,
    InvalidOperationException,
    NetException,
    TaskCanceledException,
)
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import core_type, declared_type, type_of

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

_IDS: Final = count(1)
COMPLETED, CANCELED, FAULTED, WAITING = (
    "RanToCompletion",
    "Canceled",
    "Faulted",
    "WaitingForActivation",
)
NO_RESULT: Final = object()


class Task:
    """System.Threading.Tasks.Task, with a result `Task[TResult]`."""

    __slots__ = (
        "id",
        "_result",
        "_error",
        "_future",
        "_is_canceled",
        "_delegate",
        "state",
        "__weakref__",
    )

    def __init__(
        self,
        result: object = NO_RESULT,
        error: BaseException | None = None,
        *,
        future: Any = None,
        delegate: Callable[[], object] | None = None,
    ) -> None:
        self.id = next(_IDS)
        self._result = result
        self._error = error
        self._future = future
        self._delegate = delegate
        self._is_canceled = isinstance(error, TaskCanceledException)
        self.state: object = None

    @property
    def net_type(self) -> Type:
        from poshws.clr.metadata.generic_instantiation import close_type  # deferred

        self._settle()
        is_pending = self._future is not None or self._delegate is not None
        if self._result is NO_RESULT and not is_pending:
            return declared_type("System.Threading.Tasks.Task")
        is_unknown = self._result is None or self._result is NO_RESULT
        kind = core_type("System.Object") if is_unknown else type_of(self._result)
        return close_type("System.Threading.Tasks.Task`1", kind)

    def _settle(self) -> None:
        """Takes over what the coroutine gave, where it has ended."""
        future = self._future
        if future is None or not future.done():
            return
        self._future = None
        if future.cancelled():
            self._error, self._is_canceled = TaskCanceledException(), True
        elif future.exception() is not None:
            error = future.exception()
            self._error = error if isinstance(error, NetException) else NetException(str(error))
        else:
            self._result = future.result()

    def is_done(self) -> bool:
        """Whether it has ended; nothing else gets a turn."""
        self._settle()
        return self._future is None and self._delegate is None

    @property
    def is_completed(self) -> bool:
        """A script may ask again and again, so what it waits for gets a turn."""
        if self._future is not None and not self._future.done():
            yield_to_event_loop()
        return self.is_done()

    @property
    def is_faulted(self) -> bool:
        self._settle()
        return self._error is not None and not self._is_canceled

    @property
    def is_canceled(self) -> bool:
        self._settle()
        return self._is_canceled

    @property
    def is_completed_successfully(self) -> bool:
        return self.is_completed and not self._error

    @property
    def status(self) -> EnumValue:
        name = WAITING
        if self._delegate is not None:
            name = "Created"
        elif self.is_completed:
            name = CANCELED if self._is_canceled else FAULTED if self._error else COMPLETED
        return enum_value("System.Threading.Tasks.TaskStatus", name)

    @property
    def exception(self) -> AggregateException | None:
        return AggregateException(None, self._error) if self.is_faulted and self._error else None

    @property
    def async_state(self) -> object:
        return self.state

    @property
    def creation_options(self) -> EnumValue:
        return enum_value("System.Threading.Tasks.TaskCreationOptions", 0)

    def finish(self, milliseconds: int | None = None) -> bool:
        """Waits until it is done, for a time at most; says whether it is."""
        if self._future is not None and not self._future.done():
            import asyncio  # deferred

            timeout = None if milliseconds is None or milliseconds < 0 else milliseconds / 1000
            execution_context.current.services.wait_for(
                asyncio.wait([self._future], timeout=timeout)
            )
        return self.is_done()

    def outcome(self) -> object:
        """The result, waited for; raises the exception itself."""
        self.finish()
        if self._error is not None:
            raise self._error
        return None if self._result is NO_RESULT else self._result

    @property
    def result(self) -> object:
        """Waited for; an exception is inside an AggregateException."""
        self.finish()
        if self._error is not None:
            raise AggregateException(None, self._error)
        return None if self._result is NO_RESULT else self._result

    def wait(self, *how: object) -> bool:
        milliseconds = None
        for each in how:
            if isinstance(each, TimeSpan):
                milliseconds = each.ticks // MILLISECOND
            elif isinstance(each, int):
                milliseconds = each
        is_done = self.finish(milliseconds)
        if self._error is not None:
            raise AggregateException(None, self._error)
        return is_done

    def start(self, scheduler: object = None) -> None:
        if self._delegate is None:
            raise InvalidOperationException("Start may not be called on a task that has completed.")
        delegate, self._delegate = self._delegate, None
        try:
            self._result = delegate()
        except NetException as error:
            self._error = error

    run_synchronously = start

    def dispose(self) -> None:
        """Nothing to give back."""

    def get_awaiter(self) -> TaskAwaiter:
        return TaskAwaiter(self)

    def configure_await(self, on_context: object) -> ConfiguredTask:
        return ConfiguredTask(self)

    def wait_async(self, *how: object) -> Task:
        return self

    def continue_with(self, action: object, *options: object) -> Task:
        """Runs the action when this is done: at once, since a script has one thread."""
        if self.is_done():
            return run(lambda: call(action, self))
        return background(self._followed(action))

    async def _followed(self, action: object) -> object:
        import asyncio  # deferred

        await asyncio.wait([self._future])
        return await execution_context.current.services.in_fiber(lambda: call(action, self))

    def set(self, result: object = None, error: BaseException | None = None) -> bool:
        """Ends a task that a TaskCompletionSource holds; false where it has ended before."""
        future = self._future
        if future is None or future.done():
            return False
        if isinstance(error, TaskCanceledException):
            future.cancel()
        elif error is not None:
            future.set_exception(error)
            future.exception()  # asked for, so that nobody warns that it never was
        else:
            future.set_result(result)
        return True


class TaskAwaiter:
    """System.Runtime.CompilerServices.TaskAwaiter."""

    __slots__ = ("task",)
    net_name: ClassVar[str] = "System.Runtime.CompilerServices.TaskAwaiter"

    def __init__(self, task: Task) -> None:
        self.task = task

    @property
    def is_completed(self) -> bool:
        return self.task.is_completed

    def get_result(self) -> object:
        result = self.task.outcome()
        return AUTOMATION_NULL if self.task._result is NO_RESULT else result


class ConfiguredTask:
    """System.Runtime.CompilerServices.ConfiguredTaskAwaitable."""

    __slots__ = ("task",)
    net_name: ClassVar[str] = "System.Runtime.CompilerServices.ConfiguredTaskAwaitable"

    def __init__(self, task: Task) -> None:
        self.task = task

    def get_awaiter(self) -> TaskAwaiter:
        return TaskAwaiter(self.task)


def done(result: object = None) -> Task:
    """A task that has ended; one without a result for null."""
    return Task(NO_RESULT if result is None else result)


def failed(error: BaseException) -> Task:
    return Task(error=error)


def run(function: Callable[[], object]) -> Task:
    """A task of the result of the function, called inline."""
    try:
        return Task(function())
    except NetException as error:
        return Task(error=error)


def background(coroutine: Coroutine[Any, Any, object]) -> Task:
    """A task of a coroutine that runs on the session's loop; NO_RESULT makes one without a
    result.
    """
    return Task(future=execution_context.current.services.start(coroutine))


class TaskMembers:
    """The static members of Task; the others are those of the class."""

    completed_task = staticmethod(done)

    @staticmethod
    def new(action: object, *options: object) -> Task:
        return Task(delegate=lambda: call(action))

    @staticmethod
    def current_id() -> None:
        return None

    @staticmethod
    def run(*arguments: object) -> Task:
        """(delegate, …); a generic overload's type arguments come first."""
        delegate = arguments[1] if isinstance(arguments[0], tuple) else arguments[0]
        task = run(lambda: call(delegate))
        inner = task._result
        return inner if isinstance(inner, Task) else task

    @staticmethod
    def from_result(generic: object, result: object) -> Task:
        return Task(result)

    @staticmethod
    def from_exception(*arguments: Any) -> Task:
        return Task(error=arguments[-1])

    @staticmethod
    def from_canceled(*arguments: object) -> Task:
        return Task(error=TaskCanceledException())

    @staticmethod
    def delay(time: int | TimeSpan, *options: Any) -> Task:
        milliseconds = time.ticks // MILLISECOND if isinstance(time, TimeSpan) else int(time)
        if milliseconds < -1:
            text = (
                "The value needs to be either -1 (signifying an infinite timeout), 0 or a positive"
                " integer."
            )
            raise ArgumentOutOfRangeException("millisecondsDelay", text)
        token = next((each for each in options if hasattr(each, "is_cancellation_requested")), None)
        if token is not None and token.is_cancellation_requested:
            return Task(error=TaskCanceledException())
        task = background(_sleep(milliseconds))
        if token is not None:
            token.register(task._future.cancel)
        return task

    @staticmethod
    def yield_() -> Task:
        return done()

    @staticmethod
    def wait_all(tasks: list[Task], *how: object) -> bool:
        """Raises one AggregateException of all that failed."""
        milliseconds = milliseconds_of(tuple(how))
        ended = [task.finish(milliseconds) for task in tasks]
        errors = [task._error for task in tasks if task._error is not None]
        if errors:
            raise AggregateException(None, tuple(errors))
        return all(ended)

    @staticmethod
    def wait_any(tasks: list[Task], *how: object) -> int:
        for place, task in enumerate(tasks):
            if task.is_completed:
                return place
        import asyncio  # deferred

        milliseconds = milliseconds_of(tuple(how))
        timeout = None if milliseconds is None or milliseconds < 0 else milliseconds / 1000
        waiting = asyncio.wait(
            [task._future for task in tasks], timeout=timeout, return_when="FIRST_COMPLETED"
        )
        execution_context.current.services.wait_for(waiting)
        return next((place for place, task in enumerate(tasks) if task.is_completed), -1)

    @staticmethod
    def when_all(*arguments: object) -> Task:
        """A task of all; where they have results, its result is the array of them."""
        tasks = _tasks_in(arguments)
        if all(task.is_completed for task in tasks):
            return run(lambda: _results(tasks))
        return background(_all(tasks))

    @staticmethod
    def when_any(*arguments: object) -> Task:
        tasks = _tasks_in(arguments)
        for task in tasks:
            if task.is_completed:
                return Task(task)
        return background(_any(tasks))


def _tasks_in(arguments: tuple[Any, ...]) -> list[Task]:
    """The tasks of a call; a generic overload's type arguments come first."""
    tasks: list[Task] = []
    for each in arguments:
        if isinstance(each, Task):
            tasks.append(each)
        elif not isinstance(each, tuple):
            tasks += each
    return tasks


async def _sleep(milliseconds: int) -> object:
    import asyncio  # deferred

    if milliseconds < 0:
        await asyncio.get_running_loop().create_future()
    await asyncio.sleep(milliseconds / 1000)
    return NO_RESULT


def _results(tasks: list[Task]) -> object:
    errors = [task._error for task in tasks if task._error is not None]
    if errors:
        raise errors[0]
    results = [task._result for task in tasks]
    return NO_RESULT if any(each is NO_RESULT for each in results) else results


async def _all(tasks: list[Task]) -> object:
    import asyncio  # deferred

    waiting = [task._future for task in tasks if task._future is not None]
    await asyncio.wait(waiting)
    for task in tasks:
        task._settle()
    return _results(tasks)


async def _any(tasks: list[Task]) -> object:
    import asyncio  # deferred

    await asyncio.wait([task._future for task in tasks], return_when="FIRST_COMPLETED")
    return next(task for task in tasks if task.is_done())


class TaskHolder(Task, TaskMembers):
    """Both kinds of members, to tie the signatures to."""

    __slots__ = ()
    wait_all, wait_any = TaskMembers.wait_all, TaskMembers.wait_any


class TaskCompletionSource:
    """System.Threading.Tasks.TaskCompletionSource."""

    __slots__ = ("task",)
    net_name: ClassVar[str] = "System.Threading.Tasks.TaskCompletionSource"

    def __init__(self, *options: object) -> None:
        self.task = Task(future=execution_context.current.services.new_future())

    def set_result(self, result: object = NO_RESULT) -> None:
        self._must(self.try_set_result(result))

    def try_set_result(self, result: object = NO_RESULT) -> bool:
        return self.task.set(result)

    def set_exception(self, error: object) -> None:
        self._must(self.try_set_exception(error))

    def try_set_exception(self, error: Any) -> bool:
        found = error if isinstance(error, BaseException) else next(iter(error))
        return self.task.set(error=found)

    def set_canceled(self, token: object = None) -> None:
        self._must(self.try_set_canceled())

    def try_set_canceled(self, token: object = None) -> bool:
        return self.task.set(error=TaskCanceledException())

    @staticmethod
    def _must(was_set: bool) -> None:
        if not was_set:
            raise InvalidOperationException(
                "An attempt was made to transition a task to a final state when it had already"
                " completed."
            )


class GenericCompletionSource(TaskCompletionSource):
    """System.Threading.Tasks.TaskCompletionSource[TResult]."""

    __slots__ = ("net_type",)

    def __init__(self, net_type: Type, *options: object) -> None:
        self.net_type = net_type
        super().__init__(*options)


TYPES = describe(
    __file__,
    {
        "System.Threading.Tasks.Task": (Task, TaskHolder),
        "System.Threading.Tasks.Task`1": (Task, TaskHolder),
        "System.Threading.Tasks.TaskCompletionSource": TaskCompletionSource,
        "System.Threading.Tasks.TaskCompletionSource`1": GenericCompletionSource,
        "System.Threading.Tasks.Parallel": (None, ParallelMembers),
        "System.Runtime.CompilerServices.TaskAwaiter": TaskAwaiter,
        "System.Runtime.CompilerServices.ConfiguredTaskAwaitable": ConfiguredTask,
    },
)
