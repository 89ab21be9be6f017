"""Isolated execution: scripts run in sessions of their own, each in a fiber, for jobs and more.

Such a script has none of the caller's variables and functions, only what it brings along by
`$using:`. It runs in the global scope of its session, as a script given to .NET's PowerShell class
does. While it waits others run; one that only computes is made to take turns (`TurnTimer`).
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from poshws.corelib.current_session import enter_session, leave_session
from poshws.corelib.safepoints import YIELD
from poshws.runtime.commands.dotted import Dotted
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.pipeline import site_for
from poshws.runtime.execution.scriptblock import ScriptBlock as Block
from poshws.runtime.execution.stages import NO_INPUT, drive
from poshws.runtime.execution.streams import Streams
from poshws.runtime.execution.units import load
from poshws.runtime.execution.using_variables import KEY
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    import asyncio

    from poshws.binding.pipeline_stage import Sink
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session

Task: TypeAlias = "asyncio.Task[Any]"
Report = Callable[[str, Any], None]
"""Takes what a script writes: the stream's name ("output", "error", …) and the object."""

TURN: Final = 0.01
"""Seconds that a script computes before others get a turn."""


class TurnTimer:
    """Asks the isolated sessions to let others run, every now and then."""

    def __init__(self) -> None:
        self.sessions: set[Session] = set()
        self._thread: threading.Thread | None = None

    def add(self, session: Session) -> None:
        """The session begins to run."""
        self.sessions.add(session)
        if self._thread is None:
            self._thread = threading.Thread(target=self._remind, daemon=True)
            self._thread.start()

    def _remind(self) -> None:
        while self.sessions:
            time.sleep(TURN)
            for session in tuple(self.sessions):
                session.pending |= YIELD
        self._thread = None


_TURN_TIMER: Final = TurnTimer()


class IsolatedExecution:
    """One isolated script; `task` is there once it was started."""

    def __init__(self, parent: Session, report: Report) -> None:
        self.parent = parent
        self.session = parent.fork()
        self.session.streams = _streams(report)
        self._report = report
        self.task: Task | None = None

    def started(self, task: Task) -> None:
        """The task that runs the script."""
        self.task = task

    def run(
        self,
        script: ScriptBlock,
        *,
        using: dict[str, Any] | None = None,
        arguments: Sequence[object] = (),
        variables: dict[str, Any] | None = None,
        input: Sequence[Any] | None = None,
    ) -> None:
        """Runs the script to its end; an error that nothing catches is raised."""
        session = self.session
        scope = session.global_scope
        if using:
            scope.variables[KEY] = Variable(KEY, using)
        for name, value in (variables or {}).items():
            scope.local(name.lower(), name).value = value
        command: Any = Dotted(Function("", script))
        site, values = site_for(command, {}, tuple(arguments))
        run_beside(
            session, self._write, input, lambda: [command.stage(session, scope, site, values)]
        )

    def _write(self, item: object) -> None:
        self._report("output", item)

    def stop(self) -> None:
        """Makes the script stop: at once where it waits, else at its next safepoint."""
        _TURN_TIMER.sessions.discard(self.session)
        self.session.stop()
        if self.task is not None:
            self.task.cancel()


def run_beside(
    session: Session,
    out: Sink,
    input: Sequence[Any] | None,
    stages: Callable[[], list[Any]],
    report: Report | None = None,
) -> None:
    """Runs a pipeline in another session than the one whose code asks for it.

    `report` gets what is written beside the output.
    """
    before = session.streams
    if report is not None:
        session.streams = _streams(report)
    enter_session(session)
    is_first = session not in _TURN_TIMER.sessions
    if is_first:
        _TURN_TIMER.add(session)
    try:
        drive(session, out, NO_INPUT if input is None else list(input), stages())
    finally:
        if is_first:
            _TURN_TIMER.sessions.discard(session)
        leave_session(session)
        session.streams = before


class Pool:
    """Runs plain code in fibers, at most `limit` at a time, in the order it was added.

    `ended` is told whenever one has ended, after it was counted out.
    """

    def __init__(
        self, session: Session, limit: int, ended: Callable[[], None] | None = None
    ) -> None:
        self.limit = limit
        self._tell = ended
        self.running = 0
        self.most_running = 0
        self._bridge = session.bridge
        self._waiting: deque[tuple[Callable[[], None], Callable[[Task], None]]] = deque()

    @property
    def is_idle(self) -> bool:
        """Whether all that was added has ended."""
        return not self.running and not self._waiting

    def add(self, work: Callable[[], None], started: Callable[[Task], None]) -> None:
        """Runs `work` as soon as there is room; `started` gets its task then."""
        self._waiting.append((work, started))
        self.fill()

    def clear(self) -> None:
        """Forgets what has not been started."""
        self._waiting.clear()

    def fill(self) -> None:
        """Starts what there is room for."""
        while self._waiting and self.running < self.limit:
            work, started = self._waiting.popleft()
            self.running += 1
            self.most_running = max(self.most_running, self.running)
            task = self._bridge.start(self._bridge.spawn(work))
            task.add_done_callback(self._ended)
            started(task)

    def _ended(self, task: Task) -> None:
        self.running -= 1
        self.fill()
        if self._tell is not None:
            self._tell()


def own_code(script: ScriptBlock) -> ScriptBlock:
    """The block as a script of its own, whose lines are counted from its first."""
    return Block(load(script.text).root, None)


def _streams(report: Report) -> Streams:
    streams = Streams()
    for name in ("error", "warning", "verbose", "debug", "information", "progress"):

        def sink(record: object, name: str = name) -> None:
            report(name, record)

        setattr(streams, name, sink)
    return streams
