"""Waits of an asyncio loop that end within some tenths of a millisecond of the time they should.

The loop itself waits in whole milliseconds, rounded up. A schedule of messages would be late by
that each time, and the lateness would be taken for the server's. Linux has a timer that can be
waited for like a socket (timerfd_create(2)); elsewhere the loop's own waiting has to do.
"""

from __future__ import annotations

import asyncio
import ctypes
import os
import time

MONOTONIC = 1  # CLOCK_MONOTONIC, which time.perf_counter is on Linux
FLAGS = 0o4000 | 0o2000000  # TFD_NONBLOCK, TFD_CLOEXEC
ABSOLUTE = 1  # TFD_TIMER_ABSTIME
BILLION = 1_000_000_000


class Moment(ctypes.Structure):
    """struct timespec"""

    _fields_ = [("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long)]


class Setting(ctypes.Structure):
    """struct itimerspec"""

    _fields_ = [("interval", Moment), ("value", Moment)]


class FineTimer:
    """One wait after the other; made and closed within a running loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._ended: asyncio.Future[None] | None = None
        self._library: ctypes.CDLL | None = None
        self._number = -1
        if time.get_clock_info("perf_counter").implementation == "clock_gettime(CLOCK_MONOTONIC)":
            self._open()

    def _open(self) -> None:
        try:
            library = ctypes.CDLL(None)
            self._number = library.timerfd_create(MONOTONIC, FLAGS)
        except (OSError, AttributeError):  # a system without them
            return
        if self._number >= 0:
            self._library = library
            self._loop.add_reader(self._number, self._end)

    @property
    def is_fine(self) -> bool:
        """Whether waits are better than the loop's own."""
        return self._library is not None

    async def until(self, when: float) -> None:
        """Waits until ``time.perf_counter()`` has come to a value; others run in any case."""
        if when <= time.perf_counter():
            await asyncio.sleep(0)
            return
        if self._library is None:
            await asyncio.sleep(when - time.perf_counter())
            return
        seconds, nanoseconds = divmod(int(when * BILLION), BILLION)
        setting = Setting(Moment(0, 0), Moment(seconds, nanoseconds))
        self._ended = self._loop.create_future()
        self._library.timerfd_settime(self._number, ABSOLUTE, ctypes.byref(setting), None)
        try:
            await self._ended
        finally:
            self._ended = None

    def close(self) -> None:
        """Gives the timer back."""
        if self._library is not None:
            self._loop.remove_reader(self._number)
            os.close(self._number)
            self._library, self._number = None, -1

    def _end(self) -> None:
        try:
            os.read(self._number, 8)
        except BlockingIOError:  # it was set anew meanwhile
            return
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(None)
