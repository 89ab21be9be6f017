"""Turns computing time into turns: code that computes for long lets everything else run in between.

A timer that runs only while the process computes raises a flag, and the next loop or call that sees
it gives way. An idle process is never woken.

Some calls come to no such place for long: a match of a regular expression, a sort, a parser. Where
the flag of a turn is still up when the next one ends, the signal's handler itself gives way, in the
middle of the call, if the call is one of those that may be left at any instruction.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Final

import poshws
from poshws.corelib.safepoints import YIELD
from poshws.runtime.execution.fibers import in_fiber

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import FrameType

    from poshws.runtime.execution.fibers import Bridge
    from poshws.runtime.session.session import Session

TURN = 0.05
"""Seconds of computing before others get their turn."""

_ROOT: Final = os.path.dirname(os.path.abspath(poshws.__file__)) + os.sep
# Code that keeps what it works on for itself: others may run while it is in the middle of it.
_PREEMPTIBLE: Final = tuple(
    _ROOT + place.replace("/", os.sep)
    for place in (
        "clr/regex/",
        "commands/utility/",
        "corelib/globalization/",
        "corelib/numerics/",
        "corelib/regex/",
        "corelib/xml/",
        "formatting/",
        "operators/",
        "runtime/execution/regex_operations.py",
        "serialization/",
    )
)
# What such code calls without losing that.
_CALLED: Final = tuple(
    _ROOT + place + os.sep for place in ("automation", "clr", "corelib", "objects")
)
# The screen belongs to all: what is written there is laid out in one go.
_SHARED: Final = _ROOT + "host" + os.sep


class PreemptionTimer:
    """Has the scripts of some sessions give way while it is started."""

    def __init__(self, sessions: Callable[[], Iterable[Session]], bridge: Bridge) -> None:
        """``sessions()`` gives those that run code, in fibers of the bridge."""
        self._sessions = sessions
        self._bridge = bridge
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

    def _end_turn(self, number: int, frame: FrameType | None) -> None:
        is_late = 0
        for session in self._sessions():
            is_late |= session.pending
            session.pending |= YIELD
        if is_late & YIELD and in_fiber() and may_be_left(frame):
            self._bridge.yield_to_event_loop()


def may_be_left(frame: FrameType | None) -> bool:
    """Whether others may run while the call of a frame is in its middle."""
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith(_PREEMPTIBLE):
            return not is_shared(frame)
        if name.startswith("<") or (name.startswith(_ROOT) and not name.startswith(_CALLED)):
            return False
        frame = frame.f_back
    return False


def is_shared(frame: FrameType | None) -> bool:
    """Whether a frame works for the screen."""
    while frame is not None and not frame.f_code.co_filename.startswith(_SHARED):
        frame = frame.f_back
    return frame is not None
