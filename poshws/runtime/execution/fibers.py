"""Turns plain calls that wait into awaits on one asyncio loop, a greenlet (a fiber) per handler.

A fiber whose call has ended waits for the next one: a new one would have to map memory for its
frames.

Code in a fiber calls ``bridge.wait(awaitable)``. The awaitable is first driven inline: one
that finishes without suspending costs no switch at all. Otherwise the fiber switches to the
greenlet that runs the loop and hands over what is left of the awaitable; the coroutine made by
``spawn`` awaits that inside the fiber's own task and switches back with the result or the error.

The main script runs outside any fiber: there ``wait`` runs the loop until the awaitable is done.
asyncio is imported when the first call waits, not before: most scripts never do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, Protocol, TypeVar

from greenlet import getcurrent, greenlet

from poshws.corelib.current_session import resume_sessions, running_sessions
from poshws.runtime.execution.control_flow import CannotWait

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterator

    from poshws.runtime.execution.watchdog import Watchdog

T = TypeVar("T")
MAX_IDLE = 64  # fibers that wait for a call


class HasContext(Protocol):
    """The session: its ``context`` says which handler's scope and streams are current."""

    context: Any


class Fiber(greenlet):
    """The greenlet of one handler; only these may switch away from the middle of a call."""


def in_fiber() -> bool:
    """True where a handler has the thread, in its fiber or in a command's greenlet inside of it."""
    current: Any = getcurrent()
    while current is not None and not isinstance(current, Fiber):
        current = current.parent
    return current is not None


class Finished:
    """What a call in a fiber has given."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value


def run_calls(function: Callable[..., object], arguments: tuple[object, ...]) -> None:
    """What fibers run: a call, and then the one that is switched in with; an error ends it."""
    while True:
        # No local name keeps what the call was made of, nor the fiber itself, while it is idle.
        outcome = Finished(function(*arguments))
        parent = getcurrent().parent
        assert parent is not None
        del function, arguments
        function, arguments = parent.switch(outcome)
        del outcome, parent


class Suspended:
    """The rest of an awaitable that has already been driven to its first suspension."""

    __slots__ = ("_first", "_iterator")

    def __init__(self, iterator: Iterator[Any], first: object) -> None:
        self._iterator = iterator
        self._first = first

    def __await__(self) -> Generator[Any, None, Any]:
        value = self._first
        while True:
            try:
                yield value
            except BaseException as error:  # handed on: a cancellation belongs to the awaitable
                throw = getattr(self._iterator, "throw", None)
                if throw is None:
                    raise
                try:
                    value = throw(error)
                except StopIteration as stop:
                    return stop.value
            else:
                try:
                    value = next(self._iterator)
                except StopIteration as stop:
                    return stop.value


class Bridge:
    """The loop of one session and the way into it from plain code."""

    def __init__(self, owner: HasContext, before_waiting: Callable[[], None] | None = None) -> None:
        self._owner = owner
        self._before_waiting = before_waiting or _do_nothing
        self._loop: asyncio.AbstractEventLoop | None = None
        self._owns_loop = True
        self._tasks: set[asyncio.Task[Any]] = set()
        self._idle: list[Fiber] = []  # for calls to come
        self.watchdog: Watchdog | None = None
        """Told of the turns of fibers, where somebody wants to know how long they last."""

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The session's loop, made when it is first asked for."""
        if self._loop is None:
            self._loop = new_loop()
            self._owns_loop = True
        return self._loop

    def adopt_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        """Uses a loop that runs already, and is somebody else's to close."""
        if loop is not self._loop:
            self.close()
            self._loop, self._owns_loop = loop, False

    def wait(self, awaitable: Awaitable[T]) -> T:
        """Gives the result of the awaitable to plain code, in a fiber or in the main script."""
        current = getcurrent()
        owner = self._owner
        context = owner.context
        sessions = running_sessions()
        if not isinstance(current, Fiber):
            hand_over = getattr(current, "hand_over", None)
            if hand_over is not None:
                # A pulling command in a greenlet of its own: whoever feeds it waits for it.
                return hand_over(awaitable)  # type: ignore[no-any-return]
            try:
                return self._run(awaitable)
            finally:
                owner.context = context
                resume_sessions(sessions)
        iterator = awaitable.__await__()
        try:
            first = next(iterator)
            parent = current.parent
            assert parent is not None
            result: T = parent.switch(Suspended(iterator, first))
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]
        finally:
            owner.context = context
            resume_sessions(sessions)
        return result

    def yield_to_event_loop(self) -> None:
        """Lets everything else that is ready run; does nothing in the main script."""
        if in_fiber():
            import asyncio  # deferred

            self.wait(asyncio.sleep(0))

    async def spawn(self, function: Callable[..., T], *arguments: object) -> T:
        """Runs plain code in a new fiber; awaiting this coroutine gives its result."""
        fiber = self._idle.pop() if self._idle else Fiber(run_calls)
        fiber.parent = getcurrent()
        result = self._turn(fiber.switch, function, arguments)
        while type(result) is not Finished:
            self._before_waiting()
            try:
                value = await result
            except BaseException as error:  # the fiber's own code decides what to do with it
                # Resumed from wherever this coroutine runs now, which need not be where it began.
                fiber.parent = getcurrent()
                result = self._turn(fiber.throw, error)
            else:
                fiber.parent = getcurrent()
                result = self._turn(fiber.switch, value)
        self._before_waiting()
        if len(self._idle) < MAX_IDLE:
            self._idle.append(fiber)
        return result.value  # type: ignore[return-value]

    def _turn(self, go_on: Callable[..., Any], *arguments: object) -> Any:
        """Lets a fiber go on up to where it waits again, or ends."""
        watchdog = self.watchdog
        if watchdog is None:
            return go_on(*arguments)
        watchdog.begin_turn()
        try:
            return go_on(*arguments)
        finally:
            watchdog.end_turn()

    def start(self, coroutine: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Runs a coroutine in the background and keeps it alive until it is done."""
        task = self.loop.create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def close(self) -> None:
        """Cancels what still runs and closes the loop; a later wait makes a new one. The loop of
        somebody else goes on, without what this session runs there.
        """
        loop, self._loop = self._loop, None
        self._idle.clear()
        if loop is None or loop.is_closed():
            return
        if not self._owns_loop:
            for task in self._tasks:
                task.cancel()
        if not self._owns_loop or loop.is_running():
            return
        try:
            cancel_all(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            loop.close()

    def _run(self, awaitable: Awaitable[T]) -> T:
        import asyncio  # deferred

        self._before_waiting()
        if asyncio._get_running_loop() is not None:
            refuse_to_wait(awaitable)
        if not self._owns_loop:
            self.close()
        task = asyncio.ensure_future(awaitable, loop=self.loop)
        try:
            return self.loop.run_until_complete(task)
        except KeyboardInterrupt:
            # Ctrl+C ends the waiting, and what was waited for must not go on unseen.
            task.cancel()
            self.loop.run_until_complete(asyncio.wait([task], timeout=1))
            raise


def _do_nothing() -> None:
    """What is done before waiting where nothing was asked for."""


def refuse_to_wait(awaitable: object) -> NoReturn:
    """Plain code in the middle of a program's event loop can't wait for it."""
    if hasattr(awaitable, "close"):
        awaitable.close()
    raise CannotWait


def new_loop() -> asyncio.AbstractEventLoop:
    """A loop of uvloop where it is installed, else of asyncio."""
    try:
        import uvloop  # type: ignore[import-not-found,unused-ignore]  # not everywhere  # deferred
    except ImportError:
        import asyncio  # deferred

        from poshws.runtime.native.host_names import Names  # deferred

        loop = asyncio.new_event_loop()
        loop.getaddrinfo = Names(loop).look_up  # type: ignore[method-assign]
        return loop
    return uvloop.new_event_loop()  # type: ignore[no-any-return,unused-ignore]


def cancel_all(loop: asyncio.AbstractEventLoop) -> None:
    """Cancels every task of a loop that does not run, and waits until they have ended."""
    import asyncio  # deferred

    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        loop.run_until_complete(asyncio.wait(tasks, timeout=2))
