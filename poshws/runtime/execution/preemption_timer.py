"""Turns computing time into turns: code that computes for long lets everything else run in between.

A timer that runs only while the process computes raises a flag, and the next loop or call that sees
it gives way. An idle process is never woken.
"""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

from poshws.corelib.safepoints import YIELD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from poshws.runtime.session.session import Session

TURN = 0.05
"""Seconds of computing before others get their turn."""


class PreemptionTimer:
    """Has the scripts of some sessions give way while it is started."""

    def __init__(self, sessions: Callable[[], Iterable[Session]]) -> None:
        """``sessions()`` gives those that run code."""
        self._sessions = sessions
        self._runs = False

    def start(self) -> None:
        """Begins; does nothing where there are no such timers, or outside the main thread."""
        number = getattr(signal, "SIGVTALRM", None)
        if number is None:
            return
        try:
            signal.signal(number, self._end_turn)
        except ValueError:  # not the main thread
            return
        signal.setitimer(signal.ITIMER_VIRTUAL, TURN, TURN)
        self._runs = True

    def stop(self) -> None:
        """Ends it."""
        if self._runs:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.signal(signal.SIGVTALRM, signal.SIG_IGN)
            self._runs = False

    def _end_turn(self, number: int, _frame: object) -> None:
        for session in self._sessions():
            session.pending |= YIELD
