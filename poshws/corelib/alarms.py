"""Calls functions when their time has come, in the middle of whatever the main thread does.

The process has one timer that counts real time; here it serves any number of alarms. What an alarm
calls runs as a signal handler: between two instructions of Python, or inside of a match of a
regular expression, whose engines look for signals all the while. It gets the frame that was
interrupted, and what it raises is raised there.
"""

from __future__ import annotations

import heapq
import itertools
import signal
import threading
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    Action = Callable[[FrameType | None], None]

_SOON: Final = 0.001


class Alarm:
    """A function to be called at a time of the monotonic clock."""

    __slots__ = ("action", "when")

    def __init__(self, when: float, action: Action) -> None:
        self.when = when
        self.action: Action | None = action

    def cancel(self) -> None:
        """It is not called any more."""
        self.action = None
        while _WAITING and _WAITING[0][2].action is None:
            heapq.heappop(_WAITING)
        if not _WAITING:
            signal.setitimer(signal.ITIMER_REAL, 0)


_WAITING: Final[list[tuple[float, int, Alarm]]] = []
_NUMBERS: Final = itertools.count()


def set_alarm(seconds: float, action: Action) -> Alarm | None:
    """Has a function called after so long; None where there is no such timer, as outside of the
    main thread, or where the program around has it for itself.
    """
    number = getattr(signal, "SIGALRM", None)
    if number is None or threading.current_thread() is not threading.main_thread():
        return None
    handler = signal.getsignal(number)
    if handler is not _ring:
        if handler != signal.SIG_DFL:
            return None
        signal.signal(number, _ring)
    alarm = Alarm(time.monotonic() + seconds, action)
    heapq.heappush(_WAITING, (alarm.when, next(_NUMBERS), alarm))
    if _WAITING[0][2] is alarm:
        signal.setitimer(signal.ITIMER_REAL, max(seconds, _SOON))
    return alarm


def cancel_all() -> list[Alarm]:
    """Cancels those that have not rung, and gives them."""
    waiting = [alarm for _, _, alarm in _WAITING if alarm.action is not None]
    for alarm in waiting:
        alarm.cancel()
    return waiting


def _ring(number: int, frame: FrameType | None) -> None:
    """Calls what is due, one at a time: each may raise, and the next is called by a signal of its
    own.
    """
    now = time.monotonic()
    action = None
    while _WAITING and (action is None or _WAITING[0][2].action is None):
        if _WAITING[0][2].action is not None and _WAITING[0][0] > now:
            break
        alarm = heapq.heappop(_WAITING)[2]
        action, alarm.action = alarm.action, None
    if _WAITING:
        signal.setitimer(signal.ITIMER_REAL, max(_WAITING[0][0] - now, _SOON))
    if action is not None:
        action(frame)
