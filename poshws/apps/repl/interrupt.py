"""Ctrl+C while a command runs → the command ends and the session goes on.

The signal comes in the middle of whatever Python does. In a script's own code it makes the next
safepoint end the script: an exception raised between two instructions could miss the `finally` of
a loop that begins a `try` (Python 3.11 takes it for raised before the loop). Everywhere else, as
in a command that blocks, it becomes a KeyboardInterrupt, which no `catch` of a script takes and
which runs its `finally` blocks. While a handler's fiber has the thread it must not: the handler
would end and the script go on. There the interrupt is handed to the loop, which raises it in the
script that waits for it.
"""

from __future__ import annotations

import signal
import threading
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


SCRIPT = "<poshws "
"""How the file names of compiled scripts begin."""


class Interruptible:
    """While it is entered, Ctrl+C interrupts the session's script."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._before: Any = None
        self._is_set = False

    def __enter__(self) -> None:
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._interrupt)
            self._is_set = True

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._is_set:
            signal.signal(signal.SIGINT, self._before)

    def _interrupt(self, number: int, frame: FrameType | None) -> None:
        from poshws.runtime.execution.fibers import in_fiber  # deferred

        if frame is not None and frame.f_code.co_filename.startswith(SCRIPT) and not in_fiber():
            self._session.stop()
        elif in_fiber():
            self._session.bridge.loop.call_soon_threadsafe(raise_interrupt)
        else:
            raise KeyboardInterrupt


def raise_interrupt() -> None:
    """Ends the run of the loop that calls it."""
    raise KeyboardInterrupt
