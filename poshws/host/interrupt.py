"""Ctrl+C while a command runs → the command ends and the session goes on; a signal that ends a
program → its script ends, `finally` blocks run, and the program within a few seconds.

The signal comes in the middle of whatever Python does. In a script's own code it makes the next
safepoint end the script: an exception raised between two instructions could miss the `finally` of
a loop that begins a `try` (Python 3.11 takes it for raised before the loop). Everywhere else, as
in a command that blocks, it becomes a KeyboardInterrupt, which no `catch` of a script takes and
which runs its `finally` blocks. While a handler's fiber has the thread it must not: the handler
would end and the script go on. There the interrupt is handed to the loop, which raises it in the
script that waits for it. Code that comes to no safepoint is interrupted in its middle after all.
"""

from __future__ import annotations

import signal
import sys
import threading
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.alarms import Alarm, set_alarm
from poshws.corelib.safepoints import STOP
from poshws.runtime.native.ending import end_by_signal

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


SCRIPT: Final = "<poshws "
"""How the file names of compiled scripts begin."""
PATIENCE: Final = 0.5
"""Seconds that a script has to come to a safepoint."""
LIMIT: Final = 4.5
"""Seconds that a program has to end after a signal."""


class Interruptible:
    """While it is entered, Ctrl+C interrupts the session's script; where the signal ends the whole
    program, too, `number` says which it was.
    """

    def __init__(self, session: Session, *, ends_program: bool = False) -> None:
        self._session = session
        self._ends_program = ends_program
        self._before: dict[int, Any] = {}
        self._alarm: Alarm | None = None
        self._limit: Alarm | None = None
        self.number = 0

    def __enter__(self) -> Interruptible:
        if threading.current_thread() is threading.main_thread():
            names = ("SIGINT", "SIGTERM", "SIGHUP") if self._ends_program else ("SIGINT",)
            for number in (getattr(signal, name) for name in names if hasattr(signal, name)):
                # What nohup or a shell's background jobs ignore stays so.
                if signal.getsignal(number) != signal.SIG_IGN:
                    self._before[number] = signal.signal(number, self._interrupt)
        self._session.owns_process |= self._ends_program
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if self._ends_program:
            self._session.owns_process = False
        for alarm in (self._alarm, self._limit):
            if alarm is not None:
                alarm.cancel()

    def _interrupt(self, number: int, frame: FrameType | None) -> None:
        from poshws.runtime.execution.fibers import in_fiber  # deferred

        self._bound(number)
        if in_fiber():
            self._session.bridge.loop.call_soon_threadsafe(raise_interrupt)
        elif frame is not None and frame.f_code.co_filename.startswith(SCRIPT):
            self._session.stop()
            self._alarm = set_alarm(PATIENCE, self._insist)
        else:
            raise KeyboardInterrupt

    def _bound(self, number: int) -> None:
        """The program's end is bounded in time, unless somebody at a terminal may ask again."""
        if not self._ends_program:
            return
        if number != signal.SIGINT:
            self.number = self.number or number
        elif sys.stdin.isatty():
            return
        if self._limit is None:
            self._limit = set_alarm(LIMIT, lambda frame: end_by_signal(number))

    def _insist(self, frame: FrameType | None) -> None:
        from poshws.runtime.execution.fibers import in_fiber  # deferred

        if self._session.pending & STOP and not in_fiber():
            self._session.pending &= ~STOP
            raise KeyboardInterrupt


def raise_interrupt() -> None:
    """Ends the run of the loop that calls it."""
    raise KeyboardInterrupt
