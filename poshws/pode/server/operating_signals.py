"""SIGINT, SIGTERM and SIGHUP end a server in good order, and in bounded time whatever handlers do.

The loop is told first, and ends the server. A handler that holds the thread keeps the loop from
hearing it; so a second later the handler is ended where it stands. A few seconds later the process
ends as the signal ends it, whatever still runs: where the process is there for the server alone. A
prompt and a program around go on.
"""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.alarms import Alarm, set_alarm
from poshws.corelib.current_session import session_if_any
from poshws.runtime.execution.fibers import in_fiber
from poshws.runtime.native.ending import end_by_signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

PATIENCE: Final = 1.0
"""Seconds that the loop has to hear of a signal."""
AGAIN: Final = 0.25
LIMIT: Final = 4.5
"""Seconds that a server has to end after a signal."""


class OperatingSignals:
    """While it is begun, Ctrl+C, SIGTERM and the end of the terminal end a server."""

    def __init__(self, stop: Callable[[int], bool], *, owns_process: bool) -> None:
        """``stop(number)`` is called in the loop; False where the signal is to do nothing."""
        self._stop = stop
        self._owns_process = owns_process
        self._before: dict[int, Any] = {}
        self._loop = asyncio.get_running_loop()
        self._alarm: Alarm | None = None
        self._since = 0.0
        self._is_heard = False

    def begin(self) -> None:
        """Begins; does nothing outside of the main thread."""
        if threading.current_thread() is not threading.main_thread():
            return
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            # The end of the terminal means nothing to what nohup started.
            if number is not None and (
                name != "SIGHUP" or signal.getsignal(number) != signal.SIG_IGN
            ):
                self._before[number] = signal.signal(number, self._take)

    def end(self) -> None:
        """The signals mean what they meant before. The process still has to end in time."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before.clear()
        if self._alarm is not None and not self._owns_process:
            self._alarm.cancel()
            self._alarm = None

    def _take(self, number: int, frame: FrameType | None) -> None:
        self._loop.call_soon_threadsafe(self._hear, number)
        if self._alarm is None:
            self._since = time.monotonic()
            self._is_heard = False
            self._alarm = set_alarm(PATIENCE, lambda frame: self._insist(number, frame))

    def _hear(self, number: int) -> None:
        self._is_heard = True
        if not self._stop(number) and self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _insist(self, number: int, frame: FrameType | None) -> None:
        left = self._since + LIMIT - time.monotonic()
        if left <= 0 and self._owns_process:
            end_by_signal(number)
        wait = max(left, AGAIN) if self._is_heard else AGAIN
        self._alarm = set_alarm(wait, lambda frame: self._insist(number, frame))
        if self._is_heard or not in_fiber():
            return
        if frame is not None and frame.f_code.co_filename.startswith("<poshws "):
            session = session_if_any()
            if session is not None:
                session.stop()
            return
        # As the loop ends it where it waits.
        raise asyncio.CancelledError
